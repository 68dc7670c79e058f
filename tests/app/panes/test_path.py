"""The map of the path: true numbers, true places, by mouse and keys, and honest about what it is a map of."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app import numerals
from app.cost_map.geometry import Chart, beside, outward, ratio_of
from app.cost_map.shading import Bands, enlarged
from app.panes.path import survey
from app.panes.path.pane import PathPane
from app.panes.path.questions import question_of
from app.panes.path.survey import Survey
from app.registry import OPTIONS
from app.session import Session
from app.theme import DARK
from nncore.config import Config
from nncore.cost_plane import CostGrid, region
from nncore.trainer import Trainer
from tests.app.frames import make_frame, make_snapshot
from tests.app.rig import running_session
from tests.nncore.small import small_digits
from tests.nncore.test_cost_plane import plain_cost


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    with running_session(qtbot, OPTIONS) as made:
        yield made


@pytest.fixture
def pane(qtbot: QtBot, session: Session) -> PathPane:
    made = PathPane(session)
    qtbot.addWidget(made)
    session.frame_changed.connect(made.show_frame)
    made.resize(540, 500)
    made.show()
    made.show_frame(session.frame)
    return made


def walk(qtbot: QtBot, session: Session, times: int = 6, steps: int = 5) -> None:
    """Train in pieces, so that moments are kept."""
    for _ in range(times):
        _walk_on(qtbot, session, session.frame.snapshot.step + steps)


def _walk_on(qtbot: QtBot, session: Session, to: int) -> None:
    session.step(to - session.frame.snapshot.step)
    qtbot.waitUntil(lambda: session.frame.snapshot.step == to)


def mapped(qtbot: QtBot, session: Session, pane: PathPane) -> Survey:
    """Wait for the map of the present network."""

    def there() -> bool:
        known = pane.surveyor.known
        now = session.frame.snapshot.network
        done = pane.surveyor.share is None
        here = known is not None and known.question.snapshot.network is now
        return done and here and not pane.map.still.busy

    qtbot.waitUntil(there, timeout=30_000)
    assert pane.surveyor.known is not None
    return pane.surveyor.known


def spot(pane: PathPane, index: int) -> QPoint:
    chart, known = pane.map.chart, pane.surveyor.known
    assert chart is not None
    assert known is not None
    return chart.point(*known.directions.places[index].tolist()).toPoint()


@pytest.mark.concept("A6.4")
def test_the_map_is_that_of_the_path_and_says_how_much_of_it(
    qtbot: QtBot, session: Session, pane: PathPane
) -> None:
    walk(qtbot, session)
    known = mapped(qtbot, session, pane)
    snapshot = session.frame.snapshot
    rows = np.stack([s.network(snapshot.config).flat for s in snapshot.keyframes]).astype(np.float64)
    assert [s.step for s in snapshot.keyframes] == list(known.steps)
    sizes = np.linalg.svd(rows - rows.mean(axis=0), compute_uv=False) ** 2
    assert known.directions.shares == pytest.approx((sizes[:2] / sizes.sum()).tolist(), rel=1e-6)
    assert numerals.percent(float(sizes[:2].sum() / sizes.sum())) in pane.spread.text()
    assert numerals.count(13002) in pane.spread.text()
    data, config = known.question.data, snapshot.config
    assert known.own == pytest.approx(plain_cost(snapshot.network, data, config), rel=1e-5)
    x, y = known.directions.places[-1].tolist()
    assert known.laid == pytest.approx(plain_cost(known.plane.at(x, y), data, config), rel=1e-5)
    assert known.grid is not None
    assert len(known.grid.xs) == 33
    assert known.grid.near(x, y) == pytest.approx(known.laid, rel=0.05)
    assert numerals.short(known.own) in pane.present.text()
    assert f"first {len(data)} test images, at step 30" in pane.banner.text()
    assert pane.legend.texts[0] == numerals.short(known.grid.ends[0])


def test_without_a_path_it_says_what_to_do(qtbot: QtBot, session: Session, pane: PathPane) -> None:
    assert "needs 3 moments; there is 1" in pane.describe(session.frame)
    assert not pane.button.isEnabled()
    assert not pane.spread.isVisible()
    assert not session.jobs.running("path.map")
    walk(qtbot, session, times=2)
    mapped(qtbot, session, pane)
    assert pane.button.isEnabled()


@pytest.mark.concept("A6.4")
def test_a_click_on_a_foot_print_tells_that_moments_cost(
    qtbot: QtBot, session: Session, pane: PathPane
) -> None:
    walk(qtbot, session)
    known = mapped(qtbot, session, pane)
    QTest.mouseClick(pane.map, Qt.MouseButton.LeftButton, pos=spot(pane, 0))
    qtbot.waitUntil(lambda: not math.isnan(pane.surveyor.costs_of(0)[0]))
    start = session.frame.snapshot.initial
    expected = plain_cost(start, known.question.data, session.frame.snapshot.config)
    assert pane.surveyor.costs_of(0)[0] == pytest.approx(expected, rel=1e-5)
    assert "Step 0, at" in pane.reading.text()
    assert numerals.short(expected) in pane.reading.text()
    QTest.keyClick(pane.map, Qt.Key.Key_Right)
    assert pane.surveyor.at == 1
    qtbot.waitUntil(lambda: f"Step {known.steps[1]}, at" in pane.reading.text())
    QTest.keyClick(pane.map, Qt.Key.Key_End)
    assert pane.surveyor.at == len(known.steps) - 1
    chart = pane.map.chart
    assert chart is not None
    QTest.mouseClick(pane.map, Qt.MouseButton.LeftButton, pos=chart.field.topLeft().toPoint() + QPoint(3, 3))
    assert pane.surveyor.at == -1


def test_the_pointer_reads_place_and_cost(qtbot: QtBot, session: Session, pane: PathPane) -> None:
    walk(qtbot, session)
    known = mapped(qtbot, session, pane)
    chart = pane.map.chart
    assert chart is not None
    assert known.grid is not None
    at = (chart.field.topLeft() + QPointF(12, 9)).toPoint()
    QTest.mouseMove(pane.map, at)
    place = chart.place(at.toPointF())
    assert place is not None
    cost = known.grid.near(*place)
    assert cost is not None
    assert numerals.plain(place[0]) in pane.reading.text()
    assert numerals.short(cost) in pane.reading.text()
    QTest.mouseMove(pane.map, spot(pane, 0))
    assert "Step 0, at" in pane.reading.text()


def test_dearer_places_are_lighter(qtbot: QtBot, session: Session, pane: PathPane) -> None:
    walk(qtbot, session)
    known = mapped(qtbot, session, pane)
    grid = known.grid
    assert grid is not None
    bands = Bands.of(grid)
    assert len(bands.levels) >= 2
    colours = [bands.colour(i, DARK) for i in range(len(bands.levels) + 1)]
    lights = [c.lightnessF() for c in colours]
    assert lights == sorted(lights)
    picture = bands.picture(grid, 200, 100, DARK)
    for x, y, row, column in ((0, 99, 0, 0), (199, 0, -1, -1), (0, 0, -1, 0), (199, 99, 0, -1)):
        band = int(np.searchsorted(np.array(bands.levels), enlarged(grid.costs, 100, 200)[99 - y, x]))
        assert picture.pixel(x, y) == colours[band].rgb()
        near = int(np.searchsorted(np.array(bands.levels), grid.costs[row, column]))
        assert abs(band - near) <= 1


def test_a_newer_network_makes_the_map_old_until_it_is_computed_anew(
    qtbot: QtBot, session: Session, pane: PathPane
) -> None:
    walk(qtbot, session)
    known = mapped(qtbot, session, pane)
    assert pane.map.stale == ""
    session.set_option("path.auto", value=False)
    walk(qtbot, session, times=1)
    assert "Training is at step 35 now" in pane.map.stale
    assert "Training is at step 35 now" in pane.describe(session.frame)
    now = known.plane.place_of(session.frame.snapshot.network)[:2]
    assert pane.map._now == now  # where training is by now is marked on the old map
    chart = pane.map.chart
    assert chart is not None
    inside = chart.field.contains(chart.point(*now))
    marked = pane.map.grab().toImage()
    pane.map._now = None
    assert (marked != pane.map.grab().toImage()) == inside
    qtbot.wait(400)
    assert pane.surveyor.known is known
    QTest.mouseClick(pane.button, Qt.MouseButton.LeftButton)
    newer = mapped(qtbot, session, pane)
    assert newer.steps[-1] == 35
    assert pane.map.stale == ""
    session.set_option("path.set", "train")
    qtbot.waitUntil(lambda: "other examples" in pane.map.stale)
    session.set_option("path.auto", value=True)
    qtbot.waitUntil(lambda: pane.map.stale == "")
    assert "training images" in pane.banner.text()


def test_a_cancelled_map_is_not_begun_again_by_itself(qtbot: QtBot, session: Session, pane: PathPane) -> None:
    walk(qtbot, session, times=3)
    question = question_of(session.frame, 1.5)
    assert question is not None
    qtbot.waitUntil(lambda: pane.button.busy)
    QTest.mouseClick(pane.button, Qt.MouseButton.LeftButton)
    assert not pane.button.busy
    assert not pane.surveyor.should_answer(question)
    qtbot.wait(400)
    assert not session.jobs.running("path.map")
    QTest.mouseClick(pane.button, Qt.MouseButton.LeftButton)
    mapped(qtbot, session, pane)


def test_nothing_is_measured_where_nobody_looks(qtbot: QtBot, session: Session, pane: PathPane) -> None:
    pane.hide()
    walk(qtbot, session, times=3)
    qtbot.wait(400)
    assert pane.surveyor.known is None
    pane.show()
    pane.show_frame(session.frame)
    mapped(qtbot, session, pane)


def test_another_network_takes_the_map_away(qtbot: QtBot, session: Session, pane: PathPane) -> None:
    walk(qtbot, session, times=3)
    mapped(qtbot, session, pane)
    session.new_network(Config(sizes=(784, 5, 10)))
    qtbot.waitUntil(lambda: session.frame.snapshot.network.sizes == (784, 5, 10))
    assert pane.surveyor.known is None
    assert "moments" in pane.describe(session.frame)


def test_a_large_network_waits_to_be_asked(
    qtbot: QtBot, session: Session, pane: PathPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(survey, "QUICK", 1e6)
    walk(qtbot, session, times=3)
    qtbot.wait(400)
    assert pane.surveyor.known is None
    assert not pane.button.busy
    assert "takes a while: press" in pane.describe(session.frame)
    QTest.mouseClick(pane.button, Qt.MouseButton.LeftButton)
    mapped(qtbot, session, pane)


@pytest.mark.parametrize(("sizes", "quick"), [((784, 16, 16, 10), True), ((784, 512, 256, 10), False)])
def test_what_is_made_without_being_asked_for(
    session: Session, sizes: tuple[int, ...], *, quick: bool
) -> None:
    kept = make_snapshot(Config(sizes=sizes), 30)
    states = Trainer(Config(sizes=sizes), small_digits().train).state()
    frame = make_frame(replace(kept, keyframes=(states,) * 3), options=OPTIONS, data=session.frame.data)
    question = question_of(frame, 1.0)
    assert question is not None
    assert question.is_quick is quick


def test_places_and_pixels_are_each_others_inverse() -> None:
    places = np.array([[-3.0, 1.0], [5.0, 2.0], [1.0, -1.0]])
    ends = region(places, 1.6)
    chart = Chart.of(540, 300, ends)
    for x, y in places.tolist():
        assert chart.place(chart.point(x, y)) == pytest.approx((x, y))
    assert chart.points(places)[1].tolist() == pytest.approx(chart.point(5.0, 2.0).toTuple())
    across = chart.point(1.0, 0.0) - chart.point(0.0, 0.0)
    up = chart.point(0.0, 0.0) - chart.point(0.0, 1.0)
    assert across.x() == pytest.approx(up.y(), rel=0.04)  # equal lengths look equal
    assert chart.nearest(chart.point(5.0, 2.0) + QPointF(4, 0), places) == 1
    assert chart.nearest(chart.field.topLeft(), places) is None
    assert chart.place(QPointF(0, 0)) is None
    assert ratio_of(10_000, 100) < 3


def test_labels_are_well_spread_and_meet_nothing() -> None:
    assert list(outward(9))[:3] == [8, 0, 4]
    assert sorted(outward(57)) == list(range(57))
    field, spot = QRectF(0, 0, 200, 100), np.array([100.0, 50.0])
    size = QSizeF(40, 14)
    first = beside(spot, size, field, [], np.empty((0, 2)))
    assert first is not None
    second = beside(spot, size, field, [first], np.empty((0, 2)))
    assert second is not None
    assert not first.intersects(second)
    on_it = np.array([[first.center().x(), first.center().y()]])
    assert beside(spot, size, field, [], on_it) != first
    assert beside(spot, QSizeF(300, 14), field, [], on_it) is None


def test_a_grid_enlarged_keeps_its_ends_and_its_slope() -> None:
    slope = np.add.outer(np.arange(3.0), 10 * np.arange(4.0))
    fine = enlarged(slope, 6, 9)
    assert fine.shape == (6, 9)
    assert np.diff(fine, axis=1) == pytest.approx(np.full((6, 8), 30 / 9))
    flat = CostGrid(np.arange(3.0), np.arange(3.0), np.full((3, 3), 0.5))
    assert Bands.of(flat).levels == ()


def test_a_new_map_is_painted_in_slices_and_the_old_one_shown_until_it_is_done(
    qtbot: QtBot, session: Session, pane: PathPane
) -> None:
    walk(qtbot, session)
    known = mapped(qtbot, session, pane)
    assert known.grid is not None
    before = pane.map.still.picture.toImage()
    halved = replace(known, grid=replace(known.grid, costs=known.grid.costs[::-1]))
    pane.map.show_map(halved, DARK, "", None, -1, "")
    pane.map.repaint()
    assert pane.map.still.busy
    slices = 1
    while pane.advance():
        assert pane.map.still.picture.toImage() == before
        slices += 1
    assert slices > 2 * len(Bands.of(known.grid).levels)
    assert pane.map.still.picture.toImage() != before
    pane.map.repaint()
    assert not pane.map.still.busy  # what is there is not painted again
