"""Every part of a score as a name, a bar of five, a word and a sentence."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from nmt_explorer.domain.body import Confidence
from nmt_explorer.query.engine import Candidate
from nmt_explorer.query.reasons import Reason, reasons, unpainted_areas
from nmt_explorer.query.score import answers_about
from nmt_explorer.wording.messages import rendered
from nmt_explorer.workspace.state import State


@dataclass(frozen=True, slots=True)
class PartShown:
    """One part of the score: ``filled`` of five segments, never a number."""

    name: str
    word: str
    filled: int
    sentence: str


def tr(text: str) -> str:
    """The text in the person's language."""
    return QCoreApplication.translate("Why", text)


def opening(candidate: Candidate, state: State) -> str:
    """One sentence: why it stands where it stands."""
    total = len(state.drawing.marks)
    inside = sum(share.essential >= 0.6 for share in candidate.scored.shares)
    rank = _ordinal(candidate.rank)
    if inside == total:
        lie = {1: tr("the mark lies"), 2: tr("both marks lie")}.get(total, tr("all marks lie"))
        return tr("{rank} because {marks} where it is felt most often.").format(rank=rank, marks=lie)
    if inside:
        one = tr("one of {total} marks lies") if inside == 1 else tr("{inside} of {total} marks lie")
        lie = one.format(inside=inside, total=total)
        return tr("{rank} because {marks} where it is felt most often.").format(rank=rank, marks=lie)
    if any(share.spillover >= 0.3 for share in candidate.scored.shares):
        return tr("{rank} because the marks lie where it is felt by some.").format(rank=rank)
    return tr("{rank} because the marks lie close to where it is felt.").format(rank=rank)


def parts_shown(candidate: Candidate, state: State) -> tuple[PartShown, ...]:
    """The parts in the order of the score."""
    if state.knowledge is None:
        return ()
    said = reasons(candidate.scored, state.drawing, state.knowledge.atlas)
    return (
        _covered(candidate, said),
        _painted(candidate, said),
        _described(candidate, said),
        _reported(said),
        _findings(said),
        _answers(candidate, state, said),
    )


def would_change(candidate: Candidate, state: State) -> tuple[str, ...]:
    """What would move the candidate up or down."""
    if state.knowledge is None:
        return ()
    lines = []
    points = candidate.pattern.points
    if not any(state.drawing.finding_for(p.id, candidate.pattern.side) for p in points):
        lines.append(tr("Pressing it: familiar pain would move it up, nothing found would move it down."))
    areas = unpainted_areas(candidate.scored, state.knowledge.atlas)
    if areas:
        named = ", ".join(name.lower() for name in areas[:3])
        lines.append(tr("Pain there too would speak for it: {areas}.").format(areas=named))
    question = _open_question(candidate, state)
    if question:
        lines.append(tr("An answer to: {question}").format(question=question))
    return tuple(lines)


def _covered(candidate: Candidate, said: tuple[Reason, ...]) -> PartShown:
    share = candidate.scored.parts.covered
    words = ((0.9, tr("All")), (0.6, tr("Most")), (0.35, tr("Half")), (0.12, tr("Little")), (0.0, tr("Hardly")))
    return PartShown(tr("Covers what is marked"), _word(share, words), _segments(share), _sentences(said, "covered"))


def _painted(candidate: Candidate, said: tuple[Reason, ...]) -> PartShown:
    share = candidate.scored.parts.painted
    words = ((0.97, tr("All")), (0.6, tr("Mostly")), (0.3, tr("Partly")), (0.0, tr("Much left")))
    sentence = _sentences(said, "painted") or tr("The marks fill most of the pattern.")
    return PartShown(tr("Leaves little unmarked"), _word(share, words), _segments(share), sentence)


def _described(candidate: Candidate, said: tuple[Reason, ...]) -> PartShown:
    word, filled = {
        Confidence.HIGH: (tr("Well"), 5),
        Confidence.MEDIUM: (tr("Fairly"), 4),
        Confidence.LOW: (tr("Little"), 2),
    }[candidate.pattern.trigger_point.record.confidence]
    sentence = _sentences(said, "described") + " " + tr("A convention from the textbooks, not evidence.")
    return PartShown(tr("How well described"), word, filled, sentence)


def _reported(said: tuple[Reason, ...]) -> PartShown:
    """How often the point is reported, and that it lies on the other side where that counts against it."""
    words = {
        "chip.reported.very_often": (tr("Very often"), 5),
        "chip.reported.often": (tr("Often"), 4),
        "chip.reported.seldom": (tr("Seldom"), 1),
    }
    found = next((r for r in said if r.part == "reported"), None)
    word, filled = words[found.chip.key] if found else (tr("No survey"), 3)
    sentence = _sentences(said, "reported") or tr("No survey that we know names it; it stands in the middle.")
    return PartShown(tr("How often reported"), word, filled, " ".join((sentence, _sentences(said, "own_side"))).strip())


def _findings(said: tuple[Reason, ...]) -> PartShown:
    name = tr("Your findings")
    found = [r for r in said if r.part == "findings"]
    if not found:
        sentence = tr("Familiar pain would count strongly for it. “Nothing found” would move it down.")
        return PartShown(name, tr("Not pressed"), 0, sentence)
    sentence = " ".join(rendered(r.sentence) for r in found)
    keys = {r.chip.key for r in found}
    if "chip.familiar" in keys:
        return PartShown(name, tr("Familiar pain"), 5, sentence)
    if "chip.tender" in keys:
        return PartShown(name, tr("Tender only"), 2, sentence)
    return PartShown(name, tr("Nothing found"), 1, sentence)


def _answers(candidate: Candidate, state: State, said: tuple[Reason, ...]) -> PartShown:
    name = tr("Your answers")
    answers = {answer.id: answer.value for answer in state.drawing.answers}
    about = answers_about(candidate.pattern, answers)
    if not about:
        question = _open_question(candidate, state)
        sentence = tr("Ask: {question}").format(question=question) if question else tr("No question speaks of it.")
        return PartShown(name, tr("Not asked"), 0, sentence)
    fit = sum(value for _, value in about)
    word = tr("{fit} of {all} fit").format(fit=fit, all=len(about))
    return PartShown(name, word, max(1, round(5 * fit / len(about))), _sentences(said, "answers"))


def _open_question(candidate: Candidate, state: State) -> str:
    if state.knowledge is None:
        return ""
    record = candidate.pattern.muscle.record
    activities = state.knowledge.atlas.activities
    answered = {answer.id for answer in state.drawing.answers}
    tags = (*record.aggravated_by, *record.symptoms, *record.relieved_by)
    return next((activities[t].question for t in tags if t in activities and t not in answered), "")


def _sentences(said: tuple[Reason, ...], part: str) -> str:
    return " ".join(rendered(reason.sentence) for reason in said if reason.part == part)


def _segments(share: float) -> int:
    """0–5; anything at all fills one."""
    return max(1 if share > 0.02 else 0, min(5, round(5 * share)))


def _word(share: float, words: tuple[tuple[float, str], ...]) -> str:
    return next(word for least, word in words if share >= least)


def _ordinal(rank: int) -> str:
    names = (tr("First"), tr("Second"), tr("Third"), tr("Fourth"), tr("Fifth"))
    return names[rank - 1] if rank <= len(names) else tr("Place {rank}").format(rank=rank)
