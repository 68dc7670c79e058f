"""The field in which the value of an input is typed: it stands over the number while it is needed."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from app import fonts, numerals
from app.panes.pad.labels import value_text
from app.widgets.number_edit import NumberEdit
from app.widgets.range import Range

HIGH = 24
MOST = 16  # letters of what was typed that are repeated


class TypedValue(NumberEdit):
    """Return takes the number (comma or point), Esc or clicking elsewhere leaves the value as it was."""

    chosen = Signal(float)
    refused = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._sliders = parent
        self._range = Range(0.0, 1.0)
        self._kept = 0.0
        self.setFont(fonts.caption())
        self.setAccessibleName(self.tr("Value of an input"))
        self.setToolTip(self.tr("Type a number; Return takes it, Esc leaves"))
        self.setTextMargins(0, 0, 0, 0)
        self.setFixedHeight(HIGH)
        self.returnPressed.connect(self._read)
        self.taken_back.connect(self.leave)
        self.slid.connect(self._slide)
        self.hide()

    def ask(self, place: QRectF, name: str, value: float, span: tuple[float, float], first: str) -> None:
        """Open at `place` for a value within `span`; `first` is what was typed already."""
        self._range, self._kept = Range(*span), value
        self.setAccessibleName(name)
        self.setToolTip(self._bounds(self.tr("{low} to {high}; Return takes it, Esc leaves")))
        top = round(place.center().y() - HIGH / 2)
        width = max(round(place.width()), 52)
        self.setGeometry(round(place.right()) - width, max(0, top), width, HIGH)
        self.setText(first or value_text(value))
        self.set_fraction(self._range.fraction(value))
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if not first:
            self.selectAll()
        else:
            self.setModified(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Clicking elsewhere leaves."""
        super().focusOutEvent(event)
        self.hide()

    @property
    def is_typed_in(self) -> bool:
        """Always: Esc closes the field."""
        return True

    def _read(self) -> None:
        text = self.text()
        kind = self._range.complaint(text)
        if kind:
            told = (
                self.tr("“{text}” is not a number")
                if kind == "number"
                else self.tr("{low} to {high} are allowed")
            )
            self.refused.emit(self._bounds(told).replace("{text}", text.strip()[:MOST]))
            self.selectAll()
            return
        self.chosen.emit(numerals.parse(text))
        self.leave()

    def _slide(self, fraction: float) -> None:
        self.chosen.emit(self._range.at(fraction))
        self.leave()

    def leave(self) -> None:
        """Close, and give the keys back to the sliders."""
        self.hide()
        self._sliders.setFocus(Qt.FocusReason.OtherFocusReason)

    def _bounds(self, text: str) -> str:
        low, high = numerals.bound(self._range.low), numerals.bound(self._range.high)
        return text.replace("{low}", low).replace("{high}", high)
