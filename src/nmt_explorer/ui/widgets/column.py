"""A column that scrolls up and down."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from nmt_explorer.ui.theme.look import Appearance


class Column(QScrollArea):
    """Add widgets to ``layout_``; the ground shows through."""

    def __init__(
        self,
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        margins: tuple[int, int, int, int] = (24, 16, 24, 16),
        spacing: int = 8,
    ) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.page = QWidget()
        self.page.setObjectName("page")
        self.layout_ = QVBoxLayout(self.page)
        self.layout_.setContentsMargins(*margins)
        self.layout_.setSpacing(spacing)
        self.layout_.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setWidget(self.page)
        self.page.setAutoFillBackground(False)
        self.appearance = appearance
