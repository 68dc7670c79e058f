"""The table of nudges of the last layer: a row for each output, a column for each sender."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen

from app.ends import Ends, end_text, peak
from app.graphics import draw_text, heat_image, lamp_image
from app.numerals import MINUS, count
from app.panes.levers.page import LEFT, RIGHT, Plate
from app.panes.levers.reading import Reading
from app.panes.levers.words import number, signed
from app.scales import luminance_lut, push_lut
from app.selection import Weight
from app.session import Session
from nncore.arrays import Ints
from nncore.levers import Hebb
from nncore.words import tr

TOP, LEAST = 54.0, 12.0  # room above the table; the least size of a cell
ALONG = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}


@dataclass(frozen=True, eq=False)
class Shown:
    """Which rows and columns of the table have room."""

    rows: Ints
    columns: Ints
    table: QRectF

    def cell(self, row: int, column: int) -> QRectF:
        """One of the cells that are shown."""
        width, height = self.table.width() / len(self.columns), self.table.height() / len(self.rows)
        return QRectF(self.table.left() + column * width, self.table.top() + row * height, width, height)

    def at(self, point: QPointF) -> tuple[int, int] | None:
        """The row and column of the table itself at a point."""
        if not self.table.contains(point):
            return None
        row = int((point.y() - self.table.top()) / self.table.height() * len(self.rows))
        column = int((point.x() - self.table.left()) / self.table.width() * len(self.columns))
        return int(self.rows[min(row, len(self.rows) - 1)]), int(
            self.columns[min(column, len(self.columns) - 1)]
        )


class HebbTable(Plate):
    """Click a cell to select its weight; where there is no room for all, the strongest stand there."""

    def __init__(self, session: Session) -> None:
        tip = tr(
            "Each cell is the nudge of one weight of the last layer: click one, or walk with the arrow keys."
        )
        super().__init__(session, tr("Nudges of the last layer's weights"), tip)
        self._ends = Ends()
        self.hebb: Hebb | None = None

    def take_table(self, reading: Reading, hebb: Hebb | None) -> None:
        """Show a table."""
        self.hebb = hebb
        self.take(reading)

    def sizeHint(self) -> QSize:
        """Ten rows of sixteen."""
        return QSize(420, 360)

    def shown(self, reading: Reading, hebb: Hebb) -> Shown:
        """What has room, and where."""
        metrics = QFontMetricsF(self.font())
        names = max(metrics.horizontalAdvance(name) for name in reading.naming.outputs)
        left = 10 + min(names, 0.25 * self.width()) + 30
        right = 10 + (72 if self.width() >= 300 else 0)
        room = QRectF(
            left, TOP, max(LEAST, self.width() - left - right), max(LEAST, self.height() - TOP - 10)
        )
        n, n_in = hebb.nudges.shape
        rows = strongest(hebb.pushes, max(1, min(n, int(room.height() / LEAST))))
        columns = strongest(hebb.senders, max(1, min(n_in, int(room.width() / LEAST))))
        room.setHeight(min(room.height(), 64.0 * len(rows)))
        return Shown(rows, columns, room)

    def paint(self, painter: QPainter, reading: Reading) -> None:
        """Senders above, receivers at the left, what becomes of each row at the right."""
        hebb, theme = self.hebb, reading.frame.theme
        if hebb is None or not np.isfinite(hebb.nudges).all():
            text = reading.missing or tr("Some of these numbers are no numbers.")
            draw_text(painter, self.rect().toRectF().adjusted(10, 0, -10, 0), text, theme.plate_muted)
            return
        shown = self.shown(reading, hebb)
        table = shown.table
        end = self._ends.end("table", peak(hebb.nudges))
        cells = hebb.nudges[np.ix_(shown.rows, shown.columns)]
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
        painter.drawImage(table, heat_image(cells, push_lut(theme), end or 1.0))
        self._paint_senders(painter, reading, hebb, shown)
        for at, j in enumerate(shown.rows):
            self._paint_row(painter, reading, hebb, shown, at, int(j))
        painter.setPen(QPen(theme.plate_line, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(table)
        head = QRectF(table.left(), 4, table.width(), 14)
        parts = tr("columns: the {0} neurons that send").format(count(len(hebb.senders)))
        if len(shown.columns) < len(hebb.senders):
            parts = tr("the {0} brightest of {1} senders").format(
                len(shown.columns), count(len(hebb.senders))
            )
        draw_text(painter, head, parts, theme.plate_text, LEFT)
        if end:
            scale = QRectF(table.left(), 18, self.width() - 10 - table.left(), 14)
            text = tr("nudge −η δ a: {0} … {1}").format(f"{MINUS}{end_text(end)}", f"+{end_text(end)}")
            draw_text(painter, scale, text, theme.plate_muted, LEFT)
        self._paint_marks(painter, reading, shown)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at a weight."""
        found = self._at(event.position())
        if found is not None and self.reading is not None:
            self._pointing = True
            self.session.hover(Weight(len(self.reading.network.weights), *found))
        else:
            self.point(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select a weight."""
        found = self._at(event.position())
        if found is not None and self.reading is not None and event.button() == Qt.MouseButton.LeftButton:
            self.session.select(Weight(len(self.reading.network.weights), *found))

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        super().leaveEvent(event)
        self.point(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk from weight to weight."""
        by, reading = ALONG.get(Qt.Key(event.key())), self.reading
        if by is None or reading is None or self.hebb is None:
            super().keyPressEvent(event)
            return
        shown = self.shown(reading, self.hebb)
        now = reading.frame.selection
        last = len(reading.network.weights)
        row, column = 0, 0
        if isinstance(now, Weight) and now.layer == last:
            row = _step(shown.rows, now.j, by[0])
            column = _step(shown.columns, now.k, by[1])
        self.session.select(Weight(last, int(shown.rows[row]), int(shown.columns[column])))

    def _at(self, point: QPointF) -> tuple[int, int] | None:
        if self.reading is None or self.hebb is None:
            return None
        return self.shown(self.reading, self.hebb).at(point)

    def _paint_senders(self, painter: QPainter, reading: Reading, hebb: Hebb, shown: Shown) -> None:
        """The light of each sender, above its column."""
        light = np.abs(hebb.senders[shown.columns])
        top = float(np.abs(hebb.senders).max(initial=0.0)) or 1.0
        strip = QRectF(shown.table.left(), TOP - 16, shown.table.width(), 12)
        painter.drawImage(strip, lamp_image((light / top)[np.newaxis], luminance_lut()))
        painter.setPen(QPen(reading.frame.theme.plate_line, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(strip)
        draw_text(
            painter,
            QRectF(4, TOP - 17, strip.left() - 8, 14),
            tr("a_k").replace("_k", "ₖ"),
            reading.frame.theme.plate_muted,
            RIGHT,
        )
        if self.width() >= 300:
            beside = QRectF(strip.right() + 6, TOP - 17, self.width() - strip.right() - 12, 14)
            draw_text(
                painter, beside, tr("to {0}").format(number(top, 2)), reading.frame.theme.plate_muted, LEFT
            )

    def _paint_row(
        self, painter: QPainter, reading: Reading, hebb: Hebb, shown: Shown, at: int, j: int
    ) -> None:
        theme, cell = reading.frame.theme, shown.cell(at, 0)
        light = min(1.0, max(0.0, float(hebb.receivers[j])))
        lamp = QRectF(cell.left() - 24, cell.center().y() - 7, 14, 14)
        grey = theme.plate_text
        painter.setPen(QPen(theme.plate_muted, 1))
        painter.setBrush(theme.plate)
        painter.drawEllipse(lamp)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setOpacity(light)
        painter.setBrush(grey)
        painter.drawEllipse(lamp)
        painter.setOpacity(1)
        name = QRectF(8, cell.top(), lamp.left() - 14, cell.height())
        draw_text(painter, name, reading.naming.outputs[j], theme.plate_text, RIGHT)
        if self.width() < 300:
            return
        push = float(hebb.pushes[j])
        right = QRectF(
            shown.table.right() + 6, cell.top(), self.width() - shown.table.right() - 12, cell.height()
        )
        glyph, colour = ("▲", theme.push_plus) if push > 0 else ("▼", theme.push_minus)
        glyph, colour = (glyph, colour) if push else ("=", theme.plate_muted)
        draw_text(painter, right, f"{glyph} {self._verdict(hebb, j)}", colour, LEFT)

    def _verdict(self, hebb: Hebb, j: int) -> str:
        if j in hebb.grows:
            return tr("grows")
        if j in hebb.shrinks:
            return tr("shrinks")
        return tr("both") if hebb.nudges[j].any() else tr("stays")

    def _paint_marks(self, painter: QPainter, reading: Reading, shown: Shown) -> None:
        theme, last = reading.frame.theme, len(reading.network.weights)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for selected, thick in ((reading.frame.hover, 1.0), (reading.frame.selection, 2.0)):
            if not isinstance(selected, Weight) or selected.layer != last:
                continue
            rows, columns = (
                np.flatnonzero(shown.rows == selected.j),
                np.flatnonzero(shown.columns == selected.k),
            )
            if len(rows) and len(columns):
                cell = shown.cell(int(rows[0]), int(columns[0]))
                painter.setPen(QPen(theme.selection, thick))
                painter.drawRect(cell)
                if thick > 1 and self.hebb is not None and self.width() > 260:
                    text = signed(float(self.hebb.nudges[selected.j, selected.k]))
                    line = QRectF(shown.table.left(), 4, self.width() - 12 - shown.table.left(), 14)
                    draw_text(painter, line, tr("selected: {0}").format(text), theme.selection, RIGHT)


def strongest(values: np.ndarray, many: int) -> Ints:
    """The places of the `many` values farthest from 0, in order of place."""
    if many >= len(values):
        return np.arange(len(values))
    return np.sort(np.argsort(-np.abs(np.nan_to_num(values)), kind="stable")[:many])


def _step(places: Ints, now: int, by: int) -> int:
    found = np.flatnonzero(places == now)
    return min(len(places) - 1, max(0, (int(found[0]) if len(found) else 0) + by))
