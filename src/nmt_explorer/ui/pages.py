"""What the overlay shows: keys, sources and licences, what is disputed, files left out, about."""

from collections.abc import Callable
from functools import partial
from itertools import groupby

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from nmt_explorer import __version__
from nmt_explorer.atlas.model import Atlas
from nmt_explorer.domain.finding import Finding
from nmt_explorer.ui.panels.detail.prose import sentence
from nmt_explorer.ui.shortcuts import KEYS
from nmt_explorer.ui.theme.look import Ink
from nmt_explorer.ui.theme.typography import Role
from nmt_explorer.ui.widgets.button import Button, Kind
from nmt_explorer.ui.widgets.key_cap import KeyCap
from nmt_explorer.ui.widgets.sheet import Sheet
from nmt_explorer.ui.widgets.text import Text
from nmt_explorer.wording.findings import problem, remedy

MOST_FINDINGS = 5
"""So many findings of one file are listed; further ones mostly follow from them."""


def fill_keys(sheet: Sheet) -> None:
    """Every key, by section."""
    tr = QCoreApplication.translate
    columns = QHBoxLayout()
    columns.setSpacing(40)
    sections = [(section, list(rows)) for section, rows in groupby(KEYS, key=lambda row: row.section)]
    half = len(KEYS) / 2
    done = 0
    column: QVBoxLayout | None = None
    for section, rows in sections:
        if column is None or (done >= half - len(rows) / 2 and columns.count() == 1):
            column = QVBoxLayout()
            column.setSpacing(5)
            column.setAlignment(Qt.AlignmentFlag.AlignTop)
            columns.addLayout(column, 1)
        else:
            column.addSpacing(12)
        column.addWidget(Text(sheet.appearance, Role.STRONG, tr("Keys", section), wraps=False))
        for row in rows:
            column.addLayout(_key_line(sheet, tr("Keys", row.does), row.caps))
        done += len(rows)
    sheet.layout_.addLayout(columns)
    sheet.gap(12)
    sheet.text(tr("Keys", "Single letters act only outside text fields."), Role.SMALL, Ink.TEXT2)


def _key_line(sheet: Sheet, does: str, caps: str) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(6)
    line.addWidget(Text(sheet.appearance, Role.SMALL, does, wraps=False, ink=Ink.TEXT2), 1)
    for part in caps.split(" · "):
        line.addWidget(KeyCap(sheet.appearance, part))
    return line


def fill_left_out(sheet: Sheet, findings: tuple[Finding, ...], open_folder: Callable[[str], None]) -> None:
    """Pattern files that could not be used: where, what is wrong, what to do; ``open_folder`` is told the file."""
    tr = QCoreApplication.translate
    sheet.text(tr("LeftOut", "The rest of the atlas works. Correct these files and start again."), Role.BODY, Ink.TEXT2)
    for file, group in groupby(findings, key=lambda finding: finding.place.file):
        found = tuple(group)
        sheet.heading(file)
        for finding in found[:MOST_FINDINGS]:
            where = tr("LeftOut", "Line {line}, column {column} · {code}").format(
                line=finding.place.line, column=finding.place.column, code=finding.code
            )
            sheet.pair(where, f"{sentence(problem(finding))} {sentence(remedy(finding))}")
        if len(found) > MOST_FINDINGS:
            more = tr("LeftOut", "And {count} more; nmt-explorer validate lists them all.")
            sheet.text(more.format(count=len(found) - MOST_FINDINGS), Role.SMALL, Ink.TEXT2)
        link = Button(sheet.appearance, tr("LeftOut", "Open its folder"), "folder", Kind.LINK, height=32)
        link.setAccessibleName(tr("LeftOut", "Open the folder of {file}").format(file=file))
        link.clicked.connect(partial(_tell, open_folder, file))
        sheet.add(link)


def _tell(listener: Callable[[str], None], file: str, _checked: bool = False) -> None:
    listener(file)


def fill_sources(sheet: Sheet, atlas: Atlas | None) -> None:
    """Works, and the licences of program, data, drawings and font."""
    tr = QCoreApplication.translate
    sheet.text(tr("Sources", "Educational; not clinically reviewed. Not a diagnosis."), Role.LEAD)
    sheet.section(
        tr("Sources", "Licences"),
        (
            tr("Sources", "Program: Apache License 2.0."),
            tr("Sources", "Data and drawings: Creative Commons Attribution 4.0."),
            tr("Sources", "Typeface Inter: SIL Open Font License 1.1."),
            tr("Sources", "Qt for Python: GNU Lesser General Public License 3."),
        ),
    )
    if atlas is None:
        return
    sheet.heading(tr("Sources", "Works"))
    for reference in atlas.references.values():
        sheet.pair(reference.key, reference.citation)
        if reference.licence:
            sheet.text(reference.licence, Role.LABEL, Ink.TEXT2)


def fill_disputed(sheet: Sheet, atlas: Atlas | None) -> None:
    """What works and techniques say about how sure all this is."""
    tr = QCoreApplication.translate
    sheet.text(tr("Disputed", "Examiners agree only moderately on trigger points. Hold every rank lightly."), Role.LEAD)
    if atlas is None:
        return
    sheet.heading(tr("Disputed", "Works to read against"))
    for reference in atlas.references.values():
        if reference.note and reference.kind.value in ("article", "survey") and _is_about_doubt(reference.note):
            sheet.pair(f"{reference.note[:1].upper()}{reference.note[1:]}", reference.citation)
    sheet.heading(tr("Disputed", "What studies of the releases support"))
    for technique in atlas.releases.values():
        sheet.pair(technique.name, technique.evidence)


def _is_about_doubt(note: str) -> bool:
    return any(word in note for word in ("agree", "disagree", "not supported", "reliab", "placebo", "argues", "kappa"))


def fill_about(sheet: Sheet) -> None:
    """Name, version and purpose."""
    tr = QCoreApplication.translate
    sheet.text(f"NMT Explorer {__version__}", Role.HEADING)
    sheet.text(
        tr("About", "An open atlas for neuromuscular therapy: from where it hurts to ranked candidates, with reasons.")
    )
    sheet.gap(8)
    sheet.box(
        tr("About", "Not a diagnosis"),
        tr(
            "About",
            "It shows commonly described patterns for trained hands and for study. It has not been clinically"
            " reviewed. Red flags come before muscles: in doubt stop and refer.",
        ),
        warns=True,
    )
    sheet.gap(8)
    sheet.text(tr("About", "It works offline, needs no account and sends nothing anywhere."), Role.BODY, Ink.TEXT2)
