"""Checks of a loaded atlas, one module per concern. Each yields findings with file, line and column."""
