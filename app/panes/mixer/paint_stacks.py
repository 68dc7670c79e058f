"""Paints the stacks of votes with the arrow of their sum beside each."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from app import fonts
from app.ends import end_text
from app.graphics import draw_text, hairline, mix
from app.numerals import MINUS, count
from app.panes.mixer import words
from app.panes.mixer.geometry import FEET, Places
from app.panes.mixer.ink import ink_on, shade, sign_ink
from app.panes.mixer.shown import REST, Shown
from app.panes.mixer.stacks import Stacks
from app.panes.mixer.stamps import put
from nncore.arrays import Floats
from nncore.words import tr

SET_BACK, LESS = 0.4, 0.65  # what is left of the others' colours while one is pointed at, and picked
SHORT = 4  # letters: of longer names there may be too many to keep
TALL = 12  # a segment from which the voter's number stands on it
_ALIGN = Qt.AlignmentFlag
_LEFT, _RIGHT = _ALIGN.AlignLeft | _ALIGN.AlignVCenter, _ALIGN.AlignRight | _ALIGN.AlignVCenter


def paint_stacks(painter: QPainter, shown: Shown, places: Places, grown: float) -> None:
    """The scale, every stack with its sum, and what the marks mean."""
    stacks = shown.stacks
    _paint_title(painter, shown, places)
    _paint_scale(painter, shown, places)
    if stacks is not None:
        _paint_piles(painter, shown, stacks, places, grown)
        for column in range(len(places.columns)):
            _paint_sum(painter, shown, stacks, places, column, grown)
        _paint_feet(painter, shown, stacks, places)
        _paint_rings(painter, shown, stacks, places, grown)
    else:
        _paint_waiting(painter, shown, places)


def bar_of(cell: QRectF) -> QRectF:
    """The part of a column where votes are piled up; the rest is the arrow's."""
    wide = max(2.0, min(34.0, round(cell.width() * 0.54)))
    return QRectF(round(cell.left() + cell.width() * 0.12), cell.top(), wide, cell.height())


def arrow_x(cell: QRectF) -> float:
    """Where the arrow of a column's sum stands."""
    bar = bar_of(cell)
    return round(bar.right() + min(8.0, max(2.0, (cell.right() - bar.right()) * 0.45))) + 0.5


def segment_rect(
    shown: Shown, stacks: Stacks, places: Places, column: int, segment: int, grown: float = 1.0
) -> QRectF:
    """Where one vote lies."""
    scale = grown / shown.end
    top = places.y(float(stacks.high[segment, column]) * scale)
    bottom = places.y(float(stacks.low[segment, column]) * scale)
    bar = bar_of(places.columns[column])
    return QRectF(bar.left(), top, bar.width(), bottom - top)


def _paint_title(painter: QPainter, shown: Shown, places: Places) -> None:
    theme, desk = shown.theme, shown.desk
    painter.setFont(fonts.caption())
    text = tr("{force} of {whose}").format(force=words.force(desk), whose=words.whose(desk))
    columns = len(places.columns)
    if shown.stacks is not None and columns < desk.n_asked:
        text += " · " + tr("showing {0} of {1}").format(count(columns), count(desk.n_asked))
    metrics = painter.fontMetrics()
    draw_text(painter, places.title, text, theme.plate_text, _LEFT)
    names = [tr("one vote"), tr("their sum")]
    if not desk.all_heard:
        names.append(tr("sum of all"))
    need = sum(metrics.horizontalAdvance(name) + 30 for name in names)
    if shown.stacks is None or metrics.horizontalAdvance(text) + need > places.title.width():
        return
    x, middle = places.title.right() - need + 8, places.title.center().y()
    for number, name in enumerate(names):
        _paint_key(painter, shown, QPointF(x + 6, middle), number)
        wide = metrics.horizontalAdvance(name) + 4
        draw_text(painter, QRectF(x + 16, places.title.top(), wide, places.title.height()), name,
                  theme.plate_muted, _LEFT)  # fmt: skip
        x += wide + 26


def _paint_key(painter: QPainter, shown: Shown, middle: QPointF, number: int) -> None:
    theme, x, y = shown.theme, middle.x(), middle.y()
    if number == 0:
        for step, up in ((0, True), (6, False)):
            painter.fillRect(QRectF(x - 4, y - 6 + step, 8, 5), shade(theme, 2, 10, up=up))
    elif number == 1:
        paint_arrow(painter, theme.push_plus, x, y + 6, y - 6, 3.0)
    else:
        _paint_whole(painter, shown, x, y)


