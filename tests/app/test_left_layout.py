"""A workspace that comes back into less or more room than it was left in shares that out among all its panes."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, Qt
from pytestqt.qtbot import QtBot

from app.left_layout import MARK, read
from app.window import Window
from tests.app.windows import opened, press
from tests.nncore.small import small_digits

LESSONS, TRAIN, BACKPROP = Qt.Key.Key_L, Qt.Key.Key_1, Qt.Key.Key_4


def sizes(window: Window) -> dict[str, tuple[int, int]]:
    """Of the panes in sight."""
    seen = [dock for dock in window.docks.there if not dock.visibleRegion().isEmpty()]
    return {dock.key: (dock.width(), dock.height()) for dock in seen}


def shares(window: Window) -> dict[str, float]:
    """The parts of the width that they have."""
    return {key: width / window.stage.width() for key, (width, _) in sizes(window).items()}


def go(qtbot: QtBot, window: Window, *keys: Qt.Key) -> None:
    """Press these with Ctrl, and let the lessons slide in or out."""
    for key in keys:
        press(window, key, Qt.KeyboardModifier.ControlModifier)
        qtbot.wait(300)


def test_lessons_that_leave_beside_another_workspace_leave_the_first_as_it_was(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with opened(qtbot, monkeypatch, tmp_path / "s.ini", small_digits()) as window:
        before = sizes(window)
        go(qtbot, window, LESSONS, BACKPROP, LESSONS, TRAIN)
        qtbot.waitUntil(lambda: sizes(window) == before)


def test_a_wider_window_is_shared_out(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with opened(qtbot, monkeypatch, tmp_path / "s.ini", small_digits()) as window:
        before = shares(window)
        go(qtbot, window, BACKPROP)
        window.resize(1800, 1000)
        qtbot.waitUntil(lambda: window.stage.width() > 1700)
        go(qtbot, window, TRAIN)
        qtbot.waitUntil(lambda: shares(window) == pytest.approx(before, abs=0.02))


def test_the_next_start_knows_how_much_room_there_was(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with opened(qtbot, monkeypatch, tmp_path / "s.ini", small_digits()) as window:
        go(qtbot, window, LESSONS, BACKPROP)
        narrow = shares(window)
        go(qtbot, window, TRAIN, LESSONS)
    with opened(qtbot, monkeypatch, tmp_path / "s.ini", small_digits()) as window:
        go(qtbot, window, BACKPROP)
        qtbot.waitUntil(lambda: shares(window) == pytest.approx(narrow, abs=0.02))


@pytest.mark.parametrize(
    "told", [b"", MARK, MARK + b"[1]", MARK + b'{"a": 3}', MARK + b'{"a": ["x", 2]}', b"\xff"]
)
def test_what_cannot_be_read_is_no_size(told: bytes) -> None:
    state, sizes = read(QByteArray(b"state" + told))
    assert bytes(state.data()).startswith(b"state")
    assert sizes == {}


def test_a_start_elsewhere_leaves_a_workspace_that_nobody_has_seen_as_it_is_meant(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with opened(qtbot, monkeypatch, tmp_path / "s.ini", small_digits()) as window:
        meant = sizes(window)
    with opened(qtbot, monkeypatch, tmp_path / "t.ini", small_digits(), workspace="gradient") as window:
        go(qtbot, window, TRAIN)
        assert sizes(window) == meant
