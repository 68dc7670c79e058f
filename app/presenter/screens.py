"""Which screen is the speaker's: one on which the room does not see the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QScreen


def speakers(rooms: QScreen, screens: Sequence[QScreen]) -> QScreen | None:
    """A screen beside the one the room sees, as near to the first as can be; None if there is no other."""
    others = [each for each in screens if each is not rooms and each.geometry() != rooms.geometry()]
    return others[0] if others else None
