"""The program's own icons."""
