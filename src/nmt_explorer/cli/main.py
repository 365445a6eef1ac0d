"""Entry point: reads the arguments, loads what the command needs, prints, and returns the exit code."""

import argparse
import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from nmt_explorer.cli.arguments import parsed
from nmt_explorer.cli.failure import WRONG_USE, Failure

INTERRUPTED = 130
"""The exit code of a command that Ctrl+C ended."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit code: 0 ok, 1 findings in the data, 2 wrong use."""
    try:
        code = _answered(list(sys.argv[1:] if argv is None else argv))
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError:
        _drop_output()  # whoever reads has read enough
        return 0
    except OSError as error:
        if error.filename is None:
            _drop_output()
        problem = f"{error.filename or 'The output'} cannot be used: {error.strerror}; choose another place."
        print(Failure(problem).sentence, file=sys.stderr)
        return WRONG_USE
    except KeyboardInterrupt:
        return INTERRUPTED
    return code


def _answered(arguments: list[str]) -> int:
    try:
        _set_output(is_json=False)
        chosen = parsed(arguments)
        _set_output(is_json=_prints_json(chosen))
        return _run(chosen)
    except Failure as failure:
        print(failure.sentence, file=sys.stderr)
        return failure.code
    except SystemExit as done:  # argparse leaves so after --help and --version
        return done.code if isinstance(done.code, int) else 0


def _prints_json(chosen: argparse.Namespace) -> bool:
    names = ("json", "batch", "schema")
    return chosen.command == "export" or any(getattr(chosen, name, None) for name in names)


def _set_output(*, is_json: bool) -> None:
    """JSON is UTF-8 wherever it goes; text for people keeps to the terminal's letters. Neither fails for a letter."""
    if not isinstance(sys.stdout, io.TextIOWrapper):
        return
    if is_json:
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")  # half a character becomes its JSON escape
    else:
        sys.stdout.reconfigure(errors="replace")


def _drop_output() -> None:
    """Send what is still unwritten nowhere, so that it does not fail a second time at the end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


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


if __name__ == "__main__":
    sys.exit(main())
