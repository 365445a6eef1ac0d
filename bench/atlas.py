"""The atlas that is measured: the shipped one, and larger ones made of copies of its muscles."""

import re
import shutil
from pathlib import Path

from nmt_explorer.atlas.loader import Folders, pattern_files
from nmt_explorer.resources import shipped_assets, shipped_data


def shipped_folders() -> Folders:
    """Where the shipped atlas lies."""
    return Folders(shipped_data(), shipped_assets() / "body_svgs")


def write_grown_data(target: Path, factor: int) -> Path:
    """Write a data folder that holds every muscle ``factor`` times, and return it.

    The copies differ from their originals by id and name only, so that everything a query finds it finds ``factor``
    times: the worst kind of growth.
    """
    source = shipped_data()
    data = target / "data"
    data.mkdir()
    for path in source.glob("*.yaml"):
        shutil.copy(path, data / path.name)
    for path in pattern_files(source):
        folder = data / "referral_patterns" / path.parent.name
        folder.mkdir(parents=True, exist_ok=True)
        text = path.read_text(encoding="utf-8")
        for copy in range(factor):
            id_ = copied_id(path.stem, copy)
            (folder / f"{id_}.yaml").write_text(copied(text, path.stem, copy), encoding="utf-8")
    return data


def copied_id(id_: str, copy: int) -> str:
    """The muscle's id in a copy; copy 0 keeps it."""
    return id_ if copy == 0 else f"{id_}_copy{copy}"


def copied(text: str, id_: str, copy: int) -> str:
    """A muscle file as another muscle: its own id and those of its trigger points are changed, nothing else."""
    new = copied_id(id_, copy)
    text = re.sub(rf"^id: {id_}$", f"id: {new}", text, flags=re.MULTILINE)
    return re.sub(rf"^(\s*- id: ){id_}\.tp", rf"\g<1>{new}.tp", text, flags=re.MULTILINE)
