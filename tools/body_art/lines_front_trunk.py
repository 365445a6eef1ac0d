"""Line art of neck and trunk, view ``front``."""

from tools.body_art.model import Stroke

NECK: tuple[Stroke, ...] = (
    Stroke(
        "neck.sternomastoid",
        "-29.8,117.6 -28.2,127.0 -25.0,139.0 -21.0,152.0 -17.0,164.6 -13.2,175.6 -10.6,182.4",
        0.42,
        "form",
    ),
    Stroke("neck.sternomastoid_back", "-31.0,136.0 -29.9,148.0 -28.4,160.0 -27.4,171.6", 0.26, "form"),
    Stroke("neck.clavicular_head", "-15.6,166.0 -17.2,172.0 -19.8,177.4", 0.22, "form"),
    Stroke("neck.larynx", "-5.2,145.6 -6.4,150.0 -5.4,154.4 -4.8,160.0 -5.2,165.0", 0.2, "form"),
    Stroke("neck.larynx_tip", "-2.6,151.4 0,153.2 2.6,151.4", 0.16, "form", mirrored=False, fine=True),
    Stroke("neck.trapezius", "-33.4,140.8 -39.4,148.8 -48.6,156.2 -60.6,163.0 -73.0,168.6", 0.34, "form"),
    Stroke(
        "neck.notch",
        "-9.4,180.0 -6.4,184.0 -2.4,186.2 2.4,186.2 6.4,184.0 9.4,180.0",
        0.45,
        "crease",
        mirrored=False,
    ),
)

CHEST: tuple[Stroke, ...] = (
    Stroke(
        "chest.clavicle_upper",
        "-10.4,180.2 -18.0,177.2 -29.0,176.4 -42.0,176.4 -56.0,174.4 -70.0,171.4 -84.0,170.6 -96.0,173.4",
        0.44,
        "form",
    ),
    Stroke("chest.clavicle_lower", "-13.0,187.6 -24.0,188.6 -38.0,187.0 -52.0,183.4 -64.0,180.6", 0.3, "form"),
    Stroke("chest.acromion", "-97.0,177.4 -103.0,176.4 -108.4,179.0 -112.0,184.0", 0.22, "schematic"),
    Stroke("chest.deltopectoral", "-68.6,186.0 -76.0,196.0 -84.6,208.4 -92.0,219.0 -98.6,229.0", 0.34, "form"),
    Stroke(
        "chest.axillary_fold",
        "-91.4,261.0 -91.2,252.0 -92.6,242.0 -95.6,233.4 -99.6,225.6",
        0.62,
        "occlusion",
    ),
    Stroke(
        "chest.pectoral_border",
        "-90.4,248.6 -85.4,258.4 -78.2,267.6 -69.0,274.8 -57.4,278.6 -44.6,278.6 -32.0,275.4 -21.4,270.0",
        0.33,
        "form",
    ),
    Stroke("chest.sternum", "0,194.0 0,216.0 0,240.0 0,264.0", 0.2, "form", mirrored=False),
)

BELLY: tuple[Stroke, ...] = (
    Stroke(
        "belly.costal_arch",
        "-6.4,280.6 -12.6,288.0 -20.6,298.2 -30.0,311.2 -39.8,324.6 -49.4,336.6 -57.6,345.4",
        0.2,
        "form",
    ),
    Stroke("belly.linea_alba", "0,298.0 0,326.0 0,358.0 0,386.0", 0.16, "form", mirrored=False),
    Stroke("belly.linea_alba_lower", "0,410.0 0,430.0 0,452.0", 0.12, "form", mirrored=False),
    Stroke(
        "belly.semilunaris",
        "-43.6,338.0 -47.2,354.0 -48.4,374.0 -47.4,396.0 -43.8,420.0 -38.4,440.0",
        0.13,
        "form",
    ),
    Stroke("belly.rectus_upper", "-6.0,331.6 -14.0,332.8 -23.0,332.2 -32.0,329.4", 0.1, "form", fine=True),
    Stroke("belly.rectus_middle", "-6.0,363.4 -16.0,364.8 -28.0,364.4 -39.6,361.4", 0.1, "form", fine=True),
    Stroke("belly.serratus_1", "-84.6,273.0 -80.4,276.2 -75.8,281.4 -72.8,286.4", 0.15, "form"),
    Stroke("belly.serratus_2", "-82.0,290.0 -76.8,293.2 -71.8,298.4 -68.6,303.6", 0.16, "form"),
    Stroke("belly.serratus_3", "-78.4,307.6 -73.4,310.4 -68.4,315.4 -65.2,320.2", 0.15, "form"),
    Stroke(
        "belly.navel_hood",
        "-3.0,398.2 -2.4,395.6 -0.8,394.4 0.8,394.4 2.4,395.6 3.0,398.2",
        0.6,
        "crease",
        mirrored=False,
    ),
    Stroke("belly.navel_floor", "-2.2,400.6 -0.9,402.0 0.9,402.0 2.2,400.6", 0.36, "crease", mirrored=False),
    Stroke(
        "belly.navel",
        "-1.6,397.8 -0.8,396.4 0.8,396.4 1.6,397.8 1.0,400.0 0,400.8 -1.0,400.0",
        0.4,
        "crease",
        mirrored=False,
        closed=True,
        filled=True,
    ),
    Stroke("belly.iliac_crest", "-83.4,400.0 -80.8,412.0 -77.2,425.0 -73.0,436.6", 0.3, "form"),
    Stroke(
        "belly.inguinal",
        "-66.4,446.4 -58.4,453.4 -50.0,462.4 -42.4,472.6 -36.2,482.4",
        0.26,
        "crease",
    ),
    Stroke(
        "belly.pubic_fold",
        "-24.0,464.4 -15.0,468.2 -5.0,470.0 5.0,470.0 15.0,468.2 24.0,464.4",
        0.08,
        "form",
        mirrored=False,
    ),
)

STROKES: tuple[Stroke, ...] = NECK + CHEST + BELLY
