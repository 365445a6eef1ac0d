"""Times as the person reads them."""

from datetime import datetime


def clock_time(at: datetime) -> str:
    """The time of day here, with the date when it is not today's."""
    here = at.astimezone()
    is_today = here.date() == datetime.now(here.tzinfo).date()
    return f"{here:%H:%M}" if is_today else f"{here:%Y-%m-%d %H:%M}"
