"""Words in a few lines: broken where they have no room, and cut with an ellipsis only at the end of the last."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPalette, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.widgets.same_size import SameSize


def in_lines(font: QFont, text: str, width: int, most: int) -> list[str]:
    """The text in at most so many lines, each no wider than `width` pixels."""
    layout = QTextLayout(text, font)
    layout.setTextOption(_option())
    layout.beginLayout()
    starts: list[int] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1, width))
        starts.append(line.textStart())
    layout.endLayout()
    ends = [*starts[1:], len(text)]
    lines = [text[start:end].strip() for start, end in zip(starts, ends, strict=True)]
    if len(lines) > most:
        lines[most - 1 :] = [" ".join(lines[most - 1 :])]
    metrics = QFontMetrics(font)
    return [metrics.elidedText(each, Qt.TextElideMode.ElideRight, max(1, width)) for each in lines]


def _option() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    return option


class FewLines(SameSize):
    """As high as so many lines, whatever it says, in the middle of them; what is cut stands in the tooltip."""

    def __init__(self, most: int, font: QFont, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.most = most
        self.setFont(font)
        self.setFixedHeight(most * self.fontMetrics().lineSpacing())
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def lines(self) -> list[str]:
        """The text as it is painted."""
        return in_lines(self.font(), self.text(), self.width(), self.most)

    def minimumSizeHint(self) -> QSize:
        """A few letters wide."""
        return QSize(48, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Its lines."""
        del event
        painter, lines, high = QPainter(self), self.lines, self.fontMetrics().lineSpacing()
        painter.setFont(self.font())
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        top = (self.height() - high * len(lines)) // 2
        for at, line in enumerate(lines):
            painter.drawText(QRect(0, top + at * high, self.width() + 2, high), 0, line)
        self.setToolTip("" if " ".join(lines) == self.text() else self.text())
