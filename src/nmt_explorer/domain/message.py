"""A sentence not yet written: a key of the message table and the values that fill it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Message:
    """``key`` names a template in ``wording``; ``values`` are (name, text) pairs."""

    key: str
    values: tuple[tuple[str, str], ...] = ()


def message(key: str, **values: object) -> Message:
    """A message whose values are written as text."""
    return Message(key, tuple((name, str(value)) for name, value in values.items()))
