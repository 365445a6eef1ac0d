"""The list of candidates: cards under one selection, stepped through by keys, previewed by the pointer."""

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from nmt_explorer.ui.panels.answers.card_painter import CARD_ROLE, CardPainter
from nmt_explorer.ui.panels.answers.cards import Card, cards
from nmt_explorer.ui.theme.look import Appearance, colour
from nmt_explorer.workspace.state import DetailTab, State
from nmt_explorer.workspace.workspace import Workspace

Index = QModelIndex | QPersistentModelIndex
PREVIEW_AFTER = 80
"""Milliseconds that the pointer rests on a card before its pattern is shown."""


class CandidateModel(QAbstractListModel):
    """The cards of the answer."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.cards: tuple[Card, ...] = ()

    def show_cards(self, shown: tuple[Card, ...]) -> None:
        self.beginResetModel()
        self.cards = shown
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self.cards):
            return None
        card = self.cards[index.row()]
        if role == CARD_ROLE:
            return card
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return card.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return " · ".join(part for part in (card.name, card.part, card.subtitle) if part)
        return None


class CandidateList(QListView):
    """Selection follows the workspace; a press or a key asks the workspace to choose."""

    opened = Signal()
    """A card was pressed, or accepted by Return."""

    def __init__(self, workspace: Workspace, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._appearance = appearance
        self._model = CandidateModel(self)
        self._painter = CardPainter(appearance, self)
        self._hovered = -1
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(PREVIEW_AFTER)
        self._rest.timeout.connect(self._preview_hovered)
        self.setModel(self._model)
        self.setItemDelegate(self._painter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(24)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setAccessibleName(self.tr("Candidates"))
        workspace.state_changed.connect(self.show_state)
        appearance.changed.connect(self.restyle)
        self.restyle()
        self.show_state(workspace.state, workspace.state)

    def show_state(self, old: State, new: State) -> None:
        """Show the answer; the selected card stays in sight."""
        same_cards = old.answer is new.answer and old.chosen == new.chosen and self._model.cards
        if not same_cards:
            shown = cards(new)
            if shown != self._model.cards:
                position = self.verticalScrollBar().value()
                self._model.show_cards(shown)
                self.verticalScrollBar().setValue(position)
        current = new.chosen_candidate
        row = current.rank - 1 if current is not None else -1
        if row != self._painter.selected_row or not same_cards:
            self._painter.selected_row = row
            self.scheduleDelayedItemsLayout()
            if row >= 0:
                index = self._model.index(row)
                self.setCurrentIndex(index)
                self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)

    def restyle(self) -> None:
        """The look has changed."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, colour(self._appearance.theme.panel))
        self.setPalette(palette)
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageUp: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_PageDown: 1,
            Qt.Key.Key_Home: -len(self._model.cards),
            Qt.Key.Key_End: len(self._model.cards),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is not None:
            self._workspace.step_candidate(step)
            event.accept()
            return
        if Qt.Key(event.key()) in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
            return
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or event.button() is not Qt.MouseButton.LeftButton:
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._workspace.compare(self._model.cards[index.row()].choice)
            return
        on_chip = self._is_on_chip(index, event.position().toPoint())
        self._workspace.choose(self._model.cards[index.row()].choice)
        if on_chip:
            self._workspace.open_tab(DetailTab.WHY)
        self.opened.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        row = self.indexAt(event.position().toPoint()).row()
        if row != self._hovered:
            self._hovered = row
            self._rest.start()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hovered = -1
        self._rest.stop()
        self._workspace.preview(None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._painter.width = self.viewport().width()
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _preview_hovered(self) -> None:
        shown = self._model.cards
        choice = shown[self._hovered].choice if 0 <= self._hovered < len(shown) else None
        self._workspace.preview(None if choice == self._workspace.state.chosen else choice)

    def _is_on_chip(self, index: QModelIndex, at: QPoint) -> bool:
        inside = at - self.visualRect(index).topLeft()
        return any(chip.contains(inside) for chip in self._painter.layout_of(index).chips)
