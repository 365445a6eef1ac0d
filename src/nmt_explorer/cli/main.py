"""Entry point: reads the arguments, loads what the command needs, prints, and returns the exit code."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from nmt_explorer import __version__
from nmt_explorer.cli.failure import WRONG_USE, Failure


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence and leaves with 2."""

    def error(self, message: str) -> NoReturn:
        raise Failure(f"{message[:1].upper()}{message[1:]}; see {self.prog} --help.", WRONG_USE)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit code: 0 ok, 1 findings in the data, 2 wrong use."""
    arguments = _with_joined_values(list(sys.argv[1:] if argv is None else argv))
    try:
        chosen = _parser().parse_args(arguments)
        return _run(chosen)
    except Failure as failure:
        print(failure.sentence, file=sys.stderr)
        return failure.code
    except BrokenPipeError:
        sys.stderr.close()
        return 0
    except KeyboardInterrupt:
        return 130


def _with_joined_values(arguments: list[str]) -> list[str]:
    """``--at -92,190`` as ``--at=-92,190``: a value that begins with a minus is no option."""
    joined: list[str] = []
    for argument in arguments:
        if joined and joined[-1] == "--at" and argument[:1] == "-" and argument[1:2] in tuple("0123456789."):
            joined[-1] = f"--at={argument}"
        else:
            joined.append(argument)
    return joined


def _run(chosen: argparse.Namespace) -> int:
    command: str | None = chosen.command
    patterns: tuple[Path, ...] = tuple(chosen.patterns or ())
    if command is None:
        from nmt_explorer.ui.app import run_window

        return run_window(patterns)
    if command == "locate":
        from nmt_explorer.cli.locate import run_locate

        return run_locate(chosen, patterns)
    if command == "show":
        from nmt_explorer.cli.show import run_show

        return run_show(chosen.id, patterns)
    if command == "search":
        from nmt_explorer.cli.search import run_search

        return run_search(" ".join(chosen.words), as_json=chosen.json, patterns=patterns)
    if command == "render":
        from nmt_explorer.cli.render import run_render

        return run_render(chosen, patterns)
    if command == "export":
        from nmt_explorer.cli.export import run_export

        return run_export(patterns)
    if command == "validate":
        from nmt_explorer.cli.validate import run_validate

        return run_validate(chosen.folder, as_schema=chosen.schema, patterns=patterns)
    from nmt_explorer.cli.coverage import run_coverage

    return run_coverage(as_json=chosen.json, patterns=patterns)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="nmt-explorer",
        description="Where it hurts → candidate trigger points with reasons → where to press → releases. "
        "Without a command the window opens. Educational; not a diagnosis.",
    )
    parser.add_argument("--version", action="version", version=f"nmt-explorer {__version__}")
    parser.add_argument(
        "--patterns",
        type=Path,
        action="append",
        metavar="DIR",
        help="a folder of your own muscle files, layered over the shipped ones (may be repeated)",
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)

    locate = commands.add_parser("locate", help="rank candidate trigger points for a painful place")
    locate.add_argument("--view", metavar="VIEW", help="front, back, left, right, soles or feet_top")
    locate.add_argument("--at", metavar="X,Y", help="a point in body units of the view")
    locate.add_argument("--radius", metavar="R", help="radius of the marked disc, body units (8)")
    locate.add_argument("--drawing", type=Path, metavar="FILE", help="a pain drawing (JSON); - for standard input")
    locate.add_argument(
        "--batch", type=Path, metavar="FILE", help="one drawing a line (JSON lines); - for standard input"
    )
    locate.add_argument("--json", action="store_true", help="print one JSON document")

    show = commands.add_parser("show", help="a muscle, trigger point, release, condition or area as text")
    show.add_argument("id", metavar="ID")

    search = commands.add_parser("search", help="find muscles, points, areas, symptoms, conditions, releases")
    search.add_argument("words", metavar="WORDS", nargs="+")
    search.add_argument("--json", action="store_true", help="print one JSON document")

    render = commands.add_parser("render", help="draw a muscle, a trigger point or a pain drawing to a file")
    what = render.add_mutually_exclusive_group()
    what.add_argument("--trigger-point", metavar="ID")
    what.add_argument("--muscle", metavar="ID")
    what.add_argument("--drawing", type=Path, metavar="FILE")
    what.add_argument("--group", metavar="GROUP", help="a contact sheet of every muscle of a group")
    render.add_argument("--side", metavar="SIDE", help="left or right (right)")
    render.add_argument("--view", metavar="VIEW", nargs="+", action="extend", help="only these views")
    render.add_argument("--theme", metavar="THEME", default="light", help="light or dark")
    render.add_argument("-o", "--output", type=Path, metavar="FILE", help="a .png, .svg or .pdf file")

    export = commands.add_parser("export", help="the whole atlas, compiled, as JSON")
    export.add_argument("--json", action="store_true", help="the only form there is")

    validate = commands.add_parser("validate", help="check the data; findings as file:line:column [CODE] sentence")
    validate.add_argument(
        "folder", type=Path, metavar="DIR", nargs="?", help="a data folder or a folder of muscle files"
    )
    validate.add_argument("--schema", action="store_true", help="print the JSON Schema of a muscle file instead")

    coverage = commands.add_parser("coverage", help="muscles and points against the roster: what is missing, and why")
    coverage.add_argument("--json", action="store_true", help="print one JSON document")
    return parser


if __name__ == "__main__":
    sys.exit(main())
