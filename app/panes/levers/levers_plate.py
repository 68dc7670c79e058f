"""Three levers moved by the same amount, and three gauges each: how far z, a and C went."""

from __future__ import annotations

import math
from collections.abc import Generator

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent

from app import fonts
from app.ends import Ends, end_text
from app.graphics import draw_text, lamp_image
from app.numerals import MINUS
from app.panes.levers import formula
from app.panes.levers.options import AMOUNT
from app.panes.levers.page import CENTRE, LEFT, RIGHT, Plate, draw_bar, draw_lever, ink, lever_at
from app.panes.levers.reading import Reading
from app.panes.levers.words import low, number, signed
from app.scales import luminance_lut
from app.session import Session
from app.texts import together
from nncore.levers import Moved
from nncore.words import tr

EDGE, HEAD = 10.0, 32.0
STRIP, BARE = 46.0, 28.0  # the senders' cells with their caption, and without it
BESIDE, NAME = 66.0, 92.0  # what the number of a gauge takes, and the longest name of a lever
ROW, LEAST = 40.0, 20.0  # a lever below its name, and beside it
NUDGES = {Qt.Key.Key_Left: -0.01, Qt.Key.Key_Right: 0.01}
SENDERS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class LeversPlate(Plate):
    """Drag any lever and all three move; click a cell below to give another weight the lever."""

    in_pieces = True

    def __init__(self, session: Session) -> None:
        tip = tr(
            "Drag a lever: all three move by the same amount. Click a cell at the bottom to choose the weight. Keys: "
            "Left and Right move the levers, Up and Down choose the weight."
        )
        super().__init__(session, tr("Three levers and what they move"), tip)
        self._ends, self._held, self._row_height = Ends(), False, LEAST

    def sizeHint(self) -> QSize:
        """Room for three rows."""
        return QSize(420, 380)

    def parts(self, painter: QPainter, reading: Reading) -> Generator[None, None, None]:
        """Formula, levers, gauges, the senders."""
        if self._above:
            formula.paint(painter, QRectF(EDGE, 8, self.width() - 2 * EDGE, self._above), reading)
        moves = reading.moves
        ends = [self._end(name, moves) for name in ("z", "a", "cost")]
        yield
        painter.setFont(fonts.body())
        with together(painter):
            for row in range(len(moves)):
                self._paint_name(painter, reading, row)
        painter.setFont(fonts.caption())
        with together(painter):
            self._paint_heads(painter, reading, ends)
            for row, move in enumerate(moves):
                self._paint_lever(painter, reading, row)
                for column, name in enumerate(("z", "a", "cost")):
                    self._paint_gauge(painter, reading, (row, column), (name, move), ends[column])
                yield
            self._paint_strip(painter, reading)
            yield

    # -- places -------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find how high a row is."""
        super().resizeEvent(event)
        room = self.height() - self._above - 8 - HEAD
        self._row_height = max(LEAST, (room - (BARE if self._is_low else STRIP)) / 3)

    @property
    def _above(self) -> float:
        """How high the formula stands above the levers: they come first where there is no room for both."""
        return formula.HEIGHT if self.height() >= formula.HEIGHT + 8 + HEAD + 3 * LEAST + BARE else 0.0

    @property
    def _is_low(self) -> bool:
        """Whether there is no height for a caption over the senders."""
        return self.height() - self._above - 8 - HEAD - STRIP < 3 * ROW

    @property
    def _is_flat(self) -> bool:
        """Whether a lever has to stand beside its name."""
        return self._row_height < ROW - 2

    @property
    def _drop(self) -> float:
        """How far what is in a high row stands below its line."""
        return max(0.0, (self._row_height - 84) / 2)

    def cell(self, row: int, column: int) -> QRectF:
        """Column −1 is the lever's own, 0 to 2 the gauges'."""
        inner = self.width() - 2 * EDGE
        own = max(96.0, min(300.0, (0.34 if inner > 480 else 0.27) * inner))
        top = self._above + 8 + HEAD + row * self._row_height
        if column < 0:
            return QRectF(EDGE, top, own - 12, self._row_height)
        width = (inner - own) / 3
        return QRectF(EDGE + own + column * width, top, width - 10, self._row_height)

    def gauge(self, row: int, column: int) -> QRectF:
        """Where a bar and its scale stand: in a flat row the number is beside them."""
        cell = self.cell(row, column)
        beside = BESIDE if self._is_flat and cell.width() > 2 * BESIDE else 0.0
        return cell.adjusted(0, 0, -beside, 0)

    def track(self, row: int) -> QRectF:
        """Where a lever slides."""
        cell = self.cell(row, -1)
        if self._is_flat:
            right = 60.0 if cell.width() > 220 else 8.0
            return QRectF(cell.left() + NAME, cell.top() + 3, max(2.0, cell.width() - NAME - right), 16)
        return QRectF(cell.left() + 8, cell.top() + self._drop + 22, cell.width() - 16, 16)

    def strip(self) -> QRectF:
        """The cells of the senders."""
        return QRectF(EDGE, self.height() - 24, self.width() - 2 * EDGE, 16)

    def sender_at(self, point: QPointF) -> int | None:
        """The sender whose cell is here."""
        strip = self.strip().adjusted(0, -2, 0, 4)
        if self.reading is None or not strip.contains(point) or strip.width() <= 0:
            return None
        return min(self.reading.n_in - 1, int((point.x() - strip.left()) / strip.width() * self.reading.n_in))

    # -- the hand -----------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a lever, or choose a sender."""
        k, point = self.sender_at(event.position()), event.position()
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if k is not None:
            self.pick(k)
        elif any(self.track(row).adjusted(-8, -6, 8, 6).contains(point) for row in range(3)):
            self._held = True
            self._drag(point)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the levers, or point at a weight."""
        if self._held:
            self._drag(event.position())
        else:
            self.point(self.sender_at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        del event
        self._held = False

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        super().leaveEvent(event)
        self.point(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the levers or choose the weight."""
        key, reading = Qt.Key(event.key()), self.reading
        if reading is None or not (key in NUDGES or key in SENDERS):
            super().keyPressEvent(event)
        elif key in NUDGES:
            amount = min(AMOUNT.high, max(AMOUNT.low, round(reading.amount + NUDGES[key], 6)))
            self.session.set_option(AMOUNT.key, amount)
        else:
            self.pick((reading.k + SENDERS[key]) % reading.n_in)

    def _drag(self, point: QPointF) -> None:
        self.session.set_option(AMOUNT.key, lever_at(self.track(0), point.x()))

    # -- paint --------------------------------------------------------------------------------------------

    def _end(self, name: str, moves: tuple[Moved, ...]) -> float:
        sizes = [abs(getattr(move, name)) for move in moves]
        return self._ends.end(name, max((s for s in sizes if math.isfinite(s)), default=0.0))

    def _paint_heads(self, painter: QPainter, reading: Reading, ends: list[float]) -> None:
        theme, top = reading.frame.theme, self._above + 8
        own = self.cell(0, -1)
        told = tr("each by {0}").format(signed(reading.amount))
        draw_text(painter, QRectF(own.left(), top, own.width(), 14), told, theme.plate_text, LEFT)
        names = tr("z moves"), tr("a moves"), tr("C moves")
        for column, (name, end) in enumerate(zip(names, ends, strict=True)):
            cell = self.gauge(0, column)
            draw_text(painter, QRectF(cell.left(), top, cell.width(), 14), name, theme.plate_text)
            if end:
                line = QRectF(cell.left(), top + 14, cell.width(), 13)
                if cell.width() < 110:
                    draw_text(painter, line, f"±{end_text(end)}", theme.plate_muted)
                    continue
                draw_text(painter, line, f"{MINUS}{end_text(end)}", theme.plate_muted, LEFT)
                draw_text(painter, line, f"+{end_text(end)}", theme.plate_muted, RIGHT)

    def _paint_name(self, painter: QPainter, reading: Reading, row: int) -> None:
        cell, is_flat = self.cell(row, -1), self._is_flat
        name, value, colour = self._lever(reading, row)
        room = QRectF(cell.left(), cell.top() + self._drop + (2 if is_flat else 3), cell.width(), 18)
        draw_text(painter, room, name, reading.frame.theme.plate_text, LEFT)
        if cell.width() > (220 if is_flat else 150):
            draw_text(painter, room, value, colour, RIGHT)

    def _paint_lever(self, painter: QPainter, reading: Reading, row: int) -> None:
        theme, cell, track = reading.frame.theme, self.cell(row, -1), self.track(row)
        painter.setPen(QPen(theme.plate_line, 1))
        painter.drawLine(QPointF(EDGE, cell.top()), QPointF(self.width() - EDGE, cell.top()))
        draw_lever(painter, track, reading.amount, theme, theme.plate_text)
        if cell.height() >= 58:
            line = QRectF(cell.left(), track.bottom() + 2, cell.width(), 14)
            draw_text(painter, line, self._caption(reading, row), theme.plate_muted, LEFT)

    def _lever(self, reading: Reading, row: int) -> tuple[str, str, QColor]:
        theme, bench, k = reading.frame.theme, reading.bench, reading.k
        j = low(reading.neuron.index)
        if row == 0:
            return tr("bias b{0}").format(j), signed(bench.bias), ink(theme, bench.bias)
        if row == 1:
            w = float(bench.weights[k])
            return tr("weight w{0}").format(f"{j},{low(k)}"), signed(w), ink(theme, w)
        return tr("activation a{0}").format(low(k)), number(float(bench.before[k])), theme.plate_text

    def _caption(self, reading: Reading, row: int) -> str:
        if row == 0:
            return tr("of this neuron")
        which = reading.sender(reading.k)
        if row == 1:
            return tr("from {0}").format(which)
        return tr("of {0}; it feeds the whole layer").format(which)

    def _paint_gauge(
        self, painter: QPainter, reading: Reading, place: tuple[int, int], what: tuple[str, Moved], end: float
    ) -> None:
        theme, cell, (name, move) = reading.frame.theme, self.cell(*place), what
        value, rate = getattr(move, name), getattr(move, f"d{name}")
        span, is_flat = self.gauge(*place), self._is_flat
        bar = QRectF(span.left(), cell.top() + self._drop + (6 if is_flat else 10), span.width(), 10)
        up = theme.cost if name == "cost" else theme.push_plus
        colour = up if name == "cost" or value > 0 else theme.push_minus
        draw_bar(painter, bar, value, end, colour, theme)
        foretold = rate * move.by
        if math.isfinite(foretold) and end:
            x = bar.center().x() + min(1.0, max(-1.0, foretold / end)) * bar.width() / 2
            painter.setPen(QPen(theme.plate_text, 1.5))
            painter.drawLine(QPointF(x, bar.top() - 4), QPointF(x, bar.bottom() + 4))
        texts = [(signed(value) if math.isfinite(value) else "–", theme.plate_text)]
        if move.by and math.isfinite(value):
            texts.append((tr("= {0} Δ").format(number(value / move.by)), theme.plate_muted))
            texts.append((self._rate(reading, place, rate), theme.plate_muted))
        if is_flat:
            beside = QRectF(span.right() + 4, cell.top() + 3, cell.right() - span.right() - 4, 16)
            draw_text(painter, beside, texts[0][0], texts[0][1], RIGHT)
            return
        y = bar.bottom() + 4
        for line, (text, colour) in enumerate(texts[: max(1, int((self._row_height - 26) // 14))]):
            draw_text(
                painter, QRectF(cell.left() - 4, y + 14 * line, cell.width() + 8, 14), text, colour, CENTRE
            )

    def _rate(self, reading: Reading, place: tuple[int, int], rate: float) -> str:
        """The derivative that foretold it, and what it is."""
        row, column = place
        over = ("∂b", f"∂w{low(reading.k)}", f"∂a{low(reading.k)}")[row]
        of = ("∂z", "∂a", "∂C")[column]
        what = ("", f"a{low(reading.k)} = ", f"w{low(reading.k)} = ")[row]
        if column or self.cell(row, column).width() < 120:
            what = ""
        return f"{of}/{over} = {what}{number(rate)}"

    def _paint_strip(self, painter: QPainter, reading: Reading) -> None:
        """The senders' light, the chosen one ringed."""
        theme, strip, light = reading.frame.theme, self.strip(), reading.bench.before
        finite = light[np.isfinite(light)]
        bottom, top = float(finite.min(initial=0.0)), float(finite.max(initial=0.0))
        top = top if top > bottom else bottom + 1
        head = tr("the {0} activations coming in: {1} dark, {2} bright; a click chooses")
        text = head.format(reading.n_in, number(bottom, 2), number(top, 2))
        if not self._is_low:
            over = QRectF(strip.left(), strip.top() - 18, strip.width(), 14)
            draw_text(painter, over, text, theme.plate_muted, LEFT)
        image = lamp_image(((light - bottom) / (top - bottom))[np.newaxis], luminance_lut())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
        painter.drawImage(strip, image)
        painter.setPen(QPen(theme.plate_line, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(strip)
        for k, thick in ((reading.pointed, 1.0), (reading.k, 2.0)):
            if k is not None:
                width = strip.width() / reading.n_in
                around = QRectF(strip.left() + k * width, strip.top(), width, strip.height())
                painter.setPen(QPen(theme.selection, thick))
                painter.drawRect(around.adjusted(-1, -1, 1, 1))
