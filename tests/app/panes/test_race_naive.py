"""The naive race in its pane: real numbers, off the window's thread, cancelled at any time."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app import numerals
from app.panes.race import naive_words as words
from app.panes.race.naive_page import RACE, NaivePage, index_in, selection_at
from app.panes.race.pane import RacePane
from app.panes.race.ribbon import Fold, blank, borders, strongest
from app.registry import OPTIONS
from app.scales import ZERO, push_lut
from app.selection import Bias, Weight
from app.session import Session
from app.theme import DARK
from nncore.config import Config
from nncore.flat_order import name_of
from nncore.naive import Race
from nncore.passes import backward, forward
from nncore.sets import make
from tests.app.frames import make_frame, make_snapshot
from tests.app.rig import running_session
from tests.nncore.toys import random_batch, random_network

SMALL = Config(sizes=(784, 4, 10), batch_size=50, schedule="constant")


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    with running_session(qtbot, OPTIONS, SMALL) as made:
        made.step(12)
        qtbot.waitUntil(lambda: made.frame.snapshot.step == 12)
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
def page(pane: RacePane) -> NaivePage:
    made = pane.page()
    assert isinstance(made, NaivePage)
    return made


def raced(qtbot: QtBot, page: NaivePage) -> None:
    QTest.mouseClick(page.button, Qt.MouseButton.LeftButton)
    assert page.button.busy
    qtbot.waitUntil(lambda: not page.button.busy, timeout=30_000)


@pytest.mark.concept("A7.2")
def test_both_ribbons_fill_with_the_same_numbers(qtbot: QtBot, session: Session, page: NaivePage) -> None:
    raced(qtbot, page)
    lap, frame = page.lap, session.frame
    assert lap is not None
    assert lap.done == lap.race.n == 3190
    assert lap.relative <= 1e-9
    network = frame.snapshot.network.astype(np.float64)
    inputs = frame.picture.received.reshape(1, -1).astype(np.float64)
    assert frame.picture.label is not None
    targets = np.eye(10)[[frame.picture.label]]
    found = backward(network, forward(network, inputs), targets, "squared").flat
    ribbons = page.lanes._ribbons
    assert ribbons is not None
    assert ribbons.sweep == pytest.approx(-found, abs=1e-12)
    assert ribbons.naive == pytest.approx(-found, abs=1e-9 * np.abs(found).max())
    assert "6\u2009380 of 6\u2009380 evaluations" in page.describe()
    assert "Equal to nine digits" in page.verdict.text()
    assert numerals.short(lap.worst) in page.verdict.text()
    assert page.ratio.text() == words.ratio(lap)
    assert lap.times_as_long == lap.seconds / lap.sweep.seconds > 1


def test_it_is_of_the_network_it_began_with(qtbot: QtBot, session: Session, page: NaivePage) -> None:
    raced(qtbot, page)
    lap = page.lap
    session.step(3)
    qtbot.waitUntil(lambda: "Training is at step 15 by now" in page.about.text())
    assert ", at step 12" in page.about.text()
    assert page.lap is lap
    session.new_network(Config(sizes=(784, 3, 10)))
    qtbot.waitUntil(lambda: "another network" in page.about.text())


def test_a_race_is_cancelled_half_way(qtbot: QtBot, session: Session, page: NaivePage) -> None:
    session.set_option("race.of", "100")
    qtbot.waitUntil(lambda: page._race is not None and len(page._race.inputs) == 100)
    QTest.mouseClick(page.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.lap is not None and page.lap.done > 0)
    QTest.mouseClick(page.button, Qt.MouseButton.LeftButton)
    assert not page.button.busy
    assert not session.jobs.running(RACE)
    assert page.lap is not None
    done = page.lap.done
    assert 0 < done < page.lap.race.n
    qtbot.wait(60)
    assert page.lap.done == done
    assert "Stopped by hand" in page.verdict.text()
    ribbons = page.lanes._ribbons
    assert ribbons is not None
    assert np.isnan(ribbons.naive).sum() == page.lap.race.n - done


def test_what_is_nudged_and_how_far_can_be_chosen(qtbot: QtBot, session: Session, page: NaivePage) -> None:
    session.set_option("race.sample", "100")
    page.h.edit.setFocus()
    page.h.edit.selectAll()
    QTest.keyClicks(page.h.edit, "0,1")
    QTest.keyClick(page.h.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page._race is not None and page._race.h == 0.1 and page._race.n == 100)
    raced(qtbot, page)
    assert page.lap is not None
    assert page.lap.evaluations == 200
    assert page.lap.times_for_all == pytest.approx(page.lap.times_as_long * 31.9)
    assert "for all of them" in page.ratio.text()
    assert page.lap.relative > 1e-9
    assert "Try a smaller one" in page.verdict.text()


def test_it_says_beforehand_how_long_it_takes(qtbot: QtBot, page: NaivePage) -> None:
    qtbot.waitUntil(lambda: "about" in page.verdict.text())
    assert "6\u2009380 runs of the whole network" in page.verdict.text()
    network = random_network((30, 20, 3), ("sigmoid", "sigmoid"), 0)
    race = Race(network, *random_batch((30, 20, 3), 1, 0), "squared")
    assert "sample" not in words.forecast(race, 0.001)
    assert "11\u2009min 23\u2009s" in words.forecast(race, 1.0)
    assert "sample of 1\u2009000 takes about 16\u2009min 40\u2009s" in words.forecast(race, 1.0)


@pytest.mark.parametrize(
    ("change", "said"),
    [("empty", "Nothing is drawn"), ("drawing", "Nobody said"), ("nan", "no numbers any more")],
)
def test_it_says_why_there_is_no_race(page: NaivePage, change: str, said: str) -> None:
    image = np.zeros((28, 28)) if change == "empty" else np.full((28, 28), 0.5)
    snapshot = make_snapshot(SMALL)
    if change == "nan":
        snapshot.network.weights[0].setflags(write=True)
        snapshot.network.weights[0][0, 0] = np.nan
    page.show_frame(make_frame(snapshot, image, options=OPTIONS))
    assert said in page.verdict.text()
    assert not page.button.isEnabled()


def test_a_click_picks_a_parameter_and_the_arrows_walk(
    qtbot: QtBot, session: Session, page: NaivePage
) -> None:
    raced(qtbot, page)
    fold, field = page.lanes.fold, page.lanes.fields()[1]
    assert fold is not None
    at = fold.cell(1200, field).center().toPoint()
    QTest.mouseMove(page.lanes, at)
    under = fold.index(at.x(), at.y(), field)
    assert under is not None
    QTest.mouseClick(page.lanes, Qt.MouseButton.LeftButton, pos=at)
    qtbot.waitUntil(lambda: page.lanes.at == under)
    assert session.frame.selection == selection_at(under, (784, 4, 10))
    assert name_of(under, (784, 4, 10)) in page.reading.text()
    QTest.keyClick(page.lanes, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: session.frame.selection == Bias(2, 9))
    QTest.keyClick(page.lanes, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: session.frame.selection == Bias(2, 8))


def test_a_ribbon_shows_every_parameter_once_in_the_flat_order() -> None:
    for n, width, height in ((13002, 420, 60), (13, 400, 50), (532_480, 420, 30), (3, 5, 500)):
        fold = Fold.of(n, width, height)
        assert fold.rows * fold.columns * fold.each >= n
        assert fold.rows <= height
        assert fold.columns <= width
    fold = Fold.of(6, 3, 2)
    picture = fold.picture(np.array([1, -1, 0, np.nan, 0.5, 1]), 1.0, DARK)
    lut = push_lut(DARK)
    got = [picture.pixel(*divmod(i, fold.rows)) for i in range(6)]
    assert got[0] == got[5] == lut[255]
    assert got[1] == lut[1]
    assert got[2] == lut[ZERO]
    assert got[3] == blank(DARK).rgb()
    assert strongest(np.array([[0.1, -0.4], [np.nan, 0.2], [np.nan, np.nan]]))[:2].tolist() == [-0.4, 0.2]


def test_names_and_places_of_the_flat_order_belong_together() -> None:
    sizes = (4, 3, 2)
    assert [index_in(selection_at(i, sizes), sizes) for i in range(23)] == list(range(23))
    assert index_in(Weight(3, 0, 0), sizes) == index_in(Weight(1, 3, 0), sizes) == -1
    assert borders(sizes) == [("W1", 0, 12), ("b1", 12, 3), ("W2", 15, 6), ("b2", 21, 2)]


def test_what_is_pointed_at_has_the_name_that_the_ribbon_gives_it(qtbot: QtBot, page: NaivePage) -> None:
    raced(qtbot, page)
    sizes = page.lap.race.network.sizes if page.lap else ()
    for index in (5, 784 * 4 + 1):
        said = words.reading(page.lap, index, (0.1, 0.1))
        assert said.startswith(f"{name_of(index, sizes)}: −∂C/∂θ")
    assert "−∂C/∂θ" in page.legend.text()
    assert "ush" not in page.legend.text()  # a push is −∂C/∂z


def test_a_lie_about_the_label_races_for_the_lie(qtbot: QtBot, session: Session, page: NaivePage) -> None:
    session.want(7)
    qtbot.waitUntil(lambda: page._race is not None and page._race.targets[0, 7] == 1)
    assert "said to be a 7" in page.about.text()
    raced(qtbot, page)
    assert page.lap is not None
    network = session.frame.snapshot.network.astype(np.float64)
    inputs = session.frame.picture.received.reshape(1, -1).astype(np.float64)
    found = backward(network, forward(network, inputs), np.eye(10)[[7]], "squared").flat
    assert page.lap.slopes == pytest.approx(found, abs=1e-9 * np.abs(found).max())


def test_it_races_for_points_of_a_plane_too(qtbot: QtBot) -> None:
    config = Config(sizes=(2, 3, 1), data="moons", batch_size=50)
    with running_session(qtbot, OPTIONS, config, lambda: make("moons")) as session:
        pane = RacePane(session)
        qtbot.addWidget(pane)
        pane.resize(440, 532)
        pane.show()
        session.set_option("race.of", "10")
        qtbot.waitUntil(lambda: session.frame.options["race.of"] == "10")
        pane.show_frame(session.frame)
        page = pane.page()
        assert isinstance(page, NaivePage)
        raced(qtbot, page)
        assert page.lap is not None
        assert page.lap.evaluations == 26
        assert page.lap.relative <= 1e-9
