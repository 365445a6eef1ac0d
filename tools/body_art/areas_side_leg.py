"""Areas of leg and foot in ``right`` (face to x > 0)."""

from tools.body_art.model import Areas, AreaSeed, Boundary

BOUNDARIES = (
    # front | outer, from hip to ankle
    Boundary(
        "23.8,436 22.8,462 21.6,482 21.4,506 22,532 22,556 20.2,584 16.4,612 12,640 8,668 5.6,690 4,706 1.8,722 -1.6,736 "
        "-5,751 -8,775 -9.8,800 -10.6,830 -12,860 -13.4,890 -13.4,915 -11.4,934 -7.4,946 -4.8,957 -4.4,966 -6,978"
    ),
    # back | outer, from gluteal fold to heel
    Boundary(
        "-42,504 -37,514 -33.6,530 -31.4,552 -30.6,580 -30,610 -28.8,640 -27.4,670 -27,695 -28.8,710 -32.4,726 -37,740 "
        "-40.6,752 -41.8,775 -41.2,800 -40,826 -38.8,850 -38.2,870 -37.8,890 -37.2,912 -37,932 -38.4,946 -39,958 "
        "-40.6,967 -44,977"
    ),
    # knee: upper and lower edge
    Boundary("-52,699 -30,699.8 -10,700.6 10,699.2 34,693"),
    Boundary("-68,749.4 -50,750 -30,750.8 -10,751 4,751 16,751"),
    # calf | Achilles tendon
    Boundary("-66,869 -55,867 -46,866.6 -32,869"),
    # outer leg | outer ankle, shin | front of ankle
    Boundary("-42,935.6 -30,934.4 -18,934.8 -8,934.4 2,932 9,928"),
    # Achilles tendon, outer ankle | heel, outer foot, top of foot
    Boundary("-62,970.6 -52,970.4 -44,972 -34,976 -22,977.4 -10,975.4 -2,971.6 8,966.6 20,960 30,953"),
    # heel | outer foot
    Boundary("-28,974 -21,980 -17,987 -15.8,994 -16,1005"),
    # top of foot | outer foot
    Boundary("-9,970.4 -5.2,973.4 0,975.8 14,979 28,981.4 42,983.6 58,986.4"),
    # toes
    Boundary("68,972 64,979.4 58.6,982.8 54.4,985.4 52.8,989.4 53.8,994 56.4,1003"),
)

SEEDS = (
    AreaSeed("thigh_front", "36,580"),
    AreaSeed("thigh_outer", "0,580"),
    AreaSeed("thigh_back", "-45,580"),
    AreaSeed("knee_front", "12,722"),
    AreaSeed("knee_outer", "-15,725"),
    AreaSeed("knee_back", "-42,724"),
    AreaSeed("leg_front", "-3,820"),
    AreaSeed("leg_outer", "-25,820"),
    AreaSeed("calf", "-52,800"),
    AreaSeed("achilles", "-44,920"),
    AreaSeed("ankle_outer", "-24,955"),
    AreaSeed("ankle_front", "2,952"),
    AreaSeed("heel", "-38,988"),
    AreaSeed("foot_outer", "15,988"),
    AreaSeed("foot_dorsum", "35,975"),
    AreaSeed("toes_lesser", "75,990"),
)

AREAS = Areas(BOUNDARIES, SEEDS)
