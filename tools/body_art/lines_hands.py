"""Line art of the right hand: the palm for ``front`` (x < 0), the back of the hand for ``back`` (x > 0)."""

from tools.body_art.model import Stroke

PALM: tuple[Stroke, ...] = (
    Stroke(
        "palm.wrist_crease",
        "-229.6,498.2 -225.6,500.4 -218.4,503.0 -211.4,505.5 -206.4,507.2 -202.4,508.0",
        0.5,
        "crease",
    ),
    Stroke(
        "palm.wrist_crease_upper",
        "-226.6,493.4 -220.8,495.7 -212.4,498.6 -205.0,501.0",
        0.26,
        "crease",
        fine=True,
    ),
    Stroke(
        "palm.thenar_crease",
        "-250.0,534.6 -245.6,533.9 -240.4,532.0 -235.2,528.8 -230.2,524.6 -226.0,519.6 -223.0,514.0 -221.4,508.6",
        0.5,
        "crease",
    ),
    Stroke(
        "palm.proximal_crease",
        "-250.2,536.2 -244.8,537.6 -238.2,537.4 -231.2,536.4 -224.0,536.4 -217.4,537.8 -212.8,539.8",
        0.4,
        "crease",
    ),
    Stroke(
        "palm.distal_crease",
        "-206.9,552.4 -211.4,551.8 -217.0,550.4 -223.6,549.2 -230.2,549.6 -235.8,551.6 -239.6,555.0",
        0.4,
        "crease",
    ),
    Stroke("palm.hypothenar", "-204.6,516.0 -207.4,524.6 -210.6,532.6 -214.4,539.0", 0.16, "form", fine=True),
    Stroke("palm.thumb_joint", "-255.8,518.4 -253.4,522.0 -251.6,525.6", 0.3, "crease", fine=True),
    Stroke("palm.thumb_bend", "-265.4,526.4 -262.6,529.2 -260.2,532.4", 0.38, "crease", fine=True),
    Stroke("palm.thumb_web", "-251.8,531.6 -250.6,527.6 -248.6,523.6", 0.3, "form", fine=True),
    Stroke("palm.index_web", "-244.4,560.2 -243.9,557.9 -244.9,556.6", 0.5, "occlusion"),
    Stroke(
        "palm.middle_web",
        "-236.0,573.2 -234.7,568.9 -233.4,565.0 -232.3,562.4 -231.6,561.4",
        0.68,
        "occlusion",
    ),
    Stroke("palm.ring_web", "-219.6,565.2 -218.9,562.9 -218.3,561.0", 0.6, "occlusion"),
    Stroke("palm.index_base", "-256.2,554.2 -252.6,556.4 -247.6,557.9", 0.36, "crease", fine=True),
    Stroke("palm.index_base_2", "-256.0,556.0 -252.6,558.0 -249.2,559.0", 0.2, "crease", fine=True),
    Stroke("palm.index_middle_joint", "-260.2,564.2 -256.4,566.4 -252.0,567.4", 0.36, "crease", fine=True),
    Stroke("palm.index_end_joint", "-265.3,576.6 -261.8,578.6 -258.2,579.2", 0.36, "crease", fine=True),
    Stroke("palm.middle_base", "-243.2,560.4 -238.6,562.9 -234.4,563.6", 0.36, "crease", fine=True),
    Stroke("palm.middle_middle_joint", "-247.3,573.9 -243.2,575.9 -238.9,576.4", 0.36, "crease", fine=True),
    Stroke("palm.middle_end_joint", "-251.6,589.0 -248.0,590.9 -244.6,591.2", 0.36, "crease", fine=True),
    Stroke("palm.ring_base", "-231.0,561.4 -226.4,563.6 -220.8,563.3", 0.36, "crease", fine=True),
    Stroke("palm.ring_middle_joint", "-232.7,573.3 -228.8,574.9 -224.5,575.1", 0.36, "crease", fine=True),
    Stroke("palm.ring_end_joint", "-235.6,587.2 -232.0,588.7 -228.5,588.8", 0.36, "crease", fine=True),
    Stroke("palm.little_base", "-217.6,559.6 -213.4,561.0 -208.7,560.2", 0.36, "crease", fine=True),
    Stroke("palm.little_middle_joint", "-217.3,567.9 -214.0,569.1 -210.4,568.7", 0.36, "crease", fine=True),
    Stroke("palm.little_end_joint", "-217.8,576.8 -215.0,577.9 -212.0,577.6", 0.36, "crease", fine=True),
)

