"""Undo and redo of a value."""

from dataclasses import dataclass
from typing import Generic, TypeVar

Value = TypeVar("Value")

MOST_STEPS = 200


@dataclass(frozen=True, slots=True)
class History(Generic[Value]):
    """A value with the values before and after it. Immutable: every step returns a new history.

    ``gesture`` names what made the present value when it may be only the first part of one movement of the hand, such
    as a slider that is drawn: what the same gesture makes next is the same step.
    """

    present: Value
    past: tuple[Value, ...] = ()
    future: tuple[Value, ...] = ()
    gesture: str | None = None

    def changed_to(self, value: Value, gesture: str | None = None) -> "History[Value]":
        """A new present; what was undone is forgotten."""
        if gesture is not None and gesture == self.gesture and self.past:
            if value == self.past[-1]:
                return History(value, self.past[:-1])
            return History(value, self.past, (), gesture)
        if value == self.present:
            return self
        return History(value, (*self.past, self.present)[-MOST_STEPS:], (), gesture)

    def settled(self) -> "History[Value]":
        """The gesture is over: what comes next is a step of its own."""
        return History(self.present, self.past, self.future)

    def undone(self) -> "History[Value]":
        if not self.past:
            return self
        return History(self.past[-1], self.past[:-1], (self.present, *self.future))

    def redone(self) -> "History[Value]":
        if not self.future:
            return self
        return History(self.future[0], (*self.past, self.present), self.future[1:])
