"""The card with the numbers of what is pointed at, or else selected: in the pane itself, without delay."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainter, QPen

from app.frame import Frame
from app.graphics import faded
from app.panes.diagram.geometry import Layout
from app.panes.diagram.lettering import LEFT, RIGHT, Sheet, letters
from app.panes.diagram.reading import Reading, reading_of
from app.selection import Neuron, Part, Weight

LINE, PAD, SPACE = 16.0, 8.0, 10.0
FOOT = 20.0  # the line at the bottom that says how much is shown


def draw_card(sheet: Sheet, layout: Layout, frame: Frame, mouse: QPointF | None) -> None:
    """The card of what is pointed at, else of what is selected; nothing if there is neither."""
    chosen = frame.hovered or frame.part
    if chosen is None:
        return
    reading = reading_of(frame, chosen)
    size = card_size(reading)
    _draw(sheet, reading, place(layout, size, frame.hovered, mouse))


def place(layout: Layout, size: QSizeF, pointed: Part | None, mouse: QPointF | None) -> QRectF:
    """Beside what is pointed at, but never over its edges; what is only selected has its card under the image."""
    room = QRectF(8, 8, layout.width - 16, max(layout.height - 16 - FOOT, size.height()))
    column = layout.column(pointed.layer) if isinstance(pointed, Neuron) else None
    if isinstance(pointed, Neuron) and column is not None:
        return beside(size, column.lamp(pointed.index), room)
    if isinstance(pointed, Weight) and mouse is not None:
        strip = layout.edges[pointed.layer - layout.edges[0].layer]
        rising = strip.draws(pointed) and strip.height(strip.left, pointed) > strip.height(
            strip.right, pointed
        )
        return below(size, mouse, room, right=rising)
    return corner(size, layout.image, room)


def card_size(reading: Reading) -> QSizeF:
    """How much room a card needs."""
    type_ = letters()
    names = max((type_.caption.width(name) for name, _ in reading.rows), default=0.0)
    values = max((type_.caption.width(value) for _, value in reading.rows), default=0.0)
    titles = max(type_.title.width(line) for line in reading.title)
    wide = max(titles, names + 16 + values)
    return QSizeF(wide + 2 * PAD, LINE * (len(reading.title) + len(reading.rows)) + 2 * PAD - 2)


def beside(size: QSizeF, thing: QRectF, room: QRectF) -> QRectF:
    """Under a thing, or above it where there is no room, so that the edges at its sides stay in sight."""
    x = min(
        max(thing.center().x() - size.width() / 2, room.left()), max(room.left(), room.right() - size.width())
    )
    y = thing.bottom() + SPACE
    if y + size.height() > room.bottom():
        y = max(room.top(), thing.top() - SPACE - size.height())
    return QRectF(QPointF(round(x), round(y)), size)


def below(size: QSizeF, mouse: QPointF, room: QRectF, *, right: bool) -> QRectF:
    """Under the mouse, to the side that the edge does not come down on; above it where there is no room."""
    x = mouse.x() + SPACE if right else mouse.x() - SPACE - size.width()
    y = mouse.y() + 2 * SPACE
    if y + size.height() > room.bottom():
        x = mouse.x() - SPACE - size.width() if right else mouse.x() + SPACE
        y = mouse.y() - SPACE - size.height()
    x = min(max(x, room.left()), max(room.left(), room.right() - size.width()))
    return QRectF(QPointF(round(x), round(max(y, room.top()))), size)


def corner(size: QSizeF, image: QRectF | None, room: QRectF) -> QRectF:
    """In the free room under the image, or at the bottom left where there is none."""
    y, x = room.bottom() - size.height(), room.left()
    if image is not None:
        y, x = min(y, image.bottom() + SPACE), image.left()
    return QRectF(QPointF(x, round(max(y, room.top()))), size)


def _draw(sheet: Sheet, reading: Reading, box: QRectF) -> None:
    """The card itself."""
    painter, theme, type_ = sheet.painter, sheet.theme, letters()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.plate_line.lighter(140), 1.0))
    painter.setBrush(faded(theme.plate, 0.92))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
    line = QRectF(box.left() + PAD, box.top() + PAD - 1, box.width() - 2 * PAD, LINE)
    for text in reading.title:
        sheet.write(line, text, type_.title, None, LEFT)
        line.translate(0, LINE)
    for name, value in reading.rows:
        sheet.note(line, name, type_.caption, LEFT)
        sheet.write(line, value, type_.caption, None, RIGHT)
        line.translate(0, LINE)
