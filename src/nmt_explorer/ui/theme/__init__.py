"""Colours, type and the look of controls, in one place."""
