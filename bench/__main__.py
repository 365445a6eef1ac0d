"""``python -m bench [NAME …]``: measures, prints a table, writes nothing."""

import argparse
import os
import sys
from collections.abc import Iterator

from bench.report import Result, table

NAMES = ("window", "points", "drawings", "growth", "screen", "frames", "recovery", "stability")


def main(arguments: list[str]) -> int:
    """Run the named measurements, or all; a missed budget is a line of the table, not an exit code."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("names", metavar="NAME", nargs="*", help=f"only these of: {', '.join(NAMES)}")
    names = parser.parse_args(arguments).names or list(NAMES)
    unknown = [name for name in names if name not in NAMES]
    if unknown:
        parser.error(f"there is no measurement {unknown[0]!r}; there are {', '.join(NAMES)}")
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    print(table([result for name in names for result in _measured(name)]))
    return 0


def _measured(name: str) -> Iterator[Result]:
    print(f"measuring {name} …", file=sys.stderr, flush=True)
    if name == "window":
        from bench.window import measure_window

        yield from measure_window()
        return
    if name == "growth":
        from bench.growth import measure_growth

        yield from measure_growth()
        return
    from bench.atlas import shipped_folders
    from nmt_explorer.atlas.loader import load_atlas

    atlas = load_atlas(shipped_folders()).atlas
    if name == "points":
        from bench.points import measure_points

        yield measure_points(atlas)
    elif name == "drawings":
        from bench.drawings import measure_drawings

        yield measure_drawings(atlas)
    elif name == "frames":
        from bench.frames import measure_frames

        yield from measure_frames(atlas)
    elif name == "recovery":
        from bench.recovery import measure_recovery

        yield from measure_recovery(atlas)
    elif name == "stability":
        from bench.stability import measure_stability

        yield from measure_stability(atlas)
    else:
        from bench.screen import measure_screen

        yield from measure_screen(atlas)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
