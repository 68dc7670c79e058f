"""What PySide remembers of objects that Qt owns: none that Qt deletes without telling anybody."""

from __future__ import annotations

from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QLayoutItem, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.wrappers import forget_items
from app.zoom.room import Room
from tests.app.windows import opened
from tests.nncore.small import small_digits


def _items() -> int:
    """How many items of layouts, themselves no layouts and not made in Python, it knows by their addresses."""
    items = (one for one in shiboken6.getAllValidWrappers() if isinstance(one, QLayoutItem))
    return sum(not isinstance(one, QLayout) and not shiboken6.createdByPython(one) for one in items)


def test_items_that_pyside_met_are_forgotten_and_their_widgets_stay(qtbot: QtBot) -> None:
    forget_items()
    widget, inner, label = QWidget(), QHBoxLayout(), QLabel("here")
    qtbot.addWidget(widget)
    inner.addWidget(label)
    inner.addStretch(1)
    QVBoxLayout(widget).addLayout(inner)
    assert _items() == 2
    forget_items()
    assert _items() == 0
    widget.show()
    assert label.isVisible()
    assert inner.indexOf(label) == 0
    inner.removeWidget(label)
    assert inner.count() == 1


def test_a_window_that_folds_and_unfolds_knows_no_item_of_a_layout(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with opened(qtbot, monkeypatch, tmp_path / "s.ini", small_digits()) as window:
        for key in ("limits", "matrix"):  # their controls are made in rows, and put down anew
            window.panes[key].show()
        folded: list[int] = []
        room = window.centralWidget()
        assert isinstance(room, Room)
        room.folded.connect(folded.append)
        window.setMinimumSize(1, 1)  # as it is when it is zoomed in
        for size in ((640, 400), (1280, 720)):
            folded.clear()
            window.resize(*size)
            qtbot.waitUntil(lambda: bool(folded))
        assert _items() == 0
