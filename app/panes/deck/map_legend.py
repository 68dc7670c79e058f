"""The legend of the map."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from app.graphics import draw_text, put_text
from app.panes.deck.deck_map import Plan
from app.panes.deck.map_paint import READABLE, greys
from app.widgets.plate import Plate
from nncore.words import tr

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class MapLegend(Plate):
    """What the marks of the map mean."""

    def __init__(self) -> None:
        super().__init__(tr("Legend of the map"), keys=False)
        self.setToolTip(tr("What the marks of the map mean"))
        self.setFixedHeight(24)
        self.plan: Plan | None = None
        self.names: tuple[str, ...] = ()

    def show_plan(self, found: Plan | None, names: tuple[str, ...]) -> None:
        """Follow the map."""
        if (found, names) != (self.plan, self.names):
            self.plan, self.names = found, names
            self.update()

    def text(self) -> str:
        """What stands beside the swatches."""
        found = self.plan
        if found is None:
            return ""
        if found.each > 1:
            return tr("framed: next · a mark = {n} cards").format(n=found.each)
        return tr("framed: the next mini-batch") if self.width() > 330 else tr("framed: next")

    def paint(self, painter: QPainter) -> None:
        """Greys of the classes, dealt and to come."""
        if self.plan is None or not self.names:
            return
        n, x = len(self.names), 8.0
        ends = f"{self.names[0]}–{self.names[-1]}" if n > 1 else self.names[0]
        if self.plan.cell >= READABLE or max(len(name) for name in self.names) > 2:
            ends = tr("numeral: class") if self.plan.cell >= READABLE else tr("class 0–{n}").format(n=n - 1)
        for dealt, word in ((True, tr("dealt")), (False, tr("to come"))):
            for grey in greys(n, dealt=dealt):
                painter.fillRect(QRectF(x, 8, 5, 9), QColor(*[int(grey)] * 3))
                x += 5
            x += 4
            wide = painter.fontMetrics().horizontalAdvance(word) + 10
            draw_text(painter, QRectF(x, 0, wide, 24), word, self.theme.plate_text, LEFT)
            x += wide
        wide = painter.fontMetrics().horizontalAdvance(ends) + 12
        draw_text(painter, QRectF(x, 0, wide, 24), ends, self.theme.plate_muted, LEFT)
        painter.setPen(self.theme.plate_muted)
        put_text(painter, QRectF(x + wide, 0, self.width() - x - wide - 8, 24), self.text(), RIGHT)
