"""Nudge and measure, with real hands: what is shown is the reference pass's, and nothing changes until it is done."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.panes.nudge.measure_page import MeasurePage
from app.panes.nudge.measured import NUDGES, window
from app.panes.nudge.pane import NudgePane
from app.panes.nudge.ratio_scale import offs
from app.registry import OPTIONS
from app.selection import Bias, Neuron, Weight
from app.session import Session
from nncore.config import Config
from nncore.explain import cost_of, find, nudged
from nncore.network import index_of
from tests.app.panes import nudge_rig as rig
from tests.app.rig import running_session


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    with running_session(qtbot, OPTIONS) as made:
        yield made


@pytest.fixture
def pane(qtbot: QtBot, session: Session) -> NudgePane:
    return rig.shown_pane(qtbot, session)


@pytest.fixture
def page(pane: NudgePane) -> MeasurePage:
    return _page(pane)


def _page(pane: NudgePane) -> MeasurePage:
    made = pane.page()
    assert isinstance(made, MeasurePage)
    return made


def _select(qtbot: QtBot, session: Session, page: MeasurePage, what: Weight | Bias) -> None:
    session.select(what)
    k = what.k if isinstance(what, Weight) else None
    qtbot.waitUntil(lambda: page._place == (what.layer, what.j, k))


def _reference(session: Session, index: int, h: float) -> tuple[float, float]:
    """The change of the example's cost and its derivative, by the readable passes in double precision."""
    frame = session.frame
    assert frame.target is not None
    network = frame.snapshot.network.astype(np.float64)
    x = frame.picture.received.reshape(1, -1).astype(np.float64)
    y, cost = frame.target.reshape(1, -1).astype(np.float64), frame.snapshot.config.cost
    change = cost_of(nudged(network, index, h), x, y, cost) - cost_of(network, x, y, cost)
    return change, float(find(network, x, y, cost)[1].flat[index])


@pytest.mark.concept("A8.8")
def test_the_measured_ratio_meets_the_gradient_and_then_drowns(
    qtbot: QtBot, session: Session, page: MeasurePage
) -> None:
    _select(qtbot, session, page, Weight(3, 2, 5))
    index = index_of(3, 2, 5, session.frame.snapshot.network.sizes)
    change, g = _reference(session, index, 0.01)
    assert page.point is not None
    assert page.point.change == pytest.approx(change, rel=1e-9)
    assert page.derivative is None  # nobody has found it
    assert "press G" in page.said.text()
    assert page.meet.forecast is None
    rig.find(qtbot, session)
    qtbot.waitUntil(lambda: page.derivative is not None)
    assert page.derivative == pytest.approx(g, rel=1e-9)
    assert session.frame.found is not None
    assert page.derivative == pytest.approx(float(session.frame.found.flat[index]), rel=1e-4)
    assert page.meet.forecast == pytest.approx(0.01 * g)
    assert page.measured is not None
    off = offs(page.measured.exact, g)
    assert off[0] > off[8] > off[16]
    assert off.min() < 1e-7
    assert off[-4:].max() > 10 * off.min()
    assert "round-off" in page.said.text()
    image = page.ratios.grab().toImage()
    scales = page.ratios.scales
    at = QPoint(round(scales.x_of(1e-5)), round(scales.y_of(float(page.measured.exact[20]))))
    assert QColor(image.pixel(at)) == session.frame.theme.cost


