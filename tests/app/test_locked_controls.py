"""Over the whole registry: what is locked is greyed and says by whom, and nothing that is not greyed asks for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from itertools import product

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QScrollBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.dock import Dock
from app.formula import FormulaStrip
from app.lock_veil import Veil
from app.locks import KEYS
from app.options import Option, Value
from app.pane import Pane
from app.pane_kind import PaneKind
from app.registry import OPTIONS, PANES
from app.scenes.checking import lockable
from app.schedule import Scheduler
from app.session import Session
from tests.app.rig import running_session

WHO = "the teacher"
OURS = {"menu", "float", "close"}  # of the frame of a pane: nothing locks these
PAGES = (".page", ".view")
"""How options are called that show other controls."""
CONTROLS = QAbstractButton, QLineEdit, QComboBox, QAbstractSlider


class Stand:
    """One pane in its frame, under a session whose refusals are written down."""

    def __init__(self, qtbot: QtBot, session: Session, root: QWidget, pane: Pane) -> None:
        self._qtbot, self.session, self.root, self.pane = qtbot, session, root, pane
        qtbot.addWidget(root)
        self._scheduler = Scheduler(session, [pane])
        root.resize(1000, 900)
        root.show()
        self.settle()

    def settle(self) -> None:
        """Let what was asked for be shown."""
        ticks: list[int] = []
        self.session.ticked.connect(lambda: ticks.append(1))
        self.session.wake()
        self._qtbot.waitUntil(lambda: len(ticks) >= 3, timeout=20_000)

    def states(self) -> Iterator[Mapping[str, Value]]:
        """Each page of the pane."""
        pages = [option for option in self.pane.options if option.key.endswith(PAGES)]
        yield {}
        for option in pages:
            yield from ({option.key: value} for value in others(option))

    def controls(self) -> list[QWidget]:
        """What can be pressed, typed into or moved now."""
        inside = [w for w in self.root.findChildren(QWidget) if isinstance(w, CONTROLS)]
        free = [w for w in inside if w.objectName() not in OURS and not isinstance(w, QScrollBar)]
        return [w for w in free if w.isEnabled() and w.isVisibleTo(self.root)]

    def locked(self) -> list[QWidget]:
        """What says that it is locked with something."""
        return [w for w in self.root.findChildren(QWidget) if w.property(KEYS)]


def others(option: Option) -> list[Value]:
    """The values of a choice, but not the first one."""
    return [value for value, _ in option.choices if value != option.default]


def poke(control: QWidget) -> None:
    """Use a control as a hand would."""
    if isinstance(control, QToolButton) and control.menu() is not None:
        for action in [a for a in control.menu().actions() if a.isEnabled() and not a.isChecked()][:2]:
            action.trigger()
    elif isinstance(control, QAbstractButton):
        control.click()
    elif isinstance(control, QLineEdit) and not control.isReadOnly():
        control.setText("3" if control.text() != "3" else "2")
        control.setModified(True)
        control.returnPressed.emit()
    elif isinstance(control, QComboBox):
        control.setCurrentIndex(control.count() - 1)
        control.activated.emit(control.count() - 1)
    elif isinstance(control, QAbstractSlider):
        control.setValue(control.minimum() if control.value() == control.maximum() else control.maximum())


def painted(root: QWidget) -> list[QWidget]:
    """Everything in sight that follows the mouse by code of its own."""
    inside = [w for w in root.findChildren(QWidget) if w.isVisibleTo(root) and w.isEnabled()]
    return [w for w in inside if "mousePressEvent" in dir(type(w)) and _is_ours(type(w).mousePressEvent)]


def _is_ours(method: object) -> bool:
    return str(getattr(method, "__module__", "")).startswith("app.panes")


def drag(view: QWidget, at: QPoint) -> None:
    """Press, move a little and let go, as a hand would."""
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(view, left, none, at)
    QTest.mouseMove(view, at + QPoint(3, 3))
    QTest.mouseRelease(view, left, none, at + QPoint(3, 3))


def unveiled(view: QWidget, refused: list[str]) -> bool:
    """Whether a press somewhere on it asks for what is locked, and that place does not look so."""
    veils = [veil for veil in view.findChildren(Veil) if veil.parent() is view]
    across = range(5, view.width(), max(8, view.width() // 7))
    down = range(5, view.height(), max(8, view.height() // 6))
    for x, y in product(across, down):
        del refused[:]
        drag(view, QPoint(x, y))
        if refused and not any(veil.covers(QPointF(x, y)) for veil in veils):
            return True
    return False


def place_of(control: QWidget) -> str:
    """Where a control is, for whoever mends it: its name in the object that holds it, and that one's class."""
    holder = control.parentWidget()
    while holder is not None:
        for name, value in vars(holder).items():
            if value is control:
                return f"{type(holder).__name__}.{name}"
        if type(holder).__module__.startswith("app."):
            return f"{type(holder).__name__}: {control.objectName() or control.accessibleName()}"
        holder = holder.parentWidget()
    return repr(control)


@pytest.fixture
def refused() -> list[str]:
    """The keys that were asked for in vain."""
    return []


@pytest.fixture
def session(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, refused: list[str]) -> Iterator[Session]:
    for name in ("getSaveFileName", "getOpenFileName", "getOpenFileNames"):
        monkeypatch.setattr(QFileDialog, name, lambda *_given, **_more: ("", ""))
    with running_session(qtbot, OPTIONS) as made:
        for name in ("find", "wave", "take_step"):  # these say it themselves, to whoever asks
            monkeypatch.setattr(made, name, partial(_refuse, refused, name))
        made.refused.connect(refused.append)
        yield made


def _refuse(refused: list[str], name: str, *_given: object) -> str:
    refused.append(name)
    return "no"


def check(stand: Stand, refused: list[str]) -> None:
    """Lock everything on each page and use what is not greyed; then let go."""
    session, first, bad = stand.session, dict(stand.session.frame.options), set()
    for state in stand.states():
        session.set_options({**first, **state})
        stand.settle()
        free = [control for control in stand.locked() if control.isEnabled()]
        session.lock(lockable(session), WHO)
        stand.settle()
        for control in stand.locked():
            assert not control.isEnabled(), place_of(control)
            assert WHO in control.toolTip(), place_of(control)
            assert all(WHO in w.toolTip() for w in control.findChildren(QWidget) if w.toolTip())
        for control in stand.controls():
            if control.isEnabled():
                del refused[:]
                poke(control)
                QApplication.processEvents()
                if refused:
                    bad.add(place_of(control))
        assert {key for veil in stand.root.findChildren(Veil) for key in veil.keys} <= set(lockable(session))
        for view in painted(stand.root):
            if unveiled(view, refused):
                bad.add(f"{place_of(view)} is painted, and does not look locked")
        session.unlock()
        assert not [place_of(w) for w in stand.locked() if WHO in w.toolTip()]
        assert free == [control for control in free if control.isEnabled()]
    assert sorted(bad) == []


@pytest.mark.parametrize("kind", PANES, ids=lambda kind: kind.key)
def test_no_control_of_a_pane_asks_for_what_is_locked(
    qtbot: QtBot, session: Session, refused: list[str], kind: PaneKind
) -> None:
    dock = Dock(kind, session)
    check(Stand(qtbot, session, dock, dock.pane), refused)


def test_no_control_of_the_formula_asks_for_what_is_locked(
    qtbot: QtBot, session: Session, refused: list[str]
) -> None:
    strip = FormulaStrip(session)
    check(Stand(qtbot, session, strip, strip), refused)
