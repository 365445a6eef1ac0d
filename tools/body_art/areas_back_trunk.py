"""Areas of shoulder, back, low back and buttock in ``back`` (patient's right, x > 0)."""

from tools.body_art.model import Areas, AreaSeed, Boundary, DeepArea

BOUNDARIES = (
    # above the shoulder blade | shoulder blade: scapular spine
    Boundary("33,188.6 44,187.6 60,186.8 78,186.4 94,186.2 105,185.2 114,184"),
    # back of shoulder | side of shoulder
    Boundary("110,182.5 117,196 122,211 127,229 132.8,248 139.6,270"),
    # shoulder blade | back of shoulder: rear edge of the deltoid; back fold of the armpit | arm
    Boundary("87,183 91,194 94.4,207 96.8,220 98.8,234 99.6,248 98.6,261 95.4,275"),
    # back and side of shoulder | upper arm
    Boundary("96,240.4 106,243.4 117,248.2 128,254.6 138,261.2 144,264.6 152,267"),
    # armpit
    Boundary("99,225 93.4,232.4 89.4,242 87.2,252 87,261 89,274"),
    # between the shoulder blades | inner edge of the shoulder blade
    Boundary("37,170 33.4,178 30.6,186 29.2,196 29.4,210 30.8,224 34,240"),
    # inner edge of the shoulder blade | shoulder blade
    Boundary("44.4,183 43.8,197 44.2,211 46,222 49.4,234"),
    # shoulder blade | side of chest
    Boundary("54,238.6 64,234.4 75,231 85,229.4 97,229"),
    # lower tip of the shoulder blade
    Boundary(
        "33,236.6 38.6,230.4 46.4,228.6 54.4,231.8 59,239 58.4,247.4 52.6,253.8 44,255.4 36.4,251.6 32.2,244.4 33,236.6"
    ),
    # between the shoulder blades | middle back
    Boundary("-3,247 12,247 24,247 37,247.4"),
    # middle back | side of chest, lower ribs
    Boundary("50.4,250 50.6,262 48.6,276 45,290 41,303.6 37.4,316 35.4,328 34.8,340"),
    # side of chest | lower ribs
    Boundary("45,279.4 57,282.4 70,286.4 90,291"),
    # middle back | across the back | low back
    Boundary("-3,302.6 14,302.8 28,303 45,304"),
    Boundary("-3,338 12,338 24,338 42,339.4"),
    # lower ribs | flank
    Boundary("30,336.6 40,341.4 52,347.4 64,353.2 82,359.6"),
    # low back | flank
    Boundary("34.8,335 36.2,350 38,366 39.4,382 39.8,396 39.2,408"),
    # low back | sacrum, sacroiliac region
    Boundary("-3,418.4 8,418 18,416.6 27,414.4 36,411.6"),
    # hip-bone crest: upper and lower edge
    Boundary("96,381.6 82,383.4 70,386.2 59,390.6 49,396.6 40,404.2 32,412.8 26.5,420"),
    Boundary("100,403 88,403.8 77,406 67,410 58.4,415.6 50.6,423 44,431.6 37,441"),
    # sacroiliac region | sacrum; tail-bone | buttock
    Boundary("17.2,413 17.2,428 16.2,443 14.4,457 12,469 10,481 7.4,489.4 3.6,493.8 -3,495"),
    # hip-bone crest, buttock | sacroiliac region
    Boundary("30,412 36,420.4 40.4,431 40.8,443 37.4,454.6 30.6,464 21,471 8,476.6"),
    # sacrum | tail-bone
    Boundary("-3,474.6 5,474.8 13,475.6"),
    # buttock: upper | middle | lower
    Boundary("28,463.6 42,458.6 58,456.8 74,458.4 88,463 99,469"),
    Boundary("-3,503.6 12,504 32,505.4 52,505.8 72,503.4 84,500 94,496"),
    # perineum
    Boundary("-3,508.6 4,508.6 8.2,512 9.8,519 9.6,525 9.2,532"),
    # gluteal fold
    Boundary("0,528.6 9,529 17,530.2 30,532.6 43,535.2 55,535.6 66,532.2 77,525.6 90,516"),
)

SEEDS = (
    AreaSeed("suprascapular", "65,176"),
    AreaSeed("scapula", "70,205"),
    AreaSeed("shoulder_back", "108,215"),
    AreaSeed("shoulder_side", "132,225"),
    AreaSeed("armpit", "93,250"),
    AreaSeed("interscapular", "14,200"),
    AreaSeed("scapula_medial", "37,210"),
    AreaSeed("scapula_inferior", "45,242"),
    AreaSeed("midback", "20,275"),
    AreaSeed("chest_side", "70,260"),
    AreaSeed("ribs_back_low", "60,315"),
    AreaSeed("thoracolumbar", "15,320"),
    AreaSeed("lumbar", "18,378"),
    AreaSeed("flank", "58,370"),
    AreaSeed("iliac_crest", "75,395"),
    AreaSeed("sacroiliac", "27,445"),
    AreaSeed("sacrum", "7,445"),
    AreaSeed("coccyx", "4,484"),
    AreaSeed("buttock_upper", "65,435"),
    AreaSeed("buttock", "45,485"),
    AreaSeed("buttock_lower", "45,520"),
    AreaSeed("perineum", "4,515"),
)

DEEP = (
    DeepArea("hip_joint", "60.2,459 68.6,462.6 72.2,471.2 68.6,479.8 60.2,483.4 51.8,479.8 48.2,471.2 51.8,462.6"),
    DeepArea("pelvis_deep", "0,436 -9,437.4 -16,443 -19,453 -17,464 -10,472 0,474.6", side="midline"),
    DeepArea("anus_rectum", "0,495.6 -4.6,497 -7,501.4 -4.6,506 0,507.6", side="midline"),
)

AREAS = Areas(BOUNDARIES, SEEDS, DEEP)
