"""Areas of the view ``right``; ``left`` is its mirror image."""

from tools.body_art import areas_side_head as head
from tools.body_art import areas_side_leg as leg
from tools.body_art import areas_side_trunk as trunk

AREAS = head.AREAS + trunk.AREAS + leg.AREAS
