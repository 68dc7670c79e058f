"""The chain bench: what a hand does to it, and that every number on it is that of the chain rule."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.panes.chain.chain_view import ChainView
from app.panes.chain.hands import Hands
from app.panes.chain.now import Now
from app.panes.chain.options import OPTION
from app.panes.chain.pane import ChainPane
from app.panes.chain.side import Side
from app.panes.chain.tree_page import TreePage
from app.panes.chain.wiggle_page import WigglePage
from app.panes.chain.words import explained, label
from app.theme import DARK
from nncore.chain import PICTURE, START, parameters
from nncore.chain_nudges import foretold, stepped
from tests.app.panes.chain_rig import middle, option, pane, press, put, session, settle, typed, view

__all__ = ["pane", "session"]


def tree(pane: ChainPane) -> TreePage:
    page = pane.page("tree")
    assert isinstance(page, TreePage)
    return page


def wiggle(pane: ChainPane) -> WigglePage:
    page = pane.page("wiggle")
    assert isinstance(page, WigglePage)
    return page


@pytest.mark.concept("A8.1")
def test_every_number_has_a_field_and_every_value_follows_it_at_once(qtbot: QtBot, pane: ChainPane) -> None:
    assert set(pane.side.fields) == {"x", "w1", "b1", "w2", "b2", "w3", "b3", "y"}
    for name in pane.side.fields:
        before = pane.hands.now.chain
        typed(qtbot, pane, name, "0,35")
        after = pane.hands.now.chain
        assert option(pane, name) == 0.35
        assert after.values == before.with_value(name, 0.35).values
        assert f"C {after.cost:.4f}" in pane.chain.said()
    pane.session.undo()
    settle(qtbot, pane)
    assert option(pane, "y") == START.y


@pytest.mark.concept("A8.2")
def test_a_label_that_is_pressed_is_explained_and_the_power_it_is_not_is_shown(
    qtbot: QtBot, pane: ChainPane
) -> None:
    press(qtbot, pane, pane.chain, "a3")
    assert option(pane, "asked") == "a3"
    assert label("a3") == "a⁽³⁾"
    assert pane.caption.text() == explained("a3", START)
    assert "not a power" in pane.caption.text()
    assert f"{START.values['a3'] ** 3:.4f}" in pane.caption.text()
    press(qtbot, pane, pane.chain, "a2")
    assert "L − 1" in pane.caption.text()


@pytest.mark.concept("A8.3")
def test_flipping_what_is_wanted_turns_the_slope_round(qtbot: QtBot, pane: ChainPane) -> None:
    before = pane.hands.now.chain.derivative("C", "a3")
    QTest.mouseClick(pane.side.flip, Qt.MouseButton.LeftButton)
    settle(qtbot, pane)
    assert option(pane, "y") == 0.0
    assert before < 0 < pane.hands.now.chain.derivative("C", "a3")
    assert tree(pane).cost.said().endswith(f"{2 * START.values['a3']:.4f}")


@pytest.mark.concept("A8.4")
def test_the_cost_is_the_area_of_a_square_whose_side_is_the_distance(qtbot: QtBot, pane: ChainPane) -> None:
    for x in (0.6, 0.1, 0.9):
        put(qtbot, pane, x=x)
        chain, plate = pane.hands.now.chain, tree(pane).square
        square, unit = plate.square(), plate.unit()
        assert square.width() * square.height() / (unit.width() * unit.height()) == pytest.approx(chain.cost)
        image = plate.grab().toImage()
        inside, outside = (
            image.pixelColor(middle(square)),
            image.pixelColor(int(unit.right()) - 4, int(unit.top()) + 4),
        )
        assert inside.red() > outside.red() + 40


@pytest.mark.concept("A8.5", "A8.6")
def test_the_tree_unfolds_level_by_level_to_what_each_variable_is_computed_from(
    qtbot: QtBot, pane: ChainPane
) -> None:
    plate = tree(pane).tree
    put(qtbot, pane, unfolded=0.0)
    assert set(plate.nodes()) == {"C", "a3", "y"}
    for level, key in enumerate(("+1", "+2", "+3"), 1):
        press(qtbot, pane, plate, key)
        assert option(pane, "unfolded") == level
    assert set(plate.nodes()) == {*START.values}
    for name in ("z3", "a2", "w1", "C"):
        for parent in START.parents(name):  # what it is computed from stands to its left
            assert plate.nodes()[parent].right() < plate.nodes()[name].left()
    assert "z⁽³⁾ = w⁽³⁾ a⁽²⁾ + b⁽³⁾" in plate.said()
    assert "a⁽³⁾ = σ(z⁽³⁾)" in plate.said()
    press(qtbot, pane, plate, "-1")
    assert (
        set(plate.nodes()) == {"C", "a3", "y", "z3", "w3", "b3", "a2"} - set()
        or option(pane, "unfolded") == 0
    )
    QTest.keyClick(plate, Qt.Key.Key_Plus)
    settle(qtbot, pane)
    assert "z3" in plate.nodes()


@pytest.mark.concept("A8.10")
def test_dragging_the_last_activation_moves_the_tangent_of_the_cost(qtbot: QtBot, pane: ChainPane) -> None:
    plate = tree(pane).cost
    for share in (0.3, 0.9):
        field = plate.field()
        QTest.mouseClick(
            plate, Qt.MouseButton.LeftButton, pos=QPoint(round(field.left() + share * field.width()), 60)
        )
        settle(qtbot, pane)
        chain = pane.hands.now.chain
        assert option(pane, "held") == "a3"
        a = chain.values["a3"]
        assert a == pytest.approx(-0.2 + 1.4 * share, abs=0.02)
        assert plate.said().endswith(f"slope {2 * (a - 1):.4f}".replace("-", "−"))
        assert chain.cost == pytest.approx((a - 1) ** 2)
    pane.session.undo()
    pane.session.undo()
    settle(qtbot, pane)
    assert option(pane, "held") == "none"


@pytest.mark.concept("A8.11")
def test_the_slope_of_the_bend_is_a_times_one_minus_a_and_steepest_at_zero(
    qtbot: QtBot, pane: ChainPane
) -> None:
    plate = tree(pane).bend
    for z in (0.0, 2.0, -5.0):
        put(qtbot, pane, held="z3", held_value=z)
        a = pane.hands.now.chain.values["a3"]
        shown = float(plate.said().rpartition(" ")[2])
        assert shown == pytest.approx(a * (1 - a), abs=5e-5)
        assert a * (1 - a) < 0.25 or z == 0


@pytest.mark.concept("A8.12")
def test_holding_the_previous_activation_at_nothing_makes_the_weight_count_for_nothing(
    qtbot: QtBot, pane: ChainPane
) -> None:
    pane.side.held.chosen.emit("a2")
    settle(qtbot, pane)
    edit = pane.side.held_value.edit
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, "0")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    settle(qtbot, pane)
    chain = pane.hands.now.chain
    assert (option(pane, "held"), option(pane, "held_value")) == ("a2", 0.0)
    assert chain.sensitivity("w3") == 0 != chain.sensitivity("b3")
    page = view(qtbot, pane, "wiggle")
    assert pane.hands.now.moves.moved[1:] == (0.0, 0.0, 0.0)
    assert "z⁽³⁾ stands still, because ∂z⁽³⁾/∂w⁽³⁾ is 0" in page.words(pane.hands.now)


@pytest.mark.concept("A8.7")
def test_wiggling_moves_every_dot_in_turn_and_the_ratios_multiply(qtbot: QtBot, pane: ChainPane) -> None:
    view(qtbot, pane, "wiggle")
    page = wiggle(pane)
    put(qtbot, pane, nudge=1.0, of="b3")
    lines = page.lines
    assert lines.names == ("b3", "z3", "a3", "C")
    moves = pane.hands.now.moves
    lines.setFocus()
    for shown in (4, 3, 2, 1, 0):
        put(qtbot, pane, moved=float(shown))
        image = lines.grab().toImage()
        for index, name in enumerate(lines.names):
            x = lines.x_of(index, moves.after[index])
            colour = image.pixelColor(QPoint(round(x), round(lines.line(index).center().y()) - 3))
            filled = colour.lightness() > 120
            assert filled == (index < shown), (shown, name)
    assert moves.product == pytest.approx(moves.whole, rel=1e-12)
    QTest.keyClick(lines, Qt.Key.Key_Right)
    settle(qtbot, pane)
    assert option(pane, "moved") == 1.0
    QTest.mouseClick(page.wiggle, Qt.MouseButton.LeftButton)
    settle(qtbot, pane)
    assert option(pane, "moved") == 4.0


@pytest.mark.concept("A8.8")
def test_the_plot_of_the_nudges_is_a_v_and_choosing_a_tiny_one_shows_the_noise(
    qtbot: QtBot, pane: ChainPane
) -> None:
    view(qtbot, pane, "wiggle")
    plot = wiggle(pane).plot
    heights = [plot.y_of(gap) for gap in pane.hands.now.gaps]  # downwards
    best = max(range(len(heights)), key=heights.__getitem__)
    assert 20 < best < 36  # somewhere about 1e-7
    assert heights[0] < heights[8] < heights[16] < heights[best] > heights[-1]
    field = plot.field()
    QTest.mouseClick(plot, Qt.MouseButton.LeftButton, pos=QPoint(round(field.right()), 80))
    settle(qtbot, pane)
    assert option(pane, "nudge") == 1e-12
    exact = pane.hands.now.chain.sensitivity("w3")
    assert abs(pane.hands.now.moves.whole - exact) > 1e-8
    QTest.keyClick(plot, Qt.Key.Key_Left)
    settle(qtbot, pane)
    assert option(pane, "nudge") == pytest.approx(1.78e-12)


@pytest.mark.concept("A8.13")
def test_a_step_promises_does_and_remembers(qtbot: QtBot, pane: ChainPane) -> None:
    assert f"{foretold(START, 1):.5f}".replace("-", "−") in pane.side.promise.text()
    QTest.mouseClick(pane.side.step_all, Qt.MouseButton.LeftButton)
    settle(qtbot, pane)
    after = pane.hands.now.chain
    assert after.values == stepped(START, 1.0).values
    assert after.cost == pytest.approx(0.114463, abs=5e-7)
    names, promised, really = str(option(pane, "stepped")).split(";")
    assert (names, float(promised)) == ("all", foretold(START, 1.0))
    assert float(really) == after.cost - START.cost
    pane.session.undo()
    settle(qtbot, pane)
    assert pane.hands.now.chain.values == START.values
    put(qtbot, pane, rate=0.01)
    QTest.mouseClick(pane.side.step_one, Qt.MouseButton.LeftButton)
    settle(qtbot, pane)
    moved = [n for n in parameters(3) if pane.hands.now.chain.values[n] != START.values[n]]
    assert moved == ["w3"]


def test_presets_are_on_the_bench_at_once_and_one_undo_takes_them_back(qtbot: QtBot, pane: ChainPane) -> None:
    for button, wanted in ((pane.side.picture, PICTURE), (pane.side.start, START)):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        settle(qtbot, pane)
        assert pane.hands.now.chain.values == wanted.values
    QTest.mouseClick(pane.side.roll, Qt.MouseButton.LeftButton)
    settle(qtbot, pane)
    assert pane.hands.now.chain.values != START.values
    pane.session.undo()
    settle(qtbot, pane)
    assert pane.hands.now.chain.values == START.values


def test_a_drag_of_a_dot_is_one_step_of_undo(qtbot: QtBot, pane: ChainPane) -> None:
    view(qtbot, pane, "wiggle")
    lines = wiggle(pane).lines
    line: QRectF = lines.line(0)
    start = QPoint(round(lines.x_of(0, START.values["w3"])), round(line.center().y()))
    QTest.mousePress(lines, Qt.MouseButton.LeftButton, pos=start)
    for step in (10, 20, 30):
        QTest.mouseMove(lines, start + QPoint(step, 0))
        settle(qtbot, pane)
    QTest.mouseRelease(lines, Qt.MouseButton.LeftButton, pos=start + QPoint(30, 0))
    settle(qtbot, pane)
    assert float(str(option(pane, "w3"))) > 2
    pane.session.undo()
    settle(qtbot, pane)
    assert option(pane, "w3") == START.values["w3"]


def test_it_has_a_place_for_everything_where_it_is_narrow(qtbot: QtBot, pane: ChainPane) -> None:
    for width in (320, 500, 1000):
        pane.resize(width, 560)
        settle(qtbot, pane)
        for name in ("tree", "wiggle"):
            put(qtbot, pane, view=name)
            assert pane.page(name).width() <= width
            assert pane.chain.width() <= width


def test_the_buttons_are_as_wide_as_their_words_in_a_longer_language(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    longer = {"Reset": "Zurücksetzen", "Step all": "Schritt für alle", "Step {0}": "Schritt {0}", "at": "auf"}
    monkeypatch.setattr("app.panes.chain.side.tr", lambda text: longer.get(text, text))
    side = Side(Hands.__new__(Hands))
    qtbot.addWidget(side)
    side.step_one.setText("Schritt w⁽³⁾")
    side.resize(side.room, 560)
    side.grab()
    for button in (side.flip, side.start, side.roll, side.picture, side.step_one, side.step_all):
        assert button.width() >= button.fontMetrics().horizontalAdvance(button.text()) + 6
        assert button.geometry().right() < side.room
    assert side.held_value.label.width() >= side.held_value.label.sizeHint().width()


def test_no_frame_stands_around_nothing_where_the_labels_have_no_room(qtbot: QtBot) -> None:
    hands = Hands.__new__(Hands)
    hands.now = Now({**{key: option.default for key, option in OPTION.items()}, "chain.of": "b1"})
    shown = ChainView(hands)
    qtbot.addWidget(shown)
    shown.resize(280, shown.height())
    place = shown.places()["b1"].adjusted(6, 3, -6, -3).toRect()
    image = shown.grab().toImage().copy(place)
    light = [image.pixelColor(x, y).lightness() for x in range(image.width()) for y in range(image.height())]
    assert max(light) > DARK.plate.lightness() + 60
