"""Shading of the view ``front``, light to dark. Shapes of one level add up."""

from tools.body_art.model import Tone
from tools.body_art.tones_front_broad import BROAD
from tools.body_art.tones_front_deep import DEEP
from tools.body_art.tones_front_edge import EDGE
from tools.body_art.tones_front_face import FACE
from tools.body_art.tones_scalp import FRONT

TONES: tuple[Tone, ...] = BROAD + EDGE + DEEP + FACE + FRONT
