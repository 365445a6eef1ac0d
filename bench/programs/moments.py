"""What a started program tells of itself."""

import json
import sys
from dataclasses import asdict, dataclass

from bench.memory import megabytes_in_use


@dataclass(frozen=True, slots=True)
class Moments:
    """Clock times (seconds of ``time.time``) of the first paint and of being ready, and memory a little later."""

    painted: float
    ready: float
    megabytes: float


def tell(painted: float, ready: float) -> None:
    """Print the moments, with the memory held now."""
    json.dump(asdict(Moments(painted, ready, megabytes_in_use())), sys.stdout)
    sys.stdout.flush()


def told(text: str) -> Moments:
    """What a program told; the last line of what it printed."""
    values = json.loads(text.strip().splitlines()[-1])
    return Moments(values["painted"], values["ready"], values["megabytes"])
