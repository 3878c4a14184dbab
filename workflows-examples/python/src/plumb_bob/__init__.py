"""How far a wall leans: distances from a plumb line, top to bottom."""

from math import atan2, degrees


def lean(offsets: "list[float]", spacing: float) -> float:
    """Degrees from the vertical between the first and the last offset, `spacing` apart from one to the next."""
    if len(offsets) < 2:
        raise ValueError("two offsets are needed to see a lean")
    if spacing <= 0:
        raise ValueError(f"spacing is {spacing}, and must be above zero")
    return degrees(atan2(offsets[-1] - offsets[0], spacing * (len(offsets) - 1)))


def is_plumb(offsets: "list[float]", tolerance: float) -> bool:
    """Whether no offset differs from the first by more than `tolerance`."""
    return all(abs(offset - offsets[0]) <= tolerance for offset in offsets)
