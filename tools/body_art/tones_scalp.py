"""The tone of cropped hair, which the views ``front``, ``back`` and ``right`` share: one head, seen three times.

Two nested shapes per view give the hair a soft edge. They run past the outline above.
"""

from tools.body_art.model import Tone
from tools.body_art.symmetry import closed_by_reflection

FRONT: tuple[Tone, ...] = (
    Tone(
        "shade_1",
        closed_by_reflection(
            "0,22.6 -8,22.8 -16,23.8 -22.6,25.8 -27.6,29.2 -31.2,34.2 -33.6,40.4 -36,46.2 -39.2,51.4 -42,57.2 "
            "-43.4,64 -44,70! -60,66! -60,-14! 0,-14!"
        ),
        mirrored=False,
    ),
)

BACK: tuple[Tone, ...] = (
    Tone(
        "shade_1",
        closed_by_reflection(
            "0,-14! 60,-14! 60,58! 45.4,60! 44.4,66.4 44,74 42.6,81 39.6,87.4 35.6,93.6 31.4,99 26.4,103.6 "
            "19.4,106.8 11,108.4 4,108.8"
        ),
        mirrored=False,
    ),
    Tone(
        "highlight",
        closed_by_reflection("3,21 10,22.6 17,27 23,35 26.4,46 27.6,58 26.6,70 23.4,82 18,92 10.6,98.4 3,100.6"),
        mirrored=False,
    ),
)

SIDE: tuple[Tone, ...] = (
    Tone(
        "shade_2",
        "62,8! 47,21.6 42.6,24 39.4,26.6 37,30.4 35.4,35 33.4,42.4 31,46.6 27,50 22,53.6 17.4,57.6 13,62 10,66 "
        "8,70.2 6.2,72.4 4.4,71.4 2.8,67.4 1,62.8 -2,59.4 -7.2,58.4 -12,60.6 -15.6,65 -17.6,70.8 -18.6,77.4 "
        "-19.8,84 -21.2,90.4 -23.4,96 -26.8,101 -31,104.8 -36,107.6 -41.4,109.2 -60,111! -80,60! -80,-14! 62,-14!",
        mirrored=False,
    ),
    Tone(
        "shade_2",
        "60,4! 45.4,18.6 40.4,21.4 36.6,24.8 34.2,29.2 32.6,34.2 30.6,40.6 28,44.2 23.6,47.4 18.6,51.2 14,55.4 "
        "9.6,60 6.4,62.4 3.4,60.4 0,57.2 -7.2,55.6 -13.6,58 -18,63.4 -20.2,70.2 -21.2,77 -22.4,83.4 -24,89.4 "
        "-26.2,94.4 -29.4,99 -33.4,102.6 -37.6,105 -42.4,106.4 -60,108! -80,60! -80,-14! 60,-14!",
        mirrored=False,
    ),
)
