"""Runs every check of this checkout, after setting up whatever is missing: style, types, layers, tests, data."""

from __future__ import annotations  # so that an older Python gets as far as saying that it is too old

import os
import subprocess
import sys

from dev.environment import ROOT, prepare, say

CHECKS = (
    ("Style", ["-m", "ruff", "check", "."]),
    ("Format", ["-m", "ruff", "format", "--check", "."]),
    ("Types", ["-m", "mypy"]),
    ("Layers", ["-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"]),
    ("Data", ["-m", "nmt_explorer", "validate"]),
    ("Tests", ["-m", "pytest", "-q"]),
)


def main(arguments: list[str]) -> int:
    """Run all checks, even after one failed; ``arguments`` go to pytest. Returns 0 when all passed."""
    python = prepare("dev", window=False)
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    failed = []
    for name, command in CHECKS:
        say(f"{name} …")
        more = arguments if name == "Tests" else []
        if subprocess.run([str(python), *command, *more], cwd=ROOT, env=environment, check=False).returncode:
            failed.append(name)
    if failed:
        print(f"✗ Failed: {', '.join(failed)}.")
        return 1
    print("✓ All checks passed.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
