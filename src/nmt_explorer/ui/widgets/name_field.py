"""A line that is typed in place; Enter keeps it, Escape leaves everything as it was."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QWidget

from nmt_explorer.ui.theme.look import Appearance
from nmt_explorer.ui.theme.typography import Role


class NameField(QLineEdit):
    """Hidden until it is opened. ``named`` carries the line, ``left`` tells that the field closed."""

    named = Signal(str)
    left = Signal()

    def __init__(self, appearance: Appearance, name: str, most: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setObjectName("search")
        self.setFrame(False)
        self.setMaxLength(most)
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.editingFinished.connect(lambda: self._leave(is_kept=True))
        self.hide()

    def open_with(self, text: str) -> None:
        """Let it be typed."""
        look = self._appearance.look
        self.setFont(look.font(Role.SMALL_STRONG))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.PlaceholderText, QColor(look.theme.text2))
        self.setPalette(palette)
        self.setText(text)
        self.selectAll()
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        """Escape belongs to the field while it is open, not to the window."""
        is_override = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave(is_kept=False)
        else:
            super().keyPressEvent(event)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                event.accept()

    def _leave(self, *, is_kept: bool) -> None:
        if self.isHidden():
            return
        parent = self.parentWidget()
        had_focus = self.hasFocus()
        self.blockSignals(True)  # giving the focus away would end the editing once more
        if had_focus and parent is not None:
            parent.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()
        self.blockSignals(False)
        if is_kept:
            self.named.emit(self.text())
        self.left.emit()
