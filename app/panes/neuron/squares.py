"""Inputs × weights = products: three pictures with their scales, pointed at and picked from."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from app import fonts, numerals
from app.ends import Ends, end_text, peak
from app.graphics import draw_text, hairline, heat_image, lamp_image, mix, word_image
from app.panes.neuron.columns import Scale, draw_columns
from app.panes.neuron.plate import CENTRE, LEFT, RIGHT, Plate, fitting, two_ends
from app.panes.neuron.reading import Reading
from app.panes.neuron.squares_places import CAPTION, SCALE, Places, place
from app.panes.neuron.words import input_name, signed, small
from app.scales import diverging_lut, luminance_lut
from app.session import Session
from app.texts import put_text
from app.theme import Theme
from nncore.arrays import Floats
from nncore.words import tr

ARROWS = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}
TITLES = ("inputs", "weights", "products")


@dataclass(frozen=True)
class Panel:
    """One of the three: its values and the two ends of its scale."""

    name: str
    values: Floats
    low: float
    high: float

    @property
    def signed(self) -> bool:
        """Whether its scale has two sides."""
        return self.low < 0

    @property
    def ends(self) -> tuple[str, str]:
        """The scale's ends in print."""
        high = end_text(self.high)
        return (f"{numerals.MINUS}{end_text(-self.low)}", f"+{high}") if self.signed else ("0", high)