DORSUM: tuple[Stroke, ...] = (
    Stroke("dorsum.wrist", "226.4,498.4 220.6,500.6 214.0,502.6 208.6,503.8", 0.2, "form", fine=True),
    Stroke(
        "dorsum.ulnar_styloid", "200.6,496.0 203.8,494.6 207.2,496.4 208.2,500.0 206.4,503.2", 0.32, "form"
    ),
    Stroke(
        "dorsum.thumb_tendon", "226.4,491.6 230.0,500.0 236.2,508.2 244.0,514.4 251.4,519.8", 0.26, "form"
    ),
    Stroke("dorsum.first_web", "251.8,532.4 250.6,527.6 247.6,520.6 243.4,513.0", 0.26, "form"),
    Stroke("dorsum.tendon_index", "226.0,507.0 232.6,521.0 240.0,536.0 243.8,543.0", 0.22, "form"),
    Stroke("dorsum.tendon_middle", "222.0,509.0 226.2,524.0 231.0,540.0 233.4,548.0", 0.22, "form"),
    Stroke("dorsum.tendon_ring", "218.0,511.0 219.6,525.0 222.2,540.0 223.6,548.0", 0.22, "form", fine=True),
    Stroke(
        "dorsum.tendon_little", "214.0,511.0 212.8,526.0 212.8,540.0 213.0,547.0", 0.18, "form", fine=True
    ),
    Stroke("dorsum.knuckle_index", "241.4,546.6 243.0,543.6 246.4,542.6 249.4,544.4", 0.4, "form"),
    Stroke("dorsum.knuckle_middle", "230.2,551.8 231.4,548.8 234.4,547.8 237.6,549.6", 0.4, "form"),
    Stroke("dorsum.knuckle_ring", "220.4,551.6 221.4,548.6 224.0,547.6 226.8,549.2", 0.36, "form"),
    Stroke("dorsum.knuckle_little", "210.0,550.4 210.8,547.6 213.2,546.6 215.8,548.0", 0.36, "form"),
    Stroke("dorsum.index_web", "244.4,559.8 244.0,557.4 242.9,555.0", 0.5, "occlusion"),
    Stroke(
        "dorsum.middle_web", "236.0,573.2 234.9,569.2 233.6,565.4 232.2,562.4 231.2,560.0", 0.68, "occlusion"
    ),
    Stroke("dorsum.ring_web", "219.6,565.2 218.9,563.2 218.3,560.4", 0.6, "occlusion"),
    Stroke("dorsum.index_joint", "253.2,567.6 256.0,565.2 259.8,564.4", 0.34, "crease", fine=True),
    Stroke("dorsum.index_joint_2", "253.9,569.4 257.2,567.4 260.4,566.6", 0.24, "crease", fine=True),
    Stroke("dorsum.index_end", "259.3,579.0 262.0,577.6 264.8,576.9", 0.28, "crease", fine=True),
    Stroke("dorsum.middle_joint", "239.7,576.2 243.0,574.2 246.9,573.9", 0.34, "crease", fine=True),
    Stroke("dorsum.middle_joint_2", "240.4,578.2 243.8,576.4 247.5,576.0", 0.24, "crease", fine=True),
    Stroke("dorsum.middle_end", "245.5,591.2 248.4,589.8 251.2,589.4", 0.28, "crease", fine=True),
    Stroke("dorsum.ring_joint", "225.3,575.1 228.6,573.4 232.2,573.2", 0.34, "crease", fine=True),
    Stroke("dorsum.ring_joint_2", "225.9,577.0 229.2,575.5 232.7,575.2", 0.24, "crease", fine=True),
    Stroke("dorsum.ring_end", "229.5,588.9 232.4,587.6 235.1,587.3", 0.28, "crease", fine=True),
    Stroke("dorsum.little_joint", "211.1,568.5 213.8,567.2 217.0,567.6", 0.34, "crease", fine=True),
    Stroke("dorsum.little_joint_2", "211.4,570.2 214.2,569.1 217.2,569.3", 0.24, "crease", fine=True),
    Stroke("dorsum.little_end", "212.7,577.8 215.2,576.8 217.5,576.9", 0.28, "crease", fine=True),
    Stroke(
        "dorsum.nail_index",
        "262.9,585.2 265.4,583.7 267.3,584.4 268.6,587.0 269.2,589.6 267.8,591.2 265.6,591.8 264.2,590.0",
        0.42,
        "detail",
        closed=True,
        fine=True,
    ),
    Stroke(
        "dorsum.nail_middle",
        "248.3,597.4 250.6,596.2 252.5,596.5 253.8,599.2 254.4,601.8 253.0,603.3 250.6,603.9 249.2,602.1",
        0.42,
        "detail",
        closed=True,
        fine=True,
    ),
    Stroke(
        "dorsum.nail_ring",
        "232.5,595.6 234.8,594.4 236.6,594.7 238.0,597.6 238.5,600.3 237.0,601.9 234.8,602.5 233.4,600.4",
        0.42,
        "detail",
        closed=True,
        fine=True,
    ),
    Stroke(
        "dorsum.nail_little",
        "214.8,582.8 216.6,581.9 218.2,582.3 218.9,584.4 219.1,586.4 217.9,587.5 216.2,587.8 215.1,586.4",
        0.42,
        "detail",
        closed=True,
        fine=True,
    ),
    Stroke("dorsum.thumb_joint", "262.2,526.9 263.8,525.0 265.6,524.8", 0.34, "crease", fine=True),
    Stroke("dorsum.thumb_joint_2", "263.8,528.4 265.4,526.8 266.8,526.6", 0.24, "crease", fine=True),
    Stroke(
        "dorsum.nail_thumb",
        "266.4,531.4 268.4,530.4 270.2,531.8 271.8,534.6 272.0,536.8 270.6,537.6 268.6,536.2 266.9,533.8",
        0.42,
        "detail",
        closed=True,
        fine=True,
    ),
)
