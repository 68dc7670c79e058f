"""Parts: what a hand puts on the board is on the network, and every number is that of the readable pass."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QToolButton
from pytestqt.qtbot import QtBot

from app.naming import naming_of
from app.panes.parts.pane import PartsPane
from app.panes.parts.places import Square, Table
from app.panes.parts.way import PLACES
from app.panes.parts.words import called
from app.registry import OPTIONS
from app.schedule import Scheduler
from app.selection import Neuron
from app.session import Session
from nncore.config import Config
from nncore.parts import MOST, PRESETS, Part, from_text, to_text, union
from nncore.passes import forward
from nncore.pins import forward_pinned
from nncore.shatter import Pieces, pieces_of
from tests.app.frames import make_frame, make_snapshot
from tests.app.rig import running_session


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    with running_session(qtbot, OPTIONS) as made:
        yield made


@pytest.fixture
def pane(qtbot: QtBot, session: Session) -> PartsPane:
    made = PartsPane(session)
    qtbot.addWidget(made)
    scheduler = Scheduler(session)
    scheduler.add(made)
    made.resize(540, 500)
    made.show()
    qtbot.waitUntil(lambda: made.neurons.sheet.content is not None)
    return made


def press(pane: PartsPane, name: str) -> None:
    button = pane.findChild(QToolButton, name)
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def placed(session: Session) -> tuple[Part, ...]:
    return from_text(str(session.frame.options["parts.placed"]))


def place(qtbot: QtBot, session: Session, *parts: Part) -> None:
    session.set_option("parts.placed", to_text(parts))
    qtbot.waitUntil(lambda: placed(session) == parts)


def point(pane: PartsPane, column: float, row: float) -> QPoint:
    square = pane.board.square
    return (square.place.topLeft() + QPointF(column + 0.5, row + 0.5) * square.cell).toPoint()


def whole(*parts: Part) -> np.ndarray:
    return union([part.image for part in parts])


def on_network(session: Session, image: np.ndarray) -> bool:
    return np.array_equal(session.frame.picture.received, image)


def lies(session: Session, part: Part) -> bool:
    return part in placed(session)


@pytest.mark.concept("A1.8")
def test_a_digit_of_parts_is_on_the_network_exactly_and_one_undo_takes_it_back(
    qtbot: QtBot, session: Session, pane: PartsPane
) -> None:
    before = session.frame.picture
    assert pane.tools.put.isEnabled()
    press(pane, "digit.9")
    qtbot.waitUntil(lambda: on_network(session, whole(*PRESETS["9"])))
    assert session.frame.picture.source == "made"
    assert placed(session) == PRESETS["9"]
    qtbot.waitUntil(lambda: not pane.tools.put.isEnabled())
    press(pane, "part.short piece")
    qtbot.waitUntil(lambda: len(placed(session)) == 3)
    assert on_network(session, whole(*PRESETS["9"], Part("short piece")))
    session.undo()
    qtbot.waitUntil(lambda: placed(session) == PRESETS["9"])
    assert on_network(session, whole(*PRESETS["9"]))
    session.undo()
    qtbot.waitUntil(lambda: session.frame.picture is before)
    assert placed(session) == PRESETS["8"]
    session.redo()
    qtbot.waitUntil(lambda: placed(session) == PRESETS["9"])
    assert on_network(session, whole(*PRESETS["9"]))


def test_a_part_is_dragged_by_the_mouse_in_one_step_of_undo(
    qtbot: QtBot, session: Session, pane: PartsPane
) -> None:
    lower = PRESETS["8"][1]
    start = point(pane, 18, 19)  # on the right side of the lower loop
    cell = int(pane.board.square.cell)
    QTest.mousePress(pane.board, Qt.MouseButton.LeftButton, pos=start)
    for step in (1, 2, 3):
        QTest.mouseMove(pane.board, start + QPoint(step * cell, -step * cell))
        qtbot.waitUntil(partial(lies, session, lower.moved(step, -step)))
    QTest.mouseMove(pane.board, start + QPoint(40 * cell, 0))
    QTest.mouseRelease(pane.board, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: placed(session)[1] == lower.moved(40, 0))
    assert on_network(session, whole(PRESETS["8"][0], lower.moved(40, 0)))
    assert placed(session)[1].box[1] == 27  # at the edge, with all of its ink
    session.undo()
    qtbot.waitUntil(lambda: placed(session) == PRESETS["8"])
    session.redo()
    qtbot.waitUntil(lambda: placed(session)[1] == lower.moved(40, 0))
    assert on_network(session, whole(PRESETS["8"][0], lower.moved(40, 0)))


def test_keys_pick_move_and_take_away(qtbot: QtBot, session: Session, pane: PartsPane) -> None:
    pane.board.setFocus()
    QTest.keyClick(pane.board, Qt.Key.Key_PageDown)
    for key, held in (
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier),
        (Qt.Key.Key_Up, Qt.KeyboardModifier.NoModifier),
    ):
        QTest.keyClick(pane.board, key, held)
    upper, lower = PRESETS["8"]
    qtbot.waitUntil(lambda: placed(session) == (upper, lower.moved(-3, -1)))
    assert on_network(session, whole(upper, lower.moved(-3, -1)))
    QTest.keyClick(pane.board, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: placed(session) == (upper,))
    QTest.keyClick(pane.board, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: placed(session) == ())
    assert session.frame.picture.is_empty
    QTest.keyClick(pane.board, Qt.Key.Key_Delete)
    for _ in range(3):
        session.undo()
    qtbot.waitUntil(lambda: placed(session) == PRESETS["8"])


@pytest.mark.concept("A1.8")
@pytest.mark.parametrize("quantity", ["sum", "z", "a"])
def test_the_table_is_the_readable_pass_part_by_part_and_activations_do_not_add_up(
    qtbot: QtBot, session: Session, pane: PartsPane, quantity: str
) -> None:
    session.step(30)
    qtbot.waitUntil(lambda: session.frame.snapshot.step == 30 and not session.frame.snapshot.running)
    parts = (Part("upper loop").moved(0, -1), Part("lower loop").moved(0, 1))
    place(qtbot, session, *parts)
    QTest.mouseClick(pane.neurons.quantity.button(quantity), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.frame.options["parts.quantity"] == quantity)
    network = session.frame.snapshot.network
    images = np.stack([*(part.image for part in parts), whole(*parts)]).reshape(3, -1)
    trace = forward(network, images)
    alone = {"sum": trace.zs[0] - network.biases[0], "z": trace.zs[0], "a": trace.activations[1]}[quantity]
    shown = {"sum": "z − b"}.get(quantity, quantity)
    qtbot.waitUntil(lambda: f"bars of {shown} " in pane.neurons.scale.text())
    content = pane.neurons.sheet.content
    assert content is not None
    expected = np.column_stack([*alone, alone[0] + alone[1], alone[2] - alone[0] - alone[1]])[
        :, [0, 1, 3, 2, 4]
    ]
    assert content.values == pytest.approx(expected, abs=1e-5)
    assert content.ends[0] <= content.values.min()
    assert content.values.max() <= content.ends[1]
    beyond = np.abs(trace.activations[1] @ np.eye(len(network.biases[0])))
    beyond = np.abs(beyond[2] - beyond[0] - beyond[1])
    said = pane.describe(session.frame)
    assert "the parts share no pixel" in said
    assert f"a (sigmoid): off the sum by up to {beyond.max():.2f} (neuron {beyond.argmax()})" in said
    assert beyond.max() > 0.1


def test_parts_that_share_pixels_are_said_to(session: Session, pane: PartsPane) -> None:
    said = pane.describe(session.frame)
    assert "8 shared pixels count once" in said
    assert said.endswith(pane.neurons.said.text())


def test_one_part_has_nothing_to_add_up_and_a_straight_layer_adds_up(
    qtbot: QtBot, session: Session, pane: PartsPane
) -> None:
    press(pane, "digit.1")
    qtbot.waitUntil(lambda: "stamp another" in pane.neurons.said.text())
    session.new_network(Config(activation="linear"))
    place(qtbot, session, Part("upright line"), Part("short piece").moved(-4, -5))
    qtbot.waitUntil(lambda: "a (linear) adds up here too" in pane.neurons.said.text())


def test_pins_are_in_force_and_marked(qtbot: QtBot, session: Session, pane: PartsPane) -> None:
    session.pin(Neuron(1, 4), 0.5)
    qtbot.waitUntil(lambda: bool(session.frame.pins))
    session.set_option("parts.view", "answers")
    qtbot.waitUntil(lambda: pane.answers.sheet.content is not None)
    frame, parts = session.frame, PRESETS["8"]
    images = np.stack([*(part.image for part in parts), whole(*parts)]).reshape(3, -1)
    expected = forward_pinned(frame.snapshot.network, images, frame.pins).outputs
    content = pane.answers.sheet.content
    assert content is not None
    assert content.values == pytest.approx(expected, abs=1e-6)
    session.set_option("parts.view", "neurons")
    qtbot.waitUntil(lambda: pane.neurons.sheet.content.rows[4].text == "4 ⊙")  # type: ignore[union-attr]
    assert pane.neurons.sheet.content is not None
    assert (pane.neurons.sheet.content.values[4, [0, 1, 3]] == 0.5).all()


def test_the_tables_follow_the_training(qtbot: QtBot, session: Session, pane: PartsPane) -> None:
    first = pane.neurons.sheet.content
    session.step(10)
    qtbot.waitUntil(lambda: session.frame.snapshot.step == 10)
    qtbot.waitUntil(lambda: pane.neurons.sheet.content is not first)
    content = pane.neurons.sheet.content
    assert content is not None
    z = forward(session.frame.snapshot.network, whole(*PRESETS["8"]).reshape(-1)).activations[1]
    qtbot.waitUntil(lambda: np.allclose(pane.neurons.sheet.content.values[:, 3], z, atol=1e-5))  # type: ignore[union-attr]


def test_a_click_on_a_row_picks_the_neuron_and_the_arrows_walk(
    qtbot: QtBot, session: Session, pane: PartsPane
) -> None:
    sheet = pane.neurons.sheet
    QTest.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=sheet.table.row(3).center().toPoint())
    qtbot.waitUntil(lambda: session.frame.selection == Neuron(1, 3))
    QTest.keyClick(sheet, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: session.frame.selection == Neuron(1, 4))
    QTest.mouseMove(sheet, sheet.table.row(6).center().toPoint())
    qtbot.waitUntil(lambda: session.frame.hover == Neuron(1, 6))


@pytest.mark.concept("A1.9")
def test_a_shattered_part_slides_apart_on_the_network_and_back_to_whole(
    qtbot: QtBot, session: Session, pane: PartsPane
) -> None:
    QTest.mouseClick(pane.neurons.quantity.button("a"), Qt.MouseButton.LeftButton)
    session.set_option("parts.view", "shatter")
    qtbot.waitUntil(pane.shatter.isVisible)
    qtbot.waitUntil(lambda: pane.shatter.way.outputs is not None)
    pieces = pieces_of(whole(*PRESETS["8"]))
    slider = pane.shatter.slider
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_PageUp)
    QTest.keyClick(slider, Qt.Key.Key_PageUp)
    qtbot.waitUntil(lambda: session.frame.options["parts.apart"] == 2.0)
    seed = int(float(session.frame.options["parts.seed"]))
    assert on_network(session, pieces.apart(2.0, seed))
    way = pane.shatter.way.outputs
    assert way is not None
    network = session.frame.snapshot.network
    for index in (0, 8, 24):
        image = pieces.apart(float(PLACES[index]), seed).reshape(-1)
        assert way[index] == pytest.approx(forward(network, image).outputs, abs=1e-5)
    assert way[8] == pytest.approx(session.frame.trace.outputs, abs=1e-5)
    assert f"{len(pieces.images)} pieces" in pane.shatter.said.text()
    QTest.keyClick(slider, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: on_network(session, whole(*PRESETS["8"])))
    session.undo()  # the slide there and back without a pause was one act
    qtbot.waitUntil(lambda: session.frame.picture.source != "made")


def test_only_the_picked_part_is_cut_and_other_directions_are_others(
    qtbot: QtBot, session: Session, pane: PartsPane
) -> None:
    session.set_option("parts.view", "shatter")
    qtbot.waitUntil(pane.shatter.isVisible)
    before = session.frame.picture
    QTest.mouseClick(pane.shatter.cut.button("picked"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(pane.shatter.scatter, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.frame.options["parts.seed"] == 2.0)
    assert session.frame.picture is before  # whole, nothing to slide yet
    field = pane.shatter.curves.field(0)
    at = QPoint(int(field.left() + field.width() / 2), int(field.center().y()))
    QTest.mouseClick(pane.shatter.curves, Qt.MouseButton.LeftButton, pos=at)
    qtbot.waitUntil(lambda: abs(float(session.frame.options["parts.apart"]) - 3) < 0.2)
    upper, lower = PRESETS["8"]
    apart = pieces_of(upper.image).apart(float(session.frame.options["parts.apart"]), 2)
    qtbot.waitUntil(lambda: on_network(session, np.maximum(apart, lower.image)))
    QTest.mouseClick(pane.shatter.scatter, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.frame.options["parts.seed"] == 3.0)
    assert not on_network(session, np.maximum(apart, lower.image))
    QTest.mouseClick(pane.shatter.whole, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: on_network(session, whole(upper, lower)))


@pytest.mark.concept("A1.9")
def test_the_picture_of_the_pad_becomes_a_part_that_can_be_cut(
    qtbot: QtBot, session: Session, pane: PartsPane
) -> None:
    drawn = session.frame.picture.received
    press(pane, "clear")
    qtbot.waitUntil(lambda: placed(session) == ())
    session.undo()
    qtbot.waitUntil(lambda: session.frame.picture.received is drawn)
    place(qtbot, session)
    qtbot.waitUntil(lambda: pane.hands.now.parts == ())
    press(pane, "from pad")
    qtbot.waitUntil(lambda: len(placed(session)) == 1)
    assert placed(session)[0].image == pytest.approx(drawn, abs=1 / 500)
    assert len(pieces_of(placed(session)[0].image).images) > 5


def test_no_more_parts_than_can_be_compared(qtbot: QtBot, session: Session, pane: PartsPane) -> None:
    for _ in range(MOST + 2):
        press(pane, "part.level line")
    qtbot.waitUntil(lambda: len(placed(session)) == MOST)
    assert len(set(placed(session))) == MOST  # none exactly on another
    stamp = pane.findChild(QToolButton, "part.loop")
    assert stamp is not None
    qtbot.waitUntil(lambda: not stamp.isEnabled())


def test_inputs_that_are_no_picture_are_said_to_be_none(
    qtbot: QtBot, session: Session, pane: PartsPane
) -> None:
    session.new_network(Config(sizes=(2, 3, 1), data="moons"))
    qtbot.waitUntil(lambda: "no picture" in pane._none.text())
    assert not pane.board.isVisible()
    assert "no picture" in pane.describe(session.frame)


@pytest.mark.parametrize("size", [(520, 244), (880, 480), (244, 160), (1400, 700)])
@pytest.mark.parametrize("n_parts", [0, 2, MOST])
def test_all_cells_lie_inside_and_apart(size: tuple[int, int], n_parts: int) -> None:
    table = Table(*size, 16, n_parts + 3, n_apart=3)
    columns = [table.cell(0, c) for c in range(n_parts + 3)]
    assert all(a.right() <= b.left() for a, b in pairwise(columns))
    if size[0] > 300:
        assert columns[-1].right() <= size[0]
    assert table.row(table.visible - 1).bottom() <= size[1]
    assert table.at(table.row(2).center()) == 2
    if size[1] >= 244:
        assert table.visible == 16


def test_the_board_has_whole_screen_pixels() -> None:
    square = Square(148, 148)
    assert square.cell == 5
    assert square.spot(square.rect((3, 3, 7, 7)).center()) == (3.5, 7.5)


@pytest.mark.parametrize("width", [262, 330, 420, 540, 900])
def test_nothing_is_cut_at_the_side(qtbot: QtBot, pane: PartsPane, width: int) -> None:
    pane.resize(width, 640)
    area = pane.findChild(QScrollArea)
    assert area is not None
    qtbot.waitUntil(lambda: pane.board.square.cell >= 4 and area.horizontalScrollBar().maximum() == 0)
    tools = pane.tools
    for button in tools.findChildren(QToolButton):
        assert tools.rect().contains(button.geometry())


@pytest.mark.parametrize(
    ("outputs", "words"),
    [
        ([0.1] * 7 + [0.9, 0.1, 0.1], "7  (0.90)"),
        ([0.1] * 3 + [0.85] + [0.1] * 4 + [0.9, 0.1], "undecided: a tie between 3 and 8"),
        ([0.1, 0.84, 0.1, 0.85] + [0.1] * 4 + [0.9, 0.1], "undecided: a tie between 1, 3 and 8"),
        ([0.1] * 10, "undecided"),  # nothing stands out
    ],
)
def test_an_answer_is_named_as_everywhere(outputs: list[float], words: str) -> None:
    naming = naming_of(make_frame(make_snapshot()))
    assert called(naming, np.array(outputs, np.float32)) == words


def test_sliding_works_the_pieces_out_once_and_leaves_the_table_alone(
    qtbot: QtBot, session: Session, pane: PartsPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.set_option("parts.view", "neurons")
    qtbot.waitUntil(lambda: pane.neurons.sheet.content is not None)
    made: list[float] = []
    apart = Pieces.apart

    def counted(pieces: Pieces, distance: float, seed: int) -> np.ndarray:
        made.append(distance)
        return apart(pieces, distance, seed)

    monkeypatch.setattr(Pieces, "apart", counted)
    frame = session.frame
    content = pane.neurons.sheet.content
    slid = replace(frame, options={**frame.options, "parts.apart": 2.5})
    pane.show_frame(slid)
    pane.grab()
    assert made == [2.5]
    assert pane.neurons.sheet.content is content
    pane.show_frame(replace(slid, options={**slid.options, "parts.seed": 7.0}))
    pane.grab()
    assert made == [2.5, 2.5]  # other directions
    pane.show_frame(replace(frame, options={**frame.options, "parts.quantity": "z"}))
    assert pane.neurons.sheet.content is not content
