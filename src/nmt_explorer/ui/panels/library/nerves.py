"""The nerves under which the library lists muscles: the main nerve of which a supplying branch is a part."""

from PySide6.QtCore import QCoreApplication

_FAMILIES: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    ("trigeminal", ("cn v3", "mandibular"), ()),
    ("facial", ("facial nerve",), ()),
    ("accessory", ("accessory nerve",), ()),
    ("cervical", ("dorsal ramus c", "dorsal rami c", "rami of cervical", "cervical nerves"), ()),
    ("cervical_ventral", ("ventral rami c", "ansa cervicalis"), ()),
    ("phrenic", ("phrenic",), ()),
    ("dorsal_scapular", ("dorsal scapular",), ()),
    ("suprascapular", ("suprascapular",), ()),
    ("subscapular", ("subscapular", "thoracodorsal"), ("suprascapular",)),
    ("pectoral", ("pectoral nerve", "pectoral or", "nerve to subclavius"), ()),
    ("long_thoracic", ("long thoracic",), ()),
    ("axillary", ("axillary",), ()),
    ("musculocutaneous", ("musculocutaneous",), ()),
    ("radial", ("radial nerve", "posterior interosseous"), ()),
    ("median", ("median nerve", "anterior interosseous"), ()),
    ("ulnar", ("ulnar nerve",), ()),
    ("intercostal", ("intercostal", "subcostal", "rami t9–t12"), ()),
    (
        "trunk",
        ("dorsal rami l", "dorsal rami t", "lumbar dorsal rami", "branches of dorsal rami"),
        ("cervical", "rami c"),
    ),
    ("lumbar", ("ventral rami l", "ventral rami t12"), ()),
    ("femoral", ("femoral nerve",), ()),
    ("obturator", ("obturator nerve",), ()),
    ("gluteal", ("gluteal nerve",), ()),
    ("hip_rotators", ("nerve to obturator", "nerve to quadratus", "nerve to piriformis"), ()),
    ("sciatic", ("sciatic",), ()),
    ("tibial", ("tibial nerve", "tibial part"), ()),
    ("plantar", ("plantar nerve",), ()),
    ("fibular", ("fibular nerve", "fibular part"), ()),
    ("pudendal", ("pudendal", "levator ani", "rami s"), ()),
)
"""(family, words of which one must occur, words of which none may) in lower case."""


def families_of(nerve: str) -> tuple[str, ...]:
    """The main nerves that a muscle's nerve, as its file names it, belongs to; none when it is not known."""
    text = nerve.casefold()
    return tuple(
        family
        for family, some, none in _FAMILIES
        if any(word in text for word in some) and not any(word in text for word in none)
    )


def family_order() -> tuple[str, ...]:
    """The families from head to foot."""
    return tuple(family for family, _, _ in _FAMILIES)


def family_name(family: str) -> str:
    """``Radial nerve``."""
    tr = QCoreApplication.translate
    return {
        "trigeminal": tr("Nerve", "Trigeminal nerve (CN V)"),
        "facial": tr("Nerve", "Facial nerve (CN VII)"),
        "accessory": tr("Nerve", "Accessory nerve (CN XI)"),
        "cervical": tr("Nerve", "Neck nerves, dorsal rami"),
        "cervical_ventral": tr("Nerve", "Neck nerves, ventral rami"),
        "phrenic": tr("Nerve", "Phrenic nerve"),
        "dorsal_scapular": tr("Nerve", "Dorsal scapular nerve"),
        "suprascapular": tr("Nerve", "Suprascapular nerve"),
        "subscapular": tr("Nerve", "Subscapular and thoracodorsal nerves"),
        "pectoral": tr("Nerve", "Pectoral and subclavian nerves"),
        "long_thoracic": tr("Nerve", "Long thoracic nerve"),
        "axillary": tr("Nerve", "Axillary nerve"),
        "musculocutaneous": tr("Nerve", "Musculocutaneous nerve"),
        "radial": tr("Nerve", "Radial nerve"),
        "median": tr("Nerve", "Median nerve"),
        "ulnar": tr("Nerve", "Ulnar nerve"),
        "intercostal": tr("Nerve", "Intercostal and subcostal nerves"),
        "trunk": tr("Nerve", "Trunk nerves, dorsal rami"),
        "lumbar": tr("Nerve", "Lumbar nerves, ventral rami"),
        "femoral": tr("Nerve", "Femoral nerve"),
        "obturator": tr("Nerve", "Obturator nerve"),
        "gluteal": tr("Nerve", "Gluteal nerves"),
        "hip_rotators": tr("Nerve", "Nerves to the hip rotators"),
        "sciatic": tr("Nerve", "Sciatic nerve"),
        "tibial": tr("Nerve", "Tibial nerve"),
        "plantar": tr("Nerve", "Plantar nerves"),
        "fibular": tr("Nerve", "Fibular nerves"),
        "pudendal": tr("Nerve", "Pudendal nerve and nerves of the pelvic floor"),
    }[family]
