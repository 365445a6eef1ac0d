"""``render``: pictures on disk, and one clear sentence for every mistake."""

import json
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from nmt_explorer.cli.main import main

DRAWING = {"marks": [{"view": "front", "kind": "point", "points": [[-108, 196]], "intensity": 7}]}


@pytest.fixture
def drawing(tmp_path: Path) -> Path:
    """A pain drawing with one mark on the right shoulder."""
    path = tmp_path / "shoulder.json"
    path.write_text(json.dumps(DRAWING), encoding="utf-8")
    return path


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("ending", "begins"), [("png", b"\x89PNG"), ("svg", b"<?xml"), ("pdf", b"%PDF")])
def test_that_the_ending_chooses_the_format(tmp_path: Path, ending: str, begins: bytes) -> None:
    target = tmp_path / f"plate.{ending}"
    assert main(["render", "--trigger-point", "infraspinatus.tp1", "-o", str(target)]) == 0
    assert target.read_bytes().startswith(begins)
    assert [path.name for path in tmp_path.iterdir()] == [target.name]


@pytest.mark.usefixtures("qapp")
def test_that_a_plate_shows_the_essential_zone_in_red_at_print_resolution(tmp_path: Path) -> None:
    target = tmp_path / "plate.png"
    main(["render", "--muscle", "infraspinatus", "-o", str(target)])
    image = QImage(str(target))
    assert image.width() >= 2400
    colours = {image.pixelColor(x, y).name() for x in range(0, image.width(), 12) for y in range(0, image.height(), 12)}
    assert any(QColor(c).hue() in range(12) and QColor(c).saturation() > 140 for c in colours)


@pytest.mark.usefixtures("qapp")
def test_that_the_dark_theme_is_dark(tmp_path: Path) -> None:
    target = tmp_path / "plate.png"
    main(["render", "--muscle", "infraspinatus", "--theme", "dark", "-o", str(target)])
    assert QImage(str(target)).pixelColor(4, 4).lightness() < 60


@pytest.mark.usefixtures("qapp")
def test_that_without_a_name_the_file_is_named_after_what_it_shows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["render", "--trigger-point", "infraspinatus.tp1", "--side", "left"]) == 0
    name = capsys.readouterr().out.strip()
    assert name == "infraspinatus.tp1.left.png"
    assert (tmp_path / name).stat().st_size > 50_000


@pytest.mark.usefixtures("qapp")
def test_that_a_drawing_and_a_group_can_be_drawn(tmp_path: Path, drawing: Path) -> None:
    one, other = tmp_path / "drawing.png", tmp_path / "group.png"
    assert main(["render", "--drawing", str(drawing), "-o", str(one)]) == 0
    assert main(["render", "--group", "shoulder_arm", "-o", str(other)]) == 0
    assert QImage(str(one)).height() > 1000
    assert QImage(str(other)).height() > 1000


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ([], "Say what to draw"),
        (["--muscle", "infraspinatis"], "the nearest is 'infraspinatus'"),
        (["--trigger-point", "infraspinatus.tp9"], "the nearest is 'infraspinatus.tp"),
        (["--group", "elbow"], "the groups are head_neck"),
        (["--muscle", "infraspinatus", "--view", "top"], "There is no view 'top'; the views are front"),
        (["--muscle", "infraspinatus", "--view", "soles"], "Nothing of it is seen in soles"),
        (["--muscle", "infraspinatus", "--side", "middle"], "There is no side 'middle'"),
        (["--muscle", "infraspinatus", "--theme", "pink"], "There is no theme 'pink'"),
        (["--muscle", "infraspinatus", "-o", "plate.jpg"], "ends in .png, .svg or .pdf"),
        (["--muscle", "infraspinatus", "-o", "nowhere/plate.png"], "does not exist"),
        (["--drawing", "missing.json"], "There is no file missing.json"),
    ],
)
def test_that_a_mistake_is_answered_in_one_sentence(
    arguments: list[str],
    says: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["render", *arguments]) == 2
    printed = capsys.readouterr()
    assert says in printed.err
    assert len(printed.err.strip().splitlines()) == 1
    assert printed.out == ""
    assert list(tmp_path.iterdir()) == []
