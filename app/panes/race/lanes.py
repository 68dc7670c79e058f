"""The two ribbons one under the other, filling: above the naive way, below the sweep; between them their layers."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from app import fonts
from app.graphics import draw_plate, draw_text, hairline
from app.panes.race.ribbon import Fold, borders
from app.theme import DARK, Theme
from app.widgets.ring import RingedByKeys
from nncore.arrays import Floats, Ints
from nncore.words import tr

HEAD, BETWEEN, PAD, TALLEST = 28.0, 24.0, 6.0, 260.0
LEADER = 7.0  # from a block to its name
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageUp: -100, Qt.Key.Key_PageDown: 100}


@dataclass(frozen=True)
class Lane:
    """What is written over one ribbon: which way, how far, and its stopwatch."""

    title: str
    note: str
    clock: str


@dataclass(frozen=True, eq=False)
class Ribbons:
    """What both ribbons show: pushes in the flat order, (n,), NaN where not known; None while nothing is."""

    sizes: tuple[int, ...]
    naive: Floats
    sweep: Floats
    end: float
    front: int = -1  # the parameter that was nudged last, while the race is on; −1 else


class Lanes(RingedByKeys):
    """Point at a parameter to read it, click it to pick it; the arrow keys walk from one to the next."""

    pointed = Signal(int)  # a flat index, or −1
    picked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._theme: Theme = DARK
        self._lanes = (Lane("", "", ""), Lane("", "", ""))
        self._ribbons: Ribbons | None = None
        self._kept: list[object] = [None, None]
        self._values: list[Floats | None] = [None, None]
        self._pictures = [QImage(), QImage()]
        self.at = self._hovered = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Both ribbons of all parameters"))
        self.setToolTip(
            tr(
                "All parameters, down and then to the right: point to read one, click or use the arrow keys to pick one"
            )
        )

    def sizeHint(self) -> QSize:
        """Two ribbons."""
        return QSize(400, 220)

    def minimumSizeHint(self) -> QSize:
        """Two thin ones."""
        return QSize(120, 150)

    def show_lanes(self, lanes: tuple[Lane, Lane], ribbons: Ribbons, theme: Theme, at: int) -> None:
        """Show these; `at` is the parameter that is picked, or −1."""
        shown = lanes, ribbons, theme, at
        if shown != (self._lanes, self._ribbons, self._theme, self.at):
            self._lanes, self._ribbons, self._theme, self.at = shown
            self.update()

    @property
    def fold(self) -> Fold | None:
        """How the parameters lie in the ribbons."""
        if self._ribbons is None:
            return None
        field = self.fields()[0]
        return Fold.of(len(self._ribbons.naive), int(field.width()), int(field.height()))

    def fields(self) -> tuple[QRectF, QRectF]:
        """Where the parameters of both ribbons are."""
        high = min(TALLEST, max(14.0, (self.height() - 2 * HEAD - BETWEEN - 4 * PAD) / 2))
        wide = max(8.0, self.width() - 2 * PAD)
        first = QRectF(PAD, HEAD + PAD, wide, float(int(high)))
        return first, first.translated(0, first.height() + 2 * PAD + BETWEEN + HEAD)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Both lanes and the names of the layers."""
        del event
        painter, ribbons = QPainter(self), self._ribbons
        for lane, field in zip(self._lanes, self.fields(), strict=True):
            self._write(painter, lane, field)
            draw_plate(painter, field.adjusted(-PAD, -PAD, PAD, PAD), self._theme)
        if ribbons is None:
            return
        for field, picture in zip(self.fields(), self._painted(ribbons), strict=True):
            painter.drawImage(field, picture)
            self._mark(painter, field)
        self._name_layers(painter, ribbons.sizes)
        if self.ringed:
            painter.setPen(hairline(self._theme.plate_accent))
            painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read what is there."""
        self._point_at(self._under(event))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick it, or let go."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.picked.emit(self._under(event))

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        del event
        self._point_at(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk along the flat order."""
        key = Qt.Key(event.key())
        if self._ribbons is None or key not in (*STEPS, Qt.Key.Key_Home, Qt.Key.Key_End):
            super().keyPressEvent(event)
            return
        last = len(self._ribbons.naive) - 1
        moved = min(last, max(0, self.at + STEPS.get(key, 0))) if self.at >= 0 else 0
        self.picked.emit({Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}.get(key, moved))

    def _under(self, event: QMouseEvent) -> int:
        fold = self.fold
        for field in self.fields():
            found = fold.index(event.position().x(), event.position().y(), field) if fold else None
            if found is not None:
                return found
        return -1

    def _point_at(self, index: int) -> None:
        if index != self._hovered:
            self._hovered = index
            self.pointed.emit(index)
            self.update()

    def _painted(self, ribbons: Ribbons) -> list[QImage]:
        fold = self.fold
        same = (ribbons.end, self._theme, self.size())
        for place, values in enumerate((ribbons.naive, ribbons.sweep)):
            key = id(values), same
            if fold is not None and self._kept[place] != key:
                self._kept[place] = key
                self._values[place] = values  # held, so that no other array can have its id
                self._pictures[place] = fold.picture(values, ribbons.end, self._theme)
        return self._pictures

    def _write(self, painter: QPainter, lane: Lane, field: QRectF) -> None:
        theme = self._theme
        row = QRectF(field.left() - PAD, field.top() - PAD - HEAD, field.width() + 2 * PAD, HEAD - 3)
        painter.setFont(fonts.reading())
        clock = min(QFontMetricsF(painter.font()).horizontalAdvance(lane.clock), row.width() / 2)
        draw_text(painter, row.adjusted(row.width() - clock - 2, 0, 0, 0), lane.clock, theme.text, RIGHT)
        painter.setFont(fonts.body())
        left = row.adjusted(0, 4, -clock - 10, 0)
        draw_text(painter, left, lane.title, theme.text, LEFT)
        used = QFontMetricsF(painter.font()).horizontalAdvance(lane.title) + 10
        painter.setFont(fonts.caption())
        if left.width() - used > 60:
            draw_text(painter, left.adjusted(used, 1, 0, 0), lane.note, theme.muted, LEFT)

    def _mark(self, painter: QPainter, field: QRectF) -> None:
        """What is picked and pointed at, and how far the nudging is."""
        fold, ribbons = self.fold, self._ribbons
        if fold is None or ribbons is None:
            return
        if ribbons.front >= 0 and field.top() == self.fields()[0].top():
            x = fold.cell(ribbons.front, field).right()
            painter.fillRect(QRectF(x - 1, field.top() - 3, 2, field.height() + 6), self._theme.plate_text)
        for index, width in ((self._hovered, 1.0), (self.at, 2.0)):
            if 0 <= index < fold.n:
                cell = fold.cell(index, field)
                grow = max(0.0, (7 - min(cell.width(), cell.height())) / 2)
                painter.setPen(QPen(self._theme.selection, width))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(cell.adjusted(-grow, -grow, grow, grow))

    def _name_layers(self, painter: QPainter, sizes: tuple[int, ...]) -> None:
        fold, field = self.fold, self.fields()[0]
        if fold is None:
            return
        painter.setFont(fonts.caption())
        metrics = QFontMetricsF(painter.font())
        under = field.bottom() + PAD
        named: list[tuple[str, float, float]] = []  # name, middle of the block, width of the name
        for name, start, count in borders(sizes):
            left, right = (fold.cell(i, field).left() for i in (start, start + count))
            if start and right - left > 3:
                painter.setPen(hairline(self._theme.faint))
                painter.drawLine(QPointF(left, under), QPointF(left, under + 4))
            named.append((name, (left + right) / 2, metrics.horizontalAdvance(name)))
        for name, middle, at, wide in spread(named, 0.0, float(self.width())):
            painter.setPen(hairline(self._theme.faint))
            if abs(at - middle) > 1:
                painter.drawLine(QPointF(middle, under), QPointF(at, under + LEADER))
            box = QRectF(at - wide / 2 - 2, under + LEADER, wide + 4, BETWEEN - LEADER - 3)
            draw_text(painter, box, name, self._theme.muted)


