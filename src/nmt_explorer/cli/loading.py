"""Loads the atlas for a command; what is wrong with it goes to standard error in one line each."""

import sys
from pathlib import Path

from nmt_explorer.atlas.loader import AtlasUnusable, Folders, LoadedAtlas, load_atlas
from nmt_explorer.atlas.model import Atlas
from nmt_explorer.cli.failure import FINDINGS, Failure
from nmt_explorer.resources import ShippedFilesMissing, shipped_assets, shipped_data
from nmt_explorer.wording.findings import sentence


def loaded(patterns: tuple[Path, ...], data: Path | None = None) -> LoadedAtlas:
    """The shipped atlas, or the one in ``data``, with the user's patterns over it.

    Raises:
        Failure: a folder is not there.
        AtlasUnusable: a file that everything needs is wrong; carries the findings.
    """
    try:
        folders = Folders(data or shipped_data(), shipped_assets() / "body_svgs", patterns)
        return load_atlas(folders)
    except ShippedFilesMissing as missing:
        raise Failure(str(missing), FINDINGS) from missing


def atlas_for(patterns: tuple[Path, ...]) -> Atlas:
    """The atlas; files that were left out are named on standard error."""
    for folder in patterns:
        if not folder.is_dir():
            is_what = "is a file" if folder.exists() else "does not exist"
            raise Failure(f"The patterns folder {folder} {is_what}; name a folder with muscle files.")
    try:
        atlas = loaded(patterns).atlas
    except AtlasUnusable as unusable:
        for finding in unusable.findings:
            print(sentence(finding), file=sys.stderr)
        raise Failure("Without these files there is no atlas; install the program anew.", FINDINGS) from unusable
    for finding in atlas.findings:
        print(sentence(finding), file=sys.stderr)
    return atlas
