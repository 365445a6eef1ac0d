"""The strict reader: what it accepts, what it refuses, and where it says things stand."""

from pathlib import Path

import pytest

from nmt_explorer.atlas.located_yaml import MAX_BYTES, Refused, parse_yaml, read_yaml


def refusal(text: str) -> tuple[str, int, int]:
    with pytest.raises(Refused) as caught:
        parse_yaml(text, "x.yaml")
    place = caught.value.reason.place
    return caught.value.reason.code, place.line, place.column


def test_that_plain_scalars_become_the_values_they_look_like() -> None:
    document = parse_yaml('a: 12\nb: -1.5\nc: true\nd:\ne: text here\nf: "12"\ng: null', "x.yaml")
    assert document.value == {"a": 12, "b": -1.5, "c": True, "d": None, "e": "text here", "f": "12", "g": None}


def test_that_every_value_knows_its_place() -> None:
    document = parse_yaml("a:\n- b: 1\n  c: 2\n", "x.yaml")
    place = document.place("a", 0, "c")
    assert (place.file, place.line, place.column) == ("x.yaml", 3, 3)


def test_that_a_missing_value_has_the_place_of_its_parent() -> None:
    document = parse_yaml("a:\n- b: 1\n", "x.yaml")
    assert document.place("a", 0, "nothing", 3).line == 2


@pytest.mark.parametrize("text", ["no", "Yes", "on", "010", "0x1F", "12:30", "1_000", ".inf", ".nan"])
def test_that_values_which_older_yaml_would_change_are_refused(text: str) -> None:
    assert refusal(f"a: {text}")[0] == "NMT-111"


@pytest.mark.parametrize("text", ["no", "010", "12:30"])
def test_that_quoting_makes_such_a_value_plain_text(text: str) -> None:
    assert parse_yaml(f'a: "{text}"', "x.yaml").value == {"a": text}


def test_that_a_key_given_twice_is_refused_where_it_stands_again() -> None:
    assert refusal("a: 1\nb: 2\na: 3\n") == ("NMT-110", 3, 1)


def test_that_aliases_are_refused_before_they_can_grow() -> None:
    laughs = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n"
    assert refusal(laughs)[0] == "NMT-106"


def test_that_a_value_containing_itself_is_refused() -> None:
    assert refusal("a: &a [*a]")[0] == "NMT-106"


@pytest.mark.parametrize("tag", ["!!python/object:os.system", "!custom", "!!binary"])
def test_that_tags_are_refused(tag: str) -> None:
    assert refusal(f"a: {tag} x")[0] == "NMT-108"


@pytest.mark.parametrize(
    "text",
    [
        "[" * 100_000,
        "- " * 100_000 + "x",
        "{a: " * 50_000,
        "".join(" " * i + "a:\n" for i in range(700)),
        "- " * 18 + "\n" + "x: " * 3,
        '[ "]", ' * 50_000,
    ],
)
def test_that_deep_nesting_is_refused_without_a_crash(text: str) -> None:
    assert refusal(text)[0] in ("NMT-107", "NMT-104")


def test_that_ten_megabytes_are_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "big.yaml"
    path.write_text("[" * 10_000_000, encoding="utf-8")
    with pytest.raises(Refused) as caught:
        read_yaml(path, "big.yaml")
    assert caught.value.reason.code == "NMT-102"
    assert MAX_BYTES < 10_000_000


def test_that_a_missing_file_is_refused_with_its_name(tmp_path: Path) -> None:
    with pytest.raises(Refused) as caught:
        read_yaml(tmp_path / "none.yaml", "none.yaml")
    assert caught.value.reason.code == "NMT-101"
    assert caught.value.reason.place.file == "none.yaml"


def test_that_several_documents_in_one_file_are_refused() -> None:
    assert refusal("a: 1\n---\nb: 2\n")[0] == "NMT-104"
