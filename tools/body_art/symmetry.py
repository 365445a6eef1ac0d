"""Points of symmetric shapes: written for one half of the body, completed by reflection about x = 0."""


def reflected(points: str) -> str:
    """The points with x negated, in the same order."""
    return " ".join(word[1:] if word.startswith("-") else f"-{word}" for word in points.split())


def closed_by_reflection(half: str) -> str:
    """A closed curve from its half: points on one side of the midline, from the curve's one crossing to the other."""
    words = half.split()
    return " ".join((*words, *reflected(" ".join(reversed(words))).split()))
