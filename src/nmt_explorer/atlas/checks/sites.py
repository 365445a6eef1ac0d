"""Endangerment sites are drawn, lie on the body and on the side they say."""

from collections.abc import Iterator

from nmt_explorer.atlas.located_yaml import KeyPath, LocatedDocument
from nmt_explorer.atlas.model import Atlas
from nmt_explorer.domain.body import View
from nmt_explorer.domain.caution import SiteShape
from nmt_explorer.domain.finding import Finding, finding
from nmt_explorer.geometry.curves import ring_of
from nmt_explorer.geometry.region import InvalidRing, Region

MOST_OUTSIDE = 0.25
"""Share of a shape's area that may lie outside the body; it is clipped. Many sites wrap round the edge of a view."""
ACROSS = 3.0
"""Units by which a one-sided shape may cross the midline."""


def check_sites(atlas: Atlas, source: LocatedDocument) -> Iterator[Finding]:
    """Hold every site of ``cautions.yaml`` to its drawing; shapes that cannot be compiled are reported on loading."""
    for i, site in enumerate(atlas.cautions.sites):
        at = ("sites", i)
        if not any(site.shapes.values()):
            yield finding(source.place(*at, "id"), "NMT-420", found=site.id)
        for view, shapes in site.shapes.items():
            if view is View.LEFT:
                yield finding(source.place(*at, "shapes", view.value), "NMT-415", what="the site")
                continue
            for j, shape in enumerate(shapes):
                yield from _shape(atlas, shape, view, source, (*at, "shapes", view.value, j, "points"))


def _shape(atlas: Atlas, shape: SiteShape, view: View, source: LocatedDocument, at: KeyPath) -> Iterator[Finding]:
    try:
        region = Region.from_ring(ring_of(shape), repair=shape.shape == "band")
    except InvalidRing:
        return  # reported when the site was compiled
    outside = 1 - region.inside_share(atlas.body[view].outline)
    if MOST_OUTSIDE < outside < 1:
        yield finding(source.place(*at), "NMT-422", share=100 * outside, view=view.value, most=100 * MOST_OUTSIDE)
    if shape.sides == "midline" or not view.right_sign:
        return
    x0, _, x1, _ = region.bounds
    beyond = -x0 if view.right_sign > 0 else x1
    if beyond > ACROSS:
        yield finding(source.place(*at), "NMT-423", view=view.value, by=beyond)
