"""One input of the network: a picture where it is one, bars where it is none; its inputs can be picked."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from app import fonts
from app.frame import Frame
from app.graphics import draw_plate, draw_text, fit, hairline, heat_image, lamp_image
from app.in_turn import TakesTurns
from app.selection import Neuron
from app.session import Session
from app.theme import DARK, Theme, luminance_lut, push_lut
from nncore.arrays import Floats, Ints

Shape = tuple[int, int] | None
NO_MARKS: Ints = np.empty(0, np.intp)
KEYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class InputPicture(TakesTurns):
    """Shows values (n,) from 0 to 1, or signed ones on the scale of pushes where `scale` is given."""

    arrow = Signal(int, int)  # an arrow key: columns, rows

    def __init__(self, session: Session, name: str, tip: str, *, side: int = 112, keys: bool = False) -> None:
        super().__init__()
        self._session = session
        self._side = side
        self._theme: Theme = DARK
        self._values: Floats | None = None
        self._shape: Shape = None
        self._scale: float | None = None
        self._span = 0.0, 1.0
        self._marks = NO_MARKS
        self._rings: list[object] = [None, None]  # picked, pointed at
        self._empty = ""
        self.setMouseTracking(True)
        self.setAccessibleName(name)
        self.setToolTip(tip)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        if keys:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def values(self) -> Floats | None:
        """What is shown."""
        return self._values

    def show_values(
        self,
        frame: Frame,
        values: Floats | None,
        shape: Shape,
        *,
        scale: float | None = None,
        span: tuple[float, float] = (0.0, 1.0),
        marks: Ints = NO_MARKS,
        empty: str = "",
    ) -> None:
        """Show these; `marks` are inputs to outline, `empty` is what is said where there are none."""
        arrays = self._values is not values or self._marks is not marks
        now = frame.theme, shape, scale, span, frame.selection, frame.hover, empty
        if arrays or now != (self._theme, self._shape, self._scale, self._span, *self._rings, self._empty):
            self._theme, self._shape, self._scale, self._span, *self._rings, self._empty = now
            self._values, self._marks = values, marks
            self._limit()
            self.update()

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(self._side, self._side)

    def minimumSizeHint(self) -> QSize:
        """Two screen pixels an input."""
        return QSize(60, 60)

    def place(self) -> QRectF:
        """Where the inputs are; whole screen pixels an input where there is room for them."""
        area = self.rect().toRectF().adjusted(2, 2, -2, -2)
        if self._shape is None:
            return area
        rows, columns = self._shape
        cell = min(area.width() // columns, area.height() // rows)
        if cell < 1:
            return fit(area, columns / rows)
        left = round(area.center().x() - cell * columns / 2)
        return QRectF(left, area.top(), cell * columns, cell * rows)

    def input_at(self, point: QPointF) -> int | None:
        """The input under a point."""
        place = self.place()
        if self._values is None or not place.contains(point) or not len(self._values):
            return None
        across, down = (point.x() - place.left()) / place.width(), (point.y() - place.top()) / place.height()
        if self._shape is None:
            return min(len(self._values) - 1, int(across * len(self._values)))
        rows, columns = self._shape
        return min(rows - 1, int(down * rows)) * columns + min(columns - 1, int(across * columns))

    def cell(self, index: int) -> QRectF:
        """Where an input is."""
        place, n = self.place(), 1 if self._values is None else len(self._values)
        if self._shape is None:
            width = place.width() / n
            return QRectF(place.left() + index * width, place.top(), width, place.height())
        rows, columns = self._shape
        width, height = place.width() / columns, place.height() / rows
        row, column = divmod(index, columns)
        return QRectF(place.left() + column * width, place.top() + row * height, width, height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay square: room below a picture is of no use to it."""
        super().resizeEvent(event)
        self._limit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The inputs, the outlined ones, and rings round what is picked and pointed at."""
        painter = QPainter(self)
        painter.setFont(fonts.caption())
        if self._values is None:
            draw_plate(painter, self.rect().toRectF(), self._theme)
            draw_text(painter, self.rect().toRectF(), self._empty, self._theme.plate_muted)
            return
        place = self.place()
        draw_plate(painter, place.adjusted(-2, -2, 2, 2), self._theme, 2)
        if self._shape is None:
            self._paint_bars(painter, self._values)
        else:
            values = self._values.reshape(self._shape)
            lamp = self._scale is None
            lut = luminance_lut() if lamp else push_lut(self._theme)
            image = lamp_image(values, lut) if lamp else heat_image(values, lut, self._scale or 1.0)
            painter.drawImage(place, image)
        painter.setPen(hairline(self._theme.plate_text))
        painter.drawRects([self.cell(int(i)).adjusted(0, 0, -1, -1) for i in self._marks])
        self._paint_rings(painter)
        if self.hasFocus():
            painter.setPen(hairline(self._theme.plate_accent))
            painter.drawRect(place.adjusted(-1.5, -1.5, 1.5, 1.5))
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at an input."""
        found = self.input_at(event.position())
        self._session.hover(None if found is None else Neuron(0, found))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick an input."""
        found = self.input_at(event.position())
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            self._session.select(Neuron(0, found))

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        super().leaveEvent(event)
        self._session.hover(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Say which arrow key was pressed."""
        step = KEYS.get(Qt.Key(event.key()))
        if step is None or self.focusPolicy() == Qt.FocusPolicy.NoFocus:
            super().keyPressEvent(event)
        else:
            self.arrow.emit(*step)

    def _limit(self) -> None:
        self.setMaximumHeight(max(60, self.width()) if self._shape is not None else 200)

    def _paint_bars(self, painter: QPainter, values: Floats) -> None:
        low, high = (0.0, self._scale) if self._scale is not None else self._span
        for i, number in enumerate(np.nan_to_num(values[:400])):
            cell = self.cell(i).adjusted(1, 0, -1, 0) if len(values) < 60 else self.cell(i)
            share = float(np.clip((number - low) / (high - low), -1, 1))
            if self._scale is None:
                cell.setTop(cell.bottom() - max(1.0, share * cell.height()))
                painter.fillRect(cell, self._theme.plate_text)
                continue
            middle, colour = cell.center().y(), self._theme.push_plus if share > 0 else self._theme.push_minus
            height = abs(share) * cell.height() / 2
            painter.fillRect(
                QRectF(cell.left(), middle - (height if share > 0 else 0), cell.width(), height), colour
            )

    def _paint_rings(self, painter: QPainter) -> None:
        n = 0 if self._values is None else len(self._values)
        for thing, width in zip(self._rings, (2.0, 1.0), strict=True):
            if isinstance(thing, Neuron) and thing.layer == 0 and thing.index < n:
                painter.setPen(QPen(self._theme.selection, width))
                painter.drawRect(self.cell(thing.index).adjusted(-1, -1, 1, 1))
