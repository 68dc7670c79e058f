"""The neurons as lamps: black to white by their activation, with their values inside where there is room."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from app.frame import Frame
from app.graphics import faded, mix
from app.naming import naming_of
from app.numerals import plain, short
from app.panes.diagram.arrange import READABLE
from app.panes.diagram.geometry import Column, Layout
from app.panes.diagram.lettering import Sheet, Stamps, letters
from app.panes.diagram.progress import reached_in
from app.panes.diagram.strengths import brightness, lamp_range
from app.selection import Neuron, Part, Weight
from app.theme import Theme
from nncore.arrays import Floats

GLOW, GLOW_STRENGTH = 0.55, 0.6  # how wide a lamp's light spills over its edge, in its own heights; how much
GROUND = 15  # pixels high, under the count of neurons left out
BLANK = 0.4  # opacity of a lamp that has no number yet
LEVELS = 100  # of brightness: those of a sigmoid are then its two decimals
MOST = 1000  # pictures kept
WHITE, BLACK = QColor(255, 255, 255), QColor(0, 0, 0)


@dataclass(frozen=True, eq=False)
class Lit:
    """One column's lamps: how bright each is, and on what scale."""

    column: Column
    values: Floats  # of the neurons drawn
    ends: tuple[float, float]
    computed: bool = True  # whether the forward pass has come so far

    def __iter__(self) -> Iterator[tuple[int, float, float, float]]:
        """Index, height, value and brightness of each lamp."""
        column = self.column
        shares = brightness(self.values, self.ends)
        rows = (column.shown, column.ys, self.values, shares)
        return zip(*(row.tolist() for row in rows), strict=True)


def lit_columns(layout: Layout, frame: Frame) -> list[Lit]:
    """The activations that the lamps show."""
    made = []
    for column in layout.columns:
        values = frame.trace.activations[column.layer]
        if column.layer:
            ends = lamp_range(frame.snapshot.network.activations[column.layer - 1], values)
        else:
            ends = naming_of(frame).span
        made.append(Lit(column, values[column.shown], ends, column.layer <= reached_in(frame)))
    return made


@dataclass(eq=False)
class LampShop:
    """Lamps of one shape, each made once for every brightness and value: drawing is putting down a picture."""

    column: Column
    theme: Theme
    stamps: Stamps
    _made: dict[tuple[int, str], QImage] = field(default_factory=dict)

    @property
    def readable(self) -> bool:
        """Whether a value can be read in these lamps."""
        return self.column.height >= READABLE and self.column.width >= 30

    def get(self, bright: float, text: str) -> QImage:
        """The picture of a lamp with `text` in it."""
        key = (round(bright * LEVELS), text)
        image = self._made.get(key)
        if image is None:
            if len(self._made) >= MOST:
                self._made.clear()
            image = self._made[key] = self._make(key[0] / LEVELS, text)
        return image

    def _make(self, bright: float, text: str) -> QImage:
        ratio, column = self.stamps.ratio, self.column
        reach = column.height * GLOW
        sides = [round((side + 2 * reach + 2) * ratio) for side in (column.width, column.height)]
        image = glow(
            (sides[0], sides[1]), column.height / 2 * ratio, reach * ratio, bright**1.5 * GLOW_STRENGTH
        )
        image.setDevicePixelRatio(ratio)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(mix(self.theme.plate_line.lighter(140), WHITE, bright), 1.0))
        painter.setBrush(mix(BLACK, WHITE, bright))
        box = QRectF(0, 0, column.width - 1, column.height - 1)
        box.moveCenter(QPointF(sides[0] / 2 / ratio, sides[1] / 2 / ratio))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        ink = BLACK if bright > 0.5 else self.theme.plate_text
        Sheet(painter, self.theme, self.stamps).write(box, text, letters().value, ink)
        painter.end()
        return image


def glow(sides: tuple[int, int], radius: float, reach: float, strength: float) -> QImage:
    """White light around a bar with round ends, fading over `reach` pixels."""
    columns, rows = sides
    alpha = np.rint(255 * (_fading(columns, rows, radius, reach) * strength)).astype(np.uint32)
    words = np.ascontiguousarray(alpha * 0x01010101)
    form = QImage.Format.Format_ARGB32_Premultiplied
    return QImage(words.data, columns, rows, 4 * columns, form).copy()


