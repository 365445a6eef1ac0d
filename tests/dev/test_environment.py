"""Setting up a checkout: what is missing is installed where that is allowed, else named, and never twice."""

import ast
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from dev.environment import (
    QT_LIBRARIES,
    WAYLAND_LIBRARIES,
    WINDOW_LIBRARIES,
    install_packages,
    missing_packages,
    prepare,
)

from dev import environment

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="system libraries are looked after on Linux only")

LINE = r"    sudo apt-get update; sudo apt-get install -y --no-install-recommends libegl1 libgl1$"
LOG = 'echo "${0##*/} $*" >> "${0%/*}/calls"'


def _program(folder: Path, name: str, *, code: int = 0, says: str = "") -> Path:
    """A program that writes down how it was called, in ``calls`` in its folder."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    speech = f"printf '%s' '{says}'"
    path.write_text(f"#!/bin/sh\n{LOG}\n{speech}\nexit {code}\n", encoding="utf-8")
    path.chmod(0o755)
    return path


def _calls(folder: Path) -> list[str]:
    log = folder / "calls"
    return log.read_text(encoding="utf-8").splitlines() if log.exists() else []


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only folder in which programs are looked for."""
    folder = tmp_path / "programs"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder


def _be(monkeypatch: pytest.MonkeyPatch, user: int) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: user)


