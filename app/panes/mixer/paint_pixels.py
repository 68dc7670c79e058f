"""Paints the end of the wave: the picture that was held, and what each of its pixels would have to be otherwise."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPen

from app import fonts
from app.ends import end_text, peak, round_up
from app.graphics import draw_text, hairline, heat_image, lamp_image, word_image
from app.numerals import MINUS
from app.panes.mixer import words
from app.panes.mixer.geometry import AXIS, FEET, Places, squares
from app.panes.mixer.ink import sign_ink
from app.panes.mixer.shown import Shown
from app.scales import luminance_lut, push_lut
from app.theme import Theme
from nncore.arrays import Floats
from nncore.words import tr

SIDE = 28
_ALIGN = Qt.AlignmentFlag
_LEFT = _ALIGN.AlignLeft | _ALIGN.AlignVCenter


def pictures_of(shown: Shown) -> list[tuple[str, Floats, bool]]:
    """Name, values (28, 28), and whether they are signed: what was shown, and what is wished of it."""
    desk, found = shown.desk, []
    one = desk.found is not None and desk.found.n == 1
    if shown.image is not None:
        found.append((tr("what it was") if one else tr("their mean"), shown.image.reshape(SIDE, SIDE), False))
    if desk.net is None or desk.whole is None:
        return found
    name = tr("wished otherwise") if desk.all_heard else tr("those heard wish")
    found.append((name, desk.net.reshape(SIDE, SIDE), True))
    if not desk.all_heard:
        found.append((tr("all wish"), desk.whole.reshape(SIDE, SIDE), True))
    return found


def room_of(places: Places) -> QRectF:
    """The room of the squares: the field, its axis and its feet."""
    return places.field.adjusted(-AXIS + 4, -8, 0, FEET + 4)


def paint_pixels(painter: QPainter, shown: Shown, places: Places) -> None:
    """The squares with their names and scales."""
    theme = shown.theme
    painter.setFont(fonts.caption())
    title = tr("{force} of {whose}").format(force=words.force(shown.desk), whose=words.whose(shown.desk))
    draw_text(painter, places.title, title, theme.plate_text, _LEFT)
    pictures = pictures_of(shown)
    for (name, values, signed), square in zip(pictures, squares(room_of(places), len(pictures)), strict=True):
        end = round_up(peak(values)) or 1.0 if signed and not shown.desk.all_heard else shown.end
        painter.drawImage(square, _image(values, theme, end, signed=signed))
        painter.setPen(hairline(theme.plate_line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(square.adjusted(-0.5, -0.5, 0.5, 0.5))
        painter.setFont(fonts.caption())
        draw_text(
            painter,
            QRectF(square.left() - 8, square.top() - 18, square.width() + 16, 16),
            name,
            theme.plate_text,
        )
        _paint_scale(painter, theme, square, end_text(end), signed=signed)
        for p, width in ((shown.pointed, 1.0), (shown.picked, 2.0)):
            if p is not None:
                painter.setPen(QPen(theme.selection, width))
                painter.drawRect(cell_of(square, p).adjusted(-1, -1, 1, 1))


def cell_of(square: QRectF, p: int) -> QRectF:
    """Pixel p in a square."""
    size, (row, column) = square.width() / SIDE, divmod(p, SIDE)
    return QRectF(square.left() + column * size, square.top() + row * size, size, size)


def pixel_at(shown: Shown, places: Places, x: float, y: float) -> int | None:
    """The pixel under a point, in whichever square."""
    for square in squares(room_of(places), len(pictures_of(shown))):
        if square.contains(x, y) and square.width():
            row, column = (
                int((y - square.top()) / square.width() * SIDE),
                int((x - square.left()) / square.width() * SIDE),
            )
            return min(SIDE - 1, row) * SIDE + min(SIDE - 1, column)
    return None


def _paint_scale(painter: QPainter, theme: Theme, square: QRectF, end: str, *, signed: bool) -> None:
    """The colours of a square with the ends of its own scale."""
    bar = QRectF(square.left(), square.bottom() + 6, square.width(), 5)
    painter.drawImage(bar, _lut(theme, signed=signed))
    row = QRectF(square.left(), bar.bottom() + 2, square.width(), 14)
    zero = "0" if square.width() > 120 else ""
    texts = (f"{MINUS}{end}", zero, f"+{end}") if signed else ("0", "", "1")
    inks = (
        (sign_ink(theme, -1), theme.plate_muted, sign_ink(theme, 1)) if signed else (theme.plate_muted,) * 3
    )
    for text, ink, side in zip(
        texts, inks, (_ALIGN.AlignLeft, _ALIGN.AlignHCenter, _ALIGN.AlignRight), strict=True
    ):
        draw_text(painter, row, text, ink, side | _ALIGN.AlignVCenter)


@lru_cache(maxsize=8)
def _lut(theme: Theme, *, signed: bool) -> QImage:
    return word_image((push_lut(theme)[1:] if signed else luminance_lut())[None])


def _image(values: Floats, theme: Theme, end: float, *, signed: bool) -> QImage:
    return heat_image(values, push_lut(theme), end) if signed else lamp_image(values, luminance_lut())
