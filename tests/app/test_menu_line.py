"""The top row of the window: tabs, menus and the button of the lessons."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QTabBar, QToolButton
from pytestqt.qtbot import QtBot

from app.theme import DARK, stylesheet


def test_menus_and_the_tabs_beside_them_stand_on_one_line(qtbot: QtBot) -> None:
    window, tabs = QMainWindow(), QTabBar()
    qtbot.addWidget(window)
    window.setStyleSheet(stylesheet(DARK))
    tabs.setObjectName("workspaces")
    tabs.addTab("Train")
    bar = window.menuBar()
    bar.setNativeMenuBar(False)
    bar.setCornerWidget(tabs, Qt.Corner.TopLeftCorner)
    learn = QToolButton()
    learn.setText("Learn")
    bar.setCornerWidget(learn, Qt.Corner.TopRightCorner)
    entry = bar.addMenu("File").menuAction()
    window.resize(600, 200)
    window.show()
    qtbot.waitUntil(lambda: bar.actionGeometry(entry).isValid())
    line = tabs.mapTo(bar, tabs.tabRect(0).center()).y()
    assert abs(bar.actionGeometry(entry).center().y() - line) <= 1
    assert bar.actionGeometry(entry).bottom() < bar.height()
