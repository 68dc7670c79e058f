"""Number fields inside panes: when they are done, the keyboard and Ctrl+Z are the window's again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.focus import field_around
from app.selection import Neuron
from app.widgets import NumberField
from app.window import Window
from tests.app.windows import opened, press, snapshot, wait_step
from tests.nncore.small import small_digits

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Window]:
    with opened(qtbot, monkeypatch, tmp_path / "s.ini", small_digits()) as made:
        yield made


def field_of(qtbot: QtBot, window: Window, key: str, label: str = "") -> NumberField:
    """The last field (called `label`) of a pane that is brought to the front."""
    window.session.set_option("limits.view", "spoil")
    dock = window.docks[key]
    dock.show()
    dock.raise_()
    pane = window.panes[key]
    qtbot.waitUntil(pane.isVisible)
    qtbot.waitUntil(lambda: window.session.frame.selection is not None)
    qtbot.wait(50)  # so that the pane has been shown that frame

    def found() -> list[NumberField]:
        fields = pane.findChildren(NumberField)
        return [f for f in fields if f.edit.isVisible() and f.isEnabled() and label in f.label.text()]

    qtbot.waitUntil(lambda: bool(found()))
    return found()[-1]


@pytest.mark.parametrize("key", ["neuron", "limits", "hand", "paint"])
def test_a_panes_field_gives_the_keyboard_back_to_its_pane(qtbot: QtBot, window: Window, key: str) -> None:
    window.session.select(Neuron(2, 3))
    field = field_of(qtbot, window, key)
    for leave in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        field.edit.setFocus()
        field.edit.selectAll()
        QTest.keyClicks(field.edit, f"{field.range.high:g}")
        press(window, leave)
        there = QApplication.focusWidget()
        assert there is not None
        assert field_around(there) is None
        assert window.docks[key] is there or window.docks[key].isAncestorOf(there)


def test_ctrl_z_takes_back_a_bias_that_was_typed_in_the_microscope(qtbot: QtBot, window: Window) -> None:
    window.session.select(Neuron(2, 3))
    field = field_of(qtbot, window, "neuron", "bias b")
    before = float(snapshot(window).network.biases[1][3])
    for stay in (False, True):  # with the keyboard given back, and put into the field again
        field.edit.setFocus()
        field.edit.selectAll()
        QTest.keyClicks(field.edit, "1.5")
        press(window, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: float(snapshot(window).network.biases[1][3]) == 1.5)
        qtbot.waitUntil(window.actions_by_key["undo"].isEnabled)
        if stay:
            field.edit.setFocus()
        press(window, Qt.Key.Key_Z, CTRL)
        qtbot.waitUntil(lambda: float(snapshot(window).network.biases[1][3]) == before)


def test_ctrl_z_in_a_half_typed_number_is_the_texts(qtbot: QtBot, window: Window) -> None:
    window.session.change(batch_size=50)
    qtbot.waitUntil(lambda: snapshot(window).config.batch_size == 50)
    qtbot.waitUntil(window.actions_by_key["undo"].isEnabled)
    edit = window.transport._settings.fields["learning_rate"].edit
    edit.setFocus()
    edit.selectAll()
    shown = edit.text()
    QTest.keyClicks(edit, "7")
    press(window, Qt.Key.Key_Z, CTRL)
    assert edit.text() == shown
    qtbot.wait(30)
    assert snapshot(window).config.batch_size == 50


def test_escape_lets_go_at_the_first_press_from_a_field_with_nothing_typed(
    qtbot: QtBot, window: Window
) -> None:
    window.session.select(Neuron(2, 3))
    field = field_of(qtbot, window, "neuron")
    qtbot.waitUntil(lambda: window.session.frame.selection is not None)
    field.edit.setFocus()
    press(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.session.frame.selection is None)
    assert field_around(QApplication.focusWidget()) is None
    press(window, ".")
    wait_step(qtbot, window, 1)


@pytest.mark.parametrize("tab", [False, True])
def test_the_keyboard_falls_into_no_field_when_the_pane_that_had_it_is_put_away(
    qtbot: QtBot, window: Window, *, tab: bool
) -> None:
    window.show_workspace("gradient" if tab else "train")
    window.panes["ribbon" if tab else "diagram"].setFocus()
    qtbot.wait(1)
    if tab:
        window.docks["race"].raise_()
    else:
        press(window, Qt.Key.Key_4, CTRL)
    there = "race" if tab else "mixer"
    qtbot.waitUntil(lambda: window.docks[there].isAncestorOf(QApplication.focusWidget() or window))
    press(window, ".")
    wait_step(qtbot, window, 1)
    if not tab:
        press(window, Qt.Key.Key_Left)
        qtbot.waitUntil(lambda: window.session.frame.found is not None)
        assert window.session.frame.found is not None
        assert window.session.frame.found.reach == 1


def test_a_half_typed_number_keeps_the_keyboard_in_another_workspace(qtbot: QtBot, window: Window) -> None:
    window.panes["diagram"].setFocus()
    edit = window.transport._settings.fields["learning_rate"].edit
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, "2")
    press(window, Qt.Key.Key_4, CTRL)
    qtbot.wait(20)
    assert QApplication.focusWidget() is edit
    assert edit.text() == "2"


def test_what_was_refused_is_not_said_any_longer_once_it_is_done(qtbot: QtBot, window: Window) -> None:
    window.panes["pad"].setFocus()
    press(window, Qt.Key.Key_G, Qt.KeyboardModifier.ShiftModifier)
    assert "find the gradient first" in window.notices.text
    press(window, Qt.Key.Key_G)
    qtbot.waitUntil(lambda: window.session.frame.found is not None)
    assert "find the gradient first" not in window.notices.text
    assert "not found yet" not in window.notices.text
