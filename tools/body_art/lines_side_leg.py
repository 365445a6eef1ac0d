"""Line art of leg and foot from the patient's right (``right`` view frame, face to x > 0)."""

from tools.body_art.model import Stroke

THIGH_AND_KNEE: tuple[Stroke, ...] = (
    Stroke("thigh.iliotibial", "-25.4,622 -22.4,648 -19.6,674 -18.4,700 -15.8,719 -9,735.6", 0.32, "form"),
    Stroke("thigh.biceps", "-38.4,640 -36,664 -34.6,690 -33.6,716 -31.4,735.6", 0.4, "form"),
    Stroke("thigh.vastus_front", "-2.6,664 0.8,681 1.2,696 -2,707.4", 0.26, "form"),
    Stroke("thigh.vastus_end", "11.6,672 15.8,686.2 20.6,698.4", 0.18, "form"),
    Stroke("knee.patella", "23.4,706.6 17.4,708 12.6,712 10,718.8 8.8,726.6 9.4,733.6", 0.44, "form"),
    Stroke("knee.patella_tendon", "4,739.4 4.2,746 3,753", 0.24, "form"),
    Stroke("knee.fibular_head", "-36,743 -33.6,738.6 -29.2,737.4 -25.8,740 -25.4,744.8", 0.36, "form"),
    Stroke("knee.hollow", "-50.6,722.4 -46.4,724.8 -42.2,724.2", 0.34, "crease"),
)

LEG: tuple[Stroke, ...] = (
    Stroke("calf.gastrocnemius", "-37,768 -38.8,787 -41.4,806 -45.4,822.6 -51,835.4 -58.6,845.4", 0.38, "form"),
    Stroke("calf.soleus", "-39.6,833 -41.6,850 -41.6,867", 0.22, "form"),
    Stroke("leg.peroneal_top", "-28.4,758 -27,779 -26.8,801", 0.2, "form"),
    Stroke("leg.peroneal", "-28.6,862 -29.6,885 -30.2,908 -30.4,930", 0.24, "form"),
    Stroke("leg.shin", "1.2,776 -0.4,803 -2.8,830", 0.22, "form"),
    Stroke("ankle.achilles", "-41.2,884 -40,902 -38.4,920 -37.6,935 -39,947 -42.6,957.4", 0.42, "form"),
    Stroke("ankle.malleolus_back", "-29.4,948.4 -31.2,954.4 -30.2,961.4 -26.6,966 -22,966.4", 0.48, "form"),
    Stroke("ankle.malleolus_front", "-26,947.4 -21.6,949.4 -19.2,954.6 -19.4,960.6", 0.28, "form"),
    Stroke("ankle.peroneal_tendons", "-34.6,956 -31.8,965 -25.4,971.4 -16,974.4", 0.18, "form", fine=True),
)

FOOT: tuple[Stroke, ...] = (
    Stroke("foot.crease", "3.4,941.8 -0.4,945.4 -3.4,949.2", 0.24, "crease"),
    Stroke("foot.tendon_1", "-3.2,933 0.8,943.2 7.6,951.8 17.4,960.2 29.4,967.4", 0.24, "form"),
    Stroke("foot.tendon_2", "16.6,963.8 28.8,971 41.6,976.8 51.4,980", 0.2, "form", fine=True),
    Stroke("foot.tendon_3", "12.6,968.6 23.4,975.2 35.4,980 44.4,982.4", 0.18, "form", fine=True),
    Stroke("foot.sinus", "-8.4,966 -3,969.4 3.4,970.4", 0.24, "form"),
    Stroke("foot.heel", "-46.2,966.4 -40.4,972.8 -32.6,977 -23.4,979.4", 0.3, "form"),
    Stroke("foot.metatarsal_base", "-2.4,984.2 3.2,982.8 9,984", 0.26, "form"),
    Stroke("foot.border", "-44,991.6 -30,992.6 -14,990.4 4,990.2 20,991.2 34,992.4", 0.24, "form"),
    Stroke(
        "toe_5.edge",
        "46.4,986.2 51.4,983.6 57.4,983.9 62.8,986.3 67.4,988.7 70,990.6 69.4,992.8 66,994.9 "
        "61.8,995.8 57.6,994.8 54.2,995.6",
        0.7,
        "occlusion",
    ),
    Stroke(
        "toe_4.edge",
        "56.8,982.4 63.6,982.9 70,984.4 75.4,986.6 79.4,988.9 80,991.2 78.4,994.2 74.8,996.4 69.4,996.4",
        0.64,
        "occlusion",
    ),
    Stroke(
        "toe_3.edge",
        "67,981.4 73.6,982.9 80.4,985.4 86,988.2 89.6,990 89.5,993.2 86.9,996 82.6,997.3 78.6,996.6",
        0.6,
        "occlusion",
    ),
    Stroke(
        "toe_2.edge",
        "84.8,985.4 90.2,987.7 95,989.4 96.6,991.6 95.6,994.6 93,996.6 88.6,997.4",
        0.5,
        "occlusion",
        fine=True,
    ),
    Stroke(
        "toe_5.nail",
        "65.2,988.4 67.4,988.5 69.2,989.9 69,991 66.8,990.6",
        0.4,
        "detail",
        closed=True,
        fine=True,
    ),
    Stroke(
        "toe_4.nail",
        "75.2,986.9 77.2,987.4 79.4,989.2 79,990.4 76.6,989.4",
        0.4,
        "detail",
        closed=True,
        fine=True,
    ),
    Stroke(
        "toe_3.nail",
        "85,988.1 87,988.5 89.1,990.2 88.6,991.3 86.4,990.2",
        0.4,
        "detail",
        closed=True,
        fine=True,
    ),
    Stroke(
        "toe_2.nail",
        "92.2,988.7 94.2,989.3 96,991 95.4,991.7 93.4,990.5",
        0.36,
        "detail",
        closed=True,
        fine=True,
    ),
    Stroke("toe_5.crease", "57.2,984.2 58.8,986.2 58.6,988.4", 0.26, "crease", fine=True),
    Stroke("toe_4.crease", "68.6,984.4 70,986.2 69.8,988.2", 0.24, "crease", fine=True),
    Stroke("toe_3.crease", "78.6,985 79.8,986.8 79.6,988.6", 0.22, "crease", fine=True),
)
