"""Areas of shoulder, trunk and hip in ``right`` (face to x > 0).

Below y = 237 the arm is left out, so that chest, flank and hip can be reached.
"""

from tools.body_art.model import Areas, AreaSeed, Boundary, DeepArea

BOUNDARIES = (
    # collarbone: neck | chest, front of shoulder
    Boundary("26,186.4 18,183.4 12,181.4 5,179.4 -3.6,178.4 -13,178"),
    # angle of neck | top of shoulder, above the shoulder blade
    Boundary("-50,158.6 -40,160.6 -30,161.4 -20,160.6 -10,158.6"),
    # between the shoulder blades | above the shoulder blade
    Boundary("-42,150 -47.6,159 -54,166.4 -62,171.6 -71,174.6 -82,176"),
    # top of shoulder | above the shoulder blade
    Boundary("-43,157 -42,166 -41.6,176 -42.4,188"),
    # above the shoulder blade, top of shoulder | shoulder blade, shoulder
    Boundary("-88,189.4 -74,188.4 -60,187.6 -50,186.8 -40,186.4 -30,187 -21,187 -14.4,184.8 -11.7,181 -10.9,177"),
    # front of shoulder | side of shoulder | back of shoulder | shoulder blade
    Boundary("-15.4,181.4 -10.4,185.6 -5.4,194 -2.8,206 -3.4,221 -7.6,242"),
    Boundary("-39.4,184 -41.6,196 -42.2,210 -41,224 -37.4,242"),
    Boundary("-57.4,184 -58.8,198 -59,211 -57.6,224 -54.6,242"),
    # chest | front of shoulder; front of chest | side of chest
    Boundary("4.4,176 8.4,190 11,204 12.2,218 12.6,230 15.6,243 20.6,257 25,272 27.4,288 27.8,305 27,322 27.4,344"),
    # shoulder | armpit, side of chest
    Boundary("-62,236.4 -54,237.6 -40,238.6 -20,238.8 0,237.6 16,234.4"),
    # armpit
    Boundary("-44,236 -38,247 -27,254.4 -13,256.4 0,252.6 8,244.4 11,234"),
    # lower tip of the shoulder blade
    Boundary("-86,229.6 -77,230 -70.2,234 -67,242 -69.4,250 -76,254.8 -86,256"),
    # shoulder blade | side of chest
    Boundary("-75,231 -66,235.2 -52,238"),
    # breast
    Boundary("64,238 51,239.4 39,243.6 30.6,251.6 27.6,262 30.4,273 38,281.4 49,286 64,287.4"),
    # lower ribs: upper and lower edge
    Boundary("66,285 56,290.4 51,301 47.6,313 42,324.4 33.6,333.6 23,340.6 12,345.4 0,348.4 -12,350.4 -30,352"),
    Boundary("66,334 56,337 46,343.6 34,351 22,357 10,361 -1,363 -12,362.4 -20,359 -25.4,350"),
    # middle back | side of chest, lower ribs
    Boundary("-69,249 -65,262 -59,276 -54.4,290 -51.4,303 -50,315 -49.4,327 -48.6,341"),
    # side of chest | lower ribs
    Boundary("-60,279.6 -51,280.6 -42,283.4 -34,288.6 -28.4,296 -25.4,307 -24.2,320 -24.6,336 -25.2,354"),
    # middle back | across the back | low back
    Boundary("-72,302.4 -60,302.8 -46,304"),
    Boundary("-68,338 -58,338.4 -44,339.4"),
    # lower ribs | flank
    Boundary("-52,336.4 -44,342 -35,347.6 -22,352.6"),
    # low back | flank
    Boundary("-49,334 -47.4,350 -46.8,364 -47.2,378 -48.4,389 -50.4,400"),
    # upper | middle | lower abdomen
    Boundary("14,374.6 28,374 44,373.4 62,373.4"),
    Boundary("22,424.6 36,424.4 48,424.4 62,424.4"),
    # abdomen | flank, hip-bone crest
    Boundary("12,355 16.6,366 19.8,380 22.4,396 25,412 28,428 31.4,441 33.6,454"),
    # hip-bone crest: upper edge; lower edge and on between abdomen and groin
    Boundary("-76,427 -70,418.6 -61,406.6 -50,396.6 -37,388.8 -24,384.6 -10,382.8 2,384 13,388.4 26,395.4"),
    Boundary(
        "-76,437 -67,427.6 -57,420 -46,413.4 -35,408.4 -23,404.4 -10,402.8 1,404.8 9,411 15,420 19.2,432 22.4,440.6 26.4,446.4 32,449 36,453.2 40,459.8 44,465 50,470"
    ),
    # low back | sacroiliac region
    Boundary("-84,420 -76,419.6 -69.6,417.4 -62,412"),
    # sacroiliac region | hip-bone crest, buttock
    Boundary("-70.2,412 -70.4,419 -72.4,428 -74.4,441 -75.6,453 -79,464 -92,471"),
    # buttock: upper | middle | lower
    Boundary("-79.4,459.4 -66,458.4 -50,458.4 -38,461.8 -28,467"),
    Boundary("-92,504.4 -80,505.6 -66,506 -53,503.4 -40,496"),
    # upper buttock | outer thigh
    Boundary("-8,398 -9.6,412 -11,428 -14,446 -19,462 -23,470"),
    # bony side of hip
    Boundary(
        "-32,464.4 -41.6,467 -48.6,474.4 -51,484.4 -48.4,494.6 -41.4,501.8 -32,504.4 -22.6,501.8 -15.6,494.6 -13,484.4 -15.6,474.4 -22.6,467 -32,464.4"
    ),
    # gluteal fold
    Boundary("-74,529 -64,529.4 -54,526 -46,518 -40.4,508 -37,497"),
    # groin | thigh
    Boundary("25.4,440 28.2,454 31.6,468 35,479 40,490 46,498"),
)

