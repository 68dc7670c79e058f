"""The lessons in the window: the rail at its left, the panes of a step, the light on what a text names."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QAction

from app import paths
from app.dock_sizes import DockSizes
from app.lessons.course import Course
from app.lessons.errors import LessonError
from app.lessons.handouts import Handouts
from app.lessons.lesson import Step
from app.lessons.library import Library, open_library
from app.lessons.placing import Leave, Placer
from app.lessons.progress import Progress
from app.lessons.rail import Rail
from app.lessons.rail_room import RailRoom
from app.lessons.spotlight import Places, Spotlight, selection_of
from app.lessons.targets import Target
from app.lessons.turns import Turns
from app.lessons.words import program_words
from app.scenes.stash import Stash
from app.workspaces import WORKSPACES
from nncore.files import read_capped
from nncore.scene import LARGEST, SUFFIX, SceneError
from nncore.scene_text import from_text
from nncore.snapshot import Notice

if TYPE_CHECKING:
    from app.window import Window


class LessonDesk(QObject):
    """Everything of lessons that needs the window; `toggle` is the action that opens and closes them."""

    def __init__(self, window: Window, progress: Progress, toggle: QAction) -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        self.progress, self.toggle = progress, toggle
        self.placer = Placer(window.session, self._stow, self._show_scene, _has_scene)
        self.placer.carry(self.progress.carried)
        self.course = Course(window.session, self._library, self.progress, self.placer, self.reveal, self)
        self.rail = Rail(window.session, self.course)
        self.room, self._sizes = RailRoom(self.rail), DockSizes(window.stage)
        self.handouts = Handouts(window, self.course)
        self.rail.more.setMenu(self.handouts.menu)
        self._places, self._spotlight = Places(window), Spotlight(window)
        self._waiting = ("", "")  # a step to be entered once the digits are there
        self.problem = ""  # why a step could not be entered
        self.rail.picked.connect(self.enter)
        self.rail.closed.connect(self.leave)
        self.rail.lit.connect(self._light)
        self.rail.chosen.connect(self._choose)
        self.course.entered.connect(self._entered)
        Turns(window, self)
        window.scheduler.add(self.rail)
        window.panes.add(self.rail)

    def _library(self) -> Library:
        return open_library(paths.resource("lessons"), program_words())

    def shut(self) -> None:
        """Let the rail go, and the lesson with it."""
        self._sizes.give_back()
        self.room.shut()  # as it is now
        self.leave()

    @Slot(str, str)
    def enter(self, lesson: str, step: str = "") -> bool:
        """Enter a step and show the rail; what cannot be entered is told and changes nothing."""
        if self._session.frame.data is None:
            self._waiting = lesson, step
            self._session.frame_changed.connect(self._go_on)
            return True
        self._keep_sizes()  # before other panes are shown
        try:
            self.course.enter(lesson, step)
        except LessonError as error:
            self.problem = str(error)
            self._window.tell(Notice("error", self.problem))
            return False
        self.toggle.setChecked(True)
        self.open()
        return True

    def open(self) -> None:
        """Let the rail in, with the keyboard in it."""
        if not self.course.step:
            self._keep_sizes()
        self.room.open()
        self._session.wake()
        self.rail.focus_first()

    def _keep_sizes(self) -> None:
        if self.rail.isHidden():
            self._sizes.keep()

    @Slot()
    def leave(self) -> None:
        """Leave the lesson; the rail shows all chapters."""
        self._light(None)
        self.course.leave()
        self.progress.carried = dict(self.placer.carried)
        self.progress.save()

    def remember(self) -> None:
        """Write what was done, because the window closes."""
        self.course.remember()
        self.progress.open = self.toggle.isChecked()
        self.progress.save()

    @Slot(object)
    def _go_on(self, _frame: object) -> None:
        if self._session.frame.data is not None and self._waiting[0]:
            self._session.frame_changed.disconnect(self._go_on)
            (lesson, step), self._waiting = self._waiting, ("", "")
            self.enter(lesson, step)

    @Slot()
    def _entered(self) -> None:
        self._light(None)
        self._window.pass_over()
        if self.course.step is not None:
            self.rail.focus_first()

    def reveal(self, step: Step) -> None:
        """Bring the panes of a step into sight, and those of no use to it out of it."""
        if self._window.presenting.reveal(step):
            return
        stage, setting = self._window.stage, step.setting
        if setting.workspace:
            stage.show_workspace(setting.workspace)
            stage.reset()
        if setting.front:
            self._close_others(setting.front)
            stage.bring_to_front(setting.front)

    def _close_others(self, front: tuple[str, ...]) -> None:
        """Close the places of the workspace in which no pane of the step is, so that the others have room."""
        stage = self._window.stage
        shown = next(each for each in WORKSPACES if each.key == stage.workspace)
        for cell in (cell for column in shown.columns for cell in column):
            if not set(cell) & set(front):
                for key in cell:
                    self._window.docks[key].hide()

    def _show_scene(self, name: str) -> None:
        """Show a scene that came along; one that cannot be shown ends the step, and says why."""
        try:
            text = read_capped(_scene_file(name), LARGEST).decode("utf-8")
            self._window.scenes.show(from_text(text))
        except (OSError, UnicodeDecodeError, SceneError) as error:
            self._window.tell(Notice("error", str(error)))
            QTimer.singleShot(0, self, self.leave)

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
        self._light(target)


def _scene_file(name: str) -> Path:
    return paths.resource("scenes") / f"{name}{SUFFIX}"


def _has_scene(name: str) -> bool:
    return _scene_file(name).is_file()
