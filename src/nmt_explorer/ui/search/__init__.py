"""Search: the field in the top bar and the panel of what it finds."""
