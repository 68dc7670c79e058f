"""A number that is a field and a slider at once."""

from __future__ import annotations

import math

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app import numerals
from app.theme import DARK, Theme
from app.widgets.message import Message
from app.widgets.number_edit import NumberEdit, NumberName
from app.widgets.range import Range


class NumberField(QWidget):
    """Type a number (comma or point), nudge it by arrow keys or wheel, slide its foot, or drag its label.

    Shift makes a nudge ten times as large, Alt a tenth; a double click on the label takes the default back;
    Esc takes back what was typed. What is not a number of the range is refused with a line beside the field,
    and the last good value stays.
    """

    changed = Signal(float)
    finished = Signal()  # Return or Esc: the keyboard is free to go
    submitted = Signal()  # Return, with a number that may be
    edited = Signal()  # what is in the field may be another number now, taken or not: see `typed`

    def __init__(
        self,
        label: str,
        default: float,
        low: float,
        high: float,
        *,
        integer: bool = False,
        log: bool = False,
        tip: str = "",
        slider: tuple[float, float] | None = None,
    ) -> None:
        super().__init__()
        self.range = Range(low, high, log, integer, slider)
        self.default = default
        self._value = default
        self.edit = NumberEdit(self)
        self.label = NumberName(label, self.edit, self)
        self.message = Message(self.edit)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.label)
        row.addWidget(self.edit)
        self.setFocusProxy(self.edit)
        self._name(label, tip)
        self._connect()
        self.set_theme(DARK)
        self._write()

    @property
    def value(self) -> float:
        """The last good value."""
        return self._value

    def set_value(self, value: float) -> None:
        """Show a value that came from elsewhere; says nothing. What a person is just typing is left alone."""
        self._value = value
        if not self.edit.isModified():
            self._write()

    @property
    def typed(self) -> float | None:
        """The number in the field, taken already or not; None if it is none of the range."""
        if not self.edit.isModified():
            return self._value
        text = self.edit.text()
        return None if self.range.complaint(text) else numerals.parse(text)

    def show_value(self, value: float) -> None:
        """Show a value that came from elsewhere, in place of what was being typed."""
        self._value = value
        self.message.unsay()
        self._write()

    def set_theme(self, theme: Theme) -> None:
        """Follow a theme."""
        self.message.set_theme(theme)
        self.edit.set_theme(theme)
        self.label.set_theme(theme)

    def nudge(self, ticks: float) -> None:
        """Move by nudges: 1 is an arrow key."""
        self._set(self.range.nudged(self._value, ticks))

    def slide(self, fraction: float) -> None:
        """Move to a place of the slider, 0 to 1."""
        self._set(self.range.at(fraction))

    def reset(self) -> None:
        """Take the default back."""
        self._set(self.default)

    def _connect(self) -> None:
        self.edit.returnPressed.connect(self._commit)
        self.edit.editingFinished.connect(self._left)
        self.edit.textEdited.connect(self._typed)
        self.edit.nudged.connect(self.nudge)
        self.edit.taken_back.connect(self._take_back)
        self.edit.slid.connect(self.slide)
        self.label.slid.connect(self.slide)
        self.label.double_clicked.connect(self.reset)

    def _name(self, label: str, tip: str) -> None:
        low, high = numerals.bound(self.range.low), numerals.bound(self.range.high)
        self.edit.setAccessibleName(label)
        told = self.tr("{tip} From {low} to {high}.").format(
            tip=tip and f"{tip.rstrip('.')}.", low=low, high=high
        )
        for widget in (self.label, self.edit):
            widget.setToolTip(told.strip())

    def _set(self, value: float) -> None:
        """Take a value from the person's hand: show it, say it if it is new."""
        self.message.unsay()
        news = value != self._value
        self._value = value
        self._write()
        if news:
            self.changed.emit(value)
            self.edited.emit()

    def _write(self) -> None:
        text = written(self._value, integer=self.range.integer)
        if self.edit.isModified() or text != self.edit.text():
            self.edit.setText(text)
            self.edit.setCursorPosition(0)
        self.label.fraction = self.range.fraction(self._value)
        self.edit.set_fraction(self.label.fraction)

    def _take_back(self) -> None:
        self.message.unsay()
        self._write()
        self.edit.selectAll()
        self.edited.emit()
        self.finished.emit()

    def _typed(self, text: str) -> None:
        if self.message.isVisible() and not self.range.complaint(text):
            self.message.unsay()
        self.edited.emit()

    def _commit(self) -> None:
        """Return was pressed: take the text, or say why not and let it be mended."""
        text = self.edit.text()
        refused = self.edit.isModified() and self._refused(text)
        if self.edit.isModified() and not refused:
            self._set(numerals.parse(text))
        self.edit.selectAll()
        if not refused:
            self.submitted.emit()
            self.finished.emit()

    def _left(self) -> None:
        """The field was left: take the text, or say why not and show the last good value again."""
        if self.edit.hasFocus():
            return
        text = self.edit.text()
        if self.edit.isModified() and not self._refused(text):
            self._set(numerals.parse(text))
        self._write()

    def _refused(self, text: str) -> bool:
        kind = self.range.complaint(text)
        if kind:
            shown = text.strip() if len(text.strip()) <= 24 else f"{text.strip()[:24]}…"
            self.message.say(
                self._complaint(kind).format(
                    text=shown,
                    low=numerals.bound(self.range.low),
                    high=numerals.bound(self.range.high),
                    kept=written(self._value, integer=self.range.integer),
                )
            )
        return bool(kind)

    def _complaint(self, kind: str) -> str:
        return {
            "number": self.tr("“{text}” is not a number; {kept} stays."),
            "whole": self.tr("Only whole numbers here; {kept} stays."),
            "range": self.tr("Allowed are {low} to {high}; {kept} stays."),
        }[kind]


def written(value: float, *, integer: bool = False) -> str:
    """A value as the field shows it: every digit that counts, up to six, with a real minus sign."""
    if integer or not math.isfinite(value):
        return numerals.count(round(value)) if math.isfinite(value) else numerals.short(value)
    digits = f"{value:.6g}"
    if "e" not in digits and "." not in digits and abs(value) < 1000:
        digits += ".0"
    mantissa, _, exponent = digits.partition("e")
    whole, point, part = mantissa.partition(".")
    text = f"{int(whole):,}".replace(",", numerals.THIN) if abs(value) >= 1000 and not exponent else whole
    text = f"{text}{point}{part}"
    return (f"{text}e{int(exponent)}" if exponent else text).replace("-", numerals.MINUS)
