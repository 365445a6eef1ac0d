"""The arguments of every command, with help that shows how each is used."""

import argparse
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from textwrap import fill
from typing import NoReturn

from nmt_explorer import __version__
from nmt_explorer.cli.failure import WRONG_USE, Failure

_COORDINATES = (
    "Coordinates are thousandths of the body's height: y from the vertex down, x from the midline to the viewer's "
    "right. Left and right are always the patient's."
)
_BEGINS_WITH_MINUS = re.compile(r"-([\d.]|inf|nan)", re.IGNORECASE)
_NO_COMMAND = re.compile(r"argument COMMAND: invalid choice: (.+?) \(choose from (.+)\)", re.DOTALL)


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence and leaves with 2."""

    def error(self, message: str) -> NoReturn:
        wrong = _NO_COMMAND.fullmatch(message)
        if wrong is not None:
            commands = wrong[2].replace("'", "")
            raise Failure(f"There is no command {wrong[1]}; the commands are {commands}. See {self.prog} --help.")
        said = " ".join(message.split())
        raise Failure(f"{said[:1].upper()}{said[1:]}; see {self.prog} --help.", WRONG_USE)


def parsed(arguments: Sequence[str]) -> argparse.Namespace:
    """What was chosen.

    Raises:
        Failure: the arguments make no sense.
    """
    return _parser().parse_args(_with_joined_values(arguments))


def _with_joined_values(arguments: Sequence[str]) -> list[str]:
    """``--at -92,190`` as ``--at=-92,190``, for a value may begin with a minus; ``-92, 190`` is one value."""
    joined: list[str] = []
    for argument in arguments:
        last = joined[-1] if joined else ""
        if last in ("--at", "--radius") and _BEGINS_WITH_MINUS.match(argument):
            joined[-1] = f"{last}={argument}"
        elif last.startswith("--at=") and last.endswith(","):
            joined[-1] = last + argument
        elif last.endswith(",") and joined[-2:-1] == ["--at"]:
            joined[-2:] = [f"--at={last}{argument}"]
        else:
            joined.append(argument)
    return joined


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="nmt-explorer",
        description="Where it hurts → candidate trigger points with reasons → where to press → releases. "
        "Without a command the window opens. Educational; not a diagnosis.",
        epilog="Exit code 0: fine, 1: findings in the data, 2: wrong use. "
        "nmt-explorer COMMAND --help shows examples of each command.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"nmt-explorer {__version__}")
    parser.add_argument(
        "--patterns",
        type=Path,
        action="append",
        metavar="DIR",
        help="a folder of your own muscle files, layered over the shipped ones (before the command; may be repeated)",
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)
    for describe in (_locate, _show, _search, _render, _export, _validate, _coverage):
        describe(commands.add_parser)
    return parser


Add = Callable[..., argparse.ArgumentParser]
"""What makes the parser of a command."""


def _command(add: Add, name: str, short: str, examples: str, more: str = "") -> argparse.ArgumentParser:
    """A command with its help; ``examples`` has a line each, without the name of the program."""
    lines = "\n".join(f"  nmt-explorer {line.strip()}" for line in examples.strip().splitlines())
    notes = f"{fill(more, 78)}\n\n" if more else ""
    return add(
        name,
        help=short,
        description=fill(f"{short[:1].upper()}{short[1:]}.", 78),
        epilog=f"{notes}examples:\n{lines}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )


def _locate(add: Add) -> None:
    locate = _command(
        add,
        "locate",
        "rank candidate trigger points for a painful place",
        """
        locate --view front --at -105,200
        locate --view back --at 25,395 --radius 15 --json
        locate --drawing examples/shoulder_and_arm.json
        locate --batch drawings.jsonl --json > answers.jsonl
        """,
        f"{_COORDINATES} A batch gives one JSON line out for each line in, in order and with the same id; a line that "
        'cannot be answered gives {"line": its number, "error": a sentence}, the rest goes on, and the exit code is 2.',
    )
    locate.add_argument("--view", metavar="VIEW", help="front, back, left, right, soles or feet_top")
    locate.add_argument("--at", metavar="X,Y", help="a point in body units of the view")
    locate.add_argument("--radius", metavar="R", help="radius of the marked disc, body units (8)")
    locate.add_argument("--drawing", type=Path, metavar="FILE", help="a pain drawing (JSON); - for standard input")
    locate.add_argument(
        "--batch", type=Path, metavar="FILE", help="one drawing a line (JSON lines); - for standard input"
    )
    locate.add_argument("--json", action="store_true", help="print one JSON document; a batch always does")


def _show(add: Add) -> None:
    show = _command(
        add,
        "show",
        "a muscle, trigger point, release, condition, area or endangerment site as text",
        """
        show infraspinatus
        show infraspinatus.tp1
        show frozen_shoulder
        """,
        "Ids are found with nmt-explorer search WORDS.",
    )
    show.add_argument("id", metavar="ID", help="the id of an entry")


def _search(add: Add) -> None:
    search = _command(
        add,
        "search",
        "find muscles, points, areas, symptoms, conditions, releases and sites by name",
        """
        search frozen sholder
        search pins and needles
        search infra --json
        """,
        "Typing errors are forgiven; the best hit comes first. Finding nothing is no error.",
    )
    search.add_argument("words", metavar="WORDS", nargs="+", help="a name, a part of it, or what it feels like")
    search.add_argument("--json", action="store_true", help="print one JSON document")


def _render(add: Add) -> None:
    render = _command(
        add,
        "render",
        "draw a muscle, a trigger point, a group or a pain drawing to a file",
        """
        render --muscle infraspinatus -o infraspinatus.png
        render --trigger-point infraspinatus.tp1 --side left --view front back -o tp1.pdf
        render --drawing examples/shoulder_and_arm.json -o drawing.svg
        """,
    )
    what = render.add_mutually_exclusive_group()
    what.add_argument("--trigger-point", metavar="ID", help="its zones, and where to press")
    what.add_argument("--muscle", metavar="ID", help="the muscle with all its points")
    what.add_argument("--drawing", type=Path, metavar="FILE", help="a pain drawing with its first candidate")
    what.add_argument("--group", metavar="GROUP", help="a contact sheet of every muscle of a group")
    render.add_argument("--side", metavar="SIDE", help="left or right, the patient's (right)")
    render.add_argument("--view", metavar="VIEW", nargs="+", action="extend", help="only these views")
    render.add_argument("--theme", metavar="THEME", default="light", help="light or dark")
    render.add_argument(
        "-o", "--output", type=Path, metavar="FILE", help="a .png, .svg or .pdf file; its path is printed"
    )


def _export(add: Add) -> None:
    export = _command(
        add,
        "export",
        "print the whole atlas, compiled, as JSON",
        "export --json > atlas.json",
        f"{_COORDINATES} Both sides of everything are there.",
    )
    export.add_argument("--json", action="store_true", help="the only form there is")


def _validate(add: Add) -> None:
    validate = _command(
        add,
        "validate",
        "check the data",
        """
        validate
        validate my_patterns
        validate my_patterns/infraspinatus.yaml
        validate --schema > referral_pattern.schema.json
        """,
        "Findings are printed as file:line:column [CODE] sentence; exit code 1 when one of them is an error. A folder "
        "of your own is checked as it would be layered over the shipped data.",
    )
    validate.add_argument(
        "folder", type=Path, metavar="DIR", nargs="?", help="a data folder, a folder of muscle files, or one such file"
    )
    validate.add_argument("--schema", action="store_true", help="print the JSON Schema of a muscle file instead")


def _coverage(add: Add) -> None:
    coverage = _command(
        add,
        "coverage",
        "hold the atlas against its plan: which muscles, points and areas are there, what is missing, and why",
        """
        coverage
        coverage --json
        """,
    )
    coverage.add_argument("--json", action="store_true", help="print one JSON document")