@pytest.mark.concept("A8.8")
def test_with_seven_digits_round_off_comes_earlier(qtbot: QtBot, session: Session, page: MeasurePage) -> None:
    _select(qtbot, session, page, Weight(3, 2, 5))
    rig.find(qtbot, session)
    QTest.mouseClick(page.precision.button("float32"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.measured is not None and page.measured.rough is not None)
    assert page.derivative is not None
    assert page.measured is not None
    assert page.measured.rough is not None
    rough, exact = (offs(r, page.derivative) for r in (page.measured.rough, page.measured.exact))
    assert float(np.median(rough[20:28])) > 100 * float(np.median(exact[20:28]))
    assert float(NUDGES[int(np.argmin(rough))]) > float(NUDGES[int(np.argmin(exact))])


@pytest.mark.concept("A5.16")
def test_a_nudge_the_told_way_lowers_the_cost_and_the_other_raises_it(
    qtbot: QtBot, session: Session, page: MeasurePage
) -> None:
    rig.find(qtbot, session)
    QTest.mouseClick(page.chooser.best, Qt.MouseButton.LeftButton)
    assert session.frame.found is not None
    best = int(np.argmax(np.abs(session.frame.found.gradient.flat)))
    qtbot.waitUntil(lambda: index_of(*page._place, session.frame.snapshot.network.sizes) == best)
    g = page.derivative
    assert g is not None
    told, other = ("-", "+") if g > 0 else ("+", "-")
    rig.put(qtbot, session, "nudge.size", 0.001)
    for sign, word, falls in ((told, "the way that minus", True), (other, "against", False)):
        QTest.mouseClick(page.sign.button(sign), Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda sign=sign: page.field.value == (-0.001 if sign == "-" else 0.001))  # type: ignore[misc]
        assert page.point is not None
        assert (page.point.change < 0) is falls
        assert word in page.said.text()
        assert ("the cost falls" in page.said.text()) is falls


def test_nothing_changes_until_do_it_and_undo_takes_it_back(
    qtbot: QtBot, session: Session, page: MeasurePage
) -> None:
    before = session.frame.snapshot.network
    _select(qtbot, session, page, Weight(2, 3, 4))
    rig.put(qtbot, session, "nudge.size", -0.5)
    assert session.frame.snapshot.network is before
    assert page.point is not None
    promised, value = page.point.change, float(before.weights[1][3, 4])
    cost = _reference(session, 0, 0.0)[0]
    assert cost == 0.0
    old = session.frame
    QTest.mouseClick(page.act, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.frame.snapshot.network is not before)
    after = session.frame.snapshot.network
    assert float(after.weights[1][3, 4]) == pytest.approx(value - 0.5, rel=1e-6)
    assert old.target is not None
    both = (
        old.picture.received.reshape(1, -1).astype(np.float64),
        old.target.reshape(1, -1).astype(np.float64),
    )
    costs = [cost_of(one.astype(np.float64), *both, "squared") for one in (before, after)]
    assert costs[1] - costs[0] == pytest.approx(promised, rel=1e-5)
    session.undo()
    qtbot.waitUntil(lambda: np.array_equal(session.frame.snapshot.network.flat, before.flat))


def test_typing_and_dragging_the_nudge(qtbot: QtBot, session: Session, page: MeasurePage) -> None:
    edit = page.field.edit
    for text, value in (("-0,25", -0.25), ("−1e-10", -1e-10), ("3e-4", 3e-4)):
        edit.setFocus()
        edit.selectAll()
        QTest.keyClicks(edit, text.replace("−", "-"))
        QTest.keyClick(edit, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda value=value: session.frame.options["nudge.size"] == value)  # type: ignore[misc]
    edit.selectAll()
    QTest.keyClicks(edit, "7")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert page.field.message.isVisible()  # refused: more than 1
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    plot = page.ratios
    ends = [QPoint(round(plot.scales.x_of(h)), 60) for h in (1e-2, 1e-6)]
    QTest.mousePress(plot, Qt.MouseButton.LeftButton, pos=ends[0])
    QTest.mouseMove(plot, ends[1])
    QTest.mouseRelease(plot, Qt.MouseButton.LeftButton, pos=ends[1])
    qtbot.waitUntil(lambda: 8e-7 < float(session.frame.options["nudge.size"]) < 1.2e-6)
    plot.setFocus()
    QTest.keyClick(plot, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: 1.5e-6 < float(session.frame.options["nudge.size"]) < 2.2e-6)
    assert page.curve is not None
    assert page.curve.end == window(float(session.frame.options["nudge.size"]))


def test_buttons_choose_one_without_slope_or_any(qtbot: QtBot, session: Session, page: MeasurePage) -> None:
    assert not page.chooser.none.isEnabled()
    rig.find(qtbot, session)
    qtbot.waitUntil(page.chooser.none.isEnabled)
    QTest.mouseClick(page.chooser.none, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.derivative == 0)
    assert page.point is not None
    assert page.point.change == 0
    assert "does not matter" in page.said.text()
    assert isinstance(session.frame.selection, Weight)
    before = session.frame.selection
    QTest.mouseClick(page.chooser.dice, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.frame.selection != before)
    QTest.mouseClick(page.chooser.kind.button("b"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(session.frame.selection, Bias))
    page.chooser.layer.edit.setFocus()
    page.chooser.layer.edit.selectAll()
    QTest.keyClicks(page.chooser.layer.edit, "3")
    QTest.keyClick(page.chooser.layer.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(session.frame.selection, Bias) and session.frame.selection.layer == 3)


@pytest.mark.parametrize("of", ["batch", "all"])
def test_the_mini_batch_and_the_whole_set(qtbot: QtBot, session: Session, page: MeasurePage, of: str) -> None:
    rig.put(qtbot, session, "gradient.of", of)
    _select(qtbot, session, page, Weight(3, 2, 5))
    rig.find(qtbot, session)
    qtbot.waitUntil(lambda: page.derivative is not None and page.measured is not None)
    found = session.frame.found
    assert found is not None
    index = index_of(3, 2, 5, session.frame.snapshot.network.sizes)
    assert page.derivative == pytest.approx(float(found.gradient.flat[index]), rel=1e-3)
    assert page.measured is not None
    assert page.measured.exact[20] == pytest.approx(page.derivative, rel=1e-3)
    assert ("mini-batch of 50" if of == "batch" else "all 500") in page.said.text()


@pytest.mark.parametrize(
    "config",
    [
        Config(output="softmax", cost="cross-entropy"),
        Config(sizes=(784, 1, 10), activation="tanh", cost="cross-entropy"),
        Config(sizes=(2, 3, 1), data="moons"),
        Config(sizes=(784, 512, 256, 10), activation="relu", init="he"),
    ],
    ids=["softmax", "one neuron", "moons", "large"],
)
def test_the_numbers_are_the_reference_pass_whatever_the_network(qtbot: QtBot, config: Config) -> None:
    with running_session(qtbot, OPTIONS, config) as session:
        page = _page(rig.shown_pane(qtbot, session))
        if session.frame.target is None:
            session.load_example("train", 0)
            qtbot.waitUntil(lambda: session.frame.target is not None)
        for what in (Weight(len(config.sizes) - 1, 0, 0), Bias(1, 0)):
            _select(qtbot, session, page, what)
            rig.find(qtbot, session)
            qtbot.waitUntil(lambda: page.derivative is not None and page.point is not None)
            index = index_of(*page._place, config.sizes)
            change, g = _reference(session, index, 0.01)
            assert page.point is not None
            assert page.point.change == pytest.approx(change, rel=1e-6, abs=1e-14)
            assert page.derivative == pytest.approx(g, rel=1e-6, abs=1e-14)


def test_what_cannot_be_measured_says_why(qtbot: QtBot, session: Session, page: MeasurePage) -> None:
    session.draw(np.zeros((28, 28), np.float32))
    qtbot.waitUntil(lambda: "Nothing is drawn" in page.said.text())
    drawing = np.zeros((28, 28), np.float32)
    drawing[8:20, 13:15] = 1
    session.draw(drawing)
    qtbot.waitUntil(lambda: "Without a target" in page.said.text())
    session.want(1)
    qtbot.waitUntil(lambda: page.point is not None)
    session.pin(Neuron(1, 2), 1.0)
    qtbot.waitUntil(lambda: "held at a value" in page.said.text())
    session.release_pins()
    qtbot.waitUntil(lambda: page.point is not None)
    session.wave(1)
    _select(qtbot, session, page, Weight(1, 0, 0))
    qtbot.waitUntil(lambda: "wave has not come to layer 1" in page.said.text())


def test_it_goes_on_while_it_trains_and_looks_back(qtbot: QtBot, session: Session, page: MeasurePage) -> None:
    rig.find(qtbot, session)
    session.step(1)
    qtbot.waitUntil(lambda: session.frame.snapshot.opened is not None)
    assert page.act.isEnabled()
    session.look_before(on=True)
    qtbot.waitUntil(lambda: not page.act.isEnabled())
    before, point = session.frame.snapshot.network, page.point
    assert point is not None
    session.look_before(on=False)
    qtbot.waitUntil(lambda: page.act.isEnabled() and session.frame.snapshot.network is not before)
    assert page.point is not None
    assert page.point.change != point.change
