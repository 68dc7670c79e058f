"""The ten largest terms of a sum, to be pointed at and picked."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from app.graphics import draw_text, faded, hairline
from app.panes.neuron.plate import LEFT, LINE, RIGHT, Plate
from app.panes.neuron.reading import Reading
from app.panes.neuron.words import input_tag, signed, small
from app.session import Session
from nncore.words import tr

MOST = 10
HEAD = 20.0
NARROWEST = 196.0  # of a column of rows
SHARES = (0.36, 0.18, 0.23, 0.23)  # of a row: where from, a, w, product


class Terms(Plate):
    """Rows in one column or two."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        tip = tr("The terms that matter most. Point at one to light its weight, click to pick it.")
        super().__init__(session, tr("Ten largest terms"), tip, parent)

    @staticmethod
    def height_for(width: float) -> float:
        """The height that ten rows take."""
        columns = 2 if width >= 2 * NARROWEST + 24 else 1
        return HEAD + LINE * (MOST // columns) + 6

    def shown(self) -> list[int]:
        """The inputs of the rows in sight."""
        if self.reading is None:
            return []
        rows = max(0, int((self.height() - HEAD - 4) // LINE))
        return [int(k) for k in self.reading.taken.by_size[: min(MOST, rows * self._columns)]]

    def row(self, at: int) -> QRectF:
        """Where a row lies."""
        return self._row(at, len(self.shown()))

    def _row(self, at: int, shown: int) -> QRectF:
        columns = self._columns
        rows = -(-shown // columns) if shown else 1
        column, line = divmod(at, rows)
        width = (self.width() - 16 - (columns - 1) * 20) / columns
        return QRectF(8 + column * (width + 20), HEAD + line * LINE, width, LINE)

    def at(self, point: QPointF) -> int | None:
        """The input whose row is under a point."""
        shown = self.shown()
        return next((k for i, k in enumerate(shown) if self._row(i, len(shown)).contains(point)), None)

    def draw(self, painter: QPainter, reading: Reading) -> None:
        """A heading over each column of rows, then the rows."""
        theme, shown = reading.frame.theme, self.shown()
        for at in range(min(self._columns, len(shown))):
            first = self._row(at * -(-len(shown) // self._columns), len(shown))
            heading = first.translated(0, -LINE)
            self._cells(painter, heading, (_where(reading), "a", "w", "w·a"), theme.plate_muted)
        for at, k in enumerate(shown):
            rect = self._row(at, len(shown))
            if k in {reading.pointed, reading.marked}:
                painter.setPen(hairline(theme.selection, 1.5 if k == reading.marked else 1.0))
                painter.setBrush(faded(theme.selection, 0.08))
                painter.drawRoundedRect(rect.adjusted(-3, 0.5, 3, -0.5), 3, 3)
            taken = reading.taken
            ink = theme.plus if taken.products[k] >= 0 else theme.minus
            name = input_tag(k, reading.neuron.layer, reading.shape)
            values = (small(taken.inputs[k]), signed(taken.weights[k]), signed(taken.products[k]))
            self._cells(painter, rect, (name, *values), theme.plate_text, ink)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at a term."""
        self.point(self.at(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick it."""
        k = self.at(event.position())
        if k is not None and self.reading is not None and event.button() == Qt.MouseButton.LeftButton:
            self.session.select(self.reading.weight(k))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go from term to term."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        shown = self.shown()
        if step is None or self.reading is None or not shown:
            super().keyPressEvent(event)
            return
        marked = self.reading.marked
        at = shown.index(marked) + step if marked in shown else 0
        self.session.select(self.reading.weight(shown[min(len(shown) - 1, max(0, at))]))

    @property
    def _columns(self) -> int:
        return 2 if self.width() >= 2 * NARROWEST + 24 else 1

    @staticmethod
    def _cells(
        painter: QPainter, rect: QRectF, texts: tuple[str, ...], ink: QColor, last: QColor | None = None
    ) -> None:
        left = rect.left()
        for at, (text, share) in enumerate(zip(texts, SHARES, strict=True)):
            cell = QRectF(left, rect.top(), rect.width() * share, rect.height())
            left += cell.width()
            colour = last if last is not None and at == len(texts) - 1 else ink
            draw_text(painter, cell, text, colour, RIGHT if at else LEFT)


def _where(reading: Reading) -> str:
    if reading.shape is not None:
        return tr("row, column")
    return tr("input") if reading.neuron.layer == 1 else tr("from")
