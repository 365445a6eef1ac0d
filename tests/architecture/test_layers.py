"""The layers hold at run time too: everything but the window works without Qt."""

import subprocess
import sys

import pytest

WITHOUT_QT = """
import sys
class Refuse:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] == "PySide6":
            raise ImportError("Qt was imported: " + name)
sys.meta_path.insert(0, Refuse())
from nmt_explorer.cli.main import main
sys.exit(main({arguments!r}))
"""


@pytest.mark.parametrize(
    "arguments",
    [
        ["locate", "--view", "front", "--at", "-105,200", "--json"],
        ["show", "infraspinatus"],
        ["search", "temple"],
        ["export", "--json"],
        ["validate"],
        ["coverage", "--json"],
    ],
)
def test_that_a_command_never_imports_qt(arguments: list[str]) -> None:
    program = WITHOUT_QT.format(arguments=arguments)
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout or "no findings" in done.stderr


LOWER = ["workspace.workspace", "casebook.document", "handout.plate", "query.engine", "atlas.loader"]


@pytest.mark.parametrize("module", LOWER)
def test_that_a_lower_layer_is_imported_without_qt(module: str) -> None:
    program = f"import sys, nmt_explorer.{module}; sys.exit(any(m.startswith('PySide6') for m in sys.modules))"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
