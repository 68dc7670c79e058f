"""The draw pad through mouse and keys, on a real session with real digits."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app.panes.pad.geometry import cell_rect
from app.panes.pad.hand import BRUSH_HIGH, BRUSH_LOW
from app.panes.pad.pane import PadPane
from app.panes.pad.views import box_of, centre_of_mass
from app.selection import Neuron
from nncore.canvas import inverted, shifted
from nncore.config import Config
from nncore.passes import forward
from tests.app.panes.pads import (
    CTRL,
    LEFT,
    PLAIN,
    RIGHT,
    SHIFT,
    at,
    blank_pad,
    cell_colour,
    colour,
    drawn,
    press,
    selected,
    settle,
    shown_pad,
    stroke,
)


@pytest.fixture
def pane(qtbot: QtBot) -> Iterator[PadPane]:
    with shown_pad(qtbot) as made:
        yield made


def _wheel(widget: QWidget, notches: int) -> None:
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle, widget.mapToGlobal(middle), QPoint(), QPoint(0, 120 * notches), Qt.MouseButton.NoButton,
        PLAIN, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)
    settle()


# -- strokes ----------------------------------------------------------------------------------------------


@pytest.mark.concept("A1.2")
def test_a_stroke_paints_the_pixels_under_the_mouse(pane: PadPane) -> None:
    blank_pad(pane)
    stroke(pane, (5, 4), (5, 20))
    image = drawn(pane)
    assert (image[5, 4:21] == 1).all()
    assert not image[9:].any()
    assert image.min() == 0
    assert image.max() == 1
    assert cell_colour(pane, 5, 12).value() == 255
    assert cell_colour(pane, 20, 12).value() == 0


def test_a_stroke_leaves_no_gap_however_far_the_mouse_jumps(pane: PadPane) -> None:
    blank_pad(pane)
    stroke(pane, (2, 2), (25, 25))
    assert (np.diagonal(drawn(pane))[2:26] > 0.9).all()


def test_the_pad_shows_a_stroke_before_the_next_frame(pane: PadPane) -> None:
    blank_pad(pane)
    QTest.mousePress(pane.surface, LEFT, PLAIN, at(pane, 8, 8))
    assert pane.session.frame.picture.is_empty
    assert cell_colour(pane, 8, 8).value() == 255
    QTest.mouseRelease(pane.surface, LEFT, PLAIN, at(pane, 8, 8))
    settle()
    assert drawn(pane)[8, 8] == 1


def test_the_right_button_erases(pane: PadPane) -> None:
    blank_pad(pane)
    stroke(pane, (5, 4), (5, 20))
    stroke(pane, (1, 12), (10, 12), button=RIGHT)
    image = drawn(pane)
    assert image[5, 12] == 0
    assert image[5, 6] == image[5, 18] == 1


def test_the_left_button_erases_with_the_eraser(pane: PadPane) -> None:
    blank_pad(pane)
    stroke(pane, (5, 4), (5, 20))
    _button(pane, "erase").click()
    settle()
    assert _button(pane, "erase").isChecked()
    stroke(pane, (5, 4), (5, 20))
    assert not drawn(pane)[5, 4:21].any()
    press(pane, Qt.Key.Key_X)
    stroke(pane, (5, 4), (5, 20))
    assert drawn(pane)[5, 10] == 1


def test_undo_takes_back_exactly_one_stroke(pane: PadPane) -> None:
    blank_pad(pane)
    stroke(pane, (3, 3), (3, 9), (9, 9), (3, 3))
    first = drawn(pane)
    stroke(pane, (20, 3), (20, 15), (25, 20))
    second = drawn(pane)
    press(pane, Qt.Key.Key_Z, CTRL)
    assert np.array_equal(drawn(pane), first)
    press(pane, Qt.Key.Key_Z, CTRL)
    assert pane.session.frame.picture.is_empty
    press(pane, Qt.Key.Key_Z, CTRL | SHIFT)
    press(pane, Qt.Key.Key_Z, CTRL | SHIFT)
    assert np.array_equal(drawn(pane), second)


def test_a_stroke_on_an_example_starts_a_new_drawing_and_undo_brings_it_back(pane: PadPane) -> None:
    two = drawn(pane)
    stroke(pane, (2, 2), (2, 6))
    assert drawn(pane)[2, 4] == 1
    assert not drawn(pane)[6:].any()
    press(pane, Qt.Key.Key_Z, CTRL)
    assert np.array_equal(drawn(pane), two)
    assert pane.session.frame.picture.label == 2


def test_a_stroke_adds_to_an_example_when_told_to_and_the_eraser_always_does(pane: PadPane) -> None:
    two = drawn(pane)
    pane.session.set_option("pad.over", value=True)
    settle()
    stroke(pane, (2, 2), (2, 6))
    assert drawn(pane)[2, 4] == 1
    assert np.array_equal(drawn(pane)[8:], two[8:])
    press(pane, Qt.Key.Key_Z, CTRL)
    pane.session.set_option("pad.over", value=False)
    settle()
    stroke(pane, (14, 0), (14, 27), button=RIGHT)
    assert not drawn(pane)[14].any()
    assert np.array_equal(drawn(pane)[20:], two[20:])


def test_a_stroke_that_begins_beside_the_picture_draws_nothing(pane: PadPane) -> None:
    two = drawn(pane)
    QTest.mouseClick(pane.surface, LEFT, PLAIN, QPoint(1, 1))
    settle()
    assert np.array_equal(drawn(pane), two)


# -- brush ------------------------------------------------------------------------------------------------


def test_the_wheel_over_the_pad_changes_the_brush_within_its_limits(pane: PadPane) -> None:
    radius = pane.hand.radius
    _wheel(pane.surface, 2)
    assert pane.hand.radius == radius + 0.5
    assert pane.caption.left == "brush 1.50 pixels"
    for _ in range(2):  # before the next Frame
        pane.hand.widen(1)
    assert pane.hand.radius == radius + 1
    _wheel(pane.surface, 40)
    assert pane.hand.radius == BRUSH_HIGH
    _wheel(pane.surface, -40)
    assert pane.hand.radius == BRUSH_LOW


def test_a_wider_brush_paints_more(pane: PadPane) -> None:
    blank_pad(pane)
    stroke(pane, (14, 14))
    narrow = drawn(pane).sum()
    for _ in range(4):
        press(pane, Qt.Key.Key_Plus, SHIFT)
    stroke(pane, (14, 14))
    assert drawn(pane).sum() > 2 * narrow
    assert pane.hand.radius == 2.0
    press(pane, Qt.Key.Key_Minus)
    assert pane.hand.radius == 1.75


def test_a_ring_as_wide_as_the_brush_follows_the_mouse(pane: PadPane) -> None:
    blank_pad(pane)
    pane.session.set_option("pad.brush", 3.0)
    settle()
    rect = pane.surface.picture_rect()
    edge = at(pane, 14, 14) + QPoint(round(3 * rect.width() / 28), 0)
    before = colour(pane.surface, edge.x(), edge.y())
    QTest.mouseMove(pane.surface, at(pane, 14, 14))
    settle()
    assert colour(pane.surface, edge.x(), edge.y()).value() > before.value() + 60


# -- pointing ---------------------------------------------------------------------------------------------


@pytest.mark.concept("A1.1")
def test_hovering_names_every_one_of_the_784_inputs(pane: PadPane) -> None:
    seen = []
    for pixel in range(784):
        QTest.mouseMove(pane.surface, at(pane, *divmod(pixel, 28)))
        QApplication.processEvents()
        seen.append(pane.surface.pixel)
    assert seen == list(range(784))


@pytest.mark.concept("A1.1", "A1.2")
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(pixel=st.integers(0, 783))
def test_the_reading_tells_row_column_input_and_value(pane: PadPane, pixel: int) -> None:
    row, column = divmod(pixel, 28)
    QTest.mouseMove(pane.surface, at(pane, (row + 9) % 28, column))
    QTest.mouseMove(pane.surface, at(pane, row, column))
    settle()
    assert pane.session.frame.hover == Neuron(0, pixel)
    value = drawn(pane)[row, column]
    assert pane.caption.left == f"row {row}, column {column} = input {28 * row + column}: {value:.2f}"


def test_where_drawn_and_received_differ_the_reading_has_both(pane: PadPane) -> None:
    blank_pad(pane)
    stroke(pane, (3, 3), (3, 9))
    QTest.mouseMove(pane.surface, at(pane, 3, 6))
    settle()
    received = pane.session.frame.picture.received[3, 6]
    assert pane.caption.left == f"row 3, column 6 = input 90: 1.00 → {received:.2f}"


def test_the_pixel_pointed_at_is_ringed_in_yellow_and_let_go_when_the_mouse_leaves(pane: PadPane) -> None:
    yellow = pane.session.frame.theme.selection
    corner = at(pane, 10, 10) - QPoint(4, 0)
    pane.session.hover(Neuron(0, 290))
    settle()
    shown = pane.surface.grab().toImage()
    assert any(shown.pixelColor(corner.x() + d, corner.y()) == yellow for d in (-1, 0, 1))
    QTest.mouseMove(pane.surface, at(pane, 10, 10))
    settle()
    assert pane.session.frame.hover == Neuron(0, 290)
    QApplication.sendEvent(pane.surface, QEvent(QEvent.Type.Leave))
    settle()
    assert pane.session.frame.hover is None


def test_ctrl_click_picks_a_pixel_without_drawing(pane: PadPane) -> None:
    two = drawn(pane)
    QTest.mouseClick(pane.surface, LEFT, CTRL, at(pane, 3, 5))
    settle()
    assert selected(pane) == Neuron(0, 89)
    assert np.array_equal(drawn(pane), two)
    QTest.mouseClick(pane.surface, LEFT, CTRL, at(pane, 3, 5))
    settle()
    assert selected(pane) is None


# -- keys -------------------------------------------------------------------------------------------------


def test_arrows_move_the_brush_and_return_paints_there(pane: PadPane) -> None:
    blank_pad(pane)
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Left):
        press(pane, key)
    assert pane.session.frame.hover == Neuron(0, 28 * 12 + 13)
    press(pane, Qt.Key.Key_Return)
    image = drawn(pane)
    assert image[12, 13] == 1
    assert image[16:].sum() == 0
    press(pane, Qt.Key.Key_Return, SHIFT)
    assert drawn(pane)[12, 13] == 0
    press(pane, Qt.Key.Key_Z, CTRL)
    assert np.array_equal(drawn(pane), image)


def test_the_keys_brush_stops_at_the_edge(pane: PadPane) -> None:
    for _ in range(20):
        press(pane, Qt.Key.Key_Down)
        press(pane, Qt.Key.Key_Right)
    assert pane.session.frame.hover == Neuron(0, 783)


@pytest.mark.concept("A6.7")
@pytest.mark.parametrize(
    ("key", "rows", "columns"),
    [(Qt.Key.Key_Left, 0, -1), (Qt.Key.Key_Right, 0, 1), (Qt.Key.Key_Up, -1, 0), (Qt.Key.Key_Down, 1, 0)],
)
def test_shift_and_arrows_move_the_picture(pane: PadPane, key: Qt.Key, rows: int, columns: int) -> None:
    pane.session.set_option("pad.normalise", value=False)
    settle()
    two = drawn(pane)
    press(pane, key, SHIFT)
    assert np.array_equal(drawn(pane), shifted(two, rows, columns))
    assert np.array_equal(pane.session.frame.picture.received, drawn(pane))


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [(Qt.Key.Key_Left, PLAIN), (Qt.Key.Key_X, PLAIN), (Qt.Key.Key_Delete, PLAIN), (Qt.Key.Key_Z, CTRL)],
)
def test_the_pads_keys_are_not_the_windows_while_it_has_the_focus(
    pane: PadPane, key: Qt.Key, modifiers: Qt.KeyboardModifier
) -> None:
    ask = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifiers)
    ask.ignore()
    QApplication.sendEvent(pane.surface, ask)
    assert ask.isAccepted()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Period, Qt.Key.Key_R, Qt.Key.Key_1])
def test_other_keys_stay_the_windows(pane: PadPane, key: Qt.Key) -> None:
    ask = QKeyEvent(QEvent.Type.ShortcutOverride, key, PLAIN)
    ask.ignore()
    QApplication.sendEvent(pane.surface, ask)
    assert not ask.isAccepted()


def _actions(pane: PadPane) -> dict[str, QAction]:
    """All actions of the pane's menu by name, those of its submenus too."""
    menus = [entry.menu() for entry in pane.menu_actions()]
    entries = [action for menu in menus if isinstance(menu, QMenu) for action in menu.actions()]
    return {action.text(): action for action in entries if not action.isSeparator()}


