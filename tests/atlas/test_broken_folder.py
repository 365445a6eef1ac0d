"""A folder broken on purpose triggers every rule, with the committed sentences. Rewrite them with ``--accept``."""

import shutil
from pathlib import Path

import pytest

from nmt_explorer.atlas.checks.run import check_atlas
from nmt_explorer.atlas.loader import Folders, load_atlas
from nmt_explorer.resources import shipped_assets, shipped_data
from nmt_explorer.wording.findings import RULES, sentence

BROKEN = Path(__file__).parent.parent / "fixtures" / "broken"
EXPECTED = BROKEN / "expected.txt"

TESTED_ELSEWHERE = {
    "NMT-101": "a file that cannot be read: test_located_yaml",
    "NMT-102": "a file too large: test_located_yaml",
    "NMT-112": "a patterns folder that is missing: test_user_patterns",
    "NMT-151": "drawings: test_svg_view",
    "NMT-152": "drawings: test_svg_view",
    "NMT-153": "drawings: test_svg_view",
    "NMT-154": "drawings: test_svg_view",
    "NMT-155": "drawings: test_svg_view",
    "NMT-156": "drawings: test_svg_view",
    "NMT-313": "a user's muscle that replaces a shipped one: test_user_patterns",
    "NMT-420": "endangerment sites: test_sites",
    "NMT-421": "endangerment sites: test_sites",
    "NMT-422": "endangerment sites: test_sites",
    "NMT-423": "endangerment sites: test_sites",
    "NMT-504": "a muscle of the roster that lacks an area: test_user_patterns",
}


@pytest.fixture(scope="module")
def sentences(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """What the checker says of the broken folder."""
    data = tmp_path_factory.mktemp("broken") / "data"
    shutil.copytree(BROKEN, data)
    for file in shipped_data().glob("*.yaml"):
        shutil.copy(file, data)
    loaded = load_atlas(Folders(data, shipped_assets() / "body_svgs"))
    return [sentence(finding) for finding in check_atlas(loaded)]


def test_that_a_broken_folder_yields_exactly_the_committed_sentences(
    sentences: list[str], request: pytest.FixtureRequest
) -> None:
    if request.config.getoption("--accept"):
        EXPECTED.write_text("\n".join(sentences) + "\n", encoding="utf-8")
    assert sentences == EXPECTED.read_text(encoding="utf-8").splitlines()


def test_that_every_rule_is_triggered_here_or_in_the_named_test(sentences: list[str]) -> None:
    triggered = {line.split("[")[1].split("]")[0] for line in sentences}
    assert set(RULES) == triggered | set(TESTED_ELSEWHERE)


@pytest.mark.parametrize("code", sorted(set(RULES) - set(TESTED_ELSEWHERE)))
def test_that_the_file_named_after_a_rule_triggers_it(sentences: list[str], code: str) -> None:
    name = f"broken_{code.removeprefix('NMT-')}.yaml"
    assert any(name in line and code in line for line in sentences)


def test_that_a_broken_file_leaves_the_sound_ones_in_the_atlas(tmp_path: Path) -> None:
    data = tmp_path / "data"
    shutil.copytree(shipped_data(), data)
    shutil.copy(BROKEN / "referral_patterns" / "shoulder_arm" / "broken_104.yaml", data / "referral_patterns" / "torso")
    loaded = load_atlas(Folders(data, shipped_assets() / "body_svgs"))
    assert "infraspinatus" in loaded.atlas.muscles
    assert [f.code for f in loaded.atlas.findings] == ["NMT-104"]
