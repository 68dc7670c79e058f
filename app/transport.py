"""The transport bar: run, step and reset, the speed, and the settings that may change while it trains."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QSlider, QToolButton, QWidget

from app import speed
from app.frame import Frame
from app.icons import icon
from app.session import Session
from app.theme import Theme
from app.widgets import NumberField
from nncore.config import RANGES, SCHEDULES, Config

BUTTONS = (
    ("reset", "reset"),
    ("back", "back"),
    ("toggle", "play"),
    ("step", "step"),
    ("epoch", "step-epoch"),
)
MORE = (("reseed", "reseed"), ("new", "new-network"))


@dataclass(frozen=True)
class _Setting:
    """A number that may change while it trains, and the part of its range that the slider spans."""

    name: str
    label: str
    tip: str
    slider: tuple[float, float]
    log: bool = False
    integer: bool = False


SETTINGS = (
    _Setting(
        "learning_rate",
        "rate",
        "Learning rate: how far a step goes along the negative gradient ([ and ] halve and double it)",
        slider=(0.01, 30),
        log=True,
    ),
    _Setting(
        "batch_size",
        "batch",
        "Mini-batch size: how many examples each step listens to",
        slider=(1, 1000),
        log=True,
        integer=True,
    ),
    _Setting(
        "momentum", "momentum", "Momentum: the share of the last move that each step keeps", slider=(0, 0.99)
    ),
    _Setting(
        "l2",
        "L2",
        "L2: how strongly weights are pulled towards 0 (l2 × W is added to their gradient)",
        slider=(1e-6, 1),
        log=True,
    ),
    _Setting(
        "epochs",
        "epochs",
        "The planned length of the run: over so many epochs the cosine schedule lets the rate fall to 0",
        slider=(1, 200),
        log=True,
        integer=True,
    ),
)


class Transport(QWidget):
    """Shows what the engine does, not what was last asked."""

    left = Signal()  # a field is done with the keyboard

    def __init__(
        self, session: Session, actions: Mapping[str, QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._theme: Theme | None = None
        self._running: bool | None = None
        self._config: Config | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 12, 4)
        row.setSpacing(4)
        self._buttons = {key: self._button(actions[key]) for key, _ in BUTTONS}
        for button in self._buttons.values():
            row.addWidget(button)
        row.addSpacing(8)
        self._add_speed(row)
        row.addWidget(_rule())
        self._fields = self._add_fields(row)
        row.addStretch(1)
        for key, _ in MORE:
            self._buttons[key] = self._button(actions[key])
            row.addWidget(self._buttons[key])

    def show_frame(self, frame: Frame) -> None:
        """Follow the theme, the running state and the settings in force."""
        snapshot = frame.snapshot
        if frame.theme is not self._theme or snapshot.running != self._running:
            self._dress(frame.theme, running=snapshot.running)
        if snapshot.config is not self._config:
            self._config = snapshot.config
            for name, field in self._fields.items():
                field.set_value(float(getattr(snapshot.config, name)))
            self._schedule.setCurrentIndex(SCHEDULES.index(snapshot.config.schedule))

    def show_speed(self, steps_per_second: float) -> None:
        """Put the slider where the session's speed is."""
        self._slider.blockSignals(True)
        self._slider.setValue(speed.index_of(steps_per_second))
        self._slider.blockSignals(False)
        self._speed_label.setText(speed.label(steps_per_second))

    def _dress(self, theme: Theme, *, running: bool) -> None:
        self._theme, self._running = theme, running
        for key, name in (*BUTTONS, *MORE):
            shown = "pause" if key == "toggle" and running else name
            self._buttons[key].setIcon(icon(shown, theme))
        toggle = self._buttons["toggle"]
        toggle.setAccessibleName(self.tr("Pause") if running else self.tr("Play"))
        for field in self._fields.values():
            field.set_theme(theme)

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(action)
        button.setText("")
        button.setAutoRaise(True)
        button.setIconSize(QSize(22, 22))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setAccessibleName(action.text())
        button.setObjectName(f"transport.{action.text()}")
        return button

    def _add_speed(self, row: QHBoxLayout) -> None:
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(0, len(speed.SPEEDS) - 1)
        self._slider.setPageStep(1)
        self._slider.setFixedWidth(110)
        self._slider.setAccessibleName(self.tr("Speed"))
        self._slider.setToolTip(self.tr("How many steps a second: one, or as fast as this computer goes"))
        self._slider.valueChanged.connect(self._slid)
        self._speed_label = QLabel()
        self._speed_label.setMinimumWidth(self._speed_label.fontMetrics().horizontalAdvance("3 000 steps/s "))
        row.addWidget(self._slider)
        row.addWidget(self._speed_label)

    def _slid(self, index: int) -> None:
        self._session.set_speed(speed.SPEEDS[index])
        self._speed_label.setText(speed.label(speed.SPEEDS[index]))

    def _add_fields(self, row: QHBoxLayout) -> dict[str, NumberField]:
        fields = {}
        for setting in SETTINGS:
            low, high = RANGES[setting.name]
            default = float(getattr(Config(), setting.name))
            field = NumberField(
                self.tr(setting.label),
                default,
                low,
                high,
                integer=setting.integer,
                log=setting.log,
                tip=self.tr(setting.tip),
                slider=setting.slider,
            )
            field.changed.connect(lambda value, setting=setting: self._set(setting, value))
            field.finished.connect(self.left)
            fields[setting.name] = field
            row.addWidget(field)
        self._schedule = QComboBox()
        self._schedule.addItems(list(SCHEDULES))
        self._schedule.setAccessibleName(self.tr("Schedule of the learning rate"))
        self._schedule.setToolTip(
            self.tr("constant: the rate stays; cosine: it falls to 0 over the planned epochs")
        )
        self._schedule.activated.connect(lambda i: self._session.change(schedule=SCHEDULES[i]))
        row.addWidget(self._schedule)
        return fields

    def _set(self, setting: _Setting, value: float) -> None:
        self._session.change(**{setting.name: round(value) if setting.integer else value})


def _rule() -> QFrame:
    rule = QFrame()
    rule.setFrameShape(QFrame.Shape.VLine)
    rule.setFrameShadow(QFrame.Shadow.Plain)
    rule.setForegroundRole(QPalette.ColorRole.Mid)
    return rule
