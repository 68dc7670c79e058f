"""The transport bar: run, step and reset, the speed, and the settings that may change while it trains."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSlider, QToolButton, QVBoxLayout, QWidget

from app import speed
from app.explanation import EXPLAINS
from app.frame import Frame
from app.icons import icon
from app.locks import NO_LOCKS
from app.session import Session
from app.setting_fields import SettingFields
from app.theme import Theme

BUTTONS = (  # each an action and its icon
    ("reset", "reset"),  # not said
    ("back", "back"),  # not said
    ("toggle", "play"),  # not said
    ("step", "step"),  # not said
    ("epoch", "step-epoch"),  # not said
)
MORE = (("reseed", "reseed"), ("new", "new-network"))  # not said


class Transport(QWidget):
    """Shows what the engine does, not what was last asked. Where one row has no room it takes two."""

    left = Signal()  # a field is done with the keyboard

    def __init__(
        self, session: Session, actions: Mapping[str, QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._theme: Theme | None = None
        self._running: bool | None = None
        self._locks = NO_LOCKS
        self._buttons = {key: self._button(actions[key]) for key, _ in (*BUTTONS, *MORE)}
        self._settings = SettingFields(session)
        self._settings.left.connect(self.left)
        self._rule = _rule()
        self._add_speed()
        self._lay_out()

    @property
    def wrapped(self) -> bool:
        """Whether the settings stand in a row of their own."""
        return self._below.count() > 0

    @property
    def setting_widgets(self) -> dict[str, QWidget]:
        """What the settings are changed with, by their names."""
        return self._settings.widgets

    def show_frame(self, frame: Frame) -> None:
        """Follow the theme, the running state and the settings in force."""
        snapshot = frame.snapshot
        if (frame.theme, frame.locks) != (self._theme, self._locks) or snapshot.running != self._running:
            self._locks = frame.locks  # an action that was locked has taken its icon off its button
            self._dress(frame.theme, running=snapshot.running)
        self._settings.show_config(snapshot.config)

    def redress(self) -> None:
        """Put the icons back: an action of which anything changed takes them off its buttons."""
        if self._theme is not None:
            self._dress(self._theme, running=bool(self._running))

    def show_speed(self, steps_per_second: float) -> None:
        """Put the slider where the session's speed is."""
        self._slider.blockSignals(True)
        self._slider.setValue(speed.index_of(steps_per_second))
        self._slider.blockSignals(False)
        self._speed_label.setText(speed.label(steps_per_second))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the settings a row of their own, or take it back."""
        super().resizeEvent(event)
        self._wrap()

    def _lay_out(self) -> None:
        self._above, self._below = QHBoxLayout(), QHBoxLayout()
        for row in (self._above, self._below):
            row.setSpacing(4)
        for key, _ in BUTTONS:
            self._above.addWidget(self._buttons[key])
        self._above.addSpacing(8)
        for widget in (self._slider, self._speed_label, self._rule):
            self._above.addWidget(widget)
        self._place = self._above.count()  # of the settings, in the row above
        self._above.addWidget(self._settings)
        self._above.addStretch(1)
        for key, _ in MORE:
            self._above.addWidget(self._buttons[key])
        box = QVBoxLayout(self)
        box.setContentsMargins(8, 2, 12, 4)
        box.setSpacing(4)
        box.addLayout(self._above)
        box.addLayout(self._below)
        self.setMinimumWidth(1)  # so that the window can be narrower than one row, and then there are two

    def _wrap(self) -> None:
        """Decide by what all parts together would like, whichever row they are in now."""
        wanted = self._above.sizeHint().width()
        if self.wrapped:
            wanted += self._settings.sizeHint().width() + self._above.spacing()
        margins = self.contentsMargins()
        room = self.width() - 20 - margins.left() - margins.right()
        if (wanted > room) == self.wrapped:
            return
        if self.wrapped:
            self._below.removeWidget(self._settings)
            self._below.takeAt(0)  # the stretch
            self._above.insertWidget(self._place, self._settings)
        else:
            self._above.removeWidget(self._settings)
            self._below.addWidget(self._settings)
            self._below.addStretch(1)
        self._rule.setVisible(not self.wrapped)

    def _dress(self, theme: Theme, *, running: bool) -> None:
        self._theme, self._running = theme, running
        for key, name in (*BUTTONS, *MORE):
            self._buttons[key].setProperty(EXPLAINS, key)
            shown = "pause" if key == "toggle" and running else name
            self._buttons[key].setIcon(icon(shown, theme))
        toggle = self._buttons["toggle"]
        toggle.setAccessibleName(self.tr("Pause") if running else self.tr("Play"))
        self._settings.set_theme(theme)

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

    def _add_speed(self) -> None:
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(0, len(speed.SPEEDS) - 1)
        self._slider.setPageStep(1)
        self._slider.setFixedWidth(110)
        self._slider.setAccessibleName(self.tr("Speed"))
        self._slider.setToolTip(self.tr("How many steps a second: one, or as fast as this computer goes"))
        self._slider.valueChanged.connect(self._slid)
        self._speed_label = QLabel()
        self._speed_label.setMinimumWidth(
            self._speed_label.fontMetrics().horizontalAdvance(speed.label(3000) + " ")
        )

    def _slid(self, index: int) -> None:
        self._session.set_speed(speed.SPEEDS[index])
        self._speed_label.setText(speed.label(speed.SPEEDS[index]))


def _rule() -> QFrame:
    rule = QFrame()
    rule.setFrameShape(QFrame.Shape.VLine)
    rule.setFrameShadow(QFrame.Shadow.Plain)
    rule.setForegroundRole(QPalette.ColorRole.Mid)
    return rule
