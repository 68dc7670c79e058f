"""The window: its parts, its keys, its layout, its words."""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app import actions
from app.first_hint import HINT
from app.numerals import count
from app.status import readings
from app.theme import DARK, LIGHT
from app.widgets.elided import ElidedLabel
from app.window import Window
from app.workspaces import WORKSPACES
from nncore.commands import Change
from nncore.config import Config
from nncore.data import DataError
from nncore.snapshot import Evaluation, Notice
from tests.app.frames import make_snapshot
from tests.app.windows import in_sight, opened, press, snapshot, wait_step
from tests.nncore.small import small_digits


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Window]:
    with opened(qtbot, monkeypatch, tmp_path / "s.ini", small_digits()) as made:
        yield made


def test_everything_fits_at_1280_by_720(window: Window) -> None:
    window.resize(1280, 720)
    QApplication.processEvents()
    assert (window.width(), window.height()) == (1280, 720)
    inside = window.rect()
    for pane in window.panes.values():
        corner = pane.mapTo(window, QPoint(0, 0))
        assert inside.contains(corner)
        assert inside.contains(corner + QPoint(pane.width() - 1, pane.height() - 1))
        assert pane.width() > 200
        assert pane.height() > 150
    for bar in (window.transport, window.status):
        assert bar.minimumSizeHint().width() <= 1280


def test_every_control_of_the_bars_is_whole_at_every_width(window: Window) -> None:
    for width in (960, 1100, 1280, 1920):
        bars_are_whole(window, width)


def bars_are_whole(window: Window, width: int) -> None:
    window.resize(width, 700)
    QApplication.processEvents()
    transport = window.transport
    assert transport.wrapped == (width < 1200)
    for widget in (*transport.findChildren(QWidget), *window.status.findChildren(QLabel)):
        if not widget.isVisible():
            continue
        assert widget.width() >= min(widget.minimumSizeHint().width(), widget.sizeHint().width()), (
            widget.objectName()
        )
        corner = widget.mapTo(window, QPoint(0, 0))
        assert corner.x() >= 0
        assert corner.x() + widget.width() <= width
    assert window.width() == width


def test_the_status_line_of_a_deep_loaded_network_is_shortened_where_there_is_no_room(window: Window) -> None:
    config = Config(sizes=(784, *(128,) * 14, 10))
    window.resize(960, 600)
    snapshot = make_snapshot(config, steps=1234, steps_before=56_789, running=True, steps_per_second=9800.0)
    window.status.show_snapshot(snapshot)
    QApplication.processEvents()
    labels = window.status._labels
    assert window.status.minimumSizeHint().width() <= 960
    assert all(label.geometry().right() < 960 for label in labels.values())
    assert labels["step"].text() == "step 1\u2009234 + 56\u2009789 before"
    assert config.shape_text in labels["network"].toolTip()
    assert "Neurons in each layer" in labels["network"].toolTip()


def test_nothing_moves_when_a_notice_comes_or_goes(window: Window) -> None:
    def places() -> list[tuple[int, int, int, int]]:
        QApplication.processEvents()
        widgets = (*window.panes.values(), window.transport, window.status)
        return [w.geometry().getRect() for w in widgets]  # type: ignore[misc]

    with_hint = places()
    window.tell(None)
    assert places() == with_hint
    window.tell(Notice("error", "A long story. " * 30, "Do it", Change({}), "detail"))
    assert places() == with_hint
    plate = window.notices.plate
    assert plate.height() > window.notices.height()
    foot = window.notices.mapTo(window, QPoint(0, window.notices.height()))
    assert plate.mapTo(window, QPoint(0, plate.height())) == foot
    label = window.notices._text
    assert label.height() >= label.heightForWidth(label.width())
    window.resize(1600, 900)
    QApplication.processEvents()
    assert plate.width() == window.notices.width()


def test_a_notice_sets_thousands_apart_as_all_else_does(window: Window) -> None:
    window.tell(Notice("error", "Of 60,000 digits 1,234,567 were 1,5 and 12,3456."))
    assert window.notices.text == "Of 60\u2009000 digits 1\u2009234\u2009567 were 1,5 and 12,3456."


def test_the_hint_leaves_with_the_first_step(qtbot: QtBot, window: Window) -> None:
    assert window.notices.text == HINT.text
    press(window, ".")
    wait_step(qtbot, window, 1)
    assert window.notices.text == ""


