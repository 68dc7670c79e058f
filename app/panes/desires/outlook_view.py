"""What it would answer now: a few test examples and the shares of all answers, after 0, 1, 5 and 20 steps."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPen

from app import fonts
from app.graphics import draw_text, faded, hairline
from app.naming import DIGITS, Naming
from app.numerals import percent
from app.panes.desires.paint import draw_picture
from app.theme import Theme
from app.widgets.plate import Plate
from nncore.desires import STEPS, Outlook
from nncore.words import tr

EDGE = 8.0
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class OutlookView(Plate):
    """Test examples across, steps down; beside each row how often each answer is given."""

    def __init__(self) -> None:
        super().__init__(tr("What it would answer after such steps"), keys=False)
        self.outlook: Outlook | None = None
        self._pictures: Sequence[QImage] = ()
        self._labels: tuple[int, ...] = ()
        self._naming: Naming = DIGITS
        self._why = ""
        self.setToolTip(
            tr(
                "Copies of the network take full steps of plain gradient descent on the cards alone. Left, their "
                "answers to some test examples, a cross where they are wrong; right, how often each answer is "
                "given on the whole test set."
            )
        )

    def show_outlook(
        self,
        theme: Theme,
        outlook: Outlook | None,
        tests: tuple[Sequence[QImage], tuple[int, ...]],
        naming: Naming,
        why: str,
    ) -> None:
        """Show these answers, or why there are none."""
        self.set_theme(theme)
        old, new = (self.outlook, self._naming, self._why, self._pictures), (outlook, naming, why, tests[0])
        if all(a is b or a == b for a, b in zip(old, new, strict=True)):
            return
        self.outlook, self._naming, self._why = outlook, naming, why
        self._pictures, self._labels = tests
        self.setAccessibleDescription(why)
        self.update()

    def sizeHint(self) -> QSize:
        """As large as needed to read it."""
        return QSize(360, 170)

    def paint(self, painter: QPainter) -> None:
        """Heads, then a row for each number of steps."""
        if self.width() < 130 or self.height() < 70 or (self.outlook is None and not self._labels):
            painter.setPen(self.theme.plate_muted)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect().adjusted(10, 2, -10, -2), int(flags), self._why)
            return
        self._paint_heads(painter)
        if self.outlook is None:
            painter.setFont(fonts.body())
            draw_text(
                painter,
                QRectF(0, self._top, self.width(), self.height() - self._top),
                self._why,
                self.theme.plate_muted,
            )
            return
        for at, step in enumerate(STEPS):
            self._paint_row(painter, self.outlook, at, step)

    # -- places -------------------------------------------------------------------------------------------

    @property
    def _names(self) -> float:
        return 46.0

    @property
    def _split(self) -> float:
        """Where the shares begin."""
        share = 0.6
        return EDGE + self._names + (self.width() - 2 * EDGE - self._names) * share

    @property
    def _column(self) -> float:
        n = max(1, len(self._labels))
        return min(54.0, (self._split - EDGE - self._names - 10) / n)

    @property
    def _side(self) -> float:
        return max(10.0, min(self._column - 4, 48.0, self.height() * 0.2))

    @property
    def _top(self) -> float:
        return EDGE + self._side + 6

    @property
    def _row(self) -> float:
        foot = 13.0 if self.height() > 120 else 0.0
        return max(12.0, min(110.0, (self.height() - self._top - EDGE - foot) / len(STEPS)))

    def cell(self, at: int, index: int) -> QRectF:
        """Where the answer to one test example after some steps stands."""
        left = EDGE + self._names + index * self._column
        return QRectF(left, self._top + at * self._row, self._column, self._row)

    def bars(self, at: int) -> QRectF:
        """Where the shares after some steps stand."""
        return QRectF(self._split, self._top + at * self._row, self.width() - EDGE - self._split, self._row)

    # -- painting -----------------------------------------------------------------------------------------

    def _paint_heads(self, painter: QPainter) -> None:
        for index, picture in enumerate(self._pictures):
            room = self.cell(0, index)
            box = QRectF(room.center().x() - self._side / 2, EDGE, self._side, self._side)
            draw_picture(painter, box, picture, self.theme)
        head = QRectF(EDGE, EDGE, self._names, self._side)
        draw_text(painter, head, tr("steps"), self.theme.plate_muted, _LEFT)
        over = QRectF(self._split, EDGE, self.width() - EDGE - self._split, min(16.0, self._side))
        draw_text(painter, over, tr("share of each answer"), self.theme.plate_muted, _LEFT)

    def _paint_row(self, painter: QPainter, outlook: Outlook, at: int, step: int) -> None:
        theme = self.theme
        name = QRectF(EDGE, self._top + at * self._row, self._names, self._row)
        draw_text(painter, name, tr("now") if not step else str(step), theme.plate_text, _LEFT)
        painter.setPen(hairline(faded(theme.plate_line, 0.6)))
        painter.drawLine(name.topLeft(), self.bars(at).topRight())
        for index, label in enumerate(self._labels):
            self._paint_answer(painter, self.cell(at, index), outlook.outputs[at, index], label)
        self._paint_shares(painter, self.bars(at), outlook, at)

    def _paint_answer(self, painter: QPainter, room: QRectF, strengths: np.ndarray, label: int) -> None:
        """The strongest answer as bright as it is strong; a cross beneath it where it is wrong."""
        theme = self.theme
        if not np.isfinite(strengths).all():
            draw_text(painter, room, "?", theme.plate_muted)
            return
        best = int(strengths.argmax())
        right = best == label
        tall = min(room.height(), 44.0)
        box = QRectF(room.left(), room.center().y() - tall / 2, room.width(), tall).adjusted(
            1.5, 1.5, -1.5, -1.5
        )
        painter.fillRect(
            box, faded(theme.plate_text, 0.05 + 0.25 * min(1.0, max(0.0, float(strengths[best]))))
        )
        text = self._naming.answer(best)
        if (
            max(map(len, self._naming.classes)) * 6 > box.width()
        ):  # names without room: only whether it is right
            text = "✓" if right else "✕"
        draw_text(painter, box, text, theme.plate_text if right else theme.plate_muted)
        mark = QRectF(box.right() - 7, box.top() + 2, 5, 5)
        if not right and box.width() > 13 and text != "✕":
            painter.setPen(QPen(theme.warning, 1.2))
            painter.drawLine(mark.topLeft(), mark.bottomRight())
            painter.drawLine(mark.topRight(), mark.bottomLeft())

    def _paint_shares(self, painter: QPainter, room: QRectF, outlook: Outlook, at: int) -> None:
        theme, shares = self.theme, outlook.shares[at]
        if not np.isfinite(outlook.outputs[at]).all():
            draw_text(painter, room, tr("no numbers any more"), theme.plate_muted, _LEFT)
            return
        said = min(84.0 if self._naming.outputs[0].isdecimal() else 120.0, room.width() * 0.52)
        plot = QRectF(room.left(), room.top() + 4, room.width() - said - 8, room.height() - 6)
        width, best = plot.width() / len(shares), int(shares.argmax())
        labelled = plot.height() > 34 and width > 9
        base = plot.bottom() - (12 if labelled else 1)
        painter.setPen(hairline(theme.plate_line))
        painter.drawLine(QPointF(plot.left(), base), QPointF(plot.right(), base))
        for answer, share in enumerate(shares.tolist()):
            left, height = plot.left() + answer * width, share * (base - plot.top())
            ink = theme.plate_text if answer == best else faded(theme.plate_muted, 0.8)
            painter.fillRect(QRectF(left + 1, base - height, max(1.0, width - 2), height), ink)
            if labelled:
                draw_text(
                    painter, QRectF(left, base, width, 12), self._naming.answer(answer), theme.plate_muted
                )
        beside = QRectF(room.right() - said, room.top(), said, room.height())
        name, often = self._naming.answer(best), percent(float(shares[best]), 0)
        text = f"{name}: {often}" if name.isdecimal() else f"{often} {name}"
        if beside.height() >= 30:
            half = beside.height() / 2
            upper, lower = beside.adjusted(0, half - 15, 0, -half), beside.adjusted(0, half, 0, -half + 15)
            draw_text(painter, upper, text, theme.plate_text, _LEFT)
            right = tr("{0} right").format(percent(float(outlook.accuracy[at]), 0))
            draw_text(painter, lower, right, theme.plate_muted, _LEFT)
        else:
            draw_text(painter, beside, text, theme.plate_text, _LEFT)
