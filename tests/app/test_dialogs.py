"""The dialogs that only tell: nothing is missing, everything is readable on a small screen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QTextBrowser
from pytestqt.qtbot import QtBot

from app import dialogs
from app.actions import SPECS
from app.keys_dialog import groups, keys_of
from app.window import Window
from tests.app.windows import opened, press
from tests.nncore.small import small_digits


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Window]:
    with opened(qtbot, monkeypatch, tmp_path / "s.ini", small_digits()) as made:
        yield made


def shown_dialog() -> QDialog:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    QTest.qWaitForWindowExposed(dialog)
    return dialog


def test_every_action_with_a_key_is_in_exactly_one_group() -> None:
    rows = [row for column in groups() for _, rows in column for row in rows]
    for spec in SPECS:
        found = [keys for keys, does in rows if does == spec.text.rstrip("…")]
        assert found == ([keys_of(spec)] if spec.keys else [])


def test_every_row_names_its_keys() -> None:
    rows = [row for column in groups() for _, rows in column for row in rows]
    assert [does for keys, does in rows if not keys.strip()] == []
    assert ("1 … 9", "Show or hide a pane") in rows


def test_every_key_of_the_window_is_told_of(window: Window) -> None:
    told = " ".join(keys for column in groups() for _, rows in column for keys, _ in rows)
    own = {key.toString() for action in window.actions() for key in action.shortcuts()}
    assert {key for key in own if key not in told.split() and not key[-1].isdigit()} == set()


def test_workspaces_are_told_of_where_there_are_several() -> None:
    assert "Go to a workspace" not in str(groups(workspaces=1))
    assert "Ctrl+3" in str(groups(workspaces=3))


def test_the_keys_fit_a_small_screen_uncut_in_three_columns(window: Window) -> None:
    press(window, Qt.Key.Key_F1)
    dialog = shown_dialog()
    assert dialog.width() <= 1240
    assert dialog.height() <= 640
    labels = dialog.findChildren(QLabel)
    for label in labels:
        assert label.width() >= label.sizeHint().width(), label.text()
        assert label.height() >= label.sizeHint().height(), label.text()
    headings = {label.text(): label.x() for label in labels if label.property("role") == "title"}
    assert len(headings) == 6
    assert len(set(headings.values())) == 3


def test_what_is_shown_can_be_scrolled_and_read(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    long = "\n\n".join(f"Pane {i}: {'many words ' * 60}" for i in range(9))
    monkeypatch.setattr(window.verbs, "describe", lambda: long)
    press(window, "d")
    dialog = shown_dialog()
    text = dialog.findChild(QTextBrowser)
    assert text is not None
    assert dialog.height() <= window.height()
    assert text.verticalScrollBar().maximum() > 0
    assert text.horizontalScrollBar().maximum() == 0
    assert text.toPlainText().startswith("Pane 0\nmany words")
    assert QApplication.clipboard().text() == long


def test_no_pane_can_put_markup_into_the_words(window: Window) -> None:
    dialogs.show_words(window, "Pad: a < b & c > d")
    text = shown_dialog().findChild(QTextBrowser)
    assert text is not None
    assert "a < b & c > d" in text.toPlainText()
