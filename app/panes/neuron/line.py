"""The number line of a sum: its walk from 0 to z − b, the term on its way, the threshold, and z between the two."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from app.ends import Ends
from app.graphics import arrow_path, draw_text, faded, hairline
from app.lock_veil import Veil
from app.numerals import count, short
from app.panes.neuron.axis import Axis
from app.panes.neuron.flag import FlagPlate, draw_flag, flag_of
from app.panes.neuron.plate import CENTRE, LEFT, LINE, fitting
from app.panes.neuron.reading import Reading
from app.panes.neuron.trail import BELOW, TOP, Trail, axis_of, path, trail_of
from app.panes.neuron.words import number, signed
from app.session import Session
from app.theme import Theme
from nncore.words import tr

LABEL = 22.0  # pixels above the line at which the words of the total begin
FEW = 65  # sums up to here are drawn term by term


class NumberLine(FlagPlate):
    """Shows as many terms as the reading says, or as the player says while it plays."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        tip = tr(
            "The running sum. Drag the flag, or press the arrow keys, to move the threshold: that is −b."
        )
        super().__init__(session, tr("Number line of the sum"), tip, parent)
        Veil(self, "edit", parts=flag_of)
        self._ends = Ends()
        self.at: float | None = None  # where the player is

    @property
    def trail(self) -> Trail | None:
        """What is shown."""
        return trail_of(self.reading, self.at) if self.reading else None

    def fresh_axis(self, reading: Reading) -> Axis:
        """A line that holds the whole walk and the threshold."""
        return axis_of(trail_of(reading), self._ends, self.width())

    @property
    def walk(self) -> tuple[float, float]:
        """From where to where down the walk goes: not through the words over its end."""
        return TOP + 2, self.foot - LABEL - 2

    @property
    def foot(self) -> float:
        """How far down the line lies."""
        return max(TOP + 8.0, self.height() - BELOW)

    def draw(self, painter: QPainter, reading: Reading) -> None:
        """The walk, the line with its total, the flag and the gap between."""
        trail, axis, theme = trail_of(reading, self.at), self.axis, reading.frame.theme
        self._draw_walk(painter, trail, axis, theme)
        draw_ticks(painter, axis, self.foot, theme)
        self._draw_total(painter, trail, axis, theme)
        draw_flag(painter, axis, reading, 2.0, self.foot + 4)
        self._draw_gap(painter, reading, trail, axis)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the flag."""
        self.take_flag(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag it."""
        self.move_flag(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move it."""
        if not self.nudge_flag(event):
            super().keyPressEvent(event)

    def _draw_walk(self, painter: QPainter, trail: Trail, axis: Axis, theme: Theme) -> None:
        top, foot = self.walk
        if foot - top < 16:
            return
        zero = round(axis.at(0.0)) + 0.5
        painter.setPen(hairline(theme.plate_line))
        painter.drawLine(QPointF(zero, top), QPointF(zero, self.foot))
        if len(trail.sums) <= FEW:
            _draw_steps(painter, trail, axis, (top, foot), theme)
            self._draw_counts(painter, trail, (top, top, foot), theme)
            return
        points = path(trail, axis, top, foot)
        whole = max(1, len(trail.sums) - 1)
        until = top + (foot - top) * trail.at / whole
        walks = [(theme.plate_text, 1.5, points[points[:, 1] <= until + 0.01])]
        if not trail.is_whole:  # else it would lie under the other
            walks.insert(0, (faded(theme.plate_muted, 0.4), 1.0, points))
        for ink, width, part in walks:
            painter.setPen(QPen(ink, width))
            painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in part.tolist()]))
        self._draw_counts(painter, trail, (top, until, foot), theme)

    def _draw_counts(
        self, painter: QPainter, trail: Trail, rows: tuple[float, float, float], theme: Theme
    ) -> None:
        """How many terms lie above: the walk's own scale, at the left."""
        top, until, foot = rows
        n = len(trail.sums) - 1
        marks = [(top, tr("0 terms"), theme.plate_muted), (foot, count(n), theme.plate_muted)]
        if top + LINE < until < foot - LINE:
            marks.append((until, count(trail.done), theme.plate_text))
        for y, text, ink in marks:
            draw_text(painter, QRectF(4, y - LINE / 2, 70, LINE), text, ink, LEFT)

    def _draw_total(self, painter: QPainter, trail: Trail, axis: Axis, theme: Theme) -> None:
        y, total = self.foot, trail.total
        ink = theme.plus if total >= 0 else theme.minus
        zero, end = axis.at(0.0), axis.at(total)
        painter.fillRect(QRectF(min(zero, end), y - 6, abs(end - zero), 6), ink)
        if trail.flying is not None:
            _draw_flying(painter, trail, axis, (TOP, y - 6), theme)
        text = tr("sum {0}").format(signed(total))
        painter.setBackground(theme.plate)
        _label(painter, text, end, QRectF(axis.left, y - LABEL, axis.right - axis.left, 14), ink)

    def _draw_gap(self, painter: QPainter, reading: Reading, trail: Trail, axis: Axis) -> None:
        """Once all terms are in, what lies between threshold and sum is z."""
        theme = reading.frame.theme
        row = QRectF(8, self.height() - 18, self.width() - 16, LINE)
        if not trail.is_whole:
            left = len(trail.sums) - 1 - trail.done
            draw_text(painter, row, tr("{0} terms to come").format(count(left)), theme.plate_muted, CENTRE)
            return
        z = reading.taken.z
        y, start, end = self.foot + 22.5, axis.at(reading.taken.threshold), axis.at(trail.total)
        ink = theme.plus if z >= 0 else theme.minus
        painter.setPen(QPen(ink, 1.5))
        painter.drawPath(arrow_path(QPointF(start, y), QPointF(end, y)))
        side = tr("past the threshold") if z > 0 else tr("short of the threshold")
        texts = [
            tr("z = sum + b = {0} {1} {2} = {3}: {4}").format(
                number(trail.total), *_plus(reading.taken.bias), number(z), side
            ),
            tr("z = sum + b = {0}: {1}").format(number(z), side),
            tr("z = {0}").format(number(z)),
        ]
        text = fitting(QFontMetricsF(painter.font()), texts, row.width())
        draw_text(painter, row, text, theme.plate_text, CENTRE)


def draw_ticks(painter: QPainter, axis: Axis, y: float, theme: Theme) -> None:
    """The line itself, with round numbers below."""
    painter.setPen(hairline(theme.plate_muted))
    painter.drawLine(QPointF(axis.left, y + 0.5), QPointF(axis.right, y + 0.5))
    for value in axis.ticks():
        x = round(axis.at(value)) + 0.5
        painter.setPen(hairline(theme.plate_muted))
        painter.drawLine(QPointF(x, y), QPointF(x, y + 4))
        text = short(value) if abs(value) >= 1e5 else f"{value:g}".replace("-", "\u2212")
        draw_text(painter, QRectF(x - 30, y + 5, 60, 13), text, theme.plate_muted, CENTRE)


def _draw_steps(painter: QPainter, trail: Trail, axis: Axis, rows: tuple[float, float], theme: Theme) -> None:
    """A few terms: each a bar as long as what it adds, from where the sum was to where it is then."""
    top, foot = rows
    n = len(trail.sums) - 1
    pitch = (foot - top) / n
    for k, (start, end) in enumerate(pairwise(axis.places(trail.sums).tolist())):
        ink = theme.plus if end >= start else theme.minus
        ink = ink if k < trail.done else faded(ink, 0.3)
        y = top + (k + 0.5) * pitch
        painter.fillRect(QRectF(min(start, end), y - 1, max(1.0, abs(end - start)), 3), ink)
        painter.setPen(hairline(faded(theme.plate_muted, 0.5)))
        painter.drawLine(QPointF(end, y), QPointF(end, min(foot, y + pitch)))


def _draw_flying(
    painter: QPainter, trail: Trail, axis: Axis, rows: tuple[float, float], theme: Theme
) -> None:
    """The next term comes down: as long as what it adds, to where it will lie."""
    assert trail.flying is not None  # noqa: S101 - asked before
    start, end, share = trail.flying
    a, b = axis.at(start), axis.at(end)
    y = rows[0] + (rows[1] - rows[0]) * share
    ink = theme.plus if end >= start else theme.minus
    painter.fillRect(QRectF(min(a, b), y, max(1.5, abs(b - a)), 5), ink)


def _label(painter: QPainter, text: str, x: float, room: QRectF, ink: QColor) -> None:
    """Text centred over x, pushed inside of the room."""
    width = QFontMetricsF(painter.font()).horizontalAdvance(text) + 4
    left = min(room.right() - width, max(room.left(), x - width / 2))
    rect = QRectF(left, room.top(), width, room.height())
    painter.fillRect(rect, faded(painter.background().color(), 0.85))
    draw_text(painter, rect, text, ink, Qt.AlignmentFlag.AlignCenter)


def _plus(value: float) -> tuple[str, str]:
    """The sign and the size of what is added."""
    text = signed(value)
    return (text[0], text[1:]) if text[0] in "+−" else ("+", text)
