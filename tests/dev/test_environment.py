"""Setting up a checkout: what is missing is installed where that is allowed, else named, and never twice."""

import os
import sys
from pathlib import Path

import pytest
from dev.environment import QT_LIBRARIES, WINDOW_LIBRARIES, install_packages, missing_packages, prepare

from dev import environment

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="system libraries are looked after on Linux only")

LOG = 'echo "$(basename "$0") $*" >> "{log}"'


def _program(folder: Path, name: str, *, code: int = 0) -> Path:
    """A program that writes down how it was called, in ``calls`` beside the folder it lies in."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_text(f"#!/bin/sh\n{LOG.format(log=folder / 'calls')}\nexit {code}\n", encoding="utf-8")
    path.chmod(0o755)
    return path


def _calls(folder: Path) -> list[str]:
    log = folder / "calls"
    return log.read_text(encoding="utf-8").splitlines() if log.exists() else []


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is looked into before all others; without what is put there nothing of its kind is found."""
    folder = tmp_path / "programs"
    folder.mkdir()
    for name in ("sh", "basename"):
        (folder / name).symlink_to(f"/bin/{name}" if Path(f"/bin/{name}").exists() else f"/usr/bin/{name}")
    monkeypatch.setenv("PATH", str(folder))
    return folder


def _be(monkeypatch: pytest.MonkeyPatch, user: int) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: user)


def test_that_neither_root_nor_sudo_is_told_the_exact_line(programs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _program(programs, "apt-get")
    _be(monkeypatch, 1000)
    with pytest.raises(SystemExit, match=r"sudo apt-get install -y --no-install-recommends libegl1 libgl1$"):
        install_packages(["libegl1", "libgl1"])
    assert _calls(programs) == []


def test_that_a_sudo_that_wants_a_password_is_not_used(programs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _program(programs, "apt-get")
    _program(programs, "sudo", code=1)
    _be(monkeypatch, 1000)
    with pytest.raises(SystemExit, match="sudo apt-get install"):
        install_packages(["libegl1"])
    assert _calls(programs) == ["sudo -n true"]


def test_that_a_sudo_without_password_installs(programs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _program(programs, "apt-get")
    _program(programs, "sudo")
    _be(monkeypatch, 1000)
    install_packages(["libegl1"])
    assert _calls(programs)[-1] == "sudo -n apt-get install -y -qq --no-install-recommends libegl1"


def test_that_root_installs_without_sudo(programs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _program(programs, "apt-get")
    _be(monkeypatch, 0)
    install_packages(["libegl1"])
    assert _calls(programs) == ["apt-get update -qq", "apt-get install -y -qq --no-install-recommends libegl1"]


def test_that_a_failed_installation_names_the_line_to_try(programs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _program(programs, "apt-get", code=100)
    _be(monkeypatch, 0)
    with pytest.raises(SystemExit, match=r"could not be installed.*\n.*apt-get install"):
        install_packages(["libegl1"])


def test_that_a_system_without_apt_is_told_the_names(programs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _be(monkeypatch, 0)
    with pytest.raises(SystemExit, match="libegl1"):
        install_packages(["libegl1"])
    assert _calls(programs) == []


def test_that_a_real_window_needs_more_libraries_than_a_picture() -> None:
    assert [p for p in missing_packages(window=False, loads=lambda _: True) if p != "fonts-dejavu-core"] == []
    nothing = missing_packages(window=False, loads=lambda _: False)
    window = missing_packages(window=True, loads=lambda _: False)
    assert set(nothing) >= set(QT_LIBRARIES.values())
    assert set(window) >= {*QT_LIBRARIES.values(), *WINDOW_LIBRARIES.values()}


def test_that_one_missing_library_asks_for_its_package_only() -> None:
    missing = missing_packages(window=False, loads=lambda library: library != "libEGL.so.1")
    assert [package for package in missing if package != "fonts-dejavu-core"] == ["libegl1"]


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout whose environment has been made; its Python only writes down how it is called."""
    monkeypatch.setattr(environment, "missing_packages", lambda **_: [])
    (tmp_path / "pyproject.toml").write_text("[project]\n", encoding="utf-8")
    _program(tmp_path / ".venv" / "bin", "python")
    return tmp_path


def test_that_dependencies_are_installed_once(checkout: Path) -> None:
    python = prepare("dev", window=False, root=checkout)
    assert prepare("dev", window=False, root=checkout) == python
    calls = _calls(checkout / ".venv" / "bin")
    assert len(calls) == 1
    assert calls[0].endswith(f"--editable {checkout}[dev]")


def test_that_what_development_needs_is_enough_to_run(checkout: Path) -> None:
    prepare("dev", window=False, root=checkout)
    prepare(None, window=True, root=checkout)
    assert len(_calls(checkout / ".venv" / "bin")) == 1


def test_that_running_is_not_enough_for_development(checkout: Path) -> None:
    prepare(None, window=False, root=checkout)
    prepare("dev", window=False, root=checkout)
    assert len(_calls(checkout / ".venv" / "bin")) == 2


def test_that_changed_dependencies_are_installed_again(checkout: Path) -> None:
    prepare(None, window=False, root=checkout)
    (checkout / "pyproject.toml").write_text("[project]\nname = 'other'\n", encoding="utf-8")
    prepare(None, window=False, root=checkout)
    assert len(_calls(checkout / ".venv" / "bin")) == 2


def test_that_a_failed_installation_is_tried_again_next_time(checkout: Path) -> None:
    folder = checkout / ".venv" / "bin"
    _program(folder, "python", code=1)
    with pytest.raises(SystemExit, match="could not be installed"):
        prepare(None, window=False, root=checkout)
    _program(folder, "python")
    prepare(None, window=False, root=checkout)
    assert len(_calls(folder)) == 2


def test_that_an_old_python_is_told_what_is_needed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(environment, "OLDEST_PYTHON", (99, 0))
    with pytest.raises(SystemExit, match=r"Python 99\.0 or newer is needed"):
        prepare(None, window=False, root=tmp_path)
