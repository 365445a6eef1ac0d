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
        outer = QVBoxLayout(self.page)
        outer.setContentsMargins(*margins)
        outer.setSpacing(0)
        self.layout_ = QVBoxLayout()
        self.layout_.setSpacing(spacing)
        outer.addLayout(self.layout_)
        outer.addStretch(1)
        self.setWidget(self.page)
        self.page.setAutoFillBackground(False)
        self.appearance = appearance
