"""``search``: names of anything in the atlas, tolerant of typing errors."""

from pathlib import Path

from nmt_explorer.cli.failure import Failure
from nmt_explorer.cli.json_text import one_line
from nmt_explorer.cli.loading import atlas_for
from nmt_explorer.query.search import SearchIndex


def run_search(words: str, *, as_json: bool, patterns: tuple[Path, ...]) -> int:
    """Print what was found, best first; finding nothing is no error."""
    if not words.strip():
        raise Failure("There is nothing to look for; write a name or a part of it, such as nmt-explorer search infra.")
    hits = SearchIndex(atlas_for(patterns)).find(words)
    if as_json:
        found = [
            {"kind": h.kind.value, "id": h.id, "name": h.name, "matched": h.matched, "score": h.score} for h in hits
        ]
        print(one_line({"query": words, "hits": found}))
    elif not hits:
        print(f"Nothing is called anything like {words!r}.")
    else:
        width = max(len(hit.id) for hit in hits)
        for hit in hits:
            also = "" if hit.matched == hit.name else f"  ({hit.matched})"
            print(f"{hit.kind.value.replace('_', ' '):<14} {hit.id:<{width}}  {hit.name}{also}")
    return 0