def test_keys_step_back_reset_and_undo(qtbot: QtBot, window: Window) -> None:
    start = snapshot(window).network.flat
    press(window, ".")
    one = wait_step(qtbot, window, 1)
    press(window, ".")
    wait_step(qtbot, window, 2)
    press(window, ",")
    back = wait_step(qtbot, window, 1)
    assert np.array_equal(back.network.flat, one.network.flat)
    press(window, "r")
    reset = wait_step(qtbot, window, 0)
    assert np.array_equal(reset.network.flat, start)
    assert "Shift+R" in window.notices.text
    press(window, Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    assert np.array_equal(wait_step(qtbot, window, 1).network.flat, one.network.flat)


def test_space_plays_and_pauses_wherever_the_focus_is(qtbot: QtBot, window: Window) -> None:
    press(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: snapshot(window).running)
    press(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not snapshot(window).running)


def test_the_play_button_shows_what_the_engine_does(qtbot: QtBot, window: Window) -> None:
    button = window.transport._buttons["toggle"]
    assert button.accessibleName() == "Play"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: button.accessibleName() == "Pause")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: button.accessibleName() == "Play")


def test_rate_keys_halve_and_double(qtbot: QtBot, window: Window) -> None:
    press(window, "]")
    qtbot.waitUntil(lambda: snapshot(window).config.learning_rate == 2.0)
    press(window, "[")
    press(window, "[")
    qtbot.waitUntil(lambda: snapshot(window).config.learning_rate == 0.5)


def test_a_field_changes_the_setting_and_shows_what_is_in_force(qtbot: QtBot, window: Window) -> None:
    field = window.transport._settings.fields["learning_rate"]
    line = field.findChild(QLineEdit)
    assert line is not None
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "0,5")
    QTest.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: snapshot(window).config.learning_rate == 0.5)
    window.session.command(Change({"learning_rate": 2.0}))
    qtbot.waitUntil(lambda: line.text().startswith("2"))


def test_the_status_line_says_where_it_stands(qtbot: QtBot, window: Window) -> None:
    press(window, ".")
    shown = wait_step(qtbot, window, 1)
    texts = {name: label.text() for name, label in window.status._labels.items()}
    assert texts["step"] == "step 1"
    assert texts["cost"] == f"cost {shown.costs[0]:.4f}"
    assert shown.latest_test is not None
    assert texts["test"].startswith(f"test {100 * shown.latest_test.accuracy:.2f}")
    assert texts["parameters"] == "13\u2009002 parameters"
    assert texts["seed"] == "seed 1"


def test_the_cost_is_the_mean_of_the_batches_there_were() -> None:
    """Worked by hand: (2.17 + 1.09) / 2 = 1.63; of 150 the last hundred count."""
    assert readings(make_snapshot(costs=np.array([2.17, 1.09], np.float32)))["cost"] == "cost 1.6300"
    many = np.array([9.0] * 50 + [1.0, 2.0] * 50, np.float32)
    assert readings(make_snapshot(costs=many))["cost"] == "cost 1.5000"
    assert readings(make_snapshot(costs=many[:0]))["cost"] == "cost –"


def test_an_accuracy_of_an_earlier_step_says_so() -> None:
    from nncore.evaluation import Score

    old = Evaluation(950, None, Score(0.2, 0.8851, 10_000))
    assert readings(make_snapshot(steps=1000, evaluations=(old,)))["test"] == "test 88.51\u2009% at 950"
    assert readings(make_snapshot(steps=950, evaluations=(old,)))["test"] == "test 88.51\u2009%"


