"""A layer put together from tiles, by mouse and by keyboard: what they come to is said."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.panes.matrix.build_page import MOST, BuildPage
from tests.app.panes.matrix_rig import live_matrix


@pytest.mark.concept("A3.7")
def test_clicked_in_the_right_order_the_tiles_are_the_layer(qtbot: QtBot) -> None:
    with live_matrix(qtbot) as live:
        live.set("layer", 2.0)
        live.set("view", "build")
        page = live.page(BuildPage)
        for tile in ("f", "W", "a", "+", "b", ")"):
            QTest.mouseClick(page.buttons[tile], Qt.MouseButton.LeftButton)
            live.settle()
        assert live.value("built") == "f W a + b )"
        assert "That is the layer" in page.said.text()
        assert page.made is not None
        assert page.made.value is not None
        np.testing.assert_allclose(page.made.value, live.session.frame.trace.activations[2], rtol=1e-5)
        assert page.buttons["W"].text() == "W⁽²⁾"
        for _ in range(MOST):
            QTest.mouseClick(page.buttons["b"], Qt.MouseButton.LeftButton)
            live.settle()
        assert len(page.tiles) == MOST
        QTest.mouseClick(page.empty, Qt.MouseButton.LeftButton)
        live.settle()
        assert live.value("built") == ""


@pytest.mark.concept("A3.4")
def test_by_keyboard_a_column_before_its_matrix_is_told_not_to_fit(qtbot: QtBot) -> None:
    with live_matrix(qtbot) as live:
        live.set("layer", 1.0)
        live.set("view", "build")
        page = live.page(BuildPage)
        page.buttons["f"].setFocus(Qt.FocusReason.TabFocusReason)
        for wanted in ("a", "W"):
            while (held := QApplication.focusWidget()) is not page.buttons[wanted]:
                assert held is not None
                QTest.keyClick(held, Qt.Key.Key_Backtab if wanted == "W" else Qt.Key.Key_Tab)
            QTest.keyClick(page.buttons[wanted], Qt.Key.Key_Space)
            live.settle()
        assert live.value("built") == "a W"
        assert "784 times 16 × 784 does not fit" in page.said.text().replace("\u2009", "")
        page.plate.setFocus()
        QTest.keyClick(page.plate, Qt.Key.Key_Backspace)
        live.settle()
        assert live.value("built") == "a"
        assert "a column of 784 numbers" in page.said.text()
