"""`?`: everything in the window tells what it is, and nothing is changed by asking."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.explanation import of_widget
from app.glossary_dialog import GlossaryDialog
from app.pane import Pane
from app.window import Window
from app.workspaces import WORKSPACES
from tests.app.windows import in_sight, opened, press

CONTROLS = (QAbstractButton, QAbstractSlider, QLineEdit, QComboBox)


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Window]:
    with opened(qtbot, monkeypatch, tmp_path / "settings.ini") as made:
        yield made
        made.helping.mode.stop()


def is_sentence(text: str) -> bool:
    return len(text) > 8 and " " in text


def test_every_point_and_every_control_in_sight_is_explained(window: Window) -> None:
    for workspace in WORKSPACES:
        window.show_workspace(workspace.key)
        QApplication.processEvents()
        window.scheduler.finish()
        every_control_has_a_sentence(window)
        every_point_is_explained(window)
    for bar in (window.timeline, window.transport, window.status, window.menuBar()):
        explanation = window.helping.mode.explain_at(bar, bar.rect().center())
        assert is_sentence(explanation.sentence), bar


def every_control_has_a_sentence(window: Window) -> None:
    dumb = []
    for control in window.findChildren(QWidget):
        if not isinstance(control, CONTROLS) or isinstance(control, QScrollBar) or not control.isVisible():
            continue
        if control.objectName().startswith("qt_") or control.visibleRegion().isEmpty():
            continue
        found = of_widget(control, control.rect().center())
        if found is None or not is_sentence(found.sentence):
            dumb.append((type(control).__name__, control.objectName(), control.accessibleName(), found))
    assert dumb == []


def every_point_is_explained(window: Window) -> None:
    panes: list[Pane] = list(in_sight(window).values())
    assert panes
    for pane in panes:
        for x in range(4, max(5, pane.width()), 60):
            for y in range(4, max(5, pane.height()), 60):
                explanation = pane.explain(QPoint(x, y))
                assert is_sentence(explanation.sentence), (pane.key, x, y, explanation)


def test_pressing_the_key_asks_and_pressing_it_again_leaves(window: Window) -> None:
    mode = window.helping.mode
    press(window, "?")
    assert mode.on
    assert QGuiApplication.overrideCursor() is not None
    assert mode.card.isVisible()
    press(window, "?")
    assert QGuiApplication.overrideCursor() is None
    assert not mode.card.isVisible()
    press(window, "?")
    press(window, Qt.Key.Key_Escape)
    assert not mode.card.isVisible()


def test_a_click_explains_and_does_nothing_else(qtbot: QtBot, window: Window) -> None:
    mode, transport = window.helping.mode, window.transport
    before = window.session.frame.snapshot
    mode.start()
    button = next(b for b in transport.findChildren(QAbstractButton) if "Step one" in b.accessibleName())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert "one step of gradient descent" in mode.card.sentence.text()
    assert "gradient descent" in mode.card.terms.text()  # a link to the glossary
    press(window, Qt.Key.Key_Space)  # keys do nothing else either
    mode.stop()
    qtbot.wait(50)
    after = window.session.frame.snapshot
    assert (after.step, after.running) == (before.step, before.running) == (0, False)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.session.frame.snapshot.step == 1)


def test_pointing_at_a_neuron_writes_its_formula(qtbot: QtBot, window: Window) -> None:
    mode, diagram = window.helping.mode, window.panes["diagram"]
    mode.start()
    for y in range(10, diagram.height(), 8):  # down the first hidden column until a neuron is met
        for x in range(diagram.width() // 3, diagram.width() // 2 + 60, 12):
            QTest.mouseMove(diagram, QPoint(x, y))
        QApplication.processEvents()
        if window.session.frame.hover is not None and "euron" in mode.card.name.text():
            break
    qtbot.waitUntil(lambda: "of layer" in mode.card.name.text())
    assert mode.card.formula.isVisible()
    assert window.rect().contains(mode.card.geometry())
    assert window.session.frame.selection is None


def test_tab_walks_and_the_card_follows(qtbot: QtBot, window: Window) -> None:
    mode = window.helping.mode
    mode.start()
    first = mode.card.sentence.text()
    press(window, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: mode.card.sentence.text() != first)
    assert is_sentence(mode.card.sentence.text())


def test_g_opens_the_glossary_at_the_first_term(qtbot: QtBot, window: Window) -> None:
    mode = window.helping.mode
    mode.start()
    button = next(
        b for b in window.transport.findChildren(QAbstractButton) if "Step one" in b.accessibleName()
    )
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    press(window, "g")
    assert not mode.on
    glossary = window.helping.glossary
    assert glossary is not None
    qtbot.waitUntil(glossary.isVisible)
    assert glossary.shown is not None
    assert glossary.shown.name == "mini-batch"  # of “Step one mini-batch”
    glossary.close()


@pytest.mark.qt_log_ignore("does not support grabbing", extend=True)  # offscreen, of menus
def test_a_right_click_or_a_key_opens_the_glossary_at_a_word(qtbot: QtBot, window: Window) -> None:
    rate = window.transport.setting_widgets["learning_rate"]
    offered(qtbot, rate, "learning rate")
    glossary = window.helping.glossary
    assert glossary is not None
    assert glossary.shown is not None
    assert glossary.shown.name == "learning rate"
    glossary.close()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.transport.setting_widgets["momentum"].setFocus()
    window.actions_by_key["glossary"].trigger()  # Shift+F1
    assert glossary.shown.name == "momentum"
    glossary.close()
    window.actions_by_key["keys"].trigger()  # a dialog that waits: the glossary comes over it
    keys = QApplication.activeModalWidget()
    assert keys is not None
    qtbot.waitUntil(keys.isActiveWindow)
    label = next(each for each in keys.findChildren(QLabel) if "epoch" in each.text())
    offered(qtbot, label, "epoch")
    over = keys.findChild(GlossaryDialog)
    assert over is not None
    assert over.shown is not None
    assert over.shown.name == "epoch"
    keys.close()


def offered(qtbot: QtBot, widget: QWidget, term: str) -> None:
    """Right-click on a widget, and choose a term of the menu that comes up."""
    top = widget.window()
    middle = widget.mapTo(top, widget.rect().center())
    QTest.mouseClick(top.windowHandle(), Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, middle)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    entry = next(each for each in menu.actions() if each.data() == term)
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(entry).center())
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)


def test_closing_the_window_gives_the_pointer_back(window: Window) -> None:
    window.helping.mode.start()
    window.close()
    assert QGuiApplication.overrideCursor() is None
