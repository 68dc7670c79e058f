"""The number field under real keys, mouse and wheel."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from app import theme as themes
from app.graphics import image_words
from app.theme import DARK, LIGHT, Theme
from app.widgets import NumberField
from app.widgets.number_field import written

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

KEY, SHIFT, ALT = Qt.Key, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier


class Desk:
    """A window with a rate field and another thing to focus; `heard` is what the field said."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        box = QVBoxLayout(self.window)
        self.field = NumberField(
            "rate", 3.0, 1e-6, 1e6, log=True, slider=(0.01, 100.0), tip="How far a step goes"
        )
        self.other = QLineEdit()
        box.addWidget(self.field)
        box.addWidget(self.other)
        box.addStretch()
        self.window.resize(260, 160)
        self.window.show()
        QTest.qWaitForWindowExposed(self.window)
        self.window.activateWindow()
        self.edit = self.field.edit
        self.edit.setFocus()
        self.heard: list[float] = []
        self.field.changed.connect(self.heard.append)

    def type(self, text: str) -> None:
        self.edit.selectAll()
        QTest.keyClicks(self.edit, text)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.edit, key, modifiers)

    def wheel(self, target: QWidget, turned: QPoint, modifiers: Qt.KeyboardModifier) -> None:
        middle = QPointF(target.rect().center())
        none = Qt.MouseButton.NoButton
        event = QWheelEvent(
            middle, QPointF(target.mapToGlobal(middle.toPoint())), QPoint(), turned, none, modifiers,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(target, event)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


@pytest.mark.parametrize(("typed", "value"), [("0,5", 0.5), ("0.5", 0.5), ("12", 12.0), ("2e-3", 0.002)])
def test_a_number_is_taken_with_comma_or_point(desk: Desk, typed: str, value: float) -> None:
    desk.type(typed)
    assert desk.heard == []
    desk.key(KEY.Key_Return)
    assert desk.heard == [value]
    assert desk.field.value == value
    assert desk.edit.text() == written(value)


def test_leaving_the_field_takes_the_number_too(desk: Desk) -> None:
    desk.type("7")
    desk.other.setFocus()
    assert desk.heard == [7.0]


def test_what_is_no_number_is_refused_beside_the_field_and_the_last_good_value_stays(desk: Desk) -> None:
    desk.type("5")
    desk.key(KEY.Key_Return)
    desk.type("3,x")
    desk.key(KEY.Key_Return)
    message = desk.field.message
    assert message.isVisible()
    assert "3,x" in message.text
    assert "5.0 stays" in message.text
    assert desk.edit.accessibleDescription() == message.text
    assert (desk.heard, desk.field.value, desk.edit.text()) == ([5.0], 5.0, "3,x")
    place = message.geometry()
    assert desk.window.rect().contains(place)
    assert place.top() >= desk.edit.mapTo(desk.window, QPoint(0, desk.edit.height())).y()
    words = image_words(message.grab().toImage())
    red = DARK.warning_ink
    assert (
        np.abs((words >> 16 & 255).astype(int) - red.red()) + np.abs((words & 255).astype(int) - red.blue())
        < 30
    ).any()


def test_the_line_leaves_when_the_text_is_mended_and_when_the_field_is_left_the_old_value_is_back(
    desk: Desk,
) -> None:
    desk.type("-2")
    desk.key(KEY.Key_Return)
    assert "Allowed are" in desk.field.message.text
    desk.type("2")
    assert not desk.field.message.isVisible()
    desk.type("-2")
    desk.other.setFocus()
    assert desk.edit.text() == "3.0"
    assert desk.field.message.isVisible()
    assert desk.heard == []


def test_escape_takes_back_what_was_typed(desk: Desk) -> None:
    desk.type("99")
    desk.key(KEY.Key_Escape)
    assert desk.edit.text() == "3.0"
    desk.other.setFocus()
    assert desk.heard == []


def test_arrow_keys_nudge_ten_times_with_shift_a_tenth_with_alt(desk: Desk) -> None:
    desk.key(KEY.Key_Up)
    desk.key(KEY.Key_Down)
    desk.key(KEY.Key_Up, SHIFT)
    desk.key(KEY.Key_PageDown)
    desk.key(KEY.Key_Up, ALT)
    assert desk.heard == [4.0, 3.0, 30.0, 3.0, 3.01]


def test_the_wheel_nudges_over_the_number_and_over_its_name(desk: Desk) -> None:
    none = Qt.KeyboardModifier.NoModifier
    desk.wheel(desk.edit, QPoint(0, 120), none)
    desk.wheel(desk.field.label, QPoint(0, -120), none)
    desk.wheel(desk.edit, QPoint(0, 120), SHIFT)
    desk.wheel(desk.edit, QPoint(-120, 0), ALT)  # as Qt reports it with Alt held
    assert desk.heard == [4.0, 3.0, 30.0, 29.9]


def test_a_fine_wheel_nudges_once_a_notch(desk: Desk) -> None:
    for _ in range(9):
        desk.wheel(desk.edit, QPoint(0, 40), Qt.KeyboardModifier.NoModifier)
    assert desk.heard == [4.0, 5.0, 6.0]


def test_the_foot_slides(desk: Desk) -> None:
    foot = desk.edit.height() - 3
    left, right = QPoint(6, foot), QPoint(desk.edit.width() - 6, foot)
    QTest.mousePress(desk.edit, Qt.MouseButton.LeftButton, pos=left)
    QTest.mouseMove(desk.edit, QPoint(desk.edit.width() // 2, foot))
    QTest.mouseMove(desk.edit, right + QPoint(500, 0))
    QTest.mouseRelease(desk.edit, Qt.MouseButton.LeftButton, pos=right)
    assert desk.heard[0] == 0.01
    assert desk.heard[1] == pytest.approx(1.0, rel=0.1)
    assert desk.heard[2] == 100.0
    QTest.mouseMove(desk.edit, left)
    assert len(desk.heard) == 3


def test_the_name_slides_and_a_double_click_takes_the_default_back(desk: Desk) -> None:
    name = desk.field.label
    QTest.mousePress(name, Qt.MouseButton.LeftButton, pos=QPoint(4, 5))
    QTest.mouseMove(name, QPoint(64, 5))
    QTest.mouseRelease(name, Qt.MouseButton.LeftButton, pos=QPoint(64, 5))
    assert desk.heard[-1] == pytest.approx(30, rel=0.1)  # 60 of 240 pixels: a quarter of four decades
    QTest.mouseDClick(name, Qt.MouseButton.LeftButton, pos=QPoint(4, 5))
    assert desk.heard[-1] == 3.0


def test_a_value_from_elsewhere_is_shown_silently_but_not_into_what_is_being_typed(desk: Desk) -> None:
    desk.field.set_value(0.25)
    assert (desk.edit.text(), desk.heard) == ("0.25", [])
    desk.type("8")
    desk.field.set_value(0.125)
    assert desk.edit.text() == "8"
    assert desk.field.value == 0.125
    desk.key(KEY.Key_Return)
    assert desk.heard == [8.0]


def test_space_still_runs_the_training_while_the_field_has_the_focus(desk: Desk) -> None:
    ran: list[bool] = []
    action = QAction("run", desk.window)
    action.setShortcut("Space")
    action.triggered.connect(lambda: ran.append(True))
    point = QAction("step", desk.window)
    point.setShortcut(".")
    point.triggered.connect(lambda: ran.append(False))
    desk.window.addActions([action, point])
    desk.type("1.5")
    desk.key(KEY.Key_Space)
    assert ran == [True]
    assert desk.edit.text() == "1.5"


def test_whole_numbers_are_shown_with_thin_spaces_and_read_with_them(qtbot: QtBot) -> None:
    field = NumberField("batch", 100, 1, 60_000, integer=True, log=True)
    qtbot.addWidget(field)
    field.set_value(60_000)
    assert field.edit.text() == "60\u2009000"
    heard: list[float] = []
    field.changed.connect(heard.append)
    field.edit.selectAll()
    QTest.keyClicks(field.edit, "1 000")
    QTest.keyClick(field.edit, KEY.Key_Return)
    QTest.keyClicks(field.edit, "2.5")
    QTest.keyClick(field.edit, KEY.Key_Return)
    assert heard == [1000.0]
    assert "whole" in field.message.text
    field.message.unsay()


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (3.0, "3.0"),
        (-0.25, "−0.25"),
        (2e-5, "2e−5"),
        (1234.5, "1\u2009234.5"),
        (0.1 + 0.2, "0.3"),
        (0.0, "0.0"),
    ],
)
def test_values_are_written_with_every_digit_that_counts(value: float, text: str) -> None:
    assert written(value) == text


def test_it_tells_its_name_its_sentence_and_its_range(desk: Desk) -> None:
    assert desk.edit.accessibleName() == "rate"
    assert desk.edit.toolTip() == desk.field.label.toolTip()
    assert desk.edit.toolTip().startswith("How far a step goes. From 0.000001 to 1\u2009000\u2009000.")


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])
def test_the_track_shows_where_the_value_lies_in_the_themes_colours(
    desk: Desk, qapp: QApplication, theme: Theme
) -> None:
    themes.apply(qapp, theme)
    try:
        desk.field.set_theme(theme)
        desk.field.set_value(1.0)  # the middle of 0.01 to 100
        image = desk.edit.grab().toImage()
        row = [image.pixelColor(x, desk.edit.height() - 4) for x in range(8, desk.edit.width() - 8)]
        filled = [colour == theme.accent for colour in row]
        assert sum(filled) == pytest.approx(len(row) / 2, abs=3)
        assert filled == sorted(filled, reverse=True)
        assert all(colour == theme.line for colour, full in zip(row, filled, strict=True) if not full)
        assert image.pixelColor(4, desk.edit.height() // 3) == theme.raised
    finally:
        qapp.setStyleSheet("")


def test_a_field_that_dies_while_it_complains_takes_its_line_with_it(desk: Desk, qtbot: QtBot) -> None:
    desk.type("no")
    desk.key(KEY.Key_Return)
    message = desk.field.message
    gone: list[bool] = []
    message.destroyed.connect(lambda: gone.append(True))
    desk.field.setParent(None)
    desk.field.deleteLater()
    qtbot.waitUntil(lambda: bool(gone))
    assert gone == [True]
