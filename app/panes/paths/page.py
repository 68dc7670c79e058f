"""What the views have in common."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.panes.paths.reading import Reading
from app.theme import Theme
from app.widgets.wrapped import Wrapped


class Page(QWidget):
    """One view beside the picture: shows a Reading, asks for what a person does there, says what is shown."""

    pointed = Signal(object)  # Name or None
    picked = Signal(object)  # Name
    option = Signal(str, object)  # a switch, and what it should be

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(6)

    def show_reading(self, reading: Reading, theme: Theme) -> None:
        """Show the bench."""
        raise NotImplementedError

    def words(self, reading: Reading) -> str:
        """What is shown, for people who do not see it."""
        raise NotImplementedError


def remark(lines: int = 2) -> Wrapped:
    """A quiet sentence below what it is about."""
    return Wrapped(lines, quiet=True)
