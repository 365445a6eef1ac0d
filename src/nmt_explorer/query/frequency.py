"""How often a trigger point is reported, as a sentence with the works that say so."""

from nmt_explorer.atlas.model import Atlas
from nmt_explorer.domain.message import Message, message
from nmt_explorer.domain.muscle import ReportedFrequency


def reported(atlas: Atlas, frequency: ReportedFrequency) -> Message:
    """``Reported very often in chronic shoulder pain (Bron 2011).``"""
    works = dict.fromkeys(
        atlas.references[ref.work].short if ref.work in atlas.references else ref.work for ref in frequency.sources
    )
    key = f"frequency.{frequency.level.value}"
    if frequency.where is None:
        return message(key, works="; ".join(works))
    return message(f"{key}.where", where=frequency.where, works="; ".join(works))
