"""The dialog that makes another network: sizes, activations, cost, start values, seed, or a preset."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.dialogs import plain_buttons
from app.numerals import count
from nncore.activations import HIDDEN, OUTPUT
from nncore.config import RANGES, Config, ConfigError
from nncore.costs import COSTS
from nncore.network import INITS, count_parameters
from nncore.presets import PRESETS


class NewNetwork(QDialog):
    """Shows at every keystroke how many parameters it would have, or why it cannot be."""

    def __init__(self, config: Config, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New network"))
        self._base = config
        self.config: Config | None = config
        self._presets = QComboBox()
        self._presets.addItem(self.tr("As it is now"), None)
        for name, preset in PRESETS.items():
            self._presets.addItem(preset.title, name)
        self._hidden = QLineEdit()
        self._hidden.setMaxLength(100)
        self._hidden.setToolTip(self.tr("Neurons in each hidden layer, for instance 16, 16; empty for none"))
        self._activation, self._output = _choice(HIDDEN), _choice(OUTPUT)
        self._cost, self._init = _choice(COSTS), _choice(INITS)
        self._seed = QSpinBox()
        self._seed.setRange(*(int(bound) for bound in RANGES["seed"]))
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setMinimumHeight(3 * self._words.fontMetrics().lineSpacing())
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Make it"))
        self._lay_out()
        self._fill(config)
        self._connect()
        self._check()
        plain_buttons(self)

    def _lay_out(self) -> None:
        form = QFormLayout()
        for label, field in (
            (self.tr("&Preset"), self._presets),
            (self.tr("&Hidden layers"), self._hidden),
            (self.tr("&Activation of hidden layers"), self._activation),
            (self.tr("&Outputs"), self._output),
            (self.tr("&Cost"), self._cost),
            (self.tr("&Start values"), self._init),
            (self.tr("S&eed"), self._seed),
        ):
            form.addRow(label, field)
        box = QVBoxLayout(self)
        box.addLayout(form)
        box.addWidget(self._words)
        box.addWidget(self._buttons)
        self.setMinimumWidth(420)

    def _connect(self) -> None:
        self._presets.activated.connect(self._take_preset)
        self._hidden.textChanged.connect(self._check)
        for choice in (self._activation, self._output, self._cost, self._init):
            choice.currentIndexChanged.connect(self._check)
        self._seed.valueChanged.connect(self._check)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    def _take_preset(self) -> None:
        name = self._presets.currentData()
        self._base = PRESETS[name].config if name else self._base
        self._fill(self._base)
        self._presets.setToolTip(PRESETS[name].tip if name else "")
        self._check()

    def _fill(self, config: Config) -> None:
        self._hidden.setText(", ".join(map(str, config.sizes[1:-1])))
        self._activation.setCurrentText(config.activation)
        self._output.setCurrentText(config.output)
        self._cost.setCurrentText(config.cost)
        self._init.setCurrentText(config.init)
        self._seed.setValue(config.seed)

    def _check(self) -> None:
        try:
            self.config = self._read()
            n = count_parameters(self.config.sizes)
            words = self.tr("{shape}: {n} weights and biases.").format(
                shape=self.config.shape_text, n=count(n)
            )
        except ConfigError as error:
            self.config = None
            words = f"▲ {error}."
        self._words.setText(words)
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(self.config is not None)

    def _read(self) -> Config:
        return self._base.changed(
            sizes=(self._base.sizes[0], *hidden_sizes(self._hidden.text()), self._base.sizes[-1]),
            activation=self._activation.currentText(),
            output=self._output.currentText(),
            cost=self._cost.currentText(),
            init=self._init.currentText(),
            seed=self._seed.value(),
        )


def hidden_sizes(text: str) -> tuple[int, ...]:
    """Read "16, 16" or "16-16"; raises ConfigError for what is not whole numbers."""
    parts = text.replace("-", " -").replace(" -", " ").replace(",", " ").replace("x", " ").split()
    if text.strip().startswith("-") or ",-" in text.replace(" ", ""):
        raise ConfigError("a layer cannot have fewer than 1 neuron")
    try:
        return tuple(int(part) for part in parts)
    except ValueError:
        raise ConfigError(f"{text!r} is not a list of whole numbers such as 16, 16") from None


def _choice(values: tuple[str, ...]) -> QComboBox:
    box = QComboBox()
    box.addItems(list(values))
    return box
