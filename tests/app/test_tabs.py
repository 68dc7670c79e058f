"""The walk of Tab from control to control: what it must not do to the controls it passes."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.tabs import TabsInSight


class _Window(TabsInSight):
    def order(self) -> None:
        """Leave Qt's."""


def test_a_page_that_goes_takes_nothing_of_what_tab_comes_to_after_it(qtbot: QtBot) -> None:
    window, body, page = _Window(), QWidget(), QWidget()
    qtbot.addWidget(window)
    window.setCentralWidget(body)
    column, inside = QVBoxLayout(body), QVBoxLayout(page)
    column.addWidget(page)
    buttons = [QPushButton(str(i)) for i in range(3)]
    for button in buttons:
        inside.addWidget(button)
    after = QToolButton()
    column.addWidget(after)
    after.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    entry = after.addAction(
        "an option of a pane"
    )  # made by Qt: nothing but the binding's word says that it lives
    window.show()
    buttons[1].setFocus()
    for _ in range(2):
        window.focusNextPrevChild(True)
    assert window.focusWidget() is after
    column.removeWidget(page)
    shiboken6.delete(page)
    assert shiboken6.isValid(entry)
    assert entry in after.actions()
    assert shiboken6.isValid(window)
