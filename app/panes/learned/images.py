"""The images that excite a neuron most and least, and its mean for each class as bars."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app import fonts, numerals
from app.frame import Frame
from app.graphics import draw_plate, draw_text, hairline, lamp_image
from app.in_turn import TakesTurns
from app.lock_veil import Veil
from app.panes.learned.excite import SHOWN, Excitement
from app.scales import luminance_lut
from app.selection import Example
from app.session import Session

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
HEAD, CAPTION, GAP, ROW = 20.0, 14.0, 4.0, 17.0
LARGEST = 168.0  # pixels a side of a thumbnail


@dataclass(frozen=True)
class Sheet:
    """Where the two lines of images and the bars are."""

    width: float
    height: float
    classes: int

    @cached_property
    def side(self) -> float:
        """Of a thumbnail: nine beside one another, and room for the bars below."""
        return self._side(self.columns)

    @cached_property
    def columns(self) -> int:
        """Thumbnails beside one another: as many as make them largest; in a high view one line becomes more."""
        return max((SHOWN, -(-SHOWN // 2), -(-SHOWN // 3)), key=self._side)

    def _side(self, columns: int) -> float:
        lines = -(-SHOWN // columns)
        across = (self.width - 16 + GAP) / columns - GAP
        room = ((self.height - self._bars_height - 8) / 2 - HEAD - 8) / lines - CAPTION
        return float(max(12, int(min(across, room, LARGEST))))

    @cached_property
    def _bars_height(self) -> float:
        return HEAD + ROW * self.classes + 24

    def head(self, line: int) -> QRectF:
        """The title of a line of images; line 2 is that of the bars."""
        block = HEAD + -(-SHOWN // self.columns) * (self.side + CAPTION) + 8
        return QRectF(8, 4 + line * block, self.width - 16, HEAD)

    def thumb(self, line: int, index: int) -> QRectF:
        """A thumbnail."""
        row, column = divmod(index, self.columns)
        top = self.head(line).bottom() + row * (self.side + CAPTION)
        return QRectF(8 + column * (self.side + GAP), top, self.side, self.side)

    def bar(self, row: int) -> QRectF:
        """The track of a class's mean."""
        pitch = min(26.0, max(9.0, (self.height - self.head(2).bottom() - 22) / max(1, self.classes)))
        top = self.head(2).bottom() + row * pitch + 2
        return QRectF(96, top, max(20.0, min(self.width - 170, 480.0)), max(4.0, pitch - 5))

    def over(self, place: int, by: int) -> int:
        """The thumbnail one row up (by -1) or down (1) of `place`, 0 to 2 SHOWN − 1; round the edge."""
        columns = self.columns
        rows = [
            [line * SHOWN + index for index in range(start, min(start + columns, SHOWN))]
            for line in (0, 1)
            for start in range(0, SHOWN, columns)
        ]
        at = next(i for i, thumbs in enumerate(rows) if place in thumbs)
        there = rows[(at + by) % len(rows)]
        return there[min(rows[at].index(place), len(there) - 1)]

    def at(self, point: QPointF) -> tuple[int, int] | None:
        """The line and place of the thumbnail under a point."""
        for line in (0, 1):
            for index in range(SHOWN):
                if self.thumb(line, index).contains(point):
                    return line, index
        return None


