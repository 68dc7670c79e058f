"""The chain bench: products of tiles, the column, means over examples, and depth."""

from __future__ import annotations

import math

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.panes.chain.depth_page import DepthPage
from app.panes.chain.examples_page import ExamplesPage
from app.panes.chain.now import pairs_from, pairs_text
from app.panes.chain.pane import ChainPane
from app.panes.chain.tiles_page import TilesPage
from app.panes.chain.tiles_places import TRAY, TilesLayout
from nncore.arrays import frozen
from nncore.chain import START, parameters, steps_to
from nncore.chain_nudges import by_depth, grown, mean_sensitivity
from nncore.chain_tiles import Tile, from_text, to_text
from nncore.network import Network
from nncore.passes import backward, forward
from tests.app.panes.chain_rig import middle, option, pane, press, put, session, settle, typed, view

__all__ = ["pane", "session"]


def tiles(qtbot: QtBot, pane: ChainPane) -> TilesPage:
    page = view(qtbot, pane, "tiles")
    assert isinstance(page, TilesPage)
    return page


def engine(x: list[float], y: list[float]) -> np.ndarray:
    """What the readable pass finds for the start values, in the engine's flat order."""
    weights = tuple(frozen(np.array([[w]])) for w in START.weights)
    biases = tuple(frozen(np.array([b])) for b in START.biases)
    network = Network(weights, biases, ("sigmoid",) * 3)
    inputs, targets = np.array(x)[:, None], np.array(y)[:, None]
    return backward(network, forward(network, inputs), targets, "squared").flat


def lay(qtbot: QtBot, pane: ChainPane, page: TilesPage, *row: Tile) -> None:
    for tile in row:
        press(qtbot, pane, page.tiles, f"tray:{to_text([tile])}")


@pytest.mark.concept("A8.9", "A8.13")
def test_three_tiles_make_the_derivative_and_a_wrong_one_is_refused_with_the_reason(
    qtbot: QtBot, pane: ChainPane
) -> None:
    page = tiles(qtbot, pane)
    lay(qtbot, pane, page, ("z3", "b3"))
    assert option(pane, "tiles") == ""
    assert option(pane, "refused") == "other;z3/b3;b3"
    assert "leaves b⁽³⁾ below the line" in page.words(pane.hands.now)
    lay(qtbot, pane, page, ("z2", "w2"))
    assert option(pane, "refused") == "lone;z2/w2;z2"
    assert "units do not cancel" in page.words(pane.hands.now)
    lay(qtbot, pane, page, ("z3", "w3"), ("C", "a3"))
    assert option(pane, "refused") == ""
    assert "Left above the line: C, z⁽³⁾. Below it: a⁽³⁾, w⁽³⁾." in page.words(pane.hands.now)
    assert option(pane, "filled") == ""
    lay(qtbot, pane, page, ("a3", "z3"))
    assert page.tiles.whole
    assert from_text(str(option(pane, "tiles")), 3) == steps_to("w3", 3)
    assert option(pane, "filled") == "w3"
    assert page.column.entries()[4] == pytest.approx(-0.0895204301, abs=5e-11)


