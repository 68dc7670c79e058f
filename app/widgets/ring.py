"""Whether a widget's focus ring is to be seen: only when the focus came by keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent

from app.in_turn import TakesTurns

BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class RingedByKeys(TakesTurns):
    """Base of widgets that paint a ring where `ringed` says so."""

    ringed = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus if it came by keyboard."""
        super().focusInEvent(event)
        self.ringed = event.reason() in BY_KEYBOARD
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide it."""
        super().focusOutEvent(event)
        self.ringed = False
        self.update()
