"""Everything from 80 to 250 per cent: panes re-flow, nothing overlaps, everything can be reached."""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QLineEdit,
    QScrollArea,
    QSlider,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app import launch
from app.__main__ import parse
from app.keys_dialog import KeysDialog
from app.left_layout import read
from app.panes.pad.surface import Surface
from app.settings import Settings
from app.window import Window
from app.workspaces import WORKSPACES, folded
from app.zoom import factor, levels
from app.zoom.room import Room
from tests.app.windows import is_out_of_sight, opened, press
from tests.nncore.small import small_digits

CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QSlider)
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Window]:
    with opened(qtbot, monkeypatch, tmp_path / "settings.ini", small_digits()) as made:
        made.resize(1280, 720)
        yield made


def _zoom(qtbot: QtBot, window: Window, level: int) -> None:
    window.zoom.choose(level)
    qtbot.waitUntil(lambda: window.zoom.level == level and window.isVisible(), timeout=20_000)
    size = window.size()
    qtbot.waitUntil(lambda: window.centralWidget().width() == size.width(), timeout=20_000)


def _settle(qtbot: QtBot, window: Window) -> None:
    """Wait until every pane in sight is made and all layouts have had their turn."""

    def made() -> bool:
        window.update()  # a pane that comes late asks for itself when it is painted
        return all(dock.is_made or is_out_of_sight(dock) for dock in window.docks.values())

    qtbot.waitUntil(made, timeout=20_000)
    for _ in range(3):
        QApplication.processEvents()


def test_levels_go_from_80_to_250_and_stop_there() -> None:
    assert (levels.LEVELS[0], levels.LEVELS[-1]) == (80, 250)
    assert [levels.larger(100), levels.larger(250)] == [110, 250]
    assert [levels.smaller(100), levels.smaller(80)] == [90, 80]
    assert [levels.allowed(1), levels.allowed(149), levels.allowed(9999)] == [80, 150, 250]


