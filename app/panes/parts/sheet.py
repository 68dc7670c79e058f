"""A table of bars on a plate: one scale for all its columns."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent

from app import fonts
from app.graphics import draw_plate, draw_text, hairline
from app.in_turn import TakesTurns
from app.panes.parts.bars import paint_bars
from app.panes.parts.places import Table
from app.texts import together
from app.theme import DARK, Theme
from nncore.arrays import Floats

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, eq=False)
class Head:
    """A word, or a picture with the word for those who do not see it."""

    text: str
    image: QImage | None = None


@dataclass(frozen=True, eq=False)
class Content:
    """What the table holds."""

    rows: tuple[Head, ...]
    columns: tuple[Head, ...]
    values: Floats  # (n_rows, n_columns)
    ends: tuple[float, float]  # of the scale that all bars share; zero lies within
    signed: bool  # a weighted sum, orange and blue; else an activation, neutral
    n_apart: int = 0
    notes: tuple[str, ...] = ()
    note_title: str = ""
    name: float = 34.0  # width of the names
    highest: float = 32.0  # of a row


class Sheet(TakesTurns):
    """Click a row to pick it, wheel and Page keys turn to what has no room, arrows walk."""

    picked = Signal(int)
    pointed = Signal(int)  # −1 at nothing

    def __init__(self, name: str, tip: str) -> None:
        super().__init__()
        self._theme: Theme = DARK
        self._content: Content | None = None
        self._rings: tuple[int | None, int | None] = (None, None)  # picked and pointed at
        self._first = 0
        self._empty = ""
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.setToolTip(tip)

    @property
    def table(self) -> Table:
        """Where everything is."""
        content = self._content
        if content is None:
            return Table(self.width(), self.height(), 0, 0)
        note = 0.0
        if content.notes:
            metrics = QFontMetricsF(fonts.caption())
            widest = max(metrics.horizontalAdvance(text) for text in content.notes)
            note = min(10 + max(100.0, widest), 0.34 * self.width())
        sizes = len(content.rows), len(content.columns), content.n_apart
        table = Table(
            self.width(), self.height(), *sizes, name=content.name, note=note, highest=content.highest
        )
        return replace(table, first=max(0, min(self._first, table.n_rows - table.visible)))

    @property
    def content(self) -> Content | None:
        """What is shown."""
        return self._content

    def show_content(
        self,
        theme: Theme,
        content: Content | None,
        *,
        picked: int | None = None,
        pointed: int | None = None,
        empty: str = "",
    ) -> None:
        """Show a table, or say why there is none; a row picked elsewhere comes into sight."""
        if picked is not None and picked != self._rings[0]:
            self._bring(picked, content)
        last = (self._theme, self._content, self._empty, self._rings)
        self._theme, self._content, self._empty = theme, content, empty
        self._rings = picked, pointed
        if last != (theme, content, empty, self._rings):
            self.update()

    def sizeHint(self) -> QSize:
        """Sixteen low rows."""
        return QSize(400, 300)

    def minimumSizeHint(self) -> QSize:
        """A few rows."""
        return QSize(120, 120)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Heads, names, bars, notes, rings."""
        painter, theme, content = QPainter(self), self._theme, self._content
        draw_plate(painter, self.rect().toRectF(), theme)
        painter.setFont(fonts.caption())
        if content is None:
            draw_text(painter, self.rect().toRectF().adjusted(8, 0, -8, 0), self._empty, theme.plate_muted)
            return
        table = self.table
        for index, head in enumerate(content.columns):
            _paint_head(painter, table.title(index), head, theme)
        if content.note_title:
            place = table.note_of(table.first)
            place.setTop(table.title(0).top())
            place.setHeight(table.head)
            draw_text(painter, place, content.note_title, theme.plate_muted, LEFT)
        rows = range(table.first, min(table.n_rows, table.first + table.visible))
        paint_bars(painter, table, rows, content.values, content.ends, signed=content.signed, theme=theme)
        with together(painter):
            for row in rows:
                self._paint_row(painter, table, content, row)
        if table.n_apart:
            left = table.column(table.n_columns - table.n_apart)[0] - 5
            painter.setPen(hairline(theme.plate_line))
            painter.drawLine(QPoint(int(left), 8), QPoint(int(left), int(self.height() - 8)))
        if table.visible < table.n_rows:
            _paint_thumb(painter, table, theme)
        self._paint_rings(painter, table)
        painter.end()

    # -- hands --------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick a row."""
        row = self.table.at(event.position())
        if row is not None and event.button() == Qt.MouseButton.LeftButton:
            self.picked.emit(row)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at a row."""
        row = self.table.at(event.position())
        self.pointed.emit(-1 if row is None else row)

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        super().leaveEvent(event)
        self.pointed.emit(-1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn to rows that have no room."""
        table = self.table
        if table.visible < table.n_rows:
            self._turn(-3 if event.angleDelta().y() > 0 else 3)
            event.accept()
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down pick the neighbour; Page Up and Page Down turn."""
        key, n = Qt.Key(event.key()), self.table.n_rows
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(key)
        page = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}.get(key)
        if step is not None and n:
            at = self._rings[0]
            self.picked.emit(0 if at is None else (at + step) % n)
        elif page is not None and n:
            self._turn(page * self.table.visible)
        else:
            super().keyPressEvent(event)

    def _turn(self, rows: int) -> None:
        table = self.table
        self._first = max(0, min(table.first + rows, table.n_rows - table.visible))
        self.update()

    def _bring(self, row: int, content: Content | None) -> None:
        self._content = content
        table = self.table
        if content is not None and not table.first <= row < table.first + table.visible:
            self._first = max(0, row - table.visible // 2)

    # -- painting -----------------------------------------------------------------------------------------

    def _paint_row(self, painter: QPainter, table: Table, content: Content, row: int) -> None:
        theme, head = self._theme, content.rows[row]
        name = table.name_of(row)
        if head.image is not None:
            side = min(name.width(), name.height() - 2, 56.0)
            painter.drawImage(QRectF(name.left(), name.center().y() - side / 2, side, side), head.image)
        else:
            draw_text(painter, name, head.text, theme.plate_muted, RIGHT)
        if content.notes:
            draw_text(painter, table.note_of(row), content.notes[row], theme.plate_text, LEFT)

    def _paint_rings(self, painter: QPainter, table: Table) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for row, width in zip(self._rings, (2.0, 1.0), strict=True):
            if row is not None and table.first <= row < min(table.n_rows, table.first + table.visible):
                painter.setPen(hairline(self._theme.selection, width))
                painter.drawRect(table.row(row).adjusted(0, 0, -1, -1))
        if self.hasFocus():
            painter.setPen(hairline(self._theme.plate_accent))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


def _paint_head(painter: QPainter, place: QRectF, head: Head, theme: Theme) -> None:
    if head.image is None:
        draw_text(painter, place.adjusted(0, 0, -2, 0), head.text, theme.plate_muted, RIGHT)
        return
    side = min(place.width() - 3, place.height() - 3, 28.0)
    painter.drawImage(QRectF(round(place.right() - 2 - side), place.top(), side, side), head.image)


def _paint_thumb(painter: QPainter, table: Table, theme: Theme) -> None:
    """Where the rows in sight are among all."""
    whole = table.row(table.first).united(table.row(table.first + table.visible - 1))
    top, share = table.first / table.n_rows, table.visible / table.n_rows
    thumb = QRectF(table.width - 5, whole.top() + top * whole.height(), 3, share * whole.height())
    painter.fillRect(thumb, theme.plate_muted)
