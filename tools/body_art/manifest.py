"""The manifest beside the drawings."""

from tools.body_art.landmarks import ViewId
from tools.body_art.svg import LICENCE, SOURCE, TITLE, VIEW_BOX

SEEN_FROM: dict[ViewId, str] = {
    "front": "front",
    "back": "back",
    "left": "left",
    "right": "right",
    "soles": "below",
    "feet_top": "above",
}


def manifest() -> str:
    """``manifest.yaml``: one entry per view."""
    lines = [
        "# Written by `python -m tools.body_art`.",
        "schema: body_svgs/1",
        "unit: stature / 1000",
        f"licence: {LICENCE}",
        f"source: {SOURCE}",
        "views:",
    ]
    for view, (x, y, width, height) in VIEW_BOX.items():
        lines += [
            f"  - id: {view}",
            f"    file: {view}.svg",
            f"    title: {TITLE[view]}",
            f"    seen_from: {SEEN_FROM[view]}",
            f"    view_box: [{x}, {y}, {width}, {height}]",
        ]
        if view == "left":
            lines.append("    mirror_of: right")
    return "\n".join(lines) + "\n"
