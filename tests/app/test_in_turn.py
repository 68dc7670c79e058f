"""Plates that take turns: a frame that is dear to paint arrives in parts, and in the end it is the same picture."""

from __future__ import annotations

from typing import ClassVar, cast

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout
from pytestqt.qtbot import QtBot

from app import in_turn
from app.frame import Frame
from app.in_turn import InTurn, TakesTurns
from app.pane import Pane
from app.schedule import Scheduler
from app.session import Session
from tests.app.frames import make_frame, make_snapshot
from tests.app.test_schedule import _Source

RED, BLUE = QColor("red"), QColor("blue")


class _Leaf(TakesTurns):
    """One colour all over."""

    def __init__(self, name: str, painted: list[str]) -> None:
        super().__init__()
        self.name, self.colour, self._painted = name, RED, painted

    def show_colour(self, colour: QColor) -> None:
        self.colour = colour
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._painted.append(self.name)
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.colour)
        painter.end()


class _Book(Pane):
    key, title = "book", "Book"
    follows: ClassVar[frozenset[str]] = frozenset({"theme"})

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.painted: list[str] = []
        self.leaves = [_Leaf(name, self.painted) for name in "abc"]
        row = QHBoxLayout(self)
        for leaf in self.leaves:
            row.addWidget(leaf)

    def show_frame(self, frame: Frame) -> None:
        for leaf in self.leaves:
            leaf.show_colour(BLUE if frame.snapshot.step % 2 else RED)


@pytest.fixture
def source() -> _Source:
    return _Source(make_frame())


@pytest.fixture
def book(qtbot: QtBot, source: _Source, monkeypatch: pytest.MonkeyPatch) -> _Book:
    monkeypatch.setattr(in_turn, "SLICE", 0.0)
    pane = _Book(cast("Session", source))
    qtbot.addWidget(pane)
    pane.resize(90, 30)
    pane.show()
    qtbot.waitUntil(lambda: set(pane.painted) == {"a", "b", "c"})
    pane.painted.clear()
    return pane


def turn_blue(book: _Book, painting: InTurn) -> None:
    with painting:
        for leaf in book.leaves:
            leaf.show_colour(BLUE)


def test_each_turn_paints_a_part_and_the_picture_is_the_same_in_the_end(book: _Book) -> None:
    painting = InTurn()
    turn_blue(book, painting)
    assert book.painted == []
    for n in (1, 2, 3):
        assert painting.waiting
        painting.paint()
        assert len(book.painted) == n
    assert not painting.waiting
    shown = book.screen().grabWindow(book.winId()).toImage()
    assert shown.pixelColor(15, 15) == shown.pixelColor(75, 15) == BLUE


def test_the_dearest_comes_first_but_what_waits_from_before_is_not_left_behind(book: _Book) -> None:
    painting = InTurn()
    for leaf, took in zip(book.leaves, (0.001, 0.003, 0.002), strict=True):
        leaf.took = took
    turn_blue(book, painting)
    painting.paint()
    turn_blue(book, painting)  # a hand moves on
    for _ in range(3):
        painting.paint()
    assert book.painted == ["b", "c", "a", "b"]


def test_a_plate_that_would_make_a_turn_too_long_has_the_next_one(book: _Book) -> None:
    painting = InTurn()
    book.leaves[0].took = 0.004
    turn_blue(book, painting)
    assert painting.fits(0.0)
    assert painting.fits(0.001)
    assert not painting.fits(0.002)
    book.leaves[0].took = 1.0
    assert painting.fits(0.0)


def test_what_nobody_hands_out_is_painted_as_ever(book: _Book, qtbot: QtBot) -> None:
    book.leaves[1].show_colour(BLUE)
    qtbot.waitUntil(lambda: book.painted == ["b"])


def test_a_part_is_painted_straight_away_and_a_signal_may_ask_for_all(book: _Book, qtbot: QtBot) -> None:
    painting = InTurn()
    with painting:
        book.leaves[0].update(0, 0, 5, 5)
        book.leaves[1].update(QRect(0, 0, 5, 5))
        book.windowTitleChanged.connect(book.leaves[2].update)
        book.setWindowTitle("other")
    qtbot.waitUntil(lambda: sorted(book.painted) == ["a", "b"])
    painting.paint()
    assert book.painted[2:] == ["c"]


def test_paused_a_pane_is_painted_in_several_turns_by_itself(
    book: _Book, source: _Source, qtbot: QtBot
) -> None:
    scheduler = Scheduler(cast("Session", source), [book], lambda: 0.0, lambda: float(len(book.painted)))
    source.ticked.emit()
    assert len(book.painted) == 1  # to paint one takes a second of this clock
    qtbot.waitUntil(lambda: sorted(book.painted) == ["a", "b", "c"])
    assert scheduler is not None


def test_while_training_each_tick_paints_a_part_before_it_shows_more(book: _Book, source: _Source) -> None:
    scheduler = Scheduler(cast("Session", source), [book], lambda: 0.0, lambda: 0.0)
    for n in (1, 2, 3):
        source.frame = make_frame(snapshot=make_snapshot(steps=3, running=True))
        source.ticked.emit()
        assert len(book.painted) == n
    assert scheduler is not None


def test_a_plate_that_cannot_be_painted_holds_up_no_other(
    book: _Book, source: _Source, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[Exception] = []
    monkeypatch.setattr("app.errors.report", told.append)

    def failing(_ends: float) -> bool:
        raise ValueError("no")

    monkeypatch.setattr(book.leaves[0], "paint_on", failing)
    scheduler = Scheduler(cast("Session", source), [book], lambda: 0.0, lambda: 0.0)
    for _ in range(4):
        source.frame = make_frame(snapshot=make_snapshot(steps=3, running=True))
        source.ticked.emit()
    assert set(book.painted) == {"b", "c"}
    assert [str(error) for error in told] == ["no"] * len(told)
    assert told
    assert scheduler is not None
