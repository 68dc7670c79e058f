"""What mouse and keys do in the gallery, on a real session."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.panes.gallery.notes import notes
from app.panes.gallery.pane import GalleryPane
from app.selection import Neuron, Weight
from app.session import Session
from app.widgets import OptionMenu
from nncore.config import Config
from tests.app.frames import make_snapshot
from tests.app.panes.gallery_rig import Recorder, frame, gallery, live_gallery, matrix_of, middle, tiles_of

LEFT = Qt.MouseButton.LeftButton
Live = tuple[GalleryPane, Session]


def _opened(pane: GalleryPane) -> int | None:
    return pane._stage.opened


def _is_missing(pane: GalleryPane) -> bool:
    return pane._content.pictures.missing


@pytest.fixture
def live(qtbot: QtBot) -> Iterator[Live]:
    with live_gallery(qtbot) as pair:
        yield pair


def _click(pane: GalleryPane, spot: QPoint) -> None:
    QTest.mouseClick(pane, LEFT, Qt.KeyboardModifier.NoModifier, spot)


def _settle(qtbot: QtBot, session: Session, pane: GalleryPane) -> None:
    qtbot.waitUntil(lambda: pane._frame is session.frame)
    QTest.qWait(40)


def test_pointing_at_a_pixel_points_at_its_weight_everywhere(qtbot: QtBot, live: Live) -> None:
    pane, session = live
    QTest.mouseMove(pane, middle(tiles_of(pane).pixel(7, 345)))
    qtbot.waitUntil(lambda: session.frame.hover == Weight(1, 7, 345))
    QTest.mouseMove(pane, middle(matrix_of(pane, 2).weight(3, 5)))
    qtbot.waitUntil(lambda: session.frame.hover == Weight(2, 3, 5))
    matrix = matrix_of(pane, 3)
    QTest.mouseMove(pane, QPoint(int(matrix.biases.center().x()), int(matrix.row(4).center().y())))
    qtbot.waitUntil(lambda: session.frame.hover == Neuron(3, 4))
    QTest.mouseMove(pane, middle(pane._stage.foot[-1]))
    qtbot.waitUntil(lambda: session.frame.hover is None)


def test_leaving_points_at_nothing(qtbot: QtBot, live: Live) -> None:
    pane, session = live
    QTest.mouseMove(pane, middle(tiles_of(pane).pixel(7, 345)))
    qtbot.waitUntil(lambda: session.frame.hover is not None)
    pane.leaveEvent(QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: session.frame.hover is None)


@pytest.mark.concept("A2.4")
def test_a_click_selects_the_neuron_and_a_second_one_its_weight(qtbot: QtBot, live: Live) -> None:
    pane, session = live
    spot = middle(tiles_of(pane).pixel(7, 345))
    _click(pane, spot)
    qtbot.waitUntil(lambda: session.frame.selection == Neuron(1, 7))
    _settle(qtbot, session, pane)
    QTest.qWait(QApplication.doubleClickInterval() + 20)
    _click(pane, spot)
    qtbot.waitUntil(lambda: session.frame.selection == Weight(1, 7, 345))
    _settle(qtbot, session, pane)
    _click(pane, middle(tiles_of(pane).pixel(2, 100)))
    qtbot.waitUntil(lambda: session.frame.selection == Neuron(1, 2))


def test_a_click_in_a_matrix_selects_the_weight(qtbot: QtBot, live: Live) -> None:
    pane, session = live
    _click(pane, middle(matrix_of(pane, 3).weight(9, 15)))
    qtbot.waitUntil(lambda: session.frame.selection == Weight(3, 9, 15))
    _click(pane, middle(pane._stage.foot[-1]))
    _settle(qtbot, session, pane)
    assert session.frame.selection == Weight(3, 9, 15)


def test_double_click_opens_a_tile_and_double_click_closes_it(qtbot: QtBot, live: Live) -> None:
    pane, session = live
    QTest.mouseDClick(pane, LEFT, Qt.KeyboardModifier.NoModifier, middle(tiles_of(pane).rect(6)))
    qtbot.waitUntil(lambda: _opened(pane) == 6)
    lens = pane._stage.lens
    assert lens is not None
    spot = middle(lens.pixel(2, 345))
    QTest.mouseMove(pane, spot)
    qtbot.waitUntil(lambda: session.frame.hover == Weight(1, 6, 345))
    _click(pane, spot)
    qtbot.waitUntil(lambda: session.frame.selection == Weight(1, 6, 345))
    QTest.mouseDClick(pane, LEFT, Qt.KeyboardModifier.NoModifier, spot)
    qtbot.waitUntil(lambda: _opened(pane) is None)


def test_double_click_on_a_matrix_shows_the_later_layers_large_and_goes_back(
    qtbot: QtBot, live: Live
) -> None:
    pane, session = live
    small = matrix_of(pane, 2).cell
    QTest.mouseDClick(pane, LEFT, Qt.KeyboardModifier.NoModifier, middle(matrix_of(pane, 2).weight(3, 4)))
    qtbot.waitUntil(lambda: session.frame.options["gallery.layer"] == "later")
    assert matrix_of(pane, 2).cell >= 1.25 * small
    assert "double click: back" in notes(session.frame, pane._content.pictures, pane._stage.placement)[0]
    QTest.mouseDClick(pane, LEFT, Qt.KeyboardModifier.NoModifier, middle(matrix_of(pane, 2).weight(3, 4)))
    qtbot.waitUntil(lambda: session.frame.options["gallery.layer"] == "all")
    assert tiles_of(pane).total == 16


def test_enter_opens_arrows_go_on_and_escape_closes(qtbot: QtBot, live: Live) -> None:
    pane, session = live
    session.select(Neuron(1, 5))
    _settle(qtbot, session, pane)
    QTest.keyClick(pane, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _opened(pane) == 5)
    QTest.keyClick(pane, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: _opened(pane) == 6 and session.frame.selection == Neuron(1, 6))
    QTest.keyClick(pane, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: _opened(pane) is None)
    assert session.frame.selection == Neuron(1, 6)  # only the tile is closed


def test_arrows_go_from_tile_to_tile_and_stop_at_the_border(qtbot: QtBot, live: Live) -> None:
    pane, session = live
    expected = [
        (Qt.Key.Key_Right, 0),  # nothing was selected: the first
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_Down, 5),
        (Qt.Key.Key_Left, 4),
        (Qt.Key.Key_Left, 4),
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_Up, 0),
    ]
    for key, tile in expected:
        QTest.keyClick(pane, key)
        _settle(qtbot, session, pane)
        assert session.frame.selection == Neuron(1, tile)


def test_arrows_move_a_weight_within_its_picture(qtbot: QtBot, live: Live) -> None:
    pane, session = live
    for start, key, end in (
        (Weight(1, 3, 345), Qt.Key.Key_Down, Weight(1, 3, 373)),
        (Weight(1, 3, 27), Qt.Key.Key_Right, Weight(1, 3, 27)),
        (Weight(2, 3, 5), Qt.Key.Key_Up, Weight(2, 2, 5)),
        (Weight(3, 9, 15), Qt.Key.Key_Down, Weight(3, 9, 15)),
        (Neuron(2, 3), Qt.Key.Key_Down, Neuron(2, 4)),
    ):
        session.select(start)
        _settle(qtbot, session, pane)
        QTest.keyClick(pane, key)
        _settle(qtbot, session, pane)
        assert session.frame.selection == end


def _wheel(pane: GalleryPane, spot: QPoint, notches: int, *, shift: bool = False) -> None:
    event = QWheelEvent(
        QPointF(spot),
        QPointF(pane.mapToGlobal(spot)),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(pane, event)


WIDE = Config(sizes=(784, 512, 256, 10))


def test_wheel_and_keys_turn_pages(qtbot: QtBot) -> None:
    pane = gallery(qtbot)
    pane.show_frame(frame(snapshot=make_snapshot(WIDE)))
    tiles = tiles_of(pane)
    page = tiles.rows * tiles.columns
    _wheel(pane, middle(tiles.rect(0)), -2)
    assert tiles_of(pane).first == 2 * tiles.columns
    _wheel(pane, middle(tiles.rect(0)), 5)
    assert tiles_of(pane).first == 0
    for key, first in (
        (Qt.Key.Key_PageDown, page),
        (Qt.Key.Key_PageDown, 2 * page),
        (Qt.Key.Key_PageUp, page),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_End, 512 - page),
    ):
        QTest.keyClick(pane, key)
        assert tiles_of(pane).first == first
    assert tiles_of(pane).shown[-1] == 511


def test_the_hint_says_what_wheel_and_page_down_do(qtbot: QtBot) -> None:
    pane = gallery(qtbot)
    shown = frame(snapshot=make_snapshot(WIDE))
    pane.show_frame(shown)
    hint = notes(shown, pane._content.pictures, pane._stage.placement)[0]
    assert hint.startswith("Wheel: one row on; over a matrix, along it.")
    assert hint.endswith("Page Down: a page")
    columns = tiles_of(pane).columns
    _wheel(pane, middle(tiles_of(pane).rect(0)), -1)
    assert tiles_of(pane).first == columns


def test_the_wheel_moves_over_a_matrix_too_large_to_show(qtbot: QtBot) -> None:
    pane = gallery(qtbot)
    pane.show_frame(frame(snapshot=make_snapshot(WIDE)))
    spot = middle(matrix_of(pane, 2).cells)
    assert matrix_of(pane, 2).is_cut
    _wheel(pane, spot, -1)
    assert (matrix_of(pane, 2).first_j, matrix_of(pane, 2).first_k) == (4, 0)
    _wheel(pane, spot, -2, shift=True)
    assert (matrix_of(pane, 2).first_j, matrix_of(pane, 2).first_k) == (4, 8)
    _wheel(pane, spot, 10)
    assert matrix_of(pane, 2).first_j == 0


def test_a_neuron_selected_elsewhere_is_turned_to(qtbot: QtBot) -> None:
    pane = gallery(qtbot)
    snapshot = make_snapshot(WIDE)
    pane.show_frame(frame(snapshot=snapshot))
    pane.show_frame(frame(snapshot=snapshot, selection=Neuron(1, 400)))
    assert 400 in tiles_of(pane).shown
    pane.show_frame(frame(snapshot=snapshot, selection=Weight(2, 200, 300)))
    assert 200 in matrix_of(pane, 2).js
    assert 300 in matrix_of(pane, 2).ks


def test_pages_are_kept_when_the_pane_is_resized(qtbot: QtBot) -> None:
    pane = gallery(qtbot)
    pane.show_frame(frame(snapshot=make_snapshot(WIDE), selection=Neuron(1, 300)))
    before = tiles_of(pane).first
    pane.resize(640, 480)
    assert abs(tiles_of(pane).first - before) <= tiles_of(pane).columns
    assert tiles_of(pane).columns != 4


def test_the_header_sets_and_follows_the_options(qtbot: QtBot, live: Live) -> None:
    pane, session = live
    view, scale = pane.header()
    assert isinstance(view, OptionMenu)
    assert isinstance(scale, OptionMenu)
    view.chosen.emit("change")
    qtbot.waitUntil(lambda: session.frame.options["gallery.view"] == "change")
    session.set_option("gallery.scale", "tile")
    qtbot.waitUntil(lambda: scale.value == "tile" and view.value == "change")
    for widget in (view, scale):
        widget.deleteLater()


def test_a_step_shows_what_it_pushed(qtbot: QtBot, live: Live) -> None:
    pane, session = live
    session.set_option("gallery.view", "gradient")
    _settle(qtbot, session, pane)
    assert _is_missing(pane)
    session.step()
    qtbot.waitUntil(lambda: session.frame.snapshot.step == 1)
    _settle(qtbot, session, pane)
    assert not _is_missing(pane)
    assert pane._content.pictures.largest > 0


def test_an_open_neuron_that_is_gone_is_closed(qtbot: QtBot) -> None:
    pane = gallery(qtbot)
    pane.show_frame(frame(values={"gallery.open": 12.0}))
    assert _opened(pane) == 12
    pane.show_frame(frame(snapshot=make_snapshot(Config(sizes=(784, 10))), values={"gallery.open": 12.0}))
    assert _opened(pane) is None
    assert isinstance(pane.session, Recorder)
    assert not pane.session.asked  # showing asks for nothing


def test_escape_is_the_windows_unless_a_tile_is_open(qtbot: QtBot) -> None:

    pane = gallery(qtbot)
    for opened, taken in ((-1.0, False), (3.0, True)):
        pane.show_frame(frame(values={"gallery.open": opened}))
        event = QKeyEvent(
            QEvent.Type.ShortcutOverride, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier, "\x1b"
        )
        event.ignore()
        QApplication.sendEvent(pane, event)
        assert event.isAccepted() is taken
