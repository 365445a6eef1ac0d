"""Line art of head and neck from the patient's right (``right`` view frame, face to x > 0)."""

from tools.body_art.model import Stroke

EYE: tuple[Stroke, ...] = (
    Stroke("eye.upper_lid", "42.9,65 44.3,63.2 46.2,62 48,61.5 49.3,61.9", 0.85, "occlusion"),
    Stroke(
        "eye.lash_line",
        "42.9,65 44.3,63.2 46.2,61.9 48,61.4 49.8,61.5 48.7,62.2 46.8,62.5 44.9,63.5",
        0.55,
        "detail",
        closed=True,
        filled=True,
        fine=True,
    ),
    Stroke("eye.lower_lid", "43.3,64.7 44.9,65.6 46.6,66.2 48,66", 0.5, "crease", fine=True),
    Stroke("eye.cornea", "48.4,62.1 48.9,63.3 48.8,64.6 48.1,65.9", 0.5, "detail", fine=True),
    Stroke("eye.iris", "48.3,62.1 47.4,62.6 47,63.5 47.3,64.6 48.1,65.3", 0.6, "detail", fine=True),
    Stroke(
        "eye.iris_fill",
        "47.5,62.1 48.3,62.2 48.8,63.3 48.7,64.5 48.1,65.1 47.3,64.8 47,63.5",
        0.28,
        "detail",
        closed=True,
        filled=True,
        fine=True,
    ),
    Stroke(
        "eye.pupil",
        "48.1,62.8 48.5,63.1 48.6,63.7 48.4,64.3 48,64.4 47.8,63.6",
        0.85,
        "detail",
        closed=True,
        filled=True,
        fine=True,
    ),
    Stroke("eye.lid_fold", "42.9,63 44.3,61.3 46.2,60.1 48.2,59.7", 0.45, "crease", fine=True),
    Stroke("eye.bag", "43.6,67.2 45.3,68.6 47.4,69.2", 0.25, "crease", fine=True),
    Stroke(
        "brow.shape",
        "43.4,59 44.9,56.4 47.2,54.5 49.8,53.3 51.9,52.8 53.1,53.6 52.9,55.3 50.9,55.4 48.4,55.9 45.7,57.3",
        0.34,
        "detail",
        closed=True,
        filled=True,
    ),
    Stroke("brow.hair_1", "52.7,55.1 52.3,53.9 51.2,53", 0.25, "detail", fine=True),
    Stroke("brow.hair_2", "51.4,55.3 50.4,54.2 48.8,53.8", 0.25, "detail", fine=True),
    Stroke("brow.hair_3", "49.8,55.6 48.4,54.8 46.6,55", 0.25, "detail", fine=True),
    Stroke("brow.hair_4", "48,56 46.6,55.8 45,56.6", 0.25, "detail", fine=True),
    Stroke("eye.socket", "42.2,59.8 40.8,62.6 41,66.2 42.6,69.8", 0.18, "form", fine=True),
)

NOSE_AND_MOUTH: tuple[Stroke, ...] = (
    Stroke("nose.wing", "54.4,79.4 52.4,80.5 51.3,82.6 51,85.4 51.5,88 52.9,89.3 54.7,89.2", 0.62, "crease"),
    Stroke("nose.nostril", "54.7,88.4 55.9,87.4 57.6,86.8 59.2,86.9 60.3,87.5", 0.8, "crease", fine=True),
    Stroke("nose.tip", "58.9,80.2 59.6,82.4 59.3,84.4", 0.2, "form", fine=True),
    Stroke("nose.bridge", "52.6,70.3 54.4,73.4 56.6,76.8", 0.16, "form", fine=True),
    Stroke("nasolabial", "50.3,88.4 48.3,92.4 47.2,96.8 47.2,100.4", 0.26, "crease", fine=True),
    Stroke("mouth.line", "50.6,103.9 51.6,103.1 53.2,102.8 54.8,102.9 56.3,102.6", 0.8, "occlusion"),
    Stroke("mouth.corner", "50,102.2 50.3,103.8 50,105.6", 0.35, "crease", fine=True),
    Stroke("lip.upper", "51.6,102.5 53.4,101.1 55.4,99.1 57.2,97.1 58.5,96.5", 0.42, "crease", fine=True),
    Stroke("lip.lower", "51.7,104.5 52.8,106.6 54,108.6 55.8,109.7", 0.34, "crease", fine=True),
    Stroke("lip.lower_light", "54.2,105.4 55.3,106.8 56.1,107.2", 0.16, "form", fine=True),
    Stroke("chin.fold", "52.8,113 51.3,112.4 49.9,112.6", 0.3, "crease", fine=True),
    Stroke("chin.pad", "47.2,116.2 46.4,119.4 47,122.6", 0.16, "form", fine=True),
)

