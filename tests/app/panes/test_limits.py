"""The limits pane: its five views on every kind of network, chosen in the header, reachable by keyboard."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.panes.limits.influence_view import InfluenceView
from app.panes.limits.noise_view import NoiseView
from app.panes.limits.options import OPTIONS as MINE
from app.panes.limits.options import VIEWS, spoil_of
from app.panes.limits.pane import LimitsPane
from app.panes.limits.spoil_view import SpoilView
from app.registry import OPTIONS
from app.theme import LIGHT
from app.widgets.segments import Segments
from nncore.config import Config
from nncore.network import Network
from nncore.sets import ends_of
from nncore.snapshot import Snapshot
from nncore.spoil import UNSPOILT
from tests.app.frames import make_frame, make_snapshot
from tests.app.panes.limits_rig import limits, put_option
from tests.app.rig import running_session

NAMES = [name for name, _ in VIEWS]
CONFIGS = (
    Config(sizes=(784, 10)),
    Config(sizes=(784, 1, 10), activation="relu", output="linear"),
    Config(sizes=(784, 512, 256, 10), output="softmax", cost="cross-entropy"),
    Config(sizes=(784, 8, 10), activation="tanh", output="tanh"),
    Config(sizes=(784, 16, 14)),
)


@pytest.mark.parametrize("view", NAMES)
@pytest.mark.parametrize("config", CONFIGS, ids=lambda c: f"{c.shape_text}-{c.output}")
def test_every_view_shows_every_network(qtbot: QtBot, view: str, config: Config) -> None:
    with running_session(qtbot, OPTIONS) as session:
        pane = LimitsPane(session)
        qtbot.addWidget(pane)
        pane.resize(440, 540)
        pane.show()
        values: dict[str, object] = {"limits.view": view}
        for snapshot in (make_snapshot(config, 5), _broken(config), make_snapshot(config)):
            with np.errstate(all="ignore"):
                frame = make_frame(snapshot, np.eye(28), options=OPTIONS, values=values)
                pane.show_frame(frame)
                QApplication.processEvents()
                image = pane.grab().toImage()
            colours = {image.pixel(x, y) for x in range(0, 440, 5) for y in range(0, 540, 5)}
            assert len(colours) > 4
        assert len(pane.describe(frame)) > 20
        pane.hide()


def _broken(config: Config) -> Snapshot:
    fresh = make_snapshot(config).network
    return make_snapshot(
        config,
        network=Network(
            tuple(np.full_like(w, np.nan) for w in fresh.weights), fresh.biases, fresh.activations
        ),
    )


@pytest.mark.parametrize("view", NAMES)
@pytest.mark.parametrize(("data", "n_out"), [("moons", 1), ("moons", 2), ("sensors", 4), ("words", 3)])
def test_inputs_that_are_no_picture_work_in_every_view(
    qtbot: QtBot, view: str, data: str, n_out: int
) -> None:
    config = Config(sizes=(ends_of(data)[0], 5, n_out), data=data)
    with limits(qtbot, QWidget, view, 20, config) as (session, pane, made):  # type: ignore[type-var]
        QApplication.processEvents()
        buttons = made.findChildren(QPushButton)
        for button in [b for b in buttons if b.isEnabled() and b.isVisible()]:
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: not any(map(session.jobs.running, KEYS)))
        assert pane.describe(session.frame)
        assert session.frame.picture.received.shape == (ends_of(data)[0],)
        assert not pane.grab().isNull()


def test_what_is_only_for_pictures_is_not_offered_where_there_are_none(qtbot: QtBot) -> None:
    config = Config(sizes=(2, 5, 2), data="moons")
    with limits(qtbot, SpoilView, "spoil", 20, config) as (session, _, view):
        assert session.frame.options["limits.against"] == "right"
        assert view.against.value == "noise"  # what is measured, not what is chosen for pictures
        assert view.against.text() == "Against noise"
        offered = [action.text() for action in view.against.menu().actions() if action.isVisible()]
        assert offered == ["Against noise", "Against the factor"]
        shown = [knob.label.text() for knob in view.knobs.numbers.values() if knob.isVisible()]
        assert shown == ["noise", "factor"]
        assert not view.knobs.switches["centred"].isVisible()
        assert view.knobs.switches["inverted"].text() == "Turned over"
        assert view.knobs.reset_button.text() == "Reset"
        view.knobs.nudge("right", 1)
        assert view.knobs.numbers["right"].value == 0
    with limits(qtbot, SpoilView, "spoil") as (_, _, view):
        assert view.against.value == "right"
        assert all(knob.isVisible() for knob in view.knobs.numbers.values())
        assert view.knobs.numbers["bright"].label.text() == "brightness"


@pytest.mark.parametrize("towards", ["runner-up", "wanted"])
def test_inputs_that_are_no_pixels_are_not_called_so(qtbot: QtBot, towards: str) -> None:
    config = Config(sizes=(2, 5, 2), data="moons")
    with limits(qtbot, InfluenceView, "influence", 20, config) as (session, pane, view):
        put_option(qtbot, session, "limits.towards", towards)
        parts = (view.overlay, view.changed, view.list, view.put_button, view.k.edit)
        seen = [pane.describe(session.frame), view.k.label.text(), *(part.toolTip() for part in parts)]
        for word in ("pixel", "lighter", "darker", "picture", "digit"):
            assert word not in " ".join(seen).lower()
        assert session.frame.data is not None
        assert session.frame.data.test.input_names[view.list.inputs[0]] in view.list.text()


KEYS = ("limits.hunt", "limits.spoil", "limits.morph", "limits.dream")


def test_the_header_chooses_the_view_by_mouse_and_by_arrow_keys(qtbot: QtBot) -> None:
    with limits(qtbot, NoiseView, "noise") as (session, pane, _):
        (row,) = pane.header()
        assert isinstance(row, Segments)
        qtbot.addWidget(row)
        row.show()
        QTest.mouseClick(row.button("morph"), Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: session.frame.options["limits.view"] == "morph")
        row.button("morph").setFocus()
        QTest.keyClick(row.button("morph"), Qt.Key.Key_Right)
        qtbot.waitUntil(lambda: session.frame.options["limits.view"] == "dream")
        assert row.value == "dream"


def test_the_views_leave_the_pane_in_sight(qtbot: QtBot) -> None:
    with limits(qtbot, NoiseView, "noise") as (session, pane, _):
        for name in NAMES:
            put_option(qtbot, session, "limits.view", name)
            qtbot.waitUntil(lambda: pane.in_sight)  # else the window would give it no frames


def test_at_the_size_of_the_window_nothing_has_to_be_scrolled(qtbot: QtBot) -> None:
    with limits(qtbot, NoiseView, "noise") as (session, pane, _):
        pane.resize(436, 500)
        for name in NAMES:
            put_option(qtbot, session, "limits.view", name)
            QApplication.processEvents()
            view = pane.view()
            assert view.width() <= 436, name
            assert view.height() <= 500, name


@pytest.mark.parametrize("view", NAMES)
def test_every_control_says_what_it_does_and_can_be_reached_by_keyboard(qtbot: QtBot, view: str) -> None:
    with limits(qtbot, QWidget, view) as (_, _pane, made):  # type: ignore[type-var]
        for button in made.findChildren(QAbstractButton):
            if button.isVisibleTo(made):
                assert button.toolTip(), button.text()
                assert button.focusPolicy() & Qt.FocusPolicy.TabFocus, button.text()


def test_the_knobs_do_nothing_by_default_and_all_options_are_told() -> None:
    assert spoil_of({option.key: option.default for option in MINE}) == UNSPOILT
    assert all(option.tip and option.label for option in MINE)


def test_all_views_are_dropped_without_a_leak(qtbot: QtBot) -> None:
    with running_session(qtbot, OPTIONS) as session:
        pane = LimitsPane(session)
        for name in NAMES:
            pane.show_frame(make_frame(options=OPTIONS, values={"limits.view": name}, theme=LIGHT))
        gone: list[Callable[[], object]] = [weakref.ref(view) for view in (pane, *pane._views.values())]
        pane.close()
        pane.deleteLater()
        del pane
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()
        gc.collect()
        assert [one() for one in gone] == [None] * 6
