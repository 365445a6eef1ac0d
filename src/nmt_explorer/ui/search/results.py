"""What a search found, grouped by kind, and what opening a hit does."""

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nmt_explorer.domain.body import AreaCode, MuscleId, Side, TriggerPointId
from nmt_explorer.query.search import Hit, HitKind
from nmt_explorer.ui.names import kind_name
from nmt_explorer.ui.theme.look import Appearance
from nmt_explorer.ui.widgets.ink import draw_box
from nmt_explorer.ui.widgets.rows import Row, Rows
from nmt_explorer.wording.messages import rendered
from nmt_explorer.workspace.workspace import Workspace

MOST_HITS = 60
MOST_OF_A_KIND = 5
WORTH_SHOWING = 0.72
"""Hits that match much worse than the best one are left out."""


class SearchResults(QWidget):
    """A panel below the field; the arrow keys of the field move in it."""

    said = Signal(str)
    """What opening a hit did, when it is not plain to see."""

    def __init__(self, workspace: Workspace, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._appearance = appearance
        self.rows = Rows(appearance, self.tr("Search results"), self)
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2, 8, 2, 8)
        layout.addWidget(self.rows)
        self.hide()

    def show_for(self, words: str) -> int:
        """Show what these words find; returns the height that the panel would like."""
        knowledge = self._workspace.state.knowledge
        if knowledge is None:
            rows: tuple[Row, ...] = (Row(self.tr("Reading patterns…")),)
        else:
            rows = result_rows(self._workspace, knowledge.search.find(words, MOST_HITS))
        self.rows.show_rows(rows)
        self.rows.step(1)
        self.rows.scrollToTop()
        heights = sum(34 if row.is_heading and row.key is None else 40 for row in rows)
        return self._appearance.look.px(heights) + 20

    def open_key(self, key: tuple[str, str]) -> None:
        """Carry out what a hit stands for."""
        kind, id_ = key
        work = self._workspace
        code, _, side = id_.partition("|")
        match kind:
            case "muscle":
                work.browse_muscle(MuscleId(id_))
            case "trigger_point":
                work.browse_point(TriggerPointId(id_))
            case "area":
                refused = work.mark_area(AreaCode(code), Side(side))
                if refused is not None:
                    self.said.emit(rendered(refused))
            case "symptom":
                self._toggle(id_)
            case "condition" | "release" | "site":
                work.open_entry(HitKind(kind), id_)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._appearance.theme
        draw_box(QPainter(self), QRectF(self.rect()), 12, fill=theme.panel, line=theme.control)

    def _toggle(self, id_: str) -> None:
        """Answer a question with yes, or take the yes back."""
        state = self._workspace.state
        assert state.knowledge is not None
        was = state.drawing.answer_to(id_)
        self._workspace.answer_question(id_, None if was else True)
        name = state.knowledge.atlas.activities[id_].name
        if was:
            self.said.emit(self.tr("{name}: answer taken back").format(name=name))
        else:
            self.said.emit(self.tr("{name}: yes, noted").format(name=name))


def result_rows(workspace: Workspace, hits: tuple[Hit, ...]) -> tuple[Row, ...]:
    """Rows under headings of their kind; the kind of the best hit comes first."""
    if not hits:
        return (Row(QCoreApplication.translate("Search", "Nothing found. Try another word or part of it.")),)
    groups: dict[HitKind, list[Hit]] = {}
    for hit in (hit for hit in hits if hit.score >= WORTH_SHOWING * hits[0].score):
        groups.setdefault(hit.kind, []).append(hit)
    rows: list[Row] = []
    for kind, found in groups.items():
        rows.append(Row(kind_name(kind), is_heading=True))
        for hit in found[:MOST_OF_A_KIND]:
            rows += _rows_of(workspace, hit)
    return tuple(rows)


def _rows_of(workspace: Workspace, hit: Hit) -> list[Row]:
    if hit.kind is HitKind.AREA:
        return _area_rows(workspace, hit)
    note = hit.matched.removeprefix(hit.name).strip(" ,–")
    if hit.kind is HitKind.SYMPTOM:
        tr = QCoreApplication.translate
        is_yes = workspace.state.drawing.answer_to(hit.id) is True
        note = tr("Search", "yes · take back") if is_yes else tr("Search", "answer yes")
    return [Row(hit.name, (hit.kind.value, hit.id), _short(note), hit.kind.value)]


def _area_rows(workspace: Workspace, hit: Hit) -> list[Row]:
    """One row for each side on which the area is drawn."""
    knowledge = workspace.state.knowledge
    if knowledge is None:
        return []
    sides = {side for drawing in knowledge.atlas.body.values() for code, side in drawing.areas if code == hit.id}
    tr = QCoreApplication.translate
    rows = []
    for side in (Side.RIGHT, Side.LEFT, Side.MIDLINE):
        if side in sides:
            note = {
                Side.RIGHT: tr("Search", "mark on the right"),
                Side.LEFT: tr("Search", "mark on the left"),
                Side.MIDLINE: tr("Search", "mark"),
            }[side]
            rows.append(Row(hit.name, ("area", f"{hit.id}|{side.value}"), note, "area"))
    return rows


def _short(text: str, most: int = 34) -> str:
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"
