"""Painting a whole area lists the muscles that the roster names for it, and little else."""

import pytest

from nmt_explorer.query.area_report import AreaReport, area_report
from nmt_explorer.query.engine import Engine


@pytest.fixture(scope="module")
def report(engine: Engine) -> AreaReport:
    return area_report(engine)


def test_that_every_area_is_painted_in_every_view_that_shows_it(report: AreaReport, engine: Engine) -> None:
    shown = {
        (code, view) for view, drawing in engine.atlas.body.items() for code, side in drawing.areas if side != "left"
    }
    assert {(reading.area, reading.view) for reading in report.readings} >= {
        (code, view) for code, view in shown if view != "left"
    }


def test_that_muscles_are_listed_where_the_roster_names_the_area_as_essential(report: AreaReport) -> None:
    assert report.essential_found >= 0.98


def test_that_muscles_are_listed_where_the_roster_names_the_area_as_spillover(report: AreaReport) -> None:
    assert report.spillover_found >= 0.90


def test_that_little_else_is_listed_above_faint(report: AreaReport) -> None:
    assert report.strangers <= 0.10