class Squares(Plate):
    """Shows the terms that are in the sum so far in the third picture, all of them in the others."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        tip = tr("What comes in, times its weight, is what it adds. Click an input to pick its weight.")
        super().__init__(session, tr("Inputs, weights and products"), tip, parent)
        self._ends = Ends()
        self.terms: int | None = None  # while the sum plays; else the reading's

    def places(self) -> Places:
        """Where everything is now."""
        reading = self.reading
        n = len(reading.taken.inputs) if reading else 1
        return place(self.width(), self.height(), n, reading.shape if reading else None)

    def panels(self, reading: Reading) -> list[Panel]:
        """What the three pictures show, each with the ends of its scale."""
        taken, key = reading.taken, reading.neuron
        terms = reading.terms if self.terms is None else self.terms
        added = np.zeros_like(taken.products)
        done = taken.order(by_size=reading.by_size)[:terms]
        added[done] = taken.products[done]
        top = max(1.0, self._ends.end(("a", key.layer), peak(taken.inputs)))
        low = -top if float(np.nanmin(taken.inputs, initial=0.0)) < 0 else 0.0
        made = [Panel("inputs", taken.inputs, low, top)]
        for name, values, whole in (
            ("weights", taken.weights, taken.weights),
            ("products", added, taken.products),
        ):
            end = self._ends.end((name, key), peak(whole)) or 1.0
            made.append(Panel(name, values, -end, end))
        return made

    def draw(self, painter: QPainter, reading: Reading) -> None:
        """Three pictures, what is pointed at, and its term in words."""
        places, theme = self.places(), reading.frame.theme
        for at, panel in enumerate(self.panels(reading)):
            rect = places.pictures[at]
            if rect.height() < 4:
                return
            if places.is_image:
                _draw_square(painter, rect, panel, places.shape, theme)
            else:
                _draw_row(painter, rect, panel, reading, theme)
        if places.is_image:
            _draw_signs(painter, places, theme)
        for k, width in ((reading.pointed, 1.0), (reading.marked, 2.0)):
            if k is not None and k < len(reading.taken.inputs):
                _ring(painter, places, k, theme, width)
        two_ends(painter, places.foot, self.texts(reading), "", theme)

    def texts(self, reading: Reading) -> list[str]:
        """The term that is pointed at or picked in words; from long to short."""
        k = reading.pointed if reading.pointed is not None else reading.marked
        taken = reading.taken
        if k is None or k >= len(taken.inputs):
            return [tr("Point at an input to read its term."), ""]
        where = input_name(k, reading.neuron.layer, reading.shape)
        term = f"{small(taken.inputs[k])} × {signed(taken.weights[k])} = {signed(taken.products[k])}"
        return [f"{where}:  a × w = {term}", f"{where}: {term}", term]

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at the input under the mouse."""
        self.point(self.places().at(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick its weight."""
        k = self.places().at(event.position())
        if k is not None and self.reading is not None and event.button() == Qt.MouseButton.LeftButton:
            self.session.select(self.reading.weight(k))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows pick the neighbouring input."""
        step, reading = ARROWS.get(Qt.Key(event.key())), self.reading
        if step is None or reading is None:
            super().keyPressEvent(event)
            return
        rows, columns = reading.shape or (1, len(reading.taken.inputs))
        row, column = divmod(reading.marked or 0, columns)
        if reading.marked is not None:
            row, column = min(rows - 1, max(0, row + step[0])), min(columns - 1, max(0, column + step[1]))
        self.session.select(reading.weight(row * columns + column))


def _image(panel: Panel, shape: tuple[int, int], theme: Theme) -> QImage:
    values = panel.values.reshape(shape)
    if panel.signed:
        return heat_image(values, diverging_lut(theme), panel.high)
    return lamp_image(values / panel.high, luminance_lut())


def _draw_square(painter: QPainter, rect: QRectF, panel: Panel, shape: tuple[int, int], theme: Theme) -> None:
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
    painter.drawImage(rect, _image(panel, shape, theme))
    _frame(painter, rect, theme)
    title = QRectF(rect.left(), rect.top() - CAPTION, rect.width(), CAPTION - 2)
    draw_text(
        painter,
        title,
        _title(panel.name, QFontMetricsF(painter.font()), rect.width()),
        theme.plate_text,
        LEFT,
    )
    _draw_scale(painter, QRectF(rect.left(), rect.bottom() + 3, rect.width(), SCALE - 3), panel, theme)


def _draw_scale(painter: QPainter, rect: QRectF, panel: Panel, theme: Theme) -> None:
    """The scale's two ends in numbers, and its colours between them."""
    low, high = panel.ends
    metrics = QFontMetricsF(painter.font())
    draw_text(painter, rect, low, theme.plate_muted, LEFT)
    draw_text(painter, rect, high, theme.plate_muted, RIGHT)
    left, right = metrics.horizontalAdvance(low) + 6, metrics.horizontalAdvance(high) + 6
    bar = QRectF(rect.left() + left, round(rect.center().y()) - 2, rect.width() - left - right, 5)
    if bar.width() > 12:
        lut = diverging_lut(theme)[1:] if panel.signed else luminance_lut()
        painter.drawImage(bar, word_image(lut[None, :]))
        _frame(painter, bar, theme)


def _draw_row(painter: QPainter, rect: QRectF, panel: Panel, reading: Reading, theme: Theme) -> None:
    light = theme.plate_text if not panel.signed else theme.plus
    scale = Scale(panel.low, panel.high, light, theme.minus, theme.plate_line)
    group = draw_columns(painter, rect, panel.values, scale)
    title = QRectF(rect.left(), rect.top() - CAPTION, rect.width(), CAPTION - 2)
    shared = tr("strongest of each {0}").format(group) if group > 1 else ""
    ends = tr("{0} to {1}").format(*panel.ends)
    name = _title(panel.name, QFontMetricsF(painter.font()), rect.width() / 2, of_image=False)
    if panel.name == "inputs" and reading.neuron.layer > 1:
        name = tr("activations a of layer {0}").format(reading.neuron.layer - 1)
    two_ends(painter, title, [f"{name}   {shared}".rstrip(), name, ""], ends, theme)


def _draw_signs(painter: QPainter, places: Places, theme: Theme) -> None:
    first, second, third = places.pictures
    painter.setFont(fonts.body())
    painter.setPen(theme.plate_text)
    for sign, before, after in (("×", first, second), ("=", second, third)):
        room = QRectF(before.right(), before.top(), after.left() - before.right(), before.height())
        put_text(painter, room, sign, CENTRE)
    painter.setFont(fonts.caption())


def _ring(painter: QPainter, places: Places, k: int, theme: Theme, width: float) -> None:
    painter.setPen(hairline(theme.selection, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for at in range(3):
        cell = places.cell(at, k)
        wide = max(cell.width(), 3.0) - cell.width()
        painter.drawRect(cell.adjusted(-wide / 2, 0, wide / 2, 0))


def _frame(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    painter.setPen(hairline(mix(theme.plate, theme.plate_line, 0.75)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5))


def _title(name: str, metrics: QFontMetricsF, width: float, *, of_image: bool = True) -> str:
    texts = {
        "inputs": [tr("image a") if of_image else tr("inputs a"), "a"],
        "weights": [tr("weights w"), "w"],
        "products": [tr("what it adds: w·a"), tr("products w·a"), "w·a"],
    }[name]
    return fitting(metrics, texts, width)
