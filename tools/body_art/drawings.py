"""What is drawn by hand, per view: outline, areas, lines, tones."""

from tools.body_art import (
    areas_back,
    areas_feet,
    areas_front,
    areas_side,
    lines_back,
    lines_feet,
    lines_front,
    lines_side,
    tones_back,
    tones_feet,
    tones_front,
    tones_side,
)
from tools.body_art.model import Drawing
from tools.body_art.outline_body import BACK as BACK_OUTLINE
from tools.body_art.outline_body import FRONT as FRONT_OUTLINE
from tools.body_art.outline_feet import FOOT_TOP, SOLE
from tools.body_art.outline_side import ARM_GHOST, SIDE

FRONT = Drawing("front", FRONT_OUTLINE, areas_front.AREAS, lines_front.STROKES, tones_front.TONES)
BACK = Drawing("back", BACK_OUTLINE, areas_back.AREAS, lines_back.STROKES, tones_back.TONES)
RIGHT = Drawing("right", SIDE, areas_side.AREAS, lines_side.STROKES, tones_side.TONES, ghost=ARM_GHOST)
SOLES = Drawing("soles", SOLE, areas_feet.SOLES, lines_feet.SOLES, tones_feet.SOLES)
FEET_TOP = Drawing("feet_top", FOOT_TOP, areas_feet.FEET_TOP, lines_feet.FEET_TOP, tones_feet.FEET_TOP)
