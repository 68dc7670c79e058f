"""The three squares: the image, the weights that are painted, and their product cell by cell."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app import fonts
from app.ends import Ends, end_text, peak
from app.graphics import draw_plate, draw_text, hairline, heat_image, lamp_image
from app.in_turn import TakesTurns
from app.numerals import MINUS
from app.panes.paint.squares_places import CAPTION, SCALE, SIGN, Places, arrange
from app.theme import DARK, Theme, diverging_lut, luminance_lut
from nncore.arrays import Floats
from nncore.canvas import SIDE, Point
from nncore.words import tr

ARROWS = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}
RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
CLEAR = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
NOTCH = 120


class Squares(TakesTurns):
    """Shows them, and says where the brush goes; places are in cells from the top left corner."""

    begun = Signal(float, float, bool)  # x, y, whether it paints 0
    moved = Signal(float, float)
    ended = Signal()
    pointed = Signal(int)  # −1: none
    slid = Signal(int)  # the image, down by so many pixels
    cleared = Signal()
    widened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = DARK
        self._image: Floats = np.zeros((SIDE, SIDE))
        self._weights: Floats = self._image
        self._pictures: tuple[QImage, QImage, QImage] | None = None
        self._ends = Ends()
        self.end = 1.0
        self._name = ""
        self._radius = 0.5
        self._cell = -1  # pointed at
        self._cursor: int | None = None  # of the keys
        self._down = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)  # the right button erases
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Image, weights and product; the weights are painted"))
        self.setToolTip(
            tr(
                "Paint on the square in the middle: left paints the brush's weight, right paints 0. With the keys:"
                " arrows move the brush, Return paints, Shift+Return paints 0, Shift+Up and Down slide the image."
            )
        )

    def show_neuron(
        self, theme: Theme, image: Floats, weights: Floats, key: object, name: str, radius: float
    ) -> None:
        """Show these; the scale stays as long as `key` and the values allow."""
        looks = (name, radius)
        same = image is self._image and weights is self._weights and theme is self._theme
        if same and looks == (self._name, self._radius):
            return
        self._theme, self._image, self._weights = theme, image, weights
        self._name, self._radius = looks
        if not same:
            self.end = self._ends.end(key, peak(weights)) or 1.0
            lut = diverging_lut(theme)
            with np.errstate(all="ignore"):
                product = weights * image
            self._pictures = (
                lamp_image(image, luminance_lut()),
                heat_image(weights, lut, self.end),
                heat_image(product, lut, self.end),
            )
        self.update()

    def sizeHint(self) -> QSize:
        """A middle square of seven pixels a cell."""
        return QSize(424, 7 * SIDE + CAPTION + SCALE)

    def minimumSizeHint(self) -> QSize:
        """Four pixels a cell."""
        return QSize(200, 4 * SIDE + CAPTION + SCALE)

    def places(self) -> Places:
        """Where the squares are."""
        return arrange(self.width(), self.height())

    # -- painting -----------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Squares, signs, scales, brush."""
        painter, theme, places = QPainter(self), self._theme, self.places()
        draw_plate(painter, self.rect().toRectF(), theme, 4)
        if self.hasFocus():
            painter.setPen(hairline(theme.plate_text))
            painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        squares = (places.image, places.weights, places.product)
        names = (self._name, tr("weights"), tr("image × weights"))
        texts = (("0", "", "1"), self._scale(), self._scale())
        for index, square in enumerate(squares):
            if self._pictures is not None:
                painter.drawImage(square, self._pictures[index])
            painter.setPen(hairline(theme.plate_line))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(square.adjusted(-0.5, -0.5, 0.5, 0.5))
            self._paint_words(painter, square, names[index], texts[index])
        painter.setFont(fonts.reading())
        for sign, left in (("×", places.image), ("=", places.weights)):
            room = QRectF(left.right(), places.weights.center().y() - 14, SIGN, 28)
            draw_text(painter, room, sign, theme.plate_text)
        self._paint_brush(painter, places)

    def _scale(self) -> tuple[str, str, str]:
        end = end_text(self.end)
        return f"{MINUS}{end}", "0", f"+{end}"

    def _paint_words(self, painter: QPainter, square: QRectF, name: str, ends: tuple[str, str, str]) -> None:
        painter.setFont(fonts.caption())
        theme, align = self._theme, Qt.AlignmentFlag
        draw_text(painter, QRectF(square.left() - 8, square.top() - CAPTION, square.width() + 16, CAPTION), name,
                  theme.plate_text)  # fmt: skip
        foot = QRectF(square.left(), square.bottom() + 1, square.width(), SCALE)
        signed = bool(ends[1])
        inks = (theme.minus if signed else theme.plate_muted, theme.plate_muted, theme.plus if signed else
                theme.plate_text)  # fmt: skip
        sides = (align.AlignLeft, align.AlignHCenter, align.AlignRight)
        for text, ink, side in zip(ends, inks, sides, strict=True):
            draw_text(painter, foot, text, ink, side | align.AlignVCenter)

    def _paint_brush(self, painter: QPainter, places: Places) -> None:
        cell = self._cursor if self._cursor is not None else self._cell
        if cell < 0:
            return
        painter.setPen(hairline(self._theme.selection))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for square in (places.image, places.product):
            painter.drawRect(places.cell(cell, square).adjusted(-1, -1, 1, 1))
        middle, size = places.cell(cell, places.weights).center(), places.weights.width() / SIDE
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._radius <= 0.5:
            painter.drawRect(places.cell(cell, places.weights).adjusted(-0.5, -0.5, 0.5, 0.5))
        else:
            painter.drawEllipse(middle, (self._radius + 0.3) * size, (self._radius + 0.3) * size)

    # -- mouse --------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the brush down; the right button paints 0."""
        if self._down or event.button() not in {Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton}:
            return
        if self.places().cell_at(event.position()) is not None:
            self._cursor, self._down = None, True
            x, y = self._spot(event)
            self.begun.emit(x, y, event.button() == Qt.MouseButton.RightButton)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Paint on, and point."""
        self._cursor = None
        cell = self.places().cell_at(event.position())
        self._point(-1 if cell is None else cell)
        if self._down:
            self.moved.emit(*self._spot(event))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Lift it."""
        if self._down:
            self._down = False
            self.ended.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Another brush."""
        turned = event.angleDelta().y()
        if abs(turned) >= NOTCH:
            self.widened.emit(1 if turned > 0 else -1)
        event.accept()

    def leaveEvent(self, _event: QEvent) -> None:
        """Point at nothing."""
        self._point(-1)

    def _spot(self, event: QMouseEvent) -> Point:
        """The middle of the cell under the mouse: a thin brush paints exactly that cell."""
        x, y = self.places().point(event.position())
        return (np.floor(x) + 0.5, np.floor(y) + 0.5) if self._radius <= 0.5 else (x, y)

    def _point(self, cell: int) -> None:
        if cell != self._cell:
            self._cell = cell
            self.pointed.emit(cell)
            self.update()

    # -- keys ---------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Keep the brush's keys from the window's shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & (
                Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
            )
            if plain and (
                event.key() in ARROWS or event.key() in RETURN + CLEAR or event.text() in {"+", "=", "-"}
            ):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the brush, paint, slide the image, clear, another brush."""
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        key = Qt.Key(event.key())
        if key in ARROWS and shift and ARROWS[key][0]:
            self.slid.emit(ARROWS[key][0])
        elif key in ARROWS:
            self._go(*ARROWS[key])
        elif key in RETURN:
            self._dab(zero=shift)
        elif key in CLEAR:
            self.cleared.emit()
        elif event.text() in {"+", "=", "-"}:
            self.widened.emit(-1 if event.text() == "-" else 1)
        else:
            super().keyPressEvent(event)

    def _at(self) -> int:
        if self._cursor is not None:
            return self._cursor
        return self._cell if self._cell >= 0 else 14 * SIDE + 14

    def _go(self, down: int, right: int) -> None:
        row, column = divmod(self._at(), SIDE)
        row, column = (min(SIDE - 1, max(0, at)) for at in (row + down, column + right))
        self._cursor = row * SIDE + column
        self.pointed.emit(self._cursor)
        self.update()

    def _dab(self, *, zero: bool) -> None:
        self._cursor = self._at()
        row, column = divmod(self._cursor, SIDE)
        self.begun.emit(column + 0.5, row + 0.5, zero)
        self.ended.emit()
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Put the keys' brush away."""
        super().focusOutEvent(event)
        self._cursor = None
        self.update()
