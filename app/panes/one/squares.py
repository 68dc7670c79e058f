"""The board: for each output its square, its bar that can be dragged, and what it should be, to be clicked."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app import fonts
from app.ends import end_text, round_up
from app.graphics import draw_plate, draw_text, faded, hairline
from app.in_turn import TakesTurns
from app.lock_veil import Veil
from app.numerals import plain
from app.panes.one.geometry import CELL, NAME, TINY, VALUE, Board, part_at
from app.panes.one.state import Shown
from app.texts import together
from app.theme import DARK, Theme
from nncore.words import tr

WALK = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
NUDGE = {Qt.Key.Key_Up: 0.01, Qt.Key.Key_Down: -0.01}
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Squares(TakesTurns):
    """Shows one answer; says what a person does to it."""

    moved = Signal(int, float)  # output, value
    wanted = Signal(int)  # output
    chosen = Signal(int)
    pointed = Signal(int)  # −1: none

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        Veil(self, "one.outputs", parts=_bars)
        Veil(self, "one.wanted", parts=_cells)
        self._theme: Theme = DARK
        self._shown: Shown | None = None
        self._chosen = self._pointed = -1
        self._held = -1
        self._span = (0.0, 1.0)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(150)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Outputs, what they should be, and the square of the difference"))
        self.setToolTip(
            tr(
                "Drag a bar to see its square grow; click a cell of the wanted row to say what the answer should be. "
                "Left and right choose, up and down nudge by 0.01 (Shift 0.1), Return wants that output."
            )
        )

    def show_answer(self, theme: Theme, shown: Shown, chosen: int, pointed: int) -> None:
        """Show an answer; the scale stays while a bar is held."""
        self._theme, self._shown, self._chosen, self._pointed = theme, shown, chosen, pointed
        if self._held < 0:
            finite = shown.outputs[np.isfinite(shown.outputs)]
            low, high = (float(finite.min()), float(finite.max())) if len(finite) else (0.0, 1.0)
            self._span = (-round_up(-low) if low < 0 else 0.0), max(1.0, round_up(high))
        self.update()

    @property
    def board(self) -> Board:
        """The places."""
        n = len(self._shown.outputs) if self._shown is not None else 1
        return Board(self.width(), self.height(), n, *self._span)

    @property
    def full(self) -> float:
        """The |a − y| whose square is full."""
        terms = self._shown.terms if self._shown is not None else np.zeros(1)
        terms = terms[np.isfinite(terms)]
        return max(1.0, round_up(math.sqrt(float(terms.max(initial=0.0)))))

    def sizeHint(self) -> QSize:
        """Room for ten squares."""
        return QSize(420, 300)

    # -- hands --------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a bar, or say what is wanted."""
        j, part = part_at(self.board, event.position().x(), event.position().y())
        if j < 0 or event.button() != Qt.MouseButton.LeftButton:
            return
        self.chosen.emit(j)
        if part == "wanted":
            self.wanted.emit(j)
        elif part == "bar":
            self._held = j
            self._drag(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the bar, or point."""
        if self._held >= 0:
            self._drag(event.position())
            return
        j, part = part_at(self.board, event.position().x(), event.position().y())
        self.pointed.emit(j)
        hand = Qt.CursorShape.PointingHandCursor if part == "wanted" else Qt.CursorShape.SizeVerCursor
        self.setCursor(hand if part in ("wanted", "bar") else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        del event
        self._held = -1

    def leaveEvent(self, event: object) -> None:
        """Point at nothing."""
        del event
        self.pointed.emit(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose, nudge, want."""
        key, shown = Qt.Key(event.key()), self._shown
        if shown is None:
            return
        j = max(0, self._chosen)
        if key in WALK:
            self.chosen.emit((j + WALK[key]) % len(shown.outputs) if self._chosen >= 0 else 0)
        elif key in NUDGE:
            by = NUDGE[key] * (10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
            low, high = self._span
            self.moved.emit(j, min(high, max(low, float(shown.outputs[j]) + by)))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.wanted.emit(j)
        else:
            super().keyPressEvent(event)

    def _drag(self, at: QPointF) -> None:
        self.moved.emit(self._held, self.board.value_at(at.y()))

    # -- painting -----------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Plate, scale, columns."""
        del event
        painter, shown, board = QPainter(self), self._shown, self.board
        draw_plate(painter, self.rect().toRectF(), self._theme, 4)
        if shown is None:
            return
        painter.setFont(fonts.caption())
        with together(painter):
            self._paint_axis(painter, board)
            for j in range(board.n):
                self._paint_column(painter, board, shown, j)
        if self.hasFocus():
            painter.setPen(hairline(self._theme.plate_text))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def _paint_axis(self, painter: QPainter, board: Board) -> None:
        theme, bars = self._theme, board.bars
        rows = (
            (NAME + board.side / 2 - 5, tr("cost")),
            (bars.bottom() + VALUE / 2 + 1, tr("got")),
            (board.height - CELL / 2 - 2, tr("wanted")),
        )
        for y, text in rows:
            draw_text(painter, QRectF(2, y - 8, 40, 16), text, theme.plate_muted, _RIGHT)
        if self.full > 1:
            said = tr("side {0}").format(end_text(self.full))
            draw_text(painter, QRectF(0, NAME + board.side / 2 + 8, 42, 14), said, theme.plate_muted, _RIGHT)
        painter.setPen(hairline(theme.plate_line))
        for value in sorted({board.low, 0.0, board.high}):
            y = round(board.y_of(value))
            painter.setPen(hairline(theme.plate_line))
            painter.drawLine(round(bars.left()), y, round(bars.right()), y)
            draw_text(painter, QRectF(2, y - 8, 38, 16), end_text(value), theme.plate_muted, _RIGHT)

    def _paint_column(self, painter: QPainter, board: Board, shown: Shown, j: int) -> None:
        theme, column = self._theme, board.column(j)
        a, term = float(shown.outputs[j]), float(shown.terms[j])
        y = None if shown.targets is None else float(shown.targets[j])
        if j in (self._chosen, self._pointed):
            painter.setPen(hairline(theme.selection, 2 if j == self._chosen else 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(column.adjusted(1.5, 1.5, -1.5, -1.5))
        draw_text(painter, QRectF(column.left(), 2, column.width(), NAME), shown.names[j], theme.plate_text)
        if y is not None:
            self._paint_square(painter, board, j, term)
            if board.step >= TINY:
                said = QRectF(column.left(), NAME + board.side + 4, column.width(), VALUE)
                draw_text(painter, said, plain(term, 3), theme.plate_muted)
        self._paint_bar(painter, board, j, (a, y))
        if board.step >= TINY:
            said = QRectF(column.left(), board.bars.bottom() + 1, column.width(), VALUE)
            draw_text(painter, said, plain(a, 2), theme.plate_text)
        self._paint_wanted(painter, board.wanted(j), y)

    def _paint_square(self, painter: QPainter, board: Board, j: int, term: float) -> None:
        theme, full = self._theme, board.square(j)
        painter.setPen(hairline(theme.plate_line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(full.adjusted(0.5, 0.5, -0.5, -0.5))
        if math.isfinite(term) and term > 0:
            painter.fillRect(board.square(j, math.sqrt(term) / self.full), theme.cost)

    def _paint_bar(self, painter: QPainter, board: Board, j: int, values: tuple[float, float | None]) -> None:
        theme, trough, (a, y) = self._theme, board.bar(j), values
        painter.fillRect(trough, faded(theme.plate_line, 0.5))
        zero = board.y_of(0.0)
        if math.isfinite(a):
            end = board.y_of(a)
            bar = QRectF(trough.left(), min(zero, end), trough.width(), max(1.0, abs(end - zero)))
            painter.fillRect(bar, theme.plate_text)
        if y is None or not math.isfinite(a):
            return
        goal, end = board.y_of(y), board.y_of(a)
        painter.setPen(hairline(theme.cost, 2))  # what is missing: the side of the square
        x = trough.right() + 4
        painter.drawLine(QPointF(x, goal), QPointF(x, end))
        painter.drawLine(QPointF(trough.left() - 3, goal), QPointF(x + 1, goal))

    def _paint_wanted(self, painter: QPainter, cell: QRectF, y: float | None) -> None:
        theme = self._theme
        is_one = y is not None and y > 0.5
        painter.setPen(hairline(theme.plate_text if is_one else theme.plate_line))
        painter.setBrush(theme.plate_text if is_one else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(cell.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        text = "?" if y is None else end_text(y)
        draw_text(painter, cell, text, theme.plate if is_one else theme.plate_muted)


def _bars(view: Squares) -> list[QRectF]:
    board = view.board
    return [QRectF(0, board.bars.top() - 6, board.width, board.height - CELL - board.bars.top())]


def _cells(view: Squares) -> list[QRectF]:
    board = view.board
    return [QRectF(0, board.height - CELL - 6, board.width, CELL + 6)]
