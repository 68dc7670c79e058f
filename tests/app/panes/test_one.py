"""The cost of one example, with real hands: bars, the wanted row, presets, target practice."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.panes.one.options import read, written
from app.panes.one.pane import OnePane
from app.panes.one.stack import rows_for
from app.registry import OPTIONS
from app.selection import Neuron
from app.session import Session
from nncore.config import Config
from nncore.costs import cost_for
from tests.app.rig import running_session


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    with running_session(qtbot, OPTIONS) as made:
        yield made


@pytest.fixture
def pane(qtbot: QtBot, session: Session) -> OnePane:
    return _pane(qtbot, session)


def _pane(qtbot: QtBot, session: Session) -> OnePane:
    made = OnePane(session)
    qtbot.addWidget(made)
    session.frame_changed.connect(made.show_frame)
    made.resize(600, 520)
    made.show()
    made.show_frame(session.frame)
    qtbot.waitExposed(made)
    return made


def _is_at(pane: OnePane, value: float) -> bool:
    return pane.shown is not None and pane.shown.outputs[2] == pytest.approx(value)


def _says(pane: OnePane, words: str) -> bool:
    return words in pane.verdict.text()


def _total(pane: OnePane) -> float:
    assert pane.shown is not None
    return pane.shown.total


def _rose(image: QImage, pane: OnePane, j: int) -> int:
    """Pixels of the cost's colour in the square of output j."""
    rose, room = QColor(pane.session.frame.theme.cost).rgb(), pane.squares.board.square(j).toAlignedRect()
    places = [(x, y) for x in range(room.left(), room.right()) for y in range(room.top(), room.bottom())]
    return sum(image.pixel(x, y) == rose for x, y in places)


@pytest.mark.concept("A4.5")
def test_squares_have_the_area_of_what_each_output_costs(pane: OnePane, session: Session) -> None:
    frame = session.frame
    assert frame.target is not None
    expected = (frame.trace.outputs - frame.target) ** 2
    assert pane.shown is not None
    np.testing.assert_allclose(pane.shown.terms, expected, rtol=1e-6)
    image, full = pane.squares.grab().toImage(), pane.squares.board.side**2
    for j in range(10):
        assert _rose(image, pane, j) == pytest.approx(full * expected[j] / pane.squares.full**2, abs=80)
    assert f"{expected.sum():.3f}" in pane.verdict.text()


@pytest.mark.concept("A4.5")
def test_a_dragged_bar_grows_its_square_and_leaves_the_network_alone(
    qtbot: QtBot, pane: OnePane, session: Session
) -> None:
    network, before = session.frame.snapshot.network, _total(pane)
    board = pane.squares.board
    x = round(board.bar(5).center().x())
    ends = [QPoint(x, round(board.y_of(value))) for value in (0.5, 1.0)]
    QTest.mousePress(pane.squares, Qt.MouseButton.LeftButton, pos=ends[0])
    QTest.mouseMove(pane.squares, ends[1])
    QTest.mouseRelease(pane.squares, Qt.MouseButton.LeftButton, pos=ends[1])
    qtbot.waitUntil(lambda: pane.shown is not None and pane.shown.by_hand and pane.shown.outputs[5] > 0.98)
    assert _total(pane) > before
    assert pane.shown is not None
    assert pane.shown.terms[5] == pytest.approx(1.0, abs=0.03)
    assert session.frame.snapshot.network is network
    assert session.frame.selection == Neuron(3, 5)
    QTest.mouseClick(pane.follow, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: pane.shown is not None and not pane.shown.by_hand)
    assert _total(pane) == pytest.approx(before)


@pytest.mark.concept("A4.4")
def test_a_click_in_the_wanted_row_lies_about_the_label(
    qtbot: QtBot, pane: OnePane, session: Session
) -> None:
    before = _total(pane)
    cell = pane.squares.board.wanted(7).center().toPoint()
    QTest.mouseClick(pane.squares, Qt.MouseButton.LeftButton, pos=cell)
    qtbot.waitUntil(lambda: session.frame.lied)
    assert session.frame.wanted == 7
    assert session.frame.target is not None
    assert session.frame.target.sum() == 1
    qtbot.waitUntil(lambda: _total(pane) != before)
    expected = float(((session.frame.trace.outputs - np.eye(10)[7]) ** 2).sum())
    assert _total(pane) == pytest.approx(expected, rel=1e-6)
    assert "lie" in pane.verdict.text()
    session.undo()
    qtbot.waitUntil(lambda: not session.frame.lied)