@pytest.mark.concept("A8.9")
def test_a_tile_is_dragged_into_the_product_and_pressed_out_of_it(qtbot: QtBot, pane: ChainPane) -> None:
    page = tiles(qtbot, pane)
    plate, places = page.tiles, page.tiles.places()
    start, end = middle(places["tray:C/a3"]), middle(places["slot:a3/z3"])  # any slot: it finds its own
    QTest.mousePress(plate, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(plate, start + QPoint(0, -20))
    QTest.mouseMove(plate, end)
    QTest.mouseRelease(plate, Qt.MouseButton.LeftButton, pos=end)
    settle(qtbot, pane)
    assert option(pane, "tiles") == "C/a3"
    back = middle(places["tray:a3/z3"])
    QTest.mousePress(plate, Qt.MouseButton.LeftButton, pos=back)
    QTest.mouseMove(plate, back + QPoint(12, 8))  # and put down where it was
    QTest.mouseRelease(plate, Qt.MouseButton.LeftButton, pos=back + QPoint(12, 8))
    settle(qtbot, pane)
    assert option(pane, "tiles") == "C/a3"
    press(qtbot, pane, plate, "slot:C/a3")
    assert option(pane, "tiles") == ""
    plate.setFocus()
    for _ in TRAY:
        QTest.keyClick(plate, Qt.Key.Key_Left)
    for _ in range(TRAY.index(("C", "a3"))):
        QTest.keyClick(plate, Qt.Key.Key_Right)
    QTest.keyClick(plate, Qt.Key.Key_Return)
    settle(qtbot, pane)
    assert option(pane, "tiles") == "C/a3"
    QTest.keyClick(plate, Qt.Key.Key_Backspace)
    settle(qtbot, pane)
    assert option(pane, "tiles") == ""
    pane.session.undo()
    settle(qtbot, pane)
    assert option(pane, "tiles") == "C/a3"


@pytest.mark.concept("A8.16", "A8.17")
def test_one_tile_swapped_makes_the_bias_and_another_the_previous_activation(
    qtbot: QtBot, pane: ChainPane
) -> None:
    page = tiles(qtbot, pane)
    lay(qtbot, pane, page, *steps_to("w3", 3))
    lay(qtbot, pane, page, ("z3", "b3"))
    assert (option(pane, "goal"), option(pane, "filled")) == ("b3", "w3,b3")
    assert from_text(str(option(pane, "tiles")), 3) == steps_to("b3", 3)
    assert page.column.entries()[5] == pytest.approx(-0.1940903503, abs=5e-11)
    lay(qtbot, pane, page, ("z3", "a2"))
    assert option(pane, "goal") == "a2"
    assert page.tiles.whole
    assert pane.hands.now.chain.sensitivity("a2") == pytest.approx(-0.2911355255, abs=5e-11)
    assert "nothing we may set" in page.words(pane.hands.now)
    assert option(pane, "filled") == "w3,b3"  # it has no entry in the gradient
    QTest.mouseClick(page.goals.button("w3"), Qt.MouseButton.LeftButton)
    settle(qtbot, pane)
    assert from_text(str(option(pane, "tiles")), 3) == steps_to("w3", 3)[:2]  # two of three stay
    assert not page.tiles.whole


@pytest.mark.concept("A8.18")
def test_seven_tiles_to_the_first_weight_of_which_five_were_met_before(qtbot: QtBot, pane: ChainPane) -> None:
    page = tiles(qtbot, pane)
    lay(qtbot, pane, page, *steps_to("w3", 3), ("z3", "a2"))
    for goal, more in (("a1", 2), ("w1", 2)):
        press(qtbot, pane, pane.chain, goal)
        assert option(pane, "goal") == goal
        missing = [tile for tile in steps_to(goal, 3) if tile not in pane.hands.now.placed]
        assert len(missing) == more  # the rest is there already
        lay(qtbot, pane, page, *missing)
        assert page.tiles.whole
    assert len(pane.hands.now.placed) == 7
    assert page.column.entries()[0] == pytest.approx(0.0073714123, abs=5e-11)
    for tile in steps_to("w1", 3)[:5]:
        press(qtbot, pane, page.tiles, f"tick:{to_text([tile])}")
    press(qtbot, pane, page.tiles, "tick:z1/w1")
    assert len(pane.hands.now.ticked) == 6
    assert "Ticked: 5 right, 1 wrong" in page.words(pane.hands.now)


@pytest.mark.concept("A8.15", "A8.18")
def test_six_products_drop_into_the_column_in_the_order_of_the_engine(qtbot: QtBot, pane: ChainPane) -> None:
    page = tiles(qtbot, pane)
    for goal in ("w3", "b3", "w2", "b2", "w1", "b1"):
        press(qtbot, pane, page.column, goal)
        assert option(pane, "goal") == goal
        lay(qtbot, pane, page, *[tile for tile in steps_to(goal, 3) if tile not in pane.hands.now.placed])
    assert set(str(option(pane, "filled")).split(",")) == set(parameters(3))
    assert page.column.entries() == pytest.approx(tuple(engine([0.6], [1.0])), abs=1e-15)
    tops = [page.column.places()[name].top() for name in parameters(3)]
    assert tops == sorted(tops)  # w1 above b1 above w2 ...
    assert "30 tiles, 12 different" in page.column.reused()
    typed(qtbot, pane, "x", "0.9")  # and it is live
    assert page.column.entries() != pytest.approx(tuple(engine([0.6], [1.0])), abs=1e-6)


def test_numbers_can_be_hidden_until_they_are_worked_out(qtbot: QtBot, pane: ChainPane) -> None:
    page = tiles(qtbot, pane)
    lay(qtbot, pane, page, *steps_to("w3", 3))
    shown = page.tiles.grab().toImage()
    QTest.mouseClick(page.numbers, Qt.MouseButton.LeftButton)
    settle(qtbot, pane)
    assert option(pane, "numbers") is False
    hidden = page.tiles.grab().toImage()
    purple = pane.session.frame.theme.push_minus.rgb()
    assert _count(shown, purple) > 20 > _count(hidden, purple)


def _count(image: QImage, colour: int) -> int:
    return sum(image.pixel(x, y) == colour for x in range(image.width()) for y in range(image.height()))


@pytest.mark.parametrize(("width", "height"), [(180, 300), (400, 300), (640, 330), (1500, 800)])
@pytest.mark.parametrize("goal", ["w3", "x"])
def test_no_tile_lies_on_another_and_none_is_outside(width: int, height: int, goal: str) -> None:
    layout = TilesLayout(goal, width, height)
    rooms = [*layout.slots.values(), layout.said, *layout.tray.values()]
    for index, room in enumerate(rooms):
        assert room.left() >= 0
        assert room.right() <= width
        assert not any(room.intersects(other) for other in rooms[index + 1 :])
    if width >= 640:
        assert layout.needed <= height + 20


@pytest.mark.concept("A8.14")
def test_the_mean_of_the_examples_is_the_engines_gradient_of_the_batch(qtbot: QtBot, pane: ChainPane) -> None:
    page = view(qtbot, pane, "examples")
    assert isinstance(page, ExamplesPage)
    xs, ys = [0.6, 0.2, 0.9], [1.0, 0.0, 1.0]
    for index, name in enumerate(parameters(3)):
        put(qtbot, pane, of=name)
        wanted = engine(xs, ys)[index]
        assert mean_sensitivity(pane.hands.now.chain, name, pane.hands.now.pairs) == pytest.approx(
            wanted, abs=1e-15
        )
        assert f"{wanted:+.6f}".replace("-", "−") in page.words(pane.hands.now)
    put(qtbot, pane, of="w3")
    middles = [page.view.bar(index, 0.0).left() for index in range(4)]
    slopes = [float(engine([x], [y])[4]) for x, y in zip(xs, ys, strict=True)]
    for index, value in enumerate([*slopes, float(engine(xs, ys)[4])]):
        bar = page.view.bar(index, value)
        assert (bar.center().x() > middles[index]) == (value > 0)
    assert "2 would have w⁽³⁾ larger, 1 smaller" in page.words(pane.hands.now)
    QTest.mouseClick(page.ys[1], Qt.MouseButton.LeftButton)
    settle(qtbot, pane)
    assert option(pane, "pairs") == "0.6:1;0.2:1;0.9:1"
    assert "They agree" in page.words(pane.hands.now)
    QTest.mouseClick(page.more, Qt.MouseButton.LeftButton)
    settle(qtbot, pane)
    assert len(pane.hands.now.pairs) == 4
    edit = page.xs[3].edit
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, "0,5")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    settle(qtbot, pane)
    assert pane.hands.now.pairs[3] == (0.5, 0.0)
    QTest.mouseClick(page.fewer, Qt.MouseButton.LeftButton)
    settle(qtbot, pane)
    assert len(pane.hands.now.pairs) == 3


