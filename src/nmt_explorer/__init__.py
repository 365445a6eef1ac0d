"""NMT Explorer: from a painful place to candidate trigger points, with reasons and releases."""

__version__ = "0.1.0"
