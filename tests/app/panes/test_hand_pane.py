"""The hand on the network, by real mouse and keys: what is turned, what it did, and the contest."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.panes.hand import strip_places
from app.panes.hand.contest import Contest
from app.panes.hand.effect_rows import rows
from app.panes.hand.pane import HandPane
from app.panes.hand.plain_score import PlainScore
from app.panes.hand.reading import in_strip, outputs_before
from app.panes.hand.strip import Knob, Strip
from app.registry import OPTIONS
from app.selection import Bias, Neuron, Selection, Weight
from app.session import Session
from app.theme import DARK
from nncore.arrays import Floats
from nncore.config import Config
from nncore.contest import gradient_step, measured, probe
from nncore.effect import Effect
from nncore.evaluation import Score, evaluate
from nncore.pins import forward_pinned, with_pins
from tests.app.rig import SMALL, running_session

W = Weight(2, 3, 4)


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    with running_session(qtbot, OPTIONS) as made:
        yield made


@pytest.fixture
def pane(qtbot: QtBot, session: Session) -> HandPane:
    return shown(qtbot, session)


def shown(qtbot: QtBot, session: Session, selection: Selection | None = W) -> HandPane:
    pane = HandPane(session)
    qtbot.addWidget(pane)
    for button in pane.header():
        button.setParent(pane)
    session.frame_changed.connect(pane.show_frame)
    pane.resize(440, 700)
    pane.show()
    session.select(selection)
    qtbot.waitUntil(lambda: session.frame.selection == selection)
    pane.show_frame(session.frame)
    QApplication.processEvents()
    return pane


def value(session: Session, place: Weight | Bias = W) -> float:
    network = session.frame.snapshot.network
    if isinstance(place, Bias):
        return float(network.biases[place.layer - 1][place.j])
    return float(network.weights[place.layer - 1][place.j, place.k])


def knob_at(pane: HandPane, place: Weight | Bias) -> QPoint:
    strip = pane.bench.strip
    return strip.places().track(pane.bench.places.index(place)).center().toPoint()


def turn(pane: HandPane, at: QPoint, notches: int, held: Qt.KeyboardModifier) -> None:
    strip, delta = pane.bench.strip, QPoint(0, 120 * notches)
    place, no_button = QPointF(at), Qt.MouseButton.NoButton
    event = QWheelEvent(
        place, strip.mapToGlobal(place), QPoint(), delta, no_button, held, Qt.ScrollPhase.NoScrollPhase, False
    )
    QApplication.sendEvent(strip, event)


@pytest.mark.concept("A2.2")
@pytest.mark.parametrize(
    ("held", "step"),
    [
        (Qt.KeyboardModifier.NoModifier, 0.01),
        (Qt.KeyboardModifier.ShiftModifier, 0.1),
        (Qt.KeyboardModifier.AltModifier, 0.001),
    ],
)
def test_wheel_and_arrow_keys_nudge_a_knob_by_a_hundredth(
    qtbot: QtBot, session: Session, pane: HandPane, held: Qt.KeyboardModifier, step: float
) -> None:
    start = value(session)
    turn(pane, knob_at(pane, W), 1, held)
    turn(pane, knob_at(pane, W), 2, held)
    qtbot.waitUntil(lambda: value(session) == pytest.approx(start + 3 * step, abs=1e-6))
    QTest.keyClick(pane.bench.strip, Qt.Key.Key_Down, held)
    qtbot.waitUntil(lambda: value(session) == pytest.approx(start + 2 * step, abs=1e-6))
    field = pane.bench.tools.value.edit
    QTest.keyClick(field, Qt.Key.Key_Up, held)
    qtbot.waitUntil(lambda: value(session) == pytest.approx(start + 3 * step, abs=1e-6))


@pytest.mark.concept("A2.1")
def test_a_knob_is_dragged_and_undo_takes_the_drag_back_to_the_bit(
    qtbot: QtBot, session: Session, pane: HandPane
) -> None:
    start, outputs = session.frame.snapshot.network.flat, session.frame.trace.outputs
    strip, at = pane.bench.strip, knob_at(pane, Weight(2, 3, 9))
    QTest.mousePress(strip, Qt.MouseButton.LeftButton, pos=at)
    for dy in (3, 6, 9):
        QTest.mouseMove(strip, at - QPoint(0, dy))
    QTest.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=at - QPoint(0, 9))
    track = strip.places().track(0).height()
    moved = 9 * 2 * strip.end / track
    old = float(session.frame.snapshot.initial.weights[1][3, 9])
    qtbot.waitUntil(lambda: value(session, Weight(2, 3, 9)) == pytest.approx(old + moved, abs=1e-3))
    assert session.frame.selection == Weight(2, 3, 9)
    assert len(session.frame.snapshot.edits_here) == 1
    assert (session.frame.trace.outputs != outputs).any()
    undo = pane._header["undo"]
    assert undo.isEnabled()
    QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: np.array_equal(session.frame.snapshot.network.flat, start))
    assert np.array_equal(session.frame.trace.outputs, outputs)
    assert not undo.isEnabled()
    assert pane._header["redo"].isEnabled()


def is_row(session: Session, wanted: Floats) -> bool:
    return np.array_equal(session.frame.snapshot.network.weights[1][3], wanted)


def typed(pane: HandPane, text: str) -> str:
    edit = pane.bench.tools.value.edit
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    return pane.bench.tools.value.message.text


def test_a_number_is_typed_with_comma_or_point_and_nonsense_is_answered_beside_the_field(
    qtbot: QtBot, session: Session, pane: HandPane
) -> None:
    typed(pane, "1,25")
    qtbot.waitUntil(lambda: value(session) == 1.25)
    for text, said in (("1e300", "Allowed are"), ("nan", "not a number"), ("banana", "not a number")):
        assert said in typed(pane, text)
        assert value(session) == 1.25
    typed(pane, "-0.5")
    qtbot.waitUntil(lambda: value(session) == -0.5)


def test_every_edit_shows_what_it_did_to_the_whole_test_set(
    qtbot: QtBot, session: Session, pane: HandPane
) -> None:
    frame = session.frame
    assert frame.data is not None
    before = evaluate(frame.snapshot.network, frame.data.test, "squared")
    typed(pane, "4")
    qtbot.waitUntil(lambda: bool(session.frame.snapshot.effect and session.frame.snapshot.effect.after))
    pane.show_frame(session.frame)
    after = evaluate(session.frame.snapshot.network, frame.data.test, "squared")
    title, cost, right = pane.effect.rows
    assert "weight 3, 4 of layer 2" in title.name
    assert (cost.before, cost.after) == (f"{before.cost:.4f}", f"{after.cost:.4f}")
    change = round(after.cost - before.cost, 4)
    assert cost.change[0] == ("▲" if change > 0 else "▼" if change < 0 else "=")
    assert right.before.startswith(f"{100 * before.accuracy:.2f}")
    assert right.after.startswith(f"{100 * after.accuracy:.2f}")
    assert "1 edited since step 0" in pane.changes.title.text()
    assert pane.changes.lines[0].about == W


def test_the_effect_alone_is_painted_at_once_before_the_rest_of_the_frame(pane: HandPane) -> None:
    frame, network = pane.session.frame, pane.session.frame.snapshot.network
    effect = Effect("a weight", Score(0.5, 0.25, 500), Score(0.25, 0.5, 500), network)
    pane.hurry(replace(frame, snapshot=replace(frame.snapshot, effect=effect)))
    title, cost, right = pane.effect.rows
    assert "a weight" in title.name
    assert (cost.before, cost.after) == ("0.5000", "0.2500")
    assert right.change
    assert pane.changes.lines == []


@pytest.mark.concept("A1.6")
def test_a_neuron_is_pinned_switched_off_and_let_go_and_all_that_follows_is_shown(
    qtbot: QtBot, session: Session
) -> None:
    pane = shown(qtbot, session, Neuron(1, 2))
    free = session.frame.trace
    pinning = pane.bench.tools.pinning
    QTest.mouseClick(pinning.button, Qt.MouseButton.LeftButton)  # switch off
    qtbot.waitUntil(lambda: dict(session.frame.pins) == {(1, 2): 0.0})
    edit = pinning.field.edit
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, "0,75")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dict(session.frame.pins) == {(1, 2): 0.75})
    pane.show_frame(session.frame)
    expected = forward_pinned(session.frame.snapshot.network, free.activations[0], {(1, 2): 0.75})
    assert np.array_equal(pane.outputs.after, expected.outputs)
    assert np.array_equal(pane.outputs.before, free.outputs)
    assert pane.changes.lines[0].text == "pin: Neuron 2 of layer 1 at 0.75"
    data = session.frame.data
    assert data is not None
    network = session.frame.snapshot.network

    def measured_there() -> bool:
        pane.show_frame(session.frame)
        return len(pane.effect.rows) == 6 and bool(pane.effect.rows[4].change)

    qtbot.waitUntil(measured_there)
    plain, pinned = (evaluate(n, data.test, "squared") for n in (network, with_pins(network, {(1, 2): 0.75})))
    row = pane.effect.rows[4]
    assert (row.before, row.after) == (f"{plain.cost:.4f}", f"{pinned.cost:.4f}")
    pane.changes.list.setCurrentRow(0)
    QTest.keyClick(pane.changes.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not session.frame.pins)
    assert np.array_equal(session.frame.trace.outputs, free.outputs)


def test_an_output_cannot_be_pinned_and_says_why(qtbot: QtBot, session: Session) -> None:
    pane = shown(qtbot, session, Neuron(3, 1))
    assert not pane.bench.tools.pinning.button.isEnabled()
    assert "no layer after it" in pane.bench.tools.pinning.told.text()


def test_the_weights_are_scaled_from_what_they_were_and_cut_off(
    qtbot: QtBot, session: Session, pane: HandPane
) -> None:
    start = session.frame.snapshot.network
    scaling = pane.bench.tools.scaling
    for text, factor in (("0.5", 0.5), ("0,25", 0.25)):
        scaling.field.edit.setFocus()
        scaling.field.edit.selectAll()
        QTest.keyClicks(scaling.field.edit, text)
        QTest.keyClick(scaling.field.edit, Qt.Key.Key_Return)
        wanted = start.weights[1][3] * np.float32(factor)
        qtbot.waitUntil(partial(is_row, session, wanted))
    QTest.mouseClick(scaling.off, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not session.frame.snapshot.network.weights[1][3].any())
    z = float(session.frame.trace.zs[1][3])
    assert z == session.frame.snapshot.network.biases[1][3]  # only the bias speaks
    pane.show_frame(session.frame)
    scaling.field.slide(0.5)  # back to × 1: nothing is lost
    qtbot.waitUntil(lambda: np.array_equal(session.frame.snapshot.network.flat, start.flat))
    session.undo()


def test_of_784_weights_the_strongest_have_knobs_and_the_picture_gives_any_other_one(
    qtbot: QtBot, session: Session
) -> None:
    pane = shown(qtbot, session, Neuron(1, 5))
    row = session.frame.snapshot.network.weights[0][5]
    places = pane.bench.places
    assert 5 <= len(places) < 40
    listed = {p.k for p in places if isinstance(p, Weight)}
    assert int(np.abs(row).argmax()) in listed
    assert places[-1] == Bias(1, 5)
    weakest = int(np.abs(row).argmin())
    at = pane.bench.picture.cell(weakest).center().toPoint()
    QTest.mouseClick(pane.bench.picture, Qt.MouseButton.LeftButton, pos=at)
    qtbot.waitUntil(lambda: session.frame.selection == Weight(1, 5, weakest))
    pane.show_frame(session.frame)
    assert Weight(1, 5, weakest) in pane.bench.places
    typed(pane, "2")
    qtbot.waitUntil(lambda: value(session, Weight(1, 5, weakest)) == 2.0)
    QTest.keyClick(pane.bench.picture, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: session.frame.selection == Weight(1, 5, weakest + 1))


def test_in_strip_keeps_order_and_the_chosen_one() -> None:
    weights = np.array([0.1, -3.0, 2.0, np.nan, 0.5, 1.0], np.float32)
    assert in_strip(weights, 9, None).tolist() == [0, 1, 2, 3, 4, 5]
    assert in_strip(weights, 3, None).tolist() == [1, 2, 5]
    assert in_strip(weights, 3, 0).tolist() == [0, 1, 2]


def test_with_nothing_picked_the_strongest_weights_are_a_start(qtbot: QtBot, session: Session) -> None:
    pane = shown(qtbot, session, None)
    flat = np.concatenate([w.ravel() for w in session.frame.snapshot.network.weights])
    first = pane.start.places[0]
    assert abs(value(session, first)) == np.abs(flat).max()
    pane.start.list.setCurrentRow(0)
    item = pane.start.list.visualItemRect(pane.start.list.item(0)).center()
    QTest.mouseClick(pane.start.list.viewport(), Qt.MouseButton.LeftButton, pos=item)
    qtbot.waitUntil(lambda: session.frame.selection == first)


def test_outputs_are_compared_with_the_last_step_the_last_edit_or_no_pins(
    qtbot: QtBot, session: Session, pane: HandPane
) -> None:
    start = session.frame
    session.set_parameter(W, 2.0)
    session.set_parameter(Bias(3, 1), 1.0)
    session.pin(Neuron(1, 0), 1.0)
    qtbot.waitUntil(lambda: len(session.frame.snapshot.edits_here) == 2 and bool(session.frame.pins))
    frame, x = session.frame, start.trace.activations[0]
    pins = dict(frame.pins)
    assert np.array_equal(outputs_before(frame, "step"), start.trace.outputs)
    assert np.array_equal(
        outputs_before(frame, "pins"), forward_pinned(frame.snapshot.network, x, {}).outputs
    )
    one = start.snapshot.network.flat.copy()
    one[frame.snapshot.edits_here[0].places] = 2.0
    assert outputs_before(frame, "edit")[1] != frame.trace.outputs[1]
    assert np.array_equal(outputs_before(frame, "edit")[[0, 2]], frame.trace.outputs[[0, 2]])
    assert pins == {(1, 0): 1.0}
    assert pane is not None


def test_while_training_an_edit_goes_in_and_the_pane_says_that_it_moves_on(
    qtbot: QtBot, session: Session, pane: HandPane
) -> None:
    session.play()
    qtbot.waitUntil(lambda: session.frame.snapshot.running)
    session.set_parameter(W, 5.0)
    qtbot.waitUntil(lambda: abs(value(session) - 5) < 0.5)
    assert rows(session.frame, None)[0].name.startswith("Training goes on")
    assert rows(session.frame, None)[1].change == ""
    session.pause()
    qtbot.waitUntil(lambda: not session.frame.snapshot.running)
    assert pane is not None


# -- the contest ------------------------------------------------------------------------------------------


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.mark.concept("A2.2")
def test_the_contest_measures_each_nudge_and_one_step_on_the_same_fifty(
    qtbot: QtBot, session: Session, pane: HandPane
) -> None:
    session.set_option("hand.view", "contest")
    qtbot.waitUntil(lambda: session.frame.options["hand.view"] == "contest")
    view, clock = pane.contest, Clock()
    view.contest = Contest(clock)
    view.show_frame(session.frame)
    data = session.frame.data
    assert data is not None
    start, fifty = session.frame.snapshot.network, probe(data.train)
    assert not view.step.isEnabled()
    QTest.mouseClick(view.start, Qt.MouseButton.LeftButton)
    assert view.contest.running
    clock.now += 20
    typed(pane, "3")
    qtbot.waitUntil(lambda: view.contest.round is not None and view.contest.round.nudges >= 1)
    current = view.contest.round
    assert current is not None
    assert len(fifty) == 50
    assert current.first == measured(start, fifty, "squared")
    assert current.last == measured(session.frame.snapshot.network, fifty, "squared")
    assert current.trail[-1][0] == 20
    assert view.clock.text() == "40 s"
    clock.now += 41
    view.show_frame(session.frame)
    assert current.ended == 60
    before = session.frame.snapshot.network
    QTest.mouseClick(view.step, Qt.MouseButton.LeftButton)
    stepped = gradient_step(start, fifty, "squared", SMALL.learning_rate)
    assert current.step == measured(stepped, fifty, "squared")
    assert session.frame.snapshot.network is before  # it was a copy
    gain = current.first.cost - current.step.cost
    assert f"lowered the cost by {gain:.4f}" in view.verdict.text()
    QTest.mouseClick(view.undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: np.array_equal(session.frame.snapshot.network.flat, start.flat))


def test_a_step_of_training_ends_the_minute(qtbot: QtBot, session: Session) -> None:
    contest = Contest()
    contest.start(session.frame.snapshot)
    session.step()
    qtbot.waitUntil(lambda: session.frame.snapshot.step == 1)
    contest.see(session.frame.snapshot)
    assert contest.round is not None
    assert contest.round.spoiled
    assert not contest.running


@pytest.mark.parametrize("sizes", [(2, 3, 1), (2, 40, 2)])
def test_it_works_on_points_too(qtbot: QtBot, sizes: tuple[int, ...]) -> None:
    config = Config(sizes=sizes, data="moons")
    with running_session(qtbot, OPTIONS, config) as session:
        qtbot.waitUntil(lambda: session.frame.trace.activations[0].size == 2)
        pane = shown(qtbot, session, Weight(1, 0, 1))
        assert not pane.bench.picture.isVisible()
        assert len(pane.bench.places) == 3
        typed(pane, "1.5")
        qtbot.waitUntil(lambda: value(session, Weight(1, 0, 1)) == 1.5)
        contest = Contest()
        contest.start(session.frame.snapshot)
        contest.try_step()
        assert contest.round is not None
        assert contest.round.step is not None


def test_every_control_has_a_name_and_a_tip(pane: HandPane) -> None:
    tools = pane.bench.tools
    parts: list[Callable[[], str]] = []
    for widget in (
        pane.bench.strip, pane.bench.picture, pane.bench.field.field.edit, tools.value.edit, tools.scaling.field.edit,
        tools.scaling.off, tools.pinning.field.edit, tools.pinning.button, pane.changes.all, pane.changes.list,
        pane.start.list, pane.contest.start, pane.contest.step, pane.contest.undo, *pane._header.values(),
    ):  # fmt: skip
        parts += [widget.accessibleName]
        if widget is not pane._header["view"]:
            parts += [widget.toolTip]
    assert all(part() for part in parts)


def test_it_is_in_sight_when_it_is_shown_so_that_it_gets_frames(pane: HandPane) -> None:
    assert pane.in_sight


@pytest.mark.parametrize("width", [300, 360, 391, 424, 530, 884])
def test_as_many_knobs_as_there_is_room_for_stand_in_rows_high_enough_to_be_turned(width: int) -> None:
    strip = QRectF(0, 0, width, 149)
    places = strip_places.arrange(strip.adjusted(*strip_places.MARGINS), strip_places.room(width, 149))
    assert places.rows == 2
    assert places.width >= strip_places.LEAST
    assert places.track(0).height() > 30
    for index in range(places.count):
        assert strip.contains(places.cell(index))
        assert places.at(places.cell(index).center()) == index


def test_the_score_without_pins_is_measured_if_nobody_has(qtbot: QtBot, session: Session) -> None:
    session.step(2)
    qtbot.waitUntil(lambda: session.frame.snapshot.step == 2 and not session.frame.snapshot.running)
    session.pin(Neuron(1, 2), 1.0)
    qtbot.waitUntil(lambda: bool(session.frame.pins))
    pane = shown(qtbot, session, Neuron(1, 2))
    frame = replace(
        session.frame, snapshot=replace(session.frame.snapshot, evaluations=(), effect=None), exam=None
    )
    session.frame_changed.disconnect(pane.show_frame)
    pane.plain = PlainScore(session, pane)
    pane.plain.found.connect(pane._again)
    pane.show_frame(frame)
    assert pane.effect.rows[4].before == "–"
    assert frame.data is not None
    expected = evaluate(frame.snapshot.network, frame.data.test, "squared")
    qtbot.waitUntil(lambda: pane.effect.rows[4].before == f"{expected.cost:.4f}")


def test_only_the_values_of_the_knobs_are_painted_again_when_only_they_move(qtbot: QtBot) -> None:
    strip = Strip()
    qtbot.addWidget(strip)
    strip.resize(400, 149)

    def seen(value: float, name: str = "3") -> tuple[QImage, int]:
        strip.show_knobs(DARK, (Knob(name, "w", value), Knob("b", "bias", -0.8, is_bias=True)), 0, -1, "key")
        return strip.grab().toImage(), strip.ground.cacheKey()

    first, ground = seen(0.3)
    second, same = seen(0.6)
    assert (first != second, same == ground) == (True, True)
    assert seen(0.3)[0] == first
    assert seen(0.3, "4")[1] != ground