def test_examples_that_are_none_are_left_out() -> None:
    assert pairs_from("0.5:1;nonsense;1e9:0;nan:1;0.2:0") == ((0.5, 1.0), (0.2, 0.0))
    assert pairs_from("") == ((0.6, 1.0),)
    assert pairs_from(pairs_text(((0.25, 1.0), (-1.5, 0.0)))) == ((0.25, 1.0), (-1.5, 0.0))


@pytest.mark.concept("A8.19")
def test_more_layers_let_the_first_gradient_vanish_on_a_log_axis(qtbot: QtBot, pane: ChainPane) -> None:
    page = view(qtbot, pane, "depth")
    assert isinstance(page, DepthPage)
    plot = page.by_depth
    assert plot.values() == by_depth(START, 1.0, 0.0)
    heights = [plot.y_of(value) for value in plot.values()]
    assert heights == sorted(heights)  # lower and lower
    ratio = plot.values()[9] / plot.values()[8]
    (low, high), field = plot.ends, plot.field()
    assert heights[9] - heights[8] == pytest.approx(-math.log10(ratio) / (high - low) * field.height())
    press(qtbot, pane, plot, "10")
    assert option(pane, "depth") == 10.0
    deep = pane.hands.now.deep
    assert deep.depth == pane.chain.chain.depth == 10
    assert deep.sensitivity("w1") == plot.values()[9] == grown(START, 10, 1.0, 0.0).gradient[0]
    slopes = page.slopes.slopes()
    assert len(slopes) == 10
    assert all(slope <= 0.25 for slope in slopes)
    assert max(page.slopes.bar(index).height() for index in range(10)) <= page.slopes.field().height()
    bound = dict(plot.bound())
    assert bound[9] == pytest.approx(abs(START.sensitivity("w1")) / 4**7)
    put(qtbot, pane, added_w=0.0)
    assert plot.values()[9] == 0
    assert plot.y_of(0.0) == plot.field().bottom()


