"""File > Scenes: those that come with the program, read when the menu is first opened."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMenu

from app import paths
from app.scenes.door import SceneDoor
from nncore.words import tr

ORDER = (
    *("fresh-seed1", "plateau", "trained-10ep", "trained-60ep", "zero-init", "linear-stack", "twins"),
    *("bare-neuron", "thresholds", "notes-two", "notes-3.37", "saturated-output"),
    *("toy-1d", "toy-2d", "chain", "chain-picture", "jk"),
)


class SceneMenu(QObject):
    """Fills a menu with the scenes in resources/scenes."""

    def __init__(self, menu: QMenu, files: SceneDoor) -> None:
        super().__init__(menu)
        self._menu, self._files = menu, files
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(self.fill)

    @Slot()
    def fill(self) -> None:
        """List them, once; a file that is no scene is not listed."""
        if not self._menu.isEmpty():
            return
        from nncore.scene import SUFFIX, SceneError  # not before somebody opens the menu
        from nncore.scene_text import from_text

        for path in sorted(paths.resource("scenes").glob(f"*{SUFFIX}"), key=_place):
            try:
                scene = from_text(path.read_text(encoding="utf-8"))
            except (OSError, UnicodeDecodeError, SceneError):
                continue
            action = self._menu.addAction(tr(scene.title))
            action.setToolTip(tr(scene.notes))
            action.setObjectName(f"scene.{path.stem}")
            action.triggered.connect(partial(_load, self._files, path))


def _load(files: SceneDoor, path: Path, _checked: bool = False) -> None:
    files.load(path)


def _place(path: Path) -> tuple[int, str]:
    name = path.stem
    return ORDER.index(name) if name in ORDER else len(ORDER), name
