"""Who has the keyboard is seen and can be named: every control of every pane, of the rail and of the bars."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.graphics import image_words
from app.lessons.rail_picker import Picker
from app.lessons.rail_step import StepPage
from app.registry import PANES
from app.window import Window
from tests.app.windows import opened
from tests.nncore.small import small_digits

LONG = 20_000  # milliseconds
SEEN = 32  # of 255, in one channel
ENOUGH = 24  # pixels; the caret of a field alone has fewer
PAGES = (".view", ".page")  # options that put other controls into a pane


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Window]:
    with opened(qtbot, monkeypatch, tmp_path / "s.ini", small_digits()) as made:
        yield made


def test_in_every_pane(qtbot: QtBot, window: Window) -> None:
    lost: list[str] = []
    for kind in PANES:
        for other in window.docks.values():
            other.setVisible(other is window.docks[kind.key])
        dock = window.docks[kind.key]
        _wait_for(qtbot, window, kind.key)
        known: list[QWidget] = []
        for key, value in _pages(window, kind.key):
            if key:
                window.session.set_option(key, value)
            window.scheduler.finish()
            QApplication.processEvents()
            lost += [f"{kind.key} {value}: {name}" for name in _unseen(dock, known)]
    assert not lost, "\n".join(lost)


def _wait_for(qtbot: QtBot, window: Window, key: str) -> None:
    dock = window.docks[key]
    qtbot.waitUntil(lambda: dock.is_made and not dock.visibleRegion().isEmpty(), timeout=LONG)


def _pages(window: Window, key: str) -> list[tuple[str, str]]:
    options = [o for o in window.panes[key].options if o.key.endswith(PAGES) and o.choices]
    return [(o.key, value) for o in options for value, _ in o.choices] or [("", "")]


def test_in_the_rail_and_the_bars(qtbot: QtBot, window: Window) -> None:
    rail, lost = window.lessons.rail, []
    window.lessons.toggle.trigger()
    qtbot.waitUntil(lambda: rail.isVisible() and isinstance(rail.page, Picker), timeout=LONG)
    lost += _unseen(rail)
    for step in ("pixels", "answer", "matrix"):
        window.lessons.enter("network", step)
        qtbot.waitUntil(lambda: window.lessons.course.scope is not None, timeout=LONG)
        assert isinstance(rail.page, StepPage)
        lost += _unseen(rail)
        window.lessons.course.skip()
        QApplication.processEvents()
        lost += _unseen(rail)
    for bar in (window.transport, window.timeline, window.formula):
        lost += _unseen(bar)
    assert not lost, "\n".join(lost)


def _unseen(place: QWidget, known: list[QWidget] | None = None) -> list[str]:
    """The controls in `place` that look the same with and without the keyboard, or that have no name.

    Those that are `known` have been looked at; those that are looked at now become known.
    """
    controls = [each for each in (place, *place.findChildren(QWidget)) if _takes_keys(each)]
    assert controls
    if known is not None:
        controls = [each for each in controls if each not in known]
        known += controls
    nameless = [each for each in controls if not (each.accessibleName() or _text(each))]
    return [_name(each) for each in controls if each in nameless or not _is_seen(each)]


def _text(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QAbstractButton) else ""


def _takes_keys(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    there = widget.isVisible() and widget.isEnabled() and widget.window().isActiveWindow()
    return by_tab and there and widget.focusProxy() is None


def _is_seen(widget: QWidget) -> bool:
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    if not widget.hasFocus():  # put away by the one before it, or it passes the keyboard on
        return True
    held = image_words(widget.grab().toImage()).copy()
    widget.clearFocus()
    QApplication.processEvents()
    free = image_words(widget.grab().toImage())
    if held.shape != free.shape:
        return True
    changed = np.zeros(held.shape, dtype=bool)
    for shift in (0, 8, 16):
        channels = (((words >> shift) & 255).astype(int) for words in (held, free))
        changed |= abs(next(channels) - next(channels)) >= SEEN
    return int(changed.sum()) >= ENOUGH


def _name(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()} {widget.accessibleName()}".strip()
