"""The surface of a cut in space: the same points, costs and colours as the map, turned by mouse and keys."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app import numerals
from app.cost_map.relief import View, faces, thinned
from app.cost_map.relief_paint import Relief
from app.cost_map.shading import Bands
from app.panes.cut.options import LEAN, TURN
from app.panes.cut.pane import CutPane
from app.panes.cut.relief_compass import knob_of
from app.panes.cut.relief_view import COARSE
from app.panes.cut.walking import walk as step_along
from app.registry import OPTIONS
from app.session import Session
from nncore import cut
from nncore.cost_plane import CostGrid
from nncore.cut import ANGLES
from tests.app.panes.test_cut import cut_of, walk
from tests.app.rig import running_session

XS, YS = np.linspace(-2, 2, 7), np.linspace(-1, 1, 7)
GRID = CostGrid(XS, YS, XS[None] ** 2 + 3 * YS[:, None] ** 2)


def view(turn: float, lean: float) -> View:
    return View(QRectF(0, 0, 400, 300), (-2.0, 2.0), (-1.0, 1.0), GRID.ends, turn, lean)


@pytest.fixture
def session(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    monkeypatch.setattr(cut, "SIDES", (3, 11))
    with running_session(qtbot, OPTIONS) as made:
        made.set_option("cut.page", "map")
        made.set_option("cut.direction", "gradient")
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


def in_space(qtbot: QtBot, session: Session, pane: CutPane) -> None:
    walk(qtbot, session)
    cut_of(qtbot, pane, what="gradient")
    QTest.mouseClick(pane.plane.views.button("surface"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(pane.plane.relief.isVisible)
    relief = pane.plane.relief
    qtbot.waitUntil(lambda: not relief.still.busy and not relief.still.picture.isNull())


@pytest.mark.concept("A5.10")
def test_seen_from_right_above_it_is_the_map() -> None:
    above = view(0, 90)
    spots = above.points(np.array([[0, 0, 0], [1, 0, 5], [0, 1, 2], [-2, -1, 7]], float))
    middle, right, up, corner = spots
    assert middle == pytest.approx((200, 150))
    assert right - middle == pytest.approx([right[0] - 200, 0])
    assert up - middle == pytest.approx([0, -(right[0] - 200)])  # equal lengths look equal
    assert corner - middle == pytest.approx([-2 * (right[0] - 200), right[0] - 200])


def test_from_the_side_what_costs_more_is_higher_and_the_near_hides_the_far() -> None:
    side = view(0, 5)
    low, high = side.points(np.array([[0, 0, GRID.ends[0]], [0, 0, GRID.ends[1]]]))
    assert low[0] == high[0]
    assert high[1] < low[1] - 50
    corners, means = faces(side, GRID)
    assert corners.shape == (36, 4, 2)
    # Rows from the farthest y to the nearest, each with the means of its four corners.
    four = [GRID.costs[r : r + 2, c : c + 2].mean() for r in range(5, -1, -1) for c in range(6)]
    assert means == pytest.approx(four)
    turned, other = faces(view(180, 5), GRID)
    assert sorted(other) == pytest.approx(sorted(means))
    assert other[0] == pytest.approx(GRID.costs[:2, 5:].mean())
    assert faces(side, thinned(GRID, 4))[0].shape == (9, 4, 2)
    assert thinned(GRID, 4).ends[1] <= GRID.ends[1]
    assert thinned(GRID, 50).costs.tolist() == GRID.costs.tolist()
    assert np.isfinite(turned).all()


@pytest.mark.parametrize("turn", [-180, -75, 0, 30, 140])
@pytest.mark.parametrize("lean", [5, 35, 90])
def test_the_whole_box_has_room_however_it_is_turned(turn: float, lean: float) -> None:
    seen = view(turn, lean)
    corners = np.concatenate([seen.corners(z) for z in GRID.ends])
    assert seen.field.adjusted(-0.01, -0.01, 0.01, 0.01).contains(
        QRectF(*seen.points(corners).min(axis=0), *np.ptp(seen.points(corners), axis=0))
    )


def test_what_is_no_number_counts_as_the_highest() -> None:
    costs = GRID.costs.copy()
    costs[0, 0] = np.nan
    _, means = faces(view(0, 35), CostGrid(XS, YS, costs))
    assert np.isfinite(means).all()
    flat = CostGrid(XS, YS, np.full((7, 7), 0.9))
    spots, _ = faces(View(QRectF(0, 0, 400, 300), (-2.0, 2.0), (-1.0, 1.0), flat.ends, 0, 35), flat)
    assert np.isfinite(spots).all()


@pytest.mark.concept("A5.10")
def test_the_surface_comes_when_it_is_asked_for(qtbot: QtBot, session: Session, pane: CutPane) -> None:
    assert pane.map.isVisible()
    assert not pane.plane.relief.isVisible()
    in_space(qtbot, session, pane)
    known, relief = pane.asker.known, pane.plane.relief
    assert known is not None
    assert known.grid is not None
    assert relief.view is not None
    image = relief.grab().toImage()
    bands = Bands.of(known.grid)
    shown = {
        image.pixelColor(x, y).rgb()
        for x in range(80, image.width() - 80, 3)
        for y in range(40, image.height() - 26, 3)
    }
    theme = session.frame.theme
    there = {i for i in range(len(bands.levels) + 1) if bands.colour(i, theme).rgb() in shown}
    _, means = faces(relief.view, known.grid)
    assert there <= set(np.searchsorted(np.array(bands.levels), means).tolist())
    assert len(there) >= 4
    here = relief.view.point(0.0, 0.0, known.grid.near(0.0, 0.0) or 0.0).toPoint()
    assert image.pixelColor(here) == theme.plate  # the ring of the present point
    assert image.pixelColor(here + QPoint(5, 0)).lightness() > 150
    assert "Here the cost is" in pane.said.text()
    assert pane.controls.arrow.isVisible()  # its compass lies on the surface


def test_mouse_and_keys_turn_it_and_nothing_is_measured_again(
    qtbot: QtBot, session: Session, pane: CutPane
) -> None:
    in_space(qtbot, session, pane)
    relief, known = pane.plane.relief, pane.asker.known
    before = relief.grab().toImage()
    QTest.keyClick(relief, Qt.Key.Key_Right)
    QTest.keyClick(relief, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: session.frame.options["cut.lean"] == 40.0)
    assert session.frame.options["cut.turn"] == 35.0
    assert relief.grab().toImage() != before
    at = QPoint(200, 200)
    QTest.mousePress(relief, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseMove(relief, at + QPoint(20, 10))
    QTest.mouseRelease(relief, Qt.MouseButton.LeftButton, pos=at + QPoint(20, 10))
    QTest.mouseMove(relief, at)  # let go: it stays
    qtbot.waitUntil(lambda: session.frame.options["cut.turn"] == 45.0)
    assert session.frame.options["cut.lean"] == 45.0
    for _ in range(12):
        QTest.keyClick(relief, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: session.frame.options["cut.lean"] == 90.0)
    QTest.keyClick(relief, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: session.frame.options["cut.lean"] == LEAN.default)
    assert pane.asker.known is known


@pytest.mark.parametrize("turn", [-140, 0, 30, 95])
@pytest.mark.parametrize("lean", [5, 35, 90])
def test_a_point_of_the_picture_is_the_place_that_is_seen_there(turn: float, lean: float) -> None:
    seen = view(turn, lean)
    for x, y, z in ((0.5, -0.25, 3.0), (-1.5, 0.75, 1.0)):
        assert seen.ground(seen.point(x, y, z), z) == pytest.approx((x, y), abs=1e-9)


@pytest.mark.concept("A5.11")
def test_the_compass_on_the_surface_is_the_maps(qtbot: QtBot, session: Session, pane: CutPane) -> None:
    in_space(qtbot, session, pane)
    relief, known = pane.plane.relief, pane.asker.known
    assert known is not None
    session.set_option("cut.angle", 0.0)
    qtbot.waitUntil(lambda: pane._angle == 0.0, timeout=20_000)
    for angle in (90.0, 200.0):
        assert relief.view is not None
        goal = knob_of(relief.view, known, angle)
        knob = relief.knob
        assert knob is not None
        QTest.mousePress(relief, Qt.MouseButton.LeftButton, pos=knob.toPoint())
        QTest.mouseMove(relief, goal.toPoint())
        QTest.mouseRelease(relief, Qt.MouseButton.LeftButton, pos=goal.toPoint())
        qtbot.waitUntil(lambda angle=angle: abs(pane._angle - angle) < 25, timeout=20_000)  # type: ignore[misc]
        assert session.frame.options["cut.turn"] == TURN.default  # the surface stays
    change = float(known.ring[round(pane._angle / 360 * ANGLES) % ANGLES]) if known.ring is not None else 0.0
    assert numerals.short(abs(change)) in pane.said.text()
    before = pane._angle
    QTest.keyClick(relief, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: pane._angle == (before - 10) % 360, timeout=20_000)
    knob = relief.knob
    assert knob is not None
    image = relief.grab().toImage()
    assert image.pixelColor(knob.toPoint()) == session.frame.theme.plate_accent
    QTest.mouseClick(pane.controls.reveal, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "minus the gradient points to" in pane.said.text(), timeout=20_000)
    assert relief.grab().toImage() != image


def test_a_coarse_surface_is_shown_while_it_is_turned(
    qtbot: QtBot, session: Session, pane: CutPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    real = Relief.layers

    def counted(self: Relief, most: int = 0) -> Iterator[None]:
        asked.append(most)
        yield from real(self, most)

    in_space(qtbot, session, pane)
    monkeypatch.setattr(Relief, "layers", counted)
    relief = pane.plane.relief
    relief._look(50.0, 30.0)
    relief.grab()
    assert COARSE in asked
    qtbot.waitUntil(lambda: not relief.still.busy, timeout=20_000)
    assert 0 in asked  # and then the whole one


@pytest.mark.concept("A4.1")
def test_no_step_is_led_by_test_pictures(qtbot: QtBot, session: Session, pane: CutPane) -> None:
    walk(qtbot, session, times=1)
    cut_of(qtbot, pane, what="gradient", set_name="train")
    qtbot.waitUntil(pane.controls.walk.isEnabled, timeout=20_000)
    session.set_option("cut.set", "test")
    cut_of(qtbot, pane, what="gradient", set_name="test")
    qtbot.waitUntil(lambda: not pane.controls.walk.isEnabled(), timeout=20_000)
    assert "Nothing is learned from test pictures" in pane.controls.walk.toolTip()
    before = session.frame.snapshot.network
    step_along(session, pane.asker.known, 0.0)
    assert not session.journal.past
    assert session.frame.snapshot.network is before
