"""A column that scrolls up and down."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from nmt_explorer.ui.theme.look import Appearance
from nmt_explorer.ui.widgets.ink import draw_focus


class Column(QScrollArea):
    """Add widgets to ``layout_``; the ground shows through. While there is more than is seen, keys can scroll it."""

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
        self.setAccessibleName(self.tr("Page"))
        self.viewport().setAutoFillBackground(False)
        self.page = QWidget()
        self.page.setObjectName("page")
        self._outer = outer = QVBoxLayout(self.page)
        outer.setContentsMargins(*margins)
        outer.setSpacing(0)
        self.layout_ = QVBoxLayout()
        self.layout_.setSpacing(spacing)
        outer.addLayout(self.layout_)
        outer.addStretch(1)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(0)
        self._settled.timeout.connect(self._measure)
        self.setWidget(self.page)
        self.page.setAutoFillBackground(False)
        self.appearance = appearance

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Widgets that are added become visible a moment later; measure the page again when they have."""
        if watched is self.page and event.type() == QEvent.Type.LayoutRequest:
            self._settled.start()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._settled.start()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            draw_focus(QPainter(self.viewport()), QRectF(self.viewport().rect()), 6, self.appearance.look)

    def _measure(self) -> None:
        """The page is as high as its text needs at this width, and everything on it is placed anew."""
        layout = self._outer
        width = self.viewport().width()
        layout.invalidate()
        height = layout.heightForWidth(width) if layout.hasHeightForWidth() else layout.sizeHint().height()
        self.page.setMinimumHeight(height)
        layout.activate()
        QCoreApplication.removePostedEvents(self.page, QEvent.Type.LayoutRequest)  # or it would ask for ever
        is_long = height > self.viewport().height()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if is_long else Qt.FocusPolicy.NoFocus)
