"""Paints the confusion matrix and the accuracy of each label."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from app import fonts, numerals
from app.graphics import draw_plate, draw_text, hairline, mix, word_image
from app.panes.examples import words
from app.panes.examples.content import Marks, Shown
from app.panes.examples.lettering import write_centred
from app.panes.examples.marks import draw_focus
from app.panes.examples.table import Table
from app.theme import Theme
from nncore.arrays import Ints
from nncore.words import tr

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
ROOMY, LARGE = 30.0, 44.0  # width of a cell in which four digits have room, in small and in larger type
LEGIBLE = (16.0, 13.0)  # a cell from which on counts and names are written


@dataclass(frozen=True, eq=False)
class Scene:
    """What is painted."""

    shown: Shown
    table: Table
    theme: Theme
    end: float  # count of the full colour
    place: tuple[int | None, int | None] | None  # pointed at
    ring: bool  # whether the focus is shown

    @property
    def legible(self) -> bool:
        """Whether cells have room for numbers."""
        across, down = self.table.size
        return across >= LEGIBLE[0] and down >= LEGIBLE[1]


def draw(painter: QPainter, rect: QRectF, scene: Scene) -> None:
    """The plate, cells, names, bars, scale and marks."""
    draw_plate(painter, rect, scene.theme)
    marks = scene.shown.marks
    if marks is None:
        painter.setPen(scene.theme.plate_muted)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(rect.adjusted(24, 8, -24, -8), int(flags), words.no_answers(scene.shown))
    else:
        _cells(painter, scene, marks.exam.confusion)
        _names(painter, scene, marks)
        if scene.table.bars:
            _bars(painter, scene, marks.exam.confusion)
        _scale(painter, scene)
        _chosen(painter, scene)
    if scene.ring:
        draw_focus(painter, rect, scene.theme)


def tint(theme: Theme, share: float) -> QColor:
    """The colour of a count of mistakes that is this share of the scale; nothing looks like nothing."""
    return mix(theme.plate, theme.warning, 0.12 + 0.88 * min(1.0, share)) if share > 0 else theme.plate


def diagonal(theme: Theme) -> QColor:
    """The ground of the right answers, the same for all: they are not on the scale of mistakes."""
    return mix(theme.plate, theme.accuracy, 0.2)


@cache
def scale_words(theme: Theme) -> NDArray[np.uint32]:
    """The scale of mistakes from none to its end in 65 steps, as 0xffRRGGBB words."""
    return np.array([tint(theme, i / 64).rgb() for i in range(65)], np.uint32)


def words_of(counts: Ints, end: float, theme: Theme) -> NDArray[np.uint32]:
    """The colour of every cell, as 0xffRRGGBB words."""
    steps = scale_words(theme)
    shares = np.ceil(np.clip(counts / max(end, 1e-9), 0, 1) * 64).astype(np.intp)
    colours = steps[shares]
    right = np.arange(min(counts.shape))
    colours[right, right] = np.where(counts[right, right] > 0, diagonal(theme).rgb(), theme.plate.rgb())
    return colours


def _cells(painter: QPainter, scene: Scene, counts: Ints) -> None:
    table, theme = scene.table, scene.theme
    cells = table.cells
    painter.drawImage(cells, word_image(words_of(counts, scene.end, theme)))
    if min(table.size) >= 6:
        painter.setPen(hairline(mix(theme.plate, theme.plate_line, 0.75)))
        across = [cells.top() + row * table.size[1] + 0.5 for row in range(table.rows + 1)]
        down = [cells.left() + column * table.size[0] + 0.5 for column in range(table.columns + 1)]
        lines = [QLineF(cells.left(), y, cells.right(), y) for y in across]
        painter.drawLines(lines + [QLineF(x, cells.top(), x, cells.bottom()) for x in down])
        painter.setPen(hairline(mix(theme.plate, theme.accuracy, 0.45)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for k in range(min(table.rows, table.columns)):  # the right answers, even where there is none
            painter.drawRect(table.cell(k, k).adjusted(0.5, 0.5, 0.5, 0.5))
    if scene.legible:
        _counts(painter, scene, counts)


def _counts(painter: QPainter, scene: Scene, counts: Ints) -> None:
    theme = scene.theme
    width = scene.table.size[0]
    pixels = fonts.BODY if width >= LARGE else fonts.CAPTION if width >= ROOMY else fonts.CAPTION - 1
    painter.setFont(fonts.sized(pixels))
    for row, column in np.argwhere(counts):
        count = int(counts[row, column])
        strong = row != column and count / scene.end > 0.55
        ink = theme.plate if strong else theme.plate_text
        painter.setPen(ink)
        write_centred(painter, scene.table.cell(int(row), int(column)), str(count), pixels)
    painter.setFont(fonts.caption())


def _names(painter: QPainter, scene: Scene, marks: Marks) -> None:
    table, theme, data = scene.table, scene.theme, marks.exam.data
    left, top = table.corner
    title = QRectF(left, top - 33, max(table.cells.width(), 60), 15)
    draw_text(painter, title, tr("the answer"), theme.plate_muted)
    if not scene.legible:
        return
    for row in range(table.rows):
        draw_text(painter, table.row_name(row), words.name_of(data, row), theme.plate_text, RIGHT)
    for column in range(table.columns):
        draw_text(painter, table.column_name(column), words.name_of(data, column), theme.plate_text)
    painter.save()
    painter.translate(left - table.names - 22, table.cells.center().y())
    painter.rotate(-90)
    draw_text(painter, QRectF(-80, -8, 160, 15), tr("what it is"), theme.plate_muted)
    painter.restore()


def _bars(painter: QPainter, scene: Scene, counts: Ints) -> None:
    table, theme = scene.table, scene.theme
    first = table.bar(0)
    title = QRectF(first.left(), table.corner[1] - 17, table.bars - 12, 16)
    draw_text(painter, title, tr("right, 0 to 100 %"), theme.plate_muted, LEFT)
    for row in range(table.rows):
        total = int(counts[row].sum())
        share = counts[row, row] / total if total and row < table.columns else 0.0
        track = table.bar(row)
        painter.fillRect(track, mix(theme.plate, theme.plate_line, 0.75))
        painter.fillRect(QRectF(track.topLeft(), track.size()).adjusted(0, 0, -(1 - share) * track.width(), 0),
                         theme.accuracy)  # fmt: skip
        if scene.legible:
            text = numerals.percent(share) if total else tr("none")
            draw_text(painter, table.number(row), text, theme.plate_text, LEFT)


def _scale(painter: QPainter, scene: Scene) -> None:
    bar, theme = scene.table.scale, scene.theme
    painter.drawImage(bar, word_image(scale_words(theme)[None]))
    painter.setPen(hairline(theme.plate_line))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5))
    line = QRectF(bar.left(), bar.bottom() + 1, bar.width(), 14)
    draw_text(painter, line, "0", theme.plate_text, LEFT)
    end = tr("{n} mistakes").format(n=numerals.count(round(scene.end)))
    draw_text(painter, line, end, theme.plate_text, RIGHT)


def _chosen(painter: QPainter, scene: Scene) -> None:
    """A frame around what the images are filtered by, and a thin one around what is pointed at."""
    choice, theme = scene.shown.choice, scene.theme
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for place, width in (((choice.label, choice.answer), 2.0), (scene.place, 1.0)):
        rect = _rect_of(scene.table, place)
        if rect is not None:
            painter.setPen(hairline(theme.plate_text, width))
            painter.drawRect(rect.adjusted(0.5, 0.5, 0.5, 0.5))


def _rect_of(table: Table, place: tuple[int | None, int | None] | None) -> QRectF | None:
    if place is None or place == (None, None):
        return None
    row, column = place
    if (row or 0) >= table.rows or (column or 0) >= table.columns:
        return None
    first = table.cell(row or 0, column or 0)
    last = table.cell(table.rows - 1 if row is None else row, table.columns - 1 if column is None else column)
    return first.united(last)
