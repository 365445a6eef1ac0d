"""Undo and redo of a value."""

from dataclasses import dataclass
from typing import Generic, TypeVar

Value = TypeVar("Value")

MOST_STEPS = 200


@dataclass(frozen=True, slots=True)
class History(Generic[Value]):
    """A value with the values before and after it. Immutable: every step returns a new history."""

    present: Value
    past: tuple[Value, ...] = ()
    future: tuple[Value, ...] = ()

    def changed_to(self, value: Value) -> "History[Value]":
        """A new present; what was undone is forgotten."""
        if value == self.present:
            return self
        return History(value, (*self.past, self.present)[-MOST_STEPS:])

    def undone(self) -> "History[Value]":
        if not self.past:
            return self
        return History(self.past[-1], self.past[:-1], (self.present, *self.future))

    def redone(self) -> "History[Value]":
        if not self.future:
            return self
        return History(self.future[0], (*self.past, self.present), self.future[1:])
