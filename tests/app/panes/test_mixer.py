"""The wish mixer with real mouse and keys, against the worked numbers, the backward pass and finite differences."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.panes.mixer import words
from app.panes.mixer.geometry import squares
from app.panes.mixer.paint_pixels import cell_of, pictures_of, room_of
from app.panes.mixer.paint_stacks import segment_rect
from app.panes.mixer.pane import MixerPane
from app.registry import OPTIONS
from app.selection import Neuron, Weight
from app.session import Session
from nncore import mixing
from nncore.explain import find
from nncore.fingerprint import fingerprint
from tests.app.panes.mixer_rig import (
    LEFT,
    button_of,
    click,
    column_of,
    digits_of_b5,
    on,
    press,
    put_b5,
    row_of,
    shown,
)
from tests.app.rig import running_session
from tests.nncore.test_mixing import B5_PUSHES, B5_WISHES

KEY = Qt.Key


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    with running_session(qtbot, OPTIONS, load=digits_of_b5) as made:
        yield made


@pytest.fixture
def pane(qtbot: QtBot, session: Session) -> MixerPane:
    return shown(qtbot, session)


def _choose(qtbot: QtBot, session: Session, key: str, value: str | float) -> None:
    session.set_option(key, value)
    qtbot.waitUntil(lambda: session.frame.options[key] == value)


def _picks_other(session: Session, last: object) -> bool:
    return session.frame.selection != last


def _has_picked(session: Session, neuron: Neuron) -> bool:
    return session.frame.selection == neuron


@pytest.mark.concept("A7.17")
def test_a_click_on_a_hidden_neuron_opens_its_ten_votes_of_the_worked_numbers(
    qtbot: QtBot, session: Session, pane: MixerPane
) -> None:
    put_b5(qtbot, session)
    press(qtbot, session, pane, KEY.Key_Left, 1)
    desk = on(pane)
    assert desk.pushes is not None
    assert desk.whole is not None
    assert desk.votes is not None
    np.testing.assert_allclose(desk.pushes, B5_PUSHES, atol=6e-5)
    np.testing.assert_allclose(desk.whole, B5_WISHES, atol=6e-5)
    stacks = pane.view.shown.stacks
    assert stacks is not None
    assert [words.brief(float(n), pane.view.shown.end) for n in stacks.net[:3]] == ["+0.17", "+0.11", "−0.22"]
    click(pane, column_of(pane, 5))
    qtbot.waitUntil(lambda: session.frame.selection == Neuron(2, 5))
    assert pane.view.shown.lists
    weights = session.frame.snapshot.network.weights[2]
    for j in range(10):
        said = pane.view.said_of(Weight(3, j, 5))
        product = float(weights[j, 5]) * float(desk.pushes[j])
        assert f"weight {words.number(float(weights[j, 5]))} × its push" in said
        assert f"for {words.number(product)} =" in said
        assert product == pytest.approx(float(desk.votes[j, 5]), rel=1e-6)
    np.testing.assert_allclose(stacks.values[:, 5].sum(), -0.3818, atol=6e-5)
    assert "ask for −0.382" in pane.view.said_of(Neuron(2, 5))
    click(pane, column_of(pane, 5))
    qtbot.waitUntil(lambda: session.frame.selection is None)


@pytest.mark.concept("A7.18")
def test_the_soloed_2_agrees_only_half_and_everybody_can_be_heard_again(
    qtbot: QtBot, session: Session, pane: MixerPane
) -> None:
    put_b5(qtbot, session)
    press(qtbot, session, pane, KEY.Key_Left, 1)
    click(pane, button_of(pane, "S", 2))
    qtbot.waitUntil(lambda: session.frame.options["mixer.voices"] == "S3.2")
    assert on(pane).agreement == pytest.approx(0.547, abs=5e-4)
    assert "correlation +0.547" in pane.said.text()
    net, votes, whole = on(pane).net, on(pane).votes, on(pane).whole
    assert net is not None
    assert votes is not None
    assert whole is not None
    np.testing.assert_array_equal(net, votes[2])
    turned = int((np.sign(net) != np.sign(whole)).sum())
    assert f"{turned} of 16 wishes flip" in pane.said.text()
    QTest.mouseClick(pane.tools.everybody, LEFT)
    qtbot.waitUntil(lambda: session.frame.options["mixer.voices"] == "")
    assert on(pane).agreement is None


def test_a_muted_voter_leaves_every_stack_and_the_sum_but_not_the_gradient(
    qtbot: QtBot, session: Session, pane: MixerPane
) -> None:
    press(qtbot, session, pane, KEY.Key_Left, 1)
    found = session.frame.found
    click(pane, button_of(pane, "M", 7))
    qtbot.waitUntil(lambda: session.frame.options["mixer.voices"] == "M3.7")
    stacks, votes, net = pane.view.shown.stacks, on(pane).votes, on(pane).net
    assert stacks is not None
    assert votes is not None
    assert net is not None
    assert not stacks.values[7].any()
    np.testing.assert_allclose(net, votes.sum(axis=0) - votes[7], atol=1e-6)
    assert session.frame.found is found
    QTest.keyClick(pane.view, KEY.Key_Down)
    QTest.keyClick(pane.view, KEY.Key_S)
    qtbot.waitUntil(lambda: session.frame.options["mixer.voices"] == "S3.0 M3.7")
    QTest.keyClick(pane.view, KEY.Key_A)
    qtbot.waitUntil(lambda: session.frame.options["mixer.voices"] == "")


@pytest.mark.concept("A7.19")
def test_each_press_of_left_fills_one_layer_and_at_the_end_it_is_the_engines_gradient(
    qtbot: QtBot, session: Session, pane: MixerPane
) -> None:
    before = fingerprint(session.frame.snapshot.network)
    assert [v is None for v in pane.strips.values] == [True, True, True]
    assert "not yet" in pane.strips.text_of(3)
    for reach in (1, 2, 3):
        press(qtbot, session, pane, KEY.Key_Left, reach)
        assert [v is None for v in pane.strips.values] == [reach < 3, reach < 2, False]
        assert on(pane).layer == 4 - reach
        whole, found = on(pane).whole, session.frame.found
        assert whole is not None
        assert found is not None
        if reach < 3:  # the same move again: its votes weigh with the pushes of the layer that was asked
            np.testing.assert_allclose(
                mixing.wishes_of(found.network, found.gradient, 3 - reach), whole, atol=1e-6
            )
    frame = session.frame
    assert frame.target is not None
    inputs = frame.picture.received.reshape(1, -1)
    reference = find(frame.snapshot.network, inputs, frame.target[np.newaxis], "squared")[1]
    np.testing.assert_array_equal(
        -np.concatenate([v for v in pane.strips.values if v is not None]), reference.flat
    )
    assert fingerprint(frame.snapshot.network) == before
    press(qtbot, session, pane, KEY.Key_Right, 2)
    assert pane.strips.values[0] is None
    assert not pane.tools.back.isHidden()
    QTest.mouseClick(pane.tools.forth, LEFT)
    qtbot.waitUntil(lambda: session.frame.found is not None and session.frame.found.reach == 1)
    QTest.mouseClick(pane.tools.back, LEFT)
    qtbot.waitUntil(lambda: session.frame.found is not None and session.frame.found.reach == 2)


@pytest.mark.concept("A7.4")
def test_the_desk_holds_the_picture_on_the_network(qtbot: QtBot, session: Session, pane: MixerPane) -> None:
    press(qtbot, session, pane, KEY.Key_Left, 1)
    first = on(pane).wanted
    assert first is not None
    assert first.argmax() == 2
    other = int(np.flatnonzero(digits_of_b5().train.labels == 7)[0])
    session.load_example("train", other)
    qtbot.waitUntil(lambda: session.frame.picture.row == other)
    desk, frame = on(pane), session.frame
    assert desk.wanted is not None
    assert desk.wanted.argmax() == 7
    assert desk.got is not None
    np.testing.assert_allclose(desk.got, frame.trace.outputs, atol=1e-6)
    assert frame.found is not None
    np.testing.assert_array_equal(frame.found.subject.inputs[0], frame.picture.received.reshape(-1))


@pytest.mark.concept("A7.16")
def test_the_same_length_is_best_spent_along_the_wishes_and_the_line_says_what_it_buys(
    qtbot: QtBot, session: Session, pane: MixerPane
) -> None:
    press(qtbot, session, pane, KEY.Key_Left, 1)
    desk, found = on(pane), session.frame.found
    assert found is not None
    assert desk.whole is not None
    assert desk.activations is not None
    made = mixing.moves(desk.network, desk.activations, 2, desk.whole, found.subject.targets[0], "squared")
    assert made is not None
    assert made.along < made.signs < made.one < 0
    for value in (made.along, made.signs, made.one):
        assert words._small(value) in pane.spent.text()


@pytest.mark.concept("A7.18")
def test_the_button_finds_wishes_that_flip_when_all_vote(
    qtbot: QtBot, session: Session, pane: MixerPane
) -> None:
    press(qtbot, session, pane, KEY.Key_Left, 1)
    votes, whole = on(pane).votes, on(pane).whole
    assert votes is not None
    assert whole is not None
    seen = []
    for _ in range(2):
        last = session.frame.selection
        QTest.mouseClick(pane.tools.flip, LEFT)
        qtbot.waitUntil(partial(_picks_other, session, last))
        neuron = session.frame.selection
        assert isinstance(neuron, Neuron)
        assert neuron.layer == 2
        assert votes[2, neuron.index] * whole[neuron.index] < 0
        assert "it flips" in pane.said.text()
        assert words.number(float(whole[neuron.index])) in pane.said.text()
        seen.append(neuron.index)
    assert seen[0] != seen[1]


def test_before_the_wave_there_are_wishes_but_no_votes(session: Session, pane: MixerPane) -> None:
    desk = on(pane)
    assert session.frame.found is None
    assert desk.votes is None
    assert desk.wishes is not None
    assert session.frame.target is not None
    np.testing.assert_allclose(
        desk.wishes, 2 * (session.frame.target - session.frame.trace.outputs), atol=1e-6
    )
    assert "Press ←" in pane.view.shown.waiting
    assert not pane.tools.forth.isEnabled()


def test_pointing_at_a_vote_points_at_its_weight_and_at_a_row_at_its_neuron(
    qtbot: QtBot, session: Session, pane: MixerPane
) -> None:
    press(qtbot, session, pane, KEY.Key_Left, 1)
    view = pane.view
    assert view.shown.stacks is not None
    values = np.abs(view.shown.stacks.values)
    segment, column = np.unravel_index(int(values.argmax()), values.shape)
    rect = segment_rect(view.shown, view.shown.stacks, view.places, int(column), int(segment))
    QTest.mouseMove(view, rect.center().toPoint())
    qtbot.waitUntil(lambda: session.frame.hover == Weight(3, int(segment), int(column)))
    assert pane.said.text() == view.said_of(Weight(3, int(segment), int(column)))
    assert view.shown.voter == segment
    QTest.mouseMove(view, row_of(pane, 4))
    qtbot.waitUntil(lambda: session.frame.hover == Neuron(3, 4))
    colour = (
        view.grab().toImage().pixelColor(rect.center().toPoint())
    )  # another voter is pointed at: it is dimmed
    session.hover(None)
    qtbot.waitUntil(lambda: session.frame.hover is None)
    bright = view.grab().toImage().pixelColor(rect.center().toPoint())
    if segment != 4:
        assert max(colour.green(), colour.red()) < max(bright.green(), bright.red())


def test_a_strip_brings_its_layer_back_to_the_desk(qtbot: QtBot, session: Session, pane: MixerPane) -> None:
    session.find()
    qtbot.waitUntil(lambda: on(pane).layer == 1)
    QTest.mouseClick(pane.strips, LEFT, pos=pane.strips.places()[2].center().toPoint())
    qtbot.waitUntil(lambda: on(pane).layer == 3)
    assert session.frame.found is not None
    assert session.frame.found.complete
    press(qtbot, session, pane, KEY.Key_Right, 2)  # the wave takes the desk along again
    qtbot.waitUntil(lambda: on(pane).layer == 2)


def test_at_the_input_it_is_a_picture_of_what_each_pixel_would_have_to_be(
    qtbot: QtBot, session: Session, pane: MixerPane
) -> None:
    session.find()
    qtbot.waitUntil(lambda: on(pane).layer == 1)
    desk, found, view = on(pane), session.frame.found, pane.view
    assert found is not None
    assert desk.net is not None
    np.testing.assert_allclose(desk.net, -found.gradient.inputs[0], atol=1e-7)
    assert "cannot change pixels" in pane.said.text()
    square = squares(room_of(view.places), len(pictures_of(view.shown)))[1]
    image, ratio = view.grab().toImage(), view.devicePixelRatioF()
    for p, up in ((int(desk.net.argmax()), True), (int(desk.net.argmin()), False)):
        colour = image.pixelColor((cell_of(square, p).center() * ratio).toPoint())
        assert (colour.green() > colour.red()) is up
        click(pane, cell_of(square, p).center().toPoint())
        qtbot.waitUntil(partial(_has_picked, session, Neuron(0, p)))
        assert view.shown.lists
