"""The surface of a cut in space: the same points, costs and colours as the map, turned by mouse and keys."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.cost_map.relief import View, faces
from app.cost_map.shading import Bands
from app.panes.cut.options import LEAN
from app.panes.cut.pane import CutPane
from app.registry import OPTIONS
from app.session import Session
from nncore import cut
from nncore.cost_plane import CostGrid
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
    assert faces(side, GRID, 2)[0].shape == (9, 4, 2)
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
    assert not pane.controls.arrow.isVisible()


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
