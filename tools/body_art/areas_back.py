"""Areas of the view ``back``."""

from tools.body_art import areas_back_arm as arm
from tools.body_art import areas_back_head as head
from tools.body_art import areas_back_leg as leg
from tools.body_art import areas_back_trunk as trunk

BOUNDARIES = head.BOUNDARIES + trunk.BOUNDARIES + arm.BOUNDARIES + leg.BOUNDARIES
SEEDS = head.SEEDS + trunk.SEEDS + arm.SEEDS + leg.SEEDS
DEEP = head.DEEP + trunk.DEEP
