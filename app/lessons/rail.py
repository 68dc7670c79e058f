"""The rail at the left of the window: all chapters, or one step of one of them. It pushes the panes and covers none."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from app import fonts
from app.focus import KEEPS
from app.frame import Frame
from app.graphics import hairline
from app.lessons.course import Course
from app.lessons.rail_picker import Picker
from app.lessons.rail_step import StepPage
from app.lessons.rail_todo import ToDo
from app.lessons.way import Way
from app.pane import Pane
from app.session import Session
from app.tabs import order_tabs
from app.theme import Theme
from app.widgets import IconButton
from app.widgets.few_lines import FewLines
from app.widgets.scroller import Scroller

WIDTH = 320
FOOT = 14  # pixels below the last line
PRESSING = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Rail(Pane):
    """A function of the Frame and of the course; the Scheduler hands it Frames as it does every pane."""

    key = "lessons"
    title = "Lessons"
    rate = 8.0
    lit = Signal(object)
    chosen = Signal(object)
    closed = Signal()
    picked = Signal(str, str)  # lesson, step

    def __init__(self, session: Session, course: Course, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.course = course
        self._theme: Theme = session.frame.theme
        self.page: StepPage | Picker | None = None
        self.setFixedWidth(WIDTH)
        self.setProperty(KEEPS, True)
        self.name = FewLines(2, fonts.sized(12, fonts.body().weight().DemiBold), self.tr(self.title))
        self.chapters = self._tool(self.tr("Chapters"), self.tr("Show all chapters and steps"))
        self.more = IconButton("menu", self.tr("Print this step, or save what you did"))
        self.more.setObjectName("handouts")
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.leave = self._tool(
            self.tr("Leave"), self.tr("Leave the lesson: your own network comes back untouched")
        )
        self.back = self._button(self.tr("Back"), self.tr("Go to the step before"))
        self.again = self._button(self.tr("Again"), self.tr("Begin this step anew"))
        self.next = self._button(self.tr("Next"), self.tr("Go to the next step"))
        self.way = Way()
        self._scroller = Scroller(QWidget())
        self._scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.to_do = ToDo(self._scroller)
        self._lay_out()
        self.more.set_theme(self._theme)
        self.chapters.clicked.connect(self.show_picker)
        self.leave.clicked.connect(self.closed)
        self.back.clicked.connect(lambda _on=False: course.go(-1))
        self.next.clicked.connect(lambda _on=False: course.go(1))
        self.again.clicked.connect(course.again)
        course.entered.connect(self._enter)
        course.passed.connect(self._show_closing)
        self._closing_due = False
        self._scroller.verticalScrollBar().rangeChanged.connect(self._scroll_to_closing)
        self._scroller.verticalScrollBar().rangeChanged.connect(self._point_to_task)
        self._scroller.verticalScrollBar().valueChanged.connect(self._point_to_task)
        self._scroller.verticalScrollBar().actionTriggered.connect(self._leave_closing)
        course.changed.connect(self.refresh)

    def showEvent(self, event: QShowEvent) -> None:
        """Read the lessons when they are first to be seen."""
        if self.page is None:
            self.show_step()
        super().showEvent(event)

    def show_frame(self, frame: Frame) -> None:
        """Follow the theme and the numbers."""
        if frame.theme is not self._theme:
            self.more.set_theme(frame.theme)
        self._theme = frame.theme
        self.refresh()

    def describe(self, frame: Frame) -> str:
        """The step, and how much of it is done."""
        del frame
        step, lesson = self.course.step, self.course.lesson
        if step is None or lesson is None:
            return self.tr("All chapters.")
        done = sum(share == 1.0 for share in (*self.course.standing.tasks, *self.course.standing.asks))
        text = self.tr("{lesson}: {step}. {goal} Done: {done} of {all}.")
        return text.format(
            lesson=lesson.title,
            step=step.title,
            goal=step.goal,
            done=done,
            all=len(step.tasks) + len(step.asks),
        )

    def refresh(self) -> None:
        """Show where the person stands now."""
        course = self.course
        if isinstance(self.page, StepPage) and course.step is not None:
            self.page.show_state(self._theme)
            self.next.setDefault(course.standing.passed)
            self.next.setText(self.tr("Next") if course.standing.passed else self.tr("Skip"))
        elif isinstance(self.page, Picker):
            self.page.show_progress(self._theme)
        self._point_to_task()

    def focus_first(self) -> None:
        """Give the keyboard to what is to be done first: the prediction, a lit word, a step."""
        page = self.page
        first: QWidget = self.leave
        if isinstance(page, StepPage):
            first = page.first()
        elif isinstance(page, Picker) and page.buttons:
            first = next(iter(page.buttons.values()))
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def take_keys(self) -> None:
        """Take the keyboard from a pane: where it was, or to go on, or to do."""
        last = self.focusWidget()
        if self.course.step is not None and self.course.standing.passed and self.next.isEnabled():
            self.next.setFocus(Qt.FocusReason.TabFocusReason)
        elif last is not None and last is not self and last.isVisible() and last.isEnabled():
            last.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.focus_first()

    @Slot()
    def _show_closing(self) -> None:
        """Bring what is said of a passed step into sight, now and while it finds its place."""
        self._closing_due = True
        self._scroll_to_closing()

    @Slot()
    def _point_to_task(self) -> None:
        self.to_do.follow(self.page, self._theme, passed=self.course.standing.passed)

    @Slot()
    def _scroll_to_closing(self) -> None:
        bar = self._scroller.verticalScrollBar()
        if self._closing_due and isinstance(self.page, StepPage) and self.page.closing.isVisible():
            closing = self.page.closing
            foot, view = closing.geometry().bottom() + FOOT, self._scroller.viewport().height()
            bar.setValue(max(bar.value(), min(foot - view, closing.y())))  # its beginning, if it is longer

    @Slot()
    def _leave_closing(self) -> None:
        """The person scrolls by themselves: leave it to them."""
        self._closing_due = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A button of the rail that has the keyboard takes Space and Enter before the window's keys do."""
        if isinstance(watched, QAbstractButton) and isinstance(event, QKeyEvent) and event.key() in PRESSING:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and watched.isEnabled():
                watched.click()
                return True
        return super().eventFilter(watched, event)

    def show_picker(self) -> None:
        """Show all chapters."""
        picker = Picker(self.course.library, self.course.progress)
        picker.chosen.connect(self.picked)
        self.name.setText(self.tr(self.title))
        self._put(picker, in_step=False)

    def show_step(self) -> None:
        """Show the step under way, or all chapters if there is none."""
        if self.course.step is None or self.course.lesson is None:
            self.show_picker()
            return
        lesson, step = self.course.lesson, self.course.step
        page = StepPage(self.course, step, self._theme)
        page.lit.connect(self.lit)
        page.chosen.connect(self.chosen)
        number = lesson.steps.index(step) + 1
        text = self.tr("{chapter}.{step} {title}")
        self.name.setText(text.format(chapter=lesson.chapter, step=number, title=lesson.title))
        self._put(page, in_step=True)
        self.back.setEnabled(self.course.neighbour(-1) is not None)
        self.next.setEnabled(self.course.neighbour(1) is not None)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The panel, and a hairline towards the panes."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.panel)
        painter.setPen(hairline(self._theme.line))
        painter.drawLine(self.width() - 1, 0, self.width() - 1, self.height())

    def _enter(self) -> None:
        self.show_step()

    def _put(self, page: StepPage | Picker, *, in_step: bool) -> None:
        self.page, self._closing_due = page, False
        old = self._scroller.takeWidget()
        # The same width with and without a scroll bar: else a text that only just has no room without it
        # goes to and fro between the two for ever, inside Qt.
        page.setFixedWidth(WIDTH - 1 - self._scroller.verticalScrollBar().sizeHint().width())
        self._scroller.setWidget(page)
        page.setAutoFillBackground(False)
        if old is not None:
            old.deleteLater()
        self._scroller.verticalScrollBar().setValue(0)
        for widget in (self.back, self.again, self.way, self.next, self.chapters):
            widget.setVisible(in_step)
        for button in self.findChildren(QAbstractButton):
            button.installEventFilter(self)
        order_tabs([self])
        self.refresh()

    def _lay_out(self) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.setContentsMargins(14, 3, 8, 3)
        head.addWidget(self.name, 1)
        head.addWidget(self.chapters)
        head.addWidget(self.leave)
        head.addWidget(self.more)
        foot.setContentsMargins(14, 6, 12, 8)
        foot.setSpacing(4)
        foot.addWidget(self.back)
        foot.addWidget(self.again)
        foot.addSpacing(4)
        foot.addWidget(self.way, 1)
        foot.addWidget(self.next)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 1, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(self._scroller, 1)
        box.addWidget(self.to_do)
        box.addLayout(foot)

    @staticmethod
    def _tool(text: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(text)
        return button

    @staticmethod
    def _button(text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        button.setStyleSheet("padding: 4px 8px")  # three of them side by side, in longer languages too
        return button