# -- examples and disturbances ----------------------------------------------------------------------------


def _button(pane: PadPane, key: str) -> QToolButton:
    button: QToolButton = pane.tools.buttons[key]
    return button


def test_it_opens_on_a_training_two_and_says_so(pane: PadPane) -> None:
    assert pane.caption.left == "training image 5, a 2"
    assert pane.caption.right == "as in the set"
    assert "counted from 0" in pane.caption.toolTip()


def test_next_and_previous_go_through_the_chosen_set(pane: PadPane) -> None:
    data = pane.session.frame.data
    assert data is not None
    _button(pane, "next").click()
    settle()
    assert pane.session.frame.picture.row == 6
    assert pane.caption.left == f"training image 6, a {data.train.labels[6]}"
    pane.session.set_option("pad.set", "test")
    settle()
    for expected in (0, 1):
        _button(pane, "next").click()
        settle()
        assert (pane.session.frame.picture.source, pane.session.frame.picture.row) == ("test", expected)
    for _ in range(2):
        _button(pane, "previous").click()
        settle()
    assert pane.session.frame.picture.row == len(data.test) - 1
    assert np.array_equal(drawn(pane).reshape(-1), data.test.inputs(slice(199, 200))[0])
    assert pane.caption.left.startswith("test image 199, a")