def _paint_scale(painter: QPainter, shown: Shown, places: Places) -> None:
    theme, field = shown.theme, places.field
    painter.setFont(fonts.caption())
    end = end_text(shown.end)
    for share, text in ((1, f"+{end}"), (0.5, ""), (0, "0"), (-0.5, ""), (-1, f"{MINUS}{end}")):
        y = round(places.y(share)) + 0.5
        painter.setPen(
            hairline(theme.plate_muted if share == 0 else mix(theme.plate, theme.plate_line, 0.55))
        )
        painter.drawLine(QLineF(field.left(), y, field.right(), y))
        if shown.stacks is not None or share == 0:
            room = QRectF(0, y - 8, field.left() - 6, 16)
            draw_text(painter, room, text, sign_ink(theme, share) if share else theme.plate_muted, _RIGHT)


def _paint_piles(painter: QPainter, shown: Shown, stacks: Stacks, places: Places, grown: float) -> None:
    """Every vote as a block of its voter's shade, the first next to zero, with numbers on those that are tall."""
    theme, place, of = shown.theme, shown.place, len(shown.rows)
    ups = [shade(theme, i, of, up=True) for i in range(of)]
    downs = [shade(theme, i, of, up=False) for i in range(of)]
    inks = [ink_on(theme, i, of) for i in range(of)]
    names = ["" if j == REST else words.short_name(shown.desk, shown.naming, j) for j in shown.rows]
    if shown.voter is not None:
        ups, downs, inks = (_dimmed(shown, colours) for colours in (ups, downs, inks))
    tops, bottoms = (_heights(edge * (grown / shown.end), places) for edge in (stacks.high, stacks.low))
    order = [place[j] for j in stacks.voters.tolist()]
    signs = (stacks.values > 0).T.tolist()
    for column, cell in enumerate(places.columns):
        bar = bar_of(cell)
        left, wide, middle = int(bar.left()), int(bar.width()), bar.center().x()
        for i, up, top, bottom in zip(order, signs[column], tops[column], bottoms[column], strict=True):
            high = bottom - top - (bottom - top > 2)  # a gap of a pixel between two
            if high > 0:
                painter.fillRect(left, bottom - high, wide, high, ups[i] if up else downs[i])
                if high >= TALL and len(names[i]) * 7 <= wide + 2 and names[i]:
                    put(painter, names[i], QPointF(middle, bottom - high / 2), 10, inks[i])


def _heights(values: Floats, places: Places) -> list[list[int]]:
    """Values as shares of the end, (segments, columns), as heights of each column, on whole pixels."""
    shares = np.clip(np.nan_to_num(values), -1, 1)
    found: list[list[int]] = (
        np.rint(places.zero - shares * (places.field.height() / 2)).astype(int).T.tolist()
    )
    return found


def _dimmed(shown: Shown, colours: list[QColor]) -> list[QColor]:
    """All but those of the voter pointed at, nearer to the plate."""
    return [
        colour if j == shown.voter else mix(shown.theme.plate, colour, SET_BACK if shown.over else LESS)
        for j, colour in zip(shown.rows, colours, strict=True)
    ]


def _paint_sum(
    painter: QPainter, shown: Shown, stacks: Stacks, places: Places, column: int, grown: float
) -> None:
    theme = shown.theme
    cell = places.columns[column]
    x, net, whole = arrow_x(cell), float(stacks.net[column]), float(stacks.whole[column])
    if whole == whole and not shown.desk.all_heard:  # noqa: PLR0124 - a number
        _paint_whole(painter, shown, x, places.y(whole / shown.end * grown))
    if net == net:  # noqa: PLR0124 - a number
        bold = 4.0 if cell.width() >= 32 else 3.0 if cell.width() >= 20 else 2.0
        tip = places.y(net / shown.end * grown)
        paint_arrow(painter, sign_ink(theme, net), x, places.zero, tip, bold)


def _paint_whole(painter: QPainter, shown: Shown, x: float, y: float) -> None:
    """A hollow mark where the sum of all is, when some of them are silent."""
    painter.setPen(QPen(shown.theme.plate_text, 1.2))
    painter.setBrush(shown.theme.plate)
    painter.drawPolygon(
        QPolygonF([QPointF(x - 4, y), QPointF(x, y - 4), QPointF(x + 4, y), QPointF(x, y + 4)])
    )