@lru_cache(maxsize=16)  # every lamp of a column has the same shape
def _fading(columns: int, rows: int, radius: float, reach: float) -> NDArray[np.float64]:
    """How much of a lamp's light comes to each pixel (rows, columns), from 1 on the lamp to 0."""
    x = np.abs(np.arange(columns) + 0.5 - columns / 2)
    y = np.abs(np.arange(rows) + 0.5 - rows / 2)[:, None]
    straight = max(0.0, columns / 2 - reach - radius)
    away = np.hypot(np.maximum(x - straight, 0), y) - radius
    share: NDArray[np.float64] = np.clip(1 - away / reach, 0, 1) ** 2
    return share


def draw_lamps(sheet: Sheet, lit: Lit, shop: LampShop, *, values: bool) -> None:
    """A column of lamps, with their values if asked and if they can be read."""
    column, ratio = lit.column, sheet.stamps.ratio
    with_text = values and shop.readable
    if not lit.computed:
        _draw_blank(sheet, lit, shop)
        return
    for _, y, value, bright in lit:
        image = shop.get(bright, value_text(value, column.width) if with_text else "")
        x = column.x - image.width() / 2 / ratio
        sheet.painter.drawImage(QPointF(x, y - image.height() / 2 / ratio), image)


def _draw_blank(sheet: Sheet, lit: Lit, shop: LampShop) -> None:
    """Lamps without a number: neither bright nor dark, for nothing has been computed yet."""
    image = shop.get(0.0, "")
    sheet.painter.setOpacity(BLANK)
    for y in lit.column.ys.tolist():
        size = image.deviceIndependentSize()
        sheet.painter.drawImage(QPointF(lit.column.x - size.width() / 2, y - size.height() / 2), image)
    sheet.painter.setOpacity(1.0)


def value_text(value: float, width: float = 100.0) -> str:
    """Two decimals; fewer where a big number would not fit."""
    if not math.isfinite(value):
        return "NaN" if math.isnan(value) else "∞"
    text = plain(value)
    return text if len(text) <= 5 or width > 60 else short(value)


def draw_image(sheet: Sheet, rect: QRectF, pixels: QImage) -> None:
    """The pixels as the network receives them, each a neuron of the first layer."""
    sheet.painter.drawImage(rect, pixels)
    sheet.painter.setPen(QPen(sheet.theme.plate_line, 1.0))
    sheet.painter.setBrush(Qt.BrushStyle.NoBrush)
    sheet.painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5))


def draw_gap(sheet: Sheet, column: Column, hidden: str) -> None:
    """Where neurons are left out: how many they are, on a ground of its own between two dots; or three dots."""
    style = letters().small
    middle = QPointF(column.x, column.gap)
    if hidden:
        ground = QRectF(0, 0, round(style.width(hidden)) + 10, GROUND)
        ground.moveCenter(middle)
        sheet.painter.fillRect(ground.toAlignedRect(), faded(sheet.theme.plate, 0.88))
        sheet.write(ground, hidden, style)
    sheet.painter.setPen(Qt.PenStyle.NoPen)
    sheet.painter.setBrush(sheet.theme.plate_muted)
    for step in (-11, 11) if hidden else (-5, 0, 5):
        sheet.painter.drawEllipse(middle + QPointF(0, step), 1.2, 1.2)


def draw_ring(sheet: Sheet, layout: Layout, chosen: Part | None, width: float) -> None:
    """The yellow ring around a neuron or pixel; of a weight, whose line is marked itself, thin ones at its ends."""
    if isinstance(chosen, Weight):
        for end in (Neuron(chosen.layer - 1, chosen.k), Neuron(chosen.layer, chosen.j)):
            draw_ring(sheet, layout, end, 1.0)
        return
    if chosen is None:
        return
    sheet.painter.setPen(QPen(sheet.theme.selection, width))
    sheet.painter.setBrush(Qt.BrushStyle.NoBrush)
    column = layout.column(chosen.layer)
    if column is None:
        out = width / 2 + 0.5
        sheet.painter.drawRect(layout.cell(chosen.index).adjusted(-out, -out, out, out))
        return
    out = 1.5 + width / 2
    box = column.lamp(chosen.index).adjusted(-out, -out, out, out)
    sheet.painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
