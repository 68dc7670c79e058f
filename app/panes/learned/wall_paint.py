"""Painting the wall: images of its tiles, captions, rings."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from app import fonts, numerals
from app.ends import end_text
from app.frame import Frame
from app.graphics import draw_text, hairline, heat_image, lamp_image, word_image
from app.panes.learned.content import Wall
from app.panes.learned.places import PAGE, Places
from app.scales import luminance_lut
from app.selection import Neuron
from app.theme import Theme, diverging_lut
from nncore.arrays import Floats
from nncore.words import tr

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
AIR = 6.0  # pixels between the words under two tiles, at least
BAR = 48  # width of a head's colour scale
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Images:
    """One picture a tile."""

    expected: list[QImage | None]
    learned: list[QImage]
    changed: list[QImage]


@dataclass(frozen=True)
class Look:
    """What is ringed."""

    frame: Frame
    slot: int
    focused: bool


def images(wall: Wall, theme: Theme) -> Images:
    """The tiles as pictures, black to white for patterns, blue to orange for weights."""
    lut, grey = diverging_lut(theme), luminance_lut()
    ends = [end or 1.0 for end in wall.ends]

    def heat(tiles: Floats, end: float) -> list[QImage]:
        # All of them in one go, then cut: to colour one alone costs nearly as much as to colour all.
        n, rows, columns = tiles.shape
        whole = heat_image(tiles.reshape(n * rows, columns), lut, end)
        return [whole.copy(0, at * rows, columns, rows) for at in range(n)]

    expected = [None if p is None else lamp_image(np.asarray(p), grey) for p in wall.expected]
    return Images(expected, heat(wall.learned, ends[0]), heat(wall.changed, ends[1]))


def paint(painter: QPainter, places: Places, wall: Wall, made: Images, look: Look) -> None:
    """Everything."""
    width = painter.device().width()
    heads = [_expected_head(wall), *(HEADS[kind](wall) for kind in kinds_below(places, look.frame))]
    theme = look.frame.theme
    for block, (name, note) in enumerate(heads):
        row = places.head(block, width)
        painter.setFont(fonts.body())
        draw_text(painter, row, name, theme.text, LEFT)
        taken = painter.fontMetrics().horizontalAdvance(name) + 12
        painter.setFont(fonts.caption())
        draw_text(painter, row.adjusted(taken, 0, -BAR - 8 if block else 0, 0), note, theme.muted, RIGHT)
        if block:
            bar = QRectF(row.right() - BAR, row.center().y() - 4, BAR, 8)
            painter.drawImage(bar, word_image(diverging_lut(theme)[None, 1:]))
    painter.setFont(fonts.caption())
    for index in range(PAGE):
        _paint_slot(painter, places, made, look, index)
    _captions(painter, places, 0, [_slot_words(wall, index) for index in range(PAGE)], theme)
    for block, kind in enumerate(kinds_below(places, look.frame), start=1):
        tiles = getattr(made, kind)
        for index, image in enumerate(tiles):
            _paint_neuron(painter, places, (block, index), image, wall, look)
        words_of = _number if kind == "changed" else _learned_words
        _captions(painter, places, block, [words_of(wall, index) for index in range(len(tiles))], theme)


def kinds_below(places: Places, frame: Frame) -> tuple[str, ...]:
    """What stands in the blocks below the first: both, or the one that is chosen."""
    return ("learned", "changed") if places.blocks == 3 else (str(frame.options["learned.below"]),)


def _paint_slot(painter: QPainter, places: Places, made: Images, look: Look, index: int) -> None:
    theme, tile, image = look.frame.theme, places.tile(0, index), made.expected[index]
    painter.fillRect(tile, theme.plate)
    if image is not None:
        painter.drawImage(tile, image)
    chosen = index == look.slot
    pen = hairline(theme.accent if chosen else theme.plate_line, 2.0 if chosen and look.focused else 1.0)
    if image is None and not chosen:
        pen.setDashPattern([2, 3])
    painter.setPen(pen)
    painter.drawRect(tile.adjusted(0.5, 0.5, -0.5, -0.5))


def _paint_neuron(
    painter: QPainter, places: Places, at: tuple[int, int], image: QImage, wall: Wall, look: Look
) -> None:
    theme, neuron, tile = look.frame.theme, Neuron(1, wall.first + at[1]), places.tile(*at)
    painter.drawImage(tile, image)
    for picked, wide in ((look.frame.hovered, 1.0), (look.frame.part, 2.0)):
        if picked == neuron:
            painter.setPen(hairline(theme.selection, wide))
            painter.drawRect(tile.adjusted(-1, -1, 1, 1))


def _number(wall: Wall, index: int) -> tuple[str, ...]:
    return (str(wall.first + index),)


def _slot_words(wall: Wall, index: int) -> tuple[str, ...]:
    best = wall.best_for_pattern(index)
    if best is None:
        return (str(index),)
    most = f"→{best[0]}"
    return (*_pair(most, numerals.signed(best[1])), most)


def _learned_words(wall: Wall, index: int) -> tuple[str, ...]:
    number, best = str(wall.first + index), wall.best_for_tile(index)
    if best is None:
        r = numerals.plain(float(wall.correlation[index]))
        return f"{number}  r {r}", *_pair(number, r), number  # that it is r the head says too
    like = _pair(f"≈{best[0]}", numerals.signed(best[1]))
    return (f"{number}  {like[0]}", *like, number)


def _pair(first: str, second: str) -> tuple[str, ...]:
    """Both, wide or close together."""
    return f"{first}  {second}", f"{first} {second}"


def _captions(
    painter: QPainter, places: Places, block: int, words: list[tuple[str, ...]], theme: Theme
) -> None:
    """Under all tiles of a block the first of their forms that leaves some air between them, else the last."""
    wide, metrics = places.caption(block, 0).width() - AIR, painter.fontMetrics()
    forms = [[each[min(i, len(each) - 1)] for each in words] for i in range(max(map(len, words), default=1))]
    fits = (row for row in forms if all(metrics.horizontalAdvance(text) <= wide for text in row))
    for index, text in enumerate(next(fits, forms[-1])):
        draw_text(painter, places.caption(block, index), text, theme.muted)


def _expected_head(wall: Wall) -> tuple[str, str]:
    if all(pattern is None for pattern in wall.expected):
        return tr("What you expect"), tr("{n} slots of yours, not neurons: draw or stamp").format(n=PAGE)
    return tr("What you expect"), tr("slots of yours · → neuron most like it, cosine")


def _learned_head(wall: Wall) -> tuple[str, str]:
    name = tr("The same, pixels shuffled") if wall.shuffled else tr("What came out")
    note = (
        tr("neighbours agree r {now} · when opened {start} · ±{end}")
        if wall.opened
        else tr("neighbours agree r {now} · at the start {start} · ±{end}")
    )
    start = numerals.plain(wall.at_first)
    return name, note.format(now=numerals.plain(wall.mean), start=start, end=end_text(wall.ends[0]))


def _changed_head(wall: Wall) -> tuple[str, str]:
    still, total = wall.still, wall.learned[0].size if len(wall.learned) else 0
    note = (
        tr("{still} of {total} pixels: weights exactly as when opened · ±{end}")
        if wall.opened
        else tr("{still} of {total} pixels: weights exactly as at the start · ±{end}")
    )
    text = note.format(still=still, total=total, end=end_text(wall.ends[1]) if wall.ends[1] else "0")
    return tr("Change since it was opened") if wall.opened else tr("Change since the start"), text


HEADS = {"learned": _learned_head, "changed": _changed_head}
