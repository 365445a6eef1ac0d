"""The line art of the view ``front``, drawn for the patient's right (x < 0) where it is paired."""

from tools.body_art import lines_front_face, lines_front_limbs, lines_front_trunk, lines_hands
from tools.body_art.model import Stroke

STROKES: tuple[Stroke, ...] = (
    lines_front_face.STROKES + lines_front_trunk.STROKES + lines_front_limbs.STROKES + lines_hands.PALM
)
