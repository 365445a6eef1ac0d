"""Finds the drawn lines and tones; a module that is not drawn yet counts as empty."""

import importlib
import importlib.util

from tools.body_art.model import Stroke, Tone


def lines(module: str, name: str = "STROKES") -> tuple[Stroke, ...]:
    """The strokes called ``name`` in a module of this package."""
    if importlib.util.find_spec(f"tools.body_art.{module}") is None:
        return ()
    strokes: tuple[Stroke, ...] = getattr(importlib.import_module(f"tools.body_art.{module}"), name)
    return strokes


def tones(module: str, name: str = "TONES") -> tuple[Tone, ...]:
    """The tones called ``name`` in a module of this package."""
    if importlib.util.find_spec(f"tools.body_art.{module}") is None:
        return ()
    shapes: tuple[Tone, ...] = getattr(importlib.import_module(f"tools.body_art.{module}"), name)
    return shapes
