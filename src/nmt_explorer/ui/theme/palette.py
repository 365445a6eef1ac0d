"""The palette and the small style sheet: for what Qt draws itself (menus, tool tips, scroll bars, text fields)."""

from PySide6.QtGui import QColor, QPalette

from nmt_explorer.ui.theme.look import Look
from nmt_explorer.ui.theme.tokens import Theme


def palette_of(theme: Theme) -> QPalette:
    """The theme for Qt's own widgets."""
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: theme.app,
        QPalette.ColorRole.WindowText: theme.text,
        QPalette.ColorRole.Base: theme.panel,
        QPalette.ColorRole.AlternateBase: theme.sunk,
        QPalette.ColorRole.Text: theme.text,
        QPalette.ColorRole.PlaceholderText: theme.text2,
        QPalette.ColorRole.Button: theme.panel,
        QPalette.ColorRole.ButtonText: theme.text,
        QPalette.ColorRole.BrightText: theme.flag_text,
        QPalette.ColorRole.Highlight: theme.accent,
        QPalette.ColorRole.HighlightedText: theme.accent_on,
        QPalette.ColorRole.Link: theme.accent,
        QPalette.ColorRole.LinkVisited: theme.accent,
        QPalette.ColorRole.ToolTipBase: theme.text,
        QPalette.ColorRole.ToolTipText: theme.panel,
        QPalette.ColorRole.Mid: theme.line,
        QPalette.ColorRole.Dark: theme.control,
        QPalette.ColorRole.Light: theme.sunk,
        QPalette.ColorRole.Accent: theme.accent,
    }
    for role, value in roles.items():
        palette.setColor(role, QColor(value))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.text3))
    return palette


def style_sheet(look: Look) -> str:
    """What the palette cannot reach."""
    t = look.theme
    size = look.px(15)
    small = look.px(14)
    handle = t.control if t.is_bold else t.bar_empty
    return f"""
QMenu {{ background: {t.panel}; color: {t.text}; border: 1px solid {t.control}; border-radius: 8px; padding: 6px;
  font-family: Inter; font-size: {size}px; }}
QMenu::item {{ padding: 8px 28px 8px 12px; border-radius: 6px; min-width: 180px; }}
QMenu::item:selected {{ background: {t.accent_tint}; color: {t.text}; }}
QMenu::item:disabled {{ color: {t.text3}; }}
QMenu::icon {{ padding-left: 8px; }}
QMenu::separator {{ height: 1px; background: {t.line}; margin: 6px 8px; }}
QMenu::indicator {{ width: 16px; height: 16px; padding-left: 8px; }}
QMenu::right-arrow {{ width: 8px; height: 8px; padding-right: 8px; }}
QToolTip {{ background: {t.text}; color: {t.panel}; border: 0; padding: 6px 8px; font-family: Inter;
  font-size: {small}px; }}
QLineEdit#search {{ background: transparent; border: 0; color: {t.text}; selection-background-color: {t.accent_tint};
  selection-color: {t.text}; }}
QScrollArea, QScrollArea > QWidget > QWidget#page {{ background: transparent; border: 0; }}
QScrollBar:vertical {{ background: transparent; width: 8px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {handle}; border-radius: 2px; min-height: 32px; margin: 2px 2px 2px 1px; }}
QScrollBar:horizontal {{ background: transparent; height: 8px; margin: 0; }}
QScrollBar::handle:horizontal {{ background: {handle}; border-radius: 2px; min-width: 32px; margin: 2px; }}
QScrollBar::handle:hover {{ background: {t.control}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
