"""JSON as the command line prints it: one document, one line."""

import json
from collections.abc import Mapping

_LINE_ENDS = {ord(sign): f"\\u{ord(sign):04x}" for sign in "\u0085\u2028\u2029"}
"""JSON allows them in a text as they are, but some readers take them for the end of the line."""


def one_line(document: Mapping[str, object]) -> str:
    """The document without a line end in it."""
    return json.dumps(document, ensure_ascii=False).translate(_LINE_ENDS)
