"""What every pane in the registry must do. A new pane is tested here from the day it is registered."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator
from functools import lru_cache

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.formula import FormulaStrip
from app.frame import Frame
from app.pane import Pane
from app.registry import OPTIONS
from app.selection import Neuron, Selection, Weight
from app.session import Session
from app.theme import THEMES
from nncore.config import Config
from nncore.network import Network
from tests.app.every_pane import LOADED
from tests.app.frames import make_frame, make_snapshot
from tests.app.looks import colours, seen
from tests.app.rig import running_session

EVERY_PANE = pytest.mark.parametrize("kind", [*LOADED, FormulaStrip], ids=lambda kind: kind.key)
NETWORKS = (
    Config(sizes=(784, 10)),
    Config(sizes=(784, 1, 10), activation="relu"),
    Config(sizes=(784, 512, 256, 10), activation="tanh", init="he"),
    Config(sizes=(784, *[16] * 4, 10), activation="linear", output="softmax", cost="cross-entropy"),
    Config(output="tanh"),
    Config(output="linear", init="zeros"),
    Config(output="relu", init="normal"),
)
SELECTIONS: tuple[Selection, ...] = (
    Neuron(0, 400),
    Neuron(1, 3),
    Neuron(3, 9),
    Weight(1, 2, 300),
    Weight(3, 0, 15),
)


def _shown(pane: Pane, frame: Frame) -> QImage:
    pane.show_frame(frame)
    while pane.advance():
        pass
    for _ in range(3):  # until a column that scrolls, its lines and all in them have their places
        QApplication.processEvents()
    return seen(pane)


_snapshot = lru_cache(make_snapshot)
"""The same each time it is asked for, as it is in the program until there is another."""


def _frame(**parts: object) -> Frame:
    rng = np.random.default_rng(0)
    given: dict[str, object] = {
        "image": rng.random((28, 28)),
        "options": OPTIONS,
        "snapshot": _snapshot(),
        **parts,
    }
    return make_frame(**given)  # type: ignore[arg-type]


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    with running_session(qtbot, OPTIONS) as made:
        yield made


@pytest.fixture
def pane(qtbot: QtBot, session: Session, kind: type[Pane]) -> Pane:
    made = kind(session)
    qtbot.addWidget(made)
    made.resize(500, 420)
    made.show()
    return made


def test_keys_and_titles_are_there_and_differ() -> None:
    assert len({kind.key for kind in LOADED}) == len({kind.title for kind in LOADED}) == len(LOADED)
    for kind in LOADED:
        assert all(option.key.startswith(f"{kind.key}.") for option in kind.options)
        assert all(option.tip and option.allows(option.default) for option in kind.options)


@EVERY_PANE
def test_it_paints_something_and_describes_it(pane: Pane) -> None:
    frame = _frame(snapshot=_snapshot(steps=50))
    assert len(colours(_shown(pane, frame))) > 8
    assert len(pane.describe(frame)) > 10


@EVERY_PANE
def test_it_survives_other_networks(pane: Pane) -> None:
    for config in NETWORKS:
        for steps in (0, 30):
            image = _shown(pane, _frame(snapshot=_snapshot(config, steps)))
            assert len(colours(image)) > 4, (config, steps)
    back = _shown(pane, _frame(snapshot=_snapshot(steps=3)))
    assert len(colours(back)) > 8


@EVERY_PANE
def test_it_survives_an_empty_drawing(pane: Pane) -> None:
    image = _shown(pane, _frame(image=np.zeros((28, 28))))
    assert len(colours(image)) > 4


@EVERY_PANE
def test_it_survives_weights_that_are_no_numbers(pane: Pane) -> None:
    fresh = _snapshot().network
    for bad in (np.nan, np.inf):
        weights = tuple(np.full_like(w, bad) for w in fresh.weights)
        with np.errstate(all="ignore"):
            frame = _frame(snapshot=make_snapshot(network=Network(weights, fresh.biases, fresh.activations)))
            _shown(pane, frame)
    assert len(colours(_shown(pane, _frame()))) > 8


@EVERY_PANE
def test_it_follows_the_theme(pane: Pane) -> None:
    for name, theme in THEMES.items():
        assert len(colours(_shown(pane, _frame(theme=theme)))) > 8, name


@EVERY_PANE
def test_it_fits_any_place(pane: Pane) -> None:
    frame = _frame(snapshot=_snapshot(steps=20))
    for size in ((160, 120), (262, 560), (2500, 1600)):
        pane.resize(*size)
        assert len(colours(_shown(pane, frame))) > 4, size
        assert pane.minimumSizeHint().width() <= 360, size


@EVERY_PANE
def test_a_selection_changes_nothing_but_the_picture(pane: Pane) -> None:
    _shown(pane, _frame())
    for thing in SELECTIONS:
        _shown(pane, _frame(selection=thing, hover=thing))
        assert pane.session.frame.selection is None, thing  # showing a selection selects nothing


@EVERY_PANE
def test_the_same_frame_again_paints_the_same_picture(pane: Pane) -> None:
    frame = _frame(snapshot=_snapshot(steps=10))
    assert _shown(pane, frame) == _shown(pane, frame)


@EVERY_PANE
def test_every_value_of_every_option_paints(pane: Pane) -> None:
    for option in type(pane).options:
        values: list[object] = [value for value, _ in option.choices]
        if isinstance(option.default, bool):
            values = [True, False]
        for value in values or [option.low, option.high]:
            image = _shown(pane, _frame(snapshot=_snapshot(steps=12), values={option.key: value}))
            assert len(colours(image)) > 4


@EVERY_PANE
def test_it_is_dropped_without_a_leak(qtbot: QtBot, session: Session, kind: type[Pane]) -> None:
    made = kind(session)
    _shown(made, _frame())
    gone = weakref.ref(made)
    made.close()
    made.deleteLater()
    del made
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QApplication.processEvents()
    gc.collect()
    assert gone() is None
    assert session.frame is not None
    assert qtbot is not None


@EVERY_PANE
def test_every_control_says_what_it_is_and_what_it_does(pane: Pane) -> None:
    _shown(pane, _frame(snapshot=_snapshot(steps=20)))
    kinds = (QAbstractButton, QAbstractSlider, QLineEdit, QComboBox, QAbstractSpinBox)
    controls = [
        widget
        for widget in (
            *pane.findChildren(QWidget),
            *(w for head in pane.header() for w in _with_children(head)),
        )
        if isinstance(widget, kinds) and not isinstance(widget, QScrollBar)
    ]
    for control in controls:
        name = control.accessibleName() or (control.text() if isinstance(control, QAbstractButton) else "")
        above = control.parentWidget()
        tip = control.toolTip() or (above.toolTip() if above is not None else "")
        assert name, control
        assert tip, (name, control)


def _with_children(widget: QWidget) -> list[QWidget]:
    return [widget, *widget.findChildren(QWidget)]


@EVERY_PANE
def test_making_it_opens_no_window(qtbot: QtBot, session: Session, kind: type[Pane]) -> None:
    shown: list[QWidget] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
                shown.append(watched)
            return False

    watch = Watch()
    application = QApplication.instance()
    assert application is not None
    application.installEventFilter(watch)
    made = kind(session)
    qtbot.addWidget(made)
    for option in kind.options:
        for value, _ in option.choices:
            made.show_frame(_frame(snapshot=_snapshot(steps=20), values={option.key: value}))
    application.removeEventFilter(watch)
    assert not shown  # a part shown before it has a parent flashes up as a window, and takes the keyboard


@pytest.mark.parametrize("kind", LOADED, ids=lambda kind: kind.key)
def test_it_works_live_paused_and_in_the_past(pane: Pane, session: Session, qtbot: QtBot) -> None:
    shown: list[int] = []

    def show(frame: Frame) -> None:
        pane.show_frame(frame)
        shown.append(frame.snapshot.step)

    session.frame_changed.connect(show)
    session.find()
    session.play()
    qtbot.waitUntil(lambda: session.frame.snapshot.step > 30)
    session.pause()
    qtbot.waitUntil(lambda: not session.frame.snapshot.running)
    newest = session.frame.snapshot.step
    session.seek(10)
    qtbot.waitUntil(lambda: session.frame.snapshot.step == 10)
    session.find()
    qtbot.waitUntil(lambda: session.frame.found is not None)
    assert len(colours(_shown(pane, session.frame))) > 8
    assert len(pane.describe(session.frame)) > 10
    session.seek(newest)
    qtbot.waitUntil(lambda: session.frame.snapshot.step == newest)
    assert {10, newest} < set(shown)  # both ends of the way back, and what was before
    session.frame_changed.disconnect(show)
