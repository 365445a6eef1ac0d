"""Painters of the figure and of all that is drawn on it, for the screen and for files alike."""
