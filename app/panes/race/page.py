"""What both pages have in common."""

from __future__ import annotations

import time

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.frame import Frame
from app.locks import locked_with
from app.panes.race.options import OPTION
from app.session import Session
from app.widgets import NumberField, OptionMenu, Segments

TELLS = 0.08  # seconds between two news of a job


class Page(QWidget):
    """One of the two; a function of the Frame, like the pane that holds it."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._told = 0.0

    def show_frame(self, frame: Frame) -> None:
        """Show what is new in `frame`."""
        raise NotImplementedError

    def describe(self) -> str:
        """What is shown, in words."""
        raise NotImplementedError

    def arrange(self, width: int) -> None:
        """Lay everything out for this width."""
        raise NotImplementedError

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay everything out anew."""
        super().resizeEvent(event)
        self.arrange(self.width())

    def is_time(self) -> bool:
        """Whether news of a job should be shown: not every one of them, because that would cost its time."""
        now = time.perf_counter()
        if now < self._told + TELLS or not self.isVisible():
            return False
        self._told = now
        return True

    def leave(self) -> None:
        """It goes out of sight."""


class Knob(NumberField):
    """The number of one option."""

    def __init__(
        self,
        session: Session,
        key: str,
        label: str | None = None,
        *,
        integer: bool = False,
        log: bool = False,
    ) -> None:
        option = OPTION[key]
        name = option.label if label is None else label
        number = float(option.default)
        super().__init__(name, number, option.low, option.high, integer=integer, log=log, tip=option.tip)
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
    """The choices of one option."""

    def __init__(self, session: Session, key: str) -> None:
        option = OPTION[key]
        super().__init__(option.label, option.choices, tip=option.tip)
        self.setAccessibleName(option.label)
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
    """The choices of one option, all in sight."""

    def __init__(self, session: Session, key: str, choices: tuple[tuple[str, str], ...]) -> None:
        option = OPTION[key]
        super().__init__(option.label, choices, option.tip, narrow=True)
        self._session, self._key = session, key
        self.setObjectName(key)
        locked_with(self, key)
        self.chosen.connect(self._take)

    def show_frame(self, frame: Frame) -> None:
        """Show the option's value."""
        self.set_value(str(frame.options[self._key]))

    @Slot(str)
    def _take(self, value: str) -> None:
        self._session.set_option(self._key, value)
