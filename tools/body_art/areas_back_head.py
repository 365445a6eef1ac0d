"""Areas of head, neck and the top of the shoulder in ``back`` (patient's right, x > 0)."""

from tools.body_art.model import Areas, AreaSeed, Boundary

BOUNDARIES = (
    # crown | back and side of head
    Boundary("-3,15.2 14,15.6 27,17.4 36,20.8 44,25"),
    # back of head, below the skull | side of head, behind the ear
    Boundary("33,16 35.6,30 35.8,44 34.2,56 31.6,68 29.8,78 29,87 30,99"),
    # side of head | behind the ear
    Boundary("32,56.6 38,57.8 50,58.4"),
    # root of the ear
    Boundary("44.6,57.5 46.2,66 45.2,74 43.2,84 42.4,91 42,95"),
    # back of head | below the skull: nuchal line
    Boundary("-3,75.2 8,75 18,76.6 26,79.6 34,83.6"),
    # below the skull, behind the ear | neck
    Boundary("-3,99.4 10,99.2 20,98.4 29,96.8 35,97 43,98"),
    # back of neck | side of neck, angle of neck, above the shoulder blade
    Boundary("26.4,94 24.2,106 23.4,118 24.2,130 26.4,143 30,155 33.4,166 34.6,176 34.8,190"),
    # side of neck | angle of neck
    Boundary("20,132.6 27,134 33,136 42,138.6"),
    # back of neck | between the shoulder blades
    Boundary("-3,148 10,148.8 20,150.8 32,155"),
    # angle of neck | top of shoulder
    Boundary("61,150 63,158 66,170"),
    # angle of neck, top of shoulder | above the shoulder blade, back and side of shoulder
    Boundary("28,158.4 40,160.6 52,162.8 64,166 75,170.4 86,175 97,179.2 107,183 116,187 127,190"),
)

SEEDS = (
    AreaSeed("vertex", "12,8"),
    AreaSeed("occiput", "15,45"),
    AreaSeed("side_head", "39,40"),
    AreaSeed("behind_ear", "37,75"),
    AreaSeed("ear", "49,75"),
    AreaSeed("suboccipital", "14,88"),
    AreaSeed("neck_back", "10,120"),
    AreaSeed("neck_side", "28,115"),
    AreaSeed("neck_angle", "44,153"),
    AreaSeed("shoulder_top", "90,171"),
)

AREAS = Areas(BOUNDARIES, SEEDS)
