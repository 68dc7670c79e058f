"""Row times column, step by step: a small cut-out of W with its numbers, the whole row as strips, the running sum."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from app import fonts
from app.graphics import draw_text, faded, hairline, heat_image, lamp_image, span
from app.numerals import count, plain, short, signed
from app.panes.matrix import brush
from app.panes.matrix.brush import Scale
from app.panes.matrix.geometry import BRACKET, Block
from app.panes.matrix.layer import Layer, is_light
from app.panes.matrix.options import whole
from app.scales import diverging_lut, luminance_lut
from app.texts import put_texts
from app.theme import Theme
from nncore.matrices import Walk
from nncore.words import tr

ACROSS, DOWN = 6, 4  # of the cut-out
MARGIN, LABEL = 14.0, 62.0
STRIP, GAP = 14.0, 5.0
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, eq=False)
class Steps:
    """One row of a layer, how far its product is, and where that stands in a plate."""

    layer: Layer
    width: float
    height: float

    @cached_property
    def row(self) -> int:
        """The row that is multiplied: the picked one, or the first."""
        return self.layer.row or 0

    @cached_property
    def walk(self) -> Walk:
        """Its terms in the order in which they are added."""
        return self.layer.walk(self.row)

    @property
    def done(self) -> int:
        """How many terms are added."""
        return min(whole(self.layer.frame.options, "step"), self.layer.n_in)

    @property
    def last(self) -> int | None:
        """The column of the term added last."""
        return int(self.walk.order[self.done - 1]) if self.done else None

    @property
    def strips(self) -> list[QRectF]:
        """Where the row, the column and their products lie."""
        left, width = MARGIN + LABEL, self.width - 2 * MARGIN - LABEL - 6
        top = self._strips_top
        return [QRectF(left, top + i * (STRIP + GAP), max(4.0, width), STRIP) for i in range(3)]

    @property
    def plot(self) -> QRectF:
        """Where the running sum is drawn, over the same columns."""
        strip = self.strips[0]
        top = self.strips[2].bottom() + 16
        return QRectF(strip.left(), top, strip.width(), max(16.0, self.height - top - 22))

    @property
    def small(self) -> tuple[Block, Block, Block]:
        """The cut-out of W, of a, and of their product."""
        down, across = min(DOWN, self.layer.n), min(ACROSS, self.layer.n_in)
        room = self.width - 2 * MARGIN - 2 * 50 - 6 * BRACKET - 34
        cell = max(18.0, min(56.0, room / across))
        pitch = 22.0 if self._has_small else 0.0
        used = cell * across + 100 + 6 * BRACKET + 34
        left = max(MARGIN, (self.width - used) / 2) + BRACKET + 16
        middle = 30 + max(down, across) * pitch / 2
        w = Block(left, middle - down * pitch / 2, cell, pitch, down, across)
        a = Block(w.outer.right() + BRACKET + 2, middle - across * pitch / 2, 50.0, pitch, across, 1)
        r = Block(a.outer.right() + 16 + BRACKET, middle - down * pitch / 2, 50.0, pitch, down, 1)
        return w, a, r

    @property
    def rows(self) -> range:
        """Rows of the cut-out."""
        down = min(DOWN, self.layer.n)
        start = min(max(0, self.row - 1), self.layer.n - down)
        return range(start, start + down)

    @property
    def terms(self) -> range:
        """Terms of the walk in the cut-out: the last added one among them."""
        across = min(ACROSS, self.layer.n_in)
        start = min(max(0, self.done - 1 - across // 2), self.layer.n_in - across)
        return range(start, start + across)

    def term_at(self, point: QPointF) -> int | None:
        """How many terms are added up to this place of the strips or the plot."""
        area = self.strips[0].united(self.plot)
        if not area.adjusted(-4, 0, 4, 0).contains(point):
            return None
        share = (point.x() - area.left()) / area.width()
        return max(1, min(self.layer.n_in, int(share * self.layer.n_in) + 1))

    def row_at(self, point: QPointF) -> int | None:
        """The row of the cut-out under a point."""
        found = self.small[0].find(point) or self.small[2].find(point)
        return self.rows[found[0]] if found else None

    @property
    def _has_small(self) -> bool:
        return self.height >= 330 and self.width >= 300

    @property
    def _strips_top(self) -> float:
        small = 30 + 22.0 * max(min(DOWN, self.layer.n), min(ACROSS, self.layer.n_in)) + 10
        return (small if self._has_small else 6.0) + 46


def paint(painter: QPainter, steps: Steps, theme: Theme) -> Generator[None, None, None]:
    """All of it, with pauses."""
    if steps.small[0].pitch:
        yield from _small(painter, steps, theme)
        yield
    _sentence(painter, steps, theme)
    yield
    _strips(painter, steps, theme)
    yield
    yield from _plot(painter, steps, theme)


def _small(painter: QPainter, steps: Steps, theme: Theme) -> Generator[None, None, None]:
    layer, (w, a, r) = steps.layer, steps.small
    columns = steps.walk.order[steps.terms.start : steps.terms.stop]
    part = layer.weights[steps.rows.start : steps.rows.stop][:, columns]
    brush.matrix(painter, w, part, Scale.of(layer.weights, theme))
    brush.column(painter, a, layer.a[columns], _input_scale(layer, theme))
    yield
    painter.setFont(fonts.sized(9))
    muted, own = theme.plate_muted, steps.row - steps.rows.start
    heads = enumerate(columns.tolist())
    texts = [((w.left + i * w.cell, w.top - 15, w.cell, 12.0), str(k), muted) for i, k in heads]
    put_texts(painter, texts, Qt.AlignmentFlag.AlignCenter)
    rows, left = enumerate(steps.rows), w.outer.left() - 24
    texts = [((left, w.top + i * w.pitch, 22.0, w.pitch), str(j), muted) for i, j in rows]
    put_texts(painter, texts, _RIGHT)
    painter.setFont(fonts.caption())
    draw_text(painter, QRectF(a.outer.right(), a.rect.center().y() - 10, 16, 20), "=", theme.plate_text)
    cells = [(r.left, r.top + i * r.pitch, r.cell, r.pitch) for i in range(r.rows)]
    texts = [(cell, "·", muted) for cell in cells]
    texts[own] = cells[own], brush.number(steps.walk.after(steps.done)), theme.plate_text
    put_texts(painter, texts, Qt.AlignmentFlag.AlignCenter)
    for block in (w, a, r):
        brush.brackets(painter, block, theme)
    here = steps.row - steps.rows.start
    brush.ring(painter, w.row(here), theme, thick=True, faint=steps.done > 0)
    brush.ring(painter, r.at(here), theme, thick=True, faint=True)
    if steps.done:
        at = steps.done - 1 - steps.terms.start
        brush.ring(painter, w.at(here, at), theme, thick=True)
        brush.ring(painter, a.at(at), theme, thick=True)


def _input_scale(layer: Layer, theme: Theme) -> Scale:
    before = layer.network.activations[layer.number - 2] if layer.number > 1 else ""
    return Scale.of(layer.a, theme, light=is_light(layer.a, before))


def _sentence(painter: QPainter, steps: Steps, theme: Theme) -> None:
    top = steps.strips[0].top() - 44
    room = QRectF(MARGIN, top, steps.width - 2 * MARGIN, 18)
    painter.setFont(fonts.body())
    first, second = sentence(steps)
    draw_text(painter, room, first, theme.plate_text, _LEFT)
    draw_text(painter, room.translated(0, 19), second, theme.plate_text, _LEFT)


def sentence(steps: Steps) -> tuple[str, str]:
    """The last term, and the sum so far or what it has come to."""
    layer, done, last = steps.layer, steps.done, steps.last
    if last is None:
        rows = tr("row {0} of W⁽{1}⁾ times the column a⁽{2}⁾: {3} terms")
        rows = rows.format(steps.row, layer.number, layer.number - 1, count(layer.n_in))
        return rows, tr("Press → to add the first term, or Play for all.")
    w, a = float(layer.weights[steps.row, last]), float(layer.a[last])
    term = tr("term {0} of {1}, k = {2}:  {3} × {4} = {5}")
    first = term.format(
        count(done),
        count(layer.n_in),
        last,
        signed(w, 3),
        plain(a, 3),
        signed(float(steps.walk.products[done - 1]), 3),
    )
    total = signed(steps.walk.after(done), 3)
    if done < layer.n_in:
        return first, tr("sum so far  {0}").format(total)
    z, b = float(layer.stages.sum[steps.row]), float(layer.biases[steps.row])
    return first, tr("all terms  {0} = z − b = {1} − ({2})").format(total, signed(z, 3), signed(b, 3))


def _strips(painter: QPainter, steps: Steps, theme: Theme) -> None:
    layer, order = steps.layer, steps.walk.order
    row, scale = layer.weights[steps.row][order], span(layer.weights[steps.row])
    lamps = _input_scale(layer, theme)
    a = layer.a[order]
    lut = diverging_lut(theme)
    picture = lamp_image(a[None], luminance_lut()) if lamps.light else heat_image(a[None], lut, lamps.end)
    products = steps.walk.products.astype(np.float32)
    largest = span(products)
    images = (heat_image(row[None], lut, scale), picture, heat_image(products[None], lut, largest))
    ends = (f"±{short(scale)}", "0 … 1" if lamps.light else f"±{short(lamps.end)}", f"±{short(largest)}")
    for place, image, name, end in zip(steps.strips, images, ("w", "a", "w·a"), ends, strict=True):
        painter.drawImage(place, image)
        painter.setPen(hairline(theme.plate_line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5))
        room = QRectF(MARGIN, place.top(), LABEL - 6, STRIP)
        painter.setFont(fonts.caption())
        draw_text(painter, room, name, theme.plate_text, _LEFT)
        painter.setFont(fonts.sized(9))
        draw_text(painter, room, end, theme.plate_muted, _RIGHT)
    _cursor(painter, steps, theme)


def _cursor(painter: QPainter, steps: Steps, theme: Theme) -> None:
    """The term added last, on all strips; what is not yet added is veiled on the products."""
    strip, each = steps.strips[0], steps.strips[0].width() / steps.layer.n_in
    x = strip.left() + steps.done * each
    veil = QRectF(x, steps.strips[2].top(), max(0.0, strip.right() - x), STRIP)
    painter.fillRect(veil, faded(theme.plate, 0.8))
    if steps.done:
        width = max(3.0, each)
        for place in steps.strips:
            at = QRectF(x - each / 2 - width / 2, place.top(), width, STRIP)
            brush.ring(painter, at, theme, thick=True, faint=each < 3)


def _plot(painter: QPainter, steps: Steps, theme: Theme) -> Generator[None, None, None]:
    """The sum after each term: what is done in full, what is to come faintly."""
    plot, sums = steps.plot, np.concatenate([[0.0], steps.walk.running])
    finite, done = sums[np.isfinite(sums)], steps.done
    low, high = float(min(finite.min(), 0.0)), float(max(finite.max(), 0.0))
    spread = (high - low) or 1.0
    values = np.nan_to_num(sums, nan=0.0, posinf=high, neginf=low)
    heights = plot.bottom() - (values - low) / spread * plot.height()
    each, every = plot.width() / steps.layer.n_in, max(1, len(sums) // 400)
    here = QPointF(plot.left() + done * each, float(heights[done]))
    some = np.arange(0, len(sums), every)
    points = list(map(QPointF, (plot.left() + some * each).tolist(), heights[some].tolist()))
    end = QPointF(plot.left() + (len(sums) - 1) * each, float(heights[-1]))

    zero = plot.bottom() + low / spread * plot.height()
    painter.setPen(hairline(theme.plate_line))
    painter.drawLine(QPointF(plot.left(), zero), QPointF(plot.right(), zero))
    ahead, so_far = points[-(-done // every) :], points[: done // every + 1]
    brush.polyline(painter, [here, *ahead, end], QPen(faded(theme.plate_muted, 0.35), 1.2))
    yield
    brush.polyline(painter, [*so_far, here], QPen(theme.plate_text, 1.8))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.selection)
    painter.drawEllipse(here, 3.5, 3.5)
    _ends(painter, steps, theme, (low, high, zero))


def _ends(painter: QPainter, steps: Steps, theme: Theme, ends: tuple[float, float, float]) -> None:
    low, high, zero = ends
    plot = steps.plot
    painter.setFont(fonts.sized(9))
    for value, y in ((high, plot.top()), (0.0, zero), (low, plot.bottom())):
        if value or y == zero:
            room = QRectF(2, y - 7, plot.left() - 6, 14)
            if value == 0.0 or abs(y - zero) > 12:
                draw_text(painter, room, brush.number(value) if value else "0", theme.plate_muted, _RIGHT)
    row = QRectF(plot.left(), plot.bottom() + 5, plot.width(), 14)
    draw_text(painter, row, tr("running sum, term by term"), theme.plate_muted, _LEFT)
    final = tr("ends at z − b = {0}").format(signed(steps.walk.after(steps.layer.n_in), 3))
    draw_text(painter, row, final, theme.plate_muted, _RIGHT)