@pytest.mark.concept("A4.7")
def test_target_practice_by_keyboard(qtbot: QtBot, pane: OnePane, session: Session) -> None:
    session.set_option("one.goal", "low")
    pane._preset("zero")
    qtbot.waitUntil(lambda: _total(pane) == 1.0)
    assert "not yet" in pane.verdict.text()
    pane.squares.setFocus()
    session.select(Neuron(3, 2))  # the picture is a 2
    qtbot.waitUntil(lambda: session.frame.selection is not None)
    for k in range(1, 9):
        QTest.keyClick(pane.squares, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
        qtbot.waitUntil(partial(_is_at, pane, 0.1 * k))
    assert _total(pane) == pytest.approx(0.04)
    assert "reached" in pane.verdict.text()
    for goal, preset in (("plateau", "tenth"), ("high", "one")):
        session.set_option("one.goal", goal)
        pane._preset(preset)
        qtbot.waitUntil(lambda: "reached" in pane.verdict.text())


@pytest.mark.concept("A4.6")
def test_the_noted_three_and_its_rounding(qtbot: QtBot, pane: OnePane) -> None:
    for name, said in (("notes", "3.369"), ("rounded", "3.358")):
        pane._preset(name)
        qtbot.waitUntil(partial(_says, pane, said))
        assert "from memory" in pane.verdict.text()


def test_typing_an_output(qtbot: QtBot, pane: OnePane, session: Session) -> None:
    session.select(Neuron(3, 4))
    qtbot.waitUntil(pane.field.isEnabled)
    pane.field.edit.setFocus()
    pane.field.edit.selectAll()
    QTest.keyClicks(pane.field.edit, "0,25")
    QTest.keyClick(pane.field.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: pane.shown is not None and pane.shown.outputs[4] == 0.25)


def test_a_drawing_asks_what_it_should_be(qtbot: QtBot, pane: OnePane, session: Session) -> None:
    drawing = np.zeros((28, 28), np.float32)
    drawing[8:20, 13:15] = 1
    session.draw(drawing)
    qtbot.waitUntil(lambda: "What should this be" in pane.verdict.text())
    QTest.mouseClick(
        pane.squares, Qt.MouseButton.LeftButton, pos=pane.squares.board.wanted(1).center().toPoint()
    )
    qtbot.waitUntil(lambda: "The cost of this example" in pane.verdict.text())


@pytest.mark.parametrize(
    "config",
    [
        Config(output="softmax", cost="cross-entropy"),
        Config(cost="cross-entropy"),
        Config(sizes=(2, 3, 1), data="moons"),
        Config(output="relu", init="normal"),
    ],
)
def test_the_sum_is_the_engines_cost_whatever_the_network(qtbot: QtBot, config: Config) -> None:
    with running_session(qtbot, OPTIONS, config) as session:
        pane = _pane(qtbot, session)
        frame = session.frame
        if frame.target is None:
            session.load_example("train", 0)
            qtbot.waitUntil(lambda: session.frame.target is not None)
            frame = session.frame
        pane.show_frame(frame)
        assert frame.target is not None
        cost = cost_for(config.cost, config.output).of_each(frame.trace.outputs, frame.target)
        assert _total(pane) == pytest.approx(float(cost), rel=1e-5)


@pytest.mark.parametrize("text", ["", "1;2", "a;b;c", "nan;1;2", "1;;2"])
def test_what_is_no_answer_is_not_read(text: str) -> None:
    assert read(text, 3) is None


def test_outputs_survive_being_written() -> None:
    assert read(written((0.25, -1.0, 1e-7)), 3) == (0.25, -1.0, 1e-7)


def test_names_on_the_scale_never_cross_a_line() -> None:
    assert rows_for([(64, 100), (70, 60), (160, 60), (530, 60)], 600) == [0, 1, 1, 1]
    assert rows_for([(10, 300), (20, 300), (30, 300)], 400) == [None, 0, 1]
