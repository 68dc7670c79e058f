"""The lessons in the window: the rail at its left, the ways in and out, the light on what a text names."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from app import paths
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
    """Everything of lessons that needs the window; `toggle` is the action of the button and the menu."""

    def __init__(self, window: Window, settings: Path, folder: Path | None = None) -> None:
        """`settings` is the file of a person's settings: what they did is remembered beside it."""
        super().__init__(window)
        self._window, self._session = window, window.session
        self.progress = Progress(paths.kept_lessons(settings))
        self._folder = folder or paths.resource("lessons")
        self.placer = Placer(window.session, self._stow, self._show_scene, _has_scene)
        self.placer.carry(self.progress.carried)
        self.course = Course(window.session, self._library, self.progress, self.placer, self.reveal, self)
        self.rail = Rail(window.session, self.course)
        self.room = RailRoom(self.rail)
        self.handouts = Handouts(window, self.course)
        self.rail.more.setMenu(self.handouts.menu)
        self._places, self._spotlight = Places(window), Spotlight(window)
        self._waiting = ("", "")  # a step to be entered once the digits are there
        self.problem = ""  # why a step could not be entered
        self.toggle = QAction(self.tr("Lessons"), window, checkable=True)
        self._make_ways_in()
        self.rail.picked.connect(self.enter)
        self.rail.closed.connect(self.leave)
        self.rail.lit.connect(self._light)
        self.rail.chosen.connect(self._choose)
        self.course.entered.connect(self._entered)
        Turns(window, self)
        window.scheduler.add(self.rail)
        window.panes.add(self.rail)

    def beside(self, body: QWidget) -> QWidget:
        """The rail at the left of `body`, which it pushes."""
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.room)
        row.addWidget(body, 1)
        self.toggle.setChecked(self.progress.open)
        return both

    def fill(self, menu: QMenu) -> None:
        """The menu Learn: the rail, and a chapter each."""
        menu.addAction(self.toggle)
        self._menu = menu
        menu.aboutToShow.connect(self._list_chapters)

    @Slot()
    def _list_chapters(self) -> None:
        if len(self._menu.actions()) > 1:
            return
        self._menu.addSeparator()
        for lesson in self.course.library.lessons:
            action = self._menu.addAction(f"{lesson.chapter}. {lesson.title}".replace("&", "&&"))
            action.setData(lesson.key)
            action.triggered.connect(self._enter_chapter)
        self._menu.addSeparator()
        self._menu.addMenu(self.handouts.menu)

    def _library(self) -> Library:
        return open_library(self._folder, program_words())

    @Slot()
    def _enter_chapter(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.enter(str(action.data()))

    @Slot(bool)
    def _toggled(self, on: bool) -> None:
        if on:
            self._show_rail()
        else:
            self.room.shut()  # as it is now
            self.leave()
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
            self.problem = str(error)
            self._window.tell(Notice("error", self.problem))
            return False
        self._show_rail()
        return True

    def _show_rail(self) -> None:
        self.toggle.setChecked(True)
        self.room.open()
        self._session.wake()
        self.rail.focus_first()

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

    def _make_ways_in(self) -> None:
        window = self._window
        self.toggle.setShortcut("Ctrl+L")
        self.toggle.setIconText(self.tr("Learn"))  # on the button
        self.toggle.setToolTip(self.tr("Open or close the lessons (Ctrl+L)"))
        self.toggle.toggled.connect(self._toggled)
        window.addAction(self.toggle)
        self.button = QToolButton()
        self.button.setDefaultAction(self.toggle)
        self.button.setObjectName("learn")
        self.button.setAccessibleName(self.tr("Learn"))
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)


def _scene_file(name: str) -> Path:
    return paths.resource("scenes") / f"{name}{SUFFIX}"


def _has_scene(name: str) -> bool:
    return _scene_file(name).is_file()
