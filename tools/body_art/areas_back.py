"""Areas of the view ``back``."""

from tools.body_art import areas_back_arm as arm
from tools.body_art import areas_back_head as head
from tools.body_art import areas_back_leg as leg
from tools.body_art import areas_back_trunk as trunk

AREAS = head.AREAS + trunk.AREAS + arm.AREAS + leg.AREAS
