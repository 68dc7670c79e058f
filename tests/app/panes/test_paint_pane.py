"""Weights painted with real mouse and keys, the edge table on the screen, position, ranking and the record."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.options import Value
from app.panes.paint.lamps import ORDER
from app.panes.paint.pane import PaintPane
from app.panes.paint.place_plot import SHIFTS
from app.panes.paint.record import Record
from app.registry import OPTIONS
from app.selection import Neuron, Weight
from app.session import Session
from nncore.bench_neuron import PRESETS, TEST_IMAGES, BenchNeuron, in_order
from nncore.canvas import SIDE
from nncore.config import Config
from nncore.evaluation import evaluate
from tests.app.rig import running_session
from tests.nncore.small import small_digits
from tests.nncore.test_bench_neuron import B4

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    with running_session(qtbot, OPTIONS) as made:
        yield made


@pytest.fixture
def pane(qtbot: QtBot, session: Session) -> PaintPane:
    return shown(qtbot, session)


def shown(qtbot: QtBot, session: Session) -> PaintPane:
    pane = PaintPane(session)
    qtbot.addWidget(pane)
    for button in pane.header():
        button.setParent(pane)
    session.frame_changed.connect(pane.show_frame)
    pane.resize(440, 620)
    pane.show()
    pane.show_frame(session.frame)
    QApplication.processEvents()
    return pane


def choose(qtbot: QtBot, session: Session, **values: Value) -> None:
    for name, value in values.items():
        session.set_option(f"paint.{name}", value)
    qtbot.waitUntil(lambda: all(session.frame.options[f"paint.{n}"] == v for n, v in values.items()))


def cell(pane: PaintPane, row: int, column: int) -> QPoint:
    places = pane.squares.places()
    return places.cell(row * SIDE + column, places.weights).center().toPoint()


def drag(pane: PaintPane, row: int, start: int, end: int, button: Qt.MouseButton = LEFT) -> None:
    QTest.mousePress(pane.squares, button, pos=cell(pane, row, start))
    for column in range(start + 1, end + 1):
        QTest.mouseMove(pane.squares, cell(pane, row, column))
    QTest.mouseRelease(pane.squares, button, pos=cell(pane, row, end))


def lamps(pane: PaintPane) -> dict[str, str]:
    return {key: card.value for key, card in zip(ORDER, pane.lamps.cards.cards, strict=False)}


@pytest.mark.concept("A2.5", "A2.6")
def test_a_strip_painted_by_hand_fires_for_the_blob_too_and_its_surround_mends_that(
    qtbot: QtBot, session: Session, pane: PaintPane
) -> None:
    pane.controls.wipe()
    pane.desk.set_bias(-10.0)
    for row in (7, 8):
        drag(pane, row, 8, 19)
    assert np.array_equal(pane.desk.bench.weights, PRESETS["bar"])
    assert lamps(pane) == {k: f"z {alone - 10}".replace("-", "−") for k, (alone, _, _) in B4.items()}
    fires = {key for key, card in zip(ORDER, pane.lamps.cards.cards, strict=False) if card.state == "fires"}
    assert fires == {"bar", "blob", "white", "dim", "half"}
    QTest.mouseClick(pane.controls.brushes[-0.5], LEFT)
    qtbot.waitUntil(lambda: session.frame.options["paint.value"] == -0.5)
    for row in (5, 6, 9, 10):
        drag(pane, row, 8, 19)
    assert np.array_equal(pane.desk.bench.weights, PRESETS["surround"])
    assert lamps(pane) == {k: f"z {with_it - 10}".replace("-", "−") for k, (_, with_it, _) in B4.items()}
    fires = {key for key, card in zip(ORDER, pane.lamps.cards.cards, strict=False) if card.state == "fires"}
    assert fires == {"bar", "dim", "half"}
    assert "Σ = 24.00" in pane.controls.sum.text()
    assert "a = 0.999999" in pane.controls.result.text()
    assert session.frame.snapshot.undoable is None  # nothing of the network changed


def test_the_presets_paint_the_edge_table_at_once(pane: PaintPane) -> None:
    QTest.mouseClick(pane.controls.surround, LEFT)
    assert np.array_equal(pane.desk.bench.weights, PRESETS["surround"])
    QTest.mouseClick(pane.controls.bar, LEFT)
    assert np.array_equal(pane.desk.bench.weights, PRESETS["bar"])


@pytest.mark.concept("A2.6")
def test_sliding_the_bar_shows_the_response_against_its_place(
    qtbot: QtBot, session: Session, pane: PaintPane
) -> None:
    QTest.mouseClick(pane.controls.surround, LEFT)
    pane.desk.set_bias(0.0)
    choose(qtbot, session, below="place", image="bar")
    pane.show_frame(session.frame)
    at = {shift: float(z) for shift, z in zip(SHIFTS, pane.plot.zs, strict=True)}
    assert [at[s] for s in (-4, -3, -2, -1, 0, 1, 2, 3, 4)] == [0, -6, -12, 6, 24, 6, -12, -6, 0]
    QTest.mouseClick(pane.plot, LEFT, pos=pane.plot.point(2, 0).toPoint())
    qtbot.waitUntil(lambda: session.frame.options["paint.shift"] == 2)
    pane.show_frame(session.frame)
    assert "Σ = −12.00" in pane.controls.sum.text()
    assert np.array_equal(pane.desk.image, TEST_IMAGES["lower"])
    QTest.keyClick(pane.plot, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: session.frame.options["paint.shift"] == 1)
    QTest.keyClick(pane.squares, Qt.Key.Key_Up, SHIFT)
    qtbot.waitUntil(lambda: session.frame.options["paint.shift"] == 0)


def test_one_undo_takes_back_one_stroke_of_the_bare_neuron(
    qtbot: QtBot, session: Session, pane: PaintPane
) -> None:
    pane.controls.wipe()
    drag(pane, 3, 2, 9)
    drag(pane, 5, 2, 9, RIGHT)  # nothing to take away
    assert pane.desk.bench.weights.sum() == 8
    drag(pane, 3, 2, 5, RIGHT)
    assert pane.desk.bench.weights.sum() == 4
    qtbot.waitUntil(lambda: session.frame.can_undo)
    QTest.mouseClick(pane._header["undo"], LEFT)
    assert pane.desk.bench.weights.sum() == 8
    session.undo()
    assert not pane.desk.bench.weights.any()
    session.redo()
    session.redo()
    assert pane.desk.bench.weights.sum() == 4


@pytest.mark.concept("A2.1")
def test_a_stroke_on_the_network_changes_exactly_its_weights_and_one_undo_brings_them_back(
    qtbot: QtBot, session: Session, pane: PaintPane
) -> None:
    start = session.frame.snapshot.network
    session.select(Neuron(1, 6))
    choose(qtbot, session, target="network", value=2.5)
    qtbot.waitUntil(lambda: pane.desk.index == 6)
    drag(pane, 20, 4, 10)
    wanted = start.weights[0][6].reshape(SIDE, SIDE).copy()
    wanted[20, 4:11] = 2.5
    qtbot.waitUntil(
        lambda: np.array_equal(session.frame.snapshot.network.weights[0][6].reshape(SIDE, SIDE), wanted)
    )
    network = session.frame.snapshot.network
    assert (network.flat != start.flat).sum() == 7
    assert session.frame.snapshot.undoable == "painted weights of neuron 6"
    data = session.frame.data
    assert data is not None
    exact = evaluate(network, data.test, "squared")

    def measured() -> bool:  # first from what was kept, exact to the rounding; then as the whole set says
        effect = session.frame.snapshot.effect
        return effect is not None and effect.after == exact

    qtbot.waitUntil(measured)
    session.undo()
    qtbot.waitUntil(lambda: np.array_equal(session.frame.snapshot.network.flat, start.flat))


def test_the_arrows_move_the_brush_and_return_paints(qtbot: QtBot, session: Session, pane: PaintPane) -> None:
    pane.controls.wipe()
    pane.squares.setFocus()
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Left):
        QTest.keyClick(pane.squares, key)
    QTest.keyClick(pane.squares, Qt.Key.Key_Return)
    assert np.argwhere(pane.desk.bench.weights).tolist() == [[13, 12]]
    qtbot.waitUntil(lambda: session.frame.hover == Neuron(0, 13 * SIDE + 12))
    QTest.keyClick(pane.squares, Qt.Key.Key_Return, SHIFT)
    assert not pane.desk.bench.weights.any()
    QTest.keyClicks(pane.squares, "+")
    qtbot.waitUntil(lambda: session.frame.options["paint.size"] == "1.0")
    QTest.keyClick(pane.squares, Qt.Key.Key_Return)
    assert pane.desk.bench.weights.sum() == 5
    QTest.keyClick(pane.squares, Qt.Key.Key_Delete)
    assert not pane.desk.bench.weights.any()
    choose(qtbot, session, target="network")
    QTest.keyClick(pane.squares, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: isinstance(session.frame.hover, Weight))


def test_the_bias_is_typed_and_nonsense_is_answered_beside_it(pane: PaintPane) -> None:
    field = pane.controls.bias

    def typed(text: str) -> str:
        field.edit.setFocus()
        field.edit.selectAll()
        QTest.keyClicks(field.edit, text)
        QTest.keyClick(field.edit, Qt.Key.Key_Return)
        return field.message.text

    typed("-12,5")
    assert pane.desk.bench.bias == -12.5
    assert "z = 11.50" in pane.controls.result.text()
    assert "Allowed are" in typed("1e300")
    assert "not a number" in typed("much")
    assert pane.desk.bench.bias == -12.5


@pytest.mark.concept("A2.7")
def test_digits_are_carried_into_an_order_and_measuring_tells_the_right_one(
    qtbot: QtBot, session: Session, pane: PaintPane
) -> None:
    choose(qtbot, session, below="rank")
    pane.show_frame(session.frame)
    QApplication.processEvents()
    ranking, cards = pane.ranking, pane.ranking.cards
    ranking.rows = [0, 1, 2, 3]
    ranking._show()
    assert [card.value for card in cards.cards] == ["z ?"] * 4
    first, last = (cards.picture(i).center().toPoint() for i in (0, 3))
    QTest.mousePress(cards, LEFT, pos=first)
    QTest.mouseMove(cards, last)
    QTest.mouseRelease(cards, LEFT, pos=last)
    assert ranking.rows == [1, 2, 3, 0]
    QTest.keyClick(cards, Qt.Key.Key_Left, SHIFT)
    assert ranking.rows == [1, 2, 0, 3]
    QTest.mouseClick(ranking.measure, LEFT)
    images = small_digits().test.inputs(slice(4)).astype(np.float64)
    zs = images @ PRESETS["bar"].ravel().astype(np.float64) - 10
    assert [card.value for card in cards.cards] == [f"z {zs[r]:.2f}".replace("-", "−") for r in (1, 2, 0, 3)]
    ranking.rows = [int(r) for r in np.argsort(-zs, kind="stable")]
    QTest.mouseClick(ranking.measure, LEFT)
    assert ranking.told.text().startswith("✓")
    ranking.rows.reverse()
    assert not in_order(ranking.zs(pane.desk.neuron), range(4))
    QTest.mouseClick(ranking.measure, LEFT)
    assert ranking.told.text().startswith("✕")
    pane.desk.set_bias(3.0)  # another neuron: the old measurement is gone
    assert [card.value for card in cards.cards] == ["z ?"] * 4


@pytest.mark.concept("A2.12")
def test_the_record_counts_what_weights_and_what_bias_decide(
    qtbot: QtBot, session: Session, pane: PaintPane
) -> None:
    choose(qtbot, session, below="record")
    pane.show_frame(session.frame)
    record = pane.record
    QTest.mouseClick(record.lock.button("weights"), LEFT)
    qtbot.waitUntil(lambda: session.frame.options["paint.lock"] == "weights")
    kept = pane.desk.bench.weights
    drag(pane, 2, 2, 9)
    assert pane.desk.bench.weights is kept
    assert "locked" in pane.controls.message.text
    for bias in (-8.0, -4.0, 2.0):
        pane.desk.set_bias(bias)
        record.settle()
    entries = record.record.entries
    assert [entry.what for entry in entries] == ["start", "bias", "bias", "bias"]
    assert len({entry.found.winner for entry in entries}) == 1
    fires = [entry.found.fires for entry in entries]
    assert fires == sorted(fires)
    assert fires[0] < fires[-1]
    images = small_digits().test.inputs(slice(200)).astype(np.float64)
    sums = images @ PRESETS["bar"].ravel().astype(np.float64)
    assert entries[1].found.fires == int((sums - 8 > 0).sum())
    choose(qtbot, session, lock="bias")
    assert not pane.controls.bias.isEnabled()
    QTest.mouseClick(pane.controls.surround, LEFT)
    record.settle()
    assert record.record.entries[-1].what == "weights"
    assert "Bias: moved 3×, another digit won 0×" in record.told.text()


def test_a_record_of_one_neuron_begins_anew_for_another() -> None:
    record, data = Record(), small_digits().test
    assert record.note(BenchNeuron(PRESETS["bar"]), data, 1)
    assert not record.note(BenchNeuron(PRESETS["bar"]), data, 1)
    assert record.note(BenchNeuron(PRESETS["surround"]), data, 1)
    assert len(record.entries) == 2
    assert record.note(BenchNeuron(PRESETS["surround"]), data, 2)
    assert [entry.what for entry in record.entries] == ["start"]


def test_a_click_on_a_test_image_lets_the_neuron_look_at_it(
    qtbot: QtBot, session: Session, pane: PaintPane
) -> None:
    blob = pane.lamps.cards.picture(ORDER.index("blob")).center().toPoint()
    QTest.mouseClick(pane.lamps.cards, LEFT, pos=blob)
    qtbot.waitUntil(lambda: session.frame.options["paint.image"] == "blob")
    pane.show_frame(session.frame)
    assert pane.desk.image is TEST_IMAGES["blob"]
    QTest.keyClick(pane.lamps.cards, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: session.frame.options["paint.image"] == "white")


def test_painting_goes_on_while_training_moves_the_rest(
    qtbot: QtBot, session: Session, pane: PaintPane
) -> None:
    choose(qtbot, session, target="network", value=4.0)
    session.play()
    qtbot.waitUntil(lambda: session.frame.snapshot.running and session.frame.snapshot.step > 2)
    drag(pane, 0, 0, 6)  # pixels no digit has: training leaves their weights alone
    row = pane.desk.index
    qtbot.waitUntil(lambda: bool((session.frame.snapshot.network.weights[0][row][:7] == 4).all()))
    session.pause()
    qtbot.waitUntil(lambda: not session.frame.snapshot.running)


def test_a_network_of_points_leaves_the_bare_neuron(qtbot: QtBot) -> None:
    with running_session(qtbot, OPTIONS, Config(sizes=(2, 3, 1), data="moons")) as session:
        qtbot.waitUntil(lambda: session.frame.snapshot.network.sizes == (2, 3, 1))
        choose(qtbot, session, target="network")
        pane = shown(qtbot, session)
        assert pane.desk.neuron is pane.desk.bench
        drag(pane, 3, 3, 4)
        assert "no picture" in pane.controls.message.text
        assert "no 28 × 28 picture" in pane.which.text()
        choose(qtbot, session, target="bench", below="rank")
        pane.show_frame(session.frame)
        assert not pane.ranking.measure.isEnabled()
        drag(pane, 3, 3, 4)
        assert pane.desk.bench.weights[3, 3] == 1


def test_every_control_has_a_name_and_a_tip(pane: PaintPane) -> None:
    controls = pane.controls
    for widget in (
        pane.squares, pane.plot, pane.lamps.cards, pane.ranking.cards, pane.ranking.measure, pane.ranking.another,
        pane.record.list, pane.record.again, pane.neuron.edit, *controls.brushes.values(), controls.value.edit,
        controls.width_menu, controls.bar, controls.surround, controls.clear, controls.bias.edit,
        *pane._header.values(),
    ):  # fmt: skip
        assert widget.accessibleName()
        assert widget.toolTip()


def test_it_is_in_sight_when_it_is_shown_so_that_it_gets_frames(pane: PaintPane) -> None:
    assert pane.in_sight


def test_one_undo_takes_back_strokes_edits_and_pins_in_the_order_they_were_made(
    qtbot: QtBot, session: Session, pane: PaintPane
) -> None:
    drag(pane, 20, 3, 5)
    session.set_parameter(Weight(2, 0, 0), 3.0)
    session.pin(Neuron(1, 1), 0.5)
    pane.desk.set_bias(4.0)
    qtbot.waitUntil(lambda: bool(session.frame.pins) and session.frame.snapshot.undoable is not None)
    session.undo()
    assert (pane.desk.bench.bias, pane.desk.bench.weights[20, 4]) == (-10, 1)
    session.undo()
    qtbot.waitUntil(lambda: not session.frame.pins)
    assert session.frame.snapshot.undoable is not None
    session.undo()
    qtbot.waitUntil(lambda: session.frame.snapshot.undoable is None)
    assert pane.desk.bench.weights[20, 4] == 1
    session.undo()
    assert np.array_equal(pane.desk.bench.weights, PRESETS["bar"])
    qtbot.waitUntil(lambda: not session.frame.can_undo)
