"""The laps of the stopwatch as a table: a row for each batch size, with a bar as long as a step takes."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter

from app import numerals
from app.graphics import draw_text, faded
from app.panes.deck.plot import LEFT, RIGHT
from app.panes.deck.words import word_for
from app.widgets.plate import Plate
from nncore.stopwatch import Lap, Laps
from nncore.words import tr

HEAD, MOST = 40.0, 44.0


class WatchView(Plate):
    """One row a size, the largest first."""

    def __init__(self) -> None:
        super().__init__(tr("Time of one step by the size of its batch"), keys=False)
        self.laps: Laps = ()
        self.n, self.empty = 1, ""

    def show_laps(self, laps: Laps, n: int, empty: str) -> None:
        """Show these; `n` is how many examples there are."""
        if (laps, n, empty) != (self.laps, self.n, self.empty):
            self.laps, self.n, self.empty = laps, n, empty
            self.setAccessibleDescription("; ".join(spoken(lap) for lap in laps))
            self.update()

    def sizeHint(self) -> QSize:
        """Six rows."""
        return QSize(420, 230)

    def columns(self) -> tuple[QRectF, ...]:
        """Size, bar, time, steps a second, steps in the same time, cost: (left, width) of each, in one line."""
        width, wide = self.width() - 20.0, self.width() > 620
        shares = (0.21, 0.25, 0.12, 0.12, 0.12, 0.18) if wide else (0.20, 0.14, 0.17, 0.17, 0.15, 0.17)
        left, made = 10.0, []
        for share in shares:
            made.append(QRectF(left, 0, width * share - 6, 0))
            left += width * share
        return tuple(made)

    @property
    def _tall(self) -> float:
        """The height of a row."""
        return min(MOST, (self.height() - HEAD - 6) / max(1, len(self.laps)))

    def row_at(self, y: float) -> int:
        """The row that is nearest to a place."""
        return min(len(self.laps) - 1, max(0, int((y - HEAD) // self._tall)))

    def paint(self, painter: QPainter) -> None:
        """Heads and rows."""
        theme = self.theme
        if not self.laps:
            painter.setPen(theme.plate_muted)
            room = self.rect().toRectF().adjusted(16, 8, -16, -8)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.empty)
            return
        heads = self._heads()
        for place, (column, head) in enumerate(zip(self.columns(), heads, strict=True)):
            side = Qt.AlignmentFlag.AlignLeft if place < 2 else Qt.AlignmentFlag.AlignRight
            painter.setPen(theme.plate_muted)
            room = QRectF(column.left(), 5, column.width(), HEAD - 8)
            painter.drawText(room, side | Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap, head)
        tall = self._tall
        for number, lap in enumerate(self.laps):
            self._paint_lap(painter, lap, HEAD + number * tall, tall)

    def _heads(self) -> tuple[str, ...]:
        """What the columns are, in two lines at most."""
        wide = self.width() > 620
        return (
            tr("examples a step"),
            tr("one step, by powers of ten") if wide else tr("powers of ten"),
            tr("time of one"),
            tr("steps a second"),
            tr("steps in the same time") if wide else tr("in that time"),
            tr("cost after them"),
        )

    def _paint_lap(self, painter: QPainter, lap: Lap, top: float, tall: float) -> None:
        theme = self.theme
        rooms = [QRectF(c.left(), top, c.width(), tall) for c in self.columns()]
        who = numerals.count(lap.size)
        if self.width() > 620:
            who = f"{who} · {word_for(lap.size, self.n)}"
        draw_text(painter, rooms[0], who, theme.plate_text, LEFT)
        bar = QRectF(rooms[1].left(), top + tall / 2 - 5, rooms[1].width() * self._long(lap), 10)
        painter.fillRect(bar, faded(theme.plate_text, 0.7))
        cost = theme.plate_muted if math.isnan(lap.after) else theme.cost
        told = (
            (duration(lap.seconds), theme.plate_text),
            (
                numerals.count(round(1 / lap.seconds))
                if lap.seconds <= 0.1
                else numerals.plain(1 / lap.seconds, 1),
                theme.plate_text,
            ),
            (numerals.count(lap.steps) if lap.steps else "…", theme.plate_text),
            (after(lap), cost),
        )
        for room, (text, ink) in zip(rooms[2:], told, strict=True):
            draw_text(painter, room, text, ink, RIGHT)

    def _long(self, lap: Lap) -> float:
        """Longer times are longer bars, by powers of ten; the shortest is a tenth of the longest at least."""
        times = [one.seconds for one in self.laps]
        low, high = math.log10(min(times)) - 0.5, math.log10(max(times))
        return (math.log10(lap.seconds) - low) / (high - low)


def duration(seconds: float) -> str:
    """A time as one reads it: 0.16 ms, 31 ms, 1.2 s."""
    if seconds >= 1:
        return f"{numerals.plain(seconds, 2)}{numerals.THIN}s"
    return f"{numerals.short(1000 * seconds)}{numerals.THIN}ms"


def after(lap: Lap) -> str:
    """The cost after the steps of a lap."""
    if not lap.steps:
        return "…"
    return tr("lost") if math.isnan(lap.after) else numerals.plain(lap.after, 3)


def spoken(lap: Lap) -> str:
    """One row in words."""
    text = tr("{n} examples a step: {time}, {steps} steps in the same time, cost {cost}")
    size, steps = numerals.count(lap.size), numerals.count(lap.steps)
    return text.format(n=size, time=duration(lap.seconds), steps=steps, cost=after(lap))
