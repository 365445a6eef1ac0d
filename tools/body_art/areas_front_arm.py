"""Areas of arm and hand in ``front`` (patient's right, x < 0; the palm)."""

from tools.body_art.model import Areas, AreaSeed, Boundary

BOUNDARIES = (
    # front | outer or thumb side, from shoulder to hand
    Boundary(
        "-138,258 -142.4,276 -148.4,298 -154.8,320 -160.6,337 -165.4,350 -170,362 -175,375 -181.4,394 -189.6,419 "
        "-198,445 -206,467 -213,482 -219.4,494 -225.6,511"
    ),
    # front | inner or little-finger side
    Boundary(
        "-98.6,241 -105,262 -113,290 -121,318 -126.2,338 -130.4,352 -136,363 -142,375 -149.6,389 -157.6,403 -168,424 "
        "-179.6,449 -190.4,471.6 -198,486 -204.8,499 -211.4,516"
    ),
    # elbow: upper and lower edge
    Boundary("-182,333.5 -168,340 -155,345.2 -140,350.4 -124,354.8 -112,357.5"),
    Boundary("-192,363 -178,369.8 -165,375.6 -150,380.6 -137,384 -122,387"),
    # wrist: upper and lower edge
    Boundary("-238,477 -226,482.6 -214,488 -202,492.6 -184,498.5"),
    Boundary("-247,493.4 -237.5,499.8 -226,506 -212,511.8 -194,518"),
    # base of thumb
    Boundary("-226,500 -229.4,506.6 -234.4,511 -241.4,514.4 -248,516 -256.4,514.4"),
    # ball of thumb | thumb
    Boundary("-251.6,506 -254.2,513 -254.4,519.4 -252.6,526 -251.6,534"),
    # ball of thumb | palm
    Boundary("-226.6,502 -226.2,512 -227.8,520.6 -232,529 -239,536 -247,540.4 -259,543.4"),
    # little-finger side of palm | palm
    Boundary("-212.6,509 -216,519 -217.4,530 -216,540 -212,546.6 -206,549.6 -198,550.6"),
    # palm | fingers
    Boundary(
        "-264,552.6 -257,556.2 -250.6,558.6 -245,557.6 -240,561.8 -234.4,565 -227,566.6 -219.6,564.4 -214,562.4 -203,559.4"
    ),
    # fingers that touch at their base
    Boundary("-234.2,563 -234.6,568 -235.1,575", straight=True),
    Boundary("-245.1,556 -245.2,560", straight=True),
    Boundary("-219.6,563 -219.6,567", straight=True),
)

SEEDS = (
    AreaSeed("arm_front", "-130,300"),
    AreaSeed("arm_outer", "-156,310"),
    AreaSeed("arm_inner", "-108,297"),
    AreaSeed("elbow_front", "-153,362"),
    AreaSeed("elbow_outer", "-174.5,358"),
    AreaSeed("elbow_inner", "-130,370"),
    AreaSeed("forearm_volar", "-180,425"),
    AreaSeed("forearm_radial", "-197,422"),
    AreaSeed("forearm_ulnar", "-162,426"),
    AreaSeed("wrist_volar", "-215,500"),
    AreaSeed("wrist_radial", "-228,494"),
    AreaSeed("wrist_ulnar", "-202.5,504"),
    AreaSeed("thumb_base", "-242,510"),
    AreaSeed("thenar", "-240,523"),
    AreaSeed("thumb", "-262,530"),
    AreaSeed("palm", "-228,545"),
    AreaSeed("hypothenar", "-208,530"),
    AreaSeed("finger_index", "-262,578"),
    AreaSeed("finger_middle", "-248,590"),
    AreaSeed("finger_ring", "-231,586"),
    AreaSeed("finger_little", "-214,575"),
)

AREAS = Areas(BOUNDARIES, SEEDS)
