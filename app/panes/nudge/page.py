"""What all pages have in common, and the controls of single options."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.frame import Frame
from app.locks import locked_with
from app.numerals import MINUS, bound
from app.panes.nudge.desk import Stand
from app.panes.nudge.options import OPTION, SIZE, SMALLEST, size_of
from app.session import Session
from app.widgets import NumberField, Segments
from app.widgets.range import Range
from nncore.words import tr


class Page(QWidget):
    """One of the three; a function of the Stand."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session

    def show_stand(self, stand: Stand) -> None:
        """Show what is new."""
        raise NotImplementedError

    def describe(self) -> str:
        """What is shown, in words."""
        raise NotImplementedError

    def arrange(self, width: int) -> None:
        """Lay everything out for this width."""

    def leave(self) -> None:
        """It goes out of sight."""


class Knob(NumberField):
    """The number of one option."""

    def __init__(self, session: Session, key: str, label: str | None = None, *, log: bool = True) -> None:
        option = OPTION[key]
        name = option.label if label is None else label
        super().__init__(name, float(option.default), option.low, option.high, log=log, tip=option.tip)
        self._session, self._key = session, key
        self.edit.setAccessibleName(option.label)
        self.changed.connect(self._turned)
        locked_with(self, key)

    def show_frame(self, frame: Frame) -> None:
        """Show the option's value."""
        self.set_theme(frame.theme)
        self.set_value(float(frame.options[self._key]))

    @Slot(float)
    def _turned(self, value: float) -> None:
        self._session.set_option(self._key, value)


class Choice(Segments):
    """The choices of one option, all in sight."""

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


@dataclass(frozen=True)
class BothWays(Range):
    """A logarithmic range of sizes, up or down."""

    def fraction(self, value: float) -> float:
        """Where its size lies."""
        return super().fraction(abs(value))

    def complaint(self, text: str) -> str:
        """Minus is allowed as well."""
        return super().complaint(text.strip().removeprefix(MINUS).removeprefix("-"))


class NudgeField(NumberField):
    """The nudge: its size on a logarithmic slider, its sign typed or chosen beside."""

    def __init__(self, session: Session) -> None:
        super().__init__(tr("nudge h"), float(SIZE.default), SMALLEST, 1.0, log=True, tip=SIZE.tip)
        self.range = BothWays(SMALLEST, 1.0, log=True)
        self._session = session
        tip = tr("{0} From {1} to {2}, up or down: with minus it goes down.")
        for widget in (self.label, self.edit):
            widget.setToolTip(tip.format(f"{SIZE.tip}.", bound(SMALLEST), bound(1.0)))
        self.changed.connect(self._turned)
        locked_with(self, SIZE.key)

    def show_frame(self, frame: Frame) -> None:
        """Show the option's value."""
        self.set_theme(frame.theme)
        self.set_value(size_of(frame.options[SIZE.key]))

    def slide(self, fraction: float) -> None:
        """Another size, the same sign."""
        self._set(math.copysign(self.range.at(fraction), self._value))

    def nudge(self, ticks: float) -> None:
        """Up is larger, whichever way it goes."""
        self._set(math.copysign(self.range.nudged(abs(self._value), ticks), self._value))

    @Slot(float)
    def _turned(self, value: float) -> None:
        self._session.set_option(SIZE.key, value)
