"""The one table of keys: the window acts on it and the sheet of keys is made from it."""

from dataclasses import dataclass
from enum import StrEnum, auto

from PySide6.QtCore import QT_TRANSLATE_NOOP


class Command(StrEnum):
    """What a key does. Keys of a table row without a command are handled by the part of the window they belong to."""

    POINT = auto()
    PAINT = auto()
    OUTLINE = auto()
    ERASE = auto()
    BRUSH_SMALLER = auto()
    BRUSH_LARGER = auto()
    DELETE = auto()
    MARK_MENU = auto()
    MIRROR = auto()
    COPY = auto()
    PASTE = auto()
    UNDO = auto()
    REDO = auto()
    FIT = auto()
    NEXT_VIEW = auto()
    PREVIOUS_VIEW = auto()
    VIEW_1 = auto()
    VIEW_2 = auto()
    VIEW_3 = auto()
    VIEW_4 = auto()
    VIEW_5 = auto()
    LENS = auto()
    SITES = auto()
    NEXT_SET = auto()
    COMPARE = auto()
    PRESS = auto()
    WHY = auto()
    RELEASE = auto()
    MUSCLE = auto()
    FAMILIAR = auto()
    TENDER = auto()
    NOTHING = auto()
    CLEAR_FINDING = auto()
    TAUT_BAND = auto()
    TWITCH = auto()
    PALPATE_NEXT = auto()
    ASSESS_STAGE = auto()
    FIND_STAGE = auto()
    RELEASE_STAGE = auto()
    TEACH_STAGE = auto()
    SEARCH = auto()
    LIBRARY = auto()
    NEXT_REGION = auto()
    PREVIOUS_REGION = auto()
    VISIT = auto()
    REFER = auto()
    SAFETY_ANSWERS = auto()
    NEW = auto()
    OPEN = auto()
    SAVE = auto()
    SAVE_AS = auto()
    LARGER = auto()
    SMALLER = auto()
    USUAL_SIZE = auto()
    THEME = auto()
    MENU = auto()
    HELP = auto()
    ESCAPE = auto()
    QUIT = auto()


@dataclass(frozen=True, slots=True)
class KeyRow:
    """``keys`` are key sequences; ``shown`` replaces them where they read badly."""

    section: str
    does: str
    keys: tuple[str, ...]
    command: Command | None = None
    shown: str = ""

    @property
    def caps(self) -> str:
        """The keys as they stand in the sheet."""
        return self.shown or " · ".join(self.keys)


_N = QT_TRANSLATE_NOOP
_MAP = str(_N("Keys", "Marks and map"))
_VIEWS = str(_N("Keys", "Views"))
_LIST = str(_N("Keys", "Candidates and detail"))
_FOUND = str(_N("Keys", "What pressing found"))
_VISIT = str(_N("Keys", "Stages, search, files"))

