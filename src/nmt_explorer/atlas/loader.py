"""Reads the data folder and the drawings into an :class:`Atlas`; what is wrong never takes down the rest."""

import gc
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType

from nmt_explorer.atlas.common_files import CommonFiles, read_common_files
from nmt_explorer.atlas.compile import compile_muscle, compile_site
from nmt_explorer.atlas.located_yaml import LocatedDocument, Refused, read_yaml
from nmt_explorer.atlas.model import Atlas, Muscle
from nmt_explorer.atlas.svg_view import DrawingRefused, ViewDrawing, read_view
from nmt_explorer.atlas.validated import validated
from nmt_explorer.domain.body import Group, MuscleId, View
from nmt_explorer.domain.finding import Finding, Place, Severity, finding
from nmt_explorer.domain.muscle import MuscleRecord

Progress = Callable[[int, int], None]
"""Called with (files read, files in all)."""

_GROUP_ORDER = {group.value: i for i, group in enumerate(Group)}


class AtlasUnusable(Exception):
    """Without these files there is no atlas; carries the findings that say what is wrong."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__(", ".join(f.code for f in findings))
        self.findings = findings


@dataclass(frozen=True, slots=True)
class Folders:
    """Where an atlas is read from. Later pattern folders replace muscles of earlier ones by id."""

    data: Path
    drawings: Path
    user_patterns: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class LoadedAtlas:
    """An atlas with the documents its muscles and cautions came from, for checks that name file, line and column."""

    atlas: Atlas
    sources: Mapping[MuscleId, LocatedDocument]
    cautions: LocatedDocument


def load_body(drawings: Path) -> Mapping[View, ViewDrawing]:
    """Read the six views; enough to paint the body before the muscles are read.

    Raises:
        AtlasUnusable: a view is missing or unreadable.
    """
    body: dict[View, ViewDrawing] = {}
    wrong: list[Finding] = []
    for view in View:
        try:
            body[view] = read_view(drawings / f"{view.value}.svg", view, f"{drawings.name}/{view.value}.svg")
        except DrawingRefused as refusal:
            wrong.append(refusal.reason)
    if wrong:
        raise AtlasUnusable(tuple(wrong))
    return MappingProxyType(body)


@contextmanager
def _no_collections() -> Iterator[None]:
    """Nothing that is read here is garbage; the collector would look through all of it again and again."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


@_no_collections()
def load_atlas(
    folders: Folders, body: Mapping[View, ViewDrawing] | None = None, progress: Progress | None = None
) -> LoadedAtlas:
    """Read everything.

    Args:
        folders: where from.
        body: the views when they have been read already.
        progress: told after each pattern file.

    Raises:
        AtlasUnusable: a drawing or one of the common files cannot be used.
    """
    body = load_body(folders.drawings) if body is None else body
    common = read_common_files(folders.data)
    if not isinstance(common, CommonFiles):
        raise AtlasUnusable(common)
    reader = _PatternReader(body)
    files = [(path, _shown(path, folders.data.parent), False) for path in pattern_files(folders.data)]
    for folder in folders.user_patterns:
        if not folder.exists():
            reader.findings.append(finding(Place(str(folder)), "NMT-112"))
        files += [(path, _shown(path, folder.parent), True) for path in user_files(folder)]
    for count, (path, shown, is_users) in enumerate(files, start=1):
        reader.read(path, shown, is_users=is_users)
        if progress is not None:
            progress(count, len(files))
    sites = [
        compile_site(record, common.cautions_source, ("sites", i), body)
        for i, record in enumerate(common.cautions.sites)
    ]
    muscles = sorted(reader.muscles.values(), key=lambda m: (_GROUP_ORDER[m.record.group], m.record.id))
    atlas = Atlas(
        body=body,
        areas=common.areas,
        muscles=MappingProxyType({muscle.id: muscle for muscle in muscles}),
        releases=common.releases,
        cautions=common.cautions,
        sites=MappingProxyType({compiled.site.record.id: compiled.site for compiled in sites}),
        conditions=common.conditions,
        activities=common.activities,
        references=common.references,
        roster=common.roster,
        findings=tuple(sorted([*reader.findings, *(one for compiled in sites for one in compiled.findings)])),
    )
    return LoadedAtlas(atlas, MappingProxyType(reader.sources), common.cautions_source)


def with_findings(atlas: Atlas, findings: Iterable[Finding]) -> Atlas:
    """The atlas with further findings noted."""
    return replace(atlas, findings=tuple(sorted({*atlas.findings, *findings})))


def pattern_files(data: Path) -> list[Path]:
    """The muscle files of a data folder, in a fixed order."""
    return sorted((data / "referral_patterns").glob("*/*.yaml"))


def user_files(folder: Path) -> list[Path]:
    """The muscle files of a user's folder and of its folders, in a fixed order; links to folders are not followed.

    A single file stands for itself.
    """
    if folder.is_file():
        return [folder]
    found = (Path(root) / name for root, _, names in os.walk(folder) for name in names if name.endswith(".yaml"))
    return sorted(found)


class _PatternReader:
    """Reads muscle files one by one."""

    def __init__(self, body: Mapping[View, ViewDrawing]) -> None:
        self.muscles: dict[MuscleId, Muscle] = {}
        self.sources: dict[MuscleId, LocatedDocument] = {}
        self.findings: list[Finding] = []
        self._body = body

    def read(self, path: Path, shown: str, *, is_users: bool) -> None:
        try:
            source = read_yaml(path, shown)
        except Refused as refusal:
            self.findings.append(refusal.reason)
            return
        record = validated(MuscleRecord, source)
        if not isinstance(record, MuscleRecord):
            self.findings.extend(record)
            return
        if not self._is_in_place(record, path, source, is_users=is_users):
            return
        compiled = compile_muscle(record, source, self._body)
        self.findings.extend(compiled.findings)
        if is_users and compiled.findings:
            return  # a user's muscle with broken shapes is left out; the shipped one stays
        if is_users and compiled.muscle.id in self.muscles:
            earlier = self.sources[compiled.muscle.id].file
            self.findings.append(
                finding(source.place("id"), "NMT-313", Severity.WARNING, found=record.id, earlier=earlier)
            )
        self.muscles[compiled.muscle.id] = compiled.muscle
        self.sources[compiled.muscle.id] = source

    def _is_in_place(self, record: MuscleRecord, path: Path, source: LocatedDocument, *, is_users: bool) -> bool:
        """Whether file name, folder and id agree and the id is new; a user's file may replace a shipped muscle."""
        id_ = MuscleId(record.id)
        if record.id != path.stem:
            self.findings.append(finding(source.place("id"), "NMT-301", found=record.id, expected=path.stem))
            return False
        if not is_users and record.group.value != path.parent.name:
            self.findings.append(
                finding(source.place("group"), "NMT-302", found=record.group.value, expected=path.parent.name)
            )
        if id_ in self.muscles and not is_users:
            earlier = self.sources[id_].file
            self.findings.append(finding(source.place("id"), "NMT-303", found=record.id, earlier=earlier))
            return False
        return True


def _shown(path: Path, base: Path) -> str:
    """The path as findings name it: relative to the folder that was given, with forward slashes."""
    return path.relative_to(base).as_posix() if path.is_relative_to(base) else path.as_posix()
