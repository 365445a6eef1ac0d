"""Prepares this checkout to run: system libraries, virtual environment, dependencies. Standard library only.

Safe to call every time: what is there already is not done again.
"""

import ctypes
import hashlib
import os
import platform
import shutil
import subprocess
import sys
import venv
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
OLDEST_PYTHON = (3, 11)

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


def say(text: str) -> None:
    """Tell the person what is being done."""
    print(f"· {text}", flush=True)


def stop(text: str) -> "SystemExit":
    """An exit with a sentence."""
    return SystemExit(f"✗ {text}")


def has_display() -> bool:
    """Whether a window can be opened here."""
    if platform.system() != "Linux":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def prepare(extra: str | None, *, window: bool) -> Path:
    """Make everything ready and return the environment's Python.

    Args:
        extra: an optional set of dependencies of pyproject.toml, such as ``dev``.
        window: whether the libraries of a real window are needed too.
    """
    if sys.version_info < OLDEST_PYTHON:
        raise stop(
            f"Python {OLDEST_PYTHON[0]}.{OLDEST_PYTHON[1]} or newer is needed; this is {platform.python_version()}."
        )
    _system_libraries(window=window)
    python = _python()
    wanted = f"{extra or 'run'} {_fingerprint()}"
    ready = ENVIRONMENT / f"ready-{extra or 'run'}"
    if python.exists() and ready.exists() and ready.read_text(encoding="utf-8") == wanted:
        return python
    if not python.exists():
        say("Making a virtual environment in .venv …")
        _make_environment()
    say("Installing dependencies (a minute or two the first time) …")
    target = f"{ROOT}[{extra}]" if extra else str(ROOT)
    command = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--editable", target]
    if subprocess.run(command, check=False).returncode:
        raise stop("The dependencies could not be installed; the lines above say why. Is this computer online?")
    ready.write_text(wanted, encoding="utf-8")
    return python


def _python() -> Path:
    return ENVIRONMENT / ("Scripts/python.exe" if platform.system() == "Windows" else "bin/python")


def _make_environment() -> None:
    if find_spec("ensurepip") is None:
        _install([f"python{sys.version_info.major}.{sys.version_info.minor}-venv"])
        command = [sys.executable, "-m", "venv", str(ENVIRONMENT)]
        if subprocess.run(command, check=False).returncode:
            raise stop("The virtual environment could not be made; the lines above say why.")
        return
    venv.create(ENVIRONMENT, with_pip=True)


def _fingerprint() -> str:
    return hashlib.sha256((ROOT / "pyproject.toml").read_bytes()).hexdigest()[:16]


def _system_libraries(*, window: bool) -> None:
    if platform.system() != "Linux":
        return
    needed = QT_LIBRARIES | (WINDOW_LIBRARIES if window else {})
    missing = [package for library, package in needed.items() if not _loads(library)]
    if not any(Path("/usr/share/fonts").rglob("*.ttf")):
        missing.append("fonts-dejavu-core")
    if missing:
        _install(missing)


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _install(packages: list[str]) -> None:
    """Install Debian packages when that is allowed; otherwise say the exact line to type."""
    line = f"apt-get install -y --no-install-recommends {' '.join(packages)}"
    if shutil.which("apt-get") is None:
        raise stop(f"These system libraries are missing (Debian's names): {' '.join(packages)}. Install them first.")
    if os.geteuid() == 0:
        prefix: list[str] = []
    elif (
        shutil.which("sudo")
        and subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0
    ):
        prefix = ["sudo", "-n"]
    else:
        raise stop(f"System libraries are missing. Type this once, then run again:\n    sudo {line}")
    say(f"Installing system libraries: {' '.join(packages)} …")
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    update = [*prefix, "apt-get", "update", "-qq"]
    subprocess.run(update, check=False, env=os.environ | quiet)
    install = [*prefix, "apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
    if subprocess.run(install, check=False, env=os.environ | quiet, stdout=subprocess.DEVNULL).returncode:
        raise stop(f"The libraries could not be installed. Type this by hand to see why:\n    sudo {line}")
