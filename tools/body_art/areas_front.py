"""Areas of the view ``front``."""

from tools.body_art import areas_front_arm as arm
from tools.body_art import areas_front_head as head
from tools.body_art import areas_front_leg as leg
from tools.body_art import areas_front_trunk as trunk

AREAS = head.AREAS + trunk.AREAS + arm.AREAS + leg.AREAS
