"""One page of thumbnails with their captions, painted into one image and kept until something of it changes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPen

from app import fonts, numerals, thumbs
from app.panes.examples.content import Marks, Shown
from app.panes.examples.lettering import laid
from app.panes.examples.marks import cross
from app.panes.examples.tiling import Tiling
from app.panes.examples.words import name_of
from app.theme import Theme
from nncore.arrays import Bytes

CROSS = 7.0
ARROW = "\u2192"


@dataclass(frozen=True, eq=False)
class Sheet:
    """The rows of cells from `first` on, as one image; `top` is where it lies before it is scrolled."""

    image: QImage
    first: int
    stop: int
    top: float


def paint(shown: Shown, tiling: Tiling, rows: tuple[int, int], theme: Theme, ratio: float) -> Sheet:
    """Paint these rows of cells."""
    first, stop = rows
    places = range(first * tiling.columns, min(stop * tiling.columns, len(shown.rows)))
    top = first * tiling.pitch
    size = round(tiling.width * ratio), max(1, round((stop - first) * tiling.pitch * ratio))
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(theme.plate)
    if shown.data is not None and places:
        painter = QPainter(image)
        painter.translate(0, -top)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = shown.rows[places.start : places.stop]
        _pictures(painter, thumbs.thumbs(shown.data, chosen), tiling, places)
        _captions(painter, shown, tiling, places, theme)
        painter.end()
    return Sheet(image, first, stop, top)


def _pictures(painter: QPainter, pictures: Bytes, tiling: Tiling, places: range) -> None:
    strip = thumbs.strip(pictures)
    _, height, width = pictures.shape
    for i, place in enumerate(places):
        painter.drawImage(tiling.picture(place), strip, QRectF(0, i * height, width, height))


def _captions(painter: QPainter, shown: Shown, tiling: Tiling, places: range, theme: Theme) -> None:
    """The label at the left, how sure at the right; before a wrong answer a cross."""
    painter.setFont(fonts.caption())
    crosses: list[QLineF] = []
    for place in places:
        rect = tiling.caption(place)
        known, sure, wrong = caption_of(shown, int(shown.rows[place]))
        left, top = rect.left(), rect.top() + 1
        if wrong:
            crosses += cross(QRectF(left, rect.center().y() - CROSS / 2, CROSS, CROSS))
            left += CROSS + 3
        painter.setPen(theme.plate_text if wrong else theme.plate_muted)
        text, width = laid(sure, fonts.CAPTION, rect.right() - left)
        painter.drawStaticText(QPointF(rect.right() - width, top), text)
        said, _ = laid(known, fonts.CAPTION, rect.right() - left - width - 4)
        painter.drawStaticText(QPointF(left, top), said)
    painter.setPen(QPen(theme.warning, 1.6, c=Qt.PenCapStyle.RoundCap))
    painter.drawLines(crosses)


def caption_of(shown: Shown, row: int) -> tuple[str, str, bool]:
    """What stands below a picture: label (and the wrong answer), how sure, and whether it is wrong."""
    data, marks = shown.data, shown.marks
    if data is None:
        return "", "", False
    known = name_of(data, int(data.labels[row]))
    if marks is None:
        return known, "", False
    wrong = not marks.exam.right[row]
    if wrong:
        known = f"{known}{ARROW}{name_of(data, int(marks.exam.answers[row]))}"
    return known, sure_text(marks, row), wrong


def sure_text(marks: Marks, row: int) -> str:
    """How strongly it was said: 0.98."""
    value = float(marks.sureness[row])
    return numerals.plain(value) if np.isfinite(value) else "?"
