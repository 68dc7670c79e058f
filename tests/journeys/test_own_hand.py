"""One's own hand through the window: draw, say what it is, find it again tomorrow; read digits against the network."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTabBar
from pytestqt.qtbot import QtBot

from app import paths
from app.own_home import home_of
from app.panes.own.pane import OwnPane
from app.widgets import Segments
from app.window import Window
from nncore.own_file import read
from tests.app.windows import opened
from tests.journeys.hands import drawing_surface
from tests.nncore.small import small_digits

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def in_front(qtbot: QtBot, window: Window) -> OwnPane:
    """Click the pane's tab, and wait until it is made."""
    bars = [bar for bar in window.findChildren(QTabBar) if bar.isVisible()]
    bar, number = next((bar, i) for bar in bars for i in range(bar.count()) if bar.tabText(i) == "My digits")
    QTest.mouseClick(bar, LEFT, NONE, bar.tabRect(number).center())
    qtbot.waitUntil(lambda: "own" in window.panes and window.panes["own"].in_sight)
    pane = window.panes["own"]
    assert isinstance(pane, OwnPane)
    return pane


def stroke(window: Window, points: tuple[tuple[float, float], ...]) -> None:
    pad, at = drawing_surface(window)
    QTest.mousePress(pad, LEFT, NONE, at(*points[0]))
    for point in points[1:]:
        QTest.mouseMove(pad, at(*point))
    QTest.mouseRelease(pad, LEFT, NONE, at(*points[-1]))


@pytest.mark.concept("A4.1")
def test_draw_label_close_and_find_them_again(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    settings = tmp_path / "s.ini"
    with opened(qtbot, monkeypatch, settings, small_digits(), workspace="evaluate") as window:
        pane = in_front(qtbot, window)
        for k in range(4):  # the fourth seven would be held back, and is not taught
            stroke(window, ((8, 6 + k / 2), (20, 6), (12 + k, 23)))
            QTest.keyClick(drawing_surface(window)[0], Qt.Key.Key_7)
        stroke(window, ((14, 5), (13, 23)))
        QTest.keyClick(drawing_surface(window)[0], Qt.Key.Key_1)
        qtbot.waitUntil(lambda: "Drawings kept: 5" in pane.page_of_set.said.text())
        assert list(home_of(window.session).own.counts) == [0, 1, 0, 0, 0, 0, 0, 4, 0, 0]
        QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: "Drawings kept: 4" in pane.page_of_set.said.text())
        kept = home_of(window.session).own
    np.testing.assert_array_equal(read(paths.own_digits()).drawn, kept.drawn)
    with opened(qtbot, monkeypatch, settings, small_digits(), workspace="evaluate") as window:
        pane = in_front(qtbot, window)
        np.testing.assert_array_equal(home_of(window.session).own.drawn, kept.drawn)
        sheet = pane.page_of_set.sheet
        qtbot.waitUntil(lambda: len(sheet.own) == 4)
        QTest.mouseClick(sheet, LEFT, NONE, sheet.box(2).center().toPoint())
        np.testing.assert_allclose(window.session.picture.drawn, kept.image(2))


@pytest.mark.concept("A6.8")
def test_read_its_mistakes_with_the_keyboard_alone(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with opened(qtbot, monkeypatch, tmp_path / "s.ini", small_digits(), workspace="evaluate") as window:
        pane = in_front(qtbot, window)
        head = window.docks["own"].findChild(Segments)
        assert head is not None
        head.button("set").setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(head.button("set"), Qt.Key.Key_Right)
        qtbot.waitUntil(lambda: pane.contest.deal.isVisible() and pane.contest.deal.isEnabled())
        pane.contest.deal.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(pane.contest.deal, Qt.Key.Key_Return)
        assert pane.contest.game is not None
        for card in pane.contest.game.cards:
            focused = window.focusWidget()
            assert focused is not None
            QTest.keyClick(focused, Qt.Key(ord("0") + card.label))
        assert "you read 10 rightly, the network 0" in pane.contest.said.text()
        assert window.session.frame.snapshot.step == 0  # no key was a shortcut of the window
