"""A tag on each card: whether it costs more or less than before the last step."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from app.graphics import draw_text, faded
from app.panes.desires.places import Places
from app.panes.desires.shown import Shown
from app.theme import Theme

TAG_WIDTH, TAG_HEIGHT = 24.0, 14.0


def tag(before: float, now: float) -> str:
    """C▲ if it costs more, C▼ if less, C= if as much; nothing of what is no number."""
    if not before - before == now - now == 0:
        return ""
    return "C▲" if now > before else "C▼" if now < before else "C="


def tag_box(places: Places, index: int) -> QRectF:
    """Where the tag of a card is: the foot of its picture, at the left."""
    room, side = places.card(index), places.thumb
    width = min(TAG_WIDTH, side)
    return QRectF(room.center().x() - side / 2, room.top() + side - TAG_HEIGHT, width, TAG_HEIGHT)


def draw_costs(painter: QPainter, places: Places, shown: Shown, theme: Theme) -> None:
    """The tags, once something was done."""
    numbers = shown.numbers
    if numbers is None or numbers.before is None:
        return
    for index in range(places.first_card, min(places.n_cards, places.first_card + places.cards_in_sight)):
        text = tag(float(numbers.before[index]), float(numbers.costs[index]))
        if text:
            box = tag_box(places, index)
            painter.fillRect(box, faded(theme.plate, 0.85))
            draw_text(painter, box, text, theme.cost if text == "C▲" else theme.plate_text)
