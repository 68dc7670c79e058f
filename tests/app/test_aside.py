"""A plate too dear for one turn: it is painted aside, in pieces, and looks in the end as if painted at once."""

from __future__ import annotations

import gc
from collections.abc import Callable, Generator

import numpy as np
import pytest
import shiboken6
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app import aside, in_turn
from app.aside import Aside
from app.graphics import draw_text
from app.in_turn import InTurn
from app.pictures import image_words
from app.texts import together
from app.theme import DARK
from app.widgets.painted import Painted
from app.zoom import factor


class _Rows(Painted):
    """Five rows of text, a piece each, that say how often they were shown."""

    in_pieces = True

    def __init__(self, parent: QWidget) -> None:
        super().__init__("rows", "", parent)
        self.said, self.drawn = 0, 0

    def show_number(self, number: int) -> None:
        self.said = number
        self.update()

    def pieces(self, painter: QPainter) -> Generator[None, None, None]:
        said = self.said
        with together(painter):
            for row in range(5):
                self.drawn += 1
                painter.fillRect(
                    QRectF(2.5, 4 + 20.0 * row, 30 + 10.0 * (said % 7), 12), QColor(90, 60, 160, 120)
                )
                draw_text(painter, QRectF(4, 20.0 * row, 100, 20), f"row {row}: {said}", DARK.plate_text)
                yield


@pytest.fixture(params=[1.0, 1.25, 1.5, 2.0])
def window(request: pytest.FixtureRequest, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> QWidget:
    """At 1.25 and 1.5 the plate begins between two pixels of the screen."""
    assert factor.change(request.param)
    monkeypatch.setattr(in_turn, "SLICE", 0.0)
    monkeypatch.setattr(aside, "DEAR", -1.0)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(280, 260)
    return window


@pytest.fixture
def rows(qtbot: QtBot, window: QWidget) -> _Rows:
    plate = _Rows(window)
    plate.setGeometry(5, 5, 120, 104)
    window.show()
    qtbot.waitUntil(lambda: plate.drawn >= 5)
    plate.drawn = 0
    return plate


def on_screen(plate: QWidget) -> np.ndarray:
    """What the window shows there, without painting it anew."""
    window = plate.window()
    ratio, place = window.devicePixelRatioF(), plate.geometry().toRectF()
    picture: QImage = window.screen().grabWindow(window.winId()).toImage()
    pixels = QRectF(place.topLeft() * ratio, place.size() * ratio).toAlignedRect()
    assert picture.rect().contains(
        pixels
    )  # without a screen as many pixels are grabbed as the window is wide at 1
    return image_words(picture.copy(pixels).convertToFormat(QImage.Format.Format_RGB32))


def turns(painting: InTurn, each: Callable[[], None] = lambda: None) -> int:
    """Paint to the end; how many turns it took."""
    n = 0
    while painting.waiting:
        painting.paint()
        each()
        n += 1
    return n


def test_it_is_seen_whole_or_not_at_all_and_is_the_same_picture(rows: _Rows) -> None:
    before = on_screen(rows)
    seen: list[np.ndarray] = []
    painting = InTurn()
    with painting:
        rows.show_number(3)
    assert turns(painting, lambda: seen.append(on_screen(rows))) >= 5
    assert rows.drawn == 5
    assert all(np.array_equal(look, before) for look in seen[:-1])
    assert not np.array_equal(seen[-1], before)
    rows.repaint()  # all at once
    assert rows.drawn == 10
    assert np.array_equal(on_screen(rows), seen[-1])


def test_what_comes_meanwhile_is_painted_next_and_does_not_stop_what_is_under_way(rows: _Rows) -> None:
    painting = InTurn()
    with painting:
        rows.show_number(1)
    looks: list[bytes] = []
    for number in range(2, 30):  # a hand that moves in every turn
        painting.paint()
        looks.append(on_screen(rows).tobytes())
        with painting:
            rows.show_number(number)
    assert len(set(looks)) > 3
    turns(painting)
    last = on_screen(rows)
    rows.repaint()
    assert np.array_equal(on_screen(rows), last)


def test_a_painting_of_another_cause_shows_the_newest_at_once(rows: _Rows) -> None:
    painting = InTurn()
    with painting:
        rows.show_number(4)
    painting.paint()
    half_done = [rows.half_done]
    rows.repaint()
    assert [*half_done, rows.half_done] == [True, False]
    newest = on_screen(rows)
    turns(painting)
    assert np.array_equal(on_screen(rows), newest)


def test_what_is_not_dear_or_not_in_sight_is_painted_at_once(
    rows: _Rows, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(aside, "DEAR", 1e9)
    painting = InTurn()
    with painting:
        rows.show_number(2)
    assert turns(painting) == 1
    monkeypatch.setattr(aside, "DEAR", -1.0)
    for height, hidden in ((0, False), (104, True)):
        with painting:
            rows.show_number(3)
        rows.resize(120, height)
        rows.setHidden(hidden)
        assert turns(painting) == 1
        assert not rows.half_done
        rows.resize(120, 104)


def test_a_piece_that_fails_leaves_nothing_half_done(rows: _Rows, monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(_painter: QPainter) -> Generator[None, None, None]:
        yield
        raise ValueError("no")

    painting = InTurn()
    monkeypatch.setattr(rows, "pieces", failing)
    with painting:
        rows.show_number(2)
    with pytest.raises(ValueError, match="no"):
        turns(painting)
    assert not rows.half_done
    assert not painting.waiting
    monkeypatch.undo()


def test_a_plate_that_moves_meanwhile_is_as_sharp_there(rows: _Rows) -> None:
    painting = InTurn()
    with painting:
        rows.show_number(3)
    painting.paint()
    rows.move(6, 8)
    turns(painting)
    shown = on_screen(rows)
    rows.window().repaint()
    assert np.array_equal(on_screen(rows), shown)


def test_the_rounded_corners_stay_as_they_are(rows: _Rows) -> None:
    assert issubclass(_Rows, Aside)
    painting = InTurn()
    corner = on_screen(rows)[0, 0]
    with painting:
        rows.show_number(1)
    turns(painting)
    assert on_screen(rows)[0, 0] == corner


def test_a_plate_may_go_while_it_is_half_done(qtbot: QtBot, window: QWidget) -> None:
    window.show()
    gone = _Rows(window)
    gone.setGeometry(0, 0, 60, 60)
    gone.show()
    qtbot.waitUntil(lambda: gone.drawn >= 5)
    painting = InTurn()
    with painting:
        gone.show_number(1)
    painting.paint()
    assert gone.half_done
    gone.setParent(None)
    shiboken6.delete(gone)
    assert turns(painting) == 1
    gc.collect()
