"""``python -m tools.body_art``: writes ``assets/body_svgs/*.svg`` and ``manifest.yaml``."""

import argparse
import sys
from pathlib import Path

from tools.body_art.manifest import manifest
from tools.body_art.svg import document
from tools.body_art.views import all_views

ASSETS = Path(__file__).parents[2] / "assets" / "body_svgs"


def build(folder: Path) -> tuple[str, ...]:
    """Write all files; returns what is wrong with the drawings (nothing, when they are good)."""
    folder.mkdir(parents=True, exist_ok=True)
    problems: list[str] = []
    for view in all_views():
        (folder / f"{view.id}.svg").write_text(document(view), encoding="utf-8", newline="\n")
        problems += [f"{view.id}: {problem}" for problem in view.problems]
    (folder / "manifest.yaml").write_text(manifest(), encoding="utf-8", newline="\n")
    return tuple(problems)


def main() -> int:
    """Build; exit 1 if an area is not well drawn."""
    parser = argparse.ArgumentParser(prog="python -m tools.body_art", description="Build the body drawings.")
    parser.add_argument("--out", type=Path, default=ASSETS, help="folder to write to")
    parser.add_argument("--png", type=Path, help="also write a labelled preview of every view into this folder")
    parser.add_argument("--grid", type=int, default=0, metavar="STEP", help="rule the previews every STEP body units")
    parser.add_argument("--landmarks", action="store_true", help="name the landmarks in the previews")
    options = parser.parse_args()
    problems = build(options.out)
    for problem in problems:
        print(problem, file=sys.stderr)
    if options.png is not None:
        from tools.body_art.preview import write_previews

        write_previews(options.png, grid=options.grid, marks=options.landmarks)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
