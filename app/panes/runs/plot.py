"""The overlay: cost above, test accuracy below; the present run in rose, kept ones told apart by dash and name."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from app import fonts, numerals
from app.ends import end_text
from app.graphics import draw_plate, draw_text, hairline, nice_ticks
from app.lock_veil import Veil
from app.panes.runs.axes import Axis, apart, cost_axis, rounded_up, thinned
from app.panes.runs.lines import Field, Line, pen_of, stroke
from app.theme import DARK, Theme
from nncore.arrays import Floats
from nncore.contours import round_levels
from nncore.words import tr

LINE, LEFT, TOP, BOTTOM, GAP, MOST = 14.0, 46.0, 22.0, 24.0, 28.0, 230.0
SAMPLE = 20.0  # pixels of a line beside its name
NEAR = 12.0  # pixels between the mouse and a line that it means
FLUSH_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
FLUSH_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Overlay(QWidget):
    """A click on a line or its name picks the run."""

    picked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        Veil(self, "runs.picked")
        self._theme: Theme = DARK
        self._kept: tuple[Line, ...] = ()
        self._live: Line | None = None
        self._across, self._which, self._log, self._picked = "epochs", "both", True, 0
        self._ground: tuple[object, QPixmap] | None = None  # axes and kept runs
        self._names: list[tuple[QRectF, int]] = []
        self._points: dict[tuple[Line, str, str], tuple[Floats, Floats]] = {}  # thinned
        # Of the kept runs, on the scales of the ground.
        self._spots: dict[tuple[Line, str], list[QPointF]] = {}
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Curves of the runs"))
        self.setToolTip(tr("Click a line or its name to pick the run"))

    def sizeHint(self) -> QSize:
        """As large as there is room for."""
        return QSize(400, 260)

    def show_runs(
        self, kept: tuple[Line, ...], live: Line, theme: Theme, switches: tuple[str, str, bool], picked: int
    ) -> None:
        """Show these; `switches` are what they are drawn against, which curves, and whether cost goes by powers."""
        if len(kept) != len(self._kept) or any(a is not b for a, b in zip(kept, self._kept, strict=True)):
            self._ground = None
            self._points = {}
        if (theme, *switches, picked) != (self._theme, self._across, self._which, self._log, self._picked):
            self._ground = None
        self._kept, self._live, self._theme, self._picked = kept, live, theme, picked
        self._across, self._which, self._log = switches
        self.update()

    # -- places -------------------------------------------------------------------------------------------

    @property
    def lines(self) -> tuple[Line, ...]:
        """All that are drawn, the present run last and so on top."""
        return self._kept if self._live is None else (*self._kept, self._live)

    def xy(self, line: Line, name: str) -> tuple[Floats, Floats]:
        """A line's points in steps or epochs and its values, thinned to what can be seen."""
        place = line, name, self._across
        if line.key and place in self._points:
            return self._points[place]
        found = self._thinned(line, name)
        if line.key:
            self._points[place] = found
        return found

    def _thinned(self, line: Line, name: str) -> tuple[Floats, Floats]:
        curve, epochs = line.curve, self._across == "epochs"
        if name == "costs":
            return thinned(curve.epochs if epochs else curve.steps, curve.costs)
        known = ~np.isnan(curve.test_accuracy)
        return thinned((curve.at_epochs if epochs else curve.at)[known], curve.test_accuracy[known])

    def fields(self) -> tuple[Field, ...]:
        """The plots in sight and their scales."""
        names = {"both": ("costs", "test_accuracy"), "cost": ("costs",)}.get(self._which, ("test_accuracy",))
        points = {name: [self.xy(line, name) for line in self.lines] for name in names}
        ends = [float(xs[-1]) for name in names for xs, _ in points[name] if len(xs)]
        x = Axis(0.0, rounded_up(max(ends, default=1.0)))
        metrics = QFontMetricsF(fonts.caption())
        widest = max((metrics.horizontalAdvance(line.name) for line in self.lines), default=0.0)
        room = min(widest + SAMPLE, MOST, self.width() * 0.3) + 16
        inner = self.rect().toRectF().adjusted(LEFT, TOP, -room, -BOTTOM)
        rects = [inner]
        if len(names) > 1:
            share = (inner.height() - GAP) * 0.58
            rects = [
                QRectF(inner.left(), inner.top(), inner.width(), share),
                QRectF(inner.left(), inner.top() + share + GAP, inner.width(), inner.height() - share - GAP),
            ]
        costs = cost_axis([ys for _, ys in points.get("costs", ())], log=self._log)
        return tuple(
            Field(name, rect, x, costs if name == "costs" else Axis(0.0, 1.0))
            for name, rect in zip(names, rects, strict=True)
        )

    def spots(self, field: Field, line: Line) -> list[QPointF]:
        """A line's points on the screen; what is not finite is left out."""
        if (line, field.name) in self._spots:
            return self._spots[line, field.name]
        xs, ys = self.xy(line, field.name)
        across = field.rect.left() + field.x.share(xs) * field.rect.width()
        up = field.rect.bottom() - np.clip(field.y.share(ys), -0.02, 1.02) * field.rect.height()
        fine = np.isfinite(up)
        return [QPointF(x, y) for x, y in zip(across[fine].tolist(), up[fine].tolist(), strict=True)]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick what lies nearest."""
        if event.button() == Qt.MouseButton.LeftButton and (key := self._at(event.position())) is not None:
            self.picked.emit(key)

    def _at(self, point: QPointF) -> int | None:
        for box, key in self._names:
            if box.contains(point):
                return key
        best: tuple[float, int] | None = None
        for field in self.fields():
            if not field.rect.adjusted(-NEAR, -NEAR, NEAR, NEAR).contains(point):
                continue
            for line in self.lines:
                for spot in self.spots(field, line):
                    away = (spot - point).manhattanLength()
                    if away <= NEAR and (best is None or away < best[0]):
                        best = away, line.key
        return None if best is None else best[1]

    # -- paint --------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground from the last time if nothing of it changed, and the present run over it."""
        del event
        painter, fields = QPainter(self), self.fields()
        scales = [(field.name, field.x, field.y, field.rect.getRect()) for field in fields]
        shown = scales, self.size(), self.devicePixelRatioF()
        if self._ground is None or self._ground[0] != shown:
            self._ground = shown, self._painted_ground(fields)
        painter.drawPixmap(0, 0, self._ground[1])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(fonts.caption())
        self._names = []
        for field in fields:
            if self._live is not None:
                self._paint_line(painter, field, self._live)
            self._paint_names(painter, field)

    def _painted_ground(self, fields: tuple[Field, ...]) -> QPixmap:
        ratio = self.devicePixelRatioF()
        made = QPixmap(QSize(round(self.width() * ratio), round(self.height() * ratio)))
        made.setDevicePixelRatio(ratio)
        made.fill(QColor(0, 0, 0, 0))
        self._spots = {}
        self._spots = {(line, field.name): self.spots(field, line) for field in fields for line in self._kept}
        painter = QPainter(made)
        painter.setFont(fonts.caption())
        draw_plate(painter, self.rect().toRectF(), self._theme)
        for field in fields:
            self._paint_axes(painter, field)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for field in fields:
            for line in self._kept:
                self._paint_line(painter, field, line)
        painter.end()
        return made

    def _paint_line(self, painter: QPainter, field: Field, line: Line) -> None:
        spots, is_picked = self.spots(field, line), line.key == self._picked
        pen = pen_of(line.key, self._theme, is_picked=is_picked)
        stroke(painter, spots, pen, twice=is_picked and line.key > 0)
        if spots:
            painter.setBrush(pen.color())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(spots[-1], 2.5, 2.5)

    def _paint_names(self, painter: QPainter, field: Field) -> None:
        """Beside the plot, at the height of each line's end or as near as the others leave room."""
        metrics = QFontMetricsF(fonts.caption())
        ends = [(spots[-1].y(), line) for line in self.lines if (spots := self.spots(field, line))]
        fit = max(1, int(field.rect.height() // LINE) + 1)
        first = sorted(ends, key=lambda end: end[1].key not in (0, self._picked))[:fit]
        first.sort(key=lambda end: end[0])
        places = apart([y for y, _ in first], LINE, field.rect.top(), field.rect.bottom())
        for place, (_, line) in zip(places, first, strict=True):
            left, pen = (
                field.rect.right() + 8,
                pen_of(line.key, self._theme, is_picked=line.key == self._picked),
            )
            painter.setPen(pen)
            painter.drawLine(QPointF(left, place), QPointF(left + SAMPLE, place))
            box = QRectF(left + SAMPLE + 4, place - 7, self.width() - left - SAMPLE - 8, 14)
            name = metrics.elidedText(line.name, Qt.TextElideMode.ElideMiddle, box.width())
            draw_text(painter, box, name, pen.color(), FLUSH_LEFT)
            self._names.append((box.adjusted(-SAMPLE - 4, 0, 0, 0), line.key))

    def _paint_axes(self, painter: QPainter, field: Field) -> None:
        theme, rect = self._theme, field.rect
        rows = max(2, int(rect.height() // 30))
        is_cost = field.name == "costs"
        ticks = (
            round_levels(field.y.low, field.y.high, rows)
            if field.y.log
            else nice_ticks(field.y.low, field.y.high, rows)
        )
        for tick in ticks:
            y = round(rect.bottom() - float(field.y.share(np.array(tick))) * rect.height()) + 0.5
            painter.setPen(hairline(theme.plate_line))
            painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
            text = end_text(tick) if is_cost else numerals.percent(tick, 0)
            draw_text(painter, QRectF(0, y - 8, rect.left() - 6, 16), text, theme.plate_muted, FLUSH_RIGHT)
        head = QRectF(8, rect.top() - 20, self.width() - 16, 16)
        title = tr("cost of the mini-batches, means") if is_cost else tr("test accuracy")
        if is_cost and field.y.log:
            title = tr("cost of the mini-batches, means, by powers")
        draw_text(painter, head, title, theme.plate_muted, FLUSH_LEFT)
        if field.rect.bottom() > self.height() - BOTTOM - 1:  # the lowest carries the numbers for all
            self._paint_feet(painter, field)

    def _paint_feet(self, painter: QPainter, field: Field) -> None:
        theme, rect = self._theme, field.rect
        for tick in nice_ticks(field.x.low, field.x.high, max(2, int(rect.width() // 90))):
            x = rect.left() + float(field.x.share(np.array(tick))) * rect.width()
            painter.setPen(hairline(theme.plate_line))
            painter.drawLine(QPointF(x, rect.bottom()), QPointF(x, rect.bottom() + 3))
            text = numerals.count(round(tick)) if tick == round(tick) else end_text(tick)
            draw_text(painter, QRectF(x - 35, rect.bottom() + 4, 70, 14), text, theme.plate_muted)
        unit = tr("steps") if self._across == "steps" else tr("epochs")
        below = QRectF(rect.right() + 22, rect.bottom() + 4, self.width() - rect.right() - 26, 14)
        draw_text(painter, below, unit, theme.plate_muted, FLUSH_LEFT)
