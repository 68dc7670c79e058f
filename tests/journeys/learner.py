"""A learner with one kind of hands: keys alone, or the mouse alone. What is pressed goes where a person's would go."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget
from pytestqt.exceptions import TimeoutError as NeverCame
from pytestqt.qtbot import QtBot

from app.lessons.course import Course
from app.lessons.rail_parts import NumberLine
from app.lessons.rail_step import PredictBox, StepPage
from app.widgets.segments import Segments
from app.window import Window
from tests.app.windows import is_shown, press

PATIENCE = 20_000  # milliseconds
KEY = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton
MOST = 120  # Tabs on the longest way
CELLS = 28


class Learner:
    """Knows where the lesson stands, and waits for what it does."""

    def __init__(self, qtbot: QtBot, window: Window) -> None:
        self.qtbot, self.window = qtbot, window

    @property
    def course(self) -> Course:
        return self.window.lessons.course

    @property
    def page(self) -> StepPage:
        page = self.window.lessons.rail.page
        assert isinstance(page, StepPage)
        return page

    @property
    def predict(self) -> PredictBox:
        assert self.page.predict is not None
        return self.page.predict

    def wait(self, condition: Callable[[], bool]) -> None:
        try:
            self.qtbot.waitUntil(condition, timeout=PATIENCE)
        except NeverCame as error:
            raise AssertionError(f"{self.where()}: this never came") from error

    def where(self) -> str:
        """What is to be read if it goes wrong."""
        step, standing = self.course.step, self.course.standing
        held = QApplication.focusWidget()
        name = f"{type(held).__name__} {held.accessibleName()}" if held is not None else "nothing"
        return f"{step and step.key}: {standing.tasks} {standing.asks}; {name} has the keyboard"

    def arrive(self, step: str) -> None:
        """Wait until a step is there, and locked until there is a prediction."""
        self.wait(lambda: self.course.step is not None and self.course.step.key == step)
        self.wait(lambda: self.course.scope is not None)
        self.settle()
        assert not self.course.answers.settled

    def settle(self) -> None:
        """Wait until what was asked for is shown, and all has its place."""
        self.wait(lambda: is_shown(self.window))
        QApplication.processEvents()

    def done(self, task: int) -> bool:
        return self.course.standing.tasks[task] == 1.0

    def pass_it(self) -> None:
        """The step is passed, and what it closes with is in sight."""
        self.wait(lambda: self.course.standing.passed)
        self.wait(self._closing_is_read)
        assert self.course.answers.predicted is not None

    def _closing_is_read(self) -> bool:
        """All of what is said at the end is in sight."""
        closing = self.page.closing
        return closing.isVisible() and closing.visibleRegion().boundingRect() == closing.rect()


class Keys(Learner):
    """Only key events, to whatever has the keyboard."""

    left: tuple[object, int, int] | None = (
        None  # the step and pane that a brush was last moved in, its row and column
    )

    def press(self, *keys: Qt.Key | str, times: int = 1) -> None:
        for _ in range(times):
            for key in keys:
                press(self.window, key)

    def tab_to(self, widget: QWidget, *, back: bool = False) -> None:
        """Tab, or Shift+Tab, until a control has the keyboard; it is in sight then."""
        for _ in range(MOST):
            if QApplication.focusWidget() is widget:
                assert not widget.visibleRegion().isEmpty()
                return
            self.left = None
            self.press(KEY.Key_Backtab if back else KEY.Key_Tab)
        raise AssertionError(f"{self.where()}: Tab never comes to {widget.accessibleName()}")

    def use(self, widget: QAbstractButton, *, back: bool = False) -> None:
        """Press a button."""
        self.tab_to(widget, back=back)
        self.press(KEY.Key_Return)
        self.settle()

    def segment(self, segments: Segments, value: str, *, back: bool = False) -> None:
        """Tab to a row of which one is down, and go along it with the arrows."""
        self.tab_to(segments.button(segments.value), back=back)
        values = segments.values
        steps = values.index(value) - values.index(segments.value)
        self.press(KEY.Key_Right if steps > 0 else KEY.Key_Left, times=abs(steps))
        self.settle()
        assert segments.value == value

    def part(self, widget: QWidget, *, back: bool = False) -> None:
        """F6 until a part of the window has the keyboard."""
        for _ in range(4):
            press(self.window, KEY.Key_F6, SHIFT if back else Qt.KeyboardModifier.NoModifier)
            held = QApplication.focusWidget()
            if held is not None and widget.isAncestorOf(held):
                return
        raise AssertionError(f"{self.where()}: F6 never comes there")

    def pane(self, key: str) -> None:
        self.part(self.window.docks[key])

    def rail(self) -> None:
        self.part(self.window.lessons.rail, back=True)

    def go_to(self, row: int, column: int) -> None:
        """Move a brush that knows the arrow keys to a cell: from where it was left, or else from the corner."""
        place = (self.course.step, QApplication.focusWidget())
        if self.left is None or self.left[0] != place:
            self.press(KEY.Key_Up, KEY.Key_Left, times=CELLS)
            self.left = (place, 0, 0)
        _, top, left = self.left
        self.press(KEY.Key_Down if row > top else KEY.Key_Up, times=abs(row - top))
        self.press(KEY.Key_Right if column > left else KEY.Key_Left, times=abs(column - left))
        self.left = (place, row, column)

    def dab(self, row: int, columns: Sequence[int]) -> None:
        """Paint cell after cell of a row."""
        for column in columns:
            self.go_to(row, column)
            self.press(KEY.Key_Return)
        self.settle()

    def until(self, key: Qt.Key, condition: Callable[[], bool], strides: int = 0, most: int = 30) -> None:
        """Press a key again and again, until something is so; the first so many times with Shift, to go further."""
        for n in range(most):
            if condition():
                return
            before = self.window.session.frame
            press(self.window, key, SHIFT if n < strides else Qt.KeyboardModifier.NoModifier)
            self.wait(lambda: self.window.session.frame is not before)  # noqa: B023
            self.settle()
        raise AssertionError(f"{self.where()}: however often it is pressed")

    def choose(self, number: int) -> None:
        """Predict one of the choices; the first of them has the keyboard."""
        assert QApplication.focusWidget() is self.predict.choices[0]
        self.use(self.predict.choices[number])

    def answer(self, line: NumberLine, text: str) -> None:
        self.tab_to(line.edit)
        self.press(text, KEY.Key_Return)

    def next(self) -> None:
        """On to the next step: the rail offers it."""
        self.pass_it()
        self.rail()
        assert QApplication.focusWidget() is self.window.lessons.rail.next
        self.press(KEY.Key_Return)


class Mouse(Learner):
    """Only mouse events, to the window: what lies above takes them, as with a real mouse."""

    def at(self, widget: QWidget, spot: QPointF | QPoint | None = None) -> QPoint:
        """Where a point of a widget is in the window; it must be in sight there, or be scrolled to."""
        self.settle()
        place = widget.rect().center() if spot is None else QPointF(spot).toPoint()
        self._scroll_to(widget, place)
        point = widget.mapTo(self.window, place)
        above = self.window.childAt(point)
        assert above is not None
        assert above is widget or widget.isAncestorOf(above), f"{above} is over {widget}"
        return point

    def click(self, widget: QWidget, spot: QPointF | QPoint | None = None) -> None:
        point = self.at(widget, spot)
        QTest.mouseMove(self.window.windowHandle(), point)
        QTest.mouseClick(self.window.windowHandle(), LEFT, pos=point)
        self.settle()

    def drag(self, widget: QWidget, *spots: QPointF) -> None:
        """Press at the first spot, go on to the others, let go at the last one."""
        handle, points = self.window.windowHandle(), [self.at(widget, spot) for spot in spots]
        QTest.mouseMove(handle, points[0])
        QTest.mousePress(handle, LEFT, pos=points[0])
        for point in points[1:]:
            QTest.mouseMove(handle, point)
            self.settle()
        QTest.mouseRelease(handle, LEFT, pos=points[-1])
        self.settle()

    def wheel(self, widget: QWidget, notches: int) -> None:
        """Turn the wheel over the middle of a widget; up is more."""
        spot = QPointF(widget.rect().center())
        event = QWheelEvent(
            spot,
            QPointF(widget.mapToGlobal(spot)),
            QPoint(0, 0),
            QPoint(0, 120 * notches),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(widget, event)

    def menu(self, title: str, entry: str) -> None:
        """Click an entry of a menu of the window."""
        bar = self.window.menuBar()
        head = next(action for action in bar.actions() if action.text().replace("&", "") == title)
        self.click(bar, bar.actionGeometry(head).center())
        self.wait(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        found = next(
            action for action in menu.actions() if action.text().replace("&", "").rstrip("…") == entry
        )
        self.wait(lambda: menu.windowHandle() is not None and menu.windowHandle().isExposed())
        QTest.mouseClick(menu.windowHandle(), LEFT, pos=menu.actionGeometry(found).center())
        self.settle()

    def choose(self, number: int) -> None:
        self.click(self.predict.choices[number])

    def answer(self, line: NumberLine, text: str) -> None:
        """Type a number with the digits that can be clicked."""
        if line.keypad is None or not line.keypad.isVisible():
            self.click(line.pad)
        assert line.keypad is not None
        for sign in text:
            self.click(line.keypad.keys[sign])
        assert line.edit.text() == text
        self.click(line.button)

    def next(self) -> None:
        self.pass_it()
        self.click(self.window.lessons.rail.next)

    def _scroll_to(self, widget: QWidget, place: QPoint) -> None:
        """Turn the wheel over the rail until a point of it is in sight."""
        rail = self.window.lessons.rail
        view = rail._scroller.viewport()
        if not view.isAncestorOf(widget):
            return
        for _ in range(60):
            self.qtbot.wait(1)  # the layout takes its turn
            y = widget.mapTo(view, place).y()
            if 8 < y < view.height() - 8:
                return
            self.wheel(view, 1 if y <= 8 else -1)
        raise AssertionError(f"{self.where()}: it cannot be scrolled to")
