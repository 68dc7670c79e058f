"""Paints those who vote, a row each: what they got and wanted, their wish, or their vote as a product; S and M."""

from __future__ import annotations

import math

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF

from app import fonts
from app.ends import peak
from app.graphics import draw_text, faded, hairline, mix
from app.numerals import MINUS, count
from app.panes.mixer import words
from app.panes.mixer.geometry import Cell, Places, cell_of
from app.panes.mixer.ink import shade, sign_ink
from app.panes.mixer.shown import REST, Shown
from app.panes.mixer.stamps import put, put_button
from app.selection import Neuron
from nncore.words import capital, tr

LAMP = 12.0
NUMBER = 50.0
_ALIGN = Qt.AlignmentFlag
_LEFT, _RIGHT = _ALIGN.AlignLeft | _ALIGN.AlignVCenter, _ALIGN.AlignRight | _ALIGN.AlignVCenter


def name_width(shown: Shown) -> float:
    """The room for the names of those who vote."""
    longest = max(
        (len(words.short_name(shown.desk, shown.naming, j)) for j in shown.rows if j != REST), default=1
    )
    rest = 6 if REST in shown.rows else 1
    return min(84.0, 7.0 * max(longest, rest) + 4)


def paint_rows(painter: QPainter, shown: Shown, places: Places) -> None:
    """All rows, what their columns are, and under them the sum."""
    wide = name_width(shown)
    for row, rect in enumerate(places.rows):
        cell, j = cell_of(rect, wide), shown.rows[row]
        _paint_ground(painter, shown, rect, row)
        _paint_name(painter, shown, cell, row)
        if j == REST:
            _paint_others(painter, shown, cell)
        elif shown.lists:
            _paint_product(painter, shown, cell, j)
        else:
            _paint_strength(painter, shown, cell, j)
        if j != REST:
            _paint_buttons(painter, shown, cell, j)
    for number, head in enumerate(places.heads):
        if places.rows:
            first = places.rows[-(-len(places.rows) // len(places.heads)) * number]
            _paint_head(painter, shown, head, cell_of(first, wide), number)
    _paint_foot(painter, shown, places)


def _paint_ground(painter: QPainter, shown: Shown, rect: QRectF, row: int) -> None:
    theme, j = shown.theme, shown.rows[row]
    left, top, wide = int(rect.left()), round(rect.top()), int(rect.width())
    high = round(rect.bottom()) - top - 1
    painter.fillRect(
        left, top, wide, high, mix(theme.plate, theme.plate_line, 0.55 if j == shown.voter else 0.22)
    )
    if j == shown.voter or row == shown.cursor:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(hairline(theme.selection if j == shown.voter else theme.plate_text))
        painter.drawRect(QRectF(left + 0.5, top + 0.5, wide - 1, high - 1))


def _is_heard(shown: Shown, j: int) -> bool:
    return j == REST or bool(shown.desk.heard[j])


def _paint_name(painter: QPainter, shown: Shown, cell: Cell, row: int) -> None:
    theme, j = shown.theme, shown.rows[row]
    of, opacity = len(shown.rows), 1.0 if _is_heard(shown, j) else 0.3
    half = cell.chip.height() / 2
    for up in (True, False):
        top = cell.chip.top() if up else cell.chip.top() + half + 0.5
        painter.fillRect(
            QRectF(cell.chip.left(), top, cell.chip.width(), half - 0.5),
            faded(shade(theme, row, of, up=up), opacity),
        )
    others = j == REST
    text = f"+{count(len(shown.desk.others))}" if others else words.short_name(shown.desk, shown.naming, j)
    if len(text) < 5:
        right = QPointF(cell.name.right() - 3.5 * len(text), cell.name.center().y())
        put(painter, text, right, fonts.CAPTION, _ink(shown, j), bold=True)
        return
    painter.setFont(fonts.caption(QFont.Weight.Medium))
    draw_text(painter, cell.name, text, _ink(shown, j), _LEFT)


def _ink(shown: Shown, j: int) -> QColor:
    theme = shown.theme
    return theme.plate_text if _is_heard(shown, j) else mix(theme.plate, theme.plate_muted, 0.7)


def _paint_strength(painter: QPainter, shown: Shown, cell: Cell, j: int) -> None:
    """Got and wanted as lamps, and the wish or push as an arrow with its number."""
    desk, theme, room = shown.desk, shown.theme, cell.middle
    left = room.left()
    if desk.got is not None and room.width() > NUMBER + 64:
        left = _paint_lamps(painter, shown, QPointF(left + 4, room.center().y()), float(desk.got[j]), j) + 8
    if desk.strengths is None:
        return
    value = float(desk.strengths[j])
    number = QRectF(room.right() - NUMBER, room.top(), NUMBER, room.height())
    painter.setFont(fonts.caption())
    ink = sign_ink(theme, value) if _is_heard(shown, j) else _ink(shown, j)
    draw_text(painter, number, words.number(value), ink, _RIGHT)
    bar = QRectF(left, room.top(), number.left() - 6 - left, room.height())
    if bar.width() > 20:
        _paint_bar(painter, shown, bar, value / (shown.strength_end or 1), heard=_is_heard(shown, j))


def _paint_lamps(painter: QPainter, shown: Shown, at: QPointF, got: float, j: int) -> float:
    """The lamp that was got, an arrow, and the lamp that was wanted; returns where they end."""
    desk, theme = shown.desk, shown.theme
    x, y = at.x(), at.y()
    _paint_lamp(painter, shown, x, y, got)
    if desk.wanted is None:
        return x + LAMP
    painter.setPen(QPen(theme.plate_muted, 1.1))
    tip = QPointF(x + LAMP + 10, y)
    painter.drawLine(QLineF(QPointF(x + LAMP + 3, y), tip))
    painter.drawPolyline(QPolygonF([tip + QPointF(-3, -3), tip, tip + QPointF(-3, 3)]))
    _paint_lamp(painter, shown, x + LAMP + 13, y, float(desk.wanted[j]))
    return x + 2 * LAMP + 13


def _paint_lamp(painter: QPainter, shown: Shown, x: float, y: float, a: float) -> None:
    grey = int(255 * min(1.0, max(0.0, a))) if math.isfinite(a) else 0
    painter.setPen(hairline(shown.theme.plate_muted))
    painter.setBrush(QColor(grey, grey, grey))
    painter.drawEllipse(QRectF(x, y - LAMP / 2, LAMP, LAMP))


def _paint_bar(painter: QPainter, shown: Shown, room: QRectF, share: float, *, heard: bool) -> None:
    """An arrow to the right for plus, to the left for minus, from the middle."""
    theme, zero, y = shown.theme, room.center().x(), room.center().y()
    painter.setPen(hairline(theme.plate_line))
    painter.drawLine(QLineF(zero, y - 5, zero, y + 5))
    if not math.isfinite(share):
        return
    share = max(-1.0, min(1.0, share))
    tip, way = zero + share * room.width() / 2, 1.0 if share > 0 else -1.0
    colour = sign_ink(theme, share)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour if heard else mix(theme.plate, colour, 0.35))
    head = min(6.0, abs(tip - zero))
    neck = tip - way * head
    painter.drawRect(QRectF(min(zero, neck), y - 1.25, abs(neck - zero), 2.5))
    painter.drawPolygon(QPolygonF([QPointF(neck, y - 3.8), QPointF(tip, y), QPointF(neck, y + 3.8)]))


def _product_places(shown: Shown, room: QRectF) -> tuple[list[QRectF], QRectF]:
    """Where the factors and the product stand, and what is left for an arrow."""
    factors = 3 if shown.desk.force == "wish" or shown.desk.slopes is None else 4
    if room.width() < factors * 34 + (factors - 1) * 7:
        factors = 1
    sign = 13.0 if room.width() > factors * 52 else 7.0
    wide = min(54.0, (room.width() - (factors - 1) * sign) / factors)
    fields = [
        QRectF(room.left() + i * (wide + sign), room.top(), wide, room.height()) for i in range(factors)
    ]
    if factors == 1:
        fields = [QRectF(room.right() - wide, room.top(), wide, room.height())]
        return fields, QRectF(room.left(), room.top(), room.width() - wide - 8, room.height())
    left = fields[-1].right() + 10
    return fields, QRectF(left, room.top(), room.right() - left, room.height())


def _paint_product(painter: QPainter, shown: Shown, cell: Cell, j: int) -> None:
    """Weight × push (× f') = vote, in numbers."""
    desk, theme, k = shown.desk, shown.theme, shown.picked
    if desk.votes is None or desk.pushes is None or k is None:
        return
    fields, bar = _product_places(shown, cell.middle)
    weight, push, vote = (
        float(desk.network.weights[desk.layer - 1][j, k]),
        float(desk.pushes[j]),
        float(desk.votes[j, k]),
    )
    values = [weight, push] if len(fields) > 1 else []
    inks = [theme.plus if weight > 0 else theme.minus, sign_ink(theme, push)][: len(values)]
    if len(fields) == 4 and desk.slopes is not None:
        values.append(float(desk.slopes[k]))
        inks.append(theme.plate_text)
    heard = _is_heard(shown, j)
    painter.setFont(fonts.caption() if fields[0].width() >= 40 else fonts.sized(10))
    for field, value, ink in zip(fields, [*values, vote], [*inks, sign_ink(theme, vote)], strict=True):
        text = words.number(value, tight=field.width() < 39)
        draw_text(painter, field, text, ink if heard else _ink(shown, j), _RIGHT)
    for place, sign in enumerate(["×"] * (len(fields) - 2) + ["="] * (len(fields) > 1)):
        between = QRectF(
            fields[place].right() - 1,
            fields[place].top(),
            fields[place + 1].left() - fields[place].right() + 8,
            cell.middle.height(),
        )
        draw_text(painter, between, sign, theme.plate_muted, _ALIGN.AlignCenter)
    if bar.width() >= 40:
        _paint_bar(painter, shown, bar, vote / (peak(desk.votes[:, k]) or 1), heard=heard)


def _paint_others(painter: QPainter, shown: Shown, cell: Cell) -> None:
    """What those without a row say together."""
    desk, theme, others = shown.desk, shown.theme, shown.desk.others
    painter.setFont(fonts.caption())
    if shown.lists and desk.votes is not None:
        k = shown.picked
        heard = others[desk.heard[others].astype(bool)]
        value = float(desk.votes[heard, k].sum())
        text = tr("weaker ones {0}").format(words.number(value))
        draw_text(painter, cell.middle, text, sign_ink(theme, value), _LEFT)
        return
    draw_text(painter, cell.middle, tr("weaker ones, together"), theme.plate_muted, _LEFT)


def _paint_buttons(painter: QPainter, shown: Shown, cell: Cell, j: int) -> None:
    neuron, voices = Neuron(shown.desk.layer, j), shown.desk.voices
    put_button(painter, cell.solo, "S", shown.theme, on=neuron in voices.solo)
    put_button(painter, cell.mute, "M", shown.theme, on=neuron in voices.mute)


def _paint_head(painter: QPainter, shown: Shown, head: QRectF, cell: Cell, number: int) -> None:
    theme, desk = shown.theme, shown.desk
    painter.setFont(fonts.caption())
    room = QRectF(cell.chip.left(), head.top(), head.right() - cell.chip.left(), head.height())
    if shown.lists:
        fields, _ = _product_places(shown, cell.middle)
        names = [*(tr("weight"), tr("push"), tr("f′"))[: len(fields) - 1], tr("vote")]
        for field, name in zip(fields, names, strict=True):
            draw_text(
                painter,
                QRectF(field.left() - 12, head.top(), field.width() + 12, head.height()),
                name,
                theme.plate_muted,
                _RIGHT,
            )
        return
    title = capital(words.voters(desk)) if number == 0 else ""
    taken = painter.fontMetrics().horizontalAdvance(title)
    draw_text(painter, room, title, theme.plate_text, _LEFT)
    name = f"{MINUS}∂C/∂a" if desk.shows_wishes else f"{MINUS}∂C/∂z"
    free = cell.middle.right() - cell.chip.left() - taken
    if desk.strengths is None or free < NUMBER + 20:
        return
    draw_text(
        painter,
        QRectF(cell.middle.right() - 64, head.top(), 64, head.height()),
        name,
        theme.plate_muted,
        _RIGHT,
    )
    lamps = cell.middle.left() + 4
    if desk.wanted is not None and number == 0 and lamps > cell.chip.left() + taken + 10 - 60 and free > 180:
        left = max(lamps, cell.chip.left() + taken + 14)
        draw_text(
            painter, QRectF(left, head.top(), 90, head.height()), tr("got → wanted"), theme.plate_muted, _LEFT
        )


def _paint_foot(painter: QPainter, shown: Shown, places: Places) -> None:
    desk, theme, k = shown.desk, shown.theme, shown.picked
    painter.setFont(fonts.caption(fonts.reading().weight()))
    if not shown.lists or k is None or desk.net is None or desk.whole is None:
        return
    who, net = capital(words.asked(desk, shown.naming, k)), float(desk.net[k])
    text = tr("{who}: sum {net}").format(who=who, net=words.number(net))
    if not desk.all_heard:
        text += tr(" · of all {0}").format(words.number(float(desk.whole[k])))
    draw_text(painter, places.foot, text, sign_ink(theme, net), _LEFT)
