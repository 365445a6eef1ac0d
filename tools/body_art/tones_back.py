"""Shading of the view ``back``, light to dark. Shapes of one level add up."""

from tools.body_art.model import Tone
from tools.body_art.tones_back_broad import BROAD
from tools.body_art.tones_back_deep import DEEP
from tools.body_art.tones_back_edge import EDGE
from tools.body_art.tones_scalp import BACK

TONES: tuple[Tone, ...] = BROAD + EDGE + DEEP + BACK
