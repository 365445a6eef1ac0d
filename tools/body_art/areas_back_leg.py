"""Areas of hip, leg and foot in ``back`` (patient's right, x > 0)."""

from tools.body_art.model import Areas, AreaSeed, Boundary

BOUNDARIES = (
    # bony side of hip
    Boundary("106,461 97,464.6 90,471.4 86.8,482 88,492.6 93.6,501 108,507.5"),
    # back | outer, from hip to ankle
    Boundary(
        "92.4,493 90.4,500 87.8,512 87.4,532 88.4,560 88.8,590 87.4,620 84.6,650 82.6,680 82.4,698 84,711 84.4,724 83.8,738 "
        "84.2,750 88.4,768 91.6,788 92,808 90.2,832 86.2,858 81.2,884 77,906 75,922 74,938 73.2,948 73.6,957 76,964.6 "
        "81,971 90,975.8 100,978.6"
    ),
    # back | inner, from gluteal fold to knee hollow
    Boundary(
        "9.2,526 12.6,542 17.4,566 22.4,592 28.4,622 34.8,652 40.6,678 44.4,699 46.2,711 46.6,724 46.6,738 46.4,755"
    ),
    # hollow of knee: upper and lower edge
    Boundary("104,696 92,698.6 80,700 66,700.4 50,698.6 36,695 20,690.5"),
    Boundary("112,748 98,749.6 84,751 66,752 50,750.8 38,748.6 26,745.5"),
    # calf | Achilles tendon
    Boundary("40,876.4 48,872.4 56,867.4 64,865.2 72,866.6 79,870 90,875"),
    # Achilles tendon, outer leg | ankle
    Boundary("46,930.6 54,932.8 64,935"),
    Boundary("70,935.4 79,934.4 94,931"),
    Boundary("58,930 59,944 58.8,956 57.4,965.6 54.4,972 46,977.6"),
    # Achilles tendon | heel
    Boundary("52,973.4 58,971.2 65,970 73,969.6 84,970.4"),
    # heel | outer foot
    Boundary("79.6,965 82,976 82.4,988 81,1004"),
)

SEEDS = (
    AreaSeed("trochanter", "97,483"),
    AreaSeed("thigh_outer", "98,600"),
    AreaSeed("thigh_back", "55,600"),
    AreaSeed("thigh_inner", "13,600"),
    AreaSeed("knee_back", "66,724"),
    AreaSeed("knee_outer", "91,724"),
    AreaSeed("knee_inner", "41,727"),
    AreaSeed("calf", "65,800"),
    AreaSeed("leg_outer", "98,800"),
    AreaSeed("achilles", "64,900"),
    AreaSeed("ankle_inner", "55.4,952"),
    AreaSeed("ankle_outer", "82,955"),
    AreaSeed("heel", "66,985"),
    AreaSeed("foot_outer", "96,988"),
)

AREAS = Areas(BOUNDARIES, SEEDS)
