"""The map of a cut, its compass, and the 200 nudges: measured, turned by mouse and keys, true to the gradient."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app import numerals
from app.colour import contrast
from app.panes.cut import pane as cut_pane
from app.panes.cut.pane import CutPane
from app.panes.cut.words import downhill
from app.registry import OPTIONS
from app.session import Session
from app.theme import LIGHT
from nncore import cut
from nncore.cut import ANGLES
from nncore.network import from_flat
from tests.app.panes.test_cut import cut_of, gradient_of, walk
from tests.app.rig import running_session
from tests.nncore.test_cut import plain


@pytest.fixture
def session(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    monkeypatch.setattr(cut, "SIDES", (3, 7))
    with running_session(qtbot, OPTIONS) as made:
        made.set_option("cut.page", "map")
        made.set_option("cut.direction", "gradient")
        made.set_option("cut.reach", 1.0)
        made.set_option("cut.arrow", 0.05)
        yield made


@pytest.fixture
def pane(qtbot: QtBot, session: Session) -> CutPane:
    made = CutPane(session)
    qtbot.addWidget(made)
    session.frame_changed.connect(made.show_frame)
    made.resize(620, 640)
    made.show()
    made.show_frame(session.frame)
    return made


def drawn(qtbot: QtBot, pane: CutPane) -> None:
    """Wait until the map is painted."""
    qtbot.waitUntil(lambda: not pane.map.still.busy and not pane.map.still.picture.isNull())


@pytest.mark.concept("A5.10")
def test_the_map_is_the_real_cost_and_says_which_cut(qtbot: QtBot, session: Session, pane: CutPane) -> None:
    walk(qtbot, session)
    known = cut_of(qtbot, pane, what="gradient")
    network, grid = session.frame.snapshot.network, known.grid
    assert grid is not None
    middle = len(grid.xs) // 2
    own = plain(network.astype(np.float64), "squared", known.question.data)
    assert grid.costs[middle, middle] == pytest.approx(own, rel=1e-5)
    for row, column in ((0, 0), (2, 5)):
        x, y = float(grid.xs[column]), float(grid.ys[row])
        first, second = known.ways.flats
        there = from_flat(network.flat + x * first + y * second, network.sizes, network.activations)
        assert grid.costs[row, column] == pytest.approx(
            plain(there, "squared", known.question.data), rel=1e-4
        )
    assert "2 of 13\u2009002 dimensions: across the gradient" in pane.banner.text()
    assert "at step 40" in pane.banner.text()
    assert pane.plane.legend.texts[0] == numerals.short(grid.ends[0])
    assert known.prints[-1] == pytest.approx((0, 0))
    start = session.frame.snapshot.initial.flat - network.flat
    assert known.prints[0] == pytest.approx([float(start @ flat) for flat in known.ways.flats], rel=1e-4)


@pytest.mark.concept("A5.11")
def test_the_steepest_way_found_by_hand_is_minus_the_gradient(
    qtbot: QtBot, session: Session, pane: CutPane
) -> None:
    walk(qtbot, session)
    known = cut_of(qtbot, pane, what="gradient")
    drawn(qtbot, pane)
    assert known.ring is not None
    assert math.hypot(*known.tilt) == pytest.approx(
        float(np.linalg.norm(gradient_of(session, known))), rel=1e-5
    )
    chart = pane.map.chart
    assert chart is not None
    centre = chart.point(0, 0)
    found: dict[float, float] = {}
    for angle in range(0, 360, 30):  # all around, pressing on the map
        away = QPointF(40 * math.cos(math.radians(angle)), -40 * math.sin(math.radians(angle)))
        QTest.mouseClick(pane.map, Qt.MouseButton.LeftButton, pos=(centre + away).toPoint())
        qtbot.waitUntil(lambda angle=angle: abs(pane._angle - angle) <= 2)  # type: ignore[misc]
        change = float(known.ring[round(pane._angle / 360 * ANGLES)])
        assert numerals.short(abs(change)) in pane.said.text()
        found[pane._angle] = change
    best = min(found, key=lambda angle: found[angle])
    assert abs(best - downhill(known)) <= 15
    finest = int(known.ring.argmin()) * 360 / ANGLES
    assert abs((finest - downhill(known) + 180) % 360 - 180) <= 2
    assert "minus the gradient" not in pane.said.text()
    QTest.mouseClick(pane.controls.reveal, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: f"minus the gradient points to {downhill(known):.1f}°" in pane.said.text())


def test_a_map_takes_the_shape_of_its_place_though_nothing_else_happens(
    qtbot: QtBot, session: Session, pane: CutPane
) -> None:
    walk(qtbot, session, times=1)
    cut_of(qtbot, pane, what="gradient")
    drawn(qtbot, pane)
    before = pane.asker.known
    pane.resize(1100, 420)

    def filled() -> bool:
        known = pane.asker.known
        return (
            known is not None and known is not before and known.grid is not None and pane.asker.share is None
        )

    qtbot.waitUntil(filled, timeout=60_000)
    known = pane.asker.known
    assert known is not None
    (left, right), (low, high) = known.ends
    assert (right - left) / (high - low) > 1.5
    assert pane._stale() == ""


def test_keys_turn_the_arrow_and_nothing_is_measured_again(
    qtbot: QtBot, session: Session, pane: CutPane
) -> None:
    walk(qtbot, session, times=1)
    known = cut_of(qtbot, pane, what="gradient")
    drawn(qtbot, pane)
    QTest.keyClick(pane.map, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: pane._angle == 358.0)
    QTest.keyClick(pane.map, Qt.Key.Key_PageUp)
    qtbot.waitUntil(lambda: pane._angle == 8.0)
    assert "Arrow at 8°" in pane.said.text()
    assert (
        f"{session.frame.options['cut.arrow']:.3g} of the reach" in pane.said.text()
    )  # as the field says it
    assert pane.asker.known is known


def test_the_arrow_on_the_map_is_where_it_points(qtbot: QtBot, session: Session, pane: CutPane) -> None:
    walk(qtbot, session, times=1)
    session.set_option("cut.angle", 90.0)
    known = cut_of(qtbot, pane, what="gradient")
    drawn(qtbot, pane)
    qtbot.waitUntil(lambda: pane._angle == 90.0)
    chart = pane.map.chart
    assert chart is not None
    knob = chart.point(0, 0) + QPointF(0, -46)
    image = pane.map.grab().toImage()
    assert image.pixelColor(knob.toPoint()) == session.frame.theme.plate_accent
    assert known.grid is not None
    session.set_theme(LIGHT)
    qtbot.waitUntil(lambda: session.frame.theme is LIGHT, timeout=20_000)
    drawn(qtbot, pane)
    there = pane.map.grab().toImage().pixelColor(knob.toPoint())
    assert contrast(there, LIGHT.plate) > 4.5  # the plate is dark in the light theme too
    corner = chart.field.bottomLeft() + QPointF(6, -6)
    QTest.mouseMove(pane.map, corner.toPoint())
    near = known.grid.near(*chart.place(corner.toPoint().toPointF()) or (0, 0))
    assert near is not None
    assert f"about {numerals.short(near)}" in pane.said.text()


def test_an_older_map_says_so_while_training_goes_on(
    qtbot: QtBot, session: Session, pane: CutPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cut_pane, "LIGHT", 1.0)
    walk(qtbot, session, times=1)
    known = cut_of(qtbot, pane, what="gradient")
    session.play()
    qtbot.waitUntil(lambda: "Now at step" in pane._stale())
    assert pane.asker.known is known  # so large a cut waits until training rests
    assert pane._now() is not None
    session.pause()
    cut_of(qtbot, pane, what="gradient")
    assert pane._stale() == ""
    assert pane._now() is None


@pytest.mark.concept("A5.21")
def test_of_200_nudges_it_counts_those_that_go_down(qtbot: QtBot, session: Session, pane: CutPane) -> None:
    walk(qtbot, session, times=1)
    session.set_option("cut.nudge", 0.01)
    session.set_option("cut.page", "bottom")
    known = cut_of(qtbot, pane, page="bottom", nudge=0.01)
    assert known.nudges is not None
    down = int((known.nudges < 0).sum())
    assert 40 <= down <= 160  # on a slope, about half
    assert f"{down} of 200 random nudges go down" in pane.said.text()
    assert "not the bottom" in pane.said.text()
    forecast = -0.01 * float(np.linalg.norm(gradient_of(session, known)))
    assert numerals.short(abs(forecast)) in pane.said.text()
    before = known.nudges
    QTest.mouseClick(pane.controls.dice, Qt.MouseButton.LeftButton)
    other = cut_of(qtbot, pane, seed=2)
    assert not np.array_equal(before, other.nudges)  # type: ignore[arg-type]
