"""Areas of the right foot in ``soles`` (x < 0) and ``feet_top`` (x > 0)."""

from tools.body_art.model import Areas, AreaSeed, Boundary

SOLE_BOUNDARIES = (
    # toes | ball of foot
    Boundary("-14,24.4 -22,26 -28,26.6 -33.4,26.4 -38.6,27.6 -44,28.2 -50,30.2 -56,33.2 -62,36.4 -68,39.4 -78,43"),
    # webs that are closed
    Boundary("-33.4,26 -33.4,28", straight=True),
    Boundary("-64.9,26 -65,39", straight=True),
    # ball of foot | instep, sole, outer foot
    Boundary("-12,61 -22,65.4 -34,67 -46,67.4 -57,66.6 -66,63.6 -80,58"),
    # instep | sole
    Boundary("-30,64 -33.4,74 -35.2,85 -35.2,96 -33.2,106 -31,115"),
    # outer foot | sole
    Boundary("-61,62 -59.6,74 -58.8,86 -58.2,98 -58.4,108 -59.4,118"),
    # sole | heel
    Boundary("-20,118 -30,113.6 -40,112.2 -50,112.6 -59,115.6 -70,120"),
)

SOLE_SEEDS = (
    AreaSeed("toe_great", "-28,12"),
    AreaSeed("toes_lesser", "-42,15 -51,18 -60,25 -69,32"),
    AreaSeed("forefoot_sole", "-40,48"),
    AreaSeed("instep", "-29,90"),
    AreaSeed("sole", "-46,90"),
    AreaSeed("foot_outer", "-65,90"),
    AreaSeed("heel", "-43,133"),
)

TOP_BOUNDARIES = (
    # toes | top of foot
    Boundary("14,24.6 22,25.6 28,26.2 33.4,26.2 38.6,27.6 44,28.4 50,30.6 56,33.6 62,36.8 68,39.8 78,43.4"),
    # top of foot | outer foot; outer foot | outer ankle
    Boundary("82,44 73,48.6 67.2,57 64.6,69 62.6,80 61.4,89 62.8,97 72,106"),
    # top of foot | instep; instep | inner ankle
    Boundary("10,48 17.8,54 23.4,64 27,75 29,85 27.6,94 18,101"),
    # top of foot | ankle
    Boundary("26.4,84.4 30,80.8 38,78 47,78.4 55,82 65,90"),
    # ankle: front | inner, front | outer
    Boundary("31.8,77 33.8,90 34.6,104 34.2,118 33,130 31.4,138"),
    Boundary("55.4,79 53,92 51.6,106 52,118 53.2,129 54.8,137.4"),
    # front of ankle | Achilles tendon
    Boundary("31,120.6 37,118 43,117.4 49,118.2 56,121"),
    # ankle, Achilles tendon | heel
    Boundary("20,128 29.4,133.4 35,139.6 42,142.6 49,140 55.6,134.4 68,128"),
)

TOP_SEEDS = (
    AreaSeed("toe_great", "28,12"),
    AreaSeed("toes_lesser", "42,15 51,18 60,25 69,32"),
    AreaSeed("foot_dorsum", "42,55"),
    AreaSeed("foot_outer", "68,75"),
    AreaSeed("instep", "24.5,80"),
    AreaSeed("ankle_front", "43,98"),
    AreaSeed("ankle_inner", "29,112"),
    AreaSeed("ankle_outer", "58,112"),
    AreaSeed("achilles", "42,130"),
    AreaSeed("heel", "42,148"),
)

SOLES = Areas(SOLE_BOUNDARIES, SOLE_SEEDS)
FEET_TOP = Areas(TOP_BOUNDARIES, TOP_SEEDS)
