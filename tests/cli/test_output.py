"""What reaches standard output and standard error: help, versions, letters, closed pipes, interruptions."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from nmt_explorer import __version__
from nmt_explorer.cli.json_text import one_line
from nmt_explorer.cli.main import main

COMMANDS = ("locate", "show", "search", "render", "export", "validate", "coverage")
PROGRAM = (sys.executable, "-m", "nmt_explorer")

Capture = pytest.CaptureFixture[str]


def test_that_help_names_every_command_and_the_exit_codes(capsys: Capture) -> None:
    assert main(["--help"]) == 0
    out, err = capsys.readouterr()
    assert all(f"    {command} " in out for command in COMMANDS)
    assert "2: wrong use" in out
    assert err == ""


@pytest.mark.parametrize("command", COMMANDS)
def test_that_the_help_of_a_command_shows_examples_of_it(capsys: Capture, command: str) -> None:
    assert main([command, "--help"]) == 0
    out, _ = capsys.readouterr()
    examples = out.partition("examples:\n")[2].splitlines()
    assert examples
    assert all(line.startswith(f"  nmt-explorer {command}") for line in examples)
    assert all(len(line) <= 100 for line in out.splitlines())


def test_that_the_version_is_told(capsys: Capture) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"nmt-explorer {__version__}\n"


def test_that_a_document_is_one_line_whatever_it_says() -> None:
    document = {"text": "a\u2028b\u2029c\u0085d\ne"}
    line = one_line(document)
    assert len(line.splitlines()) == 1
    assert json.loads(line) == document


@pytest.mark.parametrize(
    "command", [["search", "shoulder", "--json"], ["show", "infraspinatus"], ["export"], ["--help"]]
)
def test_that_a_closed_pipe_is_silent(command: list[str]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        ended = subprocess.run([*PROGRAM, *command], stdout=writing, stderr=subprocess.PIPE, check=False)
    finally:
        os.close(writing)
    assert (ended.returncode, ended.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_that_a_full_disk_is_told_in_a_sentence() -> None:
    with Path("/dev/full").open("wb") as full:
        ended = subprocess.run([*PROGRAM, "search", "infra"], stdout=full, stderr=subprocess.PIPE, check=False)
    assert ended.returncode == 2
    assert ended.stderr.decode().count("\n") == 1
    assert "No space left" in ended.stderr.decode()


@pytest.mark.parametrize("encoding", ["ascii", "latin-1"])
def test_that_a_terminal_of_few_letters_is_no_obstacle(encoding: str) -> None:
    environment = os.environ | {"PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"}
    text = subprocess.run([*PROGRAM, "show", "sciatica"], capture_output=True, check=False, env=environment)
    assert (text.returncode, text.stderr) == (0, b"")
    assert text.stdout.decode(encoding).startswith("Sciatica")
    command = [*PROGRAM, "search", "strain–counterstrain", "--json"]
    found = subprocess.run(command, capture_output=True, check=True, env=environment)
    assert json.loads(found.stdout.decode("utf-8"))["hits"][0]["name"] == "Strain–counterstrain"


@pytest.mark.skipif(os.name != "posix", reason="signals are sent differently elsewhere")
def test_that_an_interruption_is_silent() -> None:
    command = [*PROGRAM, "locate", "--batch", "-", "--json"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe) as running:
        assert running.stdin is not None
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdin.write(b"{}\n")
        running.stdin.flush()
        assert b"error" in running.stdout.readline()
        running.send_signal(signal.SIGINT)
        assert running.wait(timeout=20) == 130
        assert running.stderr.read().count(b"\n") == 1  # only what is wrong with the first line
