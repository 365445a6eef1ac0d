"""Line art of the face and ears, view ``front``."""

from tools.body_art.model import Stroke

EYES: tuple[Stroke, ...] = (
    Stroke(
        "eye.upper_lid",
        "-10.9,65.6 -12.6,63.9 -15.4,62.1 -18.8,61.3 -22.2,61.7 -25.2,63.1 -27.8,65.2",
        0.75,
        "occlusion",
    ),
    Stroke(
        "eye.lash_line",
        "-12.4,64.0 -15.4,62.1 -18.8,61.3 -22.2,61.7 -25.2,63.1 -28.0,65.2 -24.9,63.6 -22.1,62.5 -18.8,62.1 -15.6,62.7",
        0.5,
        "detail",
        closed=True,
        filled=True,
    ),
    Stroke("eye.lower_lid", "-12.6,66.0 -15.6,66.8 -19.0,67.2 -22.6,66.8 -25.9,65.5", 0.38, "crease"),
    Stroke("eye.inner_corner", "-12.7,65.0 -11.4,65.5 -10.6,66.5", 0.4, "crease", fine=True),
    Stroke(
        "eye.lid_crease",
        "-10.2,63.6 -12.2,61.2 -15.6,59.5 -19.4,58.9 -23.4,59.5 -26.8,61.3 -28.9,63.0",
        0.36,
        "crease",
    ),
    Stroke(
        "eye.iris",
        "-15.8,62.9 -15.6,64.3 -16.5,65.9 -18.0,66.8 -19.6,66.8 -21.1,65.9 -22.0,64.3 -21.8,62.9",
        0.6,
        "detail",
    ),
    Stroke(
        "eye.iris_fill",
        "-15.8,62.7 -15.6,64.3 -16.5,65.9 -18.0,66.8 -19.6,66.8 -21.1,65.9 -22.0,64.3 -21.8,62.7 -18.8,62.0",
        0.16,
        "detail",
        closed=True,
        filled=True,
    ),
    Stroke(
        "eye.pupil",
        "-18.8,62.4 -17.8,62.7 -17.4,63.7 -17.8,64.7 -18.8,65.1 -19.8,64.7 -20.2,63.7 -19.8,62.7",
        0.7,
        "detail",
        closed=True,
        filled=True,
    ),
    Stroke("eye.under", "-13.2,69.5 -16.2,71.1 -19.6,71.3", 0.16, "form", fine=True),
)

BROWS: tuple[Stroke, ...] = (
    Stroke(
        "brow.shape",
        "-9.8,56.2 -12.6,54.2 -17.0,52.8 -21.4,52.3 -25.4,53.2 -28.8,55.4 -31.4,58.6 -28.4,56.8 "
        "-25.2,55.2 -21.2,54.6 -16.8,55.3 -13.0,56.7 -10.4,57.4",
        0.38,
        "detail",
        closed=True,
        filled=True,
    ),
    Stroke("brow.hair_1", "-10.4,57.0 -11.4,55.2 -13.2,53.8", 0.25, "detail", fine=True),
    Stroke("brow.hair_2", "-12.6,56.6 -14.4,54.8 -17.0,53.4", 0.25, "detail", fine=True),
    Stroke("brow.hair_3", "-15.4,55.7 -18.0,54.0 -21.4,52.8", 0.25, "detail", fine=True),
    Stroke("brow.hair_4", "-18.8,55.0 -22.0,53.6 -25.2,53.4", 0.25, "detail", fine=True),
    Stroke("brow.hair_5", "-22.4,54.6 -26.0,54.2 -29.4,56.4", 0.25, "detail", fine=True),
)

NOSE: tuple[Stroke, ...] = (
    Stroke("nose.root", "-8.4,59.6 -7.0,63.0 -6.2,67.0 -6.2,71.0", 0.18, "form"),
    Stroke("nose.wing", "-8.7,80.3 -10.4,82.2 -11.1,84.9 -10.6,87.4 -9.2,88.6 -7.9,88.3", 0.55, "crease"),
    Stroke(
        "nose.nostril",
        "-7.9,88.3 -6.6,87.2 -4.9,87.0 -3.5,87.9 -4.6,88.6 -6.4,88.7",
        0.6,
        "crease",
        closed=True,
        filled=True,
    ),
    Stroke(
        "nose.base",
        "-3.6,88.1 -2.3,89.5 -0.9,90.2 0,90.3 0.9,90.2 2.3,89.5 3.6,88.1",
        0.45,
        "crease",
        mirrored=False,
    ),
    Stroke("nose.tip", "-5.4,82.4 -5.9,84.4 -5.0,86.0", 0.22, "form", fine=True),
    Stroke("nose.fold", "-12.8,87.6 -14.4,91.0 -16.0,94.6", 0.13, "form"),
)

MOUTH: tuple[Stroke, ...] = (
    Stroke("mouth.philtrum", "-1.9,92.0 -2.2,94.0 -2.9,96.0", 0.2, "form", fine=True),
    Stroke(
        "mouth.line",
        "-14.2,103.2 -11.2,103.3 -7.4,103.0 -3.4,102.5 0,103.2 3.4,102.5 7.4,103.0 11.2,103.3 14.2,103.2",
        0.7,
        "occlusion",
        mirrored=False,
    ),
    Stroke("mouth.corner", "-13.7,102.2 -14.6,103.0 -15.0,104.2", 0.26, "crease", fine=True),
    Stroke(
        "mouth.upper_border",
        "-13.0,102.3 -10.2,100.3 -6.8,98.4 -3.2,97.2 0,98.1 3.2,97.2 6.8,98.4 10.2,100.3 13.0,102.3",
        0.3,
        "crease",
        mirrored=False,
    ),
    Stroke(
        "mouth.lower_border",
        "-10.4,108.0 -6.4,109.7 -2.4,110.3 2.4,110.3 6.4,109.7 10.4,108.0",
        0.3,
        "crease",
        mirrored=False,
    ),
    Stroke("mouth.below", "-5.6,113.4 -2.0,114.4 2.0,114.4 5.6,113.4", 0.26, "form", mirrored=False),
)

HEAD: tuple[Stroke, ...] = (
    Stroke(
        "head.jaw",
        "-33.0,110.6 -31.4,113.6 -28.6,116.4 -23.6,119.6 -17.0,122.8 -9.8,124.9 -3.4,125.7 3.4,125.7 "
        "9.8,124.9 17.0,122.8 23.6,119.6 28.6,116.4 31.4,113.6 33.0,110.6",
        0.62,
        "occlusion",
        mirrored=False,
    ),
    Stroke("head.cheek", "-37.2,84.0 -33.4,88.6 -29.6,95.0", 0.12, "form", fine=True),
    Stroke(
        "ear.root",
        "-44.9,61.8 -44.4,66.0 -44.2,70.4 -45.2,74.0 -46.2,77.0 -45.8,79.9 -44.3,82.0 -43.7,85.6 -42.2,90.8",
        0.5,
        "occlusion",
    ),
    Stroke(
        "ear.rim",
        "-46.6,67.4 -47.8,64.8 -49.6,63.8 -51.0,65.4 -51.0,69.2 -50.2,74.6 -49.0,80.2 -47.9,84.6",
        0.42,
        "crease",
    ),
    Stroke("ear.fold", "-48.9,67.2 -47.9,70.2 -48.4,74.2 -47.9,79.0 -46.6,82.6", 0.34, "crease", fine=True),
)

STROKES: tuple[Stroke, ...] = EYES + BROWS + NOSE + MOUTH + HEAD
