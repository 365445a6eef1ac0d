"""The command line. Its forms are stable: other programs rely on them. Only ``render`` and the window import Qt."""
