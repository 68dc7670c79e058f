"""The legend: what each line is, its value now at a fixed width, and a click that hides or shows it."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.graphics import faded, hairline
from app.locks import locked_with
from app.panes.cost.options import CURVES
from app.theme import DARK, Theme
from nncore.words import tr

SWATCH, GAP, ROW = 14, 5, 17  # pixels
APART, AT_MOST = 8, 28  # pixels between two columns
MARGIN, TOP = 8, 6  # pixels around all
WIDEST = "00.0\u2009%"


class Entry(QAbstractButton):
    """One line of the legend. Given its pen, its names from long to short, and its value as text."""

    asked = Signal(str, bool)  # its name, and whether to show the curve

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = name
        self.names: tuple[str, ...] = ("",)
        self.brevity = 0  # which of the names is shown
        self.value, self.when = "", ""
        self.pen = QPen()
        self.theme: Theme = DARK
        self.setCheckable(True)
        self.clicked.connect(self._ask)
        self._ringed = False  # whether the keyboard brought the focus here
        self.setChecked(True)
        self.setAccessibleName(name)
        self.setToolTip(self.tr("Show or hide this curve"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @Slot(bool)
    def _ask(self, on: bool) -> None:
        self.asked.emit(self.name, on)

    def set_value(self, value: str, when: str = "") -> None:
        """Show another value; `when` says of which step it is if that is not the present one."""
        if (value, when) != (self.value, self.when):
            self.value, self.when = value, when
            self.setAccessibleName(f"{self.names[0]}: {value} {when}".rstrip())
            self.update()

    def name_in(self, room: float) -> str:
        """The name for so many pixels, with the step the value is of where both have room."""
        name, metrics = self.names[min(self.brevity, len(self.names) - 1)], QFontMetricsF(self.font())
        for text in (f"{name} {self.when}", f"{self.names[-1]} {self.when}") if self.when else ():
            if metrics.horizontalAdvance(text) <= room:
                return text
        return metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)

    def set_names(self, *names: str) -> None:
        """Call it so, from the longest name to the shortest."""
        if names != self.names:
            self.names = names
            self.update()

    def needed(self, name: str) -> int:
        """The width in pixels that this name needs beside the swatch and the value."""
        metrics = QFontMetricsF(self.font())
        return math.ceil(
            SWATCH + GAP + metrics.horizontalAdvance(name) + 4 + metrics.horizontalAdvance(WIDEST)
        )

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show a ring when the keyboard comes here."""
        keys = (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
            Qt.FocusReason.ShortcutFocusReason,
        )
        self._ringed = event.reason() in keys
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        self._ringed = False
        super().focusOutEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Swatch, name, value."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        theme, on = self.theme, self.isChecked()
        middle = self.height() // 2
        self._draw_swatch(painter, middle, on)
        metrics = QFontMetricsF(self.font())
        value = metrics.horizontalAdvance(WIDEST)
        left = SWATCH + GAP
        room = self.width() - left - value - 3
        painter.setPen(theme.plate_muted if on else faded(theme.plate_muted, 0.5))
        painter.drawText(
            QRectF(left, 0, room, self.height()), Qt.AlignmentFlag.AlignVCenter, self.name_in(room)
        )
        painter.setPen(
            (theme.plate_muted if self.when else theme.plate_text) if on else faded(theme.plate_muted, 0.5)
        )
        spot = QRectF(self.width() - value, 0, value, self.height())
        painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self.value)
        if self._ringed or self.underMouse():
            painter.setPen(hairline(theme.plate_line))
            painter.drawRect(0, 0, self.width() - 1, self.height() - 1)

    def _draw_swatch(self, painter: QPainter, middle: int, on: bool) -> None:
        pen = QPen(self.pen)
        if not on:
            pen.setColor(faded(pen.color(), 0.35))
        if self.name == "batch":
            painter.fillRect(2, middle - 4, SWATCH - 2, 8, pen.color())
            return
        pen = hairline(pen.color(), 1.0 if self.name == "smooth" else 2.0)
        painter.setPen(pen)
        dashes = ((2, 6), (10, 14)) if "test" in self.name else ((2, 14),)
        for left, right in dashes:
            painter.drawLine(left, middle, right, middle)


class Legend(QWidget):
    """Six entries in one row, in three columns, or below one another, as the width allows."""

    asked = Signal(str, bool)  # which curve to show or hide

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.entries = {name: Entry(name, self) for name in CURVES}
        for name, names in _names().items():
            entry = self.entries[name]
            entry.asked.connect(self.asked)
            locked_with(entry, f"cost.show_{name}")
            entry.set_names(*names)
            entry.setToolTip(self.tr("{0}. Click to hide or show it.").format(self.tr(CURVES[name])))

    def set_font(self, font: QFont) -> None:
        """Write in this font."""
        for entry in self.entries.values():
            entry.setFont(font)

    def dress(self, theme: Theme, pens: dict[str, QPen]) -> None:
        """Take the theme's colours and the curves' pens."""
        for name, entry in self.entries.items():
            entry.theme, entry.pen = theme, pens[name]
            entry.update()

    def arrange(self, width: int) -> None:
        """Use six, three, two columns or one, and names as long as all of them fit into `width` pixels."""
        entries = list(self.entries.values())
        widths = [max(e.needed(e.names[min(i, len(e.names) - 1)]) for e in entries) for i in range(3)]
        room = width - 2 * MARGIN + APART
        columns = next((n for n in (6, 3, 2) if n * (min(widths) + APART) <= room), 1)
        brevity = next((i for i, needed in enumerate(widths) if columns * (needed + APART) <= room), 2)
        across = max(40, min(widths[brevity], room - APART))
        pitch = across + min(AT_MOST, room // columns - across)
        rows = len(entries) // columns
        for i, entry in enumerate(entries):
            entry.brevity = brevity
            entry.setGeometry(MARGIN + i // rows * pitch, TOP + i % rows * (ROW + 1), across, ROW)
            entry.update()
        self.setFixedHeight(TOP + rows * (ROW + 1) + 2)


def _names() -> dict[str, tuple[str, ...]]:
    """What each entry is called, from the longest name to the shortest."""
    return {
        "batch": (tr("cost of each mini-batch"), tr("mini-batch")),
        "smooth": (tr("mean of the last 100"), tr("mean of 100"), tr("mean 100")),
        "train": (tr("cost, training set"), tr("cost, train")),
        "test": (tr("cost, test set"), tr("cost, test")),
        "train_right": (tr("accuracy, training set"), tr("accuracy, train"), tr("acc., train")),
        "test_right": (tr("accuracy, test set"), tr("accuracy, test"), tr("acc., test")),
    }
