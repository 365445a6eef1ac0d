"""Where the shipped data and drawings lie, in a checkout and in an installed wheel."""

from functools import cache
from pathlib import Path


class ShippedFilesMissing(RuntimeError):
    """The installation has no data or drawings."""


@cache
def shipped_root() -> Path:
    """The folder that holds ``data/`` and ``assets/``.

    Raises:
        ShippedFilesMissing: neither the wheel's folder nor a checkout around this file has them.
    """
    package = Path(__file__).resolve().parent
    for root in (package / "_shipped", package.parent.parent):
        if (root / "data" / "referral_patterns").is_dir() and (root / "assets" / "body_svgs").is_dir():
            return root
    raise ShippedFilesMissing(
        "The data and drawings of NMT Explorer were not found beside the program; install it again."
    )


def shipped_data() -> Path:
    """The folder of the shipped YAML files."""
    return shipped_root() / "data"


def shipped_assets() -> Path:
    """The folder of drawings, icons and fonts."""
    return shipped_root() / "assets"