def paint_arrow(painter: QPainter, colour: QColor, x: float, start: float, tip: float, bold: float) -> None:
    """An upright arrow; one too short for a head is a dash of its colour."""
    long = abs(tip - start)
    head = min(2.6 * bold, long)
    way = 1.0 if tip > start else -1.0
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    neck = tip - way * head
    painter.drawRect(QRectF(x - bold / 2, min(start, neck), bold, abs(neck - start)))
    half = 1.5 * bold if long >= 2 * bold else bold
    painter.drawPolygon(QPolygonF([QPointF(x - half, neck), QPointF(x, tip), QPointF(x + half, neck)]))


def _paint_feet(painter: QPainter, shown: Shown, stacks: Stacks, places: Places) -> None:
    """Which neuron each column is, as many as there is room for, and its sum."""
    theme, names = shown.theme, shown.naming.inputs if shown.desk.asks_inputs else ()
    middles: list[tuple[float, float]] = []  # of the names written, and how wide they are
    chosen = {shown.picked, shown.pointed}
    order = sorted(range(len(places.columns)), key=lambda c: int(stacks.asked[c]) not in chosen)
    for column in order:
        k, cell = int(stacks.asked[column]), places.columns[column]
        name = names[k] if k < len(names) else str(k)
        wide = min(7.0 * len(name), max(30.0, cell.width()))
        x = cell.center().x()
        if all(abs(x - other) >= (wide + taken) / 2 + 2 for other, taken in middles):
            middles.append((x, wide))
            ink = theme.plate_text if k in chosen else theme.plate_muted
            _paint_name(painter, name, QRectF(x - wide / 2, cell.bottom() - FEET, wide, 15), ink)
    sums = [words.brief(net, shown.end) for net in stacks.net.tolist()]
    size = next(
        (
            size
            for size in (11, 10)
            if max(map(len, sums), default=0) * 0.6 * size <= places.columns[0].width()
        ),
        0,
    )
    if size:
        painter.setFont(fonts.sized(size))
        for cell, text, net in zip(places.columns, sums, stacks.net.tolist(), strict=True):
            room = QRectF(cell.left() - 3, cell.bottom() - FEET + 13, cell.width() + 6, 15)
            draw_text(painter, room, text, sign_ink(theme, net))


def _paint_name(painter: QPainter, name: str, room: QRectF, ink: QColor) -> None:
    if len(name) <= SHORT:
        put(painter, name, room.center(), fonts.CAPTION, ink)
        return
    painter.setFont(fonts.caption())
    draw_text(painter, room, name, ink)


def _paint_rings(painter: QPainter, shown: Shown, stacks: Stacks, places: Places, grown: float) -> None:
    theme = shown.theme
    painter.setBrush(Qt.BrushStyle.NoBrush)
    asked = stacks.asked.tolist()
    for k, width in ((shown.pointed, 1.0), (shown.picked, 1.8)):
        if k in asked:
            painter.setPen(QPen(theme.selection, width))
            cell = places.columns[asked.index(k)].adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(cell, 4, 4)
    if shown.vote is not None and shown.vote[1] in asked and shown.vote[0] in stacks.voters:
        column, segment = asked.index(shown.vote[1]), int((stacks.voters == shown.vote[0]).argmax())
        painter.setPen(QPen(theme.selection, 1.4))
        painter.drawRect(segment_rect(shown, stacks, places, column, segment, grown).adjusted(-1, 0, 1, 0))


def _paint_waiting(painter: QPainter, shown: Shown, places: Places) -> None:
    theme, field = shown.theme, places.field
    for cell in places.columns:
        x = cell.center().x()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(mix(theme.plate, theme.plate_line, 0.8))
        painter.drawEllipse(QPointF(x, places.zero), min(4.0, cell.width() / 4), min(4.0, cell.width() / 4))
    painter.setFont(fonts.body())
    painter.setPen(theme.plate_text)
    room = QRectF(field.left(), field.top(), field.width(), field.height() / 2 - 12)
    flags = int(_ALIGN.AlignCenter.value | Qt.TextFlag.TextWordWrap.value)
    painter.drawText(room, flags, shown.waiting)
