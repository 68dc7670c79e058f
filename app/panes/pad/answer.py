"""The answer in large type, with the other view of the picture beside it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app import fonts
from app.frame import Frame
from app.graphics import draw_text
from app.naming import listed, naming_of
from app.panes.pad.geometry import ANSWER
from app.panes.pad.marks import draw_cross, draw_tick
from app.widgets.few_lines import in_lines

MARK = 10.0  # pixels of a tick or cross
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class AnswerView(QWidget):
    """Three lines: what this is, the answer, and for an example whether it is right."""

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame = frame
        self.setAccessibleName(self.tr("Answer of the network"))

    def show_frame(self, frame: Frame) -> None:
        """Repaint if the words or the theme changed."""
        old, self._frame = self._frame, frame
        if old.theme is not frame.theme or self._said(old) != self._said(frame):
            self.setAccessibleDescription(" ".join(self.lines(frame)))
            self.update()

    def lines(self, frame: Frame) -> tuple[str, str, str]:
        """The three lines, any of which may be empty."""
        answer = frame.answer
        if answer.empty:
            return "", self.tr("nothing drawn"), ""
        if not np.isfinite(frame.trace.outputs).all():
            return self.tr("no answer"), "NaN", self.tr("the outputs are not numbers")
        naming = naming_of(frame)
        if answer.decided:
            return self.tr("answer"), naming.answer(answer.best), self._verdict(frame)
        if answer.faint:
            return self.tr("the network"), self.tr("says nothing yet"), self._verdict(frame)
        if not answer.named:
            return self.tr("the network"), self.tr("is undecided"), self._verdict(frame)
        names = [naming.answer(i) for i in sorted(answer.named)]
        return self.tr("undecided between"), listed(names), self._verdict(frame)

    def verdict_of(self, frame: Frame) -> bool | None:
        """Whether the strongest output is the example's digit; None for a drawing, and where nothing is said."""
        label = frame.picture.label
        if (
            label is None
            or frame.answer.empty
            or frame.answer.faint
            or not np.isfinite(frame.trace.outputs).all()
        ):
            return None
        return frame.answer.best == label

    def _verdict(self, frame: Frame) -> str:
        right, label = self.verdict_of(frame), frame.picture.label
        if label is None or (right is None and not frame.answer.faint):
            return ""
        if right is None:
            words = self.tr("it is {a_label}")
        elif frame.answer.decided:
            words = self.tr("right") if right else self.tr("it is {a_label}")
        elif right:
            words = self.tr("{label} is right, just ahead")
        elif self.is_close(frame):
            words = self.tr("{label} is right, just behind")
        else:
            two = len(frame.answer.among) == 2
            words = self.tr("neither: it is {a_label}") if two else self.tr("none of them: it is {a_label}")
        naming = naming_of(frame)
        return words.format(label=naming.answer(label), a_label=naming.noun(label))

    def is_close(self, frame: Frame) -> bool:
        """Whether the right answer is one of those between which the network is undecided, and not the first."""
        answer = frame.answer
        return frame.picture.label in answer.among and frame.picture.label != answer.best

    def _said(self, frame: Frame) -> tuple[tuple[str, str, str], bool | None]:
        return self.lines(frame), self.verdict_of(frame)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Caption, reading, verdict; the reading is smaller above a verdict of two lines."""
        painter, theme = QPainter(self), self._frame.theme
        above, reading, below = self.lines(self._frame)
        unit = self.height() / ANSWER
        top, middle, bottom = 15 * unit, 34 * unit, 20 * unit
        marked = self.verdict_of(self._frame) is not None and not self.is_close(self._frame)
        font, lines = self._broken(below, self.width() - (MARK + 8 if marked else 0))
        under = max(bottom, len(lines) * QFontMetricsF(font).lineSpacing())
        room = middle + bottom - under
        painter.setFont(fonts.caption())
        draw_text(painter, QRectF(0, 0, self.width(), top), above, theme.muted, LEFT)
        size = 26 * unit if above else fonts.READING
        painter.setFont(self._fitting(reading, size * room / middle))
        ink = theme.text if above else theme.muted
        draw_text(painter, QRectF(0, top, self.width(), room), reading, ink, LEFT)
        painter.setFont(font)
        self._paint_verdict(painter, QRectF(0, top + room, self.width(), under), lines, marked=marked)

    def _paint_verdict(self, painter: QPainter, rect: QRectF, lines: list[str], *, marked: bool) -> None:
        right, theme = self.verdict_of(self._frame), self._frame.theme
        colour = theme.muted if right is None else theme.text
        if marked:  # a cross beside the right digit would be read as "no"
            mark = QRectF(1, rect.top() + (rect.height() / len(lines or [""]) - MARK) / 2, MARK, MARK)
            colour = theme.text if right else theme.warning_ink
            (draw_tick if right else draw_cross)(painter, mark, colour)
            rect = rect.adjusted(MARK + 8, 0, 0, 0)
        high = rect.height() / max(1, len(lines))
        for at, line in enumerate(lines):
            room = QRectF(rect.left(), rect.top() + at * high, rect.width(), high)
            draw_text(painter, room, line, colour, LEFT)

    @staticmethod
    def _broken(words: str, width: float) -> tuple[QFont, list[str]]:
        """One line, or two smaller ones where it has no room."""
        if QFontMetricsF(fonts.body()).horizontalAdvance(words) <= width:
            return fonts.body(), [words] if words else []
        return fonts.caption(), in_lines(fonts.caption(), words, int(width), 2)

    def _fitting(self, text: str, pixels: float) -> QFont:
        """The reading font, smaller where the words have no room."""
        weight = QFont.Weight.DemiBold if pixels > fonts.READING else QFont.Weight.Normal
        width = QFontMetricsF(fonts.sized(pixels, weight)).horizontalAdvance(text)
        if width > self.width():
            pixels = max(fonts.CAPTION, int(pixels * self.width() / width))
        return fonts.sized(pixels, weight)
