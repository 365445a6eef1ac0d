"""Opens NMT Explorer from this checkout, after setting up whatever is missing.

Without a display it answers an example pain drawing instead: a ranked list, and a picture drawn offscreen.
"""

from __future__ import annotations  # so that an older Python gets as far as saying that it is too old

import os
import signal
import subprocess
import sys
from pathlib import Path

from dev.environment import ROOT, has_display, prepare, say

EXAMPLE = ROOT / "examples" / "shoulder_and_arm.json"
PICTURE = ROOT / "out" / "example.png"
NO_WINDOW = (2, -signal.SIGABRT)
"""What the window ends with when its display does not answer, or when Qt gives up on it."""
INTERRUPTED = 130


def main(arguments: list[str]) -> int:
    """Open the window (or pass ``arguments`` to the command line), or show the example."""
    display = has_display()
    python = prepare(None, window=display)
    program = [str(python), "-m", "nmt_explorer"]
    if arguments:
        return subprocess.run([*program, *arguments], check=False).returncode
    if not display:
        say("There is no display here, so no window. Answering an example pain drawing instead:")
        return _example(program)
    code = subprocess.run(program, check=False).returncode
    if code in NO_WINDOW:
        say("The display could not be used. Answering an example pain drawing instead:")
        return _example(program)
    return code


def _example(program: list[str]) -> int:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    print(f"\nnmt-explorer locate --drawing {_shown(EXAMPLE)}\n", flush=True)
    located = subprocess.run([*program, "locate", "--drawing", str(EXAMPLE)], check=False, env=environment)
    PICTURE.parent.mkdir(exist_ok=True)
    command = [*program, "render", "--drawing", str(EXAMPLE), "-o", str(PICTURE)]
    rendered = subprocess.run(command, check=False, env=environment, stdout=subprocess.DEVNULL)
    if rendered.returncode == 0:
        print(f"\nThe picture: {PICTURE}")
    return located.returncode or rendered.returncode


def _shown(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
