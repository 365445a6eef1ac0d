"""``locate`` in its three forms, through the command line itself."""

import io
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


@pytest.mark.parametrize(
    ("view", "at"),
    [
        ("front", "40,240"),
        ("front", "105,280"),
        ("front", "30,105"),
        ("front", "-20,400"),
        ("back", "2,478"),
        ("back", "60,800"),
    ],
    ids=["chest", "left arm", "jaw", "belly", "saddle", "calf"],
)
def test_that_a_dangerous_place_is_asked_about_before_the_first_candidate(capsys: Capture, view: str, at: str) -> None:
    code, out, _ = run(capsys, "locate", "--view", view, f"--at={at}")
    assert code == 0
    assert out.index("Ask first") < out.index("[emergency]") < out.index(" 1. ")


def test_that_what_a_yes_calls_for_stands_before_the_first_candidate(capsys: Capture, tmp_path: Path) -> None:
    file = tmp_path / "drawing.json"
    file.write_text(
        '{"marks": [{"view": "front", "kind": "point", "points": [[40, 240]]}],'
        ' "answers": [{"id": "chest_effort", "value": true}]}',
        encoding="utf-8",
    )
    code, out, _ = run(capsys, "locate", "--drawing", str(file))
    assert code == 0
    assert out.index("Answered with yes:") < out.index("Do not treat.") < out.index(" 1. ")


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
    lines = [{"id": "a", "marks": [SHOULDER]}, {"id": 7, "marks": [CALF]}, {"marks": [SHOULDER]}]
    path.write_text("\n".join(json.dumps(line) for line in lines) + "\n", encoding="utf-8")
    code, out, _ = run(capsys, "locate", "--batch", str(path), "--json")
    answers = [json.loads(line) for line in out.splitlines()]
    assert code == 0
    assert [answer.get("id") for answer in answers] == ["a", 7, None]
    assert answers[0]["candidates"] == answers[2]["candidates"]


def test_that_a_bad_line_of_a_batch_is_answered_and_the_rest_goes_on(capsys: Capture, tmp_path: Path) -> None:
    path = tmp_path / "batch.jsonl"
    path.write_text('{"marks": [}\n' + json.dumps({"id": 2, "marks": [SHOULDER]}) + "\n", encoding="utf-8")
    code, out, err = run(capsys, "locate", "--batch", str(path), "--json")
    first, second = (json.loads(line) for line in out.splitlines())
    assert code == 2
    assert first["line"] == 1
    assert "line 1" in first["error"]
    assert "line 1" in err
    assert second["candidates"]


def test_that_every_line_of_a_batch_gives_one_line_blank_ones_too(capsys: Capture, tmp_path: Path) -> None:
    good = json.dumps({"id": "g", "marks": [SHOULDER]})
    lines = [good, "", "   ", '{"id": "empty", "marks": []}', "not json", good]
    path = tmp_path / "batch.jsonl"
    for ending in ("", "\n"):
        path.write_text("\r\n".join(lines) + ending, encoding="utf-8", newline="")
        code, out, err = run(capsys, "locate", "--batch", str(path), "--json")
        answers = [json.loads(line) for line in out.splitlines()]
        assert code == 2
        assert [answer.get("line") for answer in answers] == [None, 2, 3, 4, 5, None]
        assert [answer.get("id") for answer in answers] == ["g", None, None, "empty", None, "g"]
        assert err.splitlines() == [answer["error"] for answer in answers if "error" in answer]
        assert "The line is blank" in answers[1]["error"]


def test_that_an_empty_batch_has_no_answers(capsys: Capture, tmp_path: Path) -> None:
    path = tmp_path / "batch.jsonl"
    path.write_bytes(b"")
    assert run(capsys, "locate", "--batch", str(path), "--json") == (0, "", "")


def test_that_signs_which_only_some_take_for_line_ends_do_not_end_a_line(capsys: Capture, tmp_path: Path) -> None:
    path = tmp_path / "batch.jsonl"
    text = json.dumps({"id": "a", "marks": [SHOULDER]})
    path.write_text(text.replace(", ", ",\x0b") + "\n" + text.replace('"a"', '"a\u2028b"') + "\n", encoding="utf-8")
    _, out, _ = run(capsys, "locate", "--batch", str(path), "--json")
    assert len(out.splitlines()) == 2
    assert [json.loads(line)["line"] for line in out.splitlines()] == [1, 2]


