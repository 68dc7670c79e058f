"""Noise, spoiling, mixtures, dreams and influence, by real clicks and keys, against the engine's own numbers."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.panes.limits.curves import Axes, Curve, Curves
from app.panes.limits.dream_view import DreamView
from app.panes.limits.influence_view import InfluenceView
from app.panes.limits.morph_view import MorphView
from app.panes.limits.noise_view import NoiseView
from app.panes.limits.spoil_view import SpoilView
from app.selection import Neuron
from app.session import Session
from app.theme import DARK
from nncore.answers import answers_of
from nncore.morph import blend
from nncore.noise import hunt
from nncore.passes import forward
from nncore.sensitivity import Pushes, lead_slope
from nncore.spoil import Spoil, spoilt, tally
from tests.app.panes.limits_rig import limits, put_option

LEFT = Qt.MouseButton.LeftButton


def click(widget: QWidget, at: QPointF | None = None) -> None:
    QTest.mouseClick(widget, LEFT, pos=at.toPoint() if at is not None else QPoint())


def received(session: Session) -> np.ndarray:
    return session.frame.trace.activations[0]


@pytest.mark.concept("A6.5")
def test_the_hunt_says_what_was_measured_and_its_tiles_go_on_the_network(qtbot: QtBot) -> None:
    with limits(qtbot, NoiseView, "noise", 400) as (session, _, view):
        click(view.kinds.button("binary"))
        qtbot.waitUntil(lambda: session.frame.options["limits.kind"] == "binary")
        click(view.hunt_button)
        qtbot.waitUntil(lambda: not view.hunt_button.busy)
        *_, same = hunt(session.frame.acting, "binary", 1000, view._seed, session.frame.data.test)  # type: ignore[union-attr]
        for threshold in (0.9, 0.3, 0.99):
            put_option(qtbot, session, "limits.threshold", threshold)
            assert view.said.text().startswith(
                f"{same.above(threshold)} of 1 000".replace("1 000", "1\u2009000")
            )
        assert view.called.texts == [f"{n:,}".replace(",", "\u2009") for n in same.called]
        assert "measured at step 400" in view.when.text()
        click(view.tiles, view.tiles.grid().tile(2).center())
        qtbot.waitUntil(lambda: np.array_equal(received(session), same.images[2]))
        assert session.frame.picture.source == "made"
        session.step(3)
        qtbot.waitUntil(lambda: "network is at step 403 now" in view.when.text())


@pytest.mark.concept("A6.5")
@pytest.mark.parametrize("kind", ["uniform", "binary", "sparse", "shuffled"])
def test_one_press_puts_noise_on_the_network_as_it_is(qtbot: QtBot, kind: str) -> None:
    with limits(qtbot, NoiseView, "noise") as (session, _, view):
        put_option(qtbot, session, "limits.kind", kind)
        before = session.frame.picture
        click(view.one_button)
        qtbot.waitUntil(lambda: session.frame.picture is not before)
        lit = (received(session) > 0).mean()
        assert lit == pytest.approx(
            {"uniform": 1, "binary": 0.5, "sparse": 0.19, "shuffled": 0.2}[kind], abs=0.1
        )
        first = received(session)
        click(view.one_button)
        qtbot.waitUntil(lambda: not np.array_equal(received(session), first))


def test_a_hunt_can_be_cancelled(qtbot: QtBot) -> None:
    with limits(qtbot, NoiseView, "noise") as (session, _, view):
        click(view.hunt_button)
        assert "Cancel" in view.hunt_button.text()
        click(view.hunt_button)
        assert "Cancel" not in view.hunt_button.text()
        assert not session.jobs.running("limits.hunt")


@pytest.mark.concept("A6.7", "A1.2")
def test_arrow_keys_shift_the_picture_and_the_whole_test_set_and_the_accuracy_follows(qtbot: QtBot) -> None:
    with limits(qtbot, SpoilView, "spoil", 400) as (session, _, view):
        base = session.frame.picture
        view.picture.setFocus()
        for _ in range(2):
            QTest.keyClick(view.picture, Qt.Key.Key_Right)
        QTest.keyClick(view.picture, Qt.Key.Key_Up)
        qtbot.waitUntil(lambda: session.frame.options["limits.right"] == 2)
        how = Spoil(right=2, down=-1)
        wanted = spoilt(base.received.reshape(1, -1), how, (28, 28))[0]
        qtbot.waitUntil(lambda: np.array_equal(received(session), wanted))
        assert session.frame.picture.row == base.row

        def shows(how: Spoil) -> bool:
            data = session.frame.data
            assert data is not None
            share = tally(session.frame.acting, data.test, how).accuracy
            return view.accuracy.text() == f"{100 * share:.1f}\u2009% right" and not view._meter.share

        qtbot.waitUntil(lambda: shows(how))
        QTest.keyClick(view.picture, Qt.Key.Key_Down)
        click(view.knobs.switches["inverted"], QPointF(8, view.knobs.switches["inverted"].height() / 2))
        qtbot.waitUntil(lambda: shows(Spoil(right=2, inverted=True)))
        click(view.knobs.reset_button)
        qtbot.waitUntil(lambda: shows(Spoil()))
        qtbot.waitUntil(lambda: np.array_equal(received(session), base.received.ravel()))
        session.undo()
        qtbot.waitUntil(lambda: session.frame.picture is base)


@pytest.mark.concept("A6.7")
def test_the_curve_is_the_accuracy_at_each_shift_and_centring_lifts_it(qtbot: QtBot) -> None:
    with limits(qtbot, SpoilView, "spoil", 400) as (session, _, view):
        network, data = session.frame.acting, session.frame.data
        assert data is not None
        for centred in (False, True):
            put_option(qtbot, session, "limits.centred", centred)
            wanted = [tally(network, data.test, Spoil(right=k, centred=centred)).accuracy for k in range(7)]

            def drawn(wanted: list[float] = wanted) -> bool:
                curves = view.curve.curves
                return bool(curves) and curves[0].ys.tolist() == pytest.approx(wanted)

            qtbot.waitUntil(drawn)
        assert wanted[4] > tally(network, data.test, Spoil(right=4)).accuracy + 0.2


def test_every_new_example_gets_the_spoiling_that_the_knobs_show(qtbot: QtBot) -> None:
    with limits(qtbot, SpoilView, "spoil") as (session, _, view):
        view.knobs.numbers["right"].turn_to(3.0)
        qtbot.waitUntil(lambda: session.frame.picture.disturbed.otherwise)
        for row in (3, 4, 5):
            session.load_example("test", row)
            assert session.frame.data is not None
            clean = session.frame.data.test.inputs(slice(row, row + 1))
            wanted = spoilt(clean, Spoil(right=3), (28, 28))[0]
            qtbot.waitUntil(lambda wanted=wanted: np.array_equal(received(session), wanted))  # type: ignore[misc]
            assert session.frame.picture.row == row
            assert view.mine.isChecked()
        view.knobs.numbers["degrees"].turn_to(40.0)
        wanted = spoilt(clean, Spoil(right=3, degrees=40), (28, 28))[0]
        qtbot.waitUntil(lambda: np.array_equal(received(session), wanted))


def test_a_drawing_and_what_undo_brings_back_take_the_tick_off_instead(qtbot: QtBot) -> None:
    with limits(qtbot, SpoilView, "spoil") as (session, _, view):
        base = session.frame.picture
        view.knobs.numbers["right"].turn_to(3.0)
        qtbot.waitUntil(lambda: session.frame.picture.disturbed.otherwise)
        session.undo()
        qtbot.waitUntil(lambda: session.frame.picture is base and not view.mine.isChecked())
        qtbot.wait(30)
        assert session.frame.picture is base
        click(view.mine, QPointF(8, view.mine.height() / 2))
        qtbot.waitUntil(lambda: session.frame.picture.disturbed.otherwise)
        session.draw(np.eye(28, dtype=np.float32))
        qtbot.waitUntil(lambda: session.frame.picture.source == "drawn" and not view.mine.isChecked())
        drawn = session.frame.picture
        qtbot.wait(30)
        assert session.frame.picture is drawn


@pytest.mark.concept("A6.9")
def test_the_mixture_goes_from_a_to_b_on_the_network_and_the_winner_changes_where_it_says(
    qtbot: QtBot,
) -> None:
    with limits(qtbot, MorphView, "morph", 500) as (session, _, view):
        session.load_example("test", 0)
        qtbot.waitUntil(lambda: session.frame.picture.source == "test")
        a = received(session)
        session.load_example("test", 1)
        qtbot.waitUntil(lambda: session.frame.picture.row == 1)
        click(view.keep_button)
        b = received(session)
        session.load_example("test", 0)

        def goes_from_a_to_b() -> bool:
            ends = () if view._way is None else zip((view._way.start, view._way.end), (a, b), strict=True)
            return view._way is not None and all(np.array_equal(*pair) for pair in ends)

        qtbot.waitUntil(goes_from_a_to_b)
        way = view._way
        assert way is not None
        field = view.curves.field()
        click(view.curves, QPointF(field.left() + 0.75 * field.width(), field.center().y()))
        qtbot.waitUntil(lambda: session.frame.picture.source == "made")
        share = float(session.frame.options["limits.mix"])
        assert share == pytest.approx(0.75, abs=0.01)
        assert np.allclose(received(session), blend(a, b, share), atol=1e-6)
        qtbot.wait(30)
        assert view._pair.a is not None
        assert np.array_equal(view._pair.a, a)  # the mixture has not become A
        for one in way.crossings:
            assert f"{one.before} → {one.after} at {one.share:.3f}" in view.said.text()
        layer, neuron, _ = way.most_moved(1)[0]
        assert "activation moves from A to B" in view.moved._title.toolTip()  # what h1·5 −0.98 means
        click(view.moved._group.button(0))
        qtbot.waitUntil(lambda: session.frame.selection == Neuron(layer, neuron))
        session.undo()
        qtbot.waitUntil(lambda: np.array_equal(received(session), a))


@pytest.mark.concept("A6.6")
def test_a_dream_goes_on_beside_the_window_and_its_picture_goes_on_the_network(qtbot: QtBot) -> None:
    with limits(qtbot, DreamView, "dream", 500) as (session, _, view):
        assert view.wanted.digits is not None
        click(view.wanted.digits.button("7"))
        qtbot.waitUntil(lambda: session.frame.options["limits.wanted"] == 7)
        click(view.begin_button)
        assert view.begin_button.busy
        qtbot.waitUntil(lambda: not view.begin_button.busy, timeout=30_000)
        dream = view._dream
        assert dream is not None
        assert dream.wanted == 7
        assert f"{dream.reached[-1]:.3f}" in view.said.text()
        calls = int(answers_of(dream.outputs))
        assert ("calls this picture 7" in view.also.text()) == (calls == 7)
        click(view.put_button)
        qtbot.waitUntil(lambda: np.allclose(received(session), dream.image, atol=1e-6))
        assert np.allclose(session.frame.trace.outputs, dream.outputs, atol=1e-3)


def test_a_dream_can_be_ended_and_what_it_had_stays(qtbot: QtBot) -> None:
    with limits(qtbot, DreamView, "dream") as (session, _, view):
        click(view.begin_button)
        qtbot.waitUntil(lambda: view._dream is not None)
        if view.begin_button.busy:
            click(view.begin_button)
        assert not session.jobs.running("limits.dream")
        assert view._dream is not None
        assert view.put_button.isEnabled()


def test_the_pushes_are_those_of_the_backward_pass_and_the_list_picks_pixels(qtbot: QtBot) -> None:
    with limits(qtbot, InfluenceView, "influence", 400) as (session, _, view):
        frame = session.frame
        x, order = received(session), np.argsort(-frame.trace.outputs)
        pushes = Pushes(x, lead_slope(frame.acting, x, int(order[1]), int(order[0])))
        assert view.overlay.values is not None
        assert np.allclose(view.overlay.values, pushes.push)
        assert view.list.inputs[:5] == [int(p) for p in pushes.order[:5]]
        click(view.list, view.list.row(1).center())
        qtbot.waitUntil(lambda: session.frame.selection == Neuron(0, int(pushes.order[1])))
        QTest.keyClick(view.list, Qt.Key.Key_Down)
        qtbot.waitUntil(lambda: session.frame.selection == Neuron(0, int(pushes.order[2])))
        put_option(qtbot, session, "limits.changed", 9.0)
        wanted = pushes.changed(9)
        assert view.changed.values is not None
        assert np.array_equal(view.changed.values, wanted)
        after = int(forward(frame.acting, wanted).outputs.argmax())
        assert view.said.text().rstrip(".").endswith(str(after))
        click(view.put_button)
        qtbot.waitUntil(lambda: np.array_equal(received(session), wanted))


def test_a_pixel_pointed_at_in_the_overlay_is_ringed(qtbot: QtBot) -> None:
    with limits(qtbot, InfluenceView, "influence", 50) as (session, _, view):
        place = view.overlay.cell(28 * 14 + 9).center()
        QTest.mouseMove(view.overlay, place.toPoint())
        qtbot.waitUntil(lambda: session.frame.hover == Neuron(0, 28 * 14 + 9))
        ring = view.overlay.cell(28 * 14 + 9).topLeft().toPoint()
        colour = view.overlay.grab().toImage().pixelColor(ring - QPoint(1, 1))
        assert colour.name() == session.frame.theme.selection.name()


def test_names_at_the_ends_of_curves_never_lie_on_one_another(qtbot: QtBot) -> None:
    shares = np.linspace(0, 1, 5)
    ends = (0.50, 0.51, 0.52, 0.98, 0.0, 0.01)
    curves = tuple(Curve(shares, np.full(5, end), str(j)) for j, end in enumerate(ends))
    plot = Curves("plot", "tip")
    qtbot.addWidget(plot)
    plot.resize(320, 200)
    plot.show_curves(DARK, Axes((0, 1), (0, 1), "", ""), curves)
    places = plot.label_places()
    assert np.diff(sorted(places)).min() >= 13
    assert max(places) <= plot.field().bottom()
    above = [plot.y_of(end) for end in ends]
    assert np.array_equal(np.argsort(places), np.argsort(above))
    assert places[3] == plot.y_of(0.98)  # nothing is near it: it stays at its end


def test_the_pictures_of_influence_use_the_room_of_a_wide_pane(qtbot: QtBot) -> None:
    with limits(qtbot, SpoilView, "spoil") as (session, pane, _):
        pane.resize(1010, 520)
        put_option(
            qtbot, session, "limits.view", "influence"
        )  # made at this size: no resize follows its first picture
        view = pane.view()
        assert isinstance(view, InfluenceView)
        qtbot.waitUntil(lambda: view.overlay.place().height() >= 300)
        assert view.list.width() >= 158
