"""Prepares this checkout to run: system libraries, virtual environment, dependencies. Standard library only.

Safe to call every time: what is there already is not done again.
"""

from __future__ import annotations  # so that an older Python gets as far as saying that it is too old

import ctypes
import hashlib
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OLDEST_PYTHON = (3, 11)
MOST_COMPLAINTS = 3

QT_LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
}
"""Shared libraries that Qt loads, and the Debian packages that bring them."""

WINDOW_LIBRARIES = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
"""Those that a real window under X11 needs besides."""

WAYLAND_LIBRARIES = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
"""And under Wayland."""


def say(text: str) -> None:
    """Tell the person what is being done."""
    print(f"· {text}", flush=True)


def stop(text: str) -> SystemExit:
    """An exit with a sentence."""
    return SystemExit(f"✗ {text}")


def has_display() -> bool:
    """Whether a window can be opened here."""
    if platform.system() != "Linux":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def prepare(extra: str | None, *, window: bool, root: Path = ROOT) -> Path:
    """Make everything ready and return the environment's Python.

    Args:
        extra: an optional set of dependencies of pyproject.toml, such as ``dev``.
        window: whether the libraries of a real window are needed too.
        root: the checkout; its environment is ``.venv``.
    """
    if sys.version_info < OLDEST_PYTHON:
        raise stop(
            f"Python {OLDEST_PYTHON[0]}.{OLDEST_PYTHON[1]} or newer is needed; this is {platform.python_version()}."
        )
    environment = root / ".venv"
    python = environment / ("Scripts/python.exe" if platform.system() == "Windows" else "bin/python")
    missing = missing_packages(window=window, environment=not python.exists())
    if missing:
        install_packages(missing)
    state = _state(root)
    if python.exists() and _is_ready(environment, extra, state):
        return python
    if not _has_pip(python):
        say("Making a virtual environment in .venv …")
        _make_environment(environment, anew=not python.exists())
    say("Installing dependencies (a minute or two the first time) …")
    target = f"{root}[{extra}]" if extra else str(root)
    command = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--editable", target]
    if subprocess.run(command, check=False).returncode:
        raise stop("The dependencies could not be installed; the lines above say why. Is this computer online?")
    _ready_file(environment, extra).write_text(state, encoding="utf-8")
    return python


def missing_packages(*, window: bool, environment: bool, loads: Callable[[str], bool] | None = None) -> list[str]:
    """Debian's names of the system packages that are not here.

    Args:
        window: whether a real window is wanted.
        environment: whether a virtual environment is to be made.
        loads: says whether a shared library is here.
    """
    if platform.system() != "Linux":
        return []
    is_here = loads or _loads
    needed = QT_LIBRARIES | (WINDOW_LIBRARIES if window else {})
    if window and os.environ.get("WAYLAND_DISPLAY"):
        needed |= WAYLAND_LIBRARIES
    missing = [package for library, package in needed.items() if not is_here(library)]
    if not any(Path("/usr/share/fonts").rglob("*.[ot]t[cf]")):
        missing.append("fonts-dejavu-core")
    if environment and find_spec("ensurepip") is None:
        missing.append(f"python{sys.version_info.major}.{sys.version_info.minor}-venv")
    return missing


def install_packages(packages: list[str]) -> None:
    """Install Debian packages when that is allowed; otherwise say the exact line to type."""
    names = " ".join(packages)
    if shutil.which("apt-get") is None:
        raise stop(f"These system packages are missing (Debian's names): {names}. Install them first.")
    is_root = os.geteuid() == 0
    apt_get = "apt-get" if is_root else "sudo apt-get"
    line = f"{apt_get} update; {apt_get} install -y --no-install-recommends {names}"
    if not is_root and not _sudo_allows():
        raise stop(f"System packages are missing. Type this once, then run again:\n    {line}")
    say(f"Installing system packages: {names} …")
    prefix = [] if is_root else ["sudo", "-n"]
    updated = _apt_get(prefix, "update")
    installed = _apt_get(prefix, "install", "-y", "--no-install-recommends", *packages)
    if installed.returncode:
        print(_complaints(updated.stdout + installed.stdout), file=sys.stderr)
        raise stop(
            "The system packages could not be installed; the lines above say why. Is this computer online?\n"
            f"  To try by hand:\n    {line}"
        )


def _apt_get(prefix: list[str], *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*prefix, "apt-get", "-qq", *arguments],
        check=False,
        env=os.environ | {"DEBIAN_FRONTEND": "noninteractive"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def _complaints(output: str) -> str:
    """The first errors of apt, without what it says twice."""
    errors = dict.fromkeys(line for line in output.splitlines() if line.startswith("E:"))
    return "\n".join(list(errors)[:MOST_COMPLAINTS])


def _sudo_allows() -> bool:
    """Whether sudo needs no password here."""
    if shutil.which("sudo") is None:
        return False
    return subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0


def _state(root: Path) -> str:
    """What an environment is installed for: these dependencies in this place; a moved checkout needs it again."""
    return hashlib.sha256((root / "pyproject.toml").read_bytes() + str(root).encode()).hexdigest()[:16]


def _ready_file(environment: Path, extra: str | None) -> Path:
    return environment / f"ready-{extra or 'run'}"


def _is_ready(environment: Path, extra: str | None, state: str) -> bool:
    """Whether this set of dependencies was installed for this state; the development set holds the other."""
    files = {_ready_file(environment, extra), _ready_file(environment, "dev")}
    return any(file.exists() and file.read_text(encoding="utf-8") == state for file in files)


def _has_pip(python: Path) -> bool:
    """Whether there is an environment that was made to its end."""
    if not python.exists():
        return False
    return subprocess.run([str(python), "-m", "pip", "--version"], capture_output=True, check=False).returncode == 0


def _make_environment(environment: Path, *, anew: bool) -> None:
    """Make it, or add what is missing to it; ``anew`` throws away what lies there."""
    command = [sys.executable, "-m", "venv", *(["--clear"] if anew else []), str(environment)]
    if subprocess.run(command, check=False).returncode:
        raise stop("The virtual environment could not be made; the lines above say why.")


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
