"""What in the strip is pointed at: by the mouse, or by the keyboard that walks from token to token."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from app.formula.arrange import Spot
from app.selection import Selection

if TYPE_CHECKING:
    from app.session import Session

STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class Finger:
    """Hovers the thing of a token in every pane, and lets go only of what it pointed at itself."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._pointing = False
        self._index = 0  # which of the buttons the keyboard is on

    def point(self, thing: Selection | None) -> None:
        """Point at `thing`, or at nothing."""
        if thing is not None or self._pointing:
            self._pointing = thing is not None
            self._session.hover(thing)

    def on(self, buttons: Sequence[Spot]) -> Spot | None:
        """The button that the keyboard is on."""
        return buttons[min(self._index, len(buttons) - 1)] if buttons else None

    def go(self, buttons: Sequence[Spot], index: int | None = None) -> None:
        """Go to a button, round and round; to the one it was on if none is named."""
        if buttons:
            self._index = (min(self._index, len(buttons) - 1) if index is None else index) % len(buttons)
            self.point(buttons[self._index].token.target)

    def press(self, key: int, buttons: Sequence[Spot]) -> bool:
        """Left, Right, Home and End walk, Enter selects; False for any other key."""
        spot = self.on(buttons)
        if spot is None:
            return False
        if key in STEPS:
            self.go(buttons, buttons.index(spot) + STEPS[Qt.Key(key)])
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self.go(buttons, 0 if key == Qt.Key.Key_Home else len(buttons) - 1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._session.select(spot.token.target)
        else:
            return False
        return True
