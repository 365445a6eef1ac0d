"""What a place of the body is called: its area, the best candidate for it, the endangerment site painted there."""

from PySide6.QtCore import QCoreApplication

from nmt_explorer.domain.body import AreaCode, Side
from nmt_explorer.domain.message import message
from nmt_explorer.ui.map.shown_sites import ShownSite, site_at
from nmt_explorer.ui.painting.pane import Pane
from nmt_explorer.wording.messages import rendered
from nmt_explorer.workspace.state import Choice, State

Area = tuple[AreaCode, Side]


def area_name(state: State, area: Area | None) -> str:
    """The name of an area without its side; empty off the body."""
    return state.knowledge.atlas.areas[area[0]].name if area is not None and state.knowledge is not None else ""


def candidate_name(state: State, choice: Choice | None) -> str:
    """``Infraspinatus (right)``; empty where there is no candidate."""
    if choice is None or state.knowledge is None:
        return ""
    name = state.knowledge.atlas.muscles[choice.muscle].record.name
    return f"{name} ({rendered(message(f'side.{choice.side.value}'))})"


def site_name(sites: tuple[ShownSite, ...], pane: Pane, point: tuple[float, float]) -> str:
    """The name of the site that is painted at a point; empty where there is none."""
    site = site_at(sites, pane, point)
    return site.record.name if site is not None else ""


def site_words(name: str) -> str:
    """``Endangerment site: carotid artery``."""
    said = QCoreApplication.translate("Map", "Endangerment site: {name}")
    return said.format(name=name[:1].lower() + name[1:])
