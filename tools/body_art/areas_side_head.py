"""Areas of head and neck in ``right`` (face to x > 0)."""

from tools.body_art.model import Areas, AreaSeed, Boundary, DeepArea

BOUNDARIES = (
    # crown
    Boundary("-57,14 -47,15.6 -30,18 -8,19.4 14,19.2 30,17.8 39,16.8 50,14.6"),
    # forehead, brow, cheek | side of head, temple
    Boundary("30,13 33.4,24 35.4,36 37.6,46 39.3,54 39.4,62 37,69 32.6,76"),
    # side of head | temple
    Boundary("40,44 29,42.4 18.6,44.6 9.6,50 4.4,58 2.8,66 4,75"),
    # temple | cheek, jaw joint: zygomatic arch
    Boundary("39,72.6 33,74.2 24,74.8 14,73.4 1,71"),
    # side of head | back of head; back of head, below the skull | behind the ear
    Boundary("-29,14 -30.8,28 -30.6,42 -29.2,54 -27.6,64 -26.4,74 -26,84 -25.4,100"),
    # side of head | behind the ear, jaw joint (under the ear)
    Boundary("-33,56.6 -24,57.2 -16,59.8 -8,63.4 6,68.4"),
    # behind the ear | jaw joint (under the ear)
    Boundary("-4.6,62 -3.6,70 -3.2,80 -4,88 -5,99"),
    # ear
    Boundary(
        "-2,62.4 -6.6,59.8 -11,61.4 -14.4,65.4 -15.8,71 -15,77.4 -12.4,82 -8.4,86.8 -5,90.6 -1.6,91.6 0,88 -0.4,83 1,79.4 0.2,75.4 1,70 0.6,65.6",
        closed=True,
    ),
    # back of head | below the skull: nuchal line
    Boundary("-64,74 -52,76.6 -42,78.6 -33,80.4 -23,81.4"),
    # below the skull, behind the ear | neck
    Boundary("-50,98.4 -42,99.4 -34,99.2 -26,97.4 -19,98.8 -12,99.6 -4.6,97 0.8,92.9 2.2,91"),
    # jaw joint | angle of jaw, cheek
    Boundary("0.4,92 5,91.4 9.4,90.6 13.4,88.6 16.4,85 18.2,80 18.8,72"),
    # brow
    Boundary("61,48 52,49 46,50.6 41.6,53.8 38,58"),
    Boundary("51.6,66.2 49.5,65.7 45,64.8 40.5,63.4 37,61.6"),
    # nose
    Boundary("60,60.6 52.6,61.4 50.4,63.6 51,70 50.8,76 49.6,80.6 49.7,86 52,90 56,91.4 64,91.4"),
    # upper jaw | cheek
    Boundary("53,74.6 47,73.6 43,75.6 40.8,81 41.2,88 43.6,95 47.4,100.2 52,104.6"),
    # upper jaw | upper lip
    Boundary("53,88 50.8,92.6 50,98 50.6,105"),
    # mouth
    Boundary("62,102.4 55.9,102.6 53,102.9 48.6,104.6"),
    # chin | lower jaw
    Boundary("51,102.4 47,108 45.4,114 44.4,120 43.8,127"),
    # cheek | lower jaw
    Boundary("51,105 43,107.4 35,107.8 28,106.4 23,104"),
    # cheek, lower jaw | angle of jaw
    Boundary("11,87 17.6,90.6 22.4,96.6 24.8,104 24.6,111 22.8,118"),
    # jaw line
    Boundary("2,87 4.4,92.6 6.2,98 8.2,105 11,110 16,113 24,116.4 34,120.4 44,124.6 52,128.2"),
    # front of neck | side of neck
    Boundary("12,107 8,113 6.4,124 6.6,138 7.2,150 7.6,159 8,166 10,171"),
    # side of neck | back of neck, angle of neck
    Boundary("-25.6,95 -25,108 -25.2,120 -26.6,131 -30,139 -37,147 -44,155 -49,163"),
    # back of neck | between the shoulder blades
    Boundary("-62,147 -52,147.2 -44,147.8 -34,149"),
    # side of neck | angle of neck, hollow above the collarbone
    Boundary("-33,134 -25,137 -17,141.6 -10,148.4 -4,158 2,168 8,177 15,189"),
    # hollow above the collarbone | angle of neck, top of shoulder
    Boundary("-12,143 -13.4,152 -13.4,161 -12,170 -11,179.4"),
)

SEEDS = (
    AreaSeed("vertex", "0,10"),
    AreaSeed("forehead", "45,35"),
    AreaSeed("side_head", "0,40"),
    AreaSeed("temple", "22,60"),
    AreaSeed("occiput", "-45,50"),
    AreaSeed("behind_ear", "-20,80"),
    AreaSeed("suboccipital", "-38,90"),
    AreaSeed("tmj", "9,80"),
    AreaSeed("ear", "-10,75 -1,80 -5,62"),
    AreaSeed("brow", "45,58"),
    AreaSeed("nose", "56,80"),
    AreaSeed("maxilla", "46,85"),
    AreaSeed("cheek", "30,90"),
    AreaSeed("upper_lip", "54,97"),
    AreaSeed("chin", "49,115"),
    AreaSeed("mandible", "35,114"),
    AreaSeed("jaw_angle", "14,100"),
    AreaSeed("neck_front", "15,130"),
    AreaSeed("neck_side", "-8,120"),
    AreaSeed("neck_back", "-35,120"),
    AreaSeed("neck_angle", "-27,148"),
    AreaSeed("supraclavicular", "-7,168"),
)

DEEP = (
    DeepArea("eye", "50.4,62.2 47.4,60.4 43,62.2 41,64.5 43.4,66.8 47.2,67.8 50,66.8"),
    DeepArea("teeth_upper_front", "61,95 56.4,94.8 53.8,96 53,98.4 54.4,100.6 61,100.9"),
    DeepArea("teeth_upper_back", "52,95 48,94.4 43.6,95 41.6,97.6 43.6,100.6 48,101.4 51.6,100.4 52.2,97.6"),
    DeepArea("teeth_lower_front", "60,106.6 54.6,106.2 52.2,107.4 51.8,109.6 53.2,111.6 59,112.2"),
    DeepArea("teeth_lower_back", "50.6,106.2 46,105.6 41.6,106.2 40,108.6 42,111.4 46,112.4 50,111.4 51,108.8"),
    DeepArea("mouth_throat", "60,101.6 55,101.4 51.6,102.2 50,103.4 51.6,104.8 55,105.6 60,105.6", side="midline"),
    DeepArea(
        "mouth_throat", "24,131 17,131.6 13,134 10.4,140 8.8,148 8.2,155 8.8,160 13,162 20,150 24,140", side="midline"
    ),
)

AREAS = Areas(BOUNDARIES, SEEDS, DEEP)