def test_any_example_is_one_of_the_set(pane: PadPane) -> None:
    rows = set()
    for _ in range(12):
        _button(pane, "any").click()
        settle()
        rows.add(pane.session.frame.picture.row)
    assert len(rows) > 6
    assert all(row is not None and 0 <= row < 500 for row in rows)


def test_a_row_number_can_be_typed(qtbot: QtBot, pane: PadPane) -> None:
    QTest.mouseDClick(pane.caption, LEFT)
    field = pane.row_field
    assert field.isVisible()
    QTest.keyClicks(field, "500")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert pane.caption.left == "there is no image 500: 0 to 499"
    assert field.isVisible()
    QTest.keyClicks(field, "17")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert not field.isVisible()
    qtbot.waitUntil(lambda: pane.session.frame.picture.row == 17)


def test_escape_leaves_the_row_field(pane: PadPane) -> None:
    QTest.mouseDClick(pane.caption, LEFT)
    QTest.keyClick(pane.row_field, Qt.Key.Key_Escape)
    assert not pane.row_field.isVisible()
    settle()
    assert pane.session.frame.picture.row == 5


def test_the_next_wrong_one_is_wrong(pane: PadPane) -> None:
    rows = []
    for _ in range(3):
        _button(pane, "wrong").click()
        settle()
        frame = pane.session.frame
        assert frame.picture.source == "test"
        assert frame.answer.best != frame.picture.label
        assert pane.answer.lines(frame)[2] == f"it is a {frame.picture.label}"
        rows.append(frame.picture.row or 0)
    assert rows == sorted(set(rows))


