"""The tables of sentences are complete, and say nothing they must not say."""

import re
from pathlib import Path

import pytest

import nmt_explorer
from nmt_explorer.domain.message import message
from nmt_explorer.wording.findings import RULES
from nmt_explorer.wording.messages import TEMPLATES, rendered

SOURCE = Path(nmt_explorer.__file__).parent
FORBIDDEN = re.compile(r"\b(diagnos|cause[sd]?\b|confirm|cure|fix(ed)?\b|knots?\b)|!", re.IGNORECASE)


def test_that_every_code_used_in_the_program_has_a_rule() -> None:
    used = {
        code for path in SOURCE.rglob("*.py") for code in re.findall(r"NMT-\d{3}", path.read_text(encoding="utf-8"))
    }
    assert used == set(RULES)


def test_that_every_plain_key_used_in_the_program_is_in_the_table() -> None:
    used = {
        key
        for path in SOURCE.rglob("*.py")
        for key in re.findall(r'\bmessage\(\s*"([a-z_.]+)"', path.read_text(encoding="utf-8"))
    }
    assert used
    assert used <= set(TEMPLATES)


def test_that_every_rule_says_what_to_do_and_why() -> None:
    assert all(rule.sentence and rule.remedy and rule.why for rule in RULES.values())


@pytest.mark.parametrize("key", sorted(TEMPLATES))
def test_that_no_sentence_claims_too_much(key: str) -> None:
    assert not FORBIDDEN.search(TEMPLATES[key])


def test_that_a_message_without_its_value_is_a_defect() -> None:
    with pytest.raises(KeyError):
        rendered(message("drawing.unknown_point"))
