"""The weights of a neuron that sees a picture, as a picture: click one to choose it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app import fonts
from app.ends import end_text, strong_end
from app.graphics import draw_plate, draw_text, fit, hairline, heat_image
from app.in_turn import TakesTurns
from app.numerals import MINUS
from app.theme import DARK, Theme, diverging_lut
from nncore.arrays import Floats
from nncore.words import tr

LEGEND = 16
WALK = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class WeightPicture(TakesTurns):
    """A heat picture of the weights with the ends of its scale below."""

    chosen = Signal(int)
    pointed = Signal(int)  # −1: none

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = DARK
        self._weights: Floats | None = None
        self._shape = (28, 28)
        self._chosen = self._pointed = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Picture of the weights, to choose one"))
        self.setToolTip(
            tr("Click the weight that you want to turn; with the keys, the arrows walk over the picture.")
        )

    def show_weights(
        self, theme: Theme, weights: Floats, shape: tuple[int, int], chosen: int, pointed: int
    ) -> None:
        """Show these as a picture of `shape`."""
        old = (self._theme, self._weights, self._shape, self._chosen, self._pointed)
        self._theme, self._weights, self._shape = theme, weights.reshape(shape), shape
        self._chosen, self._pointed = chosen, pointed
        if (
            old[0] is not theme
            or old[1] is None
            or old[1].base is not weights
            or old[3:] != (chosen, pointed)
        ):
            self.update()

    def sizeHint(self) -> QSize:
        """Four pixels a weight at least."""
        return QSize(152, 152 + LEGEND)

    def picture_rect(self) -> QRectF:
        """Where the weights are."""
        area = self.rect().toRectF().adjusted(4, 4, -4, -4 - LEGEND)
        return fit(area, self._shape[1] / self._shape[0])

    def cell(self, index: int) -> QRectF:
        """Where a weight is."""
        rect, (rows, columns) = self.picture_rect(), self._shape
        row, column = divmod(index, columns)
        width, height = rect.width() / columns, rect.height() / rows
        return QRectF(rect.left() + column * width, rect.top() + row * height, width, height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Plate, picture, scale, rings."""
        painter, theme = QPainter(self), self._theme
        draw_plate(painter, self.rect().toRectF(), theme, 4)
        if self._weights is None:
            return
        end = strong_end(self._weights)
        painter.drawImage(self.picture_rect(), heat_image(self._weights, diverging_lut(theme), end or 1.0))
        painter.setFont(fonts.caption())
        foot = QRectF(6, self.height() - LEGEND - 1, self.width() - 12, LEGEND)
        align = Qt.AlignmentFlag
        draw_text(painter, foot, f"{MINUS}{end_text(end)}", theme.minus, align.AlignLeft | align.AlignVCenter)
        draw_text(painter, foot, "0", theme.plate_muted)
        draw_text(painter, foot, f"+{end_text(end)}", theme.plus, align.AlignRight | align.AlignVCenter)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for index, width in ((self._pointed, 1.0), (self._chosen, 2.0)):
            if 0 <= index < self._weights.size:
                painter.setPen(hairline(theme.selection, width))
                painter.drawRect(self.cell(index).adjusted(-1.5, -1.5, 1.5, 1.5))
        if self.hasFocus():
            painter.setPen(hairline(theme.plate_text))
            painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def at(self, point: QPointF) -> int:
        """The weight under a point; −1 if none."""
        rect, (rows, columns) = self.picture_rect(), self._shape
        if not rect.contains(point) or rect.isEmpty():
            return -1
        row = min(rows - 1, int((point.y() - rect.top()) / rect.height() * rows))
        column = min(columns - 1, int((point.x() - rect.left()) / rect.width() * columns))
        return row * columns + column

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose."""
        index = self.at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and index >= 0:
            self.chosen.emit(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point."""
        self.pointed.emit(self.at(event.position()))

    def leaveEvent(self, _event: QEvent) -> None:
        """Point at none."""
        self.pointed.emit(-1)

    def event(self, event: QEvent) -> bool:
        """Keep the arrows from the window's shortcuts."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in WALK
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows walk."""
        step = WALK.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        rows, columns = self._shape
        at = self._chosen if self._chosen >= 0 else (rows // 2) * columns + columns // 2
        row, column = at // columns + step[0], at % columns + step[1]
        index = min(rows - 1, max(0, row)) * columns + min(columns - 1, max(0, column))
        self._chosen = index
        self.chosen.emit(index)
        self.update()