def test_when_all_are_right_it_says_so(pane: PadPane, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pane.session, "next_wrong", lambda: False)
    _button(pane, "wrong").click()
    assert pane.caption.left == "no test image is answered wrongly"


def test_inverting_swaps_black_and_white(pane: PadPane) -> None:
    two = drawn(pane)
    _actions(pane)["Invert"].trigger()
    settle()
    assert np.array_equal(drawn(pane), inverted(two))
    assert cell_colour(pane, 0, 0).value() == 255


@pytest.mark.parametrize(("amount", "least"), [("0.1", 0.02), ("0.5", 0.1)])
def test_noise_is_added_by_the_chosen_amount(pane: PadPane, amount: str, least: float) -> None:
    two = drawn(pane)
    pane.session.set_option("pad.noise_amount", amount)
    settle()
    _actions(pane)["Add noise"].trigger()
    settle()
    change = np.abs(drawn(pane) - two)
    assert least < change.mean() < float(amount)
    assert change.max() <= float(amount) + 1e-6
    assert drawn(pane).min() >= 0
    assert drawn(pane).max() <= 1


def test_without_digits_the_examples_are_off(qtbot: QtBot) -> None:
    from dataclasses import replace

    with shown_pad(qtbot) as pane:
        pane.show_frame(replace(pane.session.frame, data=None))
        assert not _button(pane, "next").isEnabled()
        assert _button(pane, "clear").isEnabled()


