"""The scrubber in the real window: any step again by mouse and keys, bookmarks, the film, the present."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from functools import partial

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.bookmarks import OPTION, added, read
from app.numerals import count, short
from app.registry import OPTIONS
from app.session import Session
from app.theme import DARK, LIGHT
from app.timeline import Timeline
from app.timeline_track import curve
from tests.app.frames import make_snapshot
from tests.app.rig import running_session


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    with running_session(qtbot, OPTIONS) as made:
        yield made


@pytest.fixture
def timeline(qtbot: QtBot, session: Session) -> Timeline:
    made = Timeline(session)
    qtbot.addWidget(made)
    made.resize(900, 26)
    session.frame_changed.connect(made.show_frame)
    made.show_frame(session.frame)
    made.show()
    qtbot.waitExposed(made)
    return made


def _rests_at(session: Session, step: int) -> bool:
    return session.frame.snapshot.step == step and not session.frame.snapshot.running


def _walk(qtbot: QtBot, session: Session, steps: int) -> dict[int, bytes]:
    """Step by step; what the network was at each."""
    seen = {0: session.frame.snapshot.network.flat.tobytes()}
    for step in range(1, steps + 1):
        session.step()
        qtbot.waitUntil(partial(_rests_at, session, step))
        seen[step] = session.frame.snapshot.network.flat.tobytes()
    return seen


def test_dragging_shows_the_very_moments_and_the_end_is_the_present(
    qtbot: QtBot, session: Session, timeline: Timeline
) -> None:
    seen = _walk(qtbot, session, 12)
    track, y = timeline.track, timeline.track.height() // 2
    QTest.mousePress(track, Qt.MouseButton.LeftButton, pos=QPoint(round(track.x_of(3)), y))
    for step in (3, 9, 5):
        QTest.mouseMove(track, QPoint(round(track.x_of(step)), y))
        qtbot.waitUntil(partial(_rests_at, session, step))
        shown = session.frame.snapshot
        assert shown.network.flat.tobytes() == seen[step]
        assert shown.newest == 12
        assert len(shown.costs) == step
    QTest.mouseRelease(track, Qt.MouseButton.LeftButton, pos=QPoint(round(track.x_of(5)), y))
    assert timeline.present.isEnabled()
    QTest.mouseClick(timeline.present, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(partial(_rests_at, session, 12))
    assert session.frame.snapshot.network.flat.tobytes() == seen[12]
    qtbot.waitUntil(lambda: not timeline.present.isEnabled())


def test_keys_go_by_steps_and_to_the_ends(qtbot: QtBot, session: Session, timeline: Timeline) -> None:
    session.step(25)
    qtbot.waitUntil(partial(_rests_at, session, 25))
    timeline.track.setFocus()
    shift = Qt.KeyboardModifier.ShiftModifier
    for key, modifier, step in (
        (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier, 24),
        (Qt.Key.Key_Left, shift, 14),
        (Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier, 4),  # an epoch is ten steps here
        (Qt.Key.Key_Home, Qt.KeyboardModifier.NoModifier, 0),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, 1),
        (Qt.Key.Key_End, Qt.KeyboardModifier.NoModifier, 25),
    ):
        QTest.keyClick(timeline.track, key, modifier)
        qtbot.waitUntil(partial(_rests_at, session, step))


def test_a_bookmark_draws_the_mouse_and_goes_again(
    qtbot: QtBot, session: Session, timeline: Timeline
) -> None:
    session.step(500)
    qtbot.waitUntil(partial(_rests_at, session, 500))
    session.seek(137)
    qtbot.waitUntil(partial(_rests_at, session, 137))
    QTest.mouseClick(timeline.mark, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: timeline.track.marks == (137,))
    session.seek(400)
    qtbot.waitUntil(partial(_rests_at, session, 400))
    near = QPoint(round(timeline.track.x_of(137)) + 3, 12)
    QTest.mouseClick(timeline.track, Qt.MouseButton.LeftButton, pos=near)
    qtbot.waitUntil(partial(_rests_at, session, 137))
    QTest.mouseClick(timeline.mark, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: timeline.track.marks == ())


def test_the_film_goes_from_the_start_to_the_present(
    qtbot: QtBot, session: Session, timeline: Timeline
) -> None:
    _walk(qtbot, session, 6)
    passed: list[int] = []
    session.frame_changed.connect(lambda frame: passed.append(frame.snapshot.step))
    QTest.mouseClick(timeline.film, Qt.MouseButton.LeftButton)
    assert timeline.playing
    qtbot.waitUntil(lambda: not timeline.playing)
    assert _rests_at(session, 6)
    assert [step for i, step in enumerate(passed) if i == 0 or step != passed[i - 1]] == [0, 1, 2, 3, 4, 5, 6]


def test_before_the_first_step_there_is_nothing_to_scrub(session: Session, timeline: Timeline) -> None:
    assert not timeline.film.isEnabled()
    assert not timeline.mark.isEnabled()
    QTest.mouseClick(timeline.track, Qt.MouseButton.LeftButton, pos=QPoint(200, 12))
    assert session.frame.snapshot.step == 0
    assert "no step" in timeline.track.accessibleDescription()


def _apart(a: QColor, b: QColor) -> int:
    return abs(a.red() - b.red()) + abs(a.green() - b.green()) + abs(a.blue() - b.blue())


def test_the_curve_falls_as_the_cost_does(timeline: Timeline) -> None:
    costs = np.linspace(2.0, 0.5, 1_000_000).astype(np.float32)
    snapshot = make_snapshot(steps=5, step=400_000, newest=1_000_000, known_costs=costs)
    track = timeline.track
    line = curve(costs, track.line)
    points = [line.at(i) for i in range(line.size())]
    assert len(points) <= track.width()
    assert all(a.x() < b.x() and a.y() < b.y() for a, b in itertools.pairwise(points))
    for theme in (
        DARK,
        LIGHT,
        LIGHT,
    ):  # in the curve's colour up to the moment shown, and dimmed from there on
        track.show_run(theme, snapshot, ())
        image = track.grab().toImage()
        done, ahead = (
            min(_apart(image.pixelColor(round(at.x()), round(at.y()) + dy), theme.cost) for dy in (-1, 0, 1))
            for at in (points[len(points) // 5], points[4 * len(points) // 5])
        )
        assert done < 100 < ahead


def test_it_says_what_is_kept_of_a_long_run(qtbot: QtBot, session: Session, timeline: Timeline) -> None:
    session.step(40)
    qtbot.waitUntil(lambda: session.frame.snapshot.step == 40)
    kept = session.frame.snapshot.keyframes
    gap = max(b.step - a.step for a, b in itertools.pairwise(kept))
    size = short(sum(state.nbytes for state in kept) / 1e6)
    qtbot.waitUntil(lambda: f"{count(len(kept))} moments are kept ({size} MB)" in timeline.track.toolTip())
    assert f"between them, {count(gap)} at most" in timeline.track.toolTip()


def test_bookmarks_belong_to_their_run() -> None:
    text = added({OPTION.key: "1:5 2:7"}, 2, 9)
    assert read({OPTION.key: text}, 2) == (7, 9)
    assert read({OPTION.key: added({OPTION.key: text}, 1, 5)}, 1) == ()
    assert read({OPTION.key: "x:1 3: :4 -1:2 junk"}, 3) == ()
