"""The line art of the view ``back``, drawn for the patient's right (x > 0) where it is paired."""

from tools.body_art import lines_back_limbs, lines_back_trunk, lines_hands
from tools.body_art.model import Stroke

STROKES: tuple[Stroke, ...] = lines_back_trunk.STROKES + lines_back_limbs.STROKES + lines_hands.DORSUM
