"""What the diagram's colours mean: captions above, the ends of every scale below, and how much is shown."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from app.ends import end_text
from app.graphics import word_image
from app.numerals import MINUS, count
from app.panes.diagram.geometry import Column, Edges, Layout
from app.panes.diagram.lamps import Lit
from app.panes.diagram.lettering import LEFT, RIGHT, Sheet, letters
from app.panes.diagram.raster import CONTRAST, WEB_GAIN
from app.panes.diagram.strengths import Strengths
from app.panes.diagram.tone import expose, table
from app.panes.diagram.wording import Words
from app.scales import luminance_lut
from app.theme import Theme
from nncore.words import tr

BAR = 5.0  # height of a scale
STEPS = 128


def draw_legend(
    sheet: Sheet, layout: Layout, strengths: Strengths | None, lit: list[Lit], words: Words
) -> None:
    """All of it, where there is room."""
    if layout.words:
        _captions(sheet, layout, words)
        _scales(sheet, layout, strengths, lit)
        _foot(sheet, layout, words)


def _captions(sheet: Sheet, layout: Layout, words: Words) -> None:
    style, room = letters().caption, spacing(layout) - 8
    fits = all(style.width(text) <= room for text in words.captions)
    for column, text in zip(layout.columns, words.captions if fits else words.short_captions, strict=True):
        sheet.note(QRectF(column.x - 60, 7, 120, 16), text, style)
        if column.hidden and style.width(column.range_text) <= room:
            sheet.note(QRectF(column.x - 60, 21, 120, 16), column.range_text, style)
    if layout.image is not None:
        above = QRectF(layout.image.left() - 10, layout.image.top() - 20, layout.image.width() + 20, 16)
        sheet.note(above, words.image, style)


def hidden_text(layout: Layout, column: Column, words: Words) -> str:
    """How many neurons a column leaves out, as long as the columns beside it allow; nothing without room for words."""
    texts = (words.hidden.format(count(column.hidden)), count(column.hidden)) if layout.words else ()
    room = spacing(layout) - 16
    return next((text for text in texts if letters().small.width(text) <= room), "")


def spacing(layout: Layout) -> float:
    """The least distance between the middles of two columns."""
    return min((b.x - a.x for a, b in pairwise(layout.columns)), default=200.0)


def _scales(sheet: Sheet, layout: Layout, strengths: Strengths | None, lit: list[Lit]) -> None:
    """Under each column black to white; under each strip blue to orange with its own ends, for layers differ."""
    top, style = layout.answers.bottom() + 10, letters().small
    ends = [
        "" if strengths is None else end_text(strengths.scales[strip.layer - 1]) for strip in layout.edges
    ]
    spill = max(max(0.0, style.width(ends_text(one.ends)) - one.column.width) / 2 + 5 for one in lit)
    rooms = [strip.right - strip.left - 2 * spill for strip in layout.edges]
    roomy = all(style.width("±" + end) <= room for end, room in zip(ends, rooms, strict=True))
    for one in lit:
        _lamp_scale(sheet, one, top, named=roomy)
    for strip, end in zip(layout.edges, ends, strict=True):
        if strengths is not None and strip.layer in strengths.missing:
            room = QRectF(strip.left, top + BAR + 2, strip.right - strip.left, 14)
            wide = style.width(tr("not yet")) <= room.width() - 2 * spill
            sheet.note(room, tr("not yet") if wide else "–", style)
        elif strengths is not None:
            bar = QRectF(strip.left + 4, top, strip.right - strip.left - 8, BAR)
            sheet.painter.drawImage(bar, edge_ramp(sheet.theme, strengths.colour))
            _edge_ends(sheet, strip, end, top, spill)


def _edge_ends(sheet: Sheet, strip: Edges, end: str, top: float, spill: float) -> None:
    """Both ends under the strip's scale, clear of the numbers under the columns, which spill over so far."""
    style = letters().small
    below = QRectF(strip.left + spill, top + BAR + 2, strip.right - strip.left - 2 * spill, 14)
    if 2 * style.width(MINUS + end) + 8 <= below.width():
        sheet.note(below, MINUS + end, style, LEFT)
        sheet.note(below, "+" + end, style, RIGHT)
    else:
        sheet.note(below, "±" + end, style)


def _lamp_scale(sheet: Sheet, lit: Lit, top: float, *, named: bool) -> None:
    column = lit.column
    wide = min(max(column.width, 16.0), 40.0)
    sheet.painter.drawImage(QRectF(column.x - wide / 2, top, wide, BAR), lamp_ramp())
    if named:
        sheet.note(QRectF(column.x - 40, top + BAR + 2, 80, 14), ends_text(lit.ends), letters().small)


def _foot(sheet: Sheet, layout: Layout, words: Words) -> None:
    style = letters().caption
    line = QRectF(14, layout.height - 23, layout.width - 28, 16)
    wholes = [f"{words.count}  ·  {scale}" for scale in words.scales]
    sheet.note(line, next((w for w in wholes if style.width(w) <= line.width()), words.count), style, LEFT)
    total = QRectF(layout.answers.left() + 5, layout.answers.bottom() + 7, layout.answers.width() - 22, 16)
    sheet.note(total, words.total, style, RIGHT)


def ends_text(ends: tuple[float, float]) -> str:
    """0–1, ±1, 0–20."""
    low, high = ends
    return f"±{high:g}" if low < 0 else f"{low:g}–{high:g}"


@cache
def lamp_ramp() -> QImage:
    """Black to white."""
    return word_image(np.ascontiguousarray(luminance_lut()[None, :]))


@cache
def edge_ramp(theme: Theme, colour: str) -> QImage:
    """One edge of every strength, from full minus to full plus, as it looks in the diagram."""
    strength = np.linspace(-1, 1, STEPS)
    light = np.maximum(strength, 0) ** CONTRAST + 1j * np.maximum(-strength, 0) ** CONTRAST
    gain = np.full(STEPS, WEB_GAIN, np.float32)
    return word_image(expose(light.astype(np.complex64)[:, None], gain, table(theme, colour)).T)
