"""Reads the files that all muscles share: areas, activities, releases, cautions, conditions, references, roster."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from pydantic import BaseModel

from nmt_explorer.atlas.located_yaml import LocatedDocument, Refused, read_yaml
from nmt_explorer.atlas.validated import validated
from nmt_explorer.domain.activity import Activities, Activity
from nmt_explorer.domain.area import Area, Areas
from nmt_explorer.domain.body import AreaCode
from nmt_explorer.domain.caution import Cautions
from nmt_explorer.domain.condition import Condition, Conditions
from nmt_explorer.domain.finding import Finding
from nmt_explorer.domain.reference import Reference, References
from nmt_explorer.domain.release import Releases, Technique
from nmt_explorer.domain.roster import Roster

Model = TypeVar("Model", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class CommonFiles:
    """The shared files, by id where they list things; with the document the cautions came from, for its places."""

    areas: Mapping[AreaCode, Area]
    activities: Mapping[str, Activity]
    releases: Mapping[str, Technique]
    cautions: Cautions
    cautions_source: LocatedDocument
    conditions: Mapping[str, Condition]
    references: Mapping[str, Reference]
    roster: Roster


def read_common_files(data: Path) -> CommonFiles | tuple[Finding, ...]:
    """Read all of them, or say everything that is wrong with them."""
    reader = _Reader(data)
    areas = reader.read("areas.yaml", Areas)
    activities = reader.read("activities.yaml", Activities)
    releases = reader.read("releases.yaml", Releases)
    cautions = reader.read("cautions.yaml", Cautions)
    conditions = reader.read("conditions.yaml", Conditions)
    references = reader.read("references.yaml", References)
    roster = reader.read("roster.yaml", Roster)
    if not (areas and activities and releases and cautions and conditions and references and roster):
        return tuple(sorted(reader.findings))
    return CommonFiles(
        areas=MappingProxyType({AreaCode(a.code): a for a in sorted(areas.areas, key=lambda a: a.order)}),
        activities=MappingProxyType({a.id: a for a in activities.activities}),
        releases=MappingProxyType({r.id: r for r in releases.releases}),
        cautions=cautions,
        cautions_source=reader.sources["cautions.yaml"],
        conditions=MappingProxyType({c.id: c for c in conditions.conditions}),
        references=MappingProxyType({r.key: r for r in references.references}),
        roster=roster,
    )


class _Reader:
    """Reads one file after another and keeps what was wrong."""

    def __init__(self, data: Path) -> None:
        self.findings: list[Finding] = []
        self.sources: dict[str, LocatedDocument] = {}
        self._data = data

    def read(self, name: str, model: type[Model]) -> Model | None:
        try:
            source = read_yaml(self._data / name, f"{self._data.name}/{name}")
        except Refused as refusal:
            self.findings.append(refusal.reason)
            return None
        self.sources[name] = source
        result = validated(model, source)
        if isinstance(result, tuple):
            self.findings.extend(result)
            return None
        return result
