"""Benchmarks: ``python -m bench`` measures the program against its budgets and prints a table. It writes nothing."""
