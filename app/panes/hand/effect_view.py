"""The table of what the last edit and the pins did to the test set."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app import fonts, numerals
from app.graphics import draw_text, hairline
from app.panes.hand.effect_rows import Row, sentences
from app.theme import DARK, Theme
from nncore.words import tr

LINE = 17
HEAD = 15


class EffectView(QWidget):
    """Four columns: what, before, after, difference."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = DARK
        self.rows: list[Row] = []
        self._n = 0
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("What it did to the test set"))
        self.setToolTip(
            tr("Cost and share of right answers, measured on the whole test set, before and after.")
        )

    def show_rows(self, theme: Theme, rows: list[Row], n: int) -> None:
        """Show the table for a test set of `n` examples."""
        if (theme, rows, n) == (self._theme, self.rows, self._n):
            return
        if len(rows) != len(self.rows):
            self.updateGeometry()
        self._theme, self.rows, self._n = theme, rows, n
        self.setFixedHeight(self.sizeHint().height())
        self.setAccessibleDescription(sentences(rows))
        self.update()

    def sizeHint(self) -> QSize:
        """A line a row, and the head."""
        return QSize(320, HEAD + LINE * max(3, len(self.rows)) + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The head, then the rows."""
        painter, theme = QPainter(self), self._theme
        align = Qt.AlignmentFlag
        left, right = align.AlignLeft | align.AlignVCenter, align.AlignRight | align.AlignVCenter
        edges = self._edges()
        painter.setFont(fonts.caption())
        heads = (tr("before"), tr("after"), tr("difference"))
        name = (
            tr("on the {0} test images").format(numerals.count(self._n)) if self._n else tr("on the test set")
        )
        draw_text(painter, QRectF(0, 0, edges[0], HEAD), name, theme.muted, left)
        for text, start, end in zip(heads, edges, edges[1:], strict=False):
            draw_text(painter, QRectF(start, 0, end - start, HEAD), text, theme.muted, right)
        for number, row in enumerate(self.rows):
            y = HEAD + number * LINE
            if row.is_title:
                painter.setPen(hairline(theme.line))
                painter.drawLine(0, y, self.width(), y)
                painter.setFont(fonts.caption())
                draw_text(painter, QRectF(0, y + 1, self.width(), LINE), row.name, theme.muted, left)
                continue
            painter.setFont(fonts.body())
            draw_text(painter, QRectF(8, y, edges[0] - 8, LINE), row.name, theme.text, left)
            for text, start, end in zip((row.before, row.after, row.change), edges, edges[1:], strict=False):
                draw_text(painter, QRectF(start, y, end - start, LINE), text, theme.text, right)

    def _edges(self) -> list[float]:
        width = min(float(self.width()), 620.0)
        return [width * share for share in (0.37, 0.55, 0.73, 1.0)]
