"""What the deck measures: how true a batch is, the sum of a deck, an unshuffled deck, and the stopwatch."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TypeVar

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.panes.deck import true_words
from app.panes.deck.page import Page
from app.panes.deck.pane import DeckPane
from app.panes.deck.sorted_page import SortedPage, _judged
from app.panes.deck.sum_page import SumPage
from app.panes.deck.true_chart import Moment
from app.panes.deck.true_page import NOISE, TRUTH, TruePage
from app.panes.deck.watch_page import WatchPage
from app.panes.deck.watch_view import duration
from app.registry import OPTIONS
from app.session import Session
from nncore.answers import targets_of
from nncore.arrays import Floats, Ints
from nncore.batch_noise import Curve
from nncore.config import Config
from nncore.network import Network
from nncore.passes import backward, forward
from nncore.sets import make
from nncore.sorted_deck import School
from nncore.trainer import deck
from tests.app.frames import make_frame, make_snapshot
from tests.app.rig import running_session
from tests.nncore.small import small_digits

PageKind = TypeVar("PageKind", bound=Page)
SMALL = Config(sizes=(784, 8, 10), batch_size=50, learning_rate=3.0, schedule="constant")


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    with running_session(qtbot, OPTIONS, SMALL) as made:
        made.step(60)
        qtbot.waitUntil(lambda: made.frame.snapshot.step == 60)
        yield made


@pytest.fixture
def pane(qtbot: QtBot, session: Session) -> DeckPane:
    made = DeckPane(session)
    qtbot.addWidget(made)
    session.frame_changed.connect(made.show_frame)
    made.resize(900, 460)
    made.show()
    made.show_frame(session.frame)
    return made


def turned(qtbot: QtBot, pane: DeckPane, key: str, kind: type[PageKind]) -> PageKind:
    pane.session.set_option("deck.page", key)
    qtbot.waitUntil(lambda: isinstance(pane.page(), kind))
    page = pane.page()
    assert isinstance(page, kind)
    return page


def pressed(qtbot: QtBot, page: TruePage | SumPage | SortedPage | WatchPage) -> None:
    QTest.mouseClick(page.button, Qt.MouseButton.LeftButton)
    assert page.button.busy
    qtbot.waitUntil(lambda: not page.button.busy, timeout=30_000)


def by_hand(network: Network, rows: Ints) -> Floats:
    data, exact = small_digits().train, network.astype(np.float64)
    targets = targets_of(data.labels[rows], 10, np.float64)
    return backward(exact, forward(exact, data.inputs(rows).astype(np.float64)), targets, "squared").flat


@pytest.mark.concept("A7.26")
def test_the_dial_is_the_angle_of_the_next_batch_with_all(
    qtbot: QtBot, session: Session, pane: DeckPane
) -> None:
    page = turned(qtbot, pane, "true", TruePage)
    qtbot.waitUntil(lambda: page.known is not None)
    snapshot = session.frame.snapshot
    a, b = by_hand(snapshot.network, snapshot.next_batch), by_hand(snapshot.network, np.arange(500))
    assert page.known is not None
    assert page.known.cosine == pytest.approx(a @ b / np.linalg.norm(a) / np.linalg.norm(b), abs=1e-9)
    assert (page.known.size, page.known.n) == (50, 500)
    tip, (middle, _) = page.dial.tip(page.known), page.dial.reach()
    drawn = np.degrees(np.arctan2(middle.y() - tip.y(), tip.x() - middle.x()))
    assert drawn == pytest.approx(page.known.degrees)
    assert "step 60" in page.about.text()


@pytest.mark.concept("A7.26")
def test_another_size_is_compared_by_mouse_and_keys(qtbot: QtBot, session: Session, pane: DeckPane) -> None:
    page = turned(qtbot, pane, "true", TruePage)
    qtbot.waitUntil(lambda: page.known is not None)
    axes = page.chart.axes()
    spot = axes.spot(10, 0.5).toPoint()
    QTest.mouseClick(page.chart, Qt.MouseButton.LeftButton, pos=spot)
    qtbot.waitUntil(lambda: page.known is not None and page.known.size in (9, 10, 11))
    page.chart.setFocus()
    QTest.keyClick(page.chart, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: page.known is not None and page.known.size in (12, 13, 14))
    session.set_option("deck.size", 500.0)
    qtbot.waitUntil(lambda: page.known is not None and page.known.size == 500)
    assert page.known is not None
    assert page.known.cosine == pytest.approx(1)
    QTest.keyClick(page.chart, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: page.known is not None and page.known.size == 50)
    assert session.frame.options["deck.size"] == 0


@pytest.mark.concept("A7.26")
def test_curves_are_kept_with_their_step_so_that_noise_is_seen_to_matter_later(
    qtbot: QtBot, session: Session, pane: DeckPane
) -> None:
    page = turned(qtbot, pane, "true", TruePage)
    session.set_option("deck.moment", "fresh")
    qtbot.waitUntil(lambda: page.moment.value == "fresh")
    pressed(qtbot, page)
    session.set_option("deck.moment", "now")
    qtbot.waitUntil(lambda: page.moment.value == "now")
    session.step(100)
    qtbot.waitUntil(lambda: session.frame.snapshot.step == 160)
    pressed(qtbot, page)
    assert [kept.name for kept in page.kept] == ["step 160", "fresh, step 0"]
    now, then = (true_words.at(kept, 50) for kept in page.kept)
    assert now == page.kept[0].curve.mean[page.kept[0].curve.sizes.index(50)]
    assert now < then - 0.02
    assert "Earlier it was truer" in page.verdict.text()
    pressed(qtbot, page)
    assert len(page.kept) == 2
    QTest.mouseClick(page.clear, Qt.MouseButton.LeftButton)
    assert not page.kept


def test_measuring_is_cancelled_and_holds_the_network_it_began_with(
    qtbot: QtBot, session: Session, pane: DeckPane
) -> None:
    page = turned(qtbot, pane, "true", TruePage)
    QTest.mouseClick(page.button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.button, Qt.MouseButton.LeftButton)
    assert not page.button.busy
    assert not session.jobs.running(NOISE)
    QTest.mouseClick(page.button, Qt.MouseButton.LeftButton)
    session.step(5)
    qtbot.waitUntil(lambda: not page.button.busy and session.frame.snapshot.step == 65, timeout=30_000)
    assert page.kept[0].name == "step 60"


def test_the_dial_catches_up_with_a_step_taken_while_it_was_finding(
    qtbot: QtBot, session: Session, pane: DeckPane
) -> None:
    page = turned(qtbot, pane, "true", TruePage)
    for step in range(61, 66):
        session.step()
        qtbot.waitUntil(lambda step=step: session.frame.snapshot.step == step)  # type: ignore[misc]
    qtbot.waitUntil(lambda: "step 65" in page.about.text())
    snapshot = session.frame.snapshot
    a, b = by_hand(snapshot.network, snapshot.next_batch), by_hand(snapshot.network, np.arange(500))
    assert page.known is not None
    assert page.known.cosine == pytest.approx(a @ b / np.linalg.norm(a) / np.linalg.norm(b), abs=1e-9)


def test_at_most_four_moments_are_kept_and_the_words_follow_the_curves(qtbot: QtBot, pane: DeckPane) -> None:
    page = turned(qtbot, pane, "true", TruePage)
    curve = Curve((1, 100), np.array([0.5, 1.0]), np.array([0.1, 0.0]), 1.0, 100)
    moments = [Moment(f"step {k}", k, 1, curve) for k in range(6)]
    for moment in moments:
        page._keep(moment)
    assert [kept.step for kept in page.kept] == [5, 4, 3, 2]
    assert true_words.at(moments[0], 10) == pytest.approx(0.75)
    assert "as true at" in true_words.compared(page.kept, 10)
    better = replace(moments[0], step=9, curve=replace(curve, mean=np.array([0.9, 1.0])))
    assert "Later it is truer" in true_words.compared((better, moments[1]), 10)
    assert "Earlier it was truer" in true_words.compared((replace(better, step=0), moments[1]), 10)


@pytest.mark.concept("A7.27")
def test_the_deck_adds_up_to_the_full_gradient(qtbot: QtBot, session: Session, pane: DeckPane) -> None:
    page = turned(qtbot, pane, "sum", SumPage)
    pressed(qtbot, page)
    known = page.known
    assert known is not None
    network = session.frame.snapshot.network
    full = by_hand(network, np.arange(500))
    parts = [by_hand(network, deck(1, 6, 500)[at : at + 50]) for at in range(0, 500, 50)]
    assert np.abs(np.mean(parts, axis=0) - full).max() <= 1e-12
    assert known.length == pytest.approx(np.linalg.norm(full))
    assert known.difference <= 1e-12
    assert known.done == 10
    assert known.angles[0] > known.angles[-1] == pytest.approx(0, abs=1e-4)
    *path, end = page.arrows.spots()
    assert (path[-1] - end).manhattanLength() < 1e-6
    assert "All 10 batches" in page.verdict.text()
    assert "the mean of all is the full gradient" in page.verdict.text()
    session.step(2)
    qtbot.waitUntil(lambda: "Training is at step 62 by now" in page.about.text())


@pytest.mark.concept("A7.25")
def test_an_unshuffled_deck_teaches_worse(qtbot: QtBot, session: Session, pane: DeckPane) -> None:
    page = turned(qtbot, pane, "sorted", SortedPage)
    for key, value in (("deck.batch", 25.0), ("deck.epochs", 5.0)):
        session.set_option(key, value)
    qtbot.waitUntil(lambda: page.knobs[2].value == 5)
    pressed(qtbot, page)
    good, bad = page.reports["shuffled"], page.reports["sorted"]
    assert len(good.costs) == len(bad.costs) == 6
    assert good.accuracies[-1] > bad.accuracies[-1] + 0.1
    assert "After 5 epochs" in page.verdict.text()
    assert "taught worse" in page.verdict.text()
    assert isinstance(page.school, School)
    assert page.school.start.flat.tolist() == SMALL.initial_network().flat.tolist()
    assert session.frame.snapshot.step == 60  # copies learned, not the network itself


def test_what_is_said_of_the_two_decks_follows_their_accuracies() -> None:
    assert "taught worse" in _judged(0.9, 0.2)
    assert "no difference" in _judged(0.9, 0.89)
    assert "did better" in _judged(0.3, 0.9)


@pytest.mark.concept("A7.24")
def test_the_stopwatch_times_one_step_with_all_against_one_with_some(
    qtbot: QtBot, session: Session, pane: DeckPane
) -> None:
    page = turned(qtbot, pane, "watch", WatchPage)
    before = session.frame.snapshot.network.flat.tobytes()
    pressed(qtbot, page)
    assert [lap.size for lap in page.laps] == [500, 100, 50, 10, 1]
    assert page.laps[0].steps == 1
    assert all(lap.seconds > 0 and lap.steps >= 1 for lap in page.laps)
    assert "One step with all 500 takes" in page.verdict.text()
    assert "one with 100" in page.verdict.text()
    assert "this computer" in page.about.text()
    assert session.frame.snapshot.network.flat.tobytes() == before
    page.view.grab()
    assert (duration(2.5), duration(0.031)) == ("2.50\u2009s", "31.0\u2009ms")


@pytest.mark.parametrize("key", ["sorted", "true", "sum", "watch"])
def test_it_says_why_nothing_can_be_measured(qtbot: QtBot, pane: DeckPane, key: str) -> None:
    turned(qtbot, pane, key, Page)
    snapshot = make_snapshot(SMALL)
    pane.show_frame(make_frame(snapshot, options=OPTIONS, values={"deck.page": key}))
    page = pane.page()
    assert "No training examples" in page.describe()
    broken = Network(
        tuple(np.full_like(w, np.nan) for w in snapshot.network.weights),
        snapshot.network.biases,
        snapshot.network.activations,
    )
    frame = make_frame(
        make_snapshot(SMALL, network=broken), options=OPTIONS, values={"deck.page": key}, data=small_digits()
    )
    pane.show_frame(frame)
    assert ("no numbers any more" in page.describe()) == (key != "sorted")  # that one begins afresh
    assert not pane.session.jobs.running(TRUTH)
    pane.grab()


def test_it_measures_two_moons_with_a_single_output(qtbot: QtBot) -> None:
    config = Config(sizes=(2, 3, 1), data="moons", batch_size=10, schedule="constant")
    with running_session(qtbot, OPTIONS, config, lambda: make("moons")) as session:
        made = DeckPane(session)
        qtbot.addWidget(made)
        session.frame_changed.connect(made.show_frame)
        made.resize(440, 520)
        made.show()
        made.show_frame(session.frame)
        for key, kind in (("true", TruePage), ("sum", SumPage)):
            page = turned(qtbot, made, key, kind)
            assert isinstance(page, TruePage | SumPage)
            pressed(qtbot, page)
            made.grab()
        assert isinstance(page, SumPage)
        assert page.known is not None
        assert page.known.difference <= 1e-12
        assert page.known.batches == 200
        session.jobs.finish()
