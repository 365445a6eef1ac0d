"""The landmarks that a finger can find, with their names and how texts mention them; others are not named on a map."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bone:
    """A place that can be felt: its name for people, and the ``words`` by which a text mentions it, in lower case.

    ``of_arm``: in side views the arm is a ghost before the trunk, and its bones would be taken for those behind it.
    ``is_bony``: it is named even where no text mentions it, for anybody finds it.
    """

    name: str
    words: tuple[str, ...] = ()
    of_arm: bool = False
    is_bony: bool = True


BONES: dict[str, Bone] = {
    # head and neck
    "mastoid_tip": Bone("Mastoid process", ("mastoid",)),
    "external_occipital_protuberance_inion": Bone(
        "Inion", ("bump at the back of the skull", "nuchal line", "skull", "protuberance")
    ),
    "mandible_angle": Bone(
        "Angle of the jaw", ("angle of the jaw", "corner of the lower jaw", "angle of the mandible")
    ),
    "TMJ": Bone("Jaw joint", ("jaw joint", "find the joint", "neck of the mandible", "front of the ear opening")),
    "tragus": Bone("Tragus", ("front of the ear", "tragus", "above and behind the ear", "upper root of the ear")),
    "zygomatic_arch_lateral": Bone("Cheek arch", ("cheek arch", "zygomatic arch")),
    "chin_menton": Bone("Chin", ("chin",), is_bony=False),
    "mouth_corner": Bone("Corner of the mouth", ("corner of the mouth",), is_bony=False),
    "eyebrow_medial_end": Bone("Inner end of the eyebrow", ("inner end of the eyebrow",), is_bony=False),
    "eyebrow_middle": Bone("Eyebrow", ("middle of the eyebrow", "below the eyebrow"), is_bony=False),
    "hyoid": Bone("Hyoid bone", ("hyoid",), is_bony=False),
    "laryngeal_prominence": Bone("Adam’s apple", ("larynx", "thyroid cartilage"), is_bony=False),
    "C2_spinous_process": Bone("C2", ("c2",)),
    "C7_spinous_process": Bone("C7", ("c7",)),
    # trunk
    "T1_spinous_process": Bone("T1", ("t1",)),
    "T2_spinous_process": Bone("T2", ("t2",), is_bony=False),
    "T3_spinous_process": Bone("T3", ("t3",)),
    "T4_spinous_process": Bone("T4", ("t4",), is_bony=False),
    "T7_spinous_process": Bone("T7", ("t7",)),
    "T10_spinous_process": Bone("T10", ("t10",), is_bony=False),
    "T11_spinous_process": Bone("T11", ("t11",), is_bony=False),
    "T12_spinous_process": Bone("T12", ("t12",)),
    "L1_spinous_process": Bone("L1", ("l1",)),
    "L2_spinous_process": Bone("L2", ("l2",), is_bony=False),
    "L3_spinous_process": Bone("L3", ("l3",)),
    "L4_spinous_process": Bone("L4", ("l4",)),
    "L5_spinous_process": Bone("L5", ("l5",)),
    "PSIS": Bone("PSIS", ("hip dimple", "posterior superior iliac spine")),
    "ASIS": Bone("ASIS", ("anterior superior iliac spine", "front hip spine", "anterior inferior iliac spine")),
    "iliac_crest_top": Bone("Iliac crest", ("iliac crest",)),
    "coccyx_tip": Bone("Tip of the coccyx", ("coccyx",)),
    "sacral_hiatus": Bone("Lower sacrum", ("sacrum",), is_bony=False),
    "ischial_tuberosity": Bone("Sitting bone", ("ischial tuberosity", "sitting bone", "near the ischium")),
    "pubic_tubercle": Bone("Pubic tubercle", ("pubic", "pubis")),
    "jugular_notch": Bone("Jugular notch", ("jugular notch", "breastbone")),
    "sternal_angle": Bone("Sternal angle", ("sternal angle", "sternum")),
    "xiphoid_tip": Bone("Xiphoid process", ("xiphoid",)),
    "navel": Bone("Navel", ("navel", "umbilicus")),
    "twelfth_rib_tip": Bone("Twelfth rib", ("rib 12", "twelfth rib", "last rib", "ribs 9–12")),
    "eleventh_rib_tip": Bone("Eleventh rib", ("eleventh rib", "rib 11")),
    "clavicle_midpoint": Bone("Collarbone", ("clavicle", "collarbone")),
    "clavicle_sternal_end": Bone("Inner end of the collarbone", ("inner third of the clavicle", "sternal end")),
    # shoulder
    "acromion_tip": Bone("Acromion", ("acromion",)),
    "acromial_angle_posterior": Bone("Acromial angle", ("acromial angle", "angle of the acromion")),
    "coracoid_process": Bone("Coracoid process", ("coracoid",)),
    "scapular_spine_root": Bone("Root of the scapular spine", ("root of the scapular spine", "root) of the scapular")),
    "scapular_spine_mid": Bone("Scapular spine", ("scapular spine", "spine of the shoulder blade", "blade’s spine")),
    "scapula_inferior_angle": Bone("Inferior angle", ("inferior angle", "lower tip of the shoulder blade")),
    "scapula_superior_angle": Bone("Superior angle", ("superior angle",)),
    "scapula_medial_border_mid": Bone("Medial border", ("medial border", "inner edge of the shoulder blade")),
    # arm and hand
    "deltoid_tuberosity": Bone("Deltoid tuberosity", ("insertion of deltoid", "deltoid tuberosity"), of_arm=True),
    "olecranon": Bone("Tip of the elbow", ("olecranon", "tip of the elbow"), of_arm=True),
    "lateral_epicondyle": Bone("Lateral epicondyle", ("lateral epicondyle", "outer epicondyle"), of_arm=True),
    "medial_epicondyle": Bone("Medial epicondyle", ("medial epicondyle", "inner epicondyle"), of_arm=True),
    "cubital_crease_mid": Bone("Elbow crease", ("crease of the elbow", "elbow crease"), of_arm=True, is_bony=False),
    "radial_styloid": Bone(
        "Radial styloid", ("radial styloid", "thumb side of the wrist", "lower radius"), of_arm=True
    ),
    "ulnar_styloid": Bone("Ulnar styloid", ("ulnar styloid", "head of the ulna"), of_arm=True),
    "pisiform": Bone("Pisiform", ("pisiform", "hypothenar", "little-finger side"), of_arm=True, is_bony=False),
    "wrist_crease_mid": Bone("Wrist crease", ("wrist",), of_arm=True, is_bony=False),
    "thumb_CMC_joint": Bone(
        "Base of the thumb", ("base of the thumb", "ball of the thumb", "first metacarpal"), of_arm=True, is_bony=False
    ),
    "index_MCP_dorsal": Bone("Index knuckle", ("index", "second metacarpal"), of_arm=True),
    "little_MCP_dorsal": Bone("Little-finger knuckle", ("fifth metacarpal", "little finger"), of_arm=True),
    "middle_MCP_dorsal": Bone("Middle knuckle", ("third metacarpal", "middle finger"), of_arm=True),
    "index_MCP_palmar": Bone("Base of the index finger", ("index", "second metacarpal"), of_arm=True),
    "little_MCP_palmar": Bone("Base of the little finger", ("fifth metacarpal", "little finger"), of_arm=True),
    # leg and foot
    "greater_trochanter": Bone("Greater trochanter", ("trochanter",)),
    "patella_centre": Bone("Kneecap", ("kneecap", "patella", "knee")),
    "fibular_head": Bone("Head of the fibula", ("head of the fibula", "fibula")),
    "tibial_tuberosity": Bone("Tibial tuberosity", ("tibial tuberosity", "crest of the shin")),
    "femur_lateral_epicondyle": Bone(
        "Outer knee", ("outer side of the knee", "lateral epicondyle of the femur"), is_bony=False
    ),
    "popliteal_crease_mid": Bone("Knee crease", ("knee",)),
    "gastrocnemius_lower_end": Bone("End of the calf muscle", ("end of the gastrocnemius", "calf"), is_bony=False),
    "achilles_insertion": Bone("Achilles tendon", ("achilles",)),
    "medial_malleolus": Bone("Inner ankle", ("inner ankle", "medial malleolus")),
    "lateral_malleolus": Bone("Outer ankle", ("outer ankle", "lateral malleolus")),
    "navicular_tuberosity": Bone("Navicular", ("navicular",)),
    "fifth_metatarsal_base": Bone("Base of the fifth metatarsal", ("tuberosity of the fifth metatarsal",)),
    "heel_plantar_centre": Bone("Heel", ("heel",)),
    "metatarsal_head_1_plantar": Bone("Ball of the great toe", ("first metatarsal", "great-toe", "ball", "sesamoid")),
    "metatarsal_head_3_plantar": Bone("Third metatarsal head", ("heads of the metatarsals", "third")),
    "metatarsal_head_5_plantar": Bone("Fifth metatarsal head", ("fifth metatarsal", "little toe")),
    "metatarsal_head_1_dorsal": Bone(
        "Great-toe joint", ("first and second metatarsal", "great toe", "first metatarsal")
    ),
    "metatarsal_head_3_dorsal": Bone("Third metatarsal head", ("metatarsals",)),
    "sinus_tarsi": Bone("Hollow before the ankle", ("in front of the outer ankle",), is_bony=False),
}


def mentions(text: str, bone: Bone) -> bool:
    """Whether a text speaks of the place."""
    found = text.lower()
    return any(_is_in(word, found) for word in bone.words)


def _is_in(word: str, text: str) -> bool:
    """Whether the word stands in the text, not merely inside a longer number such as T1 in T12."""
    start = text.find(word)
    while start >= 0:
        before, after = text[max(0, start - 1) : start], text[start + len(word) : start + len(word) + 1]
        if not (before.isalnum() or (after.isdigit() and word[-1].isdigit())):
            return True
        start = text.find(word, start + 1)
    return False