# -- drawn and received -----------------------------------------------------------------------------------


@pytest.mark.concept("A6.7")
def test_a_drawing_is_received_centred_unless_that_is_off(pane: PadPane) -> None:
    blank_pad(pane)
    stroke(pane, (3, 3), (12, 3))
    picture = pane.session.frame.picture
    assert not np.array_equal(picture.received, picture.drawn)
    _actions(pane)["Centre and scale drawings"].trigger()
    settle()
    picture = pane.session.frame.picture
    assert np.array_equal(picture.received, picture.drawn)


def test_an_example_is_received_as_it_is(pane: PadPane) -> None:
    picture = pane.session.frame.picture
    assert np.array_equal(picture.received, picture.drawn)


def test_the_small_picture_changes_places_with_the_big_one(pane: PadPane) -> None:
    blank_pad(pane)
    stroke(pane, (3, 3), (12, 3))
    received = pane.session.frame.picture.received
    row, column = np.unravel_index(int((received - drawn(pane)).argmax()), (28, 28))
    assert cell_colour(pane, int(row), int(column)).value() < 60
    assert "as received" in pane.thumb.accessibleName()
    QApplication.sendEvent(pane.surface, QEvent(QEvent.Type.Leave))
    QTest.mouseClick(pane.thumb, LEFT)
    settle()
    assert pane.session.frame.options["pad.show"] == "received"
    assert cell_colour(pane, int(row), int(column)).value() > 100
    assert "as drawn" in pane.thumb.accessibleName()
    assert pane.caption.right == "→ as received"


def test_drawing_on_the_received_view_shows_the_drawing(pane: PadPane) -> None:
    pane.session.set_option("pad.show", "received")
    settle()
    stroke(pane, (3, 3), (3, 9))
    assert pane.session.frame.options["pad.show"] == "drawn"
    assert drawn(pane)[3, 6] == 1


def test_the_received_view_shows_the_box_and_the_centre_of_mass(pane: PadPane) -> None:
    blank_pad(pane)
    stroke(pane, (6, 14), (20, 14))
    pane.session.set_option("pad.show", "received")
    settle()
    received = pane.session.frame.picture.received
    rect, (row, column) = pane.surface.picture_rect(), box_of(received)
    cell = rect.width() / 28
    image = pane.surface.grab().toImage()
    along = range(int(rect.left() + column * cell), int(rect.left() + (column + 6) * cell))
    y = int(rect.top() + row * cell)
    assert max(image.pixelColor(x, y).value() for x in along) > 50
    assert max(image.pixelColor(x, y - 4).value() for x in along) == 0
    centre = centre_of_mass(received)
    assert centre is not None
    tip = QPointF(rect.left() + centre[0] * cell - cell + 1, rect.top() + centre[1] * cell)
    assert any(image.pixelColor(int(tip.x()), int(tip.y()) + d).value() > 150 for d in (-1, 0, 1))


# -- what the network says --------------------------------------------------------------------------------


@pytest.mark.concept("A1.3")
def test_the_bars_are_the_outputs_for_what_is_received(pane: PadPane) -> None:
    blank_pad(pane)
    stroke(pane, (4, 14), (24, 14))
    frame = pane.session.frame
    expected = forward(frame.snapshot.network, frame.picture.received.reshape(-1)).outputs
    track = pane.bars.rows.track(0)
    lengths = [pane.bars.bar_rect(row).width() / track.width() for row in range(10)]
    assert lengths == pytest.approx(expected, abs=1e-6)
    assert pane.describe(frame).count(f"{expected[3]:.2f}") >= 1


def test_it_answers_during_the_stroke(pane: PadPane) -> None:
    blank_pad(pane)
    QTest.mousePress(pane.surface, LEFT, PLAIN, at(pane, 4, 14))
    answers = []
    for row in range(5, 24, 3):
        QTest.mouseMove(pane.surface, at(pane, row, 14))
        settle()
        answers.append(pane.bars.bar_rect(1).width())
    QTest.mouseRelease(pane.surface, LEFT, PLAIN, at(pane, 24, 14))
    assert len(set(answers)) == len(answers)


