"""The network as a function: one box between its inputs and outputs, or a curtain before its hidden layers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPen

from app.frame import Frame
from app.graphics import arrow_path, faded, mix
from app.numerals import count
from app.panes.diagram.geometry import Layout
from app.panes.diagram.lettering import Sheet, Style, letters
from app.panes.diagram.progress import reached_in
from nncore.words import tr

ROOM = 44.0  # for the arrows into the box and out of it
ASIDE = 14.0  # of a curtain beyond the lamps it covers
LINE = 22.0


def mode_of(frame: Frame) -> str:
    """How much of the network is open: "open", "curtain" or "box"."""
    return str(frame.options.get("diagram.collapsed", "open"))


def cover_of(layout: Layout, mode: str) -> QRectF | None:
    """What the box or the curtain covers; None if all is open, or if there is no hidden layer to cover."""
    area = layout.answers
    if mode == "box":
        left, right = _inputs_end(layout) + ROOM, layout.columns[-1].left - ROOM
        high = min(area.height(), max(120.0, 0.5 * area.height()))
        return QRectF(left, area.center().y() - high / 2, max(20.0, right - left), high)
    hidden = layout.columns[1 if layout.image is None else 0 : -1]
    if mode != "curtain" or not hidden:
        return None
    left, right = hidden[0].left - ASIDE, hidden[-1].right + ASIDE
    return QRectF(QRectF(left, 4, right - left, area.bottom() + 4).toAlignedRect())


def sentences(frame: Frame) -> tuple[str, str, str]:
    """What goes in, what is set inside, what comes out."""
    network = frame.snapshot.network
    return (
        tr("{0} numbers in").format(count(network.sizes[0])),
        tr("{0} settings inside").format(count(network.n_parameters)),
        tr("1 number out")
        if network.sizes[-1] == 1
        else tr("{0} numbers out").format(count(network.sizes[-1])),
    )


def draw_box(sheet: Sheet, layout: Layout, frame: Frame) -> None:
    """One box with an arrow into it and an arrow out of it."""
    box = cover_of(layout, "box")
    if box is None:
        return
    painter, theme, middle = sheet.painter, sheet.theme, box.center().y()
    painter.setRenderHint(painter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.plate_muted, 1.6))
    ends = (_inputs_end(layout) + 8, box.left() - 5), (box.right() + 5, layout.columns[-1].left - 8)
    for start, tip in ends:
        painter.drawPath(arrow_path(QPointF(start, middle), QPointF(tip, middle), 8.0))
    painter.setBrush(mix(theme.plate, theme.plate_line, 0.35))
    painter.setPen(QPen(theme.plate_muted, 1.2))
    painter.drawRoundedRect(box, 10, 10)
    painter.setRenderHint(painter.RenderHint.Antialiasing, on=False)
    lines = [tr("one function"), *sentences(frame), tr("press C to look inside")]
    styles = [letters().digit, letters().title, letters().title, letters().title, letters().small]
    if layout.words:
        _write(sheet, box, list(zip(lines, styles, strict=True)), ground=0.0)


def draw_curtain(sheet: Sheet, layout: Layout) -> None:
    """Cloth in folds before the hidden layers, and a question."""
    rect = cover_of(layout, "curtain")
    if rect is None:
        return
    painter, theme = sheet.painter, sheet.theme
    painter.fillRect(rect, mix(theme.plate, theme.plate_line, 0.45))
    folds = max(2, round(rect.width() / 18))
    for i in range(folds):
        fold = QRectF(
            rect.left() + i * rect.width() / folds, rect.top(), rect.width() / folds / 2, rect.height()
        )
        painter.fillRect(fold, faded(theme.plate_line, 0.5))
    first = 1 if layout.image is None else 0
    n = len(layout.columns) - first - 1
    asked = tr("What is behind?")
    told = tr("1 hidden layer") if n == 1 else tr("{0} hidden layers").format(n)
    lines = [
        (asked, letters().digit),
        (told, letters().caption),
        (tr("C or a click opens"), letters().caption),
    ]
    if layout.words:
        _write(sheet, rect, lines)


def way_on(frame: Frame) -> tuple[str, ...]:
    """Which layer the forward pass has come to and which keys take it on, while not all of it is shown."""
    layers, now = len(frame.snapshot.network.weights), reached_in(frame)
    if now >= layers:
        return ()
    forth, back = tr("Shift + Page Down: on by a layer"), tr("Shift + Page Up: back by one")
    where = tr("layer by layer: {0} of {1} computed").format(now, layers)
    return (where, forth, back) if now else (where, forth)


def draw_way_on(sheet: Sheet, layout: Layout, frame: Frame) -> None:
    """The same, where nothing is computed yet."""
    lines = way_on(frame)
    if not lines or not layout.words:
        return
    style = letters().caption
    wide = min(layout.width - 16.0, max(style.width(line) for line in lines) + 16)
    blank = next(c.left for c in layout.columns if c.layer > reached_in(frame))
    right = max(blank, layout.answers.right()) - 8
    left = max(8.0, min((blank + right - wide) / 2, right - wide))
    high = layout.answers
    _write(sheet, QRectF(left, high.top(), wide, high.height()), [(line, style) for line in lines], 0.9)


def is_end(layout: Layout, point: QPointF) -> bool:
    """Whether a point is among the inputs or the outputs, which a box leaves open."""
    return point.x() <= _inputs_end(layout) or point.x() >= layout.columns[-1].left


def _write(sheet: Sheet, rect: QRectF, lines: Sequence[tuple[str, Style]], ground: float = 0.6) -> None:
    """Lines in the middle of a rectangle, without those that have no room."""
    fitting = [(text, style) for text, style in lines if style.width(text) <= rect.width() - 12]
    top = rect.center().y() - LINE * len(fitting) / 2
    for text, style in fitting:
        place = QRectF(0, 0, style.width(text) + 12, LINE)
        place.moveCenter(QPointF(rect.center().x(), top + LINE / 2))
        sheet.painter.fillRect(place, faded(sheet.theme.plate, ground))
        sheet.write(place, text, style)
        top += LINE


def _inputs_end(layout: Layout) -> float:
    return layout.columns[0].right if layout.image is None else layout.image.right()
