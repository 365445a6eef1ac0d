"""The safety answers of a drawing, to be looked through and changed."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout

from nmt_explorer.atlas.model import Atlas
from nmt_explorer.domain.caution import RedFlag
from nmt_explorer.domain.drawing import PainDrawing, QuestionAnswer
from nmt_explorer.ui.panels.answers.question_row import QuestionRow
from nmt_explorer.ui.theme.look import Appearance, Ink
from nmt_explorer.ui.theme.typography import Role
from nmt_explorer.ui.when import clock_time
from nmt_explorer.ui.widgets.sheet import Sheet
from nmt_explorer.ui.widgets.text import Text
from nmt_explorer.workspace.workspace import Workspace


def fill_safety_answers(sheet: Sheet, workspace: Workspace, appearance: Appearance) -> dict[str, QuestionRow]:
    """Every safety question that was ever answered, by region, with when and how; returns the rows by question."""
    state = workspace.state
    rows: dict[str, QuestionRow] = {}
    if state.knowledge is None:
        return rows
    tr = QCoreApplication.translate
    answered = _ever_answered(state.drawing)
    for region in state.knowledge.atlas.cautions.red_flags:
        flags = [flag for flag in region.items if flag.id in answered]
        if flags:
            sheet.text(f"{region.name}: {region.concern}", Role.HEADING)
        for flag in flags:
            rows[flag.id] = _add_row(sheet, workspace, appearance, flag)
    if not rows:
        sheet.text(tr("Safety", "No safety question has been answered yet."), Role.BODY, Ink.TEXT2)
    visit = state.drawing.visit
    if visit is not None and visit.sent_on:
        sheet.heading(tr("Safety", "Referred"))
        for sent in visit.sent_on:
            line = clock_time(sent.at)
            names = _region_names(state.knowledge.atlas, sent.regions)
            line += f" · {names}" if names else ""
            if sent.withdrawn is not None:
                line += " · " + tr("Safety", "taken back {time}").format(time=clock_time(sent.withdrawn))
            sheet.text(line, Role.SMALL, Ink.TEXT2)
    return rows


def history_of(drawing: PainDrawing, id_: str) -> str:
    """When and how a question was answered, and what was answered before: ``No, 10:42, none of these. Before: …``."""
    tr = QCoreApplication.translate
    current = drawing.answered(id_)
    said = _said(current) if current is not None else tr("Safety", "Taken back")
    earlier = [a for a in drawing.visit.replaced if a.id == id_] if drawing.visit is not None else []
    if earlier:
        said += ". " + tr("Safety", "Before: {answers}").format(answers="; ".join(_said(a).lower() for a in earlier))
    return said + "."


def _ever_answered(drawing: PainDrawing) -> frozenset[str]:
    earlier = drawing.visit.replaced if drawing.visit is not None else ()
    return frozenset(answer.id for answer in (*drawing.answers, *earlier))


def _add_row(sheet: Sheet, workspace: Workspace, appearance: Appearance, flag: RedFlag) -> QuestionRow:
    row = QuestionRow(appearance, flag.question, flag.detail or "", tier=flag.tier)
    when = Text(appearance, Role.SMALL, "", ink=Ink.TEXT2)

    def show() -> None:
        drawing = workspace.state.drawing
        row.show_answer(drawing.answer_to(flag.id))
        when.setText(history_of(drawing, flag.id))

    def answer(value: bool | None) -> None:
        workspace.answer_question(flag.id, value)
        show()

    row.answered.connect(answer)
    row.show_wide(is_wide=True)
    show()
    sheet.add(row)
    below = QHBoxLayout()
    below.setContentsMargins(8, 0, 8, 0)
    below.addWidget(when)
    sheet.layout_.addLayout(below)
    sheet.rule()
    return row


def _said(answer: QuestionAnswer) -> str:
    tr = QCoreApplication.translate
    parts = [tr("Safety", "Yes") if answer.value else tr("Safety", "No")]
    if answer.together:
        parts.append(tr("Safety", "by “None of these”"))
    if answer.at is not None:
        parts.append(clock_time(answer.at))
    return ", ".join(parts)


def _region_names(atlas: Atlas, ids: tuple[str, ...]) -> str:
    return ", ".join(region.name for region in atlas.cautions.red_flags if region.id in ids)