def test_it_answers_anew_while_the_network_trains(qtbot: QtBot, pane: PadPane) -> None:
    before = pane.session.frame.trace.outputs
    stroke(pane, (4, 14), (24, 14))
    pane.session.play()
    qtbot.waitUntil(lambda: pane.session.frame.snapshot.step > 20)
    stroke(pane, (4, 4), (24, 4))
    frame = pane.session.frame
    assert frame.snapshot.running
    assert drawn(pane)[10, 4] == 1
    assert not np.allclose(frame.trace.outputs, before)
    assert pane.bars.bar_rect(0).width() == pytest.approx(
        float(frame.trace.outputs[0]) * pane.bars.rows.track(0).width(), abs=0.5
    )
    pane.session.pause()
    qtbot.waitUntil(lambda: not pane.session.frame.snapshot.running)


def test_an_empty_pad_says_what_to_do_and_that_nothing_is_drawn(pane: PadPane) -> None:
    blank_pad(pane)
    frame = pane.session.frame
    assert pane.surface.hint(frame)[0] == "Draw a digit here"
    assert pane.answer.lines(frame)[1] == "nothing drawn"
    assert "nothing drawn" in pane.describe(frame)


def test_an_example_pointed_at_says_that_it_can_be_drawn_on_until_that_was_done(pane: PadPane) -> None:
    frame = pane.session.frame
    QApplication.sendEvent(pane.surface, QEvent(QEvent.Type.Leave))
    assert pane.surface.hint(frame) == ("", "")
    QTest.mouseMove(pane.surface, at(pane, 20, 20))
    settle()
    assert "Draw here" in pane.surface.hint(frame)[1]
    stroke(pane, (3, 3), (3, 9))
    assert pane.surface.hint(pane.session.frame) == ("", "")


@pytest.mark.parametrize(
    "config",
    [
        Config(sizes=(784, 10), batch_size=50, output="softmax", cost="cross-entropy"),
        Config(sizes=(784, 1, 10), batch_size=50, activation="relu", output="linear"),
        Config(sizes=(784, 40, 30, 20, 10), batch_size=50, activation="tanh", output="tanh"),
    ],
    ids=lambda config: config.shape_text,
)
def test_it_answers_for_other_networks(qtbot: QtBot, config: Config) -> None:
    with shown_pad(qtbot, config=config) as pane:
        blank_pad(pane)
        stroke(pane, (4, 14), (24, 14))
        outputs, scale = pane.session.frame.trace.outputs, pane.bars.rows.scale
        for row in range(10):
            track, bar = pane.bars.rows.track(row), pane.bars.bar_rect(row)
            end = bar.right() if outputs[row] >= 0 else bar.left()
            value = scale.low + (end - track.left()) / track.width() * (scale.high - scale.low)
            assert value == pytest.approx(float(outputs[row]), abs=1e-3)


# -- the row of icons -------------------------------------------------------------------------------------


def test_every_tool_says_what_it_does(pane: PadPane) -> None:
    for action in _actions(pane).values():
        assert len(action.toolTip()) > 15
        assert action.toolTip() != action.text()


# -- numbers in the pixels --------------------------------------------------------------------------------


@pytest.mark.concept("A1.2")
def test_large_pixels_can_hold_their_values(qtbot: QtBot) -> None:
    with shown_pad(qtbot, size=(900, 680)) as pane:
        blank_pad(pane)
        stroke(pane, (14, 14))
        QApplication.sendEvent(pane.surface, QEvent(QEvent.Type.Leave))
        cell = cell_rect(28 * 14 + 14, pane.surface.picture_rect()).toRect().adjusted(2, 2, -1, -1)
        dark = cell_rect(0, pane.surface.picture_rect()).toRect().adjusted(2, 2, -1, -1)

        def darkest() -> int:
            image = pane.surface.grab(cell).toImage()
            return min(
                image.pixelColor(x, y).value() for x in range(image.width()) for y in range(image.height())
            )

        assert darkest() == 255
        pane.session.set_option("pad.values", value=True)
        settle()
        assert darkest() < 120
        assert pane.surface.grab(dark).toImage().pixelColor(8, 8).value() == 0


def test_numbers_that_have_no_room_say_how_to_get_it(pane: PadPane) -> None:
    pane.session.set_option("pad.values", value=True)
    settle()
    assert pane.caption.left == "make the pad larger to read the numbers"
