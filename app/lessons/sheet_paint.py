"""A sheet on paper: black on white, as a PDF whose text is text."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QPen,
    QRawFont,
)

from app import fonts
from app.lessons.sheet import Blank, Box, Row, Sheet, Words
from app.lessons.sheet_codes import as_written
from app.lessons.sheet_layout import AFTER, BETWEEN, INDENT, RULE, Page, Placed, document, pages, scaled
from nncore.words import tr

PAPERS = {"A4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}
MARGIN, HEAD, FOOT = 51.0, 30.0, 22.0  # points: 18 mm, name and date, the line at the end
DOTS = 600  # to the inch
SIDE, SHORT = 9.0, 144.0  # of a box; how long a short line is
INK, QUIET, LINE = QColor(0, 0, 0), QColor(70, 70, 70), QColor(120, 120, 120)


def pdf_of(sheet: Sheet, paper: str) -> bytes:
    """The sheet as PDF on "A4" or "letter"; KeyError for other paper."""
    size = QPageSize(PAPERS[paper])
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(sheet.title)
    writer.setCreator("Descent Explorer")
    writer.setResolution(DOTS)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    whole = size.size(QPageSize.Unit.Point)
    page = Page(whole.width() - 2 * MARGIN, whole.height() - 2 * MARGIN - HEAD - FOOT)
    placed = list(pages(sheet.parts, page))
    painter = QPainter(writer)
    press = _Press(painter, page)
    try:
        painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
        painter.scale(DOTS / 72, DOTS / 72)
        painter.translate(MARGIN, MARGIN)
        for number, parts in enumerate(placed, start=1):
            if number > 1:
                writer.newPage()
            press.paint(sheet, parts, number, len(placed))
    finally:
        painter.end()
        buffer.close()
    faces = [QRawFont.fromFont(QFont([family])) for family in fonts.FAMILIES]
    return as_written(bytes(data.data()), "".join(press.written), faces)


class _Press:
    """Paints one page after the other; `written` are all its words."""

    def __init__(self, painter: QPainter, page: Page) -> None:
        self._painter, self._page = painter, page
        self.written: list[str] = []

    def paint(self, sheet: Sheet, parts: list[Placed], number: int, n: int) -> None:
        """One page: name and date to be filled in, the parts, the foot."""
        page = self._page
        for text, left, right in ((tr("Name"), 0.0, 0.6), (tr("Date"), 0.64, 1.0)):
            box = QRectF(left * page.width, 0, (right - left) * page.width, 20)
            self._write(Words(text, 9, quiet=True), box)
            self._line(box.left() + 36, box.right(), 13)
        for y, part in parts:
            room = QRectF(0, HEAD + y, page.width, page.height)
            match part:
                case Words():
                    self._write(part, room.adjusted(part.indent, 0, 0, 0))
                case Box():
                    self._box(part, room)
                case Blank():
                    self._blank(part, room)
                case Row():
                    self._row(part, room)
        foot = tr("Page {n} of {all}").format(n=number, all=n)
        at = QRectF(0, HEAD + page.height + FOOT - 12, page.width, 20)
        self._write(Words(escape(f"{sheet.foot} {foot}".strip()), 8, quiet=True), at)

    def _box(self, box: Box, room: QRectF) -> None:
        painter, corner = self._painter, room.topLeft() + QPointF(1, 1.5)
        painter.setPen(QPen(INK, 0.8))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(corner, QSizeF(SIDE, SIDE)))
        if box.ticked:
            painter.setPen(QPen(INK, 1.2))
            points = (QPointF(1.8, 4.6), QPointF(3.8, 7.0), QPointF(7.4, 1.8))
            painter.drawPolyline([corner + point for point in points])
        self._write(Words(box.html), room.adjusted(INDENT, 0, 0, 0))

    def _blank(self, blank: Blank, room: QRectF) -> None:
        left = room.left() + INDENT
        right = left + SHORT if blank.short else room.right()
        for line in range(1, blank.lines + 1):
            self._line(left, right, room.top() + line * RULE - 4)
        if blank.unit:
            self._write(Words(escape(blank.unit)), QRectF(right + 6, room.top() + RULE - 16, 100, 20))

    def _row(self, row: Row, room: QRectF) -> None:
        scale, _ = scaled(row.pictures, room.width())
        x = room.left()
        for picture in row.pictures:
            size = QSizeF(picture.image.size()) * scale
            box = QRectF(QPointF(x, room.top() + AFTER), size)
            self._painter.drawImage(box, picture.image)
            caption = QRectF(x, box.bottom() + 2, box.width(), 20)
            self._write(Words(escape(picture.caption), 8, quiet=True), caption)
            x = box.right() + BETWEEN

    def _line(self, left: float, right: float, y: float) -> None:
        self._painter.setPen(QPen(LINE, 0.6))
        self._painter.drawLine(QPointF(left, y), QPointF(right, y))

    def _write(self, words: Words, room: QRectF) -> None:
        made = document(words, room.width())
        self.written.append(made.toPlainText())
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, QUIET if words.quiet else INK)
        context.palette = palette
        self._painter.save()
        self._painter.translate(room.topLeft())
        made.documentLayout().draw(self._painter, context)
        self._painter.restore()
