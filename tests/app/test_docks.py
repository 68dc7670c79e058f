"""Docks: a pane is made when it is first seen, in a column or in a stack with tabs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from app import window as module
from app.dock import Dock
from app.frame import Frame
from app.pane import Pane
from app.pane_kind import PaneKind
from app.registry import OPTIONS, PANES
from app.widgets.elided import ElidedLabel
from app.window import Window
from app.workspaces import WORKSPACES, Workspace, arrange
from tests.app.rig import running_session
from tests.app.windows import opened
from tests.nncore.small import small_digits


class OnePane(Pane):
    """Shows nothing and counts."""

    key, title = "one", "One"

    def show_frame(self, frame: Frame) -> None:
        self.shown = frame

    def describe(self, frame: Frame) -> str:
        return f"step {frame.snapshot.step}"


class TwoPane(OnePane):
    key, title = "two", "Two"


TOYS = (PaneKind("one", "One", f"{__name__}:OnePane"), PaneKind("two", "Two", f"{__name__}:TwoPane"))
STACKED = Workspace("stacked", "Stacked", ((("pad",),), (("one", "two"),)), (300, 900), ((1,), (1,)))


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Window]:
    monkeypatch.setattr(module, "PANES", (*PANES, *TOYS))
    with opened(qtbot, monkeypatch, tmp_path / "s.ini", small_digits()) as made:
        yield made


def test_what_nobody_sees_is_not_made(window: Window) -> None:
    assert [key for key, dock in window.docks.items() if dock.is_made] == [
        "pad",
        "diagram",
        "cost",
        "gallery",
    ]
    assert [pane.key for pane in window.panes.in_sight()] == ["pad", "diagram", "cost", "gallery"]


def test_a_stack_shows_its_first_pane_and_makes_another_when_its_tab_is_raised(
    qtbot: QtBot, window: Window
) -> None:
    arrange(window.stage, window.docks, STACKED)
    qtbot.waitUntil(lambda: [pane.key for pane in window.panes.in_sight()] == ["pad", "one"])
    one, two = window.docks["one"], window.docks["two"]
    for left in (WORKSPACES[0], STACKED):  # nor when the stack is left and come back to
        arrange(window.stage, window.docks, left)
        QApplication.processEvents()
    assert not two.is_made
    assert not window.docks["gallery"].isVisible()
    qtbot.waitUntil(lambda: one.width() > 2 * window.docks["pad"].width())
    qtbot.waitUntil(lambda: getattr(one.pane, "shown", None) is window.session.frame)
    two.raise_()
    qtbot.waitUntil(lambda: [pane.key for pane in window.panes.in_sight()] == ["pad", "two"])
    qtbot.waitUntil(lambda: getattr(two.pane, "shown", None) is window.session.frame)
    before = getattr(one.pane, "shown")  # noqa: B009 - the toy's own
    window.session.step()
    qtbot.waitUntil(lambda: window.session.frame.snapshot.step == 1)
    qtbot.waitUntil(lambda: getattr(two.pane, "shown", None) is window.session.frame)
    assert getattr(one.pane, "shown") is before  # noqa: B009 - nobody sees it
    assert "step 1" in window.describe()
    assert window.describe().count("step 1") == 1 or "One" not in window.describe()


def test_a_pane_that_is_seen_is_made_also_where_nobody_told_of_it(qtbot: QtBot, window: Window) -> None:
    dock = window.docks["two"]
    dock.visibilityChanged.disconnect(dock._seen)
    dock.show()
    dock.raise_()
    qtbot.waitUntil(lambda: dock.is_made and dock.pane.isVisible())


def test_closing_and_bringing_back_keeps_the_pane(qtbot: QtBot, window: Window) -> None:
    dock = window.docks["one"]
    dock.toggleViewAction().trigger()
    qtbot.waitUntil(lambda: dock.is_made and dock.pane.isVisible())
    pane = dock.pane
    dock.close()
    qtbot.waitUntil(lambda: not pane.isVisible())
    dock.toggleViewAction().trigger()
    qtbot.waitUntil(pane.isVisible)
    assert dock.pane is pane


def entries(window: Window) -> dict[str, QAction]:
    """The panes' entries in the View menu, by their words, in order."""
    view = next(menu for menu in window.menuBar().findChildren(QMenu) if menu.title() == "View")
    first = [each.text() for each in view.actions()].index(PANES[0].title)
    return {each.text(): each for each in view.actions()[first : first + len(window.docks)]}


