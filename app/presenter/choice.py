"""Which panes are shown to the room: never none, at most two."""

from __future__ import annotations

from collections.abc import Sequence

MOST = 2

Panes = tuple[str, ...]


def pressed(shown: Panes, key: str) -> Panes:
    """After a pane's key or name was pressed: it comes, and the older of two goes; one that is there goes."""
    if key not in shown:
        return (*shown, key)[-MOST:]
    return tuple(each for each in shown if each != key) or shown


def at_first(offered: Sequence[str], wanted: Sequence[str], most: int = MOST) -> Panes:
    """What is shown when nobody has chosen: the first two wanted that are offered, or else that are there."""
    found = [key for key in wanted if key in offered]
    return tuple((found or list(offered))[:most])
