"""The menu of motion: as the system says, calm or lively; and what the system says, where only a program knows."""

from __future__ import annotations

import os
import shutil
import sys
from functools import partial

from PySide6.QtCore import QObject, QProcess, QTimer, Slot
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMainWindow, QMenu

from app import calm, motion
from app.settings import Settings
from nncore.words import tr

LATER = 1500  # milliseconds: the window is there, and a person has begun to look
ASK = ("gsettings", "get", "org.gnome.desktop.interface", "enable-animations")
TITLES = {
    "system": ("As the system says", "Move as much as the system's settings ask for"),
    "calm": ("Calm", "Nothing slides, flies or fades: everything is where it belongs at once"),
    "lively": ("Lively", "What changes may move, whatever the system's settings say"),
}


class MotionMenu(QObject):
    """Fills the menu, remembers what is chosen, and lets the docks of `stage` move or not."""

    def __init__(self, menu: QMenu, settings: Settings, stage: QMainWindow) -> None:
        super().__init__(menu)
        self._settings, self._stage = settings, stage
        self._process: QProcess | None = None
        motion.choose(settings.motion())
        menu.setToolTipsVisible(True)
        group = QActionGroup(menu)
        for name, (title, tip) in TITLES.items():
            action = group.addAction(menu.addAction(tr(title)))
            action.setObjectName(f"motion.{name}")
            action.setToolTip(tr(tip))
            action.setCheckable(True)
            action.setChecked(name == motion.chosen())
            action.triggered.connect(partial(self._choose, name))
        self._follow()
        if _is_gnome() and motion.has_screen():
            QTimer.singleShot(LATER, self, self.ask)

    @Slot()
    def ask(self) -> None:
        """Ask GNOME, beside everything else; without an answer all stays as it is."""
        program = shutil.which(ASK[0])
        if program is not None:
            self._process = QProcess(self)
            self._process.finished.connect(self._hear)
            self._process.start(program, list(ASK[1:]))

    @Slot()
    def _hear(self) -> None:
        if self._process is not None:
            said = calm.of_gnome(
                bytes(self._process.readAllStandardOutput().data()).decode("utf-8", "replace")
            )
            if said is not None:
                motion.hear(calm=said)
                self._follow()

    def _choose(self, name: str, _checked: bool = False) -> None:
        motion.choose(name)
        self._settings.save_motion(name)
        self._follow()

    def _follow(self) -> None:
        self._stage.setAnimated(motion.motion_allowed())


def _is_gnome() -> bool:
    return sys.platform.startswith("linux") and "GNOME" in os.environ.get("XDG_CURRENT_DESKTOP", "").upper()
