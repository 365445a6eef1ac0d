"""``locate`` in its three forms, through the command line itself."""

import json
from pathlib import Path

import pytest

from nmt_explorer.cli.main import main

SHOULDER = {"view": "front", "kind": "point", "points": [[-105, 200]], "intensity": 7}
CALF = {"view": "back", "kind": "polygon", "points": [[60, 770], [85, 770], [85, 810], [60, 810]], "intensity": 4}

Capture = pytest.CaptureFixture[str]


def run(capsys: Capture, *arguments: str) -> tuple[int, str, str]:
    code = main(arguments)
    out, err = capsys.readouterr()
    return code, out, err


def test_that_a_point_with_negative_coordinates_is_read_as_written(capsys: Capture) -> None:
    code, out, _ = run(capsys, "locate", "--view", "front", "--at", "-105,200", "--json")
    document = json.loads(out)
    assert code == 0
    first = document["candidates"][0]
    assert first["side"] == "right"
    assert {"rank", "muscle", "trigger_point", "side", "score", "zone", "parts", "reasons", "releases"} <= set(first)
    assert set(document) >= {"red_flags", "candidates", "explaining_sets", "unexplained"}


def test_that_ranks_count_up_and_scores_go_down(capsys: Capture) -> None:
    _, out, _ = run(capsys, "locate", "--view", "back", "--at", "25,395", "--json")
    candidates = json.loads(out)["candidates"]
    assert [c["rank"] for c in candidates] == list(range(1, len(candidates) + 1))
    scores = [c["score"] for c in candidates]
    assert scores == sorted(scores, reverse=True)
    assert all(0 < score <= 1 for score in scores)


def test_that_the_text_form_asks_first_and_gives_reasons(capsys: Capture) -> None:
    code, out, _ = run(capsys, "locate", "--view", "front", "--at", "-105,200")
    assert code == 0
    assert out.index("Ask first") < out.index(" 1. ")
    assert "patient's right" in out
    assert "not clinically reviewed" in out


def test_that_a_drawing_is_answered_with_sets(capsys: Capture, tmp_path: Path) -> None:
    path = tmp_path / "drawing.json"
    path.write_text(json.dumps({"marks": [SHOULDER, CALF]}), encoding="utf-8")
    code, out, _ = run(capsys, "locate", "--drawing", str(path), "--json")
    best = json.loads(out)["explaining_sets"][0]
    assert code == 0
    assert len(best["members"]) == 2
    assert set(best["members"][0]) == {"trigger_point", "side"}
    assert best["marks"] == [0, 1]
    assert 0 < best["explained"] <= 1


def test_that_a_batch_answers_line_by_line_in_order_with_ids(capsys: Capture, tmp_path: Path) -> None:
    path = tmp_path / "batch.jsonl"
    lines = [{"id": "a", "marks": [SHOULDER]}, {"id": 7, "marks": [CALF]}, {"marks": [SHOULDER]}, {"marks": []}]
    path.write_text("\n".join(json.dumps(line) for line in lines) + "\n", encoding="utf-8")
    code, out, _ = run(capsys, "locate", "--batch", str(path), "--json")
    answers = [json.loads(line) for line in out.splitlines()]
    assert code == 0
    assert [answer.get("id") for answer in answers] == ["a", 7, None, None]
    assert answers[0]["candidates"] == answers[2]["candidates"]
    assert answers[3]["candidates"] == []


def test_that_a_bad_line_of_a_batch_is_answered_and_the_rest_goes_on(capsys: Capture, tmp_path: Path) -> None:
    path = tmp_path / "batch.jsonl"
    path.write_text('{"marks": [}\n' + json.dumps({"id": 2, "marks": [SHOULDER]}) + "\n", encoding="utf-8")
    code, out, err = run(capsys, "locate", "--batch", str(path), "--json")
    first, second = (json.loads(line) for line in out.splitlines())
    assert code == 2
    assert "line 1" in first["error"]
    assert "line 1" in err
    assert second["candidates"]