def test_the_keys_make_everything_larger_and_it_is_remembered(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    step = window.session.frame.snapshot
    press(window, Qt.Key.Key_Plus, CTRL)
    qtbot.waitUntil(lambda: window.devicePixelRatio() == pytest.approx(1.1), timeout=20_000)
    assert window.isVisible()
    on_the_screen = (round(1280 / 1.1), round(720 / 1.1))
    assert (window.width(), window.height()) == on_the_screen
    assert window.session.frame.snapshot is step
    assert "110" in window.notices.plate.findChildren(QWidget)[1].text()  # type: ignore[attr-defined]
    window._settings.problem()
    assert Settings(tmp_path / "settings.ini").zoom() == 110
    press(window, Qt.Key.Key_Minus, CTRL)
    qtbot.waitUntil(lambda: window.zoom.level == 100, timeout=20_000)
    press(window, Qt.Key.Key_Minus, CTRL)
    qtbot.waitUntil(lambda: window.zoom.level == 90, timeout=20_000)
    press(window, Qt.Key.Key_0, CTRL)
    qtbot.waitUntil(lambda: window.zoom.level == 100, timeout=20_000)
    assert (window.width(), window.height()) == (1280, 720)


def test_the_next_start_has_the_size_of_the_last(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    settings = Settings(tmp_path / "settings.ini")
    settings.save_zoom(150)
    settings.problem()
    with opened(qtbot, monkeypatch, tmp_path / "settings.ini", small_digits()) as window:
        assert window.zoom.level == 150
        assert window.devicePixelRatio() == pytest.approx(1.5)
    with opened(qtbot, monkeypatch, tmp_path / "settings.ini", small_digits(), zoom=80) as window:
        assert window.zoom.level == 80
    assert Settings(tmp_path / "settings.ini").zoom() == 150  # the command line is not remembered


@pytest.mark.parametrize("damaged", ["", "no", "12345", "-3", "²"])
def test_a_damaged_zoom_is_forgiven(tmp_path: Path, damaged: str) -> None:
    file = tmp_path / "settings.ini"
    file.write_text(f"[General]\nzoom={damaged}\n", encoding="utf-8")
    assert Settings(file).zoom() == 100


@pytest.mark.parametrize("wrong", ["79", "251", "big", "100000"])
def test_the_command_line_refuses_what_is_no_zoom(wrong: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse(["--zoom", wrong])
    assert "80 to 250" in capsys.readouterr().err


@pytest.mark.parametrize("level", [80, 250])
def test_at_1280x720_nothing_overlaps_and_everything_can_be_reached(
    window: Window, qtbot: QtBot, level: int
) -> None:
    _zoom(qtbot, window, level)
    found = []
    for workspace in WORKSPACES:
        window.show_workspace(workspace.key)
        for dock in window.docks.values():
            if not dock.isHidden():
                dock.raise_()
                _settle(qtbot, window)
                seen = _seen(window)
                wrong = *_overlaps(window, seen), *_cut_off(window, seen)
                found += [f"{workspace.key}: {text}" for text in wrong]
    assert "\n".join(sorted(set(found))) == ""


def test_the_pad_stays_large_enough_to_draw_on(window: Window, qtbot: QtBot) -> None:
    pad = window.findChild(Surface)
    assert pad is not None
    for level in (100, 125, 150, 200, 250):
        _zoom(qtbot, window, level)
        _settle(qtbot, window)
        qtbot.waitUntil(lambda: min(pad.width(), pad.height()) >= 100, timeout=20_000)


def _seen(window: Window) -> list[QWidget]:
    behind = [dock for dock in window.docks.values() if dock.geometry().right() < 0]  # so Qt hides them
    return [
        each
        for kind in CONTROLS
        for each in window.findChildren(kind)
        if each.isVisible()
        and each.window() is window
        and not any(dock.isAncestorOf(each) for dock in behind)
    ]


def _overlaps(window: Window, seen: list[QWidget]) -> Iterator[str]:
    """Controls of one parent, and bars and stage of the window, that lie on one another."""
    body = window.stage.parentWidget()
    assert body is not None
    groups: dict[QWidget | None, list[QWidget]] = {
        body: list(body.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly))
    }
    for control in seen:
        groups.setdefault(control.parentWidget(), []).append(control)
    for group in groups.values():
        shown = [
            e for e in group if e.isVisible() and not e.size().isEmpty() and e is not window.notices.plate
        ]
        for one, other in combinations(shown, 2):
            if one.geometry().adjusted(1, 1, -1, -1).intersects(other.geometry()):
                yield f"{_name(one)} {one.geometry()} lies on {_name(other)} {other.geometry()}"


def _cut_off(window: Window, seen: list[QWidget]) -> Iterator[str]:
    """Controls of which a part is outside everything that could be scrolled to."""
    for control in seen:
        inside, parent = QRect(QPoint(0, 0), control.size()), control.parentWidget()
        at = control
        while parent is not None and at is not window:
            inside = QRect(at.pos() + inside.topLeft(), inside.size())
            scrolled = isinstance(parent.parentWidget(), QAbstractScrollArea)
            if not scrolled and not parent.rect().adjusted(-2, -2, 2, 2).contains(inside):
                yield f"{_name(control)} {inside} is not inside {_name(parent)} {parent.rect()}"
                break
            if scrolled:
                inside = parent.rect()
            at, parent = parent, parent.parentWidget()


def _name(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName() or widget.objectName() or widget.toolTip()!r}"


def test_the_page_scrolls_to_its_end_and_tab_brings_controls_into_sight(window: Window, qtbot: QtBot) -> None:
    _zoom(qtbot, window, 250)
    room = window.centralWidget()
    assert isinstance(room, Room)
    assert room.verticalScrollBar().maximum() > 0
    assert room.horizontalScrollBar().maximum() == 0  # nobody has to go sideways to read a line
    last = window.transport.findChildren(QSlider)[0]
    last.setFocus(Qt.FocusReason.TabFocusReason)
    room.ensureWidgetVisible(last)
    assert not last.visibleRegion().isEmpty()


def test_the_layout_of_100_per_cent_comes_back(window: Window, qtbot: QtBot) -> None:
    def places() -> dict[str, QRect]:
        return {key: dock.geometry() for key, dock in window.docks.items() if not dock.isHidden()}

    before = places()
    _zoom(qtbot, window, 250)
    assert window.stage.folded == 1
    assert window.menuBar().actionGeometry(window.menuBar().actions()[-1]).right() < window.width() - 60
    assert window.workspace_bar.isVisible()
    _zoom(qtbot, window, 100)
    assert window.stage.folded == 0
    qtbot.waitUntil(lambda: places() == before, timeout=20_000)


def test_what_is_remembered_at_250_per_cent_is_the_layout_of_100(window: Window, qtbot: QtBot) -> None:
    before = read(window.stage.layouts()["train"])[0]
    _zoom(qtbot, window, 250)
    assert read(window.stage.layouts()["train"])[0] == before


def test_a_dialog_larger_than_the_screen_scrolls_and_keeps_its_buttons(window: Window, qtbot: QtBot) -> None:
    _zoom(qtbot, window, 250)
    window.actions_by_key["keys"].trigger()
    dialog = window.findChild(KeysDialog)
    assert dialog is not None
    screen = window.screen().availableGeometry()
    assert dialog.width() <= screen.width()
    assert dialog.height() <= screen.height()
    area, buttons = dialog.findChild(QScrollArea), dialog.findChild(QDialogButtonBox)
    assert area is not None
    assert buttons is not None
    assert area.verticalScrollBar().maximum() > 0
    assert dialog.rect().contains(buttons.geometry())
    dialog.close()


def test_without_the_function_it_says_how_to_start_so(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(factor, "_setter", lambda: None)
    monkeypatch.setattr(window, "tell", lambda notice: told.append(notice.text))
    window.zoom.choose(150)
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert "150" in told[0]
    assert window.zoom.level == 100


def test_folding_keeps_every_pane_of_a_workspace() -> None:
    for workspace in WORKSPACES:
        wanted = {key for column in workspace.columns for cell in column for key in cell}
        for columns in (1, 2):
            few = folded(workspace, columns)
            assert len(few.columns) <= columns
            assert {key for column in few.columns for cell in column for key in cell} == wanted


def test_there_is_one_application_for_all(window: Window) -> None:
    assert launch.make_application() is QApplication.instance()
    assert window.devicePixelRatio() == 1.0


def test_a_qt_without_the_function_starts_with_the_factor(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(factor, "_factor", 1.0)
    monkeypatch.setenv(factor.ENVIRONMENT, "1")
    factor.begin_with(1.5)
    assert os.environ[factor.ENVIRONMENT] == "1"  # this one can change it later
    monkeypatch.setattr(factor, "_setter", lambda: None)
    factor.begin_with(1.5)
    assert float(os.environ[factor.ENVIRONMENT]) == 1.5
    assert factor.now() == 1.5
    assert factor.change(1.5)  # what the launch asks for is so already
    assert not factor.change(2.0)
