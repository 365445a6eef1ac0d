"""A dose in one short line."""

from nmt_explorer.domain.muscle import Dosage


def dosage_line(own: Dosage, usual: Dosage | None = None) -> str:
    """``5–7 of 10 · 30–60 s · 2–3 times``; what ``own`` leaves open is taken from ``usual``."""
    values = (usual.model_dump(exclude_none=True) if usual else {}) | own.model_dump(exclude_none=True)
    parts = [
        template.format(_range(values[name]))
        for name, template in _FORMS
        if isinstance(values.get(name), tuple) and values[name] is not None
    ]
    return " · ".join(parts)


_FORMS = (
    ("intensity_0_10", "{} of 10"),
    ("effort_percent", "{} % effort"),
    ("contraction_s", "press {} s"),
    ("hold_s", "{} s"),
    ("stretch_s", "stretch {} s"),
    ("rest_s", "{} s rest"),
    ("cycles", "{} cycles"),
    ("repetitions", "{} times"),
    ("sets", "{} sets"),
    ("duration_min", "{} min"),
    ("temperature_c", "{} °C"),
    ("speed_cm_per_s", "{} cm/s"),
)


def _range(interval: tuple[float, float]) -> str:
    least, most = (f"{value:g}" for value in interval)
    return least if least == most else f"{least}–{most}"
