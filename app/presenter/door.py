"""The way into presenter mode; the mode itself is made when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from app.lessons.lesson import Step
    from app.presenter.presenter import Presenter
    from app.window import Window


class Door(QObject):
    """What the rest of the window knows of presenting."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._made: Presenter | None = None

    def table(self) -> dict[str, Callable[[], object]]:
        """Key of the action -> what it does."""
        return {"present": self.toggle}

    @property
    def presenter(self) -> Presenter:
        """The mode; made now if it has not been wanted before."""
        if self._made is None:
            # Not above: most starts never present.
            from app.presenter.presenter import Presenter

            self._made = Presenter(self._window)
        return self._made

    @property
    def on(self) -> bool:
        """Whether a room is looking."""
        return self._made is not None and self._made.on

    def toggle(self) -> None:
        """Begin, or leave."""
        if self.on:
            self.presenter.leave()
        else:
            self.presenter.begin()

    def reveal(self, step: Step) -> bool:
        """Bring the panes of a step to the room; False if none is looking."""
        if self.on:
            self.presenter.reveal(step)
        return self.on
