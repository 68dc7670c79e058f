"""The way to scenes in files and text; what reads and writes them is imported when somebody wants one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from app.scenes.showing import Scenes
from app.session import Session
from nncore.snapshot import Notice

if TYPE_CHECKING:
    from app.scenes.files import SceneFiles

DROPS = {QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop}


class SceneDoor(QObject):
    """What the window `parent` knows of scenes in files."""

    def __init__(
        self, parent: QWidget, session: Session, scenes: Scenes, tell: Callable[[Notice], None]
    ) -> None:
        super().__init__(parent)
        self._parent, self._session, self._scenes, self._tell = parent, session, scenes, tell
        self._made: SceneFiles | None = None
        parent.installEventFilter(self)

    @property
    def files(self) -> SceneFiles:
        """What reads and writes; made when it is first wanted."""
        if self._made is None:
            from app.scenes.files import SceneFiles  # not before the first paint

            self._made = SceneFiles(self._parent, self._session, self._scenes, self._tell)
        return self._made

    def table(self) -> dict[str, Callable[[], object]]:
        """Key of the action -> what it does."""
        return {
            "scene-save": self.save,
            "scene-open": self.open,
            "scene-copy": self.copy,
            "scene-paste": self.paste,
            "scene-about": self.about,
            "unlock": self.unlock,
        }

    def save(self) -> None:
        """Ask for a name, which becomes the title, and save what is shown."""
        self.files.save()

    def copy(self) -> None:
        """Put what is shown on the clipboard, as text that can be pasted anywhere."""
        self.files.copy()

    def paste(self) -> None:
        """Show the scene that is on the clipboard."""
        self.files.paste()

    def about(self) -> None:
        """Tell title and notes of the scene that is shown."""
        self.files.about()

    def unlock(self) -> None:
        """Unlock every control."""
        self.files.unlock()

    def open(self) -> None:
        """Ask for a file and show its scene."""
        self.files.open()

    def load(self, path: Path) -> None:
        """Show the scene in a file, as soon as the digits are there."""
        self.files.load(path)

    def take_text(self, text: str, origin: str) -> None:
        """Show the scene that a text holds."""
        self.files.take_text(text, origin)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a scene that is dropped onto the window: a file, or its text."""
        if event.type() in DROPS and isinstance(event, QDropEvent):
            return self.files.take_drop(event)
        return super().eventFilter(watched, event)