def test_while_numbers_are_hidden_the_column_hides_them_too(qtbot: QtBot, pane: ChainPane) -> None:
    put(qtbot, pane, numbers=False)
    page = tiles(qtbot, pane)
    lay(qtbot, pane, page, *steps_to("w3", 3))
    assert page.column.said() == "w⁽³⁾ ?"
    assert "0.0895" not in page.words(pane.hands.now)
    put(qtbot, pane, numbers=True)
    assert "0.0895" in page.column.said()


def test_tiles_are_ticked_by_keyboard_too(qtbot: QtBot, pane: ChainPane) -> None:
    put(qtbot, pane, goal="b3", tiles=to_text(steps_to("b3", 3)))
    page = tiles(qtbot, pane)
    page.tiles.setFocus()
    for _ in range(TRAY.index(("C", "a3"))):
        QTest.keyClick(page.tiles, Qt.Key.Key_Right)
    QTest.keyClick(page.tiles, Qt.Key.Key_T)
    settle(qtbot, pane)
    assert option(pane, "ticked") == "C/a3"
    QTest.keyClick(page.tiles, Qt.Key.Key_T)
    settle(qtbot, pane)
    assert option(pane, "ticked") == ""
    put(qtbot, pane, tiles="C/a3")  # nothing to tick in what is not complete
    QTest.keyClick(page.tiles, Qt.Key.Key_T)
    settle(qtbot, pane)
    assert option(pane, "ticked") == ""


def test_the_arrow_keys_come_to_y_and_c_too(qtbot: QtBot, pane: ChainPane) -> None:
    put(qtbot, pane, of="a3", asked="a3")
    pane.chain.setFocus()
    for name in ("y", "C", "C"):
        QTest.keyClick(pane.chain, Qt.Key.Key_Right)
        settle(qtbot, pane)
        assert option(pane, "asked") == name
    for name in ("y", "a3"):
        QTest.keyClick(pane.chain, Qt.Key.Key_Left)
        settle(qtbot, pane)
        assert option(pane, "asked") == name
