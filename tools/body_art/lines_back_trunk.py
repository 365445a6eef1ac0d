"""Line art of head, neck and trunk, view ``back``."""

from tools.body_art.model import Stroke

HEAD: tuple[Stroke, ...] = (
    Stroke(
        "head.ear_root",
        "44.9,61.8 46.6,65.2 46.6,69.8 45.6,75.2 44.0,80.8 42.0,86.4 40.6,91.4",
        0.6,
        "occlusion",
    ),
    Stroke("head.ear_back", "49.4,64.6 50.0,69.4 48.9,75.8 47.4,81.6 45.6,86.4", 0.34, "crease"),
    Stroke("head.nape_edge", "8.2,104.0 9.0,112.0 9.4,122.0 10.2,132.0", 0.24, "form"),
    Stroke("neck.trapezius_side", "22.4,98.0 24.6,108.0 26.0,119.0 28.6,130.0 32.6,140.0", 0.2, "form"),
    Stroke(
        "neck.skin_fold",
        "-11.0,101.6 -4.0,103.2 4.0,103.2 11.0,101.6",
        0.14,
        "form",
        mirrored=False,
        fine=True,
    ),
    Stroke("neck.vertebra", "-4.8,138.6 -3.0,141.8 0,142.8 3.0,141.8 4.8,138.6", 0.3, "form", mirrored=False),
    Stroke("neck.vertebra_lower", "-4.0,150.6 0,153.2 4.0,150.6", 0.2, "form", mirrored=False, fine=True),
)

SHOULDER: tuple[Stroke, ...] = (
    Stroke("back.trapezius_ridge", "33.6,146.0 41.0,151.6 51.4,157.4 64.0,162.6 77.6,167.6", 0.24, "form"),
    Stroke(
        "back.scapular_spine",
        "37.4,187.0 47.0,185.6 60.0,182.6 75.0,180.4 91.0,179.4 105.0,181.2",
        0.36,
        "form",
    ),
    Stroke("back.scapular_spine_lower", "46.0,190.4 60.0,188.6 76.0,187.4 92.0,188.0 102.0,189.6", 0.2, "form"),
    Stroke("back.acromion", "104.0,176.0 110.6,178.4 114.6,183.2 112.0,188.0", 0.24, "form"),
    Stroke(
        "back.scapula_medial",
        "38.6,171.6 36.6,184.0 36.2,198.0 37.4,212.0 39.6,226.0 42.2,236.4 45.0,242.0 49.2,242.4 53.6,238.4",
        0.4,
        "form",
    ),
    Stroke("back.scapula_lateral", "54.4,237.4 61.6,228.8 70.4,219.2 79.6,211.0", 0.26, "form"),
    Stroke("back.teres_major", "55.0,248.0 65.6,238.4 77.0,229.4 88.6,223.0", 0.24, "form"),
    Stroke("back.deltoid", "86.6,199.6 94.6,209.0 105.6,220.0 118.0,233.0 130.6,248.0 142.0,264.0", 0.34, "form"),
    Stroke("back.axillary_fold", "91.4,261.0 91.2,252.0 92.4,242.0 95.2,233.0 98.6,226.6", 0.6, "occlusion"),
    Stroke(
        "back.trapezius_lower",
        "34.4,204.0 30.8,224.0 25.6,246.0 18.8,268.0 11.4,287.0 3.6,304.0",
        0.26,
        "form",
    ),
)

SPINE: tuple[Stroke, ...] = (
    Stroke("back.spine", "0,168.0 0,210.0 0,255.0 0,300.0 0,345.0 0,390.0 0,416.0", 0.34, "form", mirrored=False),
    Stroke("back.erector", "27.6,262.0 29.4,286.0 30.4,312.0 30.0,338.0 28.6,364.0 26.4,388.0", 0.22, "form"),
    Stroke(
        "back.latissimus",
        "88.0,252.0 83.6,274.0 78.4,298.0 71.4,322.0 63.0,346.0 53.0,370.0 44.0,390.0",
        0.26,
        "form",
    ),
    Stroke("back.rib_1", "60.4,266.0 65.4,277.0 68.6,289.0", 0.12, "form"),
    Stroke("back.rib_2", "55.0,288.0 60.0,299.0 63.0,310.0", 0.12, "form"),
    Stroke("back.waist_fold", "71.0,353.4 62.6,358.8 52.6,361.8", 0.13, "form"),
    Stroke(
        "back.iliac_crest",
        "80.6,394.4 70.6,396.4 60.0,400.8 50.2,407.0 41.6,415.0 34.6,424.4 29.0,434.6",
        0.36,
        "form",
    ),
    Stroke("back.dimple", "23.2,440.2 24.8,438.4 27.2,438.6", 0.26, "crease"),
    Stroke("back.sacral_triangle", "23.2,446.0 16.6,453.0 10.0,460.2 3.2,467.6", 0.24, "form"),
)

SEAT: tuple[Stroke, ...] = (
    Stroke("seat.cleft", "0,462.0 -0.3,476.0 0,492.0 0.3,506.0 0,519.4", 0.72, "occlusion", mirrored=False),
    Stroke(
        "seat.cleft_top",
        "-4.6,455.0 -2.2,460.4 0,466.0 2.2,460.4 4.6,455.0",
        0.28,
        "crease",
        mirrored=False,
        fine=True,
    ),
    Stroke("seat.inner", "1.0,516.0 2.6,523.0 6.0,528.0 11.0,530.6", 0.5, "occlusion"),
    Stroke(
        "seat.fold",
        "6.4,528.4 14.0,531.4 24.0,534.0 35.0,536.0 46.0,536.8 56.0,535.4 64.0,531.6",
        0.55,
        "crease",
    ),
    Stroke("seat.fold_outer", "54.0,539.6 63.0,539.4 71.6,536.6", 0.2, "crease"),
    Stroke("seat.gluteus_outer", "80.4,470.0 83.2,483.0 82.4,497.0 78.4,510.0 72.0,521.0", 0.26, "form"),
    Stroke("seat.gluteus_medius", "30.0,432.6 41.0,434.0 53.0,438.4 64.6,446.0 74.4,456.0", 0.12, "form"),
)

STROKES: tuple[Stroke, ...] = HEAD + SHOULDER + SPINE + SEAT