KEYS: tuple[KeyRow, ...] = (
    KeyRow(_MAP, "Go from area to area, mark it", (), shown="← ↑ → ↓, Enter"),
    KeyRow(_MAP, "Fine position", (), shown="Shift+arrows"),
    KeyRow(_MAP, "Move the selected mark", (), shown="Ctrl+arrows"),
    KeyRow(_MAP, "Intensity of the focused mark", (), shown="1 … 9, 0 for ten"),
    KeyRow(_MAP, "Delete the selected mark", ("Del",), Command.DELETE),
    KeyRow(_MAP, "What the selected mark is like", ("Shift+F10",), Command.MARK_MENU, shown="Menu · Shift+F10"),
    KeyRow(_MAP, "Mirror the drawing", ("Ctrl+Shift+M",), Command.MIRROR),
    KeyRow(_MAP, "Copy the drawing", ("Ctrl+C",), Command.COPY),
    KeyRow(_MAP, "Paste a drawing", ("Ctrl+V",), Command.PASTE),
    KeyRow(_MAP, "Point", ("P",), Command.POINT),
    KeyRow(_MAP, "Paint", ("B",), Command.PAINT),
    KeyRow(_MAP, "Outline", ("O",), Command.OUTLINE),
    KeyRow(_MAP, "Erase", ("E",), Command.ERASE),
    KeyRow(_MAP, "Smaller brush", ("[",), Command.BRUSH_SMALLER),
    KeyRow(_MAP, "Larger brush", ("]",), Command.BRUSH_LARGER),
    KeyRow(_MAP, "Size of the brush", (), shown="Ctrl+wheel"),
    KeyRow(_MAP, "Undo", ("Ctrl+Z",), Command.UNDO),
    KeyRow(_MAP, "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), Command.REDO),
    KeyRow(_VIEWS, "Zoom", (), shown="+ − and wheel"),
    KeyRow(_VIEWS, "Whole figures", ("Ctrl+9",), Command.FIT, shown="0 · Ctrl+9"),
    KeyRow(_VIEWS, "Pan", (), shown="Alt+arrows, Space+drag"),
    KeyRow(_VIEWS, "Next view", ("V",), Command.NEXT_VIEW),
    KeyRow(_VIEWS, "View before", ("Shift+V",), Command.PREVIOUS_VIEW),
    KeyRow(_VIEWS, "Front and back", ("Alt+1",), Command.VIEW_1),
    KeyRow(_VIEWS, "Right side", ("Alt+2",), Command.VIEW_2),
    KeyRow(_VIEWS, "Left side", ("Alt+3",), Command.VIEW_3),
    KeyRow(_VIEWS, "Soles", ("Alt+4",), Command.VIEW_4),
    KeyRow(_VIEWS, "Tops of the feet", ("Alt+5",), Command.VIEW_5),
    KeyRow(_VIEWS, "Next lens", ("L",), Command.LENS),
    KeyRow(_VIEWS, "Hold: the drawing alone", (), shown="I"),
    KeyRow(_VIEWS, "Hold: the pattern alone", (), shown="J"),
    KeyRow(_VIEWS, "Hold: where they overlap", (), shown="H"),
    KeyRow(_VIEWS, "Endangerment sites", ("C",), Command.SITES),
    KeyRow(_LIST, "Walk the candidates", (), shown="↑ ↓ · PgUp PgDn · Home End"),
    KeyRow(_LIST, "Next explaining set on the map", ("X",), Command.NEXT_SET),
    KeyRow(_LIST, "Keep the chosen one to compare", ("K",), Command.COMPARE, shown="K · Shift+click"),
    KeyRow(_LIST, "Press", ("F2",), Command.PRESS),
    KeyRow(_LIST, "Why", ("F3",), Command.WHY),
    KeyRow(_LIST, "Release", ("F4",), Command.RELEASE),
    KeyRow(_LIST, "Muscle", ("F5",), Command.MUSCLE),
    KeyRow(_FOUND, "Familiar pain", ("F",), Command.FAMILIAR),
    KeyRow(_FOUND, "Tender only", ("T",), Command.TENDER),
    KeyRow(_FOUND, "Nothing found", ("N",), Command.NOTHING),
    KeyRow(_FOUND, "Clear the finding", ("U",), Command.CLEAR_FINDING),
    KeyRow(_FOUND, "Taut band", ("D",), Command.TAUT_BAND),
    KeyRow(_FOUND, "Twitch", ("W",), Command.TWITCH),
    KeyRow(_FOUND, "Palpate next", ("M",), Command.PALPATE_NEXT),
    KeyRow(_FOUND, "Yes or no to the focused question", (), shown="Y · N"),
    KeyRow(_FOUND, "Refer, while safety questions are open", ("R",), Command.REFER),
    KeyRow(_VISIT, "Assess", ("Ctrl+1",), Command.ASSESS_STAGE),
    KeyRow(_VISIT, "Find", ("Ctrl+2",), Command.FIND_STAGE),
    KeyRow(_VISIT, "Release", ("Ctrl+3",), Command.RELEASE_STAGE),
    KeyRow(_VISIT, "Teach", ("Ctrl+4",), Command.TEACH_STAGE),
    KeyRow(_VISIT, "Search", ("/", "Ctrl+K"), Command.SEARCH),
    KeyRow(_VISIT, "Muscle library", ("Ctrl+M",), Command.LIBRARY),
    KeyRow(_VISIT, "Next region of the window", ("F6",), Command.NEXT_REGION),
    KeyRow(_VISIT, "Region before", ("Shift+F6",), Command.PREVIOUS_REGION),
    KeyRow(_VISIT, "Start or end a visit", ("Ctrl+Shift+N",), Command.VISIT),
    KeyRow(_VISIT, "Safety answers", ("Ctrl+Shift+A",), Command.SAFETY_ANSWERS),
    KeyRow(_VISIT, "New drawing; in a visit the next visit", ("Ctrl+N",), Command.NEW),
    KeyRow(_VISIT, "Open a drawing", ("Ctrl+O",), Command.OPEN),
    KeyRow(_VISIT, "Save the drawing", ("Ctrl+S",), Command.SAVE),
    KeyRow(_VISIT, "Save under another name", ("Ctrl+Shift+S",), Command.SAVE_AS),
    KeyRow(_VISIT, "Larger type", ("Ctrl+=", "Ctrl++"), Command.LARGER, shown="Ctrl+="),
    KeyRow(_VISIT, "Smaller type", ("Ctrl+-",), Command.SMALLER, shown="Ctrl+−"),
    KeyRow(_VISIT, "Usual type size", ("Ctrl+0",), Command.USUAL_SIZE),
    KeyRow(_VISIT, "Light or dark", ("Ctrl+Shift+D",), Command.THEME),
    KeyRow(_VISIT, "Menu", ("F10",), Command.MENU),
    KeyRow(_VISIT, "These keys", ("?", "Shift+?", "F1"), Command.HELP, shown="? · F1"),
    KeyRow(_VISIT, "Quit; marks in no file are offered again", ("Ctrl+Q",), Command.QUIT),
    KeyRow(_VISIT, "Close the nearest layer; marks stay", ("Esc",), Command.ESCAPE),
)

PALPATION = (
    Command.FAMILIAR,
    Command.TENDER,
    Command.NOTHING,
    Command.CLEAR_FINDING,
    Command.TAUT_BAND,
    Command.TWITCH,
    Command.PALPATE_NEXT,
)
"""Off while questions are open, where N means no."""
