"""Line art of arms, legs and feet, view ``back``."""

from tools.body_art.model import Stroke

ARMS: tuple[Stroke, ...] = (
    Stroke("arm.triceps_lateral", "125.0,246.0 131.6,262.0 138.4,280.0 144.6,298.0 149.6,315.0", 0.24, "form"),
    Stroke("arm.triceps_long", "106.6,268.0 112.6,286.0 118.4,303.0 124.6,319.0 131.0,332.0", 0.26, "form"),
    Stroke(
        "arm.triceps_tendon_inner",
        "125.8,284.0 128.2,296.0 132.8,307.4 139.0,314.4 145.4,313.6 149.0,306.4",
        0.24,
        "form",
    ),
    Stroke("arm.brachioradialis", "160.4,324.0 166.6,340.0 173.4,355.0 181.0,371.0 189.6,390.0", 0.26, "form"),
    Stroke("arm.olecranon_top", "142.4,350.6 146.4,347.8 151.6,347.0 156.6,348.6", 0.4, "crease"),
    Stroke("arm.olecranon", "143.4,352.0 143.4,358.4 146.6,364.8 151.6,368.0 156.2,366.0", 0.38, "form"),
    Stroke("arm.elbow_hollow", "160.6,346.4 164.4,351.6 168.0,358.0", 0.26, "form"),
    Stroke("arm.elbow_inner", "131.8,358.4 134.6,363.4 138.8,367.6", 0.26, "form"),
    Stroke("arm.ulna", "154.2,372.0 160.0,390.0 166.8,412.0 175.4,436.0 184.8,459.0 195.0,482.0", 0.32, "form"),
    Stroke(
        "arm.extensors",
        "170.0,366.0 177.4,384.0 187.0,404.0 197.0,427.0 207.6,451.0 217.0,473.0",
        0.22,
        "form",
    ),
    Stroke("arm.thumb_extensors", "199.0,452.0 207.6,466.0 216.6,478.0 224.6,487.0", 0.18, "form"),
)

LEGS: tuple[Stroke, ...] = (
    Stroke("thigh.iliotibial", "96.6,512.0 98.8,544.0 99.2,576.0 98.2,608.0 95.4,640.0 92.0,668.0", 0.18, "form"),
    Stroke("thigh.adductor", "12.0,548.0 16.0,572.0 20.6,598.0 24.6,624.0", 0.18, "form"),
    Stroke("thigh.hamstrings", "53.0,556.0 55.8,584.0 59.0,612.0 61.8,640.0 64.4,664.0", 0.24, "form"),
    Stroke("thigh.biceps_tendon", "74.0,630.0 80.0,650.0 85.0,670.0 87.8,690.0 88.6,714.0", 0.32, "form"),
    Stroke("thigh.semitendinosus", "37.0,628.0 37.2,650.0 39.8,672.0 43.0,694.0 45.4,714.0", 0.34, "form"),
    Stroke("thigh.gracilis", "28.4,656.0 29.4,672.0 32.0,690.0", 0.14, "form"),
    Stroke("knee.crease", "48.0,725.6 56.4,723.4 66.0,722.6 75.6,723.2 84.4,725.0", 0.46, "crease"),
    Stroke("calf.head_inner", "49.0,732.0 46.0,742.0 45.0,754.0", 0.2, "form"),
    Stroke("calf.head_outer", "84.4,732.0 87.6,742.0 89.0,754.0", 0.2, "form"),
    Stroke("calf.midline", "67.6,742.0 69.0,764.0 69.8,788.0 69.8,812.0 69.0,832.0", 0.3, "form"),
    Stroke("calf.inner_edge", "40.8,816.0 43.4,829.0 48.4,840.0 55.0,846.4 62.0,844.6 67.4,836.6", 0.36, "form"),
    Stroke("calf.outer_edge", "99.4,800.0 97.0,813.0 91.6,824.0 84.0,830.6 76.6,831.0 71.0,827.0", 0.32, "form"),
    Stroke("calf.soleus_inner", "45.6,852.0 49.4,868.0 53.0,884.0", 0.2, "form"),
    Stroke("calf.soleus_outer", "94.0,838.0 90.0,856.0 85.0,874.0", 0.2, "form"),
    Stroke("ankle.achilles_inner", "59.4,872.0 58.2,894.0 58.0,916.0 58.4,936.0 58.0,952.0", 0.4, "form"),
    Stroke("ankle.achilles_outer", "74.0,872.0 71.8,894.0 70.6,916.0 70.8,938.0 72.6,956.0", 0.4, "form"),
    Stroke("ankle.outer", "81.4,947.6 84.2,952.4 84.8,959.0 82.4,965.4 78.8,969.0", 0.42, "form"),
    Stroke("ankle.inner", "53.6,942.6 55.3,946.8 55.5,952.0 53.9,957.0", 0.32, "form"),
)

FEET: tuple[Stroke, ...] = (
    Stroke("foot.heel_outer", "80.4,968.0 84.0,975.0 85.6,983.0 84.0,990.6 79.6,996.4", 0.6, "occlusion"),
    Stroke("foot.heel_inner", "55.6,968.0 54.4,976.0 54.6,984.0", 0.24, "form"),
    Stroke("foot.heel_crease", "57.0,974.6 62.6,977.4 69.4,977.2 75.0,974.2", 0.22, "crease", fine=True),
    Stroke("foot.heel_pad", "56.4,990.6 63.4,993.4 71.0,993.2 78.0,990.0", 0.2, "crease", fine=True),
    Stroke("foot.side_edge", "86.0,984.6 93.0,987.0 100.0,988.0 106.4,987.4", 0.28, "form"),
    Stroke("foot.little_toe", "100.4,989.8 102.4,993.2 101.6,996.8", 0.34, "occlusion", fine=True),
)

STROKES: tuple[Stroke, ...] = ARMS + LEGS + FEET
