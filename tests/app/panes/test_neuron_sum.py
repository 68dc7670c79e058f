"""The sum in the neuron microscope: pictures, walk, terms, flag, all by real mouse and keys."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.graphics import image_words, levels
from app.panes.neuron.line import LABEL
from app.panes.neuron.options import VIEW
from app.panes.neuron.player import terms_at
from app.panes.neuron.sum_view import SumView
from app.panes.neuron.trail import trail_of
from app.scales import diverging_lut
from app.selection import Bias, Neuron, Weight
from nncore.config import Config
from tests.app.panes.neuron_rig import becomes, microscope, point, reading

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


def sum_view(pane: object) -> SumView:
    view = pane.view  # type: ignore[attr-defined]
    assert isinstance(view, SumView)
    return view


def test_with_nothing_selected_it_shows_the_first_neuron_and_says_how_to_choose(qtbot: QtBot) -> None:
    with microscope(qtbot) as (pane, session):
        assert reading(pane).neuron == Neuron(1, 0)
        assert "Nothing is picked" in pane.describe(session.frame)
        for picked, shown in (
            (Weight(2, 3, 5), Neuron(2, 3)),
            (Bias(3, 4), Neuron(3, 4)),
            (Neuron(1, 7), Neuron(1, 7)),
        ):
            session.select(picked)
            qtbot.waitUntil(becomes(lambda: reading(pane).neuron, shown))
            assert "Click" not in pane.describe(session.frame)


@pytest.mark.concept("A2.3")
def test_scrubbing_to_the_end_the_sum_is_z_less_the_bias(qtbot: QtBot) -> None:
    with microscope(qtbot) as (pane, session):
        session.step(20)
        session.select(Neuron(1, 3))
        qtbot.waitUntil(lambda: session.frame.snapshot.step == 20 and reading(pane).neuron == Neuron(1, 3))
        view = sum_view(pane)
        z = float(session.frame.trace.zs[0][3])
        for order in ("pixel", "size"):
            view.order.button(order).click()
            qtbot.waitUntil(becomes(lambda: session.frame.options["neuron.order"], order))
            trail = view.line.trail
            assert trail is not None
            assert trail.total == pytest.approx(z - reading(pane).taken.bias, abs=1e-5)
        view.field.edit.setFocus()
        view.field.edit.selectAll()
        QTest.keyClicks(view.field.edit, "2")
        QTest.keyClick(view.field.edit, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: reading(pane).terms == 2)
        trail = view.line.trail
        largest = np.sort(np.abs(reading(pane).taken.products))[-2:]
        assert trail is not None
        assert np.abs(np.diff(trail.sums[:3])) == pytest.approx(largest[::-1])
        assert not trail.is_whole
        assert view.slider.value() == 2
        view.slider.setFocus()
        QTest.keyClick(view.slider, Qt.Key.Key_End)
        qtbot.waitUntil(lambda: reading(pane).terms == 784)
        assert session.frame.options["neuron.terms"] == -1


def test_the_player_ends_at_the_whole_sum_and_gives_the_largest_terms_their_time(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert terms_at(1.0, 784, by_size=True) == 784
    assert terms_at(0.5, 784, by_size=True) < 0.11 * 784
    assert terms_at(0.5, 784, by_size=False) == 392
    with microscope(qtbot) as (pane, session):
        session.set_option("neuron.terms", 5.0)
        qtbot.waitUntil(lambda: reading(pane).terms == 5)
        view = sum_view(pane)
        QTest.mouseClick(view.play, LEFT)  # nothing moves without a screen: it is settled at once
        qtbot.waitUntil(lambda: reading(pane).terms == 784)
        monkeypatch.setattr("app.panes.neuron.sum_view.motion_allowed", lambda: True)
        QTest.mouseClick(view.play, LEFT)
        qtbot.waitUntil(lambda: (view.line.at or 0) > 8)
        assert view.player.playing
        shown = view.line.trail
        assert shown is not None
        assert view.squares.terms == shown.done < 784
        assert session.frame.options["neuron.terms"] == -1  # nobody else is bothered while it plays
        QTest.mouseClick(view.play, LEFT)
        assert view.line.at is None
        qtbot.waitUntil(lambda: 0 < reading(pane).terms < 784)


@pytest.mark.concept("A2.4")
def test_the_weights_are_a_picture_and_products_and_bias_add_up_to_z(qtbot: QtBot) -> None:
    with microscope(qtbot) as (pane, session):
        session.select(Neuron(1, 5))
        qtbot.waitUntil(lambda: reading(pane).neuron == Neuron(1, 5))
        squares = sum_view(pane).squares
        weights, products = squares.panels(reading(pane))[1:]
        z = float(session.frame.trace.zs[0][5])
        assert products.values.sum() + reading(pane).taken.bias == pytest.approx(z, abs=1e-5)
        words, places = image_words(squares.grab().toImage()), squares.places()
        own = session.frame.snapshot.network.weights[0][5]
        for k in (0, 27, 300, 411, 783):  # row-major: each weight is where its pixel is
            cell = places.cell(1, k)
            wanted = diverging_lut(session.frame.theme)[levels(own[k : k + 1], weights.high)[0]]
            assert words[int(cell.center().y()), int(cell.center().x())] == wanted
        assert weights.ends[0].startswith("\u2212")
        assert weights.ends[1] == f"+{weights.high:g}"


def test_pointing_at_a_picture_or_a_term_points_at_the_weight_everywhere(qtbot: QtBot) -> None:
    with microscope(qtbot) as (pane, session):
        view = sum_view(pane)
        cell = view.squares.places().cell(0, 14 * 28 + 9)
        QTest.mouseMove(view.squares, point(cell.center().x(), cell.center().y()))
        qtbot.waitUntil(lambda: session.frame.hover == Weight(1, 0, 14 * 28 + 9))
        assert "row 14, column 9" in view.squares.texts(reading(pane))[0]
        k = view.terms.shown()[1]
        assert k == reading(pane).taken.by_size[1]
        row = view.terms.row(1)
        QTest.mouseClick(view.terms, LEFT, NONE, point(row.center().x(), row.center().y()))
        qtbot.waitUntil(lambda: session.frame.selection == Weight(1, 0, k))
        view.squares.setFocus()
        QTest.keyClick(view.squares, Qt.Key.Key_Right)
        qtbot.waitUntil(lambda: session.frame.selection == Weight(1, 0, k + 1))


@pytest.mark.concept("A2.11")
def test_dragging_the_flag_moves_the_bias_alone_and_is_one_step_of_undo(qtbot: QtBot) -> None:
    with microscope(qtbot) as (pane, session):
        line = sum_view(pane).line
        network = session.frame.snapshot.network
        start = line.axis.at(reading(pane).taken.threshold)
        QTest.mousePress(line, LEFT, NONE, point(start, 20))
        axis = line.axis
        for value in (0.2, 0.4):
            QTest.mouseMove(line, point(axis.at(value), 20))
        place = round(axis.at(0.4))
        qtbot.waitUntil(lambda: reading(pane).taken.threshold == pytest.approx(axis.value(place), abs=1e-6))
        assert line.axis is axis  # the line stays under the hand
        QTest.mouseRelease(line, LEFT, NONE, point(place, 20))
        after = session.frame.snapshot.network
        assert (after.weights[0] == network.weights[0]).all()
        assert np.count_nonzero(after.biases[0] != network.biases[0]) == 1
        session.undo()
        qtbot.waitUntil(lambda: reading(pane).taken.bias == 0)
        assert (session.frame.snapshot.network.flat == network.flat).all()


def test_the_bias_is_typed_with_a_comma_and_nudged_by_keys(qtbot: QtBot) -> None:
    with microscope(qtbot) as (pane, session):
        view = sum_view(pane)
        view.bias.edit.setFocus()
        view.bias.edit.selectAll()
        QTest.keyClicks(view.bias.edit, "-10,5")
        QTest.keyClick(view.bias.edit, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: reading(pane).taken.bias == -10.5)
        assert view.line.axis.holds(10.5)
        view.line.setFocus()
        QTest.keyClick(view.line, Qt.Key.Key_Right)
        qtbot.waitUntil(lambda: reading(pane).taken.threshold > 10.5)
        session.set_option("neuron.lock", "bias")
        qtbot.waitUntil(lambda: not view.bias.isEnabled())
        before = reading(pane).taken.bias
        QTest.keyClick(view.line, Qt.Key.Key_Right)
        qtbot.wait(50)
        assert reading(pane).taken.bias == before


def test_sliding_the_bias_field_is_one_step_of_undo(qtbot: QtBot) -> None:
    with microscope(qtbot) as (pane, session):
        edit = sum_view(pane).bias.edit
        foot = edit.height() - 3
        QTest.mousePress(edit, LEFT, NONE, point(20, foot))
        for x in (30, 40, 50):
            QTest.mouseMove(edit, point(x, foot))
        QTest.mouseRelease(edit, LEFT, NONE, point(50, foot))
        qtbot.waitUntil(lambda: reading(pane).taken.bias != 0)
        assert len(session.journal.past) == 1
        session.undo()
        qtbot.waitUntil(lambda: reading(pane).taken.bias == 0)


def test_with_nothing_picked_it_says_that_nobody_chose_this_neuron(qtbot: QtBot) -> None:
    with microscope(qtbot) as (pane, session):
        assert reading(pane).neuron == Neuron(1, 0)
        assert "Nothing is picked" in reading(pane).remark
        session.select(Neuron(1, 0))
        qtbot.waitUntil(lambda: "Nothing" not in reading(pane).remark)


def test_a_pinned_neuron_says_so(qtbot: QtBot) -> None:
    with microscope(qtbot) as (pane, session):
        session.select(Neuron(1, 2))
        session.pin(Neuron(1, 2), 0.25)
        qtbot.waitUntil(lambda: reading(pane).pinned == 0.25)
        assert "Pinned" in reading(pane).remark
        assert "0.250" in reading(pane).remark


def test_a_later_layer_s_sum_is_of_the_neurons_before_it(qtbot: QtBot) -> None:
    with microscope(qtbot) as (pane, session):
        session.select(Neuron(3, 4))
        qtbot.waitUntil(lambda: reading(pane).neuron == Neuron(3, 4))
        taken = reading(pane).taken
        assert reading(pane).shape is None
        np.testing.assert_allclose(taken.inputs, session.frame.trace.activations[2])
        squares = sum_view(pane).squares
        cell = squares.places().cell(2, 9)
        QTest.mouseClick(squares, LEFT, NONE, point(cell.center().x(), cell.center().y()))
        qtbot.waitUntil(lambda: session.frame.selection == Weight(3, 4, 9))


def test_a_trail_walks_from_nothing_to_the_whole_sum(qtbot: QtBot) -> None:
    with microscope(qtbot, config=Config(sizes=(784, 1, 10))) as (pane, _):
        trail = trail_of(reading(pane), at=3.25)
        assert trail.done == 3
        assert trail.flying == (trail.sums[3], trail.sums[4], 0.25)
        assert trail_of(reading(pane), at=0.0).total == 0
        assert trail_of(reading(pane)).flying is None


def test_the_order_is_said_to_be_the_walks_and_the_walk_ends_above_the_words_of_its_sum(qtbot: QtBot) -> None:
    with microscope(qtbot) as (pane, session):
        session.select(Neuron(1, 3))
        qtbot.waitUntil(lambda: reading(pane).neuron == Neuron(1, 3))
        view = sum_view(pane)
        assert view.order.button("pixel").text() == "Walk: in order"
        assert "list is always the largest" in view.order.button("pixel").toolTip()
        _, last = view.line.walk
        assert last < view.line.foot - LABEL  # where the words begin
        seen = view.terms.shown()
        view.order.button("size").click()
        qtbot.waitUntil(becomes(lambda: session.frame.options["neuron.order"], "size"))
        assert view.terms.shown() == seen


def test_the_neuron_fed_by_hand_is_called_unplugged_everywhere(qtbot: QtBot) -> None:
    assert dict(VIEW.choices)["hand"] == "Unplugged"
    with microscope(qtbot) as (pane, session):
        session.set_option("neuron.view", "hand")
        qtbot.waitUntil(becomes(lambda: session.frame.options["neuron.view"], "hand"))
        assert "By hand" not in pane.describe(session.frame)
