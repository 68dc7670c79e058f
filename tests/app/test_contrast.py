"""What is written on panels can be read as it is painted, in every theme: 4.5 to 1 at least between ink and ground."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QRegion
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.colour import contrast
from app.explain_card import ExplainCard
from app.explanation import Explanation
from app.glossary import glossary
from app.glossary_dialog import GlossaryDialog
from app.graphics import image_words
from app.kiosk.line import KioskLine
from app.lessons.rail_picker import Picker
from app.lessons.rail_step import StepPage
from app.presenter.notes import Notes
from app.presenter.strip import PresenterStrip
from app.selection import Neuron
from app.theme import THEMES, Theme
from app.window import Window
from tests.app.windows import opened, press
from tests.nncore.small import small_digits

READABLE = 4.5  # WCAG 2.2, 1.4.3
LARGE = 3  # pixels of the picture for one of the window: thin letters, too, have pixels of nothing but ink
ENOUGH = 6  # pixels of the picture in one colour
EDGE = 3  # pixels at the rim of a control that are its frame
LONG = 20_000  # milliseconds


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Window]:
    with opened(qtbot, monkeypatch, tmp_path / "s.ini", small_digits(), lesson="network:answer") as made:
        qtbot.waitUntil(lambda: made.lessons.course.scope is not None, timeout=LONG)
        yield made


def test_the_judge_finds_ink_that_is_too_faint(qtbot: QtBot) -> None:
    label = QLabel("cost of one example")
    qtbot.addWidget(label)
    for ink, ratio in (("#767676", 4.54), ("#949494", 3.03)):
        label.setStyleSheet(f"background: white; color: {ink}; padding: 6px")
        label.resize(label.sizeHint())
        label.show()
        assert _ratio(_painted(label, label), label.rect()) == pytest.approx(ratio, abs=0.01)


def test_in_the_rail(qtbot: QtBot, window: Window) -> None:
    rail, page = window.lessons.rail, window.lessons.rail.page
    assert isinstance(page, StepPage)
    page.closing.show()
    _read(qtbot, window, rail)
    window.lessons.course.skip()
    _read(qtbot, window, rail)
    rail.show_picker()
    assert isinstance(rail.page, Picker)
    _read(qtbot, window, rail)


def test_in_the_explanation_and_the_glossary(qtbot: QtBot, window: Window) -> None:
    card = ExplainCard(window)
    said = Explanation("Learning rate", "How far a step goes along minus the gradient.")
    card.show_explanation(said, window.session.frame, None, ["learning rate", "gradient"])
    card.place(QRect(700, 300, 20, 20))
    _read(qtbot, window, card)
    dialog = GlossaryDialog(glossary(), window.session, window)
    dialog.show()
    _read(qtbot, window, dialog)
    dialog.close()


def test_in_the_pane_of_your_own_hand(qtbot: QtBot, window: Window) -> None:
    window.lessons.leave()
    window.session.select(Neuron(3, 1))
    dock = window.docks["own"]
    dock.setVisible(True)
    dock.raise_()
    qtbot.waitUntil(lambda: dock.is_made and not dock.visibleRegion().isEmpty(), timeout=LONG)
    pages = next(o for o in window.panes["own"].options if o.key.endswith((".page", ".view")))
    for value, _ in pages.choices:
        window.session.set_option(pages.key, value)
        _read(qtbot, window, dock)


def test_at_the_top_of_an_exhibit_and_in_the_notes(qtbot: QtBot, window: Window) -> None:
    host, line, notes = QWidget(), KioskLine(), Notes(window)
    qtbot.addWidget(host)
    QVBoxLayout(host).addWidget(line)
    host.resize(700, 60)
    host.show()
    notes.open()
    for seconds in (90, 5):
        line.show_left(seconds)
        _read(qtbot, window, host)
    _read(qtbot, window, notes)
    notes.close()


def test_below_what_is_presented(qtbot: QtBot, window: Window) -> None:
    press(window, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: window.presenting.on and window.isFullScreen(), timeout=LONG)
    strip = window.findChild(PresenterStrip)
    assert strip is not None
    _read(qtbot, window, strip)
    press(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.presenting.on, timeout=LONG)


def _read(qtbot: QtBot, window: Window, place: QWidget) -> None:
    for theme in THEMES.values():
        window.session.set_theme(theme)
        _wait_for(qtbot, window, theme)
        window.scheduler.finish()
        QApplication.processEvents()
        picture, written = (
            _painted(place.window(), place),
            [w for w in place.findChildren(QWidget) if _text(w)],
        )
        assert written
        ratios = {_text(each): _ratio(picture, _room(each, place)) for each in written}
        faint = {text: round(ratio, 2) for text, ratio in ratios.items() if ratio < READABLE}
        assert not faint, (theme.name, faint)


def _wait_for(qtbot: QtBot, window: Window, theme: Theme) -> None:
    qtbot.waitUntil(lambda: window._frame is not None and window._frame.theme is theme, timeout=LONG)


def _text(widget: QWidget) -> str:
    """What is written on it, if it is in sight and not switched off."""
    if not widget.isEnabled() or widget.visibleRegion().isEmpty():
        return ""
    if isinstance(widget, QTextBrowser):
        return widget.toPlainText()
    return widget.text() if isinstance(widget, QLabel | QAbstractButton | QLineEdit) else ""


def _room(widget: QWidget, place: QWidget) -> QRect:
    """Where it is in sight."""
    seen = widget.visibleRegion().boundingRect().adjusted(EDGE, EDGE, -EDGE, -EDGE)
    return seen.translated(widget.mapTo(place, QPoint(0, 0)))


def _painted(top: QWidget, place: QWidget) -> NDArray[np.uint32]:
    """A place of the window as it is painted there, on whatever lies behind it."""
    picture = QImage(place.size() * LARGE, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(LARGE)
    at = QRect(place.mapTo(top, QPoint(0, 0)), place.size())
    top.render(picture, QPoint(), QRegion(at))
    return image_words(picture)


def _ratio(picture: NDArray[np.uint32], room: QRect) -> float:
    """The contrast of the ground, which is the commonest colour, with the colour farthest from it."""
    left, top, wide, high = (LARGE * each for each in (room.x(), room.y(), room.width(), room.height()))
    part = picture[top : top + high, left : left + wide]
    words, times = np.unique(part, return_counts=True)
    if len(words) < 2:
        return 21.0  # cut off by a scroll bar's end: nothing of it is in sight
    ground = int(words[times.argmax()])
    return max(_contrast(int(word), ground) for word in words[times >= ENOUGH])


@cache
def _contrast(ink: int, ground: int) -> float:
    return contrast(QColor.fromRgb(ink), QColor.fromRgb(ground))
