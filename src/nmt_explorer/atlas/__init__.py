"""Loads, checks and compiles the data files and drawings into one immutable atlas. The only reader of YAML and SVG."""
