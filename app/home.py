"""Where the window lives: it is made anew, on the same session, when everything has to be said otherwise."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from app import language
from app.session import Session
from app.settings import Settings
from app.window import Window
from nncore.snapshot import Notice


class Home(QObject):
    """Holds the one window there is at a time."""

    def __init__(
        self,
        session: Session,
        settings: Settings,
        keep: Callable[[], object],
        furnish: Callable[[Window], object] = lambda _window: None,
    ) -> None:
        """`furnish` is called with each window that is made."""
        super().__init__()
        self._furnish = furnish
        self._session, self._settings, self._keep = session, settings, keep
        self.window = self._made()

    def tell(self, notice: Notice | None) -> None:
        """Show a notice in the window."""
        self.window.tell(notice)

    @Slot()
    def follow_system(self) -> None:
        """Take the desktop's theme, if that is what is wanted."""
        self.window.follow_system()

    @Slot(str)
    def change_language(self, key: str) -> None:
        """Say everything in another language: the run goes on, and the new window has what the old one showed."""
        self._settings.save_language(key)
        old = self.window
        old.remember()
        self._session.jobs.cancel_all()  # what panes had begun is theirs, and they go
        language.speak(key)
        self.window = self._made()
        self.window.setGeometry(old.geometry())
        self.window.setWindowState(old.windowState())  # full screen stays full
        if old.isVisible():
            self.window.show()
        old.hide()
        old.deleteLater()

    def clear(self) -> None:
        """Let the window go."""
        self.window.deleteLater()
        self.deleteLater()

    def _made(self) -> Window:
        window = Window(self._session, self._settings, self._keep)
        window.language_wanted.connect(self.change_language)
        self._furnish(window)
        return window
