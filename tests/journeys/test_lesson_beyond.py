"""A step beyond the chapters by real hands: walk to the twin, stand half way, read the cost, answer."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from app.lessons.rail_parts import NumberLine
from app.lessons.rail_step import StepPage
from app.panes.convex.pane import ConvexPane
from app.panes.convex.twins_page import TwinsPage
from app.widgets import Segments
from app.window import Window
from tests.app.windows import opened, press
from tests.nncore.small import small_digits

LEFT = Qt.MouseButton.LeftButton


def answer(window: Window, line: object, text: str) -> None:
    assert isinstance(line, NumberLine)
    QTest.mouseClick(line.edit, LEFT)
    press(window, text)
    press(window, Qt.Key.Key_Return)


def test_the_way_to_the_twin_by_hand(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with opened(qtbot, monkeypatch, tmp_path / "s.ini", small_digits(), lesson="beyond:twins") as window:
        course, session = window.lessons.course, window.session
        qtbot.waitUntil(lambda: course.scope is not None and bool(session.locks), timeout=20_000)
        rail, pane = window.lessons.rail.page, window.panes["convex"]
        assert isinstance(rail, StepPage)
        assert isinstance(pane, ConvexPane)
        pages = window.docks["convex"].findChild(Segments, "convex.page")
        assert pages is not None
        qtbot.waitUntil(lambda: not pages.isEnabled(), timeout=20_000)  # until there is a prediction
        assert "this lesson" in pages.toolTip()
        assert rail.predict is not None
        QTest.mouseClick(rail.predict.choices[2], LEFT)
        qtbot.waitUntil(pages.isEnabled, timeout=20_000)
        twins = pages.findChild(QAbstractButton, "segment.twins")
        assert isinstance(twins, QAbstractButton)
        QTest.mouseClick(twins, LEFT)
        qtbot.waitUntil(lambda: isinstance(pane.page(), TwinsPage), timeout=20_000)
        page = pane.page()
        assert isinstance(page, TwinsPage)
        qtbot.waitUntil(page.button.isVisible, timeout=20_000)
        QTest.mouseClick(page.button, LEFT)
        qtbot.waitUntil(lambda: course.standing.tasks[0] == 1.0, timeout=20_000)
        assert course.standing.happened.startswith("Here 0.")

        page.at.setFocus(Qt.FocusReason.TabFocusReason)
        field = QApplication.focusWidget()
        assert field is not None
        press(window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        press(window, "0,5")
        press(window, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: course.standing.tasks[1] == 1.0, timeout=20_000)

        known = page.known
        assert known is not None
        middle = float(known.costs[len(known.costs) // 2])
        assert middle > max(known.costs[0], known.costs[-1])  # what the step is about
        answer(window, rail.asks[0][1], f"{known.costs[0]:.3f}")
        assert course.standing.asks[0] == 0.0
        rail.asks[0][1].edit.selectAll()  # type: ignore[union-attr]
        press(window, f"{middle:.3f}".replace(".", ","))
        press(window, Qt.Key.Key_Return)
        answer(window, rail.asks[1][1], "24")
        qtbot.waitUntil(lambda: course.standing.passed, timeout=20_000)
        assert rail.closing.isVisible()
        assert f"{middle:.3f}" in rail.closing.toPlainText()
