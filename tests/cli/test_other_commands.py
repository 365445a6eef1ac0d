"""``show``, ``search``, ``export``, ``validate`` and ``coverage``."""

import json
from pathlib import Path

import pytest

from nmt_explorer.atlas.model import Atlas
from nmt_explorer.cli.main import main
from nmt_explorer.domain.muscle import MuscleRecord

Capture = pytest.CaptureFixture[str]
SHIPPED = Path(__file__).parents[2] / "data" / "referral_patterns"
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


@pytest.mark.parametrize(("written", "nearest"), [("heel pain", "plantar_heel_pain"), ("carotid", "carotid_triangle")])
def test_that_a_name_for_an_id_is_answered_with_the_id(capsys: Capture, written: str, nearest: str) -> None:
    code, _, err = run(capsys, "show", written)
    assert code == 2
    assert f"the nearest is {nearest!r}" in err


@pytest.mark.parametrize("written", ["xyz", "", "qwertz", "0"])
def test_that_nothing_is_suggested_where_nothing_is_near(capsys: Capture, written: str) -> None:
    code, out, err = run(capsys, "show", written)
    assert (code, out) == (2, "")
    assert "nearest" not in err
    assert "nmt-explorer search WORDS" in err


@pytest.mark.parametrize("written", ["Frozen Shoulder", "frozen-shoulder", " FROZEN_SHOULDER "])
def test_that_case_and_spaces_of_an_id_do_not_matter(capsys: Capture, written: str) -> None:
    assert run(capsys, "show", written) == run(capsys, "show", "frozen_shoulder")


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


def test_that_looking_for_nothing_is_wrong_use(capsys: Capture) -> None:
    code, out, err = run(capsys, "search", " ")
    assert (code, out) == (2, "")
    assert "nothing to look for" in err


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


def test_that_the_folder_one_stands_in_is_checked(
    capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "mine.yaml").write_text("schema: referral_pattern/1\nid: mine\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    code, out, err = run(capsys, "validate", ".")
    assert code == 1
    assert f"{tmp_path.name}/mine.yaml:" in out
    assert "1 file checked" in err


def test_that_one_broken_muscle_does_not_hide_a_sound_one(capsys: Capture, tmp_path: Path) -> None:
    sound = SHIPPED / "shoulder_arm" / "infraspinatus.yaml"
    (tmp_path / "infraspinatus.yaml").write_bytes(sound.read_bytes())
    (tmp_path / "broken.yaml").write_text("id: [", encoding="utf-8")
    code, out, err = run(capsys, "validate", str(tmp_path))
    assert code == 1
    assert "broken.yaml:" in out
    assert "infraspinatus.yaml:1:1 [" not in out
    assert "[NMT-313] note:" in out
    assert "2 files checked: 1 error, 1 note." in err


def test_that_one_file_is_checked_alone(capsys: Capture, tmp_path: Path) -> None:
    sound = SHIPPED / "shoulder_arm" / "infraspinatus.yaml"
    code, out, err = run(capsys, "validate", str(sound))
    assert (code, out, err) == (0, "", "1 file checked: no findings.\n")
    assert run(capsys, "validate", str(SHIPPED.parent / "releases.yaml"))[0] == 0
    own = tmp_path / "infraspinatus.yaml"
    own.write_text(sound.read_text(encoding="utf-8").replace("latin:", "latn:", 1), encoding="utf-8")
    (tmp_path / "other.yaml").write_text("", encoding="utf-8")
    code, out, _ = run(capsys, "validate", str(own))
    assert code == 1
    assert all(line.startswith("infraspinatus.yaml:") for line in out.splitlines())
    assert "NMT-202" in out


def test_that_a_data_folder_without_its_common_files_is_a_finding(capsys: Capture, tmp_path: Path) -> None:
    (tmp_path / "referral_patterns").mkdir()
    code, out, _ = run(capsys, "validate", str(tmp_path))
    assert code == 1
    assert "releases.yaml:" in out
    assert "[NMT-101]" in out


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("none", "There is no file or folder"),
        ("empty", "There are no .yaml files in"),
        ("notes.txt", "does not end in .yaml"),
    ],
)
def test_that_validate_says_what_it_cannot_check_and_what_it_can(
    capsys: Capture, tmp_path: Path, name: str, says: str
) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "notes.txt").write_text("", encoding="utf-8")
    code, out, err = run(capsys, "validate", str(tmp_path / name))
    assert (code, out) == (2, "")
    assert says in err
    assert "name a data folder, a folder of muscle files, or one muscle file" in err


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
