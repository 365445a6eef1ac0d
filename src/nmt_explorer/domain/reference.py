"""The works that the data rest on (schema ``references/1``)."""

import re
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from nmt_explorer.domain.fields import Record, Text

WorkKey = Annotated[str, StringConstraints(pattern=r"^[A-Z][A-Z0-9]*$", max_length=12)]
"""Key of a work, such as ``TS1``."""
WorkKeys = Annotated[tuple[WorkKey, ...], Field(min_length=1)]


_AUTHOR = re.compile(r"[^.,:;]+?(?= [A-Z]{1,3}\b| et al)")
"""The family name that begins a citation, before the initials."""


class WorkKind(StrEnum):
    """What sort of support a work gives."""

    BOOK = "book"
    ARTICLE = "article"
    GUIDELINE = "guideline"
    TEACHING = "teaching"
    SURVEY = "survey"
    DRAWING = "drawing"
    """Something the figure or the muscle shapes were measured from."""


class Reference(Record):
    """One work."""

    key: WorkKey
    citation: Text
    kind: WorkKind
    year: Annotated[int, Field(ge=1900, le=2100)] | None = None
    doi: Annotated[str, Field(pattern=r"^10\.\d{4,9}/\S+$")] | None = None
    licence: Annotated[Text, Field(description="of material that was measured or used")] | None = None
    note: Annotated[Text, Field(description="what it was used for here")] | None = None

    @property
    def short(self) -> str:
        """The first author and the year: ``Bron 2011``."""
        author = _AUTHOR.match(self.citation)
        name = author.group() if author else self.key
        return name if self.year is None else f"{name} {self.year}"


class References(Record):
    """The file ``data/references.yaml``."""

    schema_: Annotated[Literal["references/1"], Field(alias="schema")]
    references: Annotated[tuple[Reference, ...], Field(min_length=1)]