def test_themes_change_the_chrome_keep_the_plates_dark_and_move_nothing(qtbot: QtBot, window: Window) -> None:
    places = [window.workspace_bar.geometry(), window.menuBar().geometry(), window.transport.geometry()]
    for theme in (LIGHT, DARK):
        window.set_theme(theme.name)
        qtbot.waitUntil(lambda theme=theme: window.session.frame.theme is theme)  # type: ignore[misc]
        QApplication.processEvents()
        image = window.grab().toImage()
        bar = window.transport.mapTo(window, QPoint(window.transport.width() - 2, 1))
        light = image.pixelColor(bar).lightness()
        assert light > 200 if theme is LIGHT else light < 80
        diagram = window.panes["diagram"]
        plate = image.pixelColor(diagram.mapTo(window, QPoint(diagram.width() - 6, diagram.height() // 2)))
        assert plate.lightness() < 90
        now = [window.workspace_bar.geometry(), window.menuBar().geometry(), window.transport.geometry()]
        assert now == places


def test_the_desktops_theme_is_followed_unless_another_was_chosen(
    qtbot: QtBot, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.window.system_theme", lambda _app: LIGHT)
    window.follow_system()
    qtbot.waitUntil(lambda: window.session.frame.theme is LIGHT)
    window.set_theme("dark")
    qtbot.waitUntil(lambda: window.session.frame.theme is DARK)
    window.follow_system()
    qtbot.wait(50)
    assert window.session.frame.theme is DARK


def test_a_pane_can_be_closed_and_brought_back(window: Window) -> None:
    dock = window.docks["cost"]
    close = dock.bar.findChild(QAbstractButton, "close")
    assert close is not None
    QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    assert dock.isHidden()
    dock.toggleViewAction().trigger()
    assert not dock.isHidden()


def test_reset_layout_puts_everything_back(window: Window) -> None:
    for dock in window.docks.values():
        dock.setFloating(True)
    window.docks["pad"].close()
    window.actions_by_key["layout"].trigger()
    QApplication.processEvents()
    placed = {key for column in WORKSPACES[0].columns for cell in column for key in cell}
    assert not any(dock.isFloating() for dock in window.docks.values())
    assert {key for key, dock in window.docks.items() if not dock.isHidden()} == placed
    x = {key: window.docks[key].mapTo(window, QPoint(0, 0)).x() for key in placed}
    assert x["pad"] < x["diagram"] < x["cost"] == x["gallery"]


def test_the_layout_comes_back(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    file = tmp_path / "s.ini"
    with opened(qtbot, monkeypatch, file, small_digits()) as first:
        first.resize(1400, 900)
        first.docks["gallery"].close()
        first.session.change(batch_size=20)
        first.session.set_option("gallery.view", "change")
        qtbot.waitUntil(lambda: snapshot(first).config.batch_size == 20)
        qtbot.waitUntil(lambda: first.session.frame.options["gallery.view"] == "change")
    with opened(qtbot, monkeypatch, file, small_digits()) as second:
        assert (second.width(), second.height()) == (1400, 900)
        assert second.docks["gallery"].isHidden()
        assert not second.docks["cost"].isHidden()
        assert snapshot(second).config.batch_size == 20
        assert second.session.frame.options["gallery.view"] == "change"


def test_every_action_has_a_sentence_and_no_key_is_used_twice() -> None:
    keys = [key for spec in actions.SPECS for key in spec.keys]
    assert len(keys) == len(set(keys))
    assert all(spec.tip and spec.menu in actions.MENUS for spec in actions.SPECS)


def test_every_control_says_what_it_does(window: Window) -> None:
    """Each thing that can be clicked or typed into has an accessible name and a tooltip."""
    silent = [
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not isinstance(widget, QLabel)
        and widget.isVisibleTo(window)
        and not (widget.accessibleName() or widget.toolTip() or getattr(widget, "text", lambda: "")())
    ]
    assert [f"{type(w).__name__} {w.objectName()} in {type(w.parent()).__name__}" for w in silent] == []


def test_the_w_key_goes_round_the_views_of_the_weights(qtbot: QtBot, window: Window) -> None:
    option = next(o for o in window.panes["gallery"].options if o.key == "gallery.view")
    seen = [window.session.frame.options["gallery.view"]]
    for _ in option.choices:
        press(window, "w")
        qtbot.waitUntil(lambda: window.session.frame.options["gallery.view"] not in seen[-1:])
        seen.append(window.session.frame.options["gallery.view"])
    assert sorted(map(str, seen[1:])) == sorted(value for value, _ in option.choices)


def test_describe_puts_the_state_into_words(qtbot: QtBot, window: Window) -> None:
    press(window, ".")
    wait_step(qtbot, window, 1)
    words = window.describe()
    for pane in in_sight(window).values():
        assert f"{pane.title}: " in words
    assert "step 1" in words


def test_digits_that_are_broken_leave_a_window_and_a_remedy(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def broken(_folder: Path) -> object:
        raise DataError("train-images-idx3-ubyte.gz", "It is cut short.", "Restore it with git checkout.")

    monkeypatch.setattr("tests.app.windows.all_digits", lambda: None)
    from app import launch
    from app.settings import Settings
    from tests.app.windows import options

    monkeypatch.setattr(launch, "load_digits", broken)
    with launch.running(launch.make_application(), Settings(tmp_path / "s.ini"), options()) as window:
        window.show()
        qtbot.waitUntil(lambda: "train-images-idx3-ubyte.gz" in window.notices.text)
        assert "git checkout" in window.notices.text
        press(window, ".")
        qtbot.wait(50)
        assert snapshot(window).step == 0
        window.close()


def test_a_rate_that_blows_up_is_noticed_and_undone(qtbot: QtBot, window: Window) -> None:
    press(window, ".")
    good = wait_step(qtbot, window, 1)
    window.session.change(learning_rate=1000.0)
    window.session.set_speed(math.inf)
    press(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: snapshot(window).notice is not None)
    shown = snapshot(window)
    assert not shown.running
    assert np.isfinite(shown.network.flat).all()
    assert "stopped" in window.notices.text
    assert len(shown.costs) == shown.step >= good.step - 1
    QTest.mouseClick(window.notices._remedy, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: snapshot(window).config.learning_rate == 100.0)
    qtbot.waitUntil(lambda: window.notices.text == "")


def test_an_error_of_ours_is_told_and_the_window_lives_on(qtbot: QtBot, window: Window) -> None:
    import sys

    error = RuntimeError("a slot failed")
    sys.excepthook(RuntimeError, error, None)
    qtbot.waitUntil(lambda: "RuntimeError" in window.notices.text)
    QTest.mouseClick(window.notices._report, Qt.MouseButton.LeftButton)
    assert "a slot failed" in QApplication.clipboard().text()
    press(window, ".")
    wait_step(qtbot, window, 1)


def test_tab_visits_every_pane_and_the_transport_bar(window: Window) -> None:
    seen: set[str] = set()
    for _ in range(60):
        focused = QApplication.focusWidget()
        assert focused is not None
        seen |= {
            key for key, pane in in_sight(window).items() if pane is focused or pane.isAncestorOf(focused)
        }
        seen |= {"transport"} if window.transport.isAncestorOf(focused) else set()
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert seen == {*in_sight(window), "transport"}


def test_the_epoch_key_ends_at_the_epochs_end(qtbot: QtBot, window: Window) -> None:
    press(window, ">")
    qtbot.waitUntil(lambda: snapshot(window).progress == 1.0)


def test_news_leave_with_the_next_step(qtbot: QtBot, window: Window) -> None:
    press(window, ".")
    wait_step(qtbot, window, 1)
    press(window, "r")
    wait_step(qtbot, window, 0)
    assert "Shift+R" in window.notices.text
    press(window, ".")
    wait_step(qtbot, window, 1)
    assert window.notices.text == ""


def test_escape_lets_go_of_the_selection(qtbot: QtBot, window: Window) -> None:
    from app.selection import Neuron

    window.session.select(Neuron(1, 2))
    qtbot.waitUntil(lambda: window.session.frame.selection is not None)
    press(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.session.frame.selection is None)


def _rate(window: Window) -> QLineEdit:
    line = window.transport._settings.fields["learning_rate"].findChild(QLineEdit)
    assert line is not None
    return line


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_a_field_gives_the_keyboard_back_to_the_pane_that_had_it(
    qtbot: QtBot, window: Window, key: Qt.Key
) -> None:
    window.panes["diagram"].setFocus()
    line = _rate(window)
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "0.5")
    QTest.keyClick(line, key)
    assert QApplication.focusWidget() is window.panes["diagram"]
    press(window, ".")
    wait_step(qtbot, window, 1)
    assert snapshot(window).config.learning_rate == (0.5 if key == Qt.Key.Key_Return else 1.0)


def test_a_refused_number_keeps_the_keyboard(window: Window) -> None:
    line = _rate(window)
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "-4")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is line


def test_keys_that_no_number_has_act_on_the_window_from_inside_a_field(qtbot: QtBot, window: Window) -> None:
    line = _rate(window)
    line.setFocus()
    press(window, "]")
    qtbot.waitUntil(lambda: snapshot(window).config.learning_rate == 2.0)
    press(window, "w")
    qtbot.waitUntil(lambda: window.session.frame.options["gallery.view"] != "weights")
    press(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: snapshot(window).running)
    press(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not snapshot(window).running)
    line.selectAll()
    press(window, ".25")
    press(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: snapshot(window).config.learning_rate == 0.25)


def test_reseeding_says_from_which_seed_and_can_be_undone(qtbot: QtBot, window: Window) -> None:
    before = snapshot(window)
    press(window, "s")
    qtbot.waitUntil(lambda: snapshot(window).run != before.run)
    seed = count(snapshot(window).config.seed)
    assert window.notices.text == f"New start values from seed {seed}. Shift+R brings the old network back."
    press(window, Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: snapshot(window).run == before.run)


def test_in_a_narrow_window_titles_end_in_an_ellipsis(window: Window) -> None:
    window.resize(960, 600)
    QApplication.processEvents()
    for dock in (window.docks[key] for key in in_sight(window)):
        for label in dock.bar.findChildren(ElidedLabel):
            assert label.fontMetrics().horizontalAdvance(label.shown) <= label.width()
            assert len(label.shown) >= 3


def test_g_gives_a_sign_even_where_no_bar_tells_of_the_gradient(window: Window, qtbot: QtBot) -> None:
    press(window, Qt.Key.Key_G)
    qtbot.waitUntil(lambda: window.session.frame.found is not None)
    qtbot.waitUntil(lambda: "nothing has changed by it" in window.notices.text)
    window.show_workspace("gradient")
    window.tell(None)
    press(window, Qt.Key.Key_G)
    assert "nothing has changed" not in window.notices.text
