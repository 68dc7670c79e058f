"""The status line: all of every reading, and while training no more work than its digits are worth."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import status
from app.status import StatusLine
from tests.app.frames import make_snapshot


@pytest.fixture
def line(qtbot: QtBot) -> StatusLine:
    made = StatusLine()
    qtbot.addWidget(made)
    made.show_snapshot(make_snapshot(steps=1))
    made.resize(1200, 24)
    made.show()
    QApplication.processEvents()
    return made


class Layouts(QObject):
    """Counts how often all is laid out anew."""

    def __init__(self, watched: QObject) -> None:
        super().__init__(watched)
        self.n = 0
        watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.n += event.type() == QEvent.Type.LayoutRequest
        return False


def whole(line: StatusLine, names: Iterable[str] = status.WIDEST) -> bool:
    """Whether no label is narrower than its text, nor than what is usual."""
    QApplication.processEvents()
    labels = line._labels
    return all(
        labels[name].width() >= labels[name].fontMetrics().horizontalAdvance(text)
        for name in names
        for text in (labels[name].text(), status.WIDEST[name][0].format(**status.WIDEST[name][1]))
    )


def test_usual_readings_move_nothing_and_longer_ones_are_whole(line: StatusLine) -> None:
    layouts = Layouts(line)
    speed = line._labels["speed"].x()
    for step in (2, 99, 12_345, 9_999_999):
        line.show_snapshot(make_snapshot(steps=1, step=step))
        assert whole(line)
    assert layouts.n == 0
    assert line._labels["speed"].x() == speed
    line.show_snapshot(make_snapshot(steps=1, step=9_999_999, steps_before=9_999_999))
    assert whole(line)
    assert line._labels["speed"].x() > speed
    line.show_snapshot(make_snapshot(steps=3))
    assert whole(line)
    assert line._labels["speed"].x() == speed


def test_the_room_of_what_changes_follows_the_font(line: StatusLine) -> None:
    names = ("step", "epoch", "cost")
    widths = [line._labels[name].width() for name in names]
    for sheet, n in (("QLabel { font-size: 30px; }", 2), ("", 3)):
        line.setStyleSheet(sheet)
        line.resize(3000 if sheet else 1200, 60)
        line.show_snapshot(make_snapshot(steps=1, step=n, progress=n / 7, costs=np.array([n], np.float32)))
        assert whole(line, names)
    assert [line._labels[name].width() for name in names] == widths


def test_running_digits_are_read_rarely_and_the_pause_at_once(
    line: StatusLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(status, "RARELY", 1e9)
    step = line._labels["step"]
    for n in (10, 20, 30):
        line.show_snapshot(make_snapshot(steps=n, running=True))
    assert step.text() == "step 10"
    line.show_snapshot(make_snapshot(steps=40))
    assert step.text() == "step 40"
    for n in (50, 60):
        line.show_snapshot(make_snapshot(steps=n, running=True))
    assert step.text() == "step 50"
    monkeypatch.setattr(status, "RARELY", 0.0)
    line.show_snapshot(make_snapshot(steps=70, running=True))
    assert step.text() == "step 70"
