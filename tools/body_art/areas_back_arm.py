"""Areas of arm and hand in ``back`` (patient's right, x > 0; the back of the hand)."""

from tools.body_art.model import Areas, AreaSeed, Boundary

BOUNDARIES = (
    # back | outer or thumb side, from shoulder to hand
    Boundary(
        "138.6,258 142.6,276 148.4,298 154.4,320 159,337 162.4,350 167,363 174,378 182,396 191,420 199.4,445 207.4,467 "
        "214,481 220,493 226.6,511"
    ),
    # back | inner or little-finger side
    Boundary(
        "98.6,244 105,263 113,290 120.8,318 125.4,338 129.4,353 134.6,364 141,376 149,390 157.4,404 168,425 179.8,450 "
        "190.6,472 199.4,486 206.4,499 212.6,516"
    ),
    # elbow: upper and lower edge
    Boundary("182,333.5 168,340 155,345.2 140,350.4 124,354.8 112,357.5"),
    Boundary("192,363 178,369.8 165,375.6 150,380.6 137,384 122,387"),
    # wrist: upper and lower edge
    Boundary("238,477 226,482.6 214,488 202,492.6 184,498.5"),
    Boundary("247,493.4 237.5,499.8 226,506 212,511.8 194,518"),
    # base of thumb
    Boundary("226,500 229.4,506.6 234.4,511 241.4,514.8 248,516.2 256.4,514.4"),
    # thumb web | thumb
    Boundary("251.6,506 254.2,513 254.4,519.4 252.6,526 251.6,534"),
    # thumb web | back of hand
    Boundary("234.6,508 238,517 242,527 246.4,537 251,546 258,555"),
    # back of hand | fingers: knuckles
    Boundary("266,550 257.6,552.2 250.6,554.8 245.2,556.8 240,558.8 234.4,560.2 227,561 219.6,560.4 213,559 202,555.6"),
    # fingers that touch at their base
    Boundary("234,558 234.6,567 235.1,575", straight=True),
    Boundary("244.6,555 245.2,560", straight=True),
    Boundary("219.4,558 219.6,567", straight=True),
)

SEEDS = (
    AreaSeed("arm_back", "130,300"),
    AreaSeed("arm_outer", "156,310"),
    AreaSeed("arm_inner", "108,297"),
    AreaSeed("elbow_tip", "150,362"),
    AreaSeed("elbow_outer", "172,358"),
    AreaSeed("elbow_inner", "130,370"),
    AreaSeed("forearm_dorsal", "183,425"),
    AreaSeed("forearm_radial", "199,422"),
    AreaSeed("forearm_ulnar", "162,426"),
    AreaSeed("wrist_dorsal", "215,500"),
    AreaSeed("wrist_radial", "228,494"),
    AreaSeed("wrist_ulnar", "202.5,504"),
    AreaSeed("thumb_base", "242,510"),
    AreaSeed("thumb_web", "247,525"),
    AreaSeed("thumb", "262,530"),
    AreaSeed("hand_dorsal", "225,535"),
    AreaSeed("finger_index", "262,578"),
    AreaSeed("finger_middle", "248,590"),
    AreaSeed("finger_ring", "231,586"),
    AreaSeed("finger_little", "214,575"),
)

AREAS = Areas(BOUNDARIES, SEEDS)
