"""The picture: a heat map over two axes, or the dots of the seeds over one; with its scale."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app import fonts
from app.graphics import draw_focus, draw_plate, draw_text, hairline, mix
from app.lock_veil import Veil
from app.panes.sweep import words
from app.panes.sweep.cells import Cell, Field, Layout, ends
from app.panes.sweep.reading import value_text
from app.theme import DARK, Theme
from nncore.sweep import Setting
from nncore.sweep_table import Row, better
from nncore.sweep_trial import DIVERGED, FAILED
from nncore.words import tr

LEFT, RIGHT, TOP, BOTTOM = 62, 10, 22, 36  # pixels around the cells
SCALE = 12  # height of the legend's bar
FAINT, STRONG = 0.10, 0.86
ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}
USE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
MIDDLE = Qt.AlignmentFlag.AlignCenter
START = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Picture(QWidget):
    """`used` is emitted with the cell that was clicked or entered, `pointed` with the one under mouse or cursor."""

    used = Signal(object)
    pointed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        Veil(self, "new")
        self._theme = DARK
        self.field: Field | None = None
        self._rows: tuple[Row, ...] = ()
        self._measure = "test_accuracy"
        self._best: Setting | None = None
        self._empty = ""
        self._at: tuple[int, int] | None = None
        self.setFont(fonts.caption())
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("What came of each setting"))
        self.setToolTip(
            tr("Click a cell to use its settings; arrow keys go from cell to cell, Enter uses it")
        )

    def minimumSizeHint(self) -> QSize:
        """Room for a few cells."""
        return QSize(120, 150)

    def show_field(
        self,
        field: Field | None,
        rows: tuple[Row, ...],
        measure: str,
        best: Setting | None,
        empty: str,
        theme: Theme,
    ) -> None:
        """Show this; without a field the sentence `empty`."""
        now = field, rows, measure, best, empty, theme
        if now == (self.field, self._rows, self._measure, self._best, self._empty, self._theme):
            return
        self.field, self._rows, self._measure, self._best, self._empty, self._theme = now
        if field is None or (self._at is not None and field.at(*self._at) is None):
            self._at = None
        self.update()

    def layout_of(self) -> Layout | None:
        """Where the cells are."""
        if self.field is None:
            return None
        plot = QRectF(self.rect()).adjusted(LEFT, TOP, -RIGHT, -BOTTOM)
        rows = len(self.field.ys) if self.field.up else 1
        return Layout(plot, len(self.field.xs), rows) if plot.width() > 20 and plot.height() > 20 else None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Plate, cells or dots, the values of the axes, the scale."""
        del event
        painter = QPainter(self)
        draw_plate(painter, QRectF(self.rect()), self._theme)
        if self.hasFocus():
            draw_focus(painter, QRectF(self.rect()), self._theme.plate_accent)
        layout = self.layout_of()
        if layout is None or self.field is None:
            painter.setPen(self._theme.plate_muted)
            room = QRectF(self.rect()).adjusted(12, 8, -12, -8)
            painter.drawText(room, int(MIDDLE) | int(Qt.TextFlag.TextWordWrap), self._empty)
            return
        if self.field.up:
            self._paint_cells(painter, layout, self.field)
        else:
            self._paint_dots(painter, layout, self.field)
        self._paint_axes(painter, layout, self.field)
        self._paint_marks(painter, layout, self.field)

    # -- cells --------------------------------------------------------------------------------------------

    def _ends(self) -> tuple[float, float] | None:
        return ends(self._rows, self._measure, seeds=not (self.field and self.field.up))

    def colour(self, value: float) -> QColor:
        """The colour of a figure: the more, the lighter; rose for a cost."""
        low, high = self._ends() or (0.0, 1.0)
        share = (value - low) / (high - low) if high > low else 1.0
        full = self._theme.accuracy if better(self._measure) > 0 else self._theme.cost
        return mix(self._theme.plate, full, FAINT + (STRONG - FAINT) * share)

    def _paint_cells(self, painter: QPainter, layout: Layout, field: Field) -> None:
        for cell in field.cells:
            rect, median = layout.rect(cell.x, cell.y), cell.row.median(self._measure)
            if math.isnan(median):
                self._paint_empty(painter, rect, cell)
                continue
            ground = self.colour(median)
            painter.fillRect(rect, ground)
            ink = QColor("black") if ground.lightnessF() > 0.5 else self._theme.plate_text
            bad = cell.row.number(DIVERGED) + cell.row.number(FAILED)
            text = words.figure(median, self._measure)
            draw_text(painter, rect, f"{text}  ✕{bad}" if bad else text, ink)
        self._paint_scale(painter, layout)

    def _paint_empty(self, painter: QPainter, rect: QRectF, cell: Cell) -> None:
        """Hatched; with a word if nothing will come of it."""
        painter.fillRect(rect, self._theme.plate_line.darker(140))
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.plate_line)
        brush = painter.brush()
        brush.setStyle(Qt.BrushStyle.BDiagPattern)
        painter.setBrush(brush)
        painter.drawRect(rect)
        painter.restore()
        states = [result.state for result in cell.row.results if result is not None]
        if states:
            text = f"✕ {words.state_name(states[0])}"
            draw_text(painter, rect, text if rect.width() > 70 else "✕", self._theme.plate_text)

    def _paint_scale(self, painter: QPainter, layout: Layout) -> None:
        found = self._ends()
        if found is None:
            return
        bar = QRectF(layout.plot.left() + 60, 6, max(40.0, min(180.0, layout.plot.width() / 3)), SCALE - 2)
        steps = 24
        for n in range(steps):
            value = found[0] + (found[1] - found[0]) * n / (steps - 1)
            left = bar.left() + bar.width() * n / steps
            painter.fillRect(
                QRectF(left, bar.top(), bar.width() / steps + 0.5, bar.height()), self.colour(value)
            )
        low, high = (words.figure(value, self._measure) for value in found)
        theme = self._theme
        draw_text(painter, QRectF(bar.left() - 64, 2, 60, 18), low, theme.plate_muted, END)
        draw_text(painter, QRectF(bar.right() + 4, 2, 60, 18), high, theme.plate_muted, START)
        rest = QRectF(bar.right() + 64, 2, max(0.0, layout.plot.right() - bar.right() - 64), 18)
        draw_text(painter, rest, words.measure_name(self._measure), theme.plate_muted, END)

    # -- dots ---------------------------------------------------------------------------------------------

    def height_of(self, value: float, layout: Layout) -> float:
        """Where a figure is in the plot of dots."""
        low, high = self._ends() or (0.0, 1.0)
        share = (value - low) / (high - low) if high > low else 0.5
        return layout.plot.bottom() - 10 - share * (layout.plot.height() - 20)

    def _paint_dots(self, painter: QPainter, layout: Layout, field: Field) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        found = self._ends()
        for cell in field.cells:
            rect, median = layout.rect(cell.x, 0), cell.row.median(self._measure)
            if math.isnan(median):
                self._paint_empty(painter, rect, cell)
                continue
            painter.fillRect(rect, mix(self._theme.plate, self._theme.plate_line, 0.25))
            y, middle = self.height_of(median, layout), rect.center().x()
            wide = min(22.0, rect.width() / 3)
            painter.setPen(hairline(self._theme.plate_text, 1.5))
            painter.drawLine(QPointF(middle - wide, y), QPointF(middle + wide, y))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.accuracy if better(self._measure) > 0 else self._theme.cost)
            for value in cell.row.values(self._measure):
                painter.drawEllipse(QPointF(middle, self.height_of(value, layout)), 3.5, 3.5)
            if bad := cell.row.number(DIVERGED) + cell.row.number(FAILED):
                foot = QRectF(rect.left(), rect.bottom() - 18, rect.width(), 16)
                draw_text(painter, foot, f"✕{bad}", self._theme.plate_text)
        for value in dict.fromkeys(found or ()):
            place = QRectF(2, self.height_of(value, layout) - 9, LEFT - 8, 18)
            draw_text(painter, place, words.figure(value, self._measure), self._theme.plate_muted, END)
        head = QRectF(8, 2, self.width() - 16.0, 18)
        text = tr("{what}: a dot for each seed, a line at the median").format(
            what=words.measure_name(self._measure)
        )
        draw_text(painter, head, text, self._theme.plate_muted, START)

    # -- around -------------------------------------------------------------------------------------------

    def _paint_axes(self, painter: QPainter, layout: Layout, field: Field) -> None:
        theme = self._theme
        for n, value in enumerate(field.xs):
            rect = layout.rect(n, 0)
            place = QRectF(rect.left(), layout.plot.bottom() + 1, rect.width(), 16)
            draw_text(
                painter, place, value_text(field.across, value) if field.across else "", theme.plate_text
            )
        for n, value in enumerate(field.ys if field.up else ()):
            rect = layout.rect(0, n)
            place = QRectF(2, rect.center().y() - 9, LEFT - 6, 18)
            draw_text(painter, place, value_text(field.up, value), theme.plate_text, END)
        foot = QRectF(layout.plot.left(), layout.plot.bottom() + 17, layout.plot.width(), 16)
        name = words.axis_name(field.across) if field.across else tr("one setting")
        draw_text(painter, foot, f"{name} →" if field.across else name, theme.plate_muted)
        if field.up:
            corner = QRectF(4, layout.plot.bottom() + 17, LEFT + 60.0, 16)
            draw_text(painter, corner, f"↑ {words.axis_name(field.up)}", theme.plate_muted, START)

    def _paint_marks(self, painter: QPainter, layout: Layout, field: Field) -> None:
        """A frame around the best, a thin one around the one under the mouse or the keyboard."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._best is not None and (cell := field.of(self._best)) is not None:
            painter.setPen(hairline(self._theme.plate_text, 2.0))
            rect = layout.rect(cell.x, cell.y)
            painter.drawRect(rect)
            star = QRectF(rect.left() + 4, rect.top() + 2, 44, 14)
            ground = self.colour(cell.row.median(self._measure)) if field.up else self._theme.plate
            ink = QColor("black") if ground.lightnessF() > 0.5 else self._theme.plate_text
            draw_text(painter, star, tr("best"), ink, START)
        if self._at is not None:
            painter.setPen(hairline(self._theme.selection, 1.5))
            painter.drawRect(layout.rect(*self._at).adjusted(2, 2, -2, -2))

    # -- hands --------------------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what is under the mouse."""
        layout = self.layout_of()
        self._point_at(layout.place(event.position()) if layout is not None else None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Use a cell."""
        layout = self.layout_of()
        place = layout.place(event.position()) if layout is not None else None
        if event.button() == Qt.MouseButton.LeftButton and place is not None:
            self._point_at(place)
            self._use()

    def leaveEvent(self, event: QEvent) -> None:
        """Let go."""
        super().leaveEvent(event)
        if not self.hasFocus():
            self._point_at(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let go."""
        super().focusOutEvent(event)
        self._point_at(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from cell to cell, Enter uses one."""
        step = ARROWS.get(Qt.Key(event.key()))
        if step is not None and self.field is not None:
            x, y = self._at or (-step[0] if step[0] > 0 else 0, 0)
            goal = (x + step[0], y + step[1]) if self._at else (0, 0)
            if self.field.at(*goal) is not None:
                self._point_at(goal)
        elif Qt.Key(event.key()) in USE and self._at is not None:
            self._use()
        else:
            super().keyPressEvent(event)

    def _use(self) -> None:
        if self.field is not None and self._at is not None:
            self.used.emit(self.field.at(*self._at))

    def _point_at(self, place: tuple[int, int] | None) -> None:
        if place != self._at and self.field is not None:
            self._at = place
            self.pointed.emit(self.field.at(*place) if place is not None else None)
            self.update()