def test_that_findings_and_answers_of_the_document_count(capsys: Capture, tmp_path: Path) -> None:
    def score(**more: object) -> float:
        path = tmp_path / "drawing.json"
        path.write_text(json.dumps({"marks": [SHOULDER], **more}), encoding="utf-8")
        _, out, _ = run(capsys, "locate", "--drawing", str(path), "--json")
        found = [c for c in json.loads(out)["candidates"] if c["trigger_point"] == "infraspinatus.tp1"]
        return float(found[0]["score"])

    finding = {"trigger_point": "infraspinatus.tp1", "side": "right", "familiar": True}
    assert score(findings=[finding]) > score()
    assert score(answers=[{"id": "lying_on_side", "value": True}]) > score()


def test_that_a_yes_to_a_safety_question_withholds_candidates(capsys: Capture, tmp_path: Path) -> None:
    chest = {"view": "front", "kind": "point", "points": [[40, 250]]}
    path = tmp_path / "drawing.json"
    path.write_text(json.dumps({"marks": [chest]}), encoding="utf-8")
    _, out, _ = run(capsys, "locate", "--drawing", str(path), "--json")
    flag = next(f for f in json.loads(out)["red_flags"] if f["tier"] == "emergency")
    path.write_text(json.dumps({"marks": [chest], "answers": [{"id": flag["id"], "value": True}]}), encoding="utf-8")
    _, out, _ = run(capsys, "locate", "--drawing", str(path), "--json")
    assert json.loads(out)["candidates"] == []
    _, text, _ = run(capsys, "locate", "--drawing", str(path))
    assert "Stop." in text


@pytest.mark.parametrize(
    "arguments",
    [
        ("locate",),
        ("locate", "--view", "front"),
        ("locate", "--at", "-92,190"),
        ("locate", "--view", "top", "--at", "-92,190"),
        ("locate", "--view", "front", "--at", "-92"),
        ("locate", "--view", "front", "--at", "-92,abc"),
        ("locate", "--view", "front", "--at", "nan,190"),
        ("locate", "--view", "front", "--at", "1e9,190"),
        ("locate", "--view", "front", "--at", "270,100"),
        ("locate", "--view", "front", "--at", "-92,190", "--radius", "0"),
        ("locate", "--view", "front", "--at", "-92,190", "--radius", "wide"),
        ("locate", "--drawing", "no_such_file.json"),
        ("locate", "--drawing", "x.json", "--batch", "y.jsonl"),
        ("locate", "--batch", "no_such_file.jsonl", "--json"),
        ("find",),
        ("locate", "--colour", "red"),
    ],
)
def test_that_wrong_use_says_one_sentence_and_leaves_with_two(capsys: Capture, arguments: tuple[str, ...]) -> None:
    code, out, err = run(capsys, *arguments)
    assert code == 2
    assert out == ""
    assert len(err.strip().splitlines()) == 1
    assert "Traceback" not in err
    assert err.strip().endswith(".")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[1, 2",
        "[]",
        '{"marks": "many"}',
        '{"marks": []}',
        '{"marks": [{"view": "front", "kind": "point", "points": [[NaN, 1]]}]}',
        '{"marks": [{"view": "top", "kind": "point", "points": [[1, 1]]}]}',
        '{"marks": [{"view": "front", "kind": "blob", "points": [[1, 1]]}]}',
        '{"marks": [{"view": "front", "kind": "point", "points": []}]}',
        '{"marks": [{"view": "front", "kind": "polygon", "points": [[1, 1], [2, 2]]}]}',
        '{"marks": [{"view": "front", "kind": "point", "points": [[1, 1]], "intensity": 11}]}',
        '{"marks": [], "mraks": []}',
        '{"marks": [], "marks": []}',
        '{"version": 99, "marks": []}',
        '{"marks": ' + "[" * 100_000 + "]" * 100_000 + "}",
    ],
)
def test_that_a_drawing_that_is_none_is_refused_in_one_sentence(capsys: Capture, tmp_path: Path, text: str) -> None:
    path = tmp_path / "drawing.json"
    path.write_text(text, encoding="utf-8")
    code, out, err = run(capsys, "locate", "--drawing", str(path), "--json")
    assert code == 2
    assert out == ""
    assert len(err.strip().splitlines()) == 1
