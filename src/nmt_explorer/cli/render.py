"""``render``: a trigger point, a muscle, a group or a pain drawing as a picture."""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from nmt_explorer.atlas.model import Atlas
from nmt_explorer.cli.drawings import answered, drawing_of
from nmt_explorer.cli.failure import Failure
from nmt_explorer.cli.loading import atlas_for
from nmt_explorer.cli.words import id_of, side_of, unknown, view_of
from nmt_explorer.domain.body import Group, MuscleId, Side, View
from nmt_explorer.domain.drawing import PainDrawing
from nmt_explorer.domain.message import message
from nmt_explorer.handout.pattern import PatternFigure
from nmt_explorer.handout.plate import (
    NothingToShow,
    Plate,
    drawing_plate,
    group_sheet,
    muscle_plate,
    trigger_point_plate,
)
from nmt_explorer.handout.words import candidate_words
from nmt_explorer.query.engine import Answer, Engine
from nmt_explorer.query.reasons import match_of
from nmt_explorer.resources import shipped_assets
from nmt_explorer.wording.messages import rendered

FORMATS = ("png", "svg", "pdf")
THEMES = ("light", "dark")
LISTED = 5
"""Candidates named on a drawing's plate."""


def run_render(chosen: argparse.Namespace, patterns: tuple[Path, ...]) -> int:
    """Draw what the arguments name, write the file, print its path."""
    views = _views(chosen.view or ())
    side = side_of(chosen.side or "right")
    if chosen.theme not in THEMES:
        raise Failure(f"There is no theme {chosen.theme!r}; the themes are {', '.join(THEMES)}.")
    if not (chosen.trigger_point or chosen.muscle or chosen.drawing or chosen.group):
        raise Failure("Say what to draw: --trigger-point ID, --muscle ID, --drawing FILE or --group GROUP.")
    path = _path(chosen, side)
    drawing = drawing_of(chosen.drawing) if chosen.drawing else None
    atlas = atlas_for(patterns)
    try:
        plate = _plate(atlas, chosen, drawing, side, views)
    except NothingToShow as nothing:
        raise Failure(_nothing(views, nothing.views)) from nothing
    _write(plate, atlas, path, chosen.theme)
    print(path)
    return 0


def _plate(
    atlas: Atlas, chosen: argparse.Namespace, drawing: PainDrawing | None, side: Side, views: tuple[View, ...]
) -> Plate:
    if drawing is not None:
        return _drawing_plate(atlas, drawing, chosen.drawing, views)
    if chosen.group:
        if chosen.group not in tuple(Group):
            raise Failure(f"There is no group {chosen.group!r}; the groups are {', '.join(Group)}.")
        return group_sheet(atlas, Group(chosen.group), side, views)
    if chosen.muscle:
        muscle = atlas.muscles.get(MuscleId(id_of(chosen.muscle)))
        if muscle is None:
            raise unknown("muscle", chosen.muscle, atlas.muscles, atlas)
        return muscle_plate(atlas, muscle, side, views)
    point = atlas.trigger_point(id_of(chosen.trigger_point))
    if point is None:
        known = [p.record.id for p in atlas.trigger_points()]
        raise unknown("trigger point", chosen.trigger_point, known, atlas)
    if side not in point.sides:
        only = point.sides[0].value
        raise Failure(f"{point.id} is described only on the {only}; write --side {only}.")
    return trigger_point_plate(atlas, atlas.muscles[point.muscle], point, side, views)


def _drawing_plate(atlas: Atlas, drawing: PainDrawing, source: Path, views: tuple[View, ...]) -> Plate:
    answer = answered(Engine(atlas), drawing, source)
    first = next(iter(answer.candidates), None)
    figure = None
    if first is not None:
        pattern = first.pattern
        figure = PatternFigure(pattern.muscle, pattern.side, pattern.points[:1], pattern.points[1:])
    return drawing_plate(atlas, drawing.marks, figure, _lines(answer), views)


def _lines(answer: Answer) -> list[str]:
    """Red flags first, then the candidates, in words."""
    if answer.is_halted:
        halting = next(raised for raised in answer.red_flags if raised.answer)
        return [rendered(message("answer.halted", action=halting.flag.action))]
    lines = [f"Ask first: {raised.flag.question}" for raised in answer.red_flags if raised.answer is None][:2]
    rest = [
        f"{c.rank} {c.pattern.muscle.record.name}, {c.pattern.side.value} ({match_of(c.score).value})"
        for c in answer.candidates[1:LISTED]
    ]
    if not answer.candidates:
        return [*lines, rendered(message("answer.none"))]
    first = answer.candidates[0]
    words = candidate_words(first.pattern.muscle, first.pattern.points[:1], first.pattern.side)
    lines.append(f"First candidate: {words} ({match_of(first.score).value} match)")
    return [*lines, *(["Then: " + " · ".join(rest)] if rest else [])]


def _write(plate: Plate, atlas: Atlas, path: Path, theme: str) -> None:
    _use_offscreen_without_display()
    from PySide6.QtGui import QGuiApplication

    from nmt_explorer.ui.painting.files import FileKind, NotWritten, write_plate
    from nmt_explorer.ui.theme.tokens import DARK, LIGHT
    from nmt_explorer.ui.theme.typography import load_fonts

    application = QGuiApplication.instance() or QGuiApplication([])
    load_fonts(shipped_assets())
    try:
        write_plate(plate, atlas.body, DARK if theme == "dark" else LIGHT, path, FileKind(path.suffix[1:].lower()))
    except NotWritten as problem:
        raise Failure(f"{path} cannot be written: {problem}; choose another place with -o.") from problem
    del application


def _use_offscreen_without_display() -> None:
    """Drawing to a file needs no display, so none is asked for where there is none."""
    has_none = sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    if has_none:
        os.environ["QT_QPA_PLATFORM"] = os.environ.get("QT_QPA_PLATFORM") or "offscreen"


def _views(names: Sequence[str]) -> tuple[View, ...]:
    return tuple(dict.fromkeys(view_of(name) for name in names))


def _path(chosen: argparse.Namespace, side: Side) -> Path:
    """Where to write: the given file, else one named after what is drawn, in the current folder."""
    path: Path | None = chosen.output
    if path is None:
        stem = chosen.trigger_point or chosen.muscle or chosen.group or chosen.drawing.stem.strip("-") or "drawing"
        return Path(f"{stem}.{side.value}.png" if chosen.drawing is None else f"{stem}.png")
    if path.suffix[1:].lower() not in FORMATS:
        ending = path.suffix or "no ending"
        raise Failure(f"The file {path.name} has {ending}; a picture ends in .png, .svg or .pdf.")
    if path.is_dir():
        raise Failure(f"{path} is a folder; name a file.")
    if not path.parent.is_dir():
        raise Failure(f"The folder {path.parent} does not exist; create it or choose another.")
    return path


def _nothing(asked: tuple[View, ...], shown: tuple[View, ...]) -> str:
    if not shown:
        return "There is nothing to draw: none of it is mapped yet; see nmt-explorer coverage."
    return f"Nothing of it is seen in {', '.join(asked)}; it is drawn in {', '.join(shown)}."
