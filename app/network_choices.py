"""What the dialog of a new network offers: sets, recipes by set, numbers of outputs; and how layers are read."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox

from app.numerals import THIN
from app.values import value_name
from nncore.config import DATA, Config, ConfigError
from nncore.costs import COSTS, cost_for
from nncore.presets import PRESETS
from nncore.sets import KINDS, ends_of
from nncore.words import capital, tr

ONE_SOFTMAX = (
    "softmax shares 1 among the outputs, so a single one is always 1: choose two outputs, or sigmoid"
)
_TIP = Qt.ItemDataRole.ToolTipRole


def title_of(data: str) -> str:
    """What a set is called."""
    return tr(KINDS[data].title) if data in KINDS else tr("Digits (784 inputs)")


def set_choice() -> QComboBox:
    """All sets that can be learned from."""
    box = QComboBox()
    tips = {name: tr(kind.tip) for name, kind in KINDS.items()}
    for name in DATA:
        box.addItem(title_of(name), name)
        box.setItemData(
            box.count() - 1, tips.get(name, tr("Written digits, 28 by 28 pixels: which is it?")), _TIP
        )
    box.setToolTip(tr("What the network learns from: it fixes how many inputs there are"))
    return box


def recipe_choice(now: str) -> QComboBox:
    """The network there is, called `now`, and all recipes under the names of their sets."""
    box = QComboBox()
    box.addItem(now, None)
    model = box.model()
    for data in DATA:
        if isinstance(model, QStandardItemModel):
            head = QStandardItem(title_of(data))
            head.setFlags(Qt.ItemFlag.NoItemFlags)
            model.appendRow(head)
        for name, preset in PRESETS.items():
            if preset.config.data == data:
                box.addItem(f"   {tr(preset.title)}", name)
                box.setItemData(box.count() - 1, tr(preset.tip), _TIP)
    return box


def first_recipe(data: str) -> str:
    """The recipe to begin with for a set."""
    return next(name for name, preset in PRESETS.items() if preset.config.data == data)


def fill_ends(box: QComboBox, config: Config) -> None:
    """Offer the numbers of outputs that fit the set: one for each class, or a single one for two classes."""
    _, n_classes = ends_of(config.data)
    box.clear()
    box.addItem(tr("{0}, one for each class").format(n_classes), n_classes)
    if n_classes == 2:
        box.addItem(tr("1: above a half it says the second class"), 1)
    n_out = config.sizes[-1]
    if box.findData(n_out) < 0:
        box.addItem(tr("{0}, as it is now").format(n_out), n_out)
    box.setCurrentIndex(box.findData(n_out))
    box.setEnabled(box.count() > 1)
    one = tr("Two classes can share one output; more classes need one each")
    box.setToolTip(one)


TIPS = {
    "scaled": "Weights from a normal distribution whose spread is 1/√n for n inputs of a neuron: its weighted sum "
    "is about as large however many inputs it has. Biases begin at 0",
    "normal": "Weights and biases from a normal distribution of spread 1: with many inputs the sums are large, and "
    "sigmoids begin where they are flat",
    "he": "Weights of spread √(2/n), after Kaiming He: made for ReLU, which lets only half of its sums through. Biases "
    "begin at 0",
    "zeros": "All weights and biases begin at 0: neurons of a layer then stay alike, which shows why chance is needed",
}
NAMES = {"relu": "ReLU"}  # that are not written as the config has them


def choice(values: tuple[str, ...]) -> QComboBox:
    """Values of a setting by the names that all else in the window has for them, explained where they need it."""
    box = QComboBox()
    for value in values:
        box.addItem(_shown(value), value)
        if value in TIPS:
            box.setItemData(box.count() - 1, f"{tr(TIPS[value])}.", _TIP)
    explained = [f"{_shown(value)}: {tr(TIPS[value])}." for value in values if value in TIPS]
    box.setToolTip("\n".join(explained))
    return box


def _shown(value: str) -> str:
    return NAMES.get(value, value_name(value))


def explain(outputs: QComboBox, costs: QComboBox, *, one: bool) -> None:
    """Grey out what cannot be with the other choices, each with its reason."""
    softmax = outputs.findData("softmax")
    _allow(outputs, softmax, _sentence(tr(ONE_SOFTMAX)) if one else "")
    for i, cost in enumerate(COSTS):
        try:
            cost_for(cost, outputs.currentData())
        except ValueError as error:
            _allow(costs, i, _sentence(str(error)))
        else:
            _allow(costs, i, "")


def _allow(box: QComboBox, index: int, reason: str) -> None:
    model = box.model()
    if isinstance(model, QStandardItemModel) and index >= 0:
        item = model.item(index)
        item.setEnabled(not reason)
        item.setToolTip(reason)


def _sentence(text: str) -> str:
    return f"{capital(text).rstrip('.')}."


_BETWEEN = re.compile(r"[,;x×\s]+|(?<=\d)-(?=\d)|\s-\s")
_SHORT = 24


def hidden_sizes(text: str) -> tuple[int, ...]:
    """Read "16, 16" or "16-16"; raises ConfigError for what is not whole numbers of at least 1."""
    parts = [part for part in _BETWEEN.split(text.replace(THIN, "").strip()) if part]
    for part in parts:
        if re.fullmatch(r"-\d+", part):
            raise ConfigError(
                tr("a layer has at least 1 neuron; {size} cannot be").format(size=part.replace("-", "−"))
            )
        if not (part.isascii() and part.isdecimal()):
            shown = part if len(part) <= _SHORT else f"{part[:_SHORT]}…"
            raise ConfigError(
                tr(
                    "“{shown}” is no whole number: write how many neurons each hidden layer has, such as 16, 16, "
                    "or nothing for no hidden layer"
                ).format(shown=shown)
            )
    return tuple(int(part) for part in parts)
