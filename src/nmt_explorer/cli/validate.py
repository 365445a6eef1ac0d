"""``validate``: every rule over the shipped data, a data folder, a folder of muscle files, or one file."""

import json
import os
import sys
from pathlib import Path

from nmt_explorer.atlas.checks.run import check_atlas
from nmt_explorer.atlas.loader import AtlasUnusable, pattern_files, user_files
from nmt_explorer.cli.failure import FINDINGS, Failure
from nmt_explorer.cli.loading import loaded
from nmt_explorer.domain.finding import Finding, Severity
from nmt_explorer.domain.muscle import MuscleRecord
from nmt_explorer.resources import shipped_data
from nmt_explorer.wording.findings import sentence

EXPECTED = "name a data folder, a folder of muscle files, or one muscle file (.yaml)"


def run_validate(folder: Path | None, *, as_schema: bool, patterns: tuple[Path, ...]) -> int:
    """Print findings to standard output, a count to standard error; 1 when there are errors."""
    if as_schema:
        print(json.dumps(MuscleRecord.model_json_schema(), indent=2, ensure_ascii=False))
        return 0
    try:
        findings, checked = _checked(folder, patterns)
    except AtlasUnusable as unusable:
        findings, checked = unusable.findings, len({finding.place.file for finding in unusable.findings})
    for finding in findings:
        print(sentence(finding))
    errors = sum(finding.severity is Severity.ERROR for finding in findings)
    verdict = "no findings" if not findings else f"{_count(errors, 'error')}, {_count(len(findings) - errors, 'note')}"
    print(f"{_count(checked, 'file')} checked: {verdict}.", file=sys.stderr)
    return FINDINGS if errors else 0


def _checked(given: Path | None, patterns: tuple[Path, ...]) -> tuple[tuple[Finding, ...], int]:
    """The findings, and how many muscle files were looked at."""
    if given is None:
        whole = loaded(patterns)
        return check_atlas(whole), len(pattern_files(shipped_data()))
    path = Path(os.path.abspath(given))
    if path.is_dir():
        return _folder(path, patterns)
    if not path.exists():
        raise Failure(f"There is no file or folder {given}; {EXPECTED}.")
    if not path.is_file() or path.suffix != ".yaml":
        raise Failure(f"{given} is no muscle file, for its name does not end in .yaml; {EXPECTED}.")
    return _file(path, patterns)


def _folder(folder: Path, patterns: tuple[Path, ...]) -> tuple[tuple[Finding, ...], int]:
    if not os.access(folder, os.R_OK | os.X_OK):
        raise Failure(f"The folder {folder} cannot be read; give yourself the right to, or {EXPECTED}.")
    if (folder / "referral_patterns").is_dir():
        return check_atlas(loaded(patterns, folder)), len(pattern_files(folder))
    count = len(user_files(folder))
    if not count:
        raise Failure(f"There are no .yaml files in {folder}; {EXPECTED}.")
    return _layered(folder, f"{folder.name}/", patterns), count


def _file(path: Path, patterns: tuple[Path, ...]) -> tuple[tuple[Finding, ...], int]:
    """One file of a data folder is checked within it, any other as a muscle file of the user's own."""
    for data in path.parents[:3]:
        if (data / "referral_patterns").is_dir() and (data / "areas.yaml").is_file():
            name = path.relative_to(data.parent).as_posix()
            return tuple(f for f in check_atlas(loaded(patterns, data)) if f.place.file == name), 1
    return _layered(path, path.name, patterns), 1


def _layered(own: Path, begins: str, patterns: tuple[Path, ...]) -> tuple[Finding, ...]:
    """The findings about what is the user's own, laid over the shipped atlas."""
    layered = loaded((*patterns, own))
    muscles = [id_ for id_, source in layered.sources.items() if source.file.startswith(begins)]
    return tuple(finding for finding in check_atlas(layered, muscles) if finding.place.file.startswith(begins))


def _count(number: int, thing: str) -> str:
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"
