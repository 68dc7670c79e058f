"""The settings that may change while it trains, each a field and a slider."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from app.explanation import EXPLAINS
from app.session import Session
from app.theme import Theme
from app.widgets import NumberField
from nncore.config import RANGES, SCHEDULES, Config


@dataclass(frozen=True)
class Setting:
    """A number that may change while it trains, and the part of its range that the slider spans."""

    name: str
    label: str
    tip: str
    slider: tuple[float, float]
    log: bool = False
    integer: bool = False


SETTINGS = (
    Setting(
        "learning_rate",
        "rate",
        "Learning rate: how far a step goes along the negative gradient ([ and ] halve and double it)",
        slider=(0.01, 30),
        log=True,
    ),
    Setting(
        "batch_size",
        "batch",
        "Mini-batch size: how many examples each step listens to",
        slider=(1, 1000),
        log=True,
        integer=True,
    ),
    Setting(
        "momentum", "momentum", "Momentum: the share of the last move that each step keeps", slider=(0, 0.99)
    ),
    Setting(
        "l2",
        "L2",
        "L2: how strongly weights are pulled towards 0 (l2 × W is added to their gradient)",
        slider=(1e-6, 1),
        log=True,
    ),
    Setting(
        "epochs",
        "epochs",
        "The planned length of the run: over so many epochs the cosine schedule lets the rate fall to 0",
        slider=(1, 200),
        log=True,
        integer=True,
    ),
)


class SettingFields(QWidget):
    """Shows the settings in force and changes them at once."""

    left = Signal()  # a field is done with the keyboard

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._config: Config | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.fields = {setting.name: self._field(setting) for setting in SETTINGS}
        self._schedule = self._schedules()
        for name, widget in self.widgets.items():
            widget.setProperty(EXPLAINS, name)
            row.addWidget(widget)

    @property
    def widgets(self) -> dict[str, QWidget]:
        """What each setting is changed with."""
        return {**self.fields, "schedule": self._schedule}

    def show_config(self, config: Config) -> None:
        """Show what is in force; what a person is just typing is left alone."""
        if config is self._config:
            return
        self._config = config
        for name, field in self.fields.items():
            field.set_value(float(getattr(config, name)))
        self._schedule.setCurrentIndex(SCHEDULES.index(config.schedule))

    def widget_of(self, name: str) -> QWidget:
        """The field of a setting."""
        return self.fields.get(name, self._schedule)

    def set_theme(self, theme: Theme) -> None:
        """Follow a theme."""
        for field in self.fields.values():
            field.set_theme(theme)

    def _field(self, setting: Setting) -> NumberField:
        low, high = RANGES[setting.name]
        field = NumberField(
            self.tr(setting.label),
            float(getattr(Config(), setting.name)),
            low,
            high,
            integer=setting.integer,
            log=setting.log,
            tip=self.tr(setting.tip),
            slider=setting.slider,
        )
        field.changed.connect(lambda value: self._set(setting, value))
        field.finished.connect(self.left)
        return field

    def _schedules(self) -> QComboBox:
        box = QComboBox()
        box.addItems([self.tr(name) for name in SCHEDULES])
        box.setAccessibleName(self.tr("Schedule of the learning rate"))
        box.setToolTip(self.tr("constant: the rate stays; cosine: it falls to 0 over the planned epochs"))
        box.activated.connect(lambda i: self._session.change(schedule=SCHEDULES[i]))
        return box

    def _set(self, setting: Setting, value: float) -> None:
        self._session.change(**{setting.name: round(value) if setting.integer else value})