def test_that_a_batch_and_a_drawing_come_from_standard_input(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    text = json.dumps({"marks": [SHOULDER]})
    answers = []
    for form in ("--drawing", "--batch"):
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
        code, out, _ = run(capsys, "locate", form, "-", "--json")
        assert code == 0
        answers.append(json.loads(out))
    assert answers[0] == answers[1]


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


WRONG_USE = [
    (("locate",), "in one way: --view VIEW --at X,Y, or --drawing FILE, or --batch FILE."),
    (("locate", "--view", "front"), "needs both --view VIEW and --at X,Y"),
    (("locate", "--at", "-92,190"), "needs both --view VIEW and --at X,Y"),
    (("locate", "--view", "frnt", "--at", "-92,190"), "There is no view 'frnt'; the views are front, back, left"),
    (("locate", "--view", "frnt", "--at", "-92,190"), "Did you mean front?"),
    (("locate", "--view", "", "--at", "-92,190"), "There is no view ''"),
    (("locate", "--view", "front", "--at", "-92"), "--at is '-92'; it must be two numbers X,Y"),
    (("locate", "--view", "front", "--at", "1,2,3"), "--at is '1,2,3'; it must be two numbers X,Y"),
    (("locate", "--view", "front", "--at", "-92,abc"), "--at is '-92,abc'; it must be two numbers X,Y"),
    (("locate", "--view", "front", "--at", "nan,190"), "--at is 'nan,190'; it must be two numbers X,Y"),
    (("locate", "--view", "front", "--at", "-inf,190"), "--at is '-inf,190'; it must be two numbers X,Y"),
    (("locate", "--view", "front", "--at", "1e9,190"), "--at is '1e9,190', which lies outside every view"),
    (("locate", "--view", "front", "--at", "270,100"), "lies off the body in the view front"),
    (("locate", "--view", "front", "--at", "-92,190", "--radius", "0"), "--radius is '0'; it must be a number above 0"),
    (("locate", "--view", "front", "--at", "-92,190", "--radius", "-3"), "--radius is '-3'; it must be a number"),
    (("locate", "--view", "front", "--at", "-92,190", "--radius", "nan"), "--radius is 'nan'; it must be a number"),
    (("locate", "--view", "front", "--at", "-92,190", "--radius", "1e9"), "and up to 200, in body units"),
    (("locate", "--view", "front", "--at", "-92,190", "--radius", "wide"), "--radius is 'wide'; it must be a number"),
    (("locate", "--drawing", "no_such_file.json"), "There is no file no_such_file.json; check the path."),
    (("locate", "--drawing", "x.json", "--batch", "y.jsonl"), "in one way"),
    (("locate", "--drawing", "x.json", "--radius", "5"), "in one way"),
    (("locate", "--batch", "no_such_file.jsonl", "--json"), "There is no file no_such_file.jsonl"),
    (("locate", "--drawing", "."), "cannot be read"),
    (("find",), "There is no command 'find'; the commands are locate, show"),
    (("locate", "--colour", "red"), "--colour red; see nmt-explorer --help"),
    (("locate", "--draw", "x.json"), "--draw x.json; see nmt-explorer --help"),
]


@pytest.mark.parametrize(("arguments", "says"), WRONG_USE)
def test_that_wrong_use_says_one_sentence_and_leaves_with_two(
    capsys: Capture, arguments: tuple[str, ...], says: str
) -> None:
    code, out, err = run(capsys, *arguments)
    assert code == 2
    assert out == ""
    assert len(err.strip().splitlines()) == 1
    assert says in err


def test_that_a_space_after_the_comma_is_forgiven(capsys: Capture) -> None:
    spaced = run(capsys, "locate", "--view", "front", "--at", "-105,", "200", "--json")
    assert spaced == run(capsys, "locate", "--view", "front", "--at", "-105,200", "--json")


def _mark(**changed: object) -> str:
    return json.dumps({"marks": [{**SHOULDER, **changed}]})


BAD_DRAWINGS = [
    "[1, 2",
    "[]",
    "null",
    "7",
    '{"something": "else"}',
    '{"marks": "many"}',
    '{"marks": []}',
    '{"marks": [], "findings": [{"trigger_point": "infraspinatus.tp1", "side": "right", "familiar": true}]}',
    '{"marks": [{"view": "front", "kind": "point", "points": [[NaN, 1]]}]}',
    '{"marks": [{"view": "front", "kind": "point", "points": [[1e999, 1]]}]}',
    '{"marks": [{"view": "front", "kind": "point", "points": [[' + "9" * 5000 + ", 1]]}]}",
    '{"marks": [], "marks": []}',
    '{"version": 99, "marks": []}',
    '{"marks": ' + "[" * 100_000 + "]" * 100_000 + "}",
    '{"id": "\\ud800", "marks": []}',
    json.dumps({"marks": [SHOULDER], "mraks": []}),
    json.dumps({"marks": [SHOULDER] * 5000}),
    json.dumps({"marks": [{**SHOULDER, "points": [[270, 100]]}]}),
    json.dumps({"marks": [{**SHOULDER, "points": [[270, 100]]}] * 3}),
    _mark(view="top"),
    _mark(view=None),
    _mark(kind="blob"),
    _mark(points=[]),
    _mark(points=[[1]]),
    _mark(points=[[-105, 200], [-100, 200]]),
    _mark(points=[[1, 1], [2, 2]], kind="polygon"),
    _mark(points=[[1, 1], [2, 2], [3, 3]], kind="polygon"),
    _mark(points=[[-105, 20000]]),
    _mark(points=[["-105", 200]]),
    _mark(intensity=11),
    _mark(intensity="a"),
    _mark(intensity=2.5),
    _mark(radius=0),
    _mark(radius=-3),
    _mark(radius=True),
    json.dumps({"marks": [SHOULDER], "answers": [{"id": "walking", "value": "yes"}]}),
    json.dumps({"marks": [SHOULDER], "findings": [{"trigger_point": "infraspinatus.tp1", "side": "middle"}]}),
]


def test_that_a_bad_drawing_hears_the_same_sentence_alone_and_in_a_batch(capsys: Capture, tmp_path: Path) -> None:
    alone, batch = tmp_path / "drawing.json", tmp_path / "batch.jsonl"
    raw = [*(text.encode() for text in BAD_DRAWINGS), b'{"marks": "\xff\xfe"}']
    batch.write_bytes(b"\n".join(raw))
    code, out, _ = run(capsys, "locate", "--batch", str(batch), "--json")
    answers = [json.loads(line) for line in out.splitlines()]
    assert code == 2
    assert len(answers) == len(raw)
    for text, answer in zip(raw, answers, strict=True):
        alone.write_bytes(text)
        code, out, err = run(capsys, "locate", "--drawing", str(alone), "--json")
        assert (code, out) == (2, "")
        assert len(err.strip().splitlines()) == 1
        assert len(err) < 400
        said = err.strip().removeprefix(f"{alone}: ")
        assert answer["error"] == f"{batch}, line {answer['line']}: {said}"


def test_that_a_drawing_file_that_is_empty_says_so(capsys: Capture, tmp_path: Path) -> None:
    path = tmp_path / "drawing.json"
    path.write_bytes(b"")
    code, out, err = run(capsys, "locate", "--drawing", str(path), "--json")
    assert (code, out) == (2, "")
    assert "The file is empty" in err


def test_that_the_answer_says_what_to_press_and_what_to_ask_next(capsys: Capture, tmp_path: Path) -> None:
    path = tmp_path / "drawing.json"
    path.write_text(json.dumps({"marks": [SHOULDER]}), encoding="utf-8")
    _, out, _ = run(capsys, "locate", "--drawing", str(path), "--json")
    document = json.loads(out)
    listed = {(c["trigger_point"], c["side"]) for c in document["candidates"]}
    found = document["palpate_next"]
    assert (found["trigger_point"], found["side"]) in listed
    assert found["text"].startswith("Palpate next: ")
    assert 1 <= len(document["questions"]) <= 3
    for question in document["questions"]:
        assert question["question"].endswith("?")
        assert question["separates"]
        assert {(c["trigger_point"], c["side"]) for c in question["separates"]} < listed
    _, text, _ = run(capsys, "locate", "--drawing", str(path))
    assert found["text"].split(",")[0] in text
    assert document["questions"][0]["question"].split()[-1] in text.partition("Ask next:")[2]


def test_that_an_emergency_leaves_nothing_to_press_or_ask(capsys: Capture, tmp_path: Path) -> None:
    path = tmp_path / "drawing.json"
    path.write_text(json.dumps({"marks": [SHOULDER]}), encoding="utf-8")
    _, out, _ = run(capsys, "locate", "--drawing", str(path), "--json")
    emergency = next(flag["id"] for flag in json.loads(out)["red_flags"] if flag["tier"] == "emergency")
    path.write_text(json.dumps({"marks": [SHOULDER], "answers": [{"id": emergency, "value": True}]}), encoding="utf-8")
    _, out, _ = run(capsys, "locate", "--drawing", str(path), "--json")
    document = json.loads(out)
    assert "palpate_next" not in document
    assert document["questions"] == []


def test_that_onset_and_quality_are_shown_and_change_no_score(capsys: Capture, tmp_path: Path) -> None:
    path = tmp_path / "drawing.json"
    told = SHOULDER | {"since": "weeks", "quality": "aching", "label": "after gardening"}
    answers = []
    for marks in ([CALF, SHOULDER], [CALF, told]):
        path.write_text(json.dumps({"marks": marks}), encoding="utf-8")
        _, out, _ = run(capsys, "locate", "--drawing", str(path), "--json")
        answers.append(json.loads(out))
    assert "marks" not in answers[0]
    assert answers[1]["marks"] == [{"mark": 1, "quality": "aching", "since": "weeks", "label": "after gardening"}]
    assert answers[0]["candidates"] == answers[1]["candidates"]
    _, text, _ = run(capsys, "locate", "--drawing", str(path))
    assert "(aching, for weeks, “after gardening”)" in text
