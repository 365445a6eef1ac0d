"""Areas of hip, leg and foot in ``front`` (patient's right, x < 0)."""

from tools.body_art.model import Areas, AreaSeed, Boundary

BOUNDARIES = (
    # bony side of hip
    Boundary("-104,462 -94,466 -88,473 -86,483 -88,493 -94,500.6 -108,506"),
    # front | outer, from hip to ankle
    Boundary(
        "-72.6,443 -77.6,462 -81,480 -83.4,504 -86,532 -88.4,560 -89.2,590 -87.8,620 -85,650 -82.8,680 -82.6,698 "
        "-84.2,711 -84.8,724 -83.8,738 -82.2,750 -84.4,768 -86.6,788 -87.2,806 -86,830 -82.8,860 -79.8,890 -78,915 "
        "-77.2,937 -77,946 -78.4,957 -82,965.6 -87,970.4 -97,976"
    ),
    # front | inner, from groin to calf
    Boundary(
        "-14.6,510 -19,532 -24,560 -29,590 -34.4,620 -40,650 -45,676 -47.4,698 -46.8,711 -46.8,724 -48.6,738 -51.2,750 "
        "-53.4,775 -54.2,800 -54.6,830 -56.2,860 -57,880 -56.6,896 -54.8,908 -50,921"
    ),
    # knee: upper and lower edge
    Boundary("-104,695.5 -92,698.4 -80,700 -66,700.6 -50,698.6 -36,695 -20,690.5"),
    Boundary("-112,748 -98,749.6 -84,751.4 -66,753 -50,751.2 -38,748.6 -26,745.5"),
    # ankle: upper edge
    Boundary("-94,932 -86,935.2 -77,937.4 -67,938 -59,936.6 -47,932"),
    # ankle: front | inner
    Boundary("-59,934 -61,944 -61.2,955 -59,963.4 -55,968 -46,971"),
    # ankle | top of foot
    Boundary("-56,964.6 -64,968 -73,969 -84,965.6"),
    # top of foot | outer foot, instep
    Boundary("-83,966 -87.6,974.6 -93,980.4 -99,984.4 -106,987.4"),
    Boundary("-58.4,962 -57,971 -56.8,978 -58,986"),
    # toes
    Boundary("-46,985 -53,983.8 -60,982.6 -68,982.4 -76,984"),
    Boundary("-74.6,981.6 -76.8,988 -77.2,993 -77.4,1000"),
    Boundary("-74,984.6 -80,982.8 -88,983 -95,983.8 -101,985.6 -106,987.2 -113,989"),
)

SEEDS = (
    AreaSeed("trochanter", "-96,483"),
    AreaSeed("thigh_outer", "-90,455 -98,600"),
    AreaSeed("thigh_front", "-60,600"),
    AreaSeed("thigh_inner", "-18,600"),
    AreaSeed("knee_front", "-66,724"),
    AreaSeed("knee_outer", "-91,724"),
    AreaSeed("knee_inner", "-41,727"),
    AreaSeed("leg_front", "-70,840"),
    AreaSeed("leg_outer", "-95,800"),
    AreaSeed("calf", "-45,800"),
    AreaSeed("ankle_front", "-70,952"),
    AreaSeed("ankle_outer", "-83,955"),
    AreaSeed("ankle_inner", "-56,952"),
    AreaSeed("foot_dorsum", "-72,976"),
    AreaSeed("foot_outer", "-96,980"),
    AreaSeed("instep", "-54.8,977"),
    AreaSeed("toe_great", "-66,992"),
    AreaSeed("toes_lesser", "-90,992"),
)

AREAS = Areas(BOUNDARIES, SEEDS)