EAR: tuple[Stroke, ...] = (
    Stroke(
        "ear.rim",
        "-5.6,75.4 -3.4,74.5 -1,72.4 0.5,69 0.3,65.5 -1.6,62.3 -4.4,60.5 -7.4,60.1 -10.7,61.7 "
        "-13.8,65.4 -15.4,70.2 -15.2,75 -13.6,79.7 -10.8,83.6 -8.2,86.5 -6.2,89.3 -4.1,91.2 "
        "-1.8,91.3 -0.1,89.8 0.7,87.2 0.8,84.8",
        0.72,
        "occlusion",
    ),
    Stroke(
        "ear.helix",
        "-1.5,66.3 -3.2,63.9 -6.1,62.8 -9.2,63.9 -11.8,67.4 -13,72 -12.5,76.6 -10.7,80.2",
        0.45,
        "crease",
        fine=True,
    ),
    Stroke("ear.antihelix", "-3.6,84.7 -6.2,83.2 -8.6,80.4 -9.6,76.6 -9,72.5 -7.2,69.2 -4.6,67.2", 0.42, "crease"),
    Stroke("ear.lower_crus", "-9,73.2 -7.1,71.3 -4.6,70.3 -2.4,70.2", 0.28, "crease", fine=True),
    Stroke("ear.concha", "-5.4,76.6 -7.2,77.6 -8.1,79.3 -7.4,81.2 -5.6,82.6", 0.3, "crease", fine=True),
    Stroke(
        "ear.tragus",
        "1.2,74.4 -0.2,75.9 -1.5,77.6 -1.9,79.4 -1,81.2 -0.4,82.6 -1.1,84.1 -2.4,84.8 -3.7,84.3",
        0.6,
        "crease",
    ),
    Stroke("ear.canal", "-1.7,76.9 -2.6,78.2 -2.6,79.9 -1.9,81.2", 0.55, "crease", fine=True),
    Stroke("ear.lobe", "-3.2,87 -2.1,88.4 -0.9,88.6", 0.18, "form", fine=True),
)

HEAD: tuple[Stroke, ...] = (
    Stroke("jaw", "4.8,91.5 6,97.2 8,103.4 11,108.1 16,111.9 23,115 31,118.2 38.5,121.4", 0.48, "form"),
    Stroke("cheekbone", "12.5,75.6 21,76.3 29.5,77.6 36.4,80.2", 0.12, "form", fine=True),
    Stroke("temple", "40.6,52.4 36.6,47.6 35.2,41 36.2,33.6", 0.16, "form", fine=True),
)

NECK: tuple[Stroke, ...] = (
    Stroke("neck.sternomastoid_front", "-1.6,103 0.2,116 2.6,130 5.2,144 8.4,158.6", 0.42, "form"),
    Stroke("neck.sternomastoid_back", "-13.8,119 -13.6,131 -12.4,143 -9.6,156 -5.4,169", 0.3, "form"),
    Stroke("neck.sternomastoid_heads", "5.6,158 3.8,167 1.4,175.2", 0.2, "form"),
    Stroke("neck.trapezius_front", "-31,118 -29,131 -27.6,145 -25.2,158.6 -20,170", 0.36, "form"),
    Stroke("neck.larynx", "11.5,147.5 9.7,151.6 10,156", 0.26, "form"),
    Stroke("neck.chin_fold", "16.4,133.6 13.2,129.2 12.2,123.6", 0.3, "crease"),
    Stroke("neck.clavicle_top", "14.4,179.3 6.6,175.8 -2.5,174.2 -11.5,174.3 -20.2,172.3", 0.42, "form"),
    Stroke("neck.clavicle_bottom", "12.4,187.4 4.6,183.6 -4.2,181.7 -12.5,181.2", 0.24, "form"),
    Stroke("neck.acromion", "-20.8,174.2 -24.6,177 -27,181.4 -26.4,186", 0.3, "form"),
)