SEEDS = (
    AreaSeed("shoulder_top", "-28,174"),
    AreaSeed("shoulder_front", "4,210"),
    AreaSeed("shoulder_side", "-22,215"),
    AreaSeed("shoulder_back", "-50,210"),
    AreaSeed("suprascapular", "-52,176"),
    AreaSeed("scapula", "-70,210"),
    AreaSeed("scapula_inferior", "-74,243"),
    AreaSeed("interscapular", "-60,167"),
    AreaSeed("armpit", "-15,247"),
    AreaSeed("chest_front", "25,215 35,310"),
    AreaSeed("breast", "45,262"),
    AreaSeed("chest_side", "-20,290"),
    AreaSeed("costal_margin", "50,325"),
    AreaSeed("midback", "-65,285"),
    AreaSeed("ribs_back_low", "-36,315"),
    AreaSeed("thoracolumbar", "-56,320"),
    AreaSeed("lumbar", "-55,375"),
    AreaSeed("flank", "-15,375"),
    AreaSeed("abdomen_upper", "45,358"),
    AreaSeed("abdomen_middle", "40,400"),
    AreaSeed("abdomen_lower", "43,440"),
    AreaSeed("iliac_crest", "-20,394"),
    AreaSeed("sacroiliac", "-79,440"),
    AreaSeed("buttock_upper", "-45,435"),
    AreaSeed("buttock", "-70,480"),
    AreaSeed("buttock_lower", "-60,515"),
    AreaSeed("trochanter", "-32,484"),
    AreaSeed("groin", "37,470"),
)

DEEP = (
    DeepArea(
        "hip_joint", "-29.1,459.2 -37.6,462.7 -41.1,471.2 -37.6,479.7 -29.1,483.2 -20.6,479.7 -17.1,471.2 -20.6,462.7"
    ),
)

AREAS = Areas(BOUNDARIES, SEEDS, DEEP)
