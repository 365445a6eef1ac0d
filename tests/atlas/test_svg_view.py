"""Reading a drawing: the real ones, and hostile ones."""

from pathlib import Path

import pytest

from nmt_explorer.atlas.svg_view import MAX_BYTES, DrawingRefused, read_view
from nmt_explorer.domain.body import Side, View
from nmt_explorer.resources import shipped_assets

SOUND = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><title>t</title>
<g id="shading"></g><g id="outline"><path id="outline.body" d="M0,0L10,0L10,10L0,10Z"/></g>
<g id="contours"></g><g id="areas"><path id="heel.right" d="M0,0L5,0L5,5Z"/></g>
<g id="landmarks"><circle id="vertex.midline" cx="1" cy="2" r="1"/></g></svg>"""


def code_of(tmp_path: Path, text: str) -> str:
    path = tmp_path / "front.svg"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(DrawingRefused) as caught:
        read_view(path, View.FRONT, "front.svg")
    return caught.value.reason.code


def test_that_a_sound_drawing_gives_outline_areas_and_landmarks(tmp_path: Path) -> None:
    path = tmp_path / "front.svg"
    path.write_text(SOUND, encoding="utf-8")
    drawing = read_view(path, View.FRONT, "front.svg")
    assert drawing.outline.area == pytest.approx(100, rel=0.01)
    assert list(drawing.areas) == [("heel", Side.RIGHT)]
    assert drawing.landmarks["vertex", Side.MIDLINE].point == (1, 2)


@pytest.mark.parametrize("view", list(View))
def test_that_every_shipped_drawing_is_read(view: View) -> None:
    drawing = read_view(shipped_assets() / "body_svgs" / f"{view.value}.svg", view, view.value)
    assert drawing.outline.area > 5000
    assert drawing.strokes
    assert drawing.areas


def test_that_entities_are_refused(tmp_path: Path) -> None:
    bomb = '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>' + SOUND
    assert code_of(tmp_path, bomb) == "NMT-154"


def test_that_external_entities_are_refused(tmp_path: Path) -> None:
    reads = '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/hostname">]>' + SOUND
    assert code_of(tmp_path, reads) == "NMT-154"


def test_that_deep_nesting_is_refused(tmp_path: Path) -> None:
    assert code_of(tmp_path, SOUND.replace("<title>", "<g>" * 50_000 + "</g>" * 50_000 + "<title>")) == "NMT-156"


def test_that_a_huge_file_is_refused_unread(tmp_path: Path) -> None:
    assert code_of(tmp_path, SOUND + " " * MAX_BYTES) == "NMT-152"


def test_that_broken_xml_is_refused_with_line_and_column(tmp_path: Path) -> None:
    assert code_of(tmp_path, SOUND.replace("</svg>", "")) == "NMT-153"


def test_that_a_missing_drawing_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DrawingRefused) as caught:
        read_view(tmp_path / "none.svg", View.FRONT, "none.svg")
    assert caught.value.reason.code == "NMT-151"


@pytest.mark.parametrize(
    ("found", "instead"),
    [
        ('d="M0,0L5,0L5,5Z"', 'd="M0,0 A5,5 0 0 1 5,5Z"'),
        ('d="M0,0L5,0L5,5Z"', 'd="M0,0L5,0L5"'),
        ('d="M0,0L5,0L5,5Z"', 'd="M0,0Lnan,0L5,5Z"'),
        ('d="M0,0L5,0L5,5Z"', 'd="M0,0L1e999,0L5,5Z"'),
        ("heel.right", "heel.upwards"),
        ('cx="1"', 'cx="nan"'),
        ('viewBox="0 0 10 10"', 'viewBox="0 0 -10 10"'),
        ('<g id="areas">', '<g id="regions">'),
        ("L10,10L0,10Z", "L0,0Z"),
    ],
)
def test_that_a_drawing_with_a_wrong_part_is_refused_in_one_sentence(tmp_path: Path, found: str, instead: str) -> None:
    assert found in SOUND
    assert code_of(tmp_path, SOUND.replace(found, instead)) == "NMT-155"