class ImagesView(TakesTurns):
    """Click an image to put it on the network; the arrow keys walk over them and Return does the same."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        Veil(self, "examples")
        self._session, self._frame = session, session.frame
        self._shown: Excitement | None = None
        self._cursor = 0
        self._images: dict[int, QImage] = {}  # of the rows shown last
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Images that excite the neuron most and least"))
        self.setToolTip(self.tr("Click an image to put it on the network"))

    @property
    def sheet(self) -> Sheet:
        """Where everything is now."""
        return Sheet(self.width(), self.height(), self._shown.data.n_classes if self._shown else 10)

    def class_at(self, point: QPointF) -> int | None:
        """The class whose bar stands in the row of a point."""
        rows = range(self.sheet.classes if self._shown is not None else 0)
        bars = (self.sheet.bar(row) for row in rows)
        return next((i for i, b in enumerate(bars) if b.top() - 2 <= point.y() <= b.bottom() + 2), None)

    def show_excitement(self, shown: Excitement | None, frame: Frame) -> None:
        """Show what excites a neuron, or that it is not known yet."""
        if shown is None or self._shown is None or shown.data is not self._shown.data:
            self._images = {}
        self._shown, self._frame = shown, frame
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Two lines of images, and the bars."""
        painter, shown, theme = QPainter(self), self._shown, self._frame.theme
        if shown is None:
            painter.setFont(fonts.body())
            draw_text(painter, QRectF(self.rect()).adjusted(8, 8, -8, -8), self._waiting(), theme.muted)
            return
        sheet = self.sheet
        for line, (name, rows) in enumerate(self._lines(shown)):
            painter.setFont(fonts.body())
            draw_text(painter, sheet.head(line), name, theme.text, LEFT)
            for index, row in enumerate(rows):
                self._paint_thumb(painter, sheet.thumb(line, index), shown, int(row), line * SHOWN + index)
        self._paint_bars(painter, sheet, shown)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at an example."""
        row = self._row_at(event.position())
        self._session.hover(None if row is None else Example("test", row))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put an example on the network."""
        row = self._row_at(event.position())
        if row is not None:
            self._session.load_example("test", row)

    def leaveEvent(self, event: object) -> None:
        """Point at nothing."""
        del event
        self._session.hover(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk over the images; Return puts one on the network."""
        beside = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        over = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        if key in beside:
            self._cursor = (self._cursor + beside[key]) % (2 * SHOWN)
            self.update()
        elif key in over:
            self._cursor = self.sheet.over(self._cursor, over[key])
            self.update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._shown is not None:
            rows = (*self._shown.most, *self._shown.least)
            if self._cursor < len(rows):
                self._session.load_example("test", int(rows[self._cursor]))
        else:
            super().keyPressEvent(event)

    def _waiting(self) -> str:
        if self._frame.data is None:
            return self.tr("There are no test images to ask.")
        return self.tr("Asking the test images…")

    def _lines(self, shown: Excitement) -> list[tuple[str, list[int]]]:
        most, least = shown.most.tolist(), shown.least.tolist()
        old = self.tr(" (measured a moment ago)") if shown.stale else ""
        first = self.tr("Excite it most, of {n} test images").format(n=numerals.count(len(shown.data)))
        return [(first + old, most), (self.tr("Excite it least"), least)]

    def _paint_thumb(self, painter: QPainter, rect: QRectF, shown: Excitement, row: int, place: int) -> None:
        theme, data = self._frame.theme, shown.data
        painter.fillRect(rect, theme.plate)
        if data.shape is not None:
            painter.drawImage(rect, self._image(shown, row))
        picture = self._frame.picture
        ringed = self._frame.hover == Example("test", row) or (picture.source, picture.row) == ("test", row)
        if ringed or (self.hasFocus() and place == self._cursor):
            painter.setPen(hairline(theme.selection if ringed else theme.accent, 2.0))
            painter.drawRect(rect.adjusted(-1, -1, 1, 1))
        painter.setFont(fonts.caption())
        value = numerals.plain(float(shown.values[row]))
        words = f"{data.name_of(int(data.labels[row]))}: {value}" if rect.width() >= 40 else value
        draw_text(
            painter, QRectF(rect.left() - 2, rect.bottom() + 1, rect.width() + 4, CAPTION), words, theme.muted
        )

    def _image(self, shown: Excitement, row: int) -> QImage:
        """An example as a picture: most of them excite the neuron after the next step too."""
        if row not in self._images:
            if len(self._images) >= 4 * SHOWN:
                self._images.clear()
            values = shown.data.images[row].reshape(shown.data.shape or (1, -1)) / np.float32(255)
            self._images[row] = lamp_image(values, luminance_lut())
        return self._images[row]

    def _paint_bars(self, painter: QPainter, sheet: Sheet, shown: Excitement) -> None:
        theme, (low, high) = self._frame.theme, shown.ends
        painter.setFont(fonts.body())
        draw_text(painter, sheet.head(2), self.tr("Mean activation for each class"), theme.text, LEFT)
        first, last = sheet.bar(0), sheet.bar(len(shown.means) - 1)
        draw_plate(painter, first.united(last).adjusted(-4, -4, 4, 4), theme, 4)
        painter.setFont(fonts.caption())
        for row, mean in enumerate(shown.means.tolist()):
            track = sheet.bar(row)
            name = QRectF(8, track.top() - 3, track.left() - 20, track.height() + 6)
            draw_text(painter, name, shown.data.name_of(row), theme.text, RIGHT)
            known = mean if np.isfinite(mean) else 0.0
            zero, at = ((x - low) / (high - low) * track.width() for x in (0.0, known))
            lit = QRectF(track.left() + min(zero, at), track.top(), abs(at - zero), track.height())
            painter.fillRect(lit, theme.plate_text)
            text = numerals.plain(mean) if np.isfinite(mean) else "—"
            draw_text(
                painter,
                QRectF(track.right() + 10, track.top() - 3, 50, track.height() + 6),
                text,
                theme.text,
                LEFT,
            )
        ends = QRectF(track.left(), last.bottom() + 5, track.width(), CAPTION)
        draw_text(painter, ends, numerals.short(low), theme.muted, LEFT)
        draw_text(painter, ends, numerals.short(high), theme.muted, RIGHT)

    def _row_at(self, point: QPointF) -> int | None:
        found = self.sheet.at(point)
        if found is None or self._shown is None:
            return None
        rows = (self._shown.most, self._shown.least)[found[0]]
        return int(rows[found[1]]) if found[1] < len(rows) else None
