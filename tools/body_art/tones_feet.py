"""Shading of the feet: see the two views."""

from tools.body_art.tones_feet_top import FEET_TOP
from tools.body_art.tones_soles import SOLES

__all__ = ["FEET_TOP", "SOLES"]
