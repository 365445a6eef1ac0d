"""Line art of the ``right`` view; its mirror image serves ``left``."""

from tools.body_art.lines_side_head import EAR, EYE, HEAD, NECK, NOSE_AND_MOUTH
from tools.body_art.lines_side_leg import FOOT, LEG, THIGH_AND_KNEE
from tools.body_art.lines_side_trunk import SHOULDER, TRUNK
from tools.body_art.model import Stroke

STROKES: tuple[Stroke, ...] = EYE + NOSE_AND_MOUTH + EAR + HEAD + NECK + SHOULDER + TRUNK + THIGH_AND_KNEE + LEG + FOOT
