"""The levers pane: three levers, two lines, ten images and Hebb's table, by hand and against the engine."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TypeVar, cast

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.frame import Picture
from app.panes.levers.favourites import favourites
from app.panes.levers.formula import letters, numbers, result
from app.panes.levers.hebb_page import HebbPage
from app.panes.levers.hebb_table import strongest
from app.panes.levers.images_page import ImagesPage
from app.panes.levers.levers_page import LeversPage
from app.panes.levers.levers_plate import LeversPlate
from app.panes.levers.lines_page import LinesPage
from app.panes.levers.page import Page
from app.panes.levers.pane import LeversPane
from app.panes.levers.reading import Reading
from app.panes.levers.slope_guess import SlopeGuess
from app.registry import OPTIONS
from app.selection import Neuron, Weight
from app.session import Session
from nncore.answers import targets_of
from nncore.arrays import Floats, frozen
from nncore.config import Config
from nncore.explain import find
from nncore.passes import Gradient, Trace, forward
from tests.app.frames import make_frame, make_snapshot
from tests.app.rig import SMALL, running_session

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
PAGES = ("levers", "lines", "images", "hebb")
P = TypeVar("P", bound=Page)


@contextmanager
def live(qtbot: QtBot, page: str, config: Config = SMALL) -> Iterator[tuple[LeversPane, Session]]:
    """The pane shown and following a real session."""
    with running_session(qtbot, OPTIONS, config) as session:
        session.set_option("levers.page", page)
        pane = LeversPane(session)
        qtbot.addWidget(pane)
        session.frame_changed.connect(pane.show_frame)
        pane.resize(800, 600)
        pane.show()
        qtbot.waitUntil(
            lambda: session.frame.options["levers.page"] == page and session.frame.target is not None
        )
        pane.show_frame(session.frame)
        QApplication.processEvents()
        yield pane, session
        session.frame_changed.disconnect(pane.show_frame)


def reading(pane: LeversPane) -> Reading:
    assert pane.reading is not None
    return pane.reading


def page(pane: LeversPane, kind: type[P]) -> P:
    made = pane.page
    assert isinstance(made, kind)
    return made


def reference(session: Session) -> tuple[Trace, Gradient]:
    frame = session.frame
    assert frame.target is not None
    inputs = frame.picture.received.reshape(1, -1).astype(np.float64)
    network = frame.snapshot.network.astype(np.float64)
    return find(network, inputs, frame.target[None].astype(np.float64), frame.snapshot.config.cost)


@pytest.mark.concept("A7.9")
def test_the_formula_stands_there_with_its_numbers(qtbot: QtBot) -> None:
    with live(qtbot, "levers") as (pane, session):
        assert reading(pane).neuron == Neuron(3, 2)  # the output that is wanted
        trace, _ = reference(session)
        z, a = float(trace.zs[-1][0, 2]), float(trace.outputs[0, 2])
        assert "".join(text for text, _ in letters(reading(pane))).startswith(
            "a₂ = σ( w₂,₀ a₀ + w₂,₁ a₁ + … + w₂,₁₅ a₁₅"
        )
        line = "".join(text for text, _ in result(reading(pane))).replace("−", "-")
        assert f"{z:.3f}" in line
        assert f"{a:.3f}" in line
        k = reading(pane).k
        from PySide6.QtGui import QPainter, QPixmap

        pixmap = QPixmap(10, 10)
        painter = QPainter(pixmap)
        shown = "".join(text for text, _ in numbers(painter, 2000, reading(pane))).replace("−", "-")
        painter.end()
        w = float(session.frame.snapshot.network.weights[2][2, k])
        assert f"{w:+.2f}·{float(trace.activations[2][0, k]):.2f}" in shown
        session.select(Neuron(1, 4))
        qtbot.waitUntil(lambda: reading(pane).neuron == Neuron(1, 4))
        assert reading(pane).bench.z == pytest.approx(float(trace.zs[0][0, 4]), abs=1e-5)


@pytest.mark.concept("A7.10")
def test_three_levers_moved_alike_move_z_by_1_a_and_w(qtbot: QtBot) -> None:
    with live(qtbot, "levers") as (pane, session):
        plate = page(pane, LeversPage).plate
        network = session.frame.snapshot.network
        track = plate.track(1)
        QTest.mousePress(plate, LEFT, NONE, track.center().toPoint())
        QTest.mouseMove(plate, QPointF(track.right(), track.center().y()).toPoint())
        QTest.mouseRelease(plate, LEFT, NONE, track.center().toPoint())
        qtbot.waitUntil(lambda: reading(pane).amount == pytest.approx(0.1, abs=0.002))
        shown = reading(pane)
        k, before = shown.k, session.frame.trace.activations[2]
        assert k == int(before.argmax())  # the brightest
        moves = shown.moves
        expected = (1.0, float(before[k]), float(network.weights[2][2, k]))
        for move, dz in zip(moves, expected, strict=True):
            assert move.z == pytest.approx(dz * shown.amount, rel=1e-5)
            assert move.a == pytest.approx(move.da * shown.amount, rel=0.05)
        _, gradient = reference(session)
        assert moves[0].dcost == pytest.approx(float(gradient.biases[-1][2]), rel=1e-5)
        assert moves[1].dcost == pytest.approx(float(gradient.weights[-1][2, k]), rel=1e-5)
        assert session.frame.snapshot.network is network  # tried, not done
        QTest.mouseClick(page(pane, LeversPage).which.button("dimmest"), LEFT)
        qtbot.waitUntil(lambda: reading(pane).k == int(np.abs(before).argmin()))
        strip = plate.strip()
        QTest.mouseClick(
            plate, LEFT, NONE, QPointF(strip.left() + strip.width() * 5.5 / 16, strip.center().y()).toPoint()
        )
        qtbot.waitUntil(lambda: session.frame.selection == Weight(3, 2, 5) and reading(pane).k == 5)
        QTest.keyClick(plate, Qt.Key.Key_Down)
        qtbot.waitUntil(lambda: reading(pane).k == 6)
        QTest.keyClick(plate, Qt.Key.Key_Left)
        qtbot.waitUntil(lambda: reading(pane).amount == pytest.approx(0.09, abs=0.003))


@pytest.mark.concept("A7.11")
def test_while_nothing_is_nudged_nothing_moves_most(qtbot: QtBot) -> None:
    with live(qtbot, "levers") as (pane, session):
        assert "Most: " in page(pane, LeversPage).sentence(reading(pane))
        session.set_option("levers.amount", 0.0)
        qtbot.waitUntil(lambda: reading(pane).amount == 0, timeout=20_000)
        said = page(pane, LeversPage).sentence(reading(pane))
        assert "Most: " not in said
        assert said.startswith("Nothing is nudged yet")


def test_in_a_low_pane_the_lines_have_the_room(qtbot: QtBot) -> None:
    with live(qtbot, "lines") as (pane, _session):
        made = page(pane, LinesPage)
        assert made.strips.isVisible()
        pane.resize(720, 330)
        qtbot.waitUntil(lambda: not made.strips.isVisible(), timeout=20_000)
        qtbot.waitUntil(lambda: made.left.height() > 120, timeout=20_000)
        pane.resize(800, 600)
        qtbot.waitUntil(made.strips.isVisible, timeout=20_000)


def test_the_bias_moves_z_alike_for_ten_images_and_a_not(qtbot: QtBot) -> None:
    with live(qtbot, "images") as (pane, session):
        session.step(20)
        qtbot.waitUntil(lambda: session.frame.snapshot.step == 20 and not session.frame.snapshot.running)
        session.set_option("levers.amount", 0.5)
        qtbot.waitUntil(lambda: reading(pane).amount == 0.5)
        made = page(pane, ImagesPage)
        tried = made.plate.tried
        assert tried is not None
        data = session.frame.data
        assert data is not None
        assert sorted(data.train.labels[tried.rows].tolist()) == list(range(10))
        np.testing.assert_allclose(tried.dz, 0.5, atol=1e-12)
        assert np.ptp(tried.da) > 1e-4
        trace = forward(session.frame.snapshot.network, data.train.inputs(tried.rows))
        np.testing.assert_allclose(tried.zs[:, 0], trace.zs[-1][:, 2], atol=1e-5)
        z = trace.zs[-1][:, 2].astype(np.float64)
        expected = 1 / (1 + np.exp(-z - 0.5)) - 1 / (1 + np.exp(-z))
        np.testing.assert_allclose(tried.da, expected, atol=1e-6)
        assert "for every one of the 10" in made.said.text()
        first = tried.rows.tolist()
        QTest.mouseClick(made.other, LEFT)
        qtbot.waitUntil(lambda: made.plate.tried is not None and made.plate.tried.rows.tolist() != first)
        QTest.mouseClick(made.plate, LEFT, NONE, QPointF(20, made.plate.row(7).center().y()).toPoint())
        qtbot.waitUntil(lambda: session.frame.picture.label == 7)


@pytest.mark.concept("A7.12", "A7.15")
def test_nudges_lie_on_a_line_over_activations_and_wished_changes_over_weights(qtbot: QtBot) -> None:
    with live(qtbot, "lines") as (pane, session):
        made = page(pane, LinesPage)
        trace, gradient = reference(session)
        left, right = made.left.cloud, made.right.cloud
        assert left is not None
        assert right is not None
        delta = float(gradient.deltas[-1][0, 2])
        np.testing.assert_allclose(left.y, -gradient.weights[-1][2], atol=1e-6)
        np.testing.assert_allclose(left.x, trace.activations[2][0], atol=1e-6)
        weights = session.frame.snapshot.network.weights[2][2]
        np.testing.assert_allclose(right.y, -weights * delta, atol=1e-6)
        for cloud in (left, right):
            assert cloud.slope == pytest.approx(-delta, rel=1e-5)
            assert abs(np.corrcoef(cloud.x, cloud.y)[0, 1]) == pytest.approx(1)
            np.testing.assert_allclose(cloud.y, cloud.slope * cloud.x, atol=1e-9)
        assert "A straight line through 0" in made.said.text()
        spot = QPointF(*made.right.places(right)[4]).toPoint()
        QTest.mouseClick(made.right, LEFT, NONE, spot)
        qtbot.waitUntil(lambda: isinstance(session.frame.selection, Weight))
        near = session.frame.selection
        assert isinstance(near, Weight)
        assert abs(float(weights[near.k] - weights[4])) < 0.05


@pytest.mark.concept("A7.12")
def test_the_slope_can_be_guessed(qtbot: QtBot) -> None:
    with live(qtbot, "lines") as (pane, session):
        guess = page(pane, LinesPage).guess
        _, gradient = reference(session)
        push = -float(gradient.deltas[-1][0, 2])
        assert guess.slope == pytest.approx(push, rel=1e-5)

        def type_in(text: str) -> str:
            guess.field.clear()
            QTest.keyClicks(guess.field, text)
            QTest.keyClick(guess.field, Qt.Key.Key_Return)
            return guess.said.text()

        assert "Right" in type_in(f"{push * 1.045:.5f}".replace(".", ","))
        assert "flatter" in type_in(f"{push * 1.06:.5f}")
        assert "steeper" in type_in(f"{push * 0.9:.5f}")
        assert "other way" in type_in(f"{-push:.5f}")
        assert "not a number" in type_in("abc")
        QTest.mouseClick(guess.show_button, LEFT)
        qtbot.waitUntil(lambda: bool(session.frame.options["levers.told"]))
        qtbot.waitUntil(lambda: f"{push:.3f}" in guess.said.text())


@pytest.mark.concept("A7.14")
def test_another_card_has_other_favourites(qtbot: QtBot) -> None:
    with live(qtbot, "lines") as (pane, session):
        session.step(30)
        qtbot.waitUntil(lambda: session.frame.snapshot.step == 30 and not session.frame.snapshot.running)
        session.select(Neuron(1, 3))  # its inputs are the pixels, so that another digit lights others
        qtbot.waitUntil(lambda: reading(pane).neuron == Neuron(1, 3))
        _, first = reference(session)
        buttons = pane.header()
        old = session.frame.picture
        QTest.mouseClick(buttons[1], LEFT)
        qtbot.waitUntil(lambda: session.frame.picture is not old and reading(pane).before_it is not None)
        _, second = reference(session)
        shown = reading(pane)
        np.testing.assert_allclose(shown.bench.nudges, -second.weights[0][3], atol=1e-6)
        assert shown.before_it is not None
        np.testing.assert_allclose(shown.before_it.nudges, -first.weights[0][3], atol=1e-6)
        mine, theirs = favourites(shown.bench.nudges), favourites(shown.before_it.nudges)
        assert mine != theirs
        assert f"{len(set(mine) & set(theirs))} the same" in page(pane, LinesPage).said.text()
        QTest.mouseClick(buttons[0], LEFT)
        qtbot.waitUntil(lambda: session.frame.picture.row == old.row)
        for button in buttons:
            button.deleteLater()


@pytest.mark.concept("A7.20")
def test_only_the_wanted_row_grows_and_the_words_say_where_hebb_fits(qtbot: QtBot) -> None:
    with live(qtbot, "hebb") as (pane, session):
        made = page(pane, HebbPage)
        table = made.table.hebb
        assert table is not None
        trace, gradient = reference(session)
        rate = session.frame.snapshot.learning_rate
        np.testing.assert_allclose(table.nudges, -rate * gradient.weights[-1], atol=1e-6)
        delta, before = gradient.deltas[-1][0], trace.activations[2][0]
        np.testing.assert_array_equal(np.sign(table.nudges), -np.sign(delta)[:, None] * (before > 0))
        assert table.grows == (2,)
        assert len(table.shrinks) == 9
        assert "Only row 2 grows; the 9 others shrink" in made.said.text()
        assert "all 160 pairs that are lit; this example strengthens 16" in made.said.text()
        shown = made.table.shown(reading(pane), table)
        cell = shown.cell(7, 11)
        QTest.mouseClick(made.table, LEFT, NONE, cell.center().toPoint())
        qtbot.waitUntil(lambda: session.frame.selection == Weight(3, 7, 11))
        QTest.keyClick(made.table, Qt.Key.Key_Left)
        qtbot.waitUntil(lambda: session.frame.selection == Weight(3, 7, 10))
        QTest.keyClick(made.table, Qt.Key.Key_Up)
        qtbot.waitUntil(lambda: session.frame.selection == Weight(3, 6, 10))
        session.want(7)
        qtbot.waitUntil(lambda: "Only row 7 grows" in made.said.text())
        image = made.table.grab().toImage()
        grown = image.pixelColor(shown.cell(7, 11).center().toPoint())
        lost = image.pixelColor(shown.cell(2, 11).center().toPoint())
        assert grown.green() > grown.red()
        assert lost.green() < lost.red()


def test_a_drawing_is_asked_what_it_should_be(qtbot: QtBot) -> None:
    with live(qtbot, "levers") as (pane, session):
        session.draw(np.eye(28, dtype=np.float32))
        qtbot.waitUntil(lambda: session.frame.target is None and pane.wanted.isVisible())
        assert len(pane.wanted.buttons) == 10
        assert np.isnan(reading(pane).moves[0].cost)
        QTest.mouseClick(pane.wanted.buttons[6], LEFT)
        qtbot.waitUntil(lambda: session.frame.wanted == 6 and not pane.wanted.isVisible())
        assert np.isfinite(reading(pane).bench.delta)


def test_without_an_answer_no_pattern_is_drawn(qtbot: QtBot) -> None:
    with live(qtbot, "lines") as (pane, session):
        session.draw(np.eye(28, dtype=np.float32))
        qtbot.waitUntil(lambda: reading(pane).frame.target is None)
        strips = page(pane, LinesPage).strips
        image, row = strips.grab().toImage(), strips.row(0)
        y = round(row.center().y())
        seen = {image.pixel(x, y) for x in range(round(row.left()) + 2, round(row.right()) - 2)}
        assert len(seen) == 1  # neither colours nor the chequers of what is not a number


def test_a_network_of_two_inputs_and_one_output(qtbot: QtBot) -> None:
    with live(qtbot, "hebb", Config(sizes=(2, 3, 1), data="moons")) as (pane, session):
        qtbot.waitUntil(lambda: session.frame.snapshot.network.sizes == (2, 3, 1))
        for name in PAGES:
            session.set_option("levers.page", name)
            qtbot.waitUntil(lambda name=name: session.frame.options["levers.page"] == name)  # type: ignore[misc]
            assert len(pane.describe(session.frame)) > 20
            assert not pane.grab().isNull()
        _, gradient = reference(session)
        assert reading(pane).neuron == Neuron(2, 0)
        np.testing.assert_allclose(reading(pane).bench.nudges, -gradient.weights[-1][0], atol=1e-6)


CONFIGS = (
    Config(sizes=(2, 3, 1), output="tanh"),
    Config(sizes=(784, 512, 10), activation="relu", output="linear"),
    Config(sizes=(784, 3, 40), activation="tanh", output="softmax", cost="cross-entropy"),
    Config(sizes=(784, 16, 10), activation="linear", output="relu", init="zeros"),
)


@pytest.mark.parametrize("name", PAGES)
def test_every_page_shows_every_network_and_what_is_missing(qtbot: QtBot, name: str) -> None:
    with live(qtbot, name) as (pane, session):
        for config in CONFIGS:
            image = frozen(
                np.full((28, 28) if config.sizes[0] == 784 else (config.sizes[0],), 0.5, np.float32)
            )
            snapshot = make_snapshot(config)
            broken = replace(
                snapshot,
                network=replace(
                    snapshot.network, weights=tuple(np.full_like(w, np.nan) for w in snapshot.network.weights)
                ),
            )
            for made in (snapshot, broken):
                frame = make_frame(
                    made, picture=Picture(image, image, "train", 3, 0), options=OPTIONS, values={"levers.page": name},
                    data=session.frame.data, selection=Weight(1, 0, 1),
                )  # fmt: skip
                full = replace(frame, wanted=0, target=_target(config.sizes[-1]))
                for one, size in ((frame, (440, 560)), (full, (1000, 560)), (full, (160, 120))):
                    pane.resize(*size)
                    pane.show_frame(one)
                    assert not pane.grab().isNull()
                    assert pane.describe(one)


def _target(n: int) -> Floats:
    return frozen(targets_of(np.array([0]), n)[0])


def test_the_strongest_keep_their_order() -> None:
    assert strongest(np.array([0.1, -5.0, 2.0, 0.0]), 2).tolist() == [1, 2]
    assert strongest(np.array([0.1, -5.0]), 7).tolist() == [0, 1]
    assert favourites(np.array([0.0, -2.0, 1.0])) == (1, 2)


def test_the_field_for_the_slope_has_room_for_its_words_in_any_language(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.panes.levers.slope_guess.tr", lambda text: text.replace("slope?", "Steigungen?"))
    guess = SlopeGuess(cast(Session, None))
    qtbot.addWidget(guess)
    assert guess.field.width() > guess.field.fontMetrics().horizontalAdvance("Steigungen?") + 16


def test_the_levers_come_before_the_formula_where_there_is_no_room_for_both(qtbot: QtBot) -> None:
    """As on a wall in large type: the senders lay over the levers."""
    plate = LeversPlate(cast(Session, None))
    qtbot.addWidget(plate)
    for height in (130, 170, 240, 500):
        plate.resize(600, height)
        plate.resizeEvent(QResizeEvent(plate.size(), plate.size()))
        assert plate.cell(2, -1).bottom() <= plate.strip().top()
