"""What stays as large as it is may say something else, and no layout around it hears of it."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.graphics import image_words
from app.theme import DARK, LIGHT
from app.widgets import IconButton, JobButton, NumberField
from app.widgets.elided import ElidedLabel
from app.widgets.same_size import say
from app.widgets.wrapped import Wrapped


class Watched(QWidget):
    """Counts how often its layout was asked to find its places anew."""

    def __init__(self, child: QWidget) -> None:
        super().__init__()
        self.asked = 0
        QVBoxLayout(self).addWidget(child)

    def event(self, event: QEvent) -> bool:
        self.asked += event.type() == QEvent.Type.LayoutRequest
        return super().event(event)


def asked_by(qtbot: QtBot, child: QWidget, change: Callable[[], object]) -> int:
    """How often, by a change of the child; which must be seen all the same."""
    around = Watched(child)
    qtbot.addWidget(around)
    around.resize(300, 120)
    with qtbot.waitExposed(around):
        around.show()
    QCoreApplication.sendPostedEvents()
    before, around.asked = image_words(child.grab().toImage()), 0
    change()
    QCoreApplication.sendPostedEvents()
    assert not np.array_equal(image_words(child.grab().toImage()), before)
    assert child.isVisible()
    assert not child.isHidden()
    return around.asked


def test_a_plain_label_asks(qtbot: QtBot) -> None:
    label = QLabel("one")
    assert asked_by(qtbot, label, lambda: label.setText("two words")) == 1


def test_labels_that_keep_their_room_do_not(qtbot: QtBot) -> None:
    wrapped, elided = Wrapped(2, "one"), ElidedLabel("one")
    assert asked_by(qtbot, wrapped, lambda: wrapped.say("two words")) == 0
    assert asked_by(qtbot, elided, lambda: elided.setText("two words")) == 0
    empty = ElidedLabel("one")
    assert asked_by(qtbot, empty, lambda: empty.setText("")) == 1  # without letters it is lower


def test_a_button_that_shows_how_far_it_is_does_not(qtbot: QtBot) -> None:
    job = JobButton("Look", "Look at it")
    assert asked_by(qtbot, job, lambda: job.show_share(0.5)) == 0


def test_what_is_hidden_stays_so_and_has_its_text_when_it_is_shown(qtbot: QtBot) -> None:
    label = Wrapped(1, "one")
    qtbot.addWidget(label)
    label.hide()
    label.say("two words")
    assert label.isHidden()
    label.show()
    assert label.text() == "two words"
    assert not label.isHidden()


def test_an_icon_is_put_on_once_and_again_in_another_theme(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    button = IconButton("play", "Play")
    qtbot.addWidget(button)
    put: list[object] = []
    monkeypatch.setattr(button, "setIcon", put.append)
    button.set_theme(DARK)
    assert not put
    button.set_theme(LIGHT)
    button.set_icon("pause")
    assert len(put) == 2


def test_a_number_shown_again_leaves_the_caret_and_what_was_typed_does_not_stay(qtbot: QtBot) -> None:
    field = NumberField("rate", 1.0, 0.0, 9.0)
    qtbot.addWidget(field)
    field.set_value(2.5)
    field.edit.setCursorPosition(2)
    field.set_value(2.5)
    assert field.edit.cursorPosition() == 2
    field.edit.setText("7")
    field.show_value(2.5)
    assert field.edit.text() == "2.5"
    field.set_value(3.0)
    assert field.edit.text() == "3.0"


def test_another_room_is_asked_for_only_where_the_text_needs_one(qtbot: QtBot) -> None:
    narrow, wide, lines = QLabel("a 1"), QLabel("a 1"), QLabel("short")
    lines.setWordWrap(True)
    assert asked_by(qtbot, narrow, lambda: say(narrow, "a 2")) == 0
    assert asked_by(qtbot, wide, lambda: say(wide, "a 2 and more")) == 1
    assert asked_by(qtbot, lines, lambda: say(lines, "many words " * 20)) >= 1
    button = QPushButton("Set 1")
    assert asked_by(qtbot, button, lambda: say(button, "Set 2")) == 0
