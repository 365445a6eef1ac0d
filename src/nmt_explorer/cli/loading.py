"""Loads the atlas for a command; what is wrong with it goes to standard error in one line each."""

import sys
from pathlib import Path

from nmt_explorer.atlas.loader import AtlasUnusable, Folders, LoadedAtlas, load_atlas
from nmt_explorer.atlas.model import Atlas
from nmt_explorer.cli.failure import FINDINGS, Failure
from nmt_explorer.resources import ShippedFilesMissing, shipped_assets, shipped_data
from nmt_explorer.wording.findings import sentence


def loaded(patterns: tuple[Path, ...], data: Path | None = None) -> LoadedAtlas:
    """The shipped atlas, or the one in ``data``, with the user's patterns over it."""
    for folder in patterns:
        if not folder.is_dir():
            raise Failure(f"The patterns folder {folder} does not exist; name a folder with muscle files.")
    try:
        folders = Folders(data or shipped_data(), shipped_assets() / "body_svgs", patterns)
        return load_atlas(folders)
    except ShippedFilesMissing as missing:
        raise Failure(str(missing), FINDINGS) from missing
    except AtlasUnusable as unusable:
        raise Failure("\n".join(sentence(f) for f in unusable.findings), FINDINGS) from unusable


def atlas_for(patterns: tuple[Path, ...]) -> Atlas:
    """The atlas; files that were left out are named on standard error."""
    atlas = loaded(patterns).atlas
    for finding in atlas.findings:
        print(sentence(finding), file=sys.stderr)
    return atlas
