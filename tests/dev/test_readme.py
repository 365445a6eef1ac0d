"""The documentation says what is. What the README quotes is rewritten with ``--accept``."""

import re
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from nmt_explorer.atlas.model import Atlas
from nmt_explorer.casebook.document import read_drawing
from nmt_explorer.cli.answer_text import answer_text
from nmt_explorer.cli.main import main
from nmt_explorer.query import explain, kin, palpate_next, questions_that_matter, score
from nmt_explorer.query.engine import Engine

ROOT = Path(__file__).parents[2]
README = ROOT / "README.md"
COMMANDS = sorted(set(re.findall(r"`nmt-explorer (\w+)", README.read_text(encoding="utf-8"))))
PAGES = sorted(path.relative_to(ROOT).as_posix() for path in (*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")))
QUOTED_CANDIDATES = 3
QUOTED_HEADS = 5
MOST_PICTURES = 3_000_000
"""Bytes of all pictures of the README."""
WALK = {"two-places": "two_places.json", "two-places-pressed": "two_places_pressed.json"}
"""The blocks of the recorded walk, and the example each quotes."""


def _without_flags(text: str) -> str:
    """The first candidates of an answer and what explains the drawing, as a block of text."""
    blocks = text.split("\n\n")
    first = next(i for i, block in enumerate(blocks) if block.startswith(" 1."))
    explained = [block for block in blocks if block.startswith("Explained together")]
    kept = [*blocks[first : first + QUOTED_CANDIDATES], "…", *explained]
    return "\n".join(("```text", "\n\n".join(kept), "```"))


def _heads(text: str) -> str:
    """What is marked, the first line of the first candidates, what explains the drawing and what to press next."""
    blocks = text.split("\n\n")
    first = next(i for i, block in enumerate(blocks) if block.startswith(" 1."))
    heads = [block.splitlines()[0] for block in blocks[first : first + QUOTED_HEADS]]
    told = next(block for block in blocks if block.startswith("Explained together"))
    following = next(block for block in blocks if block.startswith("Palpate next")).splitlines()[0]
    return "\n".join(("```text", blocks[0], "", *heads, "…", "", told, following, "```"))


def _counts(atlas: Atlas) -> str:
    """What the atlas holds, in a sentence."""
    planned = {point.id for muscle in atlas.roster.muscles for point in muscle.points}
    drawn = {point.record.id for point in atlas.trigger_points()}
    muscles = sum(muscle.id in atlas.muscles for muscle in atlas.roster.muscles)
    return (
        f"{muscles} of {len(atlas.roster.muscles)} planned muscles and parts with {len(planned & drawn)} of "
        f"{len(planned)} trigger points, their zones drawn in six views over {len(atlas.areas)} named areas;\n"
        f"{len(atlas.releases)} release techniques with dosage, {len(atlas.conditions)} conditions, "
        f"{sum(len(region.items) for region in atlas.cautions.red_flags)} safety questions, "
        f"{len(atlas.cautions.sites)} endangerment sites, {len(atlas.references)} works."
    )


def _agrees(name: str, wanted: str, *, accept: bool) -> bool:
    """Whether the README's block holds this text; when accepting, it does from now on."""
    text = README.read_text(encoding="utf-8")
    block = re.compile(rf"(<!-- begin: {name} -->\n)(.*?)(<!-- end: {name} -->)", re.DOTALL)
    found = block.search(text)
    assert found is not None, f"the README has no block {name}"
    wanted = f"{wanted}\n"
    if accept:
        README.write_text(text[: found.start(2)] + wanted + text[found.end(2) :], encoding="utf-8", newline="\n")
        return True
    return found[2] == wanted


def test_that_the_readme_quotes_what_locate_says_now(
    atlas: Atlas, engine: Engine, request: pytest.FixtureRequest
) -> None:
    drawing = read_drawing((ROOT / "examples" / "shoulder_and_arm.json").read_text(encoding="utf-8")).drawing()
    quoted = _without_flags(answer_text(atlas, engine.answer(drawing)))
    assert _agrees("answer", quoted, accept=request.config.getoption("--accept"))


@pytest.mark.parametrize("block", WALK)
def test_that_the_walk_of_the_readme_quotes_what_locate_says_now(
    block: str, atlas: Atlas, engine: Engine, request: pytest.FixtureRequest
) -> None:
    drawing = read_drawing((ROOT / "examples" / WALK[block]).read_text(encoding="utf-8")).drawing()
    quoted = _heads(answer_text(atlas, engine.answer(drawing)))
    assert _agrees(block, quoted, accept=request.config.getoption("--accept"))


def test_that_the_two_drawings_of_the_walk_differ_in_one_finding() -> None:
    texts = [(ROOT / "examples" / name).read_text(encoding="utf-8") for name in WALK.values()]
    before, after = (read_drawing(text).drawing() for text in texts)
    assert len(after.findings) == 1
    assert replace(after, findings=()) == before


def test_that_every_picture_is_shown_and_light() -> None:
    folder = ROOT / "docs" / "screenshots"
    shown = set(re.findall(r"docs/screenshots/([a-z0-9_]+\.png)", README.read_text(encoding="utf-8")))
    assert shown == {path.name for path in folder.iterdir()}
    assert sum(path.stat().st_size for path in folder.iterdir()) < MOST_PICTURES


def test_that_the_readme_counts_what_the_atlas_holds(atlas: Atlas, request: pytest.FixtureRequest) -> None:
    assert _agrees("coverage", _counts(atlas), accept=request.config.getoption("--accept"))


def test_that_the_readme_opens_with_two_commands_that_exist() -> None:
    lines = README.read_text(encoding="utf-8").splitlines()
    scripts = [line.split()[1] for line in lines[2:4]]
    assert scripts == ["run.py", "check.py"]
    assert all((ROOT / script).is_file() for script in scripts)


@pytest.mark.parametrize("command", COMMANDS)
def test_that_every_command_of_the_readme_exists(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([command, "--help"]) == 0
    assert capsys.readouterr().out.startswith(f"usage: nmt-explorer {command}")


@pytest.mark.parametrize("page", PAGES)
def test_that_links_between_documents_lead_somewhere(page: str) -> None:
    path = ROOT / page
    links = re.findall(r"\]\(([^)#]+)\)", path.read_text(encoding="utf-8"))
    missing = [link for link in links if "://" not in link and not (path.parent / link).exists()]
    assert missing == []


def test_that_every_decision_is_listed() -> None:
    folder = ROOT / "docs" / "adr"
    listed = set(re.findall(r"\((\d{4}-[a-z0-9-]+\.md)\)", (folder / "README.md").read_text(encoding="utf-8")))
    assert listed == {path.name for path in folder.glob("0*.md")}


def test_that_the_changelog_has_this_version() -> None:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    assert f"\n## {version}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_that_the_weights_in_the_documentation_are_those_of_the_program() -> None:
    text = (ROOT / "docs" / "ranking.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `([A-Z_]+)` \| ([0-9.]+) \|", text, re.MULTILINE)
    assert rows
    weights = {**vars(kin), **vars(explain), **vars(score), **vars(palpate_next), **vars(questions_that_matter)}
    assert {name: float(value) for name, value in rows} == {name: weights[name] for name, _ in rows}
