"""The deck in its pane: the real order of the epoch, its batches, and what shuffling does to it."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.panes.deck import words
from app.panes.deck.cards import pictures
from app.panes.deck.deal_page import DealPage
from app.panes.deck.deck_map import places, plan
from app.panes.deck.map_paint import BRIGHT, DIM, greys, picture
from app.panes.deck.pane import DeckPane
from app.registry import OPTIONS
from app.session import Session
from app.theme import LIGHT
from nncore.config import Config
from nncore.sets import make
from nncore.trainer import deck
from tests.app.frames import make_frame, make_snapshot
from tests.app.looks import pixels
from tests.app.rig import running_session
from tests.nncore.small import small_digits

SMALL = Config(sizes=(784, 8, 10), batch_size=50, schedule="constant")


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    with running_session(qtbot, OPTIONS, SMALL) as made:
        made.step(3)
        qtbot.waitUntil(lambda: made.frame.snapshot.step == 3)
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


@pytest.fixture
def page(pane: DeckPane) -> DealPage:
    made = pane.page()
    assert isinstance(made, DealPage)
    return made


@given(
    n=st.integers(1, 5000),
    batch=st.integers(1, 6000),
    position=st.integers(0, 4999),
    width=st.integers(20, 900),
    height=st.integers(20, 400),
)
def test_every_card_has_a_place_of_its_own_on_the_map(
    n: int, batch: int, position: int, width: int, height: int
) -> None:
    found = plan(n, batch, position, width, height)
    across, down = places(found)
    assert len(set(zip(across.tolist(), down.tolist(), strict=True))) == found.n == -(-n // found.each)
    wide, high = found.size
    assert across.max() < wide
    assert down.max() < high
    assert wide * found.cell <= width
    assert high * found.cell <= height
    for card in {0, n // 2, n - 1, min(position, n - 1)}:
        x, y = found.place(card)
        assert (x, y) == (across[card // found.each], down[card // found.each])
        assert found.at(x + 0.5, y + 0.5) == card // found.each * found.each


@given(batch=st.integers(1, 900), position=st.integers(0, 2999))
def test_the_frame_holds_the_next_batch_and_nothing_else(batch: int, position: int) -> None:
    found = plan(3000, batch, position, 800, 300)
    left, top, wide, high = found.box(position)
    inside = [
        card
        for card, (x, y) in enumerate(zip(*(p.tolist() for p in places(found)), strict=True))
        if left <= x < left + wide and top <= y < top + high
    ]
    assert found.each == 1
    assert inside == list(range(position, min(3000, position + batch)))


def test_marks_are_larger_where_there_is_room_and_shared_where_there_is_none() -> None:
    assert plan(500, 50, 0, 600, 300).cell > plan(60_000, 50, 0, 600, 300).cell >= 1
    assert plan(60_000, 50, 0, 600, 300).each == 1
    assert plan(60_000, 50, 0, 100, 100).each > 1


def test_no_grey_of_a_card_dealt_is_one_of_those_to_come() -> None:
    assert DIM[1] < BRIGHT[0]
    for n in (2, 10):
        assert len({*greys(n, dealt=True), *greys(n, dealt=False)}) == 2 * n
    labels = np.array([3, 7, 3, 0], np.uint8)
    found = plan(4, 2, 2, 8, 4)  # marks of 2 pixels, two in a row
    image = pixels(picture(found, labels, 2, 10, 0xFF000000))
    seen = [int(image[y * found.cell, x * found.cell]) & 0xFF for x, y in zip(*places(found), strict=True)]
    assert seen == [
        greys(10, dealt=True)[3],
        greys(10, dealt=True)[7],
        greys(10, dealt=False)[3],
        greys(10, dealt=False)[0],
    ]


@pytest.mark.concept("A7.25")
def test_the_map_and_the_batches_are_those_of_the_training(
    qtbot: QtBot, session: Session, page: DealPage
) -> None:
    shown = page.map.deck
    assert shown is not None
    assert shown.order.tolist() == deck(SMALL.seed, 0, 500).tolist()
    assert shown.dealt == 150
    assert page.last.rows.tolist() == session.frame.snapshot.batch.tolist() == shown.order[100:150].tolist()
    assert page.next.rows.tolist() == shown.order[150:200].tolist()
    assert "Epoch 1: 150 of 500 cards are dealt. Each example is in it exactly once." in page.describe()
    coming = page.next.rows.tolist()
    QTest.mouseClick(page.deal, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.last.rows.tolist() == coming)
    assert page.map.deck is not None
    assert page.map.deck.dealt == 200
    labels = small_digits().train.labels[page.next.rows]
    assert page.counts.counts.tolist() == np.bincount(labels, minlength=10).tolist()


@pytest.mark.concept("A7.25")
def test_the_next_epoch_is_another_order_of_the_same_cards(
    qtbot: QtBot, session: Session, page: DealPage
) -> None:
    QTest.mouseClick(page.epoch.button("next"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.map.deck is not None and page.map.deck.dealt == 0)
    coming = page.map.deck.order.tolist() if page.map.deck else []
    assert coming == deck(SMALL.seed, 1, 500).tolist() != deck(SMALL.seed, 0, 500).tolist()
    assert "Epoch 2 will be dealt in this order." in page.about.text()
    assert "same seed, same deck" in page.about.text()
    session.set_option("deck.epoch", "now")
    session.step(8)
    qtbot.waitUntil(lambda: session.frame.snapshot.step == 11)
    qtbot.waitUntil(lambda: page.map.deck is not None and page.map.deck.order.tolist() == coming)
    assert page.last.rows.tolist() == coming[:50]


@pytest.mark.concept("A7.25")
def test_cards_dealt_are_bright_and_the_next_batch_is_framed(page: DealPage) -> None:
    image = pixels(page.map.grab().toImage())
    shown, found = page.map.deck, page.map.plan()
    assert shown is not None
    assert found is not None

    def grey(card: int) -> int:
        spot = page.map.spot(card).toRect()
        return int(image[spot.top() : spot.bottom(), spot.left() : spot.right()].max()) & 0xFF

    assert min(grey(card) for card in range(0, 150, 7)) > 120
    corner = page.map.frame_box(found, shown).topLeft().toPoint()
    assert int(image[corner.y(), corner.x() + 4]) == page.map.theme.plate_text.rgb()


@pytest.mark.concept("A7.29")
def test_the_batch_size_is_set_here_and_its_word_changes(
    qtbot: QtBot, session: Session, page: DealPage
) -> None:
    assert page.word.text() == "mini-batch"
    assert "“SGD”" in page.word.toolTip()
    for size, word in (("1", "stochastic (1)"), ("500", "batch (all)"), ("7", "mini-batch")):
        page.batch.edit.setFocus()
        page.batch.edit.selectAll()
        QTest.keyClicks(page.batch.edit, size)
        QTest.keyClick(page.batch.edit, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda word=word: page.word.text() == word)  # type: ignore[misc]
        assert session.frame.snapshot.config.batch_size == int(size)
        qtbot.waitUntil(lambda size=size: len(page.next.rows) == min(int(size), 350))  # type: ignore[misc]


def test_a_double_click_puts_a_card_on_the_network(qtbot: QtBot, session: Session, page: DealPage) -> None:
    page.grab()
    middle = page.next.place(4).center().toPoint()
    QTest.mouseDClick(page.next, Qt.MouseButton.LeftButton, pos=middle)
    row = int(page.next.rows[4])
    qtbot.waitUntil(lambda: session.frame.picture.row == row)
    assert session.frame.picture.source == "train"
    shown = page.map.deck
    assert shown is not None
    spot = page.map.spot(321).center().toPoint()
    QTest.mouseMove(page.map, spot + QPoint(1, 0))
    QTest.mouseDClick(page.map, Qt.MouseButton.LeftButton, pos=spot)
    qtbot.waitUntil(lambda: session.frame.picture.row == int(shown.order[321]))


def test_the_keyboard_walks_over_the_cards(qtbot: QtBot, session: Session, page: DealPage) -> None:
    page.map.setFocus()
    QTest.keyClick(page.map, Qt.Key.Key_Left)
    assert page.map.card == 150
    assert "in the next mini-batch" in page.reading.text()
    QTest.keyClick(page.map, Qt.Key.Key_Left)
    assert page.map.card == 149
    assert "dealt in this epoch" in page.reading.text()
    QTest.keyClick(page.map, Qt.Key.Key_Return)
    row = int(deck(SMALL.seed, 0, 500)[149])
    qtbot.waitUntil(lambda: session.frame.picture.row == row)
    page.next.setFocus()
    QTest.keyClick(page.next, Qt.Key.Key_Right)
    QTest.keyClick(page.next, Qt.Key.Key_Right)
    assert page.next.at == 1
    assert "Training example" in page.reading.text()


def test_without_examples_it_says_so(page: DealPage) -> None:
    page.show_frame(make_frame(make_snapshot(SMALL), options=OPTIONS, theme=LIGHT))
    assert "No training examples" in page.map.empty
    assert not page.deal.isEnabled()
    data = small_digits()
    snapshot = make_snapshot(Config(sizes=(2, 3, 1), data="moons"))
    page.show_frame(make_frame(snapshot, np.zeros(2), options=OPTIONS, data=data))
    assert "that this network takes" in page.map.empty


@pytest.mark.parametrize("kind", ["moons", "sensors", "words"])
def test_examples_that_are_no_images_are_bars(page: DealPage, kind: str) -> None:
    data = make(kind)
    tiles = pictures(data.train, np.arange(9))
    assert tiles.shape == (9, 28, 28)
    assert len({tile.tobytes() for tile in tiles}) == 9
    n = data.train.n_classes
    config = Config(sizes=(data.train.n_inputs, 3, n), data=kind)
    snapshot = make_snapshot(config, next_batch=np.arange(32))
    page.show_frame(make_frame(snapshot, np.zeros(data.train.n_inputs), options=OPTIONS, data=data))
    page.grab()
    assert len(page.counts.counts) == n
    assert page.map.deck is not None
    assert "exactly once" in page.about.text()


def test_the_words_follow_the_batch_size() -> None:
    assert words.word_for(1, 1) == "batch (all)"
    assert words.word_for(99, None) == "mini-batch"
    assert "1 step" in words.steps(500, 600)
    assert "17 steps" in words.steps(500, 30)
