"""Areas of shoulder, chest, abdomen and pelvis in ``front`` (patient's right, x < 0)."""

from tools.body_art.model import Areas, AreaSeed, Boundary, DeepArea

BOUNDARIES = (
    # collarbone: neck | chest
    Boundary("3,183.6 -6,184.2 -12,183.3 -21,182.4 -34,181 -52,178.6 -68,177.4 -82,176.6 -98,176"),
    # front of shoulder | side of shoulder
    Boundary("-111,184.5 -117,196 -121.8,210 -126.4,228 -132.2,248 -139.4,270"),
    # chest | front of shoulder, armpit | arm: groove between pectoral and deltoid, front fold of the armpit
    Boundary("-86,174 -89.5,190 -93,205 -96.4,218 -98.8,230 -99.9,244 -98.8,260 -95,274"),
    # front and side of shoulder | upper arm
    Boundary("-95.5,233.6 -106,239 -117,245.4 -128,253 -138,260.6 -144,264.4 -152,267"),
    # armpit
    Boundary("-99.5,223.6 -93,231 -88.6,240 -86.4,250 -86,259 -88.6,273"),
    # breastbone
    Boundary("-12.6,178 -13.6,200 -13.2,225 -12.6,250 -12.8,264 -13.4,273 -12,280.4 -8,284.8 -3,286 3,286"),
    # breast
    Boundary(
        "-93,249.5 -86,244.8 -76,241 -64,239 -52,239.2 -40,241.8 -29,247.6 -22,256 -20.6,266 -26,276"
        " -37,283.4 -50,286.4 -62,285 -72,279.8 -79.6,271 -84.6,260 -90,248"
    ),
    # front of chest | side of chest
    Boundary("-79,268 -73,279 -67.6,290 -63.6,304 -61.4,318 -61,330 -63,348"),
    # lower ribs: upper and lower edge
    Boundary("-10,275.6 -13.4,278 -18,282.6 -26,291 -36,306.4 -46,322 -55,334 -63.6,342.6 -70,346.6 -82,350.4"),
    Boundary("-2,279 -8.4,288.6 -16,300 -26,315.5 -37,333 -48,347 -58,355.8 -67,361.2 -82,366"),
    # pit of the stomach | upper abdomen
    Boundary("3,325.6 -10,325.6 -22,326.4 -40,329.6"),
    # abdomen: upper | middle | lower
    Boundary("3,373.4 -20,373.4 -42,374.4 -66,377"),
    Boundary("3,424.4 -20,424.6 -42,425 -70,427"),
    # abdomen | flank, hip-bone crest
    Boundary("-63,352 -61.8,362 -62.6,378 -65.2,394 -66,410 -64.8,426 -62.4,438 -61.6,447 -62,453"),
    # flank | hip-bone crest
    Boundary("-58,391 -66,388.2 -74,385.8 -88,382"),
    # hip-bone crest | outer thigh, abdomen | groin
    Boundary("-100,447.6 -90,449.4 -80,449.8 -72,448.2 -65,447.8 -57,451.4 -43.4,461 -30,470.8 -20,478.8 -12.6,487"),
    # lower abdomen | above the pubic bone
    Boundary("3,456.4 -12,456.8 -24,459.4 -34,466 -38,472"),
    # above the pubic bone, groin | genital region, perineum
    Boundary("3,486.4 -9,486 -14.6,485.4 -19,483"),
    Boundary("-14.2,482 -15.2,492 -13.8,501.6 -11.6,510 -9.8,517 -9,522"),
    Boundary("3,511.2 -4,511.2 -14,511.8"),
    # groin | thigh
    Boundary("-69,443.5 -71.4,451 -64.6,460.4 -53.6,471.6 -42.6,484 -32,496 -22,506.6 -12,516 -4.6,522.2 3,527"),
)

SEEDS = (
    AreaSeed("shoulder_top", "-90,171"),
    AreaSeed("shoulder_front", "-105,215"),
    AreaSeed("shoulder_side", "-132,225"),
    AreaSeed("armpit", "-93,245"),
    AreaSeed("chest_front", "-50,210 -45,297"),
    AreaSeed("breast", "-55,262"),
    AreaSeed("sternum", "-6,230"),
    AreaSeed("chest_side", "-73,310"),
    AreaSeed("costal_margin", "-40,325"),
    AreaSeed("epigastrium", "-8,312"),
    AreaSeed("abdomen_upper", "-25,350"),
    AreaSeed("abdomen_middle", "-30,400"),
    AreaSeed("abdomen_lower", "-40,440"),
    AreaSeed("flank", "-70,372"),
    AreaSeed("iliac_crest", "-78,420"),
    AreaSeed("suprapubic", "-10,470"),
    AreaSeed("genital", "-5,500"),
    AreaSeed("perineum", "-2.5,516"),
    AreaSeed("groin", "-35,482"),
)

DEEP = (
    DeepArea("pelvis_deep", "0,434 -12,436 -22,443 -26,453 -22,464 -12,472 0,475", side="midline"),
    DeepArea(
        "hip_joint", "-60.2,459 -68.6,462.6 -72.2,471.2 -68.6,479.8 -60.2,483.4 -51.8,479.8 -48.2,471.2 -51.8,462.6"
    ),
)

AREAS = Areas(BOUNDARIES, SEEDS, DEEP)
