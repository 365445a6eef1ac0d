"""How plates become pages and files: nothing covered, nothing cut off, paper of a size that printers know."""

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtGui import QFontMetricsF

from nmt_explorer.atlas.model import Atlas
from nmt_explorer.domain.body import Group, MuscleId, Side
from nmt_explorer.handout.plate import Plate, group_sheet, muscle_plate
from nmt_explorer.ui.painting.files import FileKind, write_plate
from nmt_explorer.ui.painting.layout import (
    A4_LANDSCAPE,
    A4_PORTRAIT,
    SCREEN,
    Page,
    Paper,
    laid_out,
    paper_for,
    title_font,
)
from nmt_explorer.ui.painting.panel import frame_of
from nmt_explorer.ui.theme.tokens import LIGHT

pytestmark = pytest.mark.usefixtures("qapp")

PAPERS = (SCREEN, A4_LANDSCAPE, A4_PORTRAIT)
SVG = "{http://www.w3.org/2000/svg}"
SHAPES = {f"{SVG}{name}" for name in ("path", "polyline", "line")}
A4 = {(595, 842), (842, 595)}
"""Width and height in points."""


PaperPages = list[tuple[Paper, Page]]


@pytest.fixture(scope="module")
def plates(atlas: Atlas) -> list[Plate]:
    """Of every muscle and every group."""
    plates = [muscle_plate(atlas, muscle, Side.RIGHT) for muscle in atlas.muscles.values()]
    return plates + [group_sheet(atlas, group, Side.RIGHT) for group in Group]


@pytest.fixture(scope="module")
def pages(plates: list[Plate]) -> PaperPages:
    """All plates on all papers."""
    return [(paper, page) for plate in plates for paper in PAPERS for page in laid_out(plate, paper)]


def test_that_names_of_views_and_sides_stand_beside_the_drawing(pages: PaperPages) -> None:
    for _, page in pages:
        for placed in page.rows:
            for pane in placed.panes:
                frame = frame_of(pane, is_small=page.plate.columns > 1)
                assert frame.adjusted(-0.01, -0.01, 0.01, 0.01).contains(pane.rect)
                assert pane.rect.top() - frame.top() >= 20


def test_that_no_panel_leaves_the_margins_or_meets_another(pages: PaperPages) -> None:
    for paper, page in pages:
        frames = [frame_of(pane, is_small=page.plate.columns > 1) for row in page.rows for pane in row.panes]
        for frame in frames:
            assert frame.left() >= 47
            assert frame.right() <= paper.width - 47
        for number, frame in enumerate(frames):
            assert not any(frame.intersects(other) for other in frames[number + 1 :])


def test_that_every_row_stands_on_exactly_one_page(plates: list[Plate], pages: PaperPages) -> None:
    for plate in plates:
        for paper in PAPERS:
            shown = [row.row for on, page in pages if on is paper and page.plate is plate for row in page.rows]
            assert shown == list(plate.rows)


def test_that_nothing_reaches_below_the_end_of_the_paper(pages: PaperPages) -> None:
    for paper, page in pages:
        lowest = max(pane.rect.bottom() for row in page.rows for pane in row.panes)
        words = [row.words.bottom() for row in page.rows if row.words is not None]
        assert max([lowest, *words]) <= page.foot
        assert paper.height is None or page.height == paper.height


def test_that_the_title_never_meets_the_side(pages: PaperPages) -> None:
    for paper, page in pages:
        header = page.header
        for line in header.title:
            assert QFontMetricsF(title_font()).horizontalAdvance(line) <= paper.width - 96 - 190


@pytest.mark.parametrize(
    ("name", "paper"),
    [("adductor_pollicis", A4_LANDSCAPE), ("infraspinatus", A4_PORTRAIT), ("fibularis_longus", A4_PORTRAIT)],
)
def test_that_only_a_single_row_of_few_panels_lies_across_the_paper(atlas: Atlas, name: str, paper: Paper) -> None:
    assert paper_for(muscle_plate(atlas, atlas.muscles[MuscleId(name)], Side.RIGHT)) is paper
    assert paper_for(group_sheet(atlas, Group.TORSO, Side.RIGHT)) is A4_PORTRAIT


@pytest.mark.parametrize("name", ["infraspinatus", "rectus_abdominis", "flexor_digitorum_superficialis_humeral"])
def test_that_a_pdf_has_pages_of_a4_and_carries_its_fonts(atlas: Atlas, tmp_path: Path, name: str) -> None:
    path = tmp_path / "plate.pdf"
    plate = muscle_plate(atlas, atlas.muscles[MuscleId(name)], Side.RIGHT)
    write_plate(plate, atlas.body, LIGHT, path, FileKind.PDF)
    written = path.read_bytes()
    boxes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)", written)
    assert boxes
    assert {(round(float(w)), round(float(h))) for w, h in boxes} <= A4
    fonts = set(re.findall(rb"/FontName /([\w+-]+)", written))
    assert fonts
    assert written.count(b"/FontFile") >= len(fonts)


def test_that_an_svg_cuts_off_neither_badges_nor_words(atlas: Atlas, tmp_path: Path) -> None:
    path = tmp_path / "plate.svg"
    plate = muscle_plate(atlas, atlas.muscles[MuscleId("trapezius_upper")], Side.RIGHT)
    write_plate(plate, atlas.body, LIGHT, path, FileKind.SVG)
    root = ET.fromstring(path.read_text(encoding="utf-8"))
    clips = {clip.get("id"): _span(clip[0]) for clip in root.iter(f"{SVG}clipPath")}
    (page,) = laid_out(plate)
    windows = [pane.rect for row in page.rows for pane in row.panes]
    crosses, cut = 0, []
    for group in root.iter(f"{SVG}g"):
        clip = re.fullmatch(r"url\(#(\w+)\)", group.get("clip-path", ""))
        for drawn in (g for g in group if g.get("stroke") == LIGHT.x.lower()):
            crosses += sum(shape.tag in SHAPES for shape in drawn)
            seen = clips[clip.group(1)] if clip is not None else None
            if seen is not None and not any(seen == pytest.approx(w.getCoords(), abs=1.0) for w in windows):
                cut.append(seen)
    assert crosses >= 2 * len(windows)
    assert cut == []
    badges = [
        g for g in root.iter(f"{SVG}g") if g.get("fill") == LIGHT.text.lower() and g.find(f"{SVG}path") is not None
    ]
    assert len(badges) > len(windows)
    assert not list(root.iter(f"{SVG}text"))


def _span(shape: ET.Element) -> tuple[float, float, float, float]:
    """Least x, least y, greatest x, greatest y of a path, a line of points or a line."""
    data = shape.get("d") or shape.get("points") or " ".join(shape.get(key, "0") for key in ("x1", "y1", "x2", "y2"))
    numbers = [float(n) for n in re.findall(r"-?\d+(?:\.\d+)?(?:e-?\d+)?", data)]
    xs, ys = numbers[::2], numbers[1::2]
    return min(xs), min(ys), max(xs), max(ys)
