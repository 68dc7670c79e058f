"""The table of desires: its numbers are the reference pass's, its cards are moved by hands, its words are measured."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.panes.desires.deck import Deck
from app.panes.desires.options import NOTHING, Card, cards_in, cards_text, rows_in, rows_text
from app.panes.desires.pane import DesiresPane
from app.panes.desires.places import Places
from app.panes.desires.shown import Numbers
from app.registry import OPTIONS
from app.selection import Bias, Weight
from app.session import Session
from nncore.config import Config
from nncore.desires import STEPS
from nncore.explain import cost_of, find, nudged
from nncore.network import locate
from nncore.presets import PRESETS
from tests.app.looks import pixels
from tests.app.rig import running_session
from tests.nncore.small import small_digits


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    with running_session(qtbot, OPTIONS) as made:
        yield made


@pytest.fixture
def pane(qtbot: QtBot, session: Session) -> DesiresPane:
    return _pane(qtbot, session)


def _pane(qtbot: QtBot, session: Session) -> DesiresPane:
    made = DesiresPane(session)
    qtbot.addWidget(made)
    session.frame_changed.connect(made.show_frame)
    made.resize(1000, 520)
    made.show()
    made.show_frame(session.frame)
    qtbot.waitExposed(made)
    return made


def _numbers(pane: DesiresPane) -> Numbers:
    shown = pane.reader.shown
    assert shown is not None
    assert shown.numbers is not None
    return shown.numbers


def _has(pane: DesiresPane, n: int) -> bool:
    return len(pane.reader.cards) == n


def _set(qtbot: QtBot, session: Session, key: str, value: str | float) -> None:
    session.set_option(key, value)
    qtbot.waitUntil(lambda: session.frame.options[key] == value)


def _expected(session: Session, cards: tuple[Card, ...]) -> np.ndarray:
    data, snapshot = session.frame.data, session.frame.snapshot
    assert data is not None
    rows = np.array([card.row for card in cards])
    network, cost = snapshot.network.astype(np.float64), snapshot.config.cost
    targets = data.train.targets(rows, network.sizes[-1]).astype(np.float64)
    return -find(network, data.train.inputs(rows).astype(np.float64), targets, cost)[1].flat


def _head(pane: DesiresPane, index: int) -> QPoint:
    return pane.board.places.card(index).center().toPoint()


def _drag(pane: DesiresPane, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(pane.board, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(pane.board, QPoint((start.x() + end.x()) // 2, (start.y() + end.y()) // 2))
    QTest.mouseMove(pane.board, end)
    pane.grab()
    QTest.mouseRelease(pane.board, Qt.MouseButton.LeftButton, pos=end)


@pytest.mark.concept("A7.21", "A7.22")
def test_the_last_column_is_minus_the_gradient_and_moves_when_a_card_is_dragged_out(
    qtbot: QtBot, session: Session, pane: DesiresPane
) -> None:
    cards = pane.reader.cards
    assert [pane.reader.deck.label(card) for card in cards] == list(range(10))  # type: ignore[union-attr]
    numbers, expected = _numbers(pane), _expected(session, cards)
    means = [agreed.mean for agreed in numbers.agreements]
    np.testing.assert_allclose(means, expected[list(numbers.rows)], rtol=1e-4, atol=1e-7)
    np.testing.assert_allclose(numbers.mean, expected, rtol=1e-3, atol=1e-6)
    _drag(pane, _head(pane, 3), QPoint(300, pane.board.height() - 3))
    qtbot.waitUntil(partial(_has, pane, 9))
    assert pane.reader.cards == (*cards[:3], *cards[4:])
    again, expected = _numbers(pane), _expected(session, pane.reader.cards)
    moved = [agreed.mean for agreed in again.agreements]
    np.testing.assert_allclose(moved, expected[list(again.rows)], rtol=1e-4, atol=1e-7)
    assert again.rows == numbers.rows
    assert not np.allclose(moved, means, rtol=1e-3)


@pytest.mark.concept("A7.21")
def test_a_cell_is_what_one_example_alone_would_have(session: Session, pane: DesiresPane) -> None:
    numbers, data = _numbers(pane), small_digits().train
    network = numbers.network.astype(np.float64)
    for column, card in enumerate(pane.reader.cards[:4]):
        rows = np.array([card.row])
        one = data.inputs(rows).astype(np.float64), data.targets(rows).astype(np.float64), "squared"
        for row, place in enumerate(numbers.rows):
            high, low = (cost_of(nudged(network, place, by), *one) for by in (1e-5, -1e-5))
            assert numbers.values[row, column] == pytest.approx(-(high - low) / 2e-5, rel=1e-3, abs=1e-6)
    assert session.frame.snapshot.step == 0


def test_cards_are_dragged_in_and_about(qtbot: QtBot, pane: DesiresPane) -> None:
    cards, shown = pane.reader.cards, pane.reader.shown
    assert shown is not None
    new = shown.tray[7]
    places = pane.board.places
    gap = QPointF(places.card(2).left(), places.card(2).center().y()).toPoint()
    _drag(pane, places.tray(7).center().toPoint(), gap)
    qtbot.waitUntil(partial(_has, pane, 11))
    assert pane.reader.cards == (*cards[:2], new, *cards[2:])
    _drag(pane, _head(pane, 0), _head(pane, 10) + QPoint(8, 0))
    qtbot.waitUntil(lambda: pane.reader.cards[-1] == cards[0])
    assert len(pane.reader.cards) == 11
    QTest.mouseClick(pane.board, Qt.MouseButton.LeftButton, pos=pane.board.places.tray(0).center().toPoint())
    qtbot.waitUntil(partial(_has, pane, 12))


@pytest.mark.concept("A7.14")
def test_other_cards_have_other_favourites(qtbot: QtBot, session: Session, pane: DesiresPane) -> None:
    first = [place for place in range(784 * 16) if place % 784 in range(150, 650, 4)][:60]
    _set(qtbot, session, "desires.rows", rows_text(first))
    seen = []
    for row in (1, 2, 3):
        _set(qtbot, session, "desires.cards", str(row))
        qtbot.waitUntil(partial(_has, pane, 1))
        numbers = _numbers(pane)
        assert numbers.values.shape == (60, 1)
        seen.append(tuple(np.argsort(-np.abs(numbers.values[:, 0]))[:5].tolist()))
    assert len(set(seen)) == 3


@pytest.mark.concept("A7.23")
def test_only_2s_and_nearly_all_answers_are_2(qtbot: QtBot, session: Session, pane: DesiresPane) -> None:
    network = session.frame.snapshot.network
    pane.only.chosen.emit("2")
    qtbot.waitUntil(lambda: pane.reader.only == 2)
    data = small_digits().train
    assert {int(data.labels[card.row]) for card in pane.reader.cards} == {2}
    qtbot.waitUntil(lambda: pane.lookout.outlook is not None)
    outlook = pane.lookout.outlook
    assert outlook is not None
    share = float(outlook.shares[STEPS.index(5), 2])
    assert share > 0.9 > float(outlook.shares[0, 2])
    at = next(i for i in range(len(STEPS)) if outlook.shares[i, 2] >= 0.9)
    said = pane.foretold.text()
    assert f"answers 2 to {round(100 * float(outlook.shares[at, 2]))}" in said
    assert session.frame.snapshot.network is network
    assert session.frame.snapshot.step == 0
    assert all(agreed.kept > 0.99 for agreed in _numbers(pane).agreements if agreed.up and not agreed.down)


def test_a_small_rate_changes_what_is_foretold(qtbot: QtBot, session: Session, pane: DesiresPane) -> None:
    qtbot.waitUntil(lambda: pane.lookout.outlook is not None)
    pane.learning.edit.selectAll()
    QTest.keyClicks(pane.learning.edit, "0,001")
    QTest.keyClick(pane.learning.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: pane.lookout.outlook is not None and pane.lookout.outlook.rate == 0.001)
    outlook = pane.lookout.outlook
    assert outlook is not None
    assert session.frame.options["desires.rate"] == 0.001
    np.testing.assert_allclose(outlook.outputs[-1], outlook.outputs[0], atol=0.02)
    assert "of the answers are right" in pane.foretold.text()


def test_the_keyboard_walks_removes_and_selects(qtbot: QtBot, session: Session, pane: DesiresPane) -> None:
    board, numbers, cards = pane.board, _numbers(pane), pane.reader.cards
    board.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down):
        QTest.keyClick(board, key)
    layer, j, k = locate(numbers.rows[1], numbers.network.sizes)
    assert pane.sentence.text().startswith("training example 3, a 1 wishes w1[")
    QTest.keyClick(board, Qt.Key.Key_Return)
    wanted = Bias(layer, j) if k is None else Weight(layer, j, k)
    qtbot.waitUntil(lambda: session.frame.selection == wanted)
    QTest.keyClick(board, Qt.Key.Key_Delete)
    qtbot.waitUntil(partial(_has, pane, 9))
    assert cards[1] not in pane.reader.cards
    QTest.keyClick(board, Qt.Key.Key_Delete, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: numbers.rows[1] not in pane.reader.rows)
    assert len(pane.reader.rows) == len(numbers.rows) - 1


def test_a_double_click_puts_the_card_on_the_network(
    qtbot: QtBot, session: Session, pane: DesiresPane
) -> None:
    QTest.mouseDClick(pane.board, Qt.MouseButton.LeftButton, pos=_head(pane, 7))
    qtbot.waitUntil(lambda: session.frame.picture.row == pane.reader.cards[7].row)
    assert session.frame.picture.label == 7


def test_a_click_on_a_row_selects_it_everywhere_and_it_is_ringed(
    qtbot: QtBot, session: Session, pane: DesiresPane
) -> None:
    yellow = session.frame.theme.selection.rgba()
    room = pane.board.places.name(4)
    box = (slice(int(room.top()) - 1, int(room.bottom()) + 2), slice(0, int(room.right())))
    assert yellow not in pixels(pane.board.grab().toImage())[box]
    QTest.mouseClick(pane.board, Qt.MouseButton.LeftButton, pos=room.center().toPoint())
    layer, j, k = locate(_numbers(pane).rows[4], _numbers(pane).network.sizes)
    qtbot.waitUntil(lambda: session.frame.selection == (Bias(layer, j) if k is None else Weight(layer, j, k)))
    qtbot.waitUntil(lambda: pane.reader.selected == _numbers(pane).rows[4])
    assert yellow in pixels(pane.board.grab().toImage())[box]


def test_a_wish_for_more_is_green_and_one_for_less_purple(pane: DesiresPane) -> None:
    numbers, places = _numbers(pane), pane.board.places
    image = pixels(pane.board.grab().toImage())
    for wanted, find_at in ((1, np.argmax), (0, np.argmin)):
        row, column = np.unravel_index(int(find_at(numbers.values)), numbers.values.shape)
        corner = places.cell(int(row), int(column)).topLeft().toPoint() + QPoint(2, 2)
        word = int(image[corner.y(), corner.x()])
        red, green, blue = word >> 16 & 255, word >> 8 & 255, word & 255
        assert (green > red and green > blue) == bool(wanted), (row, column, hex(word))


def test_rows_and_cards_are_added_and_refused(qtbot: QtBot, session: Session, pane: DesiresPane) -> None:
    session.select(Weight(2, 3, 4))
    qtbot.waitUntil(pane.tools.weight.isEnabled)
    QTest.mouseClick(pane.tools.weight, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: pane.reader.selected in pane.reader.rows)
    session.load_example("test", 5)
    qtbot.waitUntil(lambda: session.frame.picture.source == "test")
    QTest.mouseClick(pane.tools.picture, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: pane.reader.cards[-1] == Card("test", 5))
    for typed in ("99999", "seven"):
        pane.tools.row.clear()
        QTest.keyClicks(pane.tools.row, typed)
        QTest.keyClick(pane.tools.row, Qt.Key.Key_Return)
        assert pane.tools.row.message.isVisible()
    assert _has(pane, 11)
    pane.tools.row.clear()
    QTest.keyClicks(pane.tools.row, "42")
    QTest.keyClick(pane.tools.row, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: pane.reader.cards[-1] == Card("train", 42))
    before = pane.reader.cards
    QTest.mouseClick(pane.tools.deal, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: pane.reader.cards != before)
    assert len(set(pane.reader.cards)) == 12


def test_without_a_card_it_says_what_to_do(qtbot: QtBot, session: Session, pane: DesiresPane) -> None:
    _set(qtbot, session, "desires.cards", NOTHING)
    qtbot.waitUntil(partial(_has, pane, 0))
    assert "drag one in" in pane.describe(session.frame)
    assert pane.board.places.tray(0).bottom() > 0.9 * pane.board.height()  # below the words
    pane.grab()
    QTest.mouseClick(pane.board, Qt.MouseButton.LeftButton, pos=pane.board.places.tray(4).center().toPoint())
    qtbot.waitUntil(partial(_has, pane, 1))
    assert "One card only" in pane.describe(session.frame)


def test_it_follows_the_network_while_it_trains(qtbot: QtBot, session: Session, pane: DesiresPane) -> None:
    first, rows = _numbers(pane), pane.reader.rows
    session.step(20)
    qtbot.waitUntil(lambda: session.frame.snapshot.step == 20 and not session.frame.snapshot.running)
    qtbot.waitUntil(lambda: _numbers(pane).network is session.frame.snapshot.network)
    assert pane.reader.rows == rows  # rows stay where they are
    np.testing.assert_allclose(
        _numbers(pane).mean, _expected(session, pane.reader.cards), rtol=1e-3, atol=1e-6
    )
    assert not np.allclose(first.values, _numbers(pane).values)
    qtbot.waitUntil(
        lambda: (
            pane.lookout.outlook is not None
            and pane.lookout.outlook.network is session.frame.snapshot.network
        )
    )


@pytest.mark.parametrize(
    "config",
    [
        Config(batch_size=20, output="softmax", cost="cross-entropy", activation="relu", learning_rate=0.1),
        Config(sizes=(784, 10), output="sigmoid", cost="cross-entropy"),
        Config(sizes=(784, 1, 10), activation="tanh"),
    ],
)
def test_other_networks_have_their_table_too(qtbot: QtBot, config: Config) -> None:
    with running_session(qtbot, OPTIONS, config) as session:
        pane = _pane(qtbot, session)
        numbers, expected = _numbers(pane), _expected(session, pane.reader.cards)
        np.testing.assert_allclose(
            [a.mean for a in numbers.agreements], expected[list(numbers.rows)], rtol=1e-3, atol=1e-6
        )


def test_inputs_that_are_no_image_are_cards_with_names(qtbot: QtBot) -> None:
    with running_session(qtbot, OPTIONS, Config(sizes=(2, 3, 1), data="moons")) as session:
        pane = _pane(qtbot, session)
        qtbot.waitUntil(lambda: pane.reader.deck is not None)
        assert _has(pane, 10)
        numbers, expected = _numbers(pane), _expected(session, pane.reader.cards)
        np.testing.assert_allclose(numbers.mean, expected, rtol=1e-3, atol=1e-6)
        qtbot.waitUntil(lambda: pane.lookout.outlook is not None)
        outlook = pane.lookout.outlook
        assert outlook is not None
        assert outlook.shares.shape[1] == 2
        assert "moon" in pane.foretold.text()


def test_steps_that_explode_are_called_so(qtbot: QtBot) -> None:
    config = Config(activation="linear", output="linear", learning_rate=0.01)
    with running_session(qtbot, OPTIONS, config) as session:
        pane = _pane(qtbot, session)
        _set(qtbot, session, "desires.rate", 1e5)
        qtbot.waitUntil(lambda: pane.lookout.outlook is not None and pane.lookout.outlook.rate == 1e5)
        pane.grab()
        assert "smaller learning rate" in pane.foretold.text()


def test_the_texts_of_the_options_forgive() -> None:
    assert cards_in("") is None
    assert cards_in("3, t7,3,x,-2,9") == (Card("train", 3), Card("test", 7), Card("train", 9))
    assert cards_in(NOTHING) == ()
    assert cards_in(cards_text((Card("test", 1), Card("train", 2)))) == (Card("test", 1), Card("train", 2))
    assert rows_in("5,5,99,7,q", 50) == (5, 7)
    assert rows_in("", 50) is None
    assert rows_in(rows_text(()), 50) == ()


def test_the_deck_offers_what_is_not_taken() -> None:
    deck = Deck(small_digits())
    first = deck.first(None)
    assert not set(deck.tray(first, None)) & set(first)
    assert [deck.label(card) for card in deck.tray(first, None)] == list(range(10))
    assert deck.first(None)[3] in deck.tray(tuple(card for card in first if deck.label(card) != 3), None)
    assert {deck.label(card) for card in deck.dealt(1, 4, 8)} == {4}


@pytest.mark.parametrize("size", [(424, 230), (600, 340), (900, 700), (2400, 1500), (150, 120)])
@pytest.mark.parametrize(("cards", "rows"), [(1, 1), (10, 9), (60, 40)])
def test_every_place_is_found_where_it_is_painted(size: tuple[int, int], cards: int, rows: int) -> None:
    places = Places(size[0], size[1], cards, rows, 10, first_card=min(1, cards - 1))
    last = min(cards, places.first_card + places.cards_in_sight)
    for index in range(places.first_card, last):
        assert places.card_at(places.card(index).center()) == index
        for row in range(places.rows_in_sight):
            at = places.cell(row, index).center()
            assert (places.row_at(at), places.column_at(at)) == (row, index) or at.x() > places.mean(0).left()
    for row in range(places.rows_in_sight):
        assert places.column_at(places.mean(row).center()) == cards
        assert places.mean(row).bottom() <= places.ribbon.top() + 1
    if places.rows_in_sight:
        assert places.tray(0).bottom() <= size[1]


def test_what_was_foretold_with_another_set_is_gone_when_it_is_looked_at_again(
    qtbot: QtBot, session: Session, pane: DesiresPane
) -> None:
    """Its test examples are others, and it may be of fewer."""
    qtbot.waitUntil(lambda: pane.lookout.outlook is not None)
    pane.hide()
    moons = PRESETS["moons"].config
    session.new_network(moons)
    qtbot.waitUntil(lambda: session.frame.snapshot.config == moons and session.frame.data is not None)
    pane.show()
    pane.show_frame(session.frame)
    assert pane.lookout.outlook is None
    assert pane.grab().width() == pane.width()
    qtbot.waitUntil(lambda: pane.lookout.outlook is not None)
