"""The verbs of the zoom: larger, smaller, plain; remembered."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, QTimer

from app.settings import Settings
from app.zoom import factor, levels
from app.zoom.fitting import Fitter
from nncore.snapshot import Notice

if TYPE_CHECKING:
    from app.window import Window

SMALLEST = QSize(960, 600)  # of the window, at 100 %


class Zoom(QObject):
    """Makes everything larger or smaller at once: panes, bars, menus and dialogs."""

    def __init__(self, window: Window, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings
        self._fitter = Fitter(window)
        self.passing = False  # whether levels are for now only, and not remembered
        window.setMinimumSize(smallest(factor.now()))

    @property
    def level(self) -> int:
        """How large everything is now, in per cent."""
        return round(100 * factor.now())

    def table(self) -> dict[str, Callable[[], object]]:
        """Key of the action -> what it does."""
        return {
            "zoom-in": lambda: self.choose(levels.larger(self.level)),
            "zoom-out": lambda: self.choose(levels.smaller(self.level)),
            "zoom-plain": lambda: self.choose(levels.PLAIN),
        }

    def choose(self, level: int) -> None:
        """Take a level, remember it and say it."""
        QTimer.singleShot(0, self, lambda: self._take(level))  # not while the menu that asked for it is open

    def _take(self, level: int) -> None:
        if not self.show_at(level / 100):
            text = self.tr("This Qt cannot change its size while it runs. Start again with --zoom {level}.")
            self._window.tell(Notice("error", text.format(level=level)))
            return
        if not self.passing:
            self._settings.save_zoom(level)
        self._window.tell(Notice("done", self.tr("Everything at {level} %.").format(level=level)))

    def show_at(self, wanted: float) -> bool:
        """Show everything so many times as large, and remember nothing; False if that cannot be."""
        keyboard = self._window.focusWidget()
        if not factor.possible():
            return False
        larger = max(wanted, factor.now())
        self._window.setMinimumSize(smallest(larger))  # the window must not grow before it is scaled
        done = factor.change(wanted)
        self._window.setMinimumSize(smallest(factor.now()))
        if keyboard is not None:
            keyboard.setFocus()
        return done


def smallest(wanted: float) -> QSize:
    """The least size of the window: never larger than at 100 %, and as large on the screen."""
    ratio = max(1.0, wanted)
    return QSize(round(SMALLEST.width() / ratio), round(SMALLEST.height() / ratio))
