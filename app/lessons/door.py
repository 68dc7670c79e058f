"""The way into the lessons: a button, a menu and a key. The lessons themselves are read in when somebody goes in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from app import paths
from app.lessons.progress import Progress

if TYPE_CHECKING:
    from app.lessons.course import Course
    from app.lessons.desk import LessonDesk
    from app.lessons.handouts import Handouts
    from app.lessons.lesson import Step
    from app.lessons.rail import Rail
    from app.window import Window


class LessonDoor(QObject):
    """What the rest of the window knows of lessons; `toggle` is the action of the button and the menu."""

    def __init__(self, window: Window, settings: Path) -> None:
        """`settings` is the file of a person's settings: what they did is remembered beside it."""
        super().__init__(window)
        self._window = window
        self._made: LessonDesk | None = None
        self.progress = Progress(paths.kept_lessons(settings))
        self.toggle = QAction(self.tr("Lessons"), window, checkable=True)
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

    def beside(self, body: QWidget) -> QWidget:
        """A place for the rail at the left of `body`, which it pushes."""
        both = QWidget()
        self._row = QHBoxLayout(both)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(body, 1)
        self.toggle.setChecked(self.progress.open)
        return both

    def fill(self, menu: QMenu) -> None:
        """The menu Learn: the rail, and a chapter each."""
        menu.addAction(self.toggle)
        self._menu = menu
        menu.aboutToShow.connect(self._list_chapters)

    @property
    def desk(self) -> LessonDesk:
        """The lessons; made now if nobody has wanted them before."""
        if self._made is None:
            # Not above: they are a third of what a start would have to import, and most starts open none.
            from app.lessons.desk import LessonDesk

            self._made = LessonDesk(self._window, self.progress, self.toggle)
            self._row.insertWidget(0, self._made.room)
        return self._made

    @property
    def course(self) -> Course:
        """Where a person stands."""
        return self.desk.course

    @property
    def rail(self) -> Rail:
        """What shows it."""
        return self.desk.rail

    @property
    def handouts(self) -> Handouts:
        """A step on paper, and what was done."""
        return self.desk.handouts

    @property
    def in_sight(self) -> tuple[QWidget, ...]:
        """The rail if it is open, and nothing else."""
        rail = self._made.rail if self._made is not None else None
        return (rail,) if rail is not None and rail.isVisible() else ()

    @property
    def problem(self) -> str:
        """Why a step could not be entered."""
        return self.desk.problem

    @Slot(str, str)
    def enter(self, lesson: str, step: str = "") -> bool:
        """Enter a step and show the rail; what cannot be entered is told and changes nothing."""
        return self.desk.enter(lesson, step)

    def reveal(self, step: Step) -> None:
        """Bring the panes of a step into sight, and those of no use to it out of it."""
        self.desk.reveal(step)

    def leave(self) -> None:
        """Leave the lesson, if there is one."""
        if self._made is not None:
            self._made.leave()

    def remember(self) -> None:
        """Write what was done, because the window closes."""
        if self._made is not None:
            self._made.remember()

    @Slot(bool)
    def _toggled(self, on: bool) -> None:
        if on:
            self.desk.open()
        elif self._made is not None:
            self._made.shut()
        self.progress.open = on
        self.progress.save()

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

    @Slot()
    def _enter_chapter(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.enter(str(action.data()))
