"""What the pages have in common: they show the bench, and say in words what they show."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from app.panes.chain.hands import Hands
from app.panes.chain.now import Now
from app.theme import Theme


class Dressed(Protocol):
    """A widget that follows a theme."""

    def set_theme(self, theme: Theme) -> None:
        """Follow a theme."""


class Page(QWidget):
    """One view of the bench."""

    def __init__(self, hands: Hands) -> None:
        super().__init__()
        self.hands = hands
        self._dressed: Theme | None = None

    def show_now(self, theme: Theme, now: Now) -> None:
        """Show the bench."""
        raise NotImplementedError

    def dress(self, theme: Theme, *widgets: Dressed) -> None:
        """Let widgets follow the theme, once for each theme: it would paint them anew every time."""
        if theme is not self._dressed:
            self._dressed = theme
            for widget in widgets:
                widget.set_theme(theme)

    def words(self, now: Now) -> str:
        """What is shown, for people who do not see it."""
        raise NotImplementedError

    def fit(self, width: int) -> None:
        """Arrange the page for so much room."""

    def minimumSizeHint(self) -> QSize:
        """A page scrolls where it has no room."""
        return QSize(80, super().minimumSizeHint().height())
