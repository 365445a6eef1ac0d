"""Runs every check of this checkout, after setting up whatever is missing: style, types, layers, tests, data."""

import os
import subprocess
import sys

from dev.environment import ROOT, prepare, say

CHECKS = (
    ("Style", ["ruff", "check", "."]),
    ("Format", ["ruff", "format", "--check", "."]),
    ("Types", ["mypy"]),
    ("Layers", ["importlinter.cli", "lint"]),
    ("Data", ["nmt_explorer", "validate"]),
    ("Tests", ["pytest", "-q"]),
)


def main(arguments: list[str]) -> int:
    """Run all checks, even after one failed; ``arguments`` go to pytest. Returns 0 when all passed."""
    python = prepare("dev", window=False)
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    failed = []
    for name, module in CHECKS:
        say(f"{name} …")
        more = arguments if module[0] == "pytest" else []
        if subprocess.run([str(python), "-m", *module, *more], cwd=ROOT, env=environment, check=False).returncode:
            failed.append(name)
    if failed:
        print(f"✗ Failed: {', '.join(failed)}.")
        return 1
    print("✓ All checks passed.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
