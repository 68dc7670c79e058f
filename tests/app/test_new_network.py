"""The dialog that makes another network, by keyboard and mouse."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.new_network import NewNetwork
from app.numerals import THIN
from app.window import Window
from nncore.config import Config
from nncore.presets import PRESETS
from nncore.proposal import proposed_rate
from nncore.sets import ends_of
from tests.app.windows import opened, press, snapshot
from tests.nncore.small import small_digits

OK = QDialogButtonBox.StandardButton.Ok


@pytest.fixture
def dialog(qtbot: QtBot) -> NewNetwork:
    made = NewNetwork(Config(), None)
    qtbot.addWidget(made)
    made.show()
    QTest.qWaitForWindowExposed(made)
    return made


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Window]:
    with opened(qtbot, monkeypatch, tmp_path / "s.ini", small_digits()) as made:
        yield made


def type_into(widget: QWidget, text: str) -> None:
    """Replace what is in a field by typing."""
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(widget, Qt.Key.Key_Backspace)
    QTest.keyClicks(widget, text)


def can_make(dialog: NewNetwork) -> bool:
    return dialog._buttons.button(OK).isEnabled()


@pytest.mark.parametrize(
    ("text", "sizes"),
    [("30", (30,)), ("16, 16", (16, 16)), ("16-16", (16, 16)), ("16 x 8;4", (16, 8, 4)), ("", ())],
)
def test_hidden_layers_are_read_as_people_write_them(
    dialog: NewNetwork, text: str, sizes: tuple[int, ...]
) -> None:
    type_into(dialog._hidden, text)
    assert dialog.config is not None
    assert dialog.config.sizes == (784, *sizes, 10)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("abc", "▲ “abc” is no whole number: write how many neurons each hidden layer has, such as 16, 16"),
        ("16, 2.5", "“2.5” is no whole number"),
        ("-3", "▲ A layer has at least 1 neuron; −3 cannot be."),
        ("16, -3", "−3 cannot be"),
        ("0", "at least 1 neuron"),
        ("1000000", f"1{THIN}000{THIN}000 the network would hold 795{THIN}000{THIN}010 numbers"),
        ("4096, 4096, 4096", THIN),
        ("9" * 400, "A layer"),
    ],
)
def test_what_cannot_be_is_said_as_it_is_typed_and_cannot_be_made(
    dialog: NewNetwork, text: str, says: str
) -> None:
    type_into(dialog._hidden, text)
    words = dialog._words.text()
    assert says in words
    assert dialog.config is None
    assert not can_make(dialog)
    assert "," not in words.replace(", ", "")  # no comma in any number
    assert len(words) < 300


def test_no_hidden_layer_is_explained(dialog: NewNetwork) -> None:
    type_into(dialog._hidden, "")
    assert f"784-10: 7{THIN}850 weights and biases" in dialog._words.text()
    assert "No hidden layer" in dialog._words.text()


def test_the_rate_is_proposed_for_the_shape_and_can_be_changed(dialog: NewNetwork) -> None:
    type_into(dialog._hidden, "512")
    wide = Config(sizes=(784, 512, 10))
    assert dialog.config == wide.changed(learning_rate=proposed_rate(wide)) != wide
    assert dialog._rate.edit.text() == "0.1"
    assert "proposed" in dialog._words.text()
    type_into(dialog._rate.edit, "0,3")
    assert dialog.config == wide.changed(learning_rate=0.3)
    assert "proposed" not in dialog._words.text()
    dialog._cost.setCurrentText("cross-entropy")
    assert dialog.config is not None
    assert dialog.config.learning_rate == 1.0


def test_a_rate_or_seed_that_is_none_cannot_be_made(dialog: NewNetwork) -> None:
    for field, name in ((dialog._rate, "learning rate"), (dialog._seed, "seed")):
        type_into(field.edit, "x7")
        assert f"The {name} must be a number from " in dialog._words.text()
        assert not can_make(dialog)
        type_into(field.edit, "7")
        assert can_make(dialog)
    assert dialog.config == Config(seed=7, learning_rate=7.0)


@pytest.mark.parametrize("name", PRESETS)
def test_a_recipe_is_taken_whole_and_a_newcomer_knows_what_it_is(dialog: NewNetwork, name: str) -> None:
    index = dialog._presets.findData(name)
    dialog._presets.setCurrentIndex(index)
    dialog._presets.activated.emit(index)
    assert dialog._sets.currentData() == PRESETS[name].config.data
    assert dialog.config == PRESETS[name].config
    assert dialog._presets.itemData(index, Qt.ItemDataRole.ToolTipRole) == PRESETS[name].tip
    assert "lesson" not in dialog._presets.itemText(index)
    dialog._presets.setCurrentIndex(0)
    dialog._presets.activated.emit(0)
    assert dialog.config == Config()


def test_return_makes_it_and_escape_leaves(dialog: NewNetwork) -> None:
    type_into(dialog._rate.edit, "2")
    QTest.keyClick(dialog._rate.edit, Qt.Key.Key_Return)
    assert dialog.result() == NewNetwork.DialogCode.Accepted
    assert dialog.config == Config(learning_rate=2.0)
    dialog.show()
    type_into(dialog._rate.edit, "5")
    QTest.keyClick(dialog._rate.edit, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.config == Config(learning_rate=2.0)
    QTest.keyClick(dialog._rate.edit, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_nothing_in_it_is_cut(dialog: NewNetwork) -> None:
    type_into(dialog._hidden, "1000000")
    QApplication.processEvents()
    for label in dialog.findChildren(QLabel):
        if label.isVisible():
            wanted = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
            assert label.height() >= wanted, label.text()
    for button in dialog.findChildren(QPushButton):
        assert button.width() >= button.minimumSizeHint().width()


@pytest.mark.concept("A0.6", "A4.2")
def test_ctrl_n_makes_the_network_that_was_typed(qtbot: QtBot, window: Window) -> None:
    def fill() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, NewNetwork)
        QTest.keyClicks(dialog._hidden, "30")  # it opens with the layers selected
        dialog._output.setCurrentText("softmax")
        dialog._cost.setCurrentText("cross-entropy")
        QTest.keyClick(dialog._hidden, Qt.Key.Key_Return)

    QTimer.singleShot(200, fill)
    press(window, "n", Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: snapshot(window).network.sizes == (784, 30, 10))
    assert snapshot(window).network.activations == ("sigmoid", "softmax")
    assert "A new network of 784-30-10 from seed 1. Shift+R" in window.notices.text


def sizes(dialog: NewNetwork) -> tuple[int, ...]:
    assert dialog.config is not None
    return dialog.config.sizes


@pytest.mark.concept("A0.6")
def test_each_hidden_layer_has_a_field_and_the_count_follows(dialog: NewNetwork) -> None:
    first = dialog._layers.fields[0].edit
    type_into(first, "30")
    QTest.keyClick(first, Qt.Key.Key_Return)
    assert sizes(dialog) == (784, 30, 16, 10)
    n = 784 * 30 + 30 + 30 * 16 + 16 + 16 * 10 + 10
    assert f"{n:,}".replace(",", THIN) in dialog._words.text()
    dialog._layers.more.click()
    assert sizes(dialog) == (784, 30, 16, 16, 10)
    for _ in range(3):
        dialog._layers.fewer.click()
    assert sizes(dialog) == (784, 10)
    assert not dialog._layers.fewer.isEnabled()
    dialog._layers.more.click()
    assert dialog._hidden.text() == "16"


@pytest.mark.concept("A0.7")
def test_the_ends_follow_the_set(dialog: NewNetwork) -> None:
    for data in ("words", "moons", "sensors", "mnist"):
        index = dialog._sets.findData(data)
        dialog._sets.setCurrentIndex(index)
        dialog._sets.activated.emit(index)
        assert dialog.config is not None
        assert dialog.config.data == data
        assert (dialog.config.sizes[0], dialog.config.sizes[-1]) == ends_of(data)
        assert dialog._ends.isEnabled() == (data == "moons")
    assert dialog.config == Config()


def test_one_output_for_two_classes_is_offered_and_softmax_refused(dialog: NewNetwork) -> None:
    dialog.take("moons")
    dialog._ends.setCurrentIndex(dialog._ends.findData(1))
    assert sizes(dialog) == (2, 8, 1)
    dialog._output.setCurrentText("softmax")
    assert not can_make(dialog)
    assert "a single one is always 1" in dialog._words.text()
    model = dialog._output.model()
    assert not model.flags(model.index(dialog._output.findText("softmax"), 0)) & Qt.ItemFlag.ItemIsEnabled


def test_a_cost_that_cannot_be_is_grey_and_says_why(dialog: NewNetwork) -> None:
    dialog._output.setCurrentText("tanh")
    index = dialog._cost.model().index(dialog._cost.findText("cross-entropy"), 0)
    assert not dialog._cost.model().flags(index) & Qt.ItemFlag.ItemIsEnabled
    assert "tanh" in index.data(Qt.ItemDataRole.ToolTipRole)
    dialog._output.setCurrentText("sigmoid")
    assert dialog._cost.model().flags(index) & Qt.ItemFlag.ItemIsEnabled


@pytest.mark.parametrize("typed", ["30, 10", "30, 10, 128", "30, 10, 128, 16, 512"])
def test_the_fields_of_the_layers_have_room_for_their_numbers(dialog: NewNetwork, typed: str) -> None:
    type_into(dialog._hidden, typed)
    QApplication.processEvents()
    layers = dialog._layers
    assert len(layers.fields) == len(typed.split(","))
    for field in layers.fields:
        assert field.edit.width() >= field.edit.minimumSizeHint().width()
    for label in layers.findChildren(QLabel):
        if label.isVisible():
            assert label.width() >= label.sizeHint().width(), label.text()


def test_start_values_are_explained_and_relu_is_written_as_everywhere(dialog: NewNetwork) -> None:
    for i in range(dialog._init.count()):
        name = dialog._init.itemText(i)
        tip = dialog._init.itemData(i, Qt.ItemDataRole.ToolTipRole)
        assert len(tip) > 40
        assert f"{name}: {tip}" in dialog._init.toolTip()
    assert dialog._activation.findText("relu") < 0
    dialog._activation.setCurrentText("ReLU")
    assert dialog.config is not None
    assert dialog.config.activation == "relu"
