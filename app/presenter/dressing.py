"""What the window wears for a room: full screen, large type, no bars; and what it wore before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.presenter.keys import Keyboard

if TYPE_CHECKING:
    from app.window import Window

LARGE = 200  # per cent: the body's 13 pixels are 19.5 points then
FULL = Qt.WindowState.WindowFullScreen


@dataclass(frozen=True)
class _Before:
    state: Qt.WindowState
    geometry: QRect
    level: int
    hidden: tuple[QWidget, ...]  # what was in sight and is put away meanwhile


class Dressing:
    """Put on and taken off as one, without touching the panes."""

    def __init__(self, window: Window, strip: QWidget, keyboard: Keyboard) -> None:
        self._window, self._strip, self._keyboard = window, strip, keyboard
        self._before: _Before | None = None
        self.level = LARGE  # of the zoom; as it was left the last time
        self._put_in()

    @property
    def on(self) -> bool:
        """Whether it is worn."""
        return self._before is not None

    def put_on(self) -> None:
        """Hide the bars, take the keys."""
        window = self._window
        bars = (window.menuBar(), window.formula, window.timeline, window.transport, window.status)
        shown = tuple(each for each in (*bars, *window.lessons.in_sight) if not each.isHidden())
        self._before = _Before(window.windowState(), window.geometry(), window.zoom.level, shown)
        for each in shown:
            each.hide()
        self._keyboard.take(window.actions_by_key.values())
        window.addActions(window.workspace_bar.tab_actions)  # the menu that heard their keys is out of sight
        window.notices.lie_over(self._strip)
        self._strip.show()
        window.zoom.passing = True

    def grow(self) -> None:
        """Fill the screen, in large type."""
        self._window.zoom.show_at(self.level / 100)
        self._window.setWindowState(self._window.windowState() | FULL)

    def take_off(self) -> None:
        """Give back keys, bars, size and type."""
        before, window = self._before, self._window
        if before is None:
            return
        self._before, self.level = None, window.zoom.level
        self._keyboard.give_back()
        for action in window.workspace_bar.tab_actions:
            window.removeAction(action)
        window.setWindowState(before.state)
        self._strip.hide()
        for each in before.hidden:
            each.show()
        window.notices.lie_over(window.formula)
        window.zoom.passing = False
        window.zoom.show_at(before.level / 100)
        if not before.state & (FULL | Qt.WindowState.WindowMaximized):
            window.setGeometry(before.geometry)
        window.transport.redress()

    def _put_in(self) -> None:
        """Above the line of the notices, which then lies over the strip."""
        body = self._window.stage.parentWidget()
        layout = body.layout() if body is not None else None
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(layout.indexOf(self._window.notices), self._strip)
        self._strip.hide()
