"""Areas of the view ``front``."""

from tools.body_art import areas_front_arm as arm
from tools.body_art import areas_front_head as head
from tools.body_art import areas_front_leg as leg
from tools.body_art import areas_front_trunk as trunk

BOUNDARIES = head.BOUNDARIES + trunk.BOUNDARIES + arm.BOUNDARIES + leg.BOUNDARIES
SEEDS = head.SEEDS + trunk.SEEDS + arm.SEEDS + leg.SEEDS
DEEP = head.DEEP + trunk.DEEP
