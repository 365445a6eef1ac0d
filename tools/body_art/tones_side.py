"""Shading of the ``right`` view; its mirror image serves ``left``."""

from tools.body_art.model import Tone
from tools.body_art.tones_scalp import SIDE
from tools.body_art.tones_side_body import BODY
from tools.body_art.tones_side_face import FACE

TONES: tuple[Tone, ...] = BODY + FACE + SIDE
