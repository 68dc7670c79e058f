"""The lessons in the window: the rail at its left, the ways in and out, the light on what a text names."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QToolButton

from app import paths
from app.lessons.course import Course
from app.lessons.errors import LessonError
from app.lessons.lesson import Step
from app.lessons.library import open_library
from app.lessons.placing import Leave, Placer
from app.lessons.progress import Progress
from app.lessons.rail import WIDTH, Rail
from app.lessons.spotlight import Places, Spotlight, selection_of
from app.lessons.targets import Target
from app.lessons.words import program_words
from app.scenes.stash import Stash
from nncore.snapshot import Notice

if TYPE_CHECKING:
    from app.window import Window


class LessonDesk(QObject):
    """Everything of lessons that needs the window; `toggle` is the action of the button and the menu."""

    def __init__(self, window: Window, progress: Path | None, folder: Path | None = None) -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        self.progress = Progress(progress)
        library = open_library(folder or paths.resource("lessons"), program_words())
        self.placer = Placer(window.session, self._stow)
        self.placer.carry(self.progress.carried)
        self.course = Course(window.session, library, self.progress, self.placer, self._reveal, self)
        self.rail = Rail(window.session, self.course)
        self.rail.hide()
        self._places, self._spotlight = Places(window), Spotlight(window)
        self._waiting = ("", "")  # a step to be entered once the digits are there
        self.toggle = QAction(self.tr("Lessons"), window, checkable=True)
        self._make_ways_in()
        self.rail.picked.connect(self.enter)
        self.rail.closed.connect(self.leave)
        self.rail.lit.connect(self._light)
        self.rail.chosen.connect(self._choose)
        self.course.entered.connect(self._entered)
        if self.progress.open:
            self.open()

    def open(self) -> None:
        """Show the rail."""
        self.rail.show()
        self.toggle.setChecked(True)
        self._window.scheduler_wake()

    @Slot(bool)
    def _toggled(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        if on:
            self.rail.show()
            self._session.wake()
            self.rail.focus_first()
        else:
            self.leave()
            self.rail.hide()
        self.progress.open = on
        self.progress.save()

    @Slot(str, str)
    def enter(self, lesson: str, step: str = "") -> bool:
        """Enter a step and show the rail; what cannot be entered is told and changes nothing."""
        if self._session.frame.data is None:
            self._waiting = lesson, step
            self._session.frame_changed.connect(self._go_on)
            return True
        try:
            self.course.enter(lesson, step)
        except LessonError as error:
            self._window.tell(Notice("error", str(error)))
            return False
        self.rail.show()
        self.toggle.setChecked(True)
        return True

    @Slot()
    def leave(self) -> None:
        """Leave the lesson; the rail shows all chapters."""
        self._light(None)
        self.course.leave()
        self.progress.carried = dict(self.placer.carried)
        self.progress.save()

    def remember(self) -> None:
        """Write what was done, because the window closes."""
        self.progress.open = self.toggle.isChecked()
        self.progress.save()

    @Slot(object)
    def _go_on(self, frame: object) -> None:
        if self._session.frame.data is not None and self._waiting[0]:
            self._session.frame_changed.disconnect(self._go_on)
            (lesson, step), self._waiting = self._waiting, ("", "")
            self.enter(lesson, step)

    @Slot()
    def _entered(self) -> None:
        self._light(None)
        if self.course.step is not None:
            self.rail.focus_first()

    def _reveal(self, step: Step) -> None:
        stage, setting = self._window.stage, step.setting
        if setting.workspace:
            stage.show_workspace(setting.workspace)
            stage.reset()
        if setting.front:
            stage.bring_to_front(setting.front)

    def _stow(self) -> Leave:
        return Stash(self._session, self._window.scenes).give_back

    @Slot(object)
    def _light(self, target: Target | None) -> None:
        """Ring what a word names, or put the light out."""
        selection = selection_of(target) if target is not None else None
        self._session.hover(selection)
        self._spotlight.show_ring(self._places.find(target) if target is not None else None)

    @Slot(object)
    def _choose(self, target: Target) -> None:
        """Bring what a word names into sight, and pick it if it is a part of the network."""
        selection = selection_of(target)
        if selection is not None:
            self._session.select(selection)
        self._places.show(target)
        QTimer.singleShot(0, self, lambda: None)
        self._light(target)

    def _make_ways_in(self) -> None:
        window = self._window
        self.toggle.setShortcut("Ctrl+L")
        self.toggle.setToolTip(self.tr("Open or close the lessons (Ctrl+L)"))
        self.toggle.toggled.connect(self._toggled)
        window.addAction(self.toggle)
        self.button = QToolButton()
        self.button.setDefaultAction(self.toggle)
        self.button.setText(self.tr("Learn"))
        self.button.setObjectName("learn")
        self.button.setAccessibleName(self.tr("Learn"))
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)


__all__ = ["WIDTH", "LessonDesk", "QApplication"]
