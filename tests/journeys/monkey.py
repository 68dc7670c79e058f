"""A monkey at the real window: keys, mouse, wheel, sizes, docks, menus, dialogs, networks, at random by a seed."""

from __future__ import annotations

import math
import random
from collections import deque
from collections.abc import Callable
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QEventLoop, QObject, QPoint, QPointF, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMenu, QWidget

from app.registry import OPTIONS
from app.selection import Neuron, Weight
from app.speed import SPEEDS
from app.theme import THEMES
from app.window import Window
from nncore.activations import HIDDEN, OUTPUT
from nncore.config import DATA, Config, ConfigError
from nncore.costs import COSTS
from nncore.network import INITS
from nncore.sets import ends_of
from tests.app.windows import press

MEMORY = 12  # things done last, for the report
KEYS: tuple[Qt.Key | str, ...] = (
    *(".", ",", ">", "r", "R", "s", "[", "]", "x", "w", "d", "?", "e", "i", "g", "0", "5", "9", "+", "-"),
    *(Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Backtab),
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Delete),
    *(Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_F1),
)
COMMANDS = tuple("zynelcvax")  # with Ctrl
MODIFIERS = (
    *(Qt.KeyboardModifier.NoModifier,) * 4,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
BUTTONS = (*(Qt.MouseButton.LeftButton,) * 5, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton)
HIDDEN_LAYERS: tuple[tuple[int, ...], ...] = (
    (),
    (1,),
    (16, 16),
    (30,),
    (16,) * 6,
    (64, 32),
    (200,),
    (3, 90, 2),
)


class Monkey(QObject):
    """Does one thing at a time from the event loop, so that it goes on inside menus and dialogs."""

    def __init__(self, window: Window, seed: int) -> None:
        super().__init__(window)
        self.recent: deque[str] = deque(maxlen=MEMORY)
        self._window = window
        self._dice = random.Random(seed)
        self._left = self._depth = 0
        self._loop = QEventLoop()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._act)
        doings: dict[Callable[[], object], int] = {
            self._press: 26,
            self._click: 14,
            self._drag: 12,
            self._turn_wheel: 8,
            self._move: 10,
            self._resize: 3,
            self._move_dock: 3,
            self._set_option: 7,
            self._set_theme: 2,
            self._set_speed: 3,
            self._change: 5,
            self._new_network: 3,
            self._train: 8,
            self._point: 4,
            self._trigger: 5,
            self._look: 2,
        }
        self._doings, self._weights = list(doings), list(doings.values())

    def run(self, n: int) -> None:
        """Do `n` things, then leave every menu and dialog."""
        self._left = n
        self._timer.start(0)
        self._loop.exec()
        self._leave_all()

    @Slot()
    def _act(self) -> None:
        if self._left <= 0:
            self._leave_all()
            if self._depth == 0:
                self._loop.quit()
            else:  # what is under way may yet open another menu
                self._timer.start(5)
            return
        self._left -= 1
        self._timer.start(self._dice.choice((0, 0, 0, 1, 5)))  # before acting: a menu may keep us in it
        self._depth += 1
        try:
            self._act_on_what_is_open()
        finally:
            self._depth -= 1

    def _act_on_what_is_open(self) -> None:
        popup, dialog = QApplication.activePopupWidget(), QApplication.activeModalWidget()
        if popup is not None:
            self._in_popup(popup)
        elif dialog is not None:
            self._in_dialog(dialog)
        else:
            self._do(self._dice.choices(self._doings, self._weights)[0])

    def _do(self, doing: Callable[[], object]) -> None:
        self._note(doing.__name__)
        doing()

    def _note(self, text: str) -> None:
        self.recent.append(text)

    # -- menus and dialogs --------------------------------------------------------------------------------

    def _in_popup(self, popup: QWidget) -> None:
        self._note(f"in {type(popup).__name__}")
        keys = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Escape, Qt.Key.Key_Escape)
        if isinstance(popup, QMenu) and self._dice.random() < 0.3:
            self._trigger_one_of(popup.actions())
            popup.close()
        else:
            QTest.keyClick(popup, self._dice.choice(keys))

    def _in_dialog(self, dialog: QWidget) -> None:
        self._note(f"in {type(dialog).__name__}")
        inside = dialog.findChildren(QWidget)
        lines = dialog.findChildren(QLineEdit)
        match self._dice.randrange(6):
            case 0 if lines:
                self._dice.choice(lines).setText(
                    self._dice.choice(("", "0", "-1", "30", "16, 16", "1e9", "x", "9" * 400))
                )
            case 1 | 2 if inside:
                self._click_on(self._dice.choice(inside))
            case 3:
                QTest.keyClick(
                    QApplication.focusWidget() or dialog, self._dice.choice((Qt.Key.Key_Tab, Qt.Key.Key_Down))
                )
            case 4:
                QTest.keyClick(dialog, Qt.Key.Key_Return)
            case _:
                QTest.keyClick(dialog, Qt.Key.Key_Escape)

    def _leave_all(self) -> None:
        for _ in range(20):
            inner = QApplication.activePopupWidget() or QApplication.activeModalWidget()
            if inner is None:
                return
            inner.close()

    # -- hands --------------------------------------------------------------------------------------------

    def _press(self) -> None:
        if QApplication.activeWindow() is None:
            self._window.activateWindow()  # a desktop does so; the screen of the tests does not
        if self._dice.random() < 0.15:
            press(self._window, self._dice.choice(COMMANDS), Qt.KeyboardModifier.ControlModifier)
            return
        key = self._dice.choice(KEYS)
        self._note(f"key {key}")
        shift = self._dice.random() < 0.1
        held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        press(self._window, key, held)

    def _click(self) -> None:
        self._click_on(self._widget())

    def _click_on(self, widget: QWidget) -> None:
        spot = self._spot(widget)
        if spot is None:
            return
        window, point = spot
        button, held = self._dice.choice(BUTTONS), self._dice.choice(MODIFIERS)
        twice = self._dice.random() < 0.15
        (QTest.mouseDClick if twice else QTest.mouseClick)(window, button, held, point)

    def _drag(self) -> None:
        widget = self._widget()
        spot = self._spot(widget)
        if spot is None:
            return
        window, point = spot
        button, held = self._dice.choice(BUTTONS), self._dice.choice(MODIFIERS)
        QTest.mousePress(window, button, held, point)
        for _ in range(self._dice.randrange(1, 8)):
            reach = self._dice.choice((3, 30, 400))
            point += QPoint(self._dice.randint(-reach, reach), self._dice.randint(-reach, reach))
            if not shiboken6.isValid(window):  # pressing closed it
                window = self._window.windowHandle()
            point = _inside(window, point)
            QTest.mouseMove(window, point)
        if not shiboken6.isValid(window):
            window = self._window.windowHandle()
        QTest.mouseRelease(window, button, held, _inside(window, point))

    def _move(self) -> None:
        spot = self._spot(self._widget())
        if spot is not None:
            QTest.mouseMove(*spot)

    def _turn_wheel(self) -> None:
        spot = self._spot(self._widget())
        if spot is None:
            return
        window, point = spot
        turn = QPoint(self._dice.choice((0, 0, 120)), self._dice.choice((-960, -120, -15, 15, 120, 960)))
        QTest.wheelEvent(window, QPointF(point), turn, QPoint(0, 0), self._dice.choice(MODIFIERS))

    def _widget(self) -> QWidget:
        shown = [
            w for w in self._window.findChildren(QWidget) if w.isVisible() and not w.visibleRegion().isEmpty()
        ]
        if self._dice.random() < 0.5:
            shown = [w for w in self._window.panes.values() if w.isVisible()] or shown
        return self._dice.choice(shown) if shown else self._window

    def _spot(self, widget: QWidget) -> tuple[QWindow, QPoint] | None:
        """Where a widget is hit, in the window that it lies in; None if that has no window of its own any more."""
        window = widget.window().windowHandle()
        if window is None or not widget.isVisible():
            return None
        inside = QPoint(self._dice.randrange(widget.width() + 1), self._dice.randrange(widget.height() + 1))
        return window, _inside(window, widget.mapTo(widget.window(), inside))

    # -- the window ---------------------------------------------------------------------------------------

    def _resize(self) -> None:
        self._window.resize(self._dice.randint(700, 1900), self._dice.randint(400, 1100))

    def _move_dock(self) -> None:
        dock = self._dice.choice(list(self._window.docks.values()))
        match self._dice.randrange(4):
            case 0:
                dock.close()
            case 1:
                dock.setFloating(not dock.isFloating())
            case 2:
                dock.resize(self._dice.randint(50, 1500), self._dice.randint(50, 1000))
            case _:
                dock.show()

    def _set_theme(self) -> None:
        self._window.set_theme(self._dice.choice(("system", *THEMES)))

    def _set_option(self) -> None:
        option = self._dice.choice(OPTIONS)
        value: str | bool | float
        if option.choices:
            value = self._dice.choice(option.choices)[0]
        elif isinstance(option.default, bool):
            value = self._dice.random() < 0.5
        elif isinstance(option.default, str):
            value = "".join(self._dice.choices("Aa9_-.=~", k=self._dice.randrange(300)))
        else:
            value = self._dice.uniform(option.low, option.high)
        self._note(f"{option.key} = {value}")
        self._window.session.set_option(option.key, value)

    def _trigger(self) -> None:
        window = self._window
        extra = [action for pane in window.panes.values() for action in pane.menu_actions()]
        self._trigger_one_of([*window.actions_by_key.values(), *extra])

    def _trigger_one_of(self, actions: list[QAction]) -> None:
        quit_ = self._window.actions_by_key["quit"]
        usable = [
            a
            for a in actions
            if a.isEnabled() and not a.isSeparator() and a is not quit_ and a.menu() is None
        ]
        if usable:
            action = self._dice.choice(usable)
            self._note(action.text())
            action.trigger()

    def _look(self) -> None:
        assert self._window.describe()
        self._window.scheduler.finish()
        self._window.remember()

    # -- the network --------------------------------------------------------------------------------------

    def _train(self) -> None:
        session = self._window.session
        verbs: tuple[Callable[[], object], ...] = (
            *(session.play, session.play, session.pause, session.toggle, session.step, session.step_epoch),
            *(session.back, session.reset, session.undo_reset, session.undo, session.redo),
        )
        verb = self._dice.choice(verbs)
        self._note(verb.__name__)
        verb()

    def _set_speed(self) -> None:
        self._window.session.set_speed(self._dice.choice((*SPEEDS, math.inf, math.inf)))

    def _change(self) -> None:
        dice = self._dice
        settings: dict[str, object] = {
            "learning_rate": dice.choice((1e-6, 0.1, 3.0, 30.0, 1e3, 1e6)),
            "batch_size": dice.choice((1, 7, 10, 100, 499, 60_000)),
            "momentum": dice.choice((0.0, 0.9, 0.999)),
            "l2": dice.choice((0.0, 1e-4, 10.0)),
            "schedule": dice.choice(("constant", "cosine")),
            "epochs": dice.choice((1, 3, 30, 1_000_000)),
        }
        name = dice.choice(list(settings))
        self._note(f"{name} = {settings[name]}")
        self._window.session.change(**{name: settings[name]})

    def _new_network(self) -> None:
        dice = self._dice
        data = dice.choice(("mnist", *DATA))  # digits twice as often as each other set
        n_in, n_out = ends_of(data)
        try:
            config = Config(
                data=data,
                sizes=(n_in, *dice.choice(HIDDEN_LAYERS), dice.choice((1, 2)) if n_out == 2 else n_out),
                activation=dice.choice(HIDDEN),
                output=dice.choice(OUTPUT),
                cost=dice.choice(COSTS),
                init=dice.choice(INITS),
                seed=dice.randrange(1000),
                learning_rate=dice.choice((0.1, 3.0, 1e4)),
            )
        except ConfigError:
            return  # this output cannot have this cost
        self._note(f"{config.shape_text} {config.activation} {config.output} {config.cost} {config.init}")
        self._window.session.new_network(config)

    def _point(self) -> None:
        dice, sizes = self._dice, self._window.session.frame.snapshot.network.sizes
        layer = dice.randrange(len(sizes))
        neuron = Neuron(layer, dice.randrange(sizes[layer] + 1))  # one too far at times
        weight = Weight(
            max(1, layer), dice.randrange(sizes[max(1, layer)]), dice.randrange(sizes[max(1, layer) - 1])
        )
        what = dice.choice((neuron, weight, None))
        dice.choice((self._window.session.select, self._window.session.hover))(what)


def _inside(window: QWindow, point: QPoint) -> QPoint:
    return QPoint(min(max(point.x(), 0), window.width() - 1), min(max(point.y(), 0), window.height() - 1))


def choose_files(monkeypatch: pytest.MonkeyPatch, folder: Path, seed: int) -> None:
    """Let the dialog for files answer at once: with a file of `folder`, with one that cannot be, or with none."""
    dice = random.Random(seed)

    def answer(*_args: object) -> tuple[str, str]:
        name = dice.choice((str(folder / "picture.png"), str(folder / "no" / "picture.png"), ""))
        return name, ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", answer)
