"""The search field of the top bar."""

from PySide6.QtWidgets import QSizePolicy, QWidget

from nmt_explorer.ui.theme.look import Appearance
from nmt_explorer.ui.widgets.query_field import QueryField

WIDTH, SHORT_WIDTH, HEIGHT = 216, 184, 40


class SearchField(QueryField):
    """Takes less room where the top bar is narrow."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        name = self.tr("Search muscles, points, areas, symptoms, conditions and releases")
        super().__init__(appearance, name, "", parent, size=(WIDTH, HEIGHT), key="/")
        self.setToolTip(self.tr("Search  / or Ctrl+K"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_short(False)

    def show_short(self, is_short: bool) -> None:
        """Take less room."""
        self._size = (SHORT_WIDTH if is_short else WIDTH, HEIGHT)
        self.setPlaceholderText(self.tr("Search") if is_short else self.tr("Muscle, point, area"))
        self.updateGeometry()