def test_docks_of_other_workspaces_are_made_when_the_view_menu_wants_them(
    qtbot: QtBot, window: Window
) -> None:
    assert [dock.key for dock in window.docks.there] == ["pad", "diagram", "cost", "gallery"]
    titles = list({kind.key: kind.title for kind in (*PANES, *TOYS)}.values())
    assert list(entries(window)) == titles
    assert [text for text, entry in entries(window).items() if entry.isChecked()] == titles[:4]
    for text in ("Two", "One"):
        entries(window)[text].trigger()
        assert entries(window)[text].isChecked()
    one, two = window.docks["one"], window.docks["two"]
    qtbot.waitUntil(lambda: one.is_made and two.is_made and one.pane.isVisible() and two.pane.isVisible())
    assert [dock.key for dock in window.docks.there] == ["pad", "diagram", "cost", "gallery", "one", "two"]
    assert list(entries(window)) == titles
    assert window.stage.dockWidgetArea(one) == Qt.DockWidgetArea.RightDockWidgetArea
    entries(window)["One"].trigger()
    qtbot.waitUntil(lambda: not one.isVisible() and two.isVisible())


@pytest.mark.parametrize("all_told", [False, True])
def test_a_pane_that_the_view_menu_brought_in_is_there_again_after_a_new_start(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, all_told: bool
) -> None:
    monkeypatch.setattr(module, "PANES", (*PANES, *TOYS))
    with opened(qtbot, monkeypatch, tmp_path / "s.ini", small_digits()) as first:
        if all_told:  # as layouts of earlier versions tell of every dock
            assert all(dock in first.docks.there for dock in first.docks.values())
        entries(first)["Two"].trigger()
        first.show_workspace("inside")
    with opened(qtbot, monkeypatch, tmp_path / "s.ini", small_digits()) as again:
        assert "two" not in [pane.key for pane in again.panes.in_sight()]
        again.show_workspace("train")
        qtbot.waitUntil(
            lambda: (
                [pane.key for pane in again.panes.in_sight()] == ["pad", "diagram", "cost", "gallery", "two"]
            )
        )
        assert ("one" in [dock.key for dock in again.docks.there]) == all_told


def test_every_workspace_names_panes_that_there_are() -> None:
    keys = {kind.key for kind in PANES}
    for workspace in WORKSPACES:
        assert {key for column in workspace.columns for cell in column for key in cell} <= keys
        assert len(workspace.columns) == len(workspace.widths) == len(workspace.heights)
        assert all(len(c) == len(h) for c, h in zip(workspace.columns, workspace.heights, strict=True))


@pytest.mark.qt_log_ignore("This plugin does not support grabbing", extend=True)
def test_a_menu_button_looks_untouched_once_its_menu_is_closed(qtbot: QtBot, window: Window) -> None:
    button = window.docks["diagram"].bar.findChild(QToolButton, "menu")
    assert button is not None
    QCursor.setPos(window.mapToGlobal(QPoint(5, 300)))
    QApplication.processEvents()
    before = button.grab().toImage()

    def close() -> None:
        menu = QApplication.activePopupWidget()
        assert menu is not None
        QCursor.setPos(window.mapToGlobal(QPoint(5, 300)))
        button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)  # as on desktops that send it no Leave
        menu.close()

    for _ in range(2):
        QTest.mouseMove(button)
        QTimer.singleShot(100, close)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        qtbot.wait(50)
        assert not button.isDown()
        assert button.grab().toImage() == before


def test_a_title_without_room_ends_in_an_ellipsis_and_is_told_by_its_tooltip(qtbot: QtBot) -> None:
    label = ElidedLabel("Weights of the first layer")
    qtbot.addWidget(label)
    label.resize(60, 20)
    assert label.shown.endswith("…")
    label.show()
    assert label.toolTip() == label.text()
    label.resize(400, 20)
    assert label.shown == label.text()
    assert label.toolTip() == ""


def test_a_pane_is_never_too_narrow_for_a_short_title(qtbot: QtBot) -> None:
    with running_session(qtbot, OPTIONS) as session:
        dock = Dock(next(kind for kind in PANES if kind.key == "pad"), session)
        qtbot.addWidget(dock)
        dock.pane.show()
        dock.bar.resize(dock.bar.minimumSizeHint())
        dock.bar.grab()
        title = dock.bar.findChild(ElidedLabel)
        assert title is not None
        assert title.shown == title.text() == "Draw pad"
