"""The bars of a table with their numbers: hundreds of them, so painted by colour, and written without a layout."""

from __future__ import annotations

from functools import cache

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from app import fonts, numerals
from app.graphics import mix
from app.panes.parts.places import Table
from app.texts import put_many
from app.theme import Theme
from nncore.arrays import Floats

STRONG, NEUTRAL = 0.62, 0.36  # how much of its colour a bar shows under its number


def paint_bars(
    painter: QPainter,
    table: Table,
    rows: range,
    values: Floats,
    ends: tuple[float, float],
    *,
    signed: bool,
    theme: Theme,
) -> None:
    """Every value of these rows as a bar from zero, on one scale, and as a number where it has room."""
    spans = [_span(table, column) for column in range(table.n_columns)]
    tops = [table.row(row).top() + 1 for row in rows]
    height = table.pitch - 2
    plus, minus = _colours(theme, signed=signed)
    bars: dict[bool, list[QRectF]] = {True: [], False: []}
    low, high = ends
    part = values[rows.start : rows.stop]
    shares = np.clip(np.nan_to_num(part, posinf=high, neginf=low), low, high) / (high - low)
    zero = -low / (high - low)
    for top, line in zip(tops, shares.tolist(), strict=True):
        for (left, width), share in zip(spans, line, strict=True):
            start = left + min(zero, zero + share) * width
            bars[share >= 0].append(QRectF(start, top, max(1.0, abs(share) * width), height))
    for up, colour in ((True, plus), (False, minus)):
        for bar in bars[up]:
            painter.fillRect(bar, colour)
    if low < 0 and tops:
        for left, width in spans:
            zero_line = QRectF(round(left + zero * width), tops[0], 1, tops[-1] - tops[0] + height)
            painter.fillRect(zero_line, theme.plate_line)
    painter.setPen(theme.plate_text)
    _write(painter, spans, tops, height, part)


def _write(
    painter: QPainter, spans: list[tuple[float, float]], tops: list[float], height: float, values: Floats
) -> None:
    digit, point, minus, ascent = _widths()
    base = (height + ascent) / 2
    some = []
    for top, line in zip(tops, values.tolist(), strict=True):
        for (left, width), value in zip(spans, line, strict=True):
            text = numerals.plain(value) if abs(value) < 99.5 else numerals.short(value)
            signs = text.count(numerals.MINUS)
            long = (len(text) - signs - 1) * digit + signs * minus + point
            if long <= width:
                some.append((left + width - long - 1, top + base, text))
    put_many(painter, some)


def _span(table: Table, column: int) -> tuple[float, float]:
    """Left edge and width of the bars of a column."""
    cell = table.cell(table.first, column)
    return cell.left(), cell.width()


@cache
def _widths() -> tuple[float, float, float, float]:
    """Of a digit, the point and the minus sign in the caption's font, and the height of a digit."""
    metrics = QFontMetricsF(fonts.caption())
    digit, point, minus = (metrics.horizontalAdvance(sign) for sign in ("0", ".", numerals.MINUS))
    return digit, point, minus, metrics.capHeight()


@cache
def _colours(theme: Theme, *, signed: bool) -> tuple[QColor, QColor]:
    """Of bars above and below zero."""
    if signed:
        return mix(theme.plate, theme.plus, STRONG), mix(theme.plate, theme.minus, STRONG)
    neutral = mix(theme.plate, theme.accuracy, NEUTRAL)
    return neutral, neutral
