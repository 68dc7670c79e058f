"""The sheet: every drawing that is kept, a line or more for each digit. Scrolled where it has no room."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from app import fonts
from app.frame import Frame
from app.lock_veil import Veil
from app.panes.own import sheet_paint, words
from app.panes.own.places import Places, placed
from app.panes.own.reading import Answers
from app.widgets.painted import Painted
from nncore.own_set import CLASSES, OwnSet, empty

BAR, FOOT = 11, 22  # pixels: of the scroll bar, of the legend
DELETES = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
ALONG = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
ACROSS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}


class Sheet(Painted):
    """A click picks a drawing; arrows go from one to the next, Return puts it on the pad, Delete lets go of it."""

    picked = Signal(int)  # row of the set
    wanted = Signal(int)  # ... to be put on the pad
    deleted = Signal(int)
    renamed = Signal(int, int)  # row, the digit it is meant to be

    def __init__(self, parent: QWidget | None = None) -> None:
        tip = self.tr(
            "Click a drawing to put it on the pad; Delete lets go of it, a digit key gives it another label"
        )
        super().__init__(self.tr("The drawings you keep"), tip, parent)
        Veil(self, "draw")
        self.bar = QScrollBar(Qt.Orientation.Vertical, self)
        self.bar.valueChanged.connect(self.update)
        self.own: OwnSet = empty()
        self.answers: Answers | None = None
        self.rows = sheet_paint.rows_of(self.own)
        self.places: Places = placed(1, 1, self.own.counts.tolist())
        self.row: int | None = None  # picked
        self._hovered: int | None = None
        self._pictures = self._ground = QImage()
        self._boxes: list[tuple[int, QRectF]] = []
        self._key: tuple[object, ...] = ()

    def sizeHint(self) -> QSize:
        """As large as there is room for."""
        return QSize(520, 360)

    @property
    def view(self) -> QRectF:
        """Where drawings are seen."""
        return QRectF(0, 0, max(1, self.width() - BAR - 2), max(1, self.height() - FOOT))

    def show_set(self, frame: Frame, own: OwnSet, answers: Answers | None) -> None:
        """Show these; the drawing picked stays picked while it is there."""
        same = own is self.own and answers is self.answers and frame.theme is self.theme
        self.answers, self.theme = answers, frame.theme
        if own is not self.own:
            self.row = self._found_again(own)
            self._hovered = None
            self.own, self.rows = own, sheet_paint.rows_of(own)
            self._pictures = QImage()
            self._lay_out()
        if not same:
            self.update()

    def pick(self, row: int | None) -> None:
        """Ring a drawing, and show where it is."""
        self.row = row if row is not None and 0 <= row < len(self.own) else None
        if self.row is not None:
            box, view = self.box(self.row), self.view
            if not view.contains(box):
                self.bar.setValue(round(self.bar.value() + box.center().y() - view.height() / 2))
        self.update()

    def box(self, row: int) -> QRectF:
        """Where a drawing is in the widget, as it is scrolled now."""
        digit = int(self.own.labels[row])
        return self.places.picture(digit, self.rows[digit].index(row)).translated(0, -self.bar.value())

    def draw(self, painter: QPainter) -> None:
        """The drawings in sight, or what to do; the legend."""
        if not len(self.own):
            painter.setFont(fonts.body())
            painter.setPen(self.theme.plate_muted)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect().toRectF().adjusted(20, 8, -20, -8), int(flags), words.empty())
            return
        if self._pictures.isNull():
            self._pictures = sheet_paint.pictures_of(self.own)
        view, over = self.view, self.bar.value()
        shown = sheet_paint.Shown(
            self.own, self.rows, self.answers, self.places, self.theme, self.row, self._hovered
        )
        self._prepare(shown, view.translated(0, over))
        painter.save()
        painter.setClipRect(view)
        painter.drawImage(0, 0, self._ground)
        painter.translate(0, -over)
        sheet_paint.draw(painter, shown, self._boxes)
        painter.restore()
        if self.height() > 3 * FOOT:
            self._legend(painter)

    def _prepare(self, shown: sheet_paint.Shown, seen: QRectF) -> None:
        """Paint the pictures in sight anew, if others are."""
        key = self.own, self.places, seen.getRect(), self.theme, self.devicePixelRatioF()
        if key != self._key:
            self._key = key
            self._boxes = sheet_paint.in_sight(shown, seen)
            self._ground = sheet_paint.ground(shown, self._pictures, seen, self.devicePixelRatioF())

    def _legend(self, painter: QPainter) -> None:
        foot = QRectF(8, self.height() - FOOT, self.width() - 16, FOOT)
        sheet_paint.held_mark(painter, QPointF(foot.left() + 10, foot.center().y() - 4), self.theme)
        painter.setPen(self.theme.plate_muted)
        text = self.fontMetrics().elidedText(
            words.legend(), Qt.TextElideMode.ElideRight, max(10, int(foot.width()) - 18)
        )
        painter.drawText(foot.adjusted(18, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the drawings out anew."""
        super().resizeEvent(event)
        self._lay_out()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at a drawing, and say what is known of it."""
        row = self.row_at(event.position())
        if row != self._hovered:
            self._hovered = row
            self._say(row if row is not None else self.row)
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick what is under the mouse, and put it on the pad."""
        row = self.row_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and row is not None:
            self._go(row)
            self.wanted.emit(row)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, a notch a line."""
        pixels = event.pixelDelta().y() or event.angleDelta().y() * self.places.pitch / 120
        self.bar.setValue(self.bar.value() - round(pixels))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from one to the next, put it on the pad, let go of it, label it anew."""
        key, row = Qt.Key(event.key()), self.row
        order = [one for rows in self.rows for one in rows]
        plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        )
        if key in ENDS and order:
            self._go(order[ENDS[key]])
        elif key in (*ALONG, *ACROSS) and order:
            self._go(order[0] if row is None else self._neighbour(key, row, order))
        elif row is None:
            super().keyPressEvent(event)
        elif key in ENTERS:
            self.wanted.emit(row)
        elif key in DELETES:
            self.deleted.emit(row)
        elif plain and event.text() in tuple("0123456789"):
            self.renamed.emit(row, int(event.text()))
        else:
            super().keyPressEvent(event)

    def _neighbour(self, key: Qt.Key, row: int, order: list[int]) -> int:
        """The next drawing; up and down the one at the same place of the next digit that has any."""
        if key in ALONG:
            return order[min(len(order) - 1, max(0, order.index(row) + ALONG[key]))]
        digit = int(self.own.labels[row])
        number = self.rows[digit].index(row)
        step, in_line = ACROSS[key], self.places.in_line
        if 0 <= number + step * in_line < len(self.rows[digit]):
            return self.rows[digit][number + step * in_line]
        others = range(digit + 1, CLASSES) if step > 0 else range(digit - 1, -1, -1)
        near = next((self.rows[one] for one in others if self.rows[one]), None)
        return row if near is None else near[min(number % in_line, len(near) - 1)]

    def _go(self, row: int) -> None:
        self.pick(row)
        self._say(row)
        self.picked.emit(row)

    def _say(self, row: int | None) -> None:
        self.setAccessibleDescription("" if row is None else words.drawing(self.own, row, self.answers))
        if row is not None:
            self.setToolTip(self.accessibleDescription())

    def digit_at(self, spot: QPointF) -> int | None:
        """The digit whose bar is under a point."""
        there = QPointF(spot.x(), spot.y() + self.bar.value())
        inside = self.view.contains(spot)
        return next((d for d in range(CLASSES) if inside and self.places.head(d).contains(there)), None)

    def row_at(self, spot: QPointF) -> int | None:
        """The drawing under a point."""
        if not self.view.contains(spot):
            return None
        found = self.places.at(QPointF(spot.x(), spot.y() + self.bar.value()))
        return None if found is None else self.rows[found[0]][found[1]]

    def _found_again(self, own: OwnSet) -> int | None:
        """Where the drawing that was picked is in another set; the newest one if one came in."""
        if len(own) == len(self.own) + 1:
            return len(own) - 1
        if self.row is None:
            return None
        return own.find(self.own.image(self.row))

    def _lay_out(self) -> None:
        view = self.view
        self.places = placed(view.width(), view.height(), self.own.counts.tolist())
        self.bar.setGeometry(QRect(self.width() - BAR - 1, 4, BAR, max(1, int(view.height()) - 8)))
        furthest = max(0, math.ceil(self.places.height - view.height()))
        self.bar.setPageStep(round(view.height()))
        self.bar.setSingleStep(self.places.pitch)
        self.bar.setRange(0, furthest)
        self.bar.setVisible(furthest > 0 and len(self.own) > 0)