def spread(
    named: list[tuple[str, float, float]], low: float, high: float
) -> list[tuple[str, float, float, float]]:
    """Places side by side for names (name, wanted middle, width): (name, wanted, place, width), in order.

    Where not all have room, the biases go without a name, then the last ones.
    """
    gap = 7.0
    if sum(wide + gap for _, _, wide in named) > high - low:
        named = [one for one in named if not one[0].startswith("b")]
    while named and sum(wide + gap for _, _, wide in named) > high - low:
        named = named[:-1]
    places: list[float] = []
    end = low
    for _, middle, wide in named:
        places.append(max(middle, end + wide / 2))
        end = places[-1] + wide / 2 + gap
    end = high
    for at in reversed(range(len(places))):
        wide = named[at][2]
        places[at] = min(places[at], end - wide / 2)
        end = places[at] - wide / 2 - gap
    return [(name, middle, at, wide) for (name, middle, wide), at in zip(named, places, strict=True)]


def filled(n: int, slopes: Floats, order: Ints | None) -> Floats:
    """The pushes, minus the slopes, at their places of the flat order, (n,); NaN where there is none yet."""
    values = np.full(n, np.nan)
    where = slice(len(slopes)) if order is None else order[: len(slopes)]
    values[where] = 0.0 - slopes
    return values