def test_that_neither_root_nor_sudo_is_told_the_exact_line(programs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _program(programs, "apt-get")
    _be(monkeypatch, 1000)
    with pytest.raises(SystemExit, match=LINE):
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
    assert _calls(programs)[-1] == "sudo -n apt-get -qq install -y --no-install-recommends libegl1"


def test_that_root_installs_without_sudo(programs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _program(programs, "apt-get")
    _be(monkeypatch, 0)
    install_packages(["libegl1"])
    assert _calls(programs) == ["apt-get -qq update", "apt-get -qq install -y --no-install-recommends libegl1"]


def test_that_a_failed_installation_says_each_reason_once_and_the_line_to_try(
    programs: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _program(programs, "apt-get", code=100, says="W: Slow\nE: Nobody answers\nE: Nobody answers\n")
    _be(monkeypatch, 0)
    with pytest.raises(SystemExit, match=r"could not be installed.*online\?\n.*\n    apt-get update; apt") as left:
        install_packages(["libegl1"])
    assert "sudo" not in str(left.value)
    assert capsys.readouterr().err == "E: Nobody answers\n"


def test_that_a_system_without_apt_is_told_the_names(programs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _be(monkeypatch, 0)
    with pytest.raises(SystemExit, match="libegl1"):
        install_packages(["libegl1"])
    assert _calls(programs) == []


def _missing(*, window: bool, loads: Callable[[str], bool]) -> set[str]:
    """Missing libraries; which fonts this computer has does not matter."""
    return set(missing_packages(window=window, environment=False, loads=loads)) - {"fonts-dejavu-core"}


def test_that_nothing_is_asked_for_when_all_is_here() -> None:
    assert _missing(window=True, loads=lambda _: True) == set()


def test_that_a_real_window_needs_more_libraries_than_a_picture(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert _missing(window=False, loads=lambda _: False) == set(QT_LIBRARIES.values())
    assert _missing(window=True, loads=lambda _: False) == {*QT_LIBRARIES.values(), *WINDOW_LIBRARIES.values()}


def test_that_only_a_window_under_wayland_needs_its_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert _missing(window=True, loads=lambda _: False) >= set(WAYLAND_LIBRARIES.values())
    assert _missing(window=False, loads=lambda _: False) == set(QT_LIBRARIES.values())


def test_that_one_missing_library_asks_for_its_package_only() -> None:
    assert _missing(window=False, loads=lambda library: library != "libEGL.so.1") == {"libegl1"}


@pytest.mark.parametrize(("here", "wanted", "asks"), [(False, True, True), (False, False, False), (True, True, False)])
def test_that_what_makes_environments_is_asked_for_only_to_make_one(
    here: bool, wanted: bool, asks: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment, "find_spec", lambda name: name if here else None)
    missing = missing_packages(window=False, environment=wanted, loads=lambda _: True)
    assert any(package.endswith("-venv") for package in missing) is asks


def _python(checkout: Path, *, pip: int = 0, install: int = 0) -> Path:
    """The environment's Python, which only writes down how it is called; ``pip`` and ``install`` are exit codes."""
    path = _program(checkout / ".venv" / "bin", "python")
    ends = f'case "$*" in *install*) exit {install or pip};; *pip*) exit {pip};; esac\n'
    path.write_text(path.read_text(encoding="utf-8").replace("exit 0\n", ends), encoding="utf-8")
    return path


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout whose environment has been made."""
    monkeypatch.setattr(environment, "missing_packages", lambda **_: [])
    folder = tmp_path / "checkout"
    folder.mkdir()
    (folder / "pyproject.toml").write_text("[project]\n", encoding="utf-8")
    _python(folder)
    return folder


def _installed(checkout: Path) -> list[str]:
    return [call for call in _calls(checkout / ".venv" / "bin") if "-m pip install" in call]


def test_that_dependencies_are_installed_once(checkout: Path) -> None:
    python = prepare("dev", window=False, root=checkout)
    before = _calls(python.parent)
    assert prepare("dev", window=False, root=checkout) == python
    assert _calls(python.parent) == before
    assert [call.rpartition(" ")[2] for call in _installed(checkout)] == [f"{checkout}[dev]"]


def test_that_what_development_needs_is_enough_to_run(checkout: Path) -> None:
    prepare("dev", window=False, root=checkout)
    prepare(None, window=True, root=checkout)
    assert len(_installed(checkout)) == 1


def test_that_running_is_not_enough_for_development(checkout: Path) -> None:
    prepare(None, window=False, root=checkout)
    prepare("dev", window=False, root=checkout)
    assert len(_installed(checkout)) == 2


def test_that_changed_dependencies_are_installed_again(checkout: Path) -> None:
    prepare(None, window=False, root=checkout)
    (checkout / "pyproject.toml").write_text("[project]\nname = 'other'\n", encoding="utf-8")
    prepare(None, window=False, root=checkout)
    assert len(_installed(checkout)) == 2


def test_that_a_moved_checkout_is_installed_again(checkout: Path) -> None:
    prepare(None, window=False, root=checkout)
    moved = checkout.rename(checkout.with_name("elsewhere"))
    prepare(None, window=False, root=moved)
    assert [call.rpartition(" ")[2] for call in _installed(moved)] == [str(checkout), str(moved)]


def test_that_a_failed_installation_is_tried_again_next_time(checkout: Path) -> None:
    python = _python(checkout, install=1)
    with pytest.raises(SystemExit, match="could not be installed"):
        prepare(None, window=False, root=checkout)
    _python(checkout)
    assert prepare(None, window=False, root=checkout) == python
    assert len(_installed(checkout)) == 2


def test_that_an_environment_left_half_made_is_completed(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _python(checkout, pip=1)
    maker = _program(checkout / "maker", "python")
    monkeypatch.setattr(sys, "executable", str(maker))
    with pytest.raises(SystemExit, match="could not be installed"):
        prepare(None, window=False, root=checkout)
    assert _calls(maker.parent) == [f"python -m venv {checkout / '.venv'}"]


def test_that_an_environment_whose_python_is_gone_is_made_anew(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (checkout / ".venv" / "bin" / "python").unlink()
    maker = _program(checkout / "maker", "python", code=1)
    monkeypatch.setattr(sys, "executable", str(maker))
    with pytest.raises(SystemExit, match="could not be made"):
        prepare(None, window=False, root=checkout)
    assert _calls(maker.parent) == [f"python -m venv --clear {checkout / '.venv'}"]


def test_that_an_old_python_is_told_what_is_needed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(environment, "OLDEST_PYTHON", (99, 0))
    with pytest.raises(SystemExit, match=r"Python 99\.0 or newer is needed"):
        prepare(None, window=False, root=tmp_path)


@pytest.mark.parametrize("script", ["run.py", "check.py", "dev/environment.py"])
def test_that_an_older_python_gets_as_far_as_reading_what_is_needed(script: str) -> None:
    text = (environment.ROOT / script).read_text(encoding="utf-8")
    assert "from __future__ import annotations" in text
    assert ast.parse(text, feature_version=(3, 7)).body
