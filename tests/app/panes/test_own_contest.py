"""You against the network: dealt from its mistakes, read by keys or clicks, told at the end."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.panes.own.contest_page import ContestPage
from app.panes.own.pane import OwnPane
from app.panes.own.watch import Watch
from app.registry import OPTIONS
from app.session import Session
from nncore.exam import examine
from nncore.reading_game import CANNOT_TELL
from tests.app.rig import running_session
from tests.nncore.small import small_digits

LEFT, LONG = Qt.MouseButton.LeftButton, 20_000


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    with running_session(qtbot, OPTIONS) as made:
        yield made


@pytest.fixture
def pane(qtbot: QtBot, session: Session) -> OwnPane:
    made = OwnPane(session)
    qtbot.addWidget(made)
    session.frame_changed.connect(made.show_frame)
    made.resize(900, 520)
    made.show()
    head = made.header()[0]
    qtbot.addWidget(head)
    head.button("contest").click()  # type: ignore[attr-defined]
    qtbot.waitUntil(made.contest.isVisible, timeout=LONG)
    qtbot.waitUntil(lambda: made.contest.card.isVisible() and made.contest.deal.isEnabled(), timeout=LONG)
    return made


def begin(pane: OwnPane) -> ContestPage:
    pane.contest.rng = np.random.default_rng(5)
    QTest.mouseClick(pane.contest.deal, LEFT)
    assert pane.contest.game is not None
    return pane.contest


def asked_again(page: ContestPage) -> bool:
    return page.results.now is not None


@pytest.mark.concept("A6.8")
def test_ten_of_its_mistakes_are_read_by_keys_and_clicks_and_told(session: Session, pane: OwnPane) -> None:
    page = begin(pane)
    game, labels = page.game, small_digits().test.labels
    exam = next(e for e in examine(session.frame.acting, small_digits().test, "squared") if e)
    assert game is not None
    assert all(exam.answers[card.row] != labels[card.row] for card in game.cards)
    for number, card in enumerate(game.cards):
        assert f"Digit {number + 1} of 10" in page.said.text()
        assert f"image {card.row}:" not in pane.describe(session.frame)  # hidden until it is read
        if number % 2:
            QTest.mouseClick(page.answers[card.label], LEFT)
        elif number == 4:
            QTest.keyClick(page.card, Qt.Key.Key_Minus)
        elif number == 6:
            QTest.keyClick(page.card, Qt.Key(ord("0") + card.network))
        else:
            QTest.keyClick(page.card, Qt.Key(ord("0") + card.label))
    assert page.game is not None
    assert page.game.over
    text = page.said.text()
    assert "you read 8 rightly, the network 0" in text
    assert "Doubtful: 2" in text
    assert page.card.score[0][1] == 8
    assert "both read" in pane.describe(session.frame)
    event = session.log.latest
    assert event is not None
    assert event.name == "contest"
    assert dict(event.payload) == {"n": 10, "person": 8, "network": 0, "both": 0}
    assert not page.answers[3].isEnabled()


def test_what_the_network_reads_later_is_asked_of_it_live(
    qtbot: QtBot, session: Session, pane: OwnPane
) -> None:
    page = begin(pane)
    for _ in range(10):
        page.answer(CANNOT_TELL)
    assert not asked_again(page)  # it is the network they were dealt to
    session.set_speed(float("inf"))
    session.step(60)
    qtbot.waitUntil(
        lambda: session.frame.snapshot.step == 60 and not session.frame.snapshot.running, timeout=LONG
    )
    qtbot.waitUntil(lambda: asked_again(page), timeout=LONG)
    game = page.game
    assert game is not None
    assert game.over
    exam = next(e for e in examine(session.frame.acting, small_digits().test, "squared") if e)
    assert page.results.now is not None
    assert list(page.results.now) == [int(exam.answers[card.row]) for card in game.cards]
    n = sum(bool(exam.right[card.row]) for card in game.cards)
    assert f"as it is now reads {n} of them rightly" in page.said.text()
    assert page.card.score[2][1] == n


def test_a_line_of_the_result_goes_on_the_network(qtbot: QtBot, session: Session, pane: OwnPane) -> None:
    page = begin(pane)
    for _ in range(3):
        page.answer(CANNOT_TELL)
    QTest.mouseClick(page.results, LEFT, pos=page.results.line(1).center().toPoint())
    assert page.game is not None
    row = page.game.cards[1].row
    assert (session.picture.source, session.picture.row) == ("test", row)
    page.results.setFocus()
    QTest.keyClick(page.results, Qt.Key.Key_Down)
    QTest.keyClick(page.results, Qt.Key.Key_Return)
    assert session.picture.row == page.game.cards[2].row
    qtbot.waitUntil(lambda: session.frame.picture.source == "test", timeout=LONG)


def test_mixed_either_may_win(qtbot: QtBot, session: Session, pane: OwnPane) -> None:
    session.set_option("own.deal", "mixed")
    qtbot.waitUntil(lambda: session.frame.options["own.deal"] == "mixed", timeout=LONG)
    page = begin(pane)
    assert page.game is not None
    for card in page.game.cards:
        page.answer(card.label)
    assert "you read 10 rightly, the network 5" in page.said.text()
    assert "could win none" not in page.said.text()


def test_time_runs_only_while_the_card_can_be_seen(pane: OwnPane) -> None:
    now = [0.0]
    page = pane.contest
    page.watch = Watch(lambda: now[0])
    begin(pane)
    now[0] = 2.0
    page.hide()
    now[0] = 100.0
    page.show()
    now[0] = 101.5
    page.answer(CANNOT_TELL)
    now[0] = 102.0
    page.answer(CANNOT_TELL)
    assert page.game is not None
    assert [card.seconds for card in page.game.done] == [3.5, 0.5]


def test_another_network_ends_nothing_and_one_without_digits_deals_nothing(
    qtbot: QtBot, session: Session, pane: OwnPane
) -> None:
    page = begin(pane)
    page.answer(CANNOT_TELL)
    session.new_network(session.frame.snapshot.config.changed(sizes=(2, 4, 2), data="moons"))
    qtbot.waitUntil(lambda: session.frame.snapshot.config.data == "moons", timeout=LONG)
    qtbot.waitUntil(lambda: not page.deal.isEnabled(), timeout=LONG)
    assert page.game is not None
    for card in page.game.cards[1:]:
        page.answer(card.label)
    assert "you read 9 rightly" in page.said.text()
    QTest.mouseClick(page.results, LEFT, pos=page.results.line(1).center().toPoint())
    assert session.picture.source != "test" or session.picture.received.size == 2
