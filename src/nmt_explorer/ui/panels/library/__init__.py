"""The library: every muscle, found by group, name, nerve, condition, release or factor."""
