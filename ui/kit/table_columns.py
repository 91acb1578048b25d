"""How the columns of a table share its width, and which leave when room is short."""

from collections.abc import Callable, Sequence

from ui.kit.table_model import Column

LEAST = 80


def share_width(columns: Sequence[Column], room: int, px: Callable[[float], int]) -> list[int]:
    """Pixels per column, 0 for those that have left; the stretching column takes what is over."""
    staying = list(range(len(columns)))
    leaving = sorted(
        (place for place in staying if columns[place].leaves),
        key=lambda place: (columns[place].leaves, place),
    )
    while leaving and sum(px(columns[place].width) for place in staying) > room:
        staying.remove(leaving.pop())
    widths = [px(c.width) if place in staying else 0 for place, c in enumerate(columns)]
    stretching = next((place for place in staying if columns[place].stretch), None)
    if stretching is not None:
        spare = room - sum(widths)
        widths[stretching] = max(px(LEAST), widths[stretching] + spare)
    return widths
