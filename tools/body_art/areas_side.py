"""Areas of the view ``right``; ``left`` is its mirror image."""

from tools.body_art import areas_side_head as head
from tools.body_art import areas_side_leg as leg
from tools.body_art import areas_side_trunk as trunk

BOUNDARIES = head.BOUNDARIES + trunk.BOUNDARIES + leg.BOUNDARIES
SEEDS = head.SEEDS + trunk.SEEDS + leg.SEEDS
DEEP = head.DEEP + trunk.DEEP
