"""The dialog that makes another network: for which set, its layers, functions, start and rate, or a recipe."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.dialogs import plain_buttons
from app.layer_fields import LayerFields
from app.network_choices import (
    ONE_SOFTMAX,
    choice,
    explain,
    fill_ends,
    first_recipe,
    hidden_sizes,
    recipe_choice,
    set_choice,
)
from app.numerals import bound, count, with_thin_spaces
from app.theme import DARK, Theme
from app.widgets import NumberField
from nncore.activations import HIDDEN, OUTPUT
from nncore.config import DATA, FEW, OWN, RANGES, Config, ConfigError
from nncore.costs import COSTS
from nncore.network import INITS, count_parameters
from nncore.presets import PRESETS
from nncore.proposal import proposed_rate
from nncore.words import capital, tr

NARROWEST = 480


class NewNetwork(QDialog):
    """Shows at every keystroke how many parameters it would have, or why it cannot be."""

    def __init__(self, config: Config, parent: QWidget | None = None, theme: Theme = DARK) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New network"))
        if config.data in (*OWN, FEW):  # a new network is taught with few, or drawings, once it is there
            config = config.changed(data=DATA[0])
        self._now = self._base = config
        self.config: Config | None = config
        self._rate_is_ours = False  # whether the rate shown is a proposal, to be renewed with the shape
        self._sets, self._presets = set_choice(), recipe_choice(self.tr("As it is now"))
        self._ends = QComboBox()
        self._layers = LayerFields(theme)
        self._hidden = QLineEdit()
        self._hidden.setMaxLength(100)
        self._hidden.setToolTip(self.tr("Neurons in each hidden layer, for instance 16, 16; empty for none"))
        self._hidden.setPlaceholderText(self.tr("none"))
        self._activation, self._output = choice(HIDDEN), choice(OUTPUT)
        self._cost, self._init = choice(COSTS), choice(INITS)
        self._seed = _number("seed", integer=True, tip=self.tr("The same seed gives the same start values."))
        self._rate = _number("learning_rate", tip=self.tr("How far a step goes; can be changed at any time."))
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._words.setMinimumHeight(4 * self._words.fontMetrics().lineSpacing())
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Make it"))
        for field in (self._seed, self._rate):
            field.set_theme(theme)
        self._lay_out()
        self._fill(config)
        self._connect()
        self._check()
        plain_buttons(self)
        self._hidden.setFocus()
        self._hidden.selectAll()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for label, field in (
            (self.tr("&Data"), self._sets),
            (self.tr("&Recipe"), self._presets),
            (self.tr("&Hidden layers"), self._hidden),
            ("", self._layers),
            (self.tr("&Number of outputs"), self._ends),
            (self.tr("&Activation of hidden layers"), self._activation),
            (self.tr("&Output activation"), self._output),
            (self.tr("&Cost"), self._cost),
            (self.tr("&Start values"), self._init),
            (self.tr("S&eed"), self._seed),
            (self.tr("&Learning rate"), self._rate),
        ):
            form.addRow(label, field)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 12)
        box.setSpacing(12)
        box.addLayout(form)
        box.addWidget(self._words)
        box.addWidget(self._buttons)
        self.setMinimumWidth(NARROWEST)

    def _connect(self) -> None:
        self._presets.activated.connect(self._take_preset)
        self._sets.activated.connect(self._take_set)
        self._hidden.textChanged.connect(self._reshaped)
        self._layers.edited.connect(self._write_layers)
        for box in (self._ends, self._activation, self._output, self._cost, self._init):
            box.currentIndexChanged.connect(self._reshaped)
        self._rate.edited.connect(self._rate_edited)
        self._seed.edited.connect(self._check)
        for field in (self._rate, self._seed):
            field.submitted.connect(self._make)
        self._buttons.accepted.connect(self._make)
        self._buttons.rejected.connect(self.reject)

    def _make(self) -> None:
        if self.config is not None:
            self.accept()

    def take(self, recipe: str) -> None:
        """Take a recipe by its name; KeyError if there is none."""
        self._presets.setCurrentIndex(self._presets.findData(recipe))
        self._begin(PRESETS[recipe].config)
        self._presets.setToolTip(tr(PRESETS[recipe].tip))

    def _take_preset(self) -> None:
        name = self._presets.currentData()
        if name:
            self.take(name)
        else:
            self._presets.setToolTip("")
            self._begin(self._now)

    def _take_set(self) -> None:
        """Another set: begin with its first recipe, or with what is there now if it is for that set."""
        data = self._sets.currentData()
        if data == self._now.data:
            self._presets.setCurrentIndex(0)
            self._take_preset()
        elif data != self._base.data:
            self.take(first_recipe(data))

    def _begin(self, config: Config) -> None:
        self._base = config
        self._fill(config)
        self._check()

    def _write_layers(self) -> None:
        self._hidden.setText(", ".join(map(str, self._layers.sizes)))

    def _fill(self, config: Config) -> None:
        fields = (self._hidden, self._ends, self._activation, self._output, self._cost, self._init)
        for field in fields:
            field.blockSignals(True)
        self._sets.setCurrentIndex(self._sets.findData(config.data))
        fill_ends(self._ends, config)
        self._hidden.setText(", ".join(map(str, config.sizes[1:-1])))
        self._activation.setCurrentIndex(self._activation.findData(config.activation))
        self._output.setCurrentIndex(self._output.findData(config.output))
        self._cost.setCurrentIndex(self._cost.findData(config.cost))
        self._init.setCurrentIndex(self._init.findData(config.init))
        for field in fields:
            field.blockSignals(False)
        self._seed.show_value(config.seed)
        self._rate.show_value(config.learning_rate)
        self._rate_is_ours = False

    def _reshaped(self) -> None:
        """Propose a rate for what the network would be now: the one in force may kill another shape at once."""
        try:
            rate = proposed_rate(self._read(self._base.learning_rate, self._base.seed))
        except ConfigError:
            pass
        else:
            self._rate.show_value(rate)
            self._rate_is_ours = True
        self._check()

    def _rate_edited(self) -> None:
        self._rate_is_ours = False
        self._check()

    def _check(self) -> None:
        try:
            self.config = self._read(
                _typed(self._rate, self.tr("the learning rate must be a number from {low} to {high}")),
                round(_typed(self._seed, self.tr("the seed must be a number from {low} to {high}"))),
            )
            words = self._in_words(self.config)
        except ConfigError as error:
            self.config = None
            words = f"▲ {_sentence(str(error))}"
        self._words.setText(with_thin_spaces(words))
        self._show_layers()
        explain(self._output, self._cost, one=self._ends.currentData() == 1)
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(self.config is not None)

    def _in_words(self, config: Config) -> str:
        text = self.tr("{shape}: {n} weights and biases, mini-batches of {batch}.").format(
            shape=config.shape_text, n=count(count_parameters(config.sizes)), batch=count(config.batch_size)
        )
        if len(config.sizes) == 2:
            pixels = config.data == DATA[0]
            text += (
                self.tr(" No hidden layer: each output looks at the pixels itself.")
                if pixels
                else self.tr(" No hidden layer: each output looks at the inputs itself.")
            )
        if self._rate_is_ours:
            text += self.tr(" The learning rate is proposed for this shape, activation and cost.")
        return text

    def _show_layers(self) -> None:
        """Let the fields of the layers follow what is typed, as long as it can be read."""
        try:
            hidden = hidden_sizes(self._hidden.text())
        except ConfigError:
            return
        self._layers.show_sizes(self._base.sizes[0], hidden, int(self._ends.currentData()))
        self._layers.updateGeometry()
        self.setMinimumWidth(max(NARROWEST, self.minimumSizeHint().width()))  # so that no field is cut

    def _read(self, rate: float, seed: int) -> Config:
        n_out = int(self._ends.currentData())
        if n_out == 1 and self._output.currentData() == "softmax":
            raise ConfigError(tr(ONE_SOFTMAX))
        return self._base.changed(
            sizes=(self._base.sizes[0], *hidden_sizes(self._hidden.text()), n_out),
            activation=self._activation.currentData(),
            output=self._output.currentData(),
            cost=self._cost.currentData(),
            init=self._init.currentData(),
            seed=seed,
            learning_rate=rate,
        )


def _typed(field: NumberField, text: str) -> float:
    value = field.typed
    if value is None:
        low, high = bound(field.range.low), bound(field.range.high)
        raise ConfigError(text.format(low=low, high=high))
    return value


def _sentence(text: str) -> str:
    return f"{capital(text).rstrip('.')}."


def _number(name: str, *, integer: bool = False, tip: str) -> NumberField:
    low, high = RANGES[name]
    field = NumberField("", getattr(Config(), name), low, high, integer=integer, log=not integer, tip=tip)
    field.label.hide()
    return field
