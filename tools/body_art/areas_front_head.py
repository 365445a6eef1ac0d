"""Areas of head and neck in ``front`` (patient's right, x < 0)."""

from tools.body_art.model import Areas, AreaSeed, Boundary, DeepArea

BOUNDARIES = (
    # crown | forehead, side of head
    Boundary("3,17 -14,16.8 -27,17.6 -36,20.5 -43,24"),
    # forehead, brow, cheek | side of head, temple: temporal line and outer rim of the orbit
    Boundary("-32,16 -34.5,26 -35,36 -33.4,46 -31.8,54 -31.2,62 -32.4,69 -35.5,76"),
    # side of head | temple
    Boundary("-31,46.5 -36,44.6 -41,43.4 -48,42.6"),
    # temple | jaw joint: zygomatic arch
    Boundary("-30,72.5 -35,73.4 -40,72.8 -46.5,71"),
    # root of the ear
    Boundary("-44.4,58 -45.6,66 -45.3,75 -44,84 -42.4,88.6 -41.6,93"),
    # brow: ridge above the eye
    Boundary("-5.4,65 -4.4,58 -5.5,53.5 -10,50.4 -17,48.9 -25,49.6 -35,54"),
    # brow | cheek through the eye
    Boundary("-4,66.4 -11,65.6 -19,65.2 -27,64.6 -34,63"),
    # nose
    Boundary("3,60.5 -2,60.5 -5.2,62.5 -6.6,68 -8.4,76 -11.6,80.5 -12.9,85 -12,89.2 -8.6,90.8 -4,91.4 3,91.7"),
    # upper jaw | cheek
    Boundary("-6,74.6 -12,72.8 -18,73 -23.2,76.8 -25,83 -23.6,90 -20.2,96 -16.8,100.4 -13.6,104.6"),
    # upper jaw | upper lip
    Boundary("-9.5,88 -12.8,92.6 -14.7,98 -14.5,104.5"),
    # mouth
    Boundary("3,103 -3,103.1 -8,102.8 -16,103.7"),
    # chin | lower jaw
    Boundary("-13.6,102.6 -17,108 -18,114 -17.4,124"),
    # cheek | lower jaw
    Boundary("-15,105.2 -20,107 -25,107.4 -29,106.4"),
    # cheek, lower jaw | angle of the jaw
    Boundary("-27.4,119 -26.8,110.5 -27.6,103.5 -31,98 -35,95 -42,93.4"),
    # cheek | jaw joint
    Boundary("-33.8,71 -36.4,80 -37.6,88 -36.6,97"),
    # jaw line
    Boundary("3,125.8 -4.4,125.6 -10.5,124.4 -17,122.2 -22,119.6 -26.6,116.7 -30.4,113.2 -33,109.5 -36.5,105"),
    # front of neck | side of neck: front edge of the sternocleidomastoid
    Boundary("-28.6,112 -26.2,122 -23.6,132 -20,146 -15.8,162 -13,175 -11.6,187"),
    # side of neck | angle of neck
    Boundary("-22,140.6 -27,139.8 -33,138.2 -42,135"),
    # side of neck | hollow above the collarbone: back edge of the sternocleidomastoid
    Boundary("-24.2,136 -25,148 -26.4,158 -28.4,168 -31,184"),
    # hollow above the collarbone | angle of neck, top of shoulder | front and side of shoulder
    Boundary(
        "-22,146.4 -33,149.4 -42,153.4 -53,158.8 -66,164.6 -80,170.8 -91,176.4 -101,181.4 -108,185.2 -115.5,188.2 -126,189.8"
    ),
    # angle of neck | top of shoulder
    Boundary("-61,150 -63.5,157 -68,169"),
)

SEEDS = (
    AreaSeed("vertex", "-10,8"),
    AreaSeed("forehead", "-15,35"),
    AreaSeed("side_head", "-39,34"),
    AreaSeed("temple", "-38,58"),
    AreaSeed("tmj", "-40.5,80"),
    AreaSeed("ear", "-48.5,75"),
    AreaSeed("brow", "-18,56"),
    AreaSeed("nose", "-3,78"),
    AreaSeed("maxilla", "-17,84"),
    AreaSeed("cheek", "-29,85"),
    AreaSeed("upper_lip", "-5,97"),
    AreaSeed("chin", "-6,115"),
    AreaSeed("mandible", "-22,112"),
    AreaSeed("jaw_angle", "-31,105"),
    AreaSeed("neck_front", "-8,150"),
    AreaSeed("neck_side", "-29,128 -20,165"),
    AreaSeed("neck_angle", "-45,151"),
    AreaSeed("supraclavicular", "-50,170"),
)

DEEP = (
    DeepArea("eye", "-10.6,65.4 -13,62 -18.8,60.2 -24.6,61.4 -27.8,64.4 -24.4,67 -18.8,68 -13.4,67.2"),
    DeepArea("teeth_upper_front", "-0.05,94.5! -4.5,94.6 -8.4,96 -9.6,98.6 -8,100.6 -4,100.9 -0.05,101!"),
    DeepArea("teeth_upper_back", "-10.4,96.4 -14,94.8 -18.6,94.8 -21,97 -19.6,100 -15.4,101.4 -11.4,101.4"),
    DeepArea("teeth_lower_front", "-0.05,106.4! -4,106.3 -7.8,105.9 -9,107.6 -7.6,110.4 -4.2,111.8 -0.05,112!"),
    DeepArea("teeth_lower_back", "-10.8,105.8 -15,105.2 -19.4,105.4 -21.2,107.8 -19,111 -14.6,112 -10.6,110.6"),
    DeepArea("mouth_throat", "0,101.2 -5,101.3 -10,102.1 -13.4,103.4 -10,104.8 -5,105.8 0,106.1", side="midline"),
    DeepArea("mouth_throat", "0,131 -6,132 -9.6,138 -10,147 -8,155 -4,158.6 0,159.4", side="midline"),
)

AREAS = Areas(BOUNDARIES, SEEDS, DEEP)
