"""The patterns a person expects: read from the options, changed by a hand, taken back by the one undo."""

from __future__ import annotations

import numpy as np

from app.journal import Act
from app.panes.learned.places import PAGE
from app.session import Session
from nncore.arrays import Floats
from nncore.canvas import blank, stroke
from nncore.patterns import from_text, to_text

KEY = "learned.patterns"
BRUSH = 1.2  # pixels


class PatternSet:
    """Sixteen places for patterns; each change is one step of undo, a stroke too."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._soft: dict[int, Floats] = {}  # of the stroke under way, not yet cut to on and off
        self._gesture = 0

    @property
    def all(self) -> list[Floats | None]:
        """The patterns as they are now, None for an empty place."""
        return from_text(str(self._session.frame.options[KEY]), PAGE)

    def put(self, slot: int, pattern: Floats | None, gesture: int | None = None) -> None:
        """Fill a place, or empty it with None."""
        patterns = self.all
        patterns[slot] = None if pattern is None or not pattern.any() else pattern
        before, after = str(self._session.frame.options[KEY]), to_text(patterns)
        if before == after or self._session.refuses(KEY):
            return
        self._session.set_option(KEY, after)
        act = Act(
            "picture",
            lambda: self._session.set_option(KEY, before),
            lambda: self._session.set_option(KEY, after),
            gesture,
        )
        self._session.journal.note(act)

    def begin(self, slot: int) -> None:
        """A stroke begins on a place."""
        self._gesture = self._session.new_gesture()
        self._soft = {slot: self.all[slot] if self.all[slot] is not None else blank()}  # type: ignore[dict-item]

    def draw(self, slot: int, start: tuple[float, float], end: tuple[float, float], *, erase: bool) -> None:
        """Draw from one point to another, in pixels of the 28 by 28."""
        soft = self._soft.get(slot, blank())
        self._soft[slot] = drawn = stroke(soft, start, end, BRUSH, 0.0 if erase else 1.0)
        self.put(slot, np.where(drawn >= 0.5, np.float32(1), np.float32(0)), self._gesture)
