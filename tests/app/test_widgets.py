"""The other small widgets: by pixels, keys and what they tell a screen reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.graphics import image_words
from app.theme import DARK, LIGHT, Theme, diverging_lut, luminance_lut, palette, push_lut
from app.widgets import Entry, IconButton, Legend, OptionMenu, ScaleBar

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

BOTH = pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])
VIEWS = [("weights", "Weights"), ("change", "Change since the start"), ("gradient", "Negative gradient")]


def count(widget: QWidget, colour: QColor) -> int:
    return int((image_words(widget.grab().toImage()) == colour.rgb()).sum())


class TestScaleBar:
    @pytest.fixture
    def bar(self, qtbot: QtBot) -> ScaleBar:
        bar = ScaleBar("Scale of the weights")
        qtbot.addWidget(bar)
        bar.resize(256, bar.sizeHint().height())
        return bar

    @BOTH
    def test_it_runs_from_one_end_of_the_scale_to_the_other(self, bar: ScaleBar, theme: Theme) -> None:
        bar.set_theme(theme)
        bar.show_scale(diverging_lut(theme), (-0.5, 0.5))
        row = image_words(bar.grab().toImage())[4, 2:-2]
        np.testing.assert_array_equal(np.isin(row, diverging_lut(theme)), True)
        assert [int(row[i]) for i in (0, -1)] == pytest.approx(
            [int(diverging_lut(theme)[i]) for i in (3, 253)], abs=0x30303
        )
        assert int(row[len(row) // 2]) in diverging_lut(theme)[124:133]

    @pytest.mark.parametrize(
        ("ends", "texts"),
        [
            ((-0.5, 0.5), ("−0.500", "0", "+0.500")),
            ((0.0, 1.0), ("0", "", "1.00")),
            (None, ("−", "0", "+")),
            ((-1.2e-5, 1.2e-5), ("−1.20e−5", "0", "+1.20e−5")),
        ],
    )
    def test_it_prints_its_ends_and_tells_them(
        self, bar: ScaleBar, ends: tuple[float, float] | None, texts: tuple[str, str, str]
    ) -> None:
        bar.show_scale(push_lut(DARK), ends, "shared")
        assert bar.texts() == texts
        assert texts[0] in bar.accessibleDescription()
        assert "shared" in bar.accessibleDescription()
        bar.show_scale(push_lut(DARK), ends)
        words = image_words(bar.grab().toImage())[12:]
        ground = words[-1, 128]
        inked = (words != ground).any(axis=0)
        assert inked[:12].any()
        assert inked[-12:].any()
        assert bool(inked[122:134].any()) is bool(texts[1])

    def test_the_note_gives_way_where_there_is_no_room(self, bar: ScaleBar) -> None:
        bar.show_scale(luminance_lut(), (-1.0, 1.0), "shared by all")
        assert count(bar, DARK.muted) > 5
        bar.resize(bar.minimumSizeHint())
        assert count(bar, DARK.muted) == 0


class TestOptionMenu:
    @pytest.fixture
    def menu(self, qtbot: QtBot) -> OptionMenu:
        menu = OptionMenu("View", VIEWS, tip="What the tiles show")
        qtbot.addWidget(menu)
        menu.show()
        return menu

    @pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen: raising, grabbing the keyboard
    def test_choosing_by_keyboard_says_so_once(self, menu: OptionMenu) -> None:
        heard: list[str] = []
        menu.chosen.connect(heard.append)
        popup = menu.menu()
        popup.popup(menu.mapToGlobal(QPoint(0, menu.height())))
        QTest.keyClick(popup, Qt.Key.Key_Down)
        QTest.keyClick(popup, Qt.Key.Key_Down)
        QTest.keyClick(popup, Qt.Key.Key_Return)
        assert heard == ["change"]
        assert (menu.value, menu.text()) == ("change", "Change since the start")
        assert menu.accessibleName() == "View: Change since the start"

    def test_a_choice_from_elsewhere_is_shown_silently(self, menu: OptionMenu) -> None:
        heard: list[str] = []
        menu.chosen.connect(heard.append)
        menu.set_value("gradient")
        assert [action.isChecked() for action in menu.menu().actions()] == [False, False, True]
        assert heard == []
        with pytest.raises(KeyError):
            menu.set_value("tea")
        assert menu.value == "gradient"

    def test_choosing_does_not_move_its_neighbours(self, menu: OptionMenu) -> None:
        sizes = []
        for value, _ in VIEWS:
            menu.set_value(value)
            sizes.append(menu.sizeHint())
        assert len(set(sizes)) == 1

    @BOTH
    @pytest.mark.parametrize("told", [True, False])
    def test_it_has_a_chevron_in_the_themes_quiet_ink(
        self, menu: OptionMenu, theme: Theme, *, told: bool
    ) -> None:
        if told:
            menu.set_theme(theme)
        else:
            menu.setPalette(palette(theme))
        image = menu.grab(menu.rect().adjusted(menu.width() - 18, 0, 0, 0)).toImage()
        words = image_words(image)
        distance = sum(
            np.abs((words >> shift & 255).astype(int) - (theme.muted.rgb() >> shift & 255))
            for shift in (0, 8, 16)
        )
        assert (distance < 60).sum() >= 4


class TestIconButton:
    def test_it_is_named_and_tells_its_key(self, qtbot: QtBot) -> None:
        button = IconButton("step", "Take one step downhill", key=".")
        qtbot.addWidget(button)
        assert button.toolTip() == "Take one step downhill (.)"
        assert button.accessibleName() == "Take one step downhill"

    def test_it_answers_mouse_and_keyboard(self, qtbot: QtBot) -> None:
        button = IconButton("step", "Take one step downhill")
        qtbot.addWidget(button)
        button.show()
        pressed: list[bool] = []
        button.clicked.connect(lambda: pressed.append(True))
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)
        assert len(pressed) == 2

    @BOTH
    def test_its_icon_follows_the_theme_and_the_state(self, qtbot: QtBot, theme: Theme) -> None:
        button = IconButton("play", "Run", size=24)
        qtbot.addWidget(button)
        button.set_theme(theme)
        assert count(button, theme.text) > 40
        playing = image_words(button.grab().toImage())
        button.set_icon("pause")
        pausing = image_words(button.grab().toImage())
        assert (playing != pausing).sum() > 40
        button.setEnabled(False)
        assert count(button, theme.text) == 0
        assert count(button, theme.faint) > 40


class TestLegend:
    ENTRIES = (
        Entry("train", "cost", "line"),
        Entry("test", "cost", "dash"),
        Entry("accuracy", "accuracy", "block"),
        Entry("selected", "selection", "ring"),
    )

    @BOTH
    def test_it_shows_each_colour_on_a_bit_of_plate(self, qtbot: QtBot, theme: Theme) -> None:
        legend = Legend(self.ENTRIES)
        qtbot.addWidget(legend)
        legend.set_theme(theme)
        legend.resize(legend.sizeHint())
        assert count(legend, theme.accuracy) >= 80
        assert count(legend, theme.plate) > 4 * 100
        words = image_words(legend.grab().toImage())
        middle = words[words.shape[0] // 2]
        second = self.left(legend, 1)
        line, dash = middle[3:17], middle[second + 3 : second + 17]
        assert len(np.unique(line)) == 1
        assert (dash == theme.plate.rgb()).any()
        assert (dash != theme.plate.rgb()).any()

    def test_it_names_its_entries_and_cuts_them_from_the_right(self, qtbot: QtBot) -> None:
        legend = Legend(self.ENTRIES, on_plate=True)
        qtbot.addWidget(legend)
        assert legend.accessibleName() == "train, test, accuracy, selected"
        legend.resize(legend.minimumSizeHint())
        assert legend.width() < legend.sizeHint().width() / 3
        assert count(legend, DARK.plate_text) > 0
        assert count(legend, DARK.accuracy) == 0

    @staticmethod
    def left(legend: Legend, index: int) -> int:
        return int(legend._left(index))


def test_everything_that_takes_the_focus_has_a_name(qtbot: QtBot, qapp: QApplication) -> None:
    assert qapp
    from app.widgets import NumberField

    host = QWidget()
    qtbot.addWidget(host)
    made = [
        NumberField("rate", 3, 0, 10), OptionMenu("View", VIEWS), IconButton("play", "Run"), ScaleBar("Scale"),
        Legend(TestLegend.ENTRIES),
    ]  # fmt: skip
    for widget in made:
        widget.setParent(host)
    focusable = [w for w in host.findChildren(QWidget) if w.focusPolicy() != Qt.FocusPolicy.NoFocus]
    assert len(focusable) >= 2
    assert all(w.accessibleName() for w in focusable if w.focusProxy() is None)
