"""Deepest tones and lights of the view ``back``."""

from tools.body_art.model import Tone
from tools.body_art.symmetry import closed_by_reflection

DEEP: tuple[Tone, ...] = (
    Tone(
        "shade_2",
        (
            "87.6,261.4 83.2,266.6 77.5,283.7 67.6,331.8 65.1,353.6 65.7,358.5 71.7,371.2 75,381.6 77.5,385 "
            "79,381 84.7,382.4 87.1,381.2 87.5,379.5 83.8,363.1 82.6,351.6 87.7,315.7 92.1,295.3 91.8,267.3 "
            "90.6,261.6"
        ),
    ),
    Tone(
        "shade_2",
        (
            "96.3,415.7 92.6,416.4 88.9,418.8 85.8,418.4 84.8,422.8 86.8,431.5 86.6,440.5 92.3,464.8 "
            "93.1,479.7 95.9,487.2 98,489.7 100.8,487.3 107.1,484.9 108.8,481.8 101.7,446.7 98.2,419.9"
        ),
    ),
    Tone(
        "shade_2",
        closed_by_reflection(
            "2.3,475.3 4.8,494.2 3.1,514 13.5,533 9.6,546.2 8.7,554.2 11.2,573 10.4,587 13.6,608.4 12.4,611.3 9,609.9"
        ),
        holes=(
            closed_by_reflection("3.8,586.8 6.7,584 8,587.9 7.3,589.6 3.8,588"),
            closed_by_reflection("4.4,601.7 8.3,600 9.9,602.2 8.6,604.9 4.4,604.7"),
        ),
        mirrored=False,
    ),
    Tone(
        "shade_3",
        closed_by_reflection("2.1,479.5 3.7,495.5 2.7,504.5"),
        mirrored=False,
    ),
    Tone(
        "shade_4",
        closed_by_reflection("1.4,482.7 2.6,494.6 1.7,501.5"),
        mirrored=False,
    ),
)
