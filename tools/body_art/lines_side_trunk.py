"""Line art of shoulder, trunk and hip from the patient's right (``right`` view frame, face to x > 0)."""

from tools.body_art.model import Stroke

SHOULDER: tuple[Stroke, ...] = (
    Stroke(
        "deltoid.front",
        "10.6,189 15.4,197.4 18.8,207.6 19.4,217.4 17.2,227.2 13.2,237.6 8.6,248.4",
        0.5,
        "form",
    ),
    Stroke("deltoid.back", "-47.6,190.6 -58.4,197.4 -65.4,207.6 -66.2,218.4 -61.6,230 -55.4,241", 0.46, "form"),
    Stroke("deltoid.insertion_front", "5.4,254.6 -2.2,265.6 -11,274.2 -19.6,278.6", 0.18, "schematic"),
    Stroke("deltoid.insertion_back", "-51,249 -44.2,260.8 -35.4,271 -26.8,277.4", 0.18, "schematic"),
    Stroke("deltoid.septum_front", "-8.6,205 -7.8,218 -10.6,233", 0.12, "form"),
    Stroke("deltoid.septum_back", "-37.6,206 -39.8,219 -38.4,233", 0.12, "form"),
    Stroke("scapula.spine", "-30.5,187.5 -40.4,188.4 -50.6,192.6", 0.24, "schematic"),
    Stroke("scapula.lower_edge", "-77.8,238.6 -70.6,234.2 -64.4,229.4", 0.24, "form"),
)

TRUNK: tuple[Stroke, ...] = (
    Stroke(
        "chest.pectoral_edge",
        "11.2,242.5 17.4,255.4 25.6,268.6 35.4,280.4 46.4,288.4 55.6,291.6",
        0.44,
        "form",
    ),
    Stroke("chest.axilla", "10.8,240.5 3.4,251.5 -1.6,264", 0.22, "form"),
    Stroke("back.latissimus", "-54.2,243 -46.4,262 -40.4,287 -36.8,314 -34.6,342 -30.4,367", 0.36, "form"),
    Stroke("ribs.serratus_1", "2.6,281.2 9.4,283.2 14.6,287.2 16.2,292.2", 0.16, "form"),
    Stroke("ribs.serratus_2", "-3.6,297.6 5.2,299.4 11.8,303.6 13.8,309", 0.18, "form"),
    Stroke("ribs.serratus_3", "-8.8,315 0.2,316.8 7.2,320.8 9.4,326.2", 0.17, "form"),
    Stroke("ribs.serratus_4", "-13.8,332.6 -5.8,334 0.8,337.6 3,342.4", 0.13, "form"),
    Stroke("ribs.margin", "54.6,323.5 48,334.8 39.4,344.4 28.2,351.8 15.4,356.6 3.2,357.4", 0.34, "form"),
    Stroke("abdomen.rectus_edge", "48.4,346 45.8,367 44.4,390 42.8,411", 0.2, "form"),
    Stroke("abdomen.waist", "-20,373.6 -9,376 3,375", 0.12, "form"),
    Stroke("back.erector_edge", "-49,356 -51.2,375 -56,394 -63.6,411", 0.18, "form"),
    Stroke(
        "hip.iliac_crest_front",
        "31.2,444.2 27,433 20.6,420.4 12.6,407.6 3.2,398 -7.4,393.2 -19,393.4",
        0.3,
        "form",
    ),
    Stroke("hip.iliac_crest_back", "-27.5,395.2 -41,401 -54.4,410.6 -66,422", 0.16, "schematic"),
    Stroke("hip.inguinal", "31.6,446.4 34.2,457 36,468.4 37.6,479", 0.3, "crease"),
    Stroke("hip.fold", "36.4,489.4 30,488.2 21.8,483.2 15,474.6", 0.24, "crease"),
    Stroke("hip.tensor", "22.4,462 14.6,481 6.6,501", 0.18, "form"),
    Stroke("hip.gluteus_front", "-50.6,434 -45,448.6 -41.6,463.6 -40.2,478.4 -40.6,494 -43.4,509.4", 0.28, "form"),
    Stroke("hip.trochanter", "-25.4,476 -22.4,484.5 -24.4,493.5 -30.4,499.4", 0.16, "form"),
    Stroke("hip.gluteal_fold", "-66.2,527.4 -60,532.6 -52,535.4 -43.6,534.6", 0.55, "crease"),
)
