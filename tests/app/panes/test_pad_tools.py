"""The pad's tools: all in reach, grey where they do nothing, in few menus; the keys come back to the drawing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.dock import Dock
from app.panes.pad.geometry import arrange
from app.panes.pad.pane import PadPane
from tests.app.every_pane import KIND
from tests.app.panes.pads import CTRL, LEFT, blank_pad, press, settle, shown_pad, stroke


@pytest.fixture
def pane(qtbot: QtBot) -> Iterator[PadPane]:
    with shown_pad(qtbot, size=(262, 590)) as made:
        yield made


def _shown(pane: PadPane) -> list[str]:
    return [key for key, button in pane.tools.buttons.items() if button.isVisible()]


@pytest.mark.parametrize("width", [160, 200, 230, 250, 262, 500, 1200])
def test_no_tool_is_cut_or_covered_at_any_width(pane: PadPane, width: int) -> None:
    pane.resize(width, 760)
    settle()
    places = [pane.tools.buttons[key].geometry() for key in _shown(pane)]
    assert all(pane.tools.rect().contains(place) for place in places)
    assert not any(a.intersects(b) for i, a in enumerate(places) for b in places[:i])
    assert len(places) >= 8
    assert pane.tools.geometry().bottom() < pane.surface.geometry().top()


def test_all_tools_are_in_sight_in_its_column_of_a_small_window(pane: PadPane) -> None:
    assert set(_shown(pane)) == set(pane.tools.buttons)
    assert pane.surface.width() == 232


@pytest.mark.parametrize("width", [262, 300, 393])
def test_a_second_line_holds_what_disturbs(pane: PadPane, width: int) -> None:
    pane.resize(width, 1000)
    settle()
    lines = {key: button.y() for key, button in pane.tools.buttons.items()}
    assert lines["erase"] == lines["wrong"] < lines["noise"] == lines["down"]


@pytest.mark.parametrize("width", [160, 180, 200, 220, 236, 262])
@pytest.mark.parametrize("height", [400, 480, 560, 700])
def test_the_way_through_the_examples_is_in_sight_in_a_narrow_pad(
    pane: PadPane, width: int, height: int
) -> None:
    """Also where a layout is restored that leaves less width than the first line of tools takes."""
    pane.resize(width, height)
    settle()
    assert {"previous", "any", "next", "wrong"} <= set(_shown(pane))


def test_the_pad_does_not_shrink_for_the_tools(pane: PadPane) -> None:
    lines = set()
    for height in range(440, 700, 10):
        pane.resize(262, height)
        settle()
        assert pane.surface.width() == arrange(262, height).plate.width()
        lines.add(len(_shown(pane)))
    assert lines == {8, len(pane.tools.buttons)}


def test_the_icon_that_needs_a_word_has_one(pane: PadPane) -> None:
    button = pane.tools.buttons["wrong"]
    assert button.text() == "wrong"
    assert button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    assert button.sizeHint().width() - 8 <= button.width()


def test_the_kind_and_amount_of_noise_hang_on_its_button(pane: PadPane) -> None:
    menu = pane.tools.buttons["noise"].menu()
    assert menu is not None
    {action.text(): action for action in menu.actions()}["Noise: salt and pepper"].trigger()
    settle()
    assert pane.session.frame.options["pad.noise"] == "salt"
    checked = [action.text() for action in menu.actions() if action.isChecked()]
    assert checked == ["Noise: salt and pepper", "Noise amount 20\u2009%"]


def test_the_panes_menu_has_four_groups_that_hold_every_switch(qtbot: QtBot, pane: PadPane) -> None:
    dock = Dock(KIND["pad"], pane.session)
    qtbot.addWidget(dock)
    assert dock.pane is not pane
    menu = dock.bar.findChild(QMenu)
    assert menu is not None
    assert [entry.text() for entry in menu.actions()] == ["View", "Draw", "Examples", "Disturb"]
    groups = [entry.menu() for entry in pane.menu_actions()]
    noise = pane.tools.buttons["noise"].menu()
    assert noise is not None
    assert max(len(group.actions()) for group in groups if isinstance(group, QMenu)) <= 10
    entries = [a for group in (*groups, noise) if isinstance(group, QMenu) for a in group.actions()]
    assert noise.menuAction() in entries
    named = {action.text() for action in entries}
    for option in pane.options:
        if option.key == "pad.tool":  # is the entry Eraser, checked or not
            continue
        assert {label for _, label in option.choices} <= named
    assert {"Numbers in the pixels", "Draw over examples", "Centre and scale drawings"} <= named


def test_a_switch_in_the_menu_does_what_it_says_and_follows(pane: PadPane) -> None:
    entry = _entry(pane, "Large: as the network receives it")
    entry.trigger()
    settle()
    assert pane.session.frame.options["pad.show"] == "received"
    pane.session.set_option("pad.show", "drawn")
    settle()
    assert not entry.isChecked()
    assert _entry(pane, "Large: as drawn").isChecked()


def test_the_set_of_examples_is_chosen_in_the_title_bar(pane: PadPane) -> None:
    (choice,) = pane.header()
    choice.chosen.emit("test")  # type: ignore[attr-defined]
    settle()
    pane.tools.buttons["next"].click()
    settle()
    assert pane.session.frame.picture.source == "test"
    assert choice.accessibleName() == "Examples from: test"


def test_the_set_follows_the_picture_wherever_it_was_chosen(pane: PadPane) -> None:
    """A test image found by M or clicked among the examples: the menu says so, and the next one is of its set."""
    (choice,) = pane.header()
    pane.session.load_example("test", 7)
    settle()
    assert choice.accessibleName() == "Examples from: test"
    assert _entry(pane, "Examples of the test set").isChecked()
    pane.tools.buttons["next"].click()
    settle()
    shown = pane.session.frame.picture
    assert (shown.source, shown.row) == ("test", 8)
    for _ in range(2):
        pane.session.undo()
        settle()
    assert pane.session.frame.picture.source == "train"
    assert choice.accessibleName() == "Examples from: training"
    choice.chosen.emit("test")  # type: ignore[attr-defined]
    settle()
    assert choice.accessibleName() == "Examples from: test"  # chosen for the next one: it stays


def test_undo_and_redo_are_grey_where_there_is_nothing_to_undo(pane: PadPane) -> None:
    undo, redo = (pane.tools.buttons[key] for key in ("undo", "redo"))
    assert (undo.isEnabled(), redo.isEnabled()) == (False, False)
    stroke(pane, (3, 3), (3, 9))
    assert (undo.isEnabled(), redo.isEnabled()) == (True, False)
    press(pane, Qt.Key.Key_Z, CTRL)
    assert (undo.isEnabled(), redo.isEnabled()) == (False, True)
    assert not _entry(pane, "Undo").isEnabled()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_after_typing_a_number_the_keys_draw_again(pane: PadPane, key: Qt.Key) -> None:
    pane.activateWindow()
    QTest.mouseDClick(pane.caption, LEFT)
    assert pane.row_field.hasFocus()
    QTest.keyClicks(pane.row_field, "7")
    QTest.keyClick(pane.row_field, key)
    assert pane.surface.hasFocus()


def test_a_stroke_on_an_example_is_told_to_make_a_drawing_of_it(pane: PadPane) -> None:
    stroke(pane, (3, 3), (3, 9))
    assert pane.caption.left == "a new drawing; undo brings the example back"
    QApplication.sendEvent(pane.surface, QEvent(QEvent.Type.Leave))
    press(pane, Qt.Key.Key_Z, CTRL)
    assert pane.caption.left == "training image 5, a 2"
    pane.session.set_option("pad.over", value=True)
    settle()
    stroke(pane, (3, 3), (3, 9))
    assert pane.caption.left == "now your drawing, not training image 5"
    assert pane.session.frame.picture.label is None


def test_drawing_on_the_received_view_first_shows_the_drawing(pane: PadPane) -> None:
    blank_pad(pane)
    stroke(pane, (3, 3), (12, 3))
    drawn = pane.session.frame.picture.drawn
    pane.session.set_option("pad.show", "received")
    settle()
    stroke(pane, (20, 20), (20, 25))
    assert pane.session.frame.options["pad.show"] == "drawn"
    assert pane.session.frame.picture.drawn is drawn
    assert pane.caption.left == "this is the drawing itself: draw on it"
    stroke(pane, (20, 20), (20, 25))
    assert pane.session.frame.picture.drawn[20, 22] == 1


def _entry(pane: PadPane, text: str) -> QAction:
    groups = [entry.menu() for entry in pane.menu_actions()]
    return next(a for g in groups if isinstance(g, QMenu) for a in g.actions() if a.text() == text)
