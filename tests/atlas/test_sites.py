"""Endangerment sites: drawn on the body, on the side they say, mirrored once, and each fault told in a sentence."""

import shutil
from pathlib import Path

import pytest

from nmt_explorer.atlas.checks.run import check_atlas
from nmt_explorer.atlas.loader import Folders, LoadedAtlas, load_atlas
from nmt_explorer.atlas.model import Atlas
from nmt_explorer.domain.body import AreaCode, Side, View
from nmt_explorer.geometry.region import Region
from nmt_explorer.resources import shipped_assets, shipped_data
from nmt_explorer.wording.findings import sentence

SITES = "sites:\n"
HEAD = """- id: invented
  name: Invented
  level: light
  what: [nothing]
  where: nowhere
  why: It tests.
  action: None.
  areas: [sternum]
  sources: [ABMP]
  confidence: low
"""


def _atlas_with(site: str, folder: Path) -> LoadedAtlas:
    """The shipped common files and no muscles, with one more site before the others."""
    data = folder / "data"
    data.mkdir()
    for file in shipped_data().glob("*.yaml"):
        shutil.copy(file, data)
    cautions = data / "cautions.yaml"
    text = cautions.read_text(encoding="utf-8")
    before, mark, after = text.partition("\n" + SITES)
    assert mark
    cautions.write_text(before + mark + site + after, encoding="utf-8")
    return load_atlas(Folders(data, shipped_assets() / "body_svgs"))


def _site(shapes: str) -> str:
    return HEAD + "  shapes:\n" + shapes


@pytest.mark.parametrize(
    ("code", "site", "said"),
    [
        ("NMT-420", HEAD, 'the site "invented" is drawn in no view'),
        (
            "NMT-401",
            _site('    front: [{points: "-40,240 -20,260 -20,240 -40,260", shape: polygon}]\n'),
            "crosses itself",
        ),
        ("NMT-421", _site('    front: [{points: "-270,20 -250,20 -260,40"}]\n'), 'lies on the body in "front"'),
        ("NMT-422", _site('    front: [{shape: band, widths: "10", points: "-30,5 -120,5"}]\n'), "lies off the body"),
        ("NMT-423", _site('    back: [{points: "-40,240 -20,240 -30,260"}]\n'), "crosses the midline by 40"),
        ("NMT-415", _site('    left: [{points: "-10,240 10,240 0,260"}]\n'), 'the site is drawn in "left"'),
    ],
)
def test_that_every_fault_of_a_site_is_told_at_its_line(code: str, site: str, said: str, tmp_path: Path) -> None:
    found = [f for f in check_atlas(_atlas_with(site, tmp_path)) if f.place.file.endswith("cautions.yaml")]
    assert [f.code for f in found] == [code]
    assert said in sentence(found[0])
    text = (tmp_path / "data" / "cautions.yaml").read_text(encoding="utf-8").splitlines()
    assert text[found[0].place.line - 1].strip() in site


def test_that_a_site_which_cannot_be_drawn_leaves_the_others_in_the_atlas(tmp_path: Path) -> None:
    loaded = _atlas_with(_site('    front: [{points: "-270,20 -250,20 -260,40"}]\n'), tmp_path)
    assert loaded.atlas.sites["invented"].regions == {}
    assert loaded.atlas.sites["carotid_triangle"].regions


def test_that_a_lopsided_site_lies_where_its_sides_say(tmp_path: Path) -> None:
    shapes = """    front:
    - {points: "-60,240 -40,240 -50,260"}
    - {points: "-50,340 -30,340 -40,360", sides: left}
    right:
    - {points: "-20,370 10,370 0,400", sides: right}
    - {points: "30,280 50,280 40,300", sides: midline}
"""
    loaded = _atlas_with(_site(shapes), tmp_path)
    regions = loaded.atlas.sites["invented"].regions
    assert set(regions) == {
        (View.FRONT, Side.RIGHT),
        (View.FRONT, Side.LEFT),
        (View.RIGHT, Side.RIGHT),
        (View.RIGHT, Side.MIDLINE),
        (View.LEFT, Side.MIDLINE),
    }
    assert regions[View.FRONT, Side.RIGHT].contains((-50, 250))
    assert not regions[View.FRONT, Side.RIGHT].contains((-40, 350))
    assert regions[View.FRONT, Side.LEFT].contains((50, 250))
    assert regions[View.FRONT, Side.LEFT].contains((40, 350))
    assert regions[View.LEFT, Side.MIDLINE].contains((-40, 290))


def test_that_every_shipped_site_is_drawn_on_the_body(atlas: Atlas) -> None:
    assert list(atlas.sites) == [site.id for site in atlas.cautions.sites]
    for site in atlas.sites.values():
        assert site.regions, site.record.id
        for (view, _), region in site.regions.items():
            assert region.inside_share(atlas.body[view].outline) > 0.999, (site.record.id, view)


def test_that_every_shipped_site_lies_in_areas_it_names(atlas: Atlas) -> None:
    for site in atlas.sites.values():
        shares = []
        for (view, _), region in site.regions.items():
            shapes = [s for code in site.record.areas for side in Side if (s := _area(atlas, view, code, side))]
            shares.append(region.inside_share(Region.union(shapes)) if shapes else 0.0)
        assert max(shares) > 0.35, (site.record.id, shares)


def _area(atlas: Atlas, view: View, code: str, side: Side) -> Region | None:
    return atlas.body[view].areas.get((AreaCode(code), side))


def test_that_no_site_frightens_people_off_a_whole_part_of_the_body(atlas: Atlas) -> None:
    for site in atlas.sites.values():
        for (view, side), region in site.regions.items():
            share = region.area / atlas.body[view].outline.area
            assert share < (0.15 if view in (View.SOLES, View.FEET_TOP) else 0.02), (site.record.id, view, side, share)


def test_that_the_liver_lies_right_the_spleen_left_and_the_aorta_left_of_the_midline(atlas: Atlas) -> None:
    organs = atlas.sites["liver_spleen"].regions
    assert organs[View.FRONT, Side.RIGHT].area > 2 * organs[View.FRONT, Side.LEFT].area
    assert (View.BACK, Side.RIGHT) not in organs
    assert organs[View.BACK, Side.LEFT].centre[0] < 0
    assert atlas.sites["abdominal_aorta"].regions[View.FRONT, Side.MIDLINE].centre[0] > 1


@pytest.mark.parametrize(
    ("site", "view", "landmark", "within"),
    [
        ("eye", View.FRONT, "pupil", 0.0),
        ("ulnar_groove", View.BACK, "medial_epicondyle", 10.0),
        ("fibular_head", View.RIGHT, "fibular_head", 4.0),
        ("trochanter_bursa", View.RIGHT, "greater_trochanter", 0.0),
        ("popliteal_fossa", View.BACK, "popliteal_crease_mid", 0.0),
        ("tarsal_tunnel", View.BACK, "medial_malleolus", 6.0),
        ("asis_lateral_cutaneous", View.FRONT, "ASIS", 6.0),
        ("supraclavicular_brachial_plexus", View.FRONT, "supraclavicular_fossa", 0.0),
        ("dorsalis_pedis", View.FEET_TOP, "first_intermetatarsal_space", 2.0),
        ("anterior_shin", View.FRONT, "shin_mid_tibial_crest", 0.0),
    ],
)
def test_that_a_site_lies_at_its_landmark(atlas: Atlas, site: str, view: View, landmark: str, within: float) -> None:
    place = atlas.body[view].landmarks[landmark, Side.RIGHT].point
    assert atlas.sites[site].regions[view, Side.RIGHT].distance(place) <= within
