"""Arrays side by side with signs between them, whose rows, columns and cells can be pointed at."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPen

from app import fonts, notation
from app.graphics import draw_text, mix
from app.lock_veil import Veil
from app.panes.paths.words import number, push_role, weight_role
from app.widgets.plate import Plate
from nncore.naming import Name

SIGN, GAP, HEAD, INDEX = 20.0, 6.0, 21.0, 13.0
CELL, ROW = (34.0, 76.0), (17.0, 32.0)  # least and most
STRETCH = 0.7  # of a colour at the end of its scale


@dataclass(frozen=True)
class Block:
    """One array: its symbol above, its numbers, what kind they are, and which part of the bench each cell is."""

    symbol: str
    values: tuple[tuple[float, ...], ...]
    kind: str  # "weight", "light", "push" or "sum"
    cells: tuple[tuple[Name | None, ...], ...]
    rows: tuple[str, ...] = ()  # an index beside each row
    columns: tuple[str, ...] = ()  # ... and over each column
    lit_rows: frozenset[int] = frozenset()
    lit_columns: frozenset[int] = frozenset()

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        return len(self.values), len(self.values[0])


@dataclass(frozen=True)
class Equation:
    """Blocks, and the sign before each; the first has none."""

    blocks: tuple[Block, ...]
    signs: tuple[str, ...]


class ArrayRow(Plate):
    """Shows an equation; says what is pointed at and what is picked."""

    pointed = Signal(object)
    picked = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__(name, keys=False)
        Veil(self, "paths.picked")
        self.equation: Equation | None = None
        self._under: Name | None = None

    def show_equation(self, equation: Equation) -> None:
        """Show it."""
        if equation != self.equation:
            self.equation = equation
            told = (f"{notation.spoken(block.symbol)}: {block.values}" for block in equation.blocks)
            self.setAccessibleDescription("; ".join(told))
            self.update()

    def sizeHint(self) -> QSize:
        """Three rows with their headings."""
        return QSize(420, int(HEAD + INDEX + 3 * 18 + 10))

    def minimumSizeHint(self) -> QSize:
        """The same height."""
        return QSize(120, self.sizeHint().height())

    def _cell(self) -> tuple[float, float]:
        """Width and height of every cell."""
        blocks = self.equation.blocks if self.equation else ()
        columns = sum(block.shape[1] for block in blocks)
        fixed = sum((INDEX if block.rows else 0) + 2 * GAP for block in blocks) + SIGN * (len(blocks) - 1) + 8
        wide = min(CELL[1], max(CELL[0], (self.width() - fixed) / max(1, columns)))
        rows = max((block.shape[0] for block in blocks), default=1)
        return wide, min(ROW[1], max(ROW[0], (self.height() - HEAD - INDEX - 12) / rows))

    def places(self) -> list[QRectF]:
        """Where the cells of each block are, without brackets and headings."""
        blocks = self.equation.blocks if self.equation else ()
        wide, high = self._cell()
        widths = [(INDEX if b.rows else 0) + b.shape[1] * wide + 2 * GAP for b in blocks]
        x = (self.width() - sum(widths) - SIGN * (len(blocks) - 1)) / 2
        most = max((b.shape[0] for b in blocks), default=1)
        middle = HEAD + INDEX + (self.height() - HEAD - INDEX - 8) / 2
        made = []
        for block, own in zip(blocks, widths, strict=True):
            left = x + (INDEX if block.rows else 0) + GAP
            tall = block.shape[0] * high
            top = max(HEAD + INDEX + (most * high - tall) / 2, middle - tall / 2)
            made.append(QRectF(left, top, block.shape[1] * wide, tall))
            x += own + SIGN
        return made

    def _top(self) -> float:
        """The top of the highest block: all symbols stand on one line above it."""
        return min((place.top() for place in self.places()), default=0.0)

    def cell(self, block: int, row: int, column: int) -> QRectF:
        """Where one cell is."""
        (wide, high), place = self._cell(), self.places()[block]
        return QRectF(place.left() + column * wide, place.top() + row * high, wide, high)

    def at(self, point: QPointF) -> Name | None:
        """The part of the bench under a point."""
        if self.equation is None:
            return None
        wide, high = self._cell()
        for block, place in zip(self.equation.blocks, self.places(), strict=True):
            if place.contains(point):
                row = min(block.shape[0] - 1, int((point.y() - place.top()) / high))
                return block.cells[row][min(block.shape[1] - 1, int((point.x() - place.left()) / wide))]
        return None

    def paint(self, painter: QPainter) -> None:
        """Brackets, cells, headings, signs; then what is lit."""
        if self.equation is None:
            return
        for index, (block, place) in enumerate(zip(self.equation.blocks, self.places(), strict=True)):
            self._paint_block(painter, block, place)
            if index:
                left = place.left() - GAP - (INDEX if block.rows else 0) - SIGN
                room = QRectF(left, place.top(), SIGN, place.height())
                notation.draw_in(painter, room, self.equation.signs[index], self.theme.plate_text, 17)

    def _paint_block(self, painter: QPainter, block: Block, place: QRectF) -> None:
        theme, (wide, high) = self.theme, self._cell()
        end = max((abs(v) for row in block.values for v in row), default=1.0) or 1.0
        for i, row in enumerate(block.values):
            for k, value in enumerate(row):
                box = QRectF(place.left() + k * wide, place.top() + i * high, wide, high)
                ground = self._ground(block.kind, value, end)
                painter.fillRect(box.adjusted(0.5, 0.5, -0.5, -0.5), ground)
                painter.setFont(fonts.sized(13 if wide >= 60 else 11 if wide >= 40 else 10))
                ink = theme.plate if ground.lightnessF() > 0.5 else theme.plate_text
                text = number(value, 3 if wide >= 40 else 2)
                draw_text(painter, box, text, ink)
        self._paint_brackets(painter, place)
        head = QRectF(place.left() - 20, self._top() - HEAD - INDEX + 2, place.width() + 40, HEAD)
        notation.draw_in(painter, head, block.symbol, theme.plate_text, 15)
        for i, text in enumerate(block.rows):
            side = QRectF(place.left() - GAP - INDEX, place.top() + i * high, INDEX, high)
            lit = i in block.lit_rows
            notation.draw_in(painter, side, text, theme.selection if lit else theme.plate_muted, 12)
        for k, text in enumerate(block.columns):
            over = QRectF(place.left() + k * wide, place.top() - INDEX, wide, INDEX)
            lit = k in block.lit_columns
            notation.draw_in(painter, over, text, theme.selection if lit else theme.plate_muted, 12)
        self._paint_lit(painter, block, place)

    def _paint_lit(self, painter: QPainter, block: Block, place: QRectF) -> None:
        wide, high = self._cell()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self.theme.selection, 1.6, j=Qt.PenJoinStyle.MiterJoin))
        for i in block.lit_rows:
            painter.drawRect(QRectF(place.left(), place.top() + i * high, place.width(), high))
        for k in block.lit_columns:
            painter.drawRect(QRectF(place.left() + k * wide, place.top(), wide, place.height()))

    def _paint_brackets(self, painter: QPainter, place: QRectF) -> None:
        path = QPainterPath()
        for x, inwards in ((place.left() - 3, 4.0), (place.right() + 3, -4.0)):
            path.moveTo(x + inwards, place.top() - 2)
            path.lineTo(x, place.top() - 2)
            path.lineTo(x, place.bottom() + 2)
            path.lineTo(x + inwards, place.bottom() + 2)
        painter.setPen(QPen(self.theme.plate_text, 1.3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)

    def _ground(self, kind: str, value: float, end: float) -> QColor:
        theme = self.theme
        if kind == "light":
            return mix(theme.plate, QColor("#ffffff"), value)
        role = push_role(value) if kind == "push" else weight_role(value)
        return mix(theme.plate, getattr(theme, role), STRETCH * abs(value) / end)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at a cell."""
        self._point(self.at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Point at none."""
        super().leaveEvent(event)
        self._point(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick a cell."""
        found = self.at(event.position())
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            self.picked.emit(found)

    def _point(self, found: Name | None) -> None:
        if found != self._under:
            self._under = found
            shape = Qt.CursorShape.ArrowCursor if found is None else Qt.CursorShape.PointingHandCursor
            self.setCursor(shape)
            self.pointed.emit(found)
