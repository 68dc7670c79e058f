"""The thumbnails: scrolled, pointed at, walked over by keys; only what is in sight is painted."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QScrollBar, QWidget

from app import fonts, thumbs
from app.frame import Frame
from app.graphics import draw_plate
from app.lock_veil import Veil
from app.panes.examples import example_words, sheet, words
from app.panes.examples.content import Shown
from app.panes.examples.marks import draw_focus, draw_ring
from app.panes.examples.tiling import Tiling
from app.panes.examples.walking import ENTERS, WALKS, walked
from app.selection import Example, Selection
from app.widgets.ring import RingedByKeys
from nncore.data import Dataset

BAR = 10  # width of the scroll bar
RIM = 4
SIZES = ((560, 56), (1000, 84), (math.inf, 112))  # up to so wide a view, about so large a picture
DIGIT_CELL, WIDEST_CELL = 70.0, 220.0  # room across for a caption
AROUND = 62.0  # of a caption: the cross, the arrow, how sure, the gaps


class Grid(RingedByKeys):
    """Shows the rows chosen; says which row is pointed at, by mouse or keys, and which is wanted on the network."""

    pointed = Signal(object)  # int, or None for nothing
    wanted = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        Veil(self, "examples")
        self._frame: Frame | None = None
        self._shown: Shown | None = None
        self._sheet: sheet.Sheet | None = None
        self._hovering = False
        self.tiling = Tiling(1, 1, 0, (1, 1), 1)
        self.bar = QScrollBar(Qt.Orientation.Vertical, self)
        self.bar.setAccessibleName(self.tr("Scroll through the examples"))
        self.bar.valueChanged.connect(self._scrolled)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Examples"))
        self.setAccessibleDescription(
            self.tr("Arrows, Page Up and Page Down go from image to image, Return puts one on the network")
        )

    @property
    def view(self) -> QRectF:
        """Where cells are seen."""
        return QRectF(RIM, RIM, max(1, self.width() - BAR - 2 * RIM), max(1, self.height() - 2 * RIM))

    def sizeHint(self) -> QSize:
        """Five by five."""
        return QSize(420, 440)

    def show_shown(self, frame: Frame, shown: Shown) -> None:
        """Paint again if the rows, the answers, what is picked, or the theme changed."""
        old, last = self._frame, self._shown
        self._frame, self._shown = frame, shown
        anew = last is None or shown.rows is not last.rows or shown.marks is not last.marks
        if anew or old is None or frame.theme is not old.theme:
            self._sheet = None
            self._lay_out()
        if last is None or (shown.which, shown.choice) != (last.which, last.choice):
            self.bar.setValue(0)
        if old is None or frame.selection is not old.selection:
            self._reveal_selection()
        if self._sheet is None or old is None or (frame.selection, frame.hover) != (old.selection, old.hover):
            self.update()

    def cell_rect(self, place: int) -> QRectF:
        """Where a cell lies in the widget as it is scrolled now."""
        return self.tiling.rect(place).translated(self._shift)

    def place_at(self, x: float, y: float) -> int | None:
        """The place under a point of the widget."""
        if not self.view.contains(x, y):
            return None
        return self.tiling.at(x - RIM, y - RIM + self.bar.value())

    def event(self, event: QEvent) -> bool:
        """Name the inputs of what is pointed at, where they are no picture."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self.setToolTip(self.tip_at(event.pos().x(), event.pos().y()))
        return super().event(event)

    def tip_at(self, x: float, y: float) -> str:
        """What there is to say in a tip at a point."""
        place, shown = self.place_at(x, y), self._shown
        if place is None or shown is None or shown.data is None or shown.data.shape is not None:
            return ""
        return example_words.inputs(shown.data, int(shown.rows[place]))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The page, and rings around what is picked and pointed at."""
        frame, shown = self._frame, self._shown
        if frame is None or shown is None:
            return
        painter = QPainter(self)
        draw_plate(painter, self.rect().toRectF(), frame.theme)
        if len(shown.rows):
            painter.setClipRect(self.view)
            self._paint_page(painter, frame, shown)
            painter.setClipping(False)
        else:
            painter.setFont(fonts.body())
            painter.setPen(frame.theme.plate_muted)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.view.adjusted(16, 8, -16, -8), int(flags), words.empty(shown))
        if self.ringed:
            draw_focus(painter, self.rect().toRectF(), frame.theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the cells anew, the first one in sight staying there."""
        super().resizeEvent(event)
        first = self.tiling.seen(self.bar.value())[0] * self.tiling.columns
        self.bar.setGeometry(QRect(self.width() - BAR - 1, RIM, BAR, max(1, self.height() - 2 * RIM)))
        self._lay_out()
        if self.bar.value() and first < self.tiling.count:
            self.bar.setValue(round(self.tiling.rect(first).top()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at what is under the mouse."""
        self._point(self.place_at(event.position().x(), event.position().y()))

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        super().leaveEvent(event)
        self._point(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Want what is under the mouse."""
        place = self.place_at(event.position().x(), event.position().y())
        if event.button() == Qt.MouseButton.LeftButton and place is not None:
            self._want(place)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, three notches a row."""
        pixels = event.pixelDelta().y() or event.angleDelta().y() * self.tiling.pitch / 120
        self.bar.setValue(self.bar.value() - round(pixels))
        self._point(self.place_at(event.position().x(), event.position().y()))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and pages point, Return wants."""
        key = Qt.Key(event.key())
        place = self._place_pointed()
        if key in ENTERS and place is not None:
            self._want(place)
        elif key in WALKS and self.tiling.count:
            first = self.tiling.seen(self.bar.value())[0] * self.tiling.columns
            place = walked(self.tiling, key, place, first)
            self.bar.setValue(math.floor(self.tiling.revealing(place, self.bar.value())))
            self._point(place)
        else:
            super().keyPressEvent(event)

    @property
    def _shift(self) -> QPointF:
        return QPointF(RIM, RIM - self.bar.value())

    def _paint_page(self, painter: QPainter, frame: Frame, shown: Shown) -> None:
        rows = self.tiling.seen(self.bar.value())
        made, ratio = self._sheet, self.devicePixelRatioF()
        if made is None or not (made.first <= rows[0] and rows[1] <= made.stop):
            made = self._sheet = sheet.paint(shown, self.tiling, rows, frame.theme, ratio)
        painter.translate(self._shift)
        painter.drawImage(0, round(made.top), made.image)
        for thing, width in ((frame.selection, 2.0), (frame.hover, 1.0)):
            place = self._place_of(thing)
            if place is not None:
                draw_ring(painter, self.tiling.picture(place), frame.theme.selection, width)
        painter.resetTransform()

    def _lay_out(self) -> None:
        shown, view = self._shown, self.view
        if shown is None or shown.data is None:
            self.tiling = Tiling(view.width(), view.height(), 0, (1, 1), 1)
        else:
            wanted = next(side for width, side in SIZES if view.width() <= width)
            scale = thumbs.scale_of(shown.data, wanted)
            size = thumbs.size_of(shown.data, scale)
            cell = max(float(size[0]), self._room_of(shown.data))
            self.tiling = Tiling(view.width(), view.height(), len(shown.rows), size, min(cell, view.width()))
        self._sheet = None
        self.bar.setPageStep(round(view.height()))
        self.bar.setSingleStep(max(1, round(self.tiling.pitch)))
        self.bar.setRange(0, self.tiling.furthest)
        self.bar.setVisible(self.tiling.furthest > 0)
        self.update()

    def _room_of(self, data: Dataset) -> float:
        """What the longest caption needs: a name taken for another."""
        if not words.has_names(data):
            return DIGIT_CELL
        metrics = QFontMetrics(fonts.caption())
        widest = max(metrics.horizontalAdvance(data.name_of(k)) for k in range(data.n_classes))
        return min(WIDEST_CELL, 2 * widest + AROUND)

    def _scrolled(self) -> None:
        self.update()

    def _reveal_selection(self) -> None:
        place = self._place_of(self._frame.selection if self._frame else None)
        if place is not None:
            self.bar.setValue(math.floor(self.tiling.revealing(place, self.bar.value())))

    def _place_of(self, thing: Selection | None) -> int | None:
        shown = self._shown
        if shown is None or not isinstance(thing, Example) or thing.which != shown.which:
            return None
        return shown.place_of(thing.row)

    def _place_pointed(self) -> int | None:
        """Where the keys go on from: what is pointed at, else what is picked."""
        frame = self._frame
        if frame is None:
            return None
        pointed = self._place_of(frame.hover)
        return pointed if pointed is not None else self._place_of(frame.selection)

    def _point(self, place: int | None) -> None:
        if place is not None or self._hovering:
            self._hovering = place is not None
            self.pointed.emit(int(self._shown.rows[place]) if self._shown and place is not None else None)

    def _want(self, place: int) -> None:
        if self._shown is not None:
            self.wanted.emit(int(self._shown.rows[place]))
