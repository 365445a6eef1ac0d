"""``show``, ``search``, ``export``, ``validate`` and ``coverage``."""

import json
from pathlib import Path

import pytest

from nmt_explorer.atlas.model import Atlas
from nmt_explorer.cli.main import main
from nmt_explorer.domain.muscle import MuscleRecord

Capture = pytest.CaptureFixture[str]
SCHEMA = Path(__file__).parents[2] / "docs" / "schema" / "referral_pattern.schema.json"


def run(capsys: Capture, *arguments: str) -> tuple[int, str, str]:
    code = main(arguments)
    out, err = capsys.readouterr()
    return code, out, err


@pytest.mark.parametrize(
    ("id_", "expected"),
    [
        ("infraspinatus", "suprascapular nerve"),
        ("infraspinatus.tp1", "Press:"),
        ("stripping_massage", "Steps"),
        ("sciatica", "Refer first when"),
        ("temple", "Essential zone of"),
        ("carotid_triangle", "Trigger points in it"),
        ("eye", "Pressure: none"),
    ],
)
def test_that_show_prints_every_kind_of_entry(capsys: Capture, id_: str, expected: str) -> None:
    code, out, _ = run(capsys, "show", id_)
    assert code == 0
    assert expected in out


def test_that_every_entry_of_the_atlas_can_be_shown(capsys: Capture, atlas: Atlas) -> None:
    from nmt_explorer.cli.show import sheet

    ids = [*atlas.muscles, *(p.record.id for p in atlas.trigger_points()), *atlas.releases, *atlas.conditions]
    assert all(len(sheet(atlas, id_)) > 40 for id_ in [*ids, *atlas.areas, *atlas.sites])
    assert capsys.readouterr().out == ""


def test_that_an_unknown_id_is_answered_with_the_nearest(capsys: Capture) -> None:
    code, out, err = run(capsys, "show", "infraspinatsu")
    assert (code, out) == (2, "")
    assert "'infraspinatus'" in err


def test_that_search_prints_one_document_with_hits(capsys: Capture) -> None:
    code, out, _ = run(capsys, "search", "shoulder", "blade", "--json")
    document = json.loads(out)
    assert code == 0
    assert document["query"] == "shoulder blade"
    assert set(document["hits"][0]) == {"kind", "id", "name", "matched", "score"}


def test_that_finding_nothing_is_no_error(capsys: Capture) -> None:
    code, out, _ = run(capsys, "search", "xqzvw")
    assert code == 0
    assert "Nothing" in out


def test_that_export_gives_both_sides_of_everything(capsys: Capture, atlas: Atlas) -> None:
    code, out, _ = run(capsys, "export", "--json")
    document = json.loads(out)
    assert code == 0
    assert set(document["views"]) == {"front", "back", "left", "right", "soles", "feet_top"}
    assert len(document["muscles"]) == len(atlas.muscles)
    assert set(document["landmarks"]["front"]["acromion_tip"]) == {"left", "right"}
    for muscle in document["muscles"]:
        for point in muscle["trigger_points"]:
            sides = {zone["side"] for zone in point["zones"]}
            locations = {side for sides_ in point["locations"].values() for side in sides_}
            assert locations <= {"left", "right"}
            assert not point["zones"] or sides == locations
            assert all(len(ring) >= 3 for zone in point["zones"] for ring in zone["polygon"])


def test_that_the_shipped_data_are_without_findings(capsys: Capture) -> None:
    code, out, err = run(capsys, "validate")
    assert out == ""
    assert code == 0
    assert "no findings" in err


def test_that_a_folder_of_ones_own_is_checked_alone(capsys: Capture, tmp_path: Path) -> None:
    (tmp_path / "mine.yaml").write_text("schema: referral_pattern/1\nid: mine\n", encoding="utf-8")
    code, out, _ = run(capsys, "validate", str(tmp_path))
    assert code == 1
    assert out.splitlines()
    assert all("mine.yaml:" in line and "[NMT-" in line for line in out.splitlines())


def test_that_validate_names_a_folder_that_does_not_exist(capsys: Capture, tmp_path: Path) -> None:
    code, _, err = run(capsys, "validate", str(tmp_path / "none"))
    assert code == 2
    assert "does not exist" in err


def test_that_the_schema_for_editors_is_fresh(capsys: Capture, request: pytest.FixtureRequest) -> None:
    _, out, _ = run(capsys, "validate", "--schema")
    if request.config.getoption("--accept"):
        SCHEMA.parent.mkdir(parents=True, exist_ok=True)
        SCHEMA.write_text(out, encoding="utf-8")
    assert SCHEMA.read_text(encoding="utf-8") == out
    assert json.loads(out) == MuscleRecord.model_json_schema()


def test_that_coverage_counts_against_the_roster(capsys: Capture, atlas: Atlas) -> None:
    code, out, _ = run(capsys, "coverage", "--json")
    document = json.loads(out)
    assert code == 0
    assert document["muscles"] == {"planned": 169, "drawn": len(atlas.muscles)}
    assert document["trigger_points"]["planned"] == 265
    assert document["areas"] == {"named": 117, "drawn": 117, "missing": []}
    assert all(entry["reason"] for entry in document["missing"])
