"""The ways of looking at the library, and the shelves that each gives."""

from collections.abc import Iterable
from enum import StrEnum
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from nmt_explorer.atlas.model import Atlas, Muscle
from nmt_explorer.domain.body import Factor, Group, MuscleId
from nmt_explorer.domain.condition import Condition
from nmt_explorer.ui.names import group_name
from nmt_explorer.ui.panels.detail.prose import capital, factor_name, sentence
from nmt_explorer.ui.panels.library.nerves import families_of, family_name, family_order
from nmt_explorer.ui.panels.library.shelves import Item, Shelf


class Way(StrEnum):
    """How the library is arranged."""

    GROUP = "group"
    NAME = "name"
    LATIN = "latin"
    PLAIN = "plain"
    NERVE = "nerve"
    CONDITION = "condition"
    RELEASE = "release"
    FACTOR = "factor"


def shelves_by(atlas: Atlas, way: Way) -> tuple[Shelf, ...]:
    """Every shelf of a way of looking."""
    match way:
        case Way.GROUP:
            return _by_group(atlas)
        case Way.NAME:
            return _by_letter((m.record.name, _item(m)) for m in atlas.muscles.values())
        case Way.LATIN:
            return _by_letter((_latin(m), _item(m, capital(_latin(m)), m.record.name)) for m in atlas.muscles.values())
        case Way.PLAIN:
            return _by_letter(
                (m.record.plain_name, _item(m, capital(m.record.plain_name), m.record.name))
                for m in atlas.muscles.values()
            )
        case Way.NERVE:
            return _by_nerve(atlas)
        case Way.CONDITION:
            return tuple(_condition(atlas, condition) for condition in atlas.conditions.values())
        case Way.RELEASE:
            return _by_release(atlas)
        case Way.FACTOR:
            return _by_factor(atlas)


def _item(muscle: Muscle, text: str = "", detail: str = "") -> Item:
    r = muscle.record
    words = " ".join((r.name, r.latin, r.plain_name, *r.aka))
    return Item(text or r.name, ("muscle", r.id), detail, words=words)


def _latin(muscle: Muscle) -> str:
    """The Latin name without the word for muscle, by which nobody looks it up."""
    return muscle.record.latin.removeprefix("Musculus ").removeprefix("Musculi ")


def _by_group(atlas: Atlas) -> tuple[Shelf, ...]:
    shelves = []
    for group in Group:
        muscles = [m for m in atlas.muscles.values() if m.record.group is group]
        planned = {entry.id for entry in atlas.roster.muscles if entry.group is group}
        items = [_item(m) for m in muscles]
        missing = len(planned - {m.id for m in muscles})
        if missing:
            said = QCoreApplication.translate("Library", "{count} more not mapped yet")
            items.append(Item(said.format(count=missing), None))
        shelves.append(Shelf(group.value, group_name(group), tuple(items)))
    return tuple(shelves)


def _by_letter(items: Iterable[tuple[str, Item]]) -> tuple[Shelf, ...]:
    ordered = sorted(items, key=lambda pair: pair[0].casefold())
    return tuple(
        Shelf(letter, letter, tuple(item for _, item in found), is_flat=True)
        for letter, found in groupby(ordered, key=lambda pair: pair[0][:1].upper())
    )


def _by_nerve(atlas: Atlas) -> tuple[Shelf, ...]:
    found: dict[str, list[Item]] = {family: [] for family in family_order()}
    others: list[Item] = []
    for muscle in atlas.muscles.values():
        supply = muscle.record.innervation
        roots = f" · {', '.join(supply.roots)}" if supply.roots else ""
        item = _item(muscle, detail=capital(supply.nerve) + roots)
        families = families_of(supply.nerve)
        for family in families:
            found[family].append(item)
        if not families:
            others.append(item)
    shelves = [Shelf(family, family_name(family), tuple(items)) for family, items in found.items() if items]
    if others:
        shelves.append(Shelf("other", QCoreApplication.translate("Library", "Other nerves"), tuple(others)))
    return tuple(shelves)


def _condition(atlas: Atlas, condition: Condition) -> Shelf:
    """What speaks for a doctor first, then muscles, then releases."""
    tr = QCoreApplication.translate
    count = len(condition.red_flags)
    first = tr("Library", "Refer first when: {count} signs").format(count=count)
    items = [Item(first, ("condition", condition.id), icon="caution")]
    items += [_item(atlas.muscles[MuscleId(id_)]) for id_ in condition.muscles if id_ in atlas.muscles]
    items += [
        Item(atlas.releases[id_].name, ("release", id_), icon="release")
        for id_ in condition.releases
        if id_ in atlas.releases
    ]
    words = " ".join((condition.plain_name, *condition.aka))
    return Shelf(f"condition:{condition.id}", condition.name, tuple(items), words)


def _by_release(atlas: Atlas) -> tuple[Shelf, ...]:
    tr = QCoreApplication.translate
    shelves = []
    for technique in atlas.releases.values():
        items = [Item(tr("Library", "How it is done"), ("release", technique.id), icon="release")]
        for muscle in atlas.muscles.values():
            advice = next((a for a in muscle.record.releases if a.technique == technique.id), None)
            if advice is not None:
                items.append(_item(muscle, detail=sentence(advice.here)))
        unnamed = tr("Library", "No muscle file names it.") if len(items) == 1 else ""
        words = " ".join((technique.plain_name, *technique.aka))
        shelves.append(Shelf(f"release:{technique.id}", technique.name, tuple(items), words, detail=unnamed))
    return tuple(shelves)


def _by_factor(atlas: Atlas) -> tuple[Shelf, ...]:
    return tuple(
        Shelf(
            factor.value,
            factor_name(factor),
            tuple(
                _item(m, detail=sentence(str(getattr(m.record.factors, factor.value)))) for m in atlas.muscles.values()
            ),
        )
        for factor in Factor
    )


def way_name(way: Way) -> str:
    """``By nerve``."""
    tr = QCoreApplication.translate
    return {
        Way.GROUP: tr("Library", "By group"),
        Way.NAME: tr("Library", "By name"),
        Way.LATIN: tr("Library", "By Latin name"),
        Way.PLAIN: tr("Library", "By plain name"),
        Way.NERVE: tr("Library", "By nerve"),
        Way.CONDITION: tr("Library", "By condition"),
        Way.RELEASE: tr("Library", "By release"),
        Way.FACTOR: tr("Library", "By factor"),
    }[way]
