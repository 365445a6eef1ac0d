"""Plates and pages: what is shown, in which views, in which words. Says nothing of how it is painted."""
