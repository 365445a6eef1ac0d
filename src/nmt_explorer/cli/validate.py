"""``validate``: every rule over the shipped data or a folder of one's own."""

import json
import sys
from pathlib import Path

from nmt_explorer.atlas.checks.run import check_atlas
from nmt_explorer.atlas.loader import pattern_files
from nmt_explorer.cli.failure import FINDINGS, Failure
from nmt_explorer.cli.loading import loaded
from nmt_explorer.domain.finding import Finding, Severity
from nmt_explorer.domain.muscle import MuscleRecord
from nmt_explorer.wording.findings import sentence


def run_validate(folder: Path | None, *, as_schema: bool, patterns: tuple[Path, ...]) -> int:
    """Print findings to standard output, a count to standard error; 1 when there are errors."""
    if as_schema:
        print(json.dumps(MuscleRecord.model_json_schema(), indent=2, ensure_ascii=False))
        return 0
    findings, checked = _checked(folder, patterns)
    for finding in findings:
        print(sentence(finding))
    errors = sum(finding.severity is Severity.ERROR for finding in findings)
    verdict = "no findings" if not findings else f"{errors} errors, {len(findings) - errors} notes"
    print(f"{checked} muscle files checked: {verdict}.", file=sys.stderr)
    return FINDINGS if errors else 0


def _checked(folder: Path | None, patterns: tuple[Path, ...]) -> tuple[tuple[Finding, ...], int]:
    if folder is not None and not folder.is_dir():
        raise Failure(f"The folder {folder} does not exist; name a data folder or a folder of muscle files.")
    if folder is None or (folder / "referral_patterns").is_dir():
        whole = loaded(patterns, folder)
        return check_atlas(whole), len(whole.sources)
    layered = loaded((*patterns, folder))
    own = [id_ for id_, source in layered.sources.items() if source.file.startswith(f"{folder.name}/")]
    names = {f"{folder.name}/"}
    found = tuple(
        finding for finding in check_atlas(layered, own) if any(finding.place.file.startswith(n) for n in names)
    )
    count = len(list(folder.rglob("*.yaml")))
    if not count and not pattern_files(folder):
        raise Failure(f"There are no .yaml files in {folder}; name a data folder or a folder of muscle files.")
    return found, count
