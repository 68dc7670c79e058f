"""The race of the walkers in its pane: words and lines follow what was measured, and it can be stopped."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app import numerals
from app.options import Value
from app.panes.race import walk_words as words
from app.panes.race.gaits import both_usages, word_for
from app.panes.race.marks import mark
from app.panes.race.pane import RacePane
from app.panes.race.walk_chart import Scale, _stairs
from app.panes.race.walk_page import WALK, WalkPage
from app.panes.race.walking import Outcome
from app.registry import OPTIONS
from app.session import Session
from nncore.config import Config
from nncore.walkers import order_after
from tests.app.frames import make_frame, make_snapshot
from tests.app.rig import running_session

SMALL = Config(sizes=(784, 6, 10), batch_size=50, schedule="constant")


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    with running_session(qtbot, OPTIONS, SMALL) as made:
        made.step(12)
        qtbot.waitUntil(lambda: made.frame.snapshot.step == 12)
        made.set_option("race.page", "walkers")
        qtbot.waitUntil(lambda: made.frame.options["race.page"] == "walkers")
        yield made


@pytest.fixture
def pane(qtbot: QtBot, session: Session) -> RacePane:
    made = RacePane(session)
    qtbot.addWidget(made)
    session.frame_changed.connect(made.show_frame)
    made.resize(440, 532)
    made.show()
    made.show_frame(session.frame)
    return made


@pytest.fixture
def page(pane: RacePane) -> WalkPage:
    made = pane.page()
    assert isinstance(made, WalkPage)
    return made


def put(qtbot: QtBot, session: Session, **values: Value) -> None:
    for key, value in values.items():
        name = f"race.{key.replace('__', '.')}"
        session.set_option(name, value)
        _until_it_is(qtbot, session, name, value)


def _until_it_is(qtbot: QtBot, session: Session, name: str, value: Value) -> None:
    qtbot.waitUntil(lambda: session.frame.options[name] == value)


def raced(qtbot: QtBot, page: WalkPage) -> Outcome:
    QTest.mouseClick(page.button, Qt.MouseButton.LeftButton)
    assert page.button.busy
    qtbot.waitUntil(lambda: not page.button.busy, timeout=30_000)
    assert page.known is not None
    return page.known


@pytest.mark.concept("A7.28")
def test_who_is_lower_is_said_by_the_numbers(qtbot: QtBot, session: Session, page: WalkPage) -> None:
    assert "Press Race" in page.describe()
    put(qtbot, session, by="examples", examples=2000.0, axis="examples")
    known = raced(qtbot, page)
    assert known.terrain is not None
    assert [track.gait.batch for track in known.tracks] == [60_000, 1000, 100, 10, 1]
    assert all(np.array_equal(t.places[0], session.frame.snapshot.network.flat) for t in known.tracks)
    for at in (100.0, 700.0, 2000.0):
        put(qtbot, session, at_examples=at)
        ranked = order_after(known.tracks, at, "examples")
        said = page.moment.text()
        first = words.called(known.outing, ranked[0][0])
        assert f"{first} is lowest: {numerals.short(ranked[0][1])}" in said
        for place, cost in ranked[1:]:
            assert f"{words.called(known.outing, place)} {numerals.short(cost)}" in said
    put(qtbot, session, at_examples=100.0)
    assert "Still at the first step: all 500 a step" in page.moment.text()
    assert "is lowest" in page.winners.text() or "winner differs" in page.winners.text()
    assert page.gaits.figures[4, "cost"].text() == numerals.plain(float(known.tracks[3].costs[-1]), 4)


@pytest.mark.concept("A7.26")
def test_the_angle_off_the_whole_gradient_stands_beside_each_walker(
    qtbot: QtBot, session: Session, pane: RacePane, page: WalkPage
) -> None:
    pane.resize(900, 560)
    put(qtbot, session, by="examples", examples=2000.0)
    known = raced(qtbot, page)
    assert len(known.bearings) == 5
    for number, bearing in enumerate(known.bearings, start=1):
        ends = [f"{round(angle)}°" for angle in (bearing.begun, bearing.ended)]
        assert page.gaits.figures[number, "angle"].text() == " → ".join(ends)
    assert known.bearings[0].begun == 0.0  # the whole set
    assert known.bearings[4].begun > known.bearings[2].begun > 0
    assert page.gaits.figures[1, "angle"].isVisible()
    assert "right angle" in page.gaits.figures[1, "angle"].toolTip()


@pytest.mark.concept("A7.28")
def test_the_cost_can_be_drawn_against_time_and_against_examples(
    qtbot: QtBot, session: Session, page: WalkPage
) -> None:
    put(qtbot, session, seconds=0.05)
    known = raced(qtbot, page)
    lines = page.chart._lines
    assert lines is not None
    assert lines.by == "seconds"
    assert lines.xs(4) is known.tracks[3].seconds
    scale = Scale.of(lines)
    assert scale is not None
    assert scale.x[1] == max(track.seconds[-1] for track in known.tracks)
    QTest.mouseClick(page.axis.button("examples"), Qt.MouseButton.LeftButton)
    _until_it_is(qtbot, session, "race.axis", "examples")
    lines = page.chart._lines
    assert lines is not None
    assert lines.xs(4) is known.tracks[3].examples
    assert page.known is known  # nobody walked again


@pytest.mark.concept("A7.29")
def test_the_word_follows_the_batch_size_and_the_tip_knows_both_usages(
    qtbot: QtBot, session: Session, page: WalkPage
) -> None:
    said = [page.gaits.words[i].text() for i in range(1, 6)]
    assert said == ["batch", "batch", "mini-batch", "mini-batch", "stochastic"]  # there are 500
    edit = page.gaits.batches[3].edit
    for typed, word in (("1", "stochastic"), ("2", "mini-batch"), ("499", "mini-batch"), ("500", "batch")):
        edit.setFocus()
        edit.selectAll()
        QTest.keyClicks(edit, typed)
        QTest.keyClick(edit, Qt.Key.Key_Return)
        _until_it_is(qtbot, session, "race.batch.3", float(typed))
        assert page.gaits.words[3].text() == word
    assert word_for(500, None) == "mini-batch"
    for part in ("all examples before a step", "“batch size”", "“SGD”", "a single one"):
        assert part in both_usages()
    assert page.gaits.words[3].toolTip() == both_usages()


@pytest.mark.concept("A7.30")
def test_a_falling_rate_is_a_tick_and_its_cloud_is_told(
    qtbot: QtBot, session: Session, page: WalkPage
) -> None:
    for i in (1, 2, 4, 5):
        put(qtbot, session, **{f"on__{i}": False})
    put(qtbot, session, by="examples", examples=20_000.0, rate__3=8.0, batch__3=10.0)
    wild = raced(qtbot, page)
    hovering = float(numerals.parse(page.gaits.figures[3, "cloud"].text()))
    QTest.mouseClick(page.gaits.falls[3], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(session.frame.options["race.falls.3"]))
    calm = raced(qtbot, page)
    assert calm.outing.walk.gaits[0].decays
    assert not wild.outing.walk.gaits[0].decays
    assert float(numerals.parse(page.gaits.figures[3, "cloud"].text())) < 0.7 * hovering


def test_it_is_cancelled_on_the_way_and_keeps_what_was_walked(
    qtbot: QtBot, session: Session, page: WalkPage
) -> None:
    put(qtbot, session, seconds=20.0, at_seconds=2.0)
    QTest.mouseClick(page.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.known is not None and len(page.known.tracks) == 5)
    qtbot.waitUntil(lambda: page.known is not None and page.known.tracks[3].costs.size > 1)
    QTest.mouseClick(page.button, Qt.MouseButton.LeftButton)
    assert not page.button.busy
    assert not session.jobs.running(WALK)
    known = page.known
    qtbot.wait(60)
    assert page.known is known
    assert "is lowest" in page.moment.text()


def test_the_moment_is_set_by_mouse_and_keys(qtbot: QtBot, session: Session, page: WalkPage) -> None:
    put(qtbot, session, seconds=0.05)
    raced(qtbot, page)
    field, scale = page.chart.field(), page.chart.scale
    assert scale is not None
    at = QPointF(field.left() + 0.6 * field.width(), field.center().y()).toPoint()
    QTest.mouseClick(page.chart, Qt.MouseButton.LeftButton, pos=at)
    expected = scale.value((at.x() - field.left()) / field.width())
    qtbot.waitUntil(lambda: session.frame.options["race.at_seconds"] == pytest.approx(expected))
    assert words.spent(expected, "seconds") in page.moment.text()
    QTest.keyClick(page.chart, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: session.frame.options["race.at_seconds"] == pytest.approx(1.1 * expected))


def test_a_foot_print_on_the_map_is_read(
    qtbot: QtBot, session: Session, pane: RacePane, page: WalkPage
) -> None:
    pane.resize(1000, 700)
    put(qtbot, session, by="examples", examples=2000.0)
    known = raced(qtbot, page)
    assert page.map.isVisible()
    assert page.chart.isVisible()
    assert known.terrain is not None
    chart = page.map.chart
    assert chart is not None
    row = known.terrain.rows[3][-1]
    x, y = known.terrain.directions.places[row].tolist()
    QTest.mouseMove(page.map, chart.point(x, y).toPoint())
    assert (
        words.reading(known.outing, 3, known.tracks[3], len(known.tracks[3].costs) - 1) == page.moment.text()
    )
    assert page.legend.texts[0] == numerals.short(known.terrain.grid.ends[0])  # type: ignore[union-attr]
    QTest.mouseMove(page.map, page.map.rect().topLeft())
    assert "is lowest" in page.moment.text()


def test_it_is_of_the_network_it_began_with(qtbot: QtBot, session: Session, page: WalkPage) -> None:
    put(qtbot, session, by="examples", examples=600.0)
    known = raced(qtbot, page)
    session.step(3)
    qtbot.waitUntil(lambda: "Training is at step 15 by now" in page.about.text())
    assert "network of step 12" in page.about.text()
    assert page.known is known


def test_it_says_why_nobody_walks(qtbot: QtBot, session: Session, page: WalkPage) -> None:
    for i in range(1, 6):
        put(qtbot, session, **{f"on__{i}": False})
    assert "tick a walker" in page.describe()
    assert not page.button.isEnabled()
    page.show_frame(make_frame(make_snapshot(SMALL), options=OPTIONS))
    assert "no training examples" in page.describe()


def test_where_one_step_lies_between_two_prints_the_cost_stays_until_it_is_done() -> None:
    spots = [QPointF(0, 9), QPointF(5, 4), QPointF(8, 1)]
    line = _stairs(spots, np.array([0.0, 1.0, 9.0]))
    assert line == [QPointF(0, 9), QPointF(5, 9), QPointF(5, 4), QPointF(8, 1)]


def test_every_walker_has_a_shape_of_its_own() -> None:
    shapes = [mark(i, QPointF(0, 0), 5) for i in range(1, 6)]
    assert all(a != b for i, a in enumerate(shapes) for b in shapes[:i])
