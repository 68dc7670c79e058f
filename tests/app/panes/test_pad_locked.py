"""On a locked pad nothing is drawn: not on the network, not on the pad, and not with the first stroke after it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.panes.pad.pane import PadPane
from tests.app.panes.pads import RIGHT, SHIFT, blank_pad, cell_colour, drawn, press, settle, shown_pad, stroke

WHO = "the teacher"


@pytest.fixture
def pane(qtbot: QtBot) -> Iterator[PadPane]:
    with shown_pad(qtbot) as made:
        yield made


def test_a_dab_on_a_locked_pad_leaves_no_ink_behind(pane: PadPane) -> None:
    blank_pad(pane)
    black = cell_colour(pane, 14, 14)
    pane.session.lock(["draw"], WHO)
    settle()
    stroke(pane, (14, 14), (14, 18))
    press(pane, Qt.Key.Key_Return)
    assert cell_colour(pane, 14, 16) == black
    pane.session.unlock()
    settle()
    stroke(pane, (3, 5))
    assert drawn(pane)[3, 5] > 0.5
    assert not drawn(pane)[10:].any()


def test_an_example_stays_on_a_locked_pad(pane: PadPane) -> None:
    before = drawn(pane).copy()
    row, column = divmod(int(before.argmax()), 28)
    lit = cell_colour(pane, row, column)
    pane.session.lock(["draw"], WHO)
    settle()
    stroke(pane, (1, 1), (2, 2))
    stroke(pane, (row, column), button=RIGHT)
    press(pane, Qt.Key.Key_Left, SHIFT)
    press(pane, Qt.Key.Key_Delete)
    assert cell_colour(pane, row, column) == lit
    assert (drawn(pane) == before).all()
    assert "drawing" not in pane.caption.left


def test_a_locked_pad_asks_for_no_drawing(pane: PadPane) -> None:
    blank_pad(pane)
    settle()
    asking = pane.surface.grab().toImage()
    pane.session.lock(["draw"], WHO)
    settle()
    assert pane.surface.hint(pane.session.frame) == ("Drawing is locked", "")
    assert pane.surface.grab().toImage() != asking
    pane.session.unlock()
    settle()
    assert pane.surface.grab().toImage() == asking


def test_an_example_on_a_locked_pad_does_not_ask_for_a_stroke(pane: PadPane) -> None:
    QTest.mouseMove(pane.surface, pane.surface.rect().center())
    settle()
    assert pane.surface.hint(pane.session.frame)[1].startswith("Draw here")
    pane.session.lock(["draw"], WHO)
    settle()
    assert pane.surface.hint(pane.session.frame) == ("", "")
