"""Controls that show one option each, and set it."""

from __future__ import annotations

from PySide6.QtCore import Slot

from app.frame import Frame
from app.locks import locked_with
from app.panes.duel.options import OPTION
from app.session import Session
from app.widgets import NumberField, OptionMenu, Segments


class Knob(NumberField):
    """A number."""

    def __init__(self, session: Session, key: str, *, integer: bool = False, log: bool = True) -> None:
        option = OPTION[key]
        number = float(str(option.default))
        super().__init__("", number, option.low, option.high, integer=integer, log=log, tip=option.tip)
        self.label.hide()
        self._session, self._key = session, key
        self.edit.setAccessibleName(option.label)
        self.setObjectName(key)
        locked_with(self, key)
        self.changed.connect(self._turned)

    def show_frame(self, frame: Frame) -> None:
        """Show the option's value."""
        self.set_theme(frame.theme)
        self.set_value(float(frame.options[self._key]))

    @Slot(float)
    def _turned(self, value: float) -> None:
        self._session.set_option(self._key, value)


class Menu(OptionMenu):
    """One of many."""

    def __init__(self, session: Session, key: str) -> None:
        option = OPTION[key]
        super().__init__(option.label, option.choices, tip=option.tip)
        self._session, self._key = session, key
        self.setObjectName(key)
        locked_with(self, key)
        self.chosen.connect(self._take)

    def show_frame(self, frame: Frame) -> None:
        """Show the option's value."""
        self.set_theme(frame.theme)
        self.set_value(str(frame.options[self._key]))

    @Slot(str)
    def _take(self, value: str) -> None:
        self._session.set_option(self._key, value)


class Choice(Segments):
    """One of two, both in sight."""

    def __init__(self, session: Session, key: str) -> None:
        option = OPTION[key]
        super().__init__(option.label, option.choices, option.tip, narrow=True)
        self._session, self._key = session, key
        self.chosen.connect(self._take)
        locked_with(self, key)

    def show_frame(self, frame: Frame) -> None:
        """Show the option's value."""
        self.set_value(str(frame.options[self._key]))

    @Slot(str)
    def _take(self, value: str) -> None:
        self._session.set_option(self._key, value)
