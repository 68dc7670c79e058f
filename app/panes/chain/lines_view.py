"""Every variable on its own number line: where it is, where the nudge moves it, and how far for each unit nudged."""

from __future__ import annotations

import math
from collections.abc import Mapping

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen

from app import fonts
from app.ends import end_text, round_up
from app.graphics import arrow_path, draw_text, hairline
from app.lock_veil import Veil
from app.panes.chain.curves import push_ink
from app.panes.chain.hands import Hands
from app.panes.chain.now import Now
from app.panes.chain.plate import LEFT, RIGHT, Plate
from app.panes.chain.words import label, number, plus
from app.texts import Text, put_texts
from app.theme import Theme
from nncore.words import tr

KEYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
HEAD, NAMES, MAGNIFIED, MOVED, RATIO = 22.0, 88.0, 92.0, 74.0, 66.0
TALLEST = 62.0  # pixels: the few lines of a short way stay in sight together
NARROW = 420.0  # pixels: below that there is no room for the arrows
ENDS = {
    "w": (-4.0, 4.0),
    "b": (-4.0, 4.0),
    "z": (-6.0, 6.0),
    "a": (0.0, 1.0),
    "x": (0.0, 1.0),
    "C": (0.0, 1.0),
}


Texts = tuple[list[Text], list[Text], list[Text]]
"""What is written: names and values by turns, ends of the lines, numbers at the right."""


class LinesView(Plate):
    """From the nudged variable down to C. Dragging a dot sets that variable, or holds it."""

    keys = frozenset(KEYS)

    def __init__(self, hands: Hands) -> None:
        tip = tr(
            "Drag a dot to set that variable; left and right let the movements happen one after another."
        )
        super().__init__(hands, tr("Number lines"), tip, (480, 320))
        Veil(self, "chain.held")
        self._held = ""
        self._ends: dict[str, tuple[float, float]] = {}

    @property
    def names(self) -> tuple[str, ...]:
        """From the nudged variable to C."""
        return self.now.moves.names

    @property
    def shown(self) -> int:
        """How many of them have moved."""
        return min(len(self.names), round(self.now.number("moved")))

    def said(self) -> str:
        """How far each moved."""
        moves = self.now.moves
        return ", ".join(f"{label(n)} {plus(d)}" for n, d in zip(moves.names, moves.moved, strict=True))

    def row(self, index: int) -> QRectF:
        """The room of one variable."""
        height = min(TALLEST, (self.height() - HEAD - 6) / len(self.names))
        return QRectF(8, HEAD + index * height, self.width() - 16, height)

    def line(self, index: int) -> QRectF:
        """Its number line."""
        row = self.row(index)
        wide = self.width() >= NARROW
        right = row.right() - (MAGNIFIED + MOVED + RATIO + 24 if wide else RATIO + 12)
        left = row.left() + (NAMES if wide else 40) + 8
        return QRectF(left, row.center().y() - 7, max(20.0, right - left), 14)

    def show_now(self, theme: Theme, now: Now) -> None:
        """Show the bench; the ends of the lines are found once."""
        self.now = now
        self._ends = {name: self._found(name) for name in self.names}
        super().show_now(theme, now)

    def ends(self, name: str) -> tuple[float, float]:
        """The ends of a line."""
        return self._ends[name]

    def _found(self, name: str) -> tuple[float, float]:
        """Round ends, wide enough for where it is and goes."""
        moves = self.now.moves
        at = moves.names.index(name)
        low, high = ENDS[name[0]]
        values = [v for v in (moves.before[at], moves.after[at]) if math.isfinite(v)]
        far = max(map(abs, values), default=0.0)
        if far > max(high, -low) or min(values, default=0.0) < low:
            high = round_up(far * 1.05)
            low = -high if low < 0 or min(values) < 0 else low
        return low, high

    def x_of(self, index: int, value: float) -> float:
        """Where a value lies on a line."""
        (low, high), line = self.ends(self.names[index]), self.line(index)
        share = min(1.0, max(0.0, (value - low) / (high - low))) if math.isfinite(value) else 0.0
        return line.left() + share * line.width()

    def places(self) -> Mapping[str, QRectF]:
        """The lines, by variable; of C it follows."""
        return {name: self.line(i).adjusted(-6, -6, 6, 6) for i, name in enumerate(self.names[:-1])}

    def paint(self, painter: QPainter) -> None:
        """Heads, then a row each."""
        theme, line = self.theme, self.line(0)
        wide = self.width() >= NARROW
        head = QRectF(line.right() + 10, 4, MAGNIFIED, 15)
        of = label(self.now.of)
        if wide:
            draw_text(painter, QRectF(line.left(), 4, line.width(), 15), tr("where it is"), theme.plate_muted)
            draw_text(painter, head, tr("for each Δ{0}").format(of), theme.plate_muted)
            moved = QRectF(head.right() + 2, 4, MOVED, 15)
            draw_text(painter, moved, tr("moved Δ"), theme.plate_muted, RIGHT)
        ratio = QRectF(self.width() - 8 - RATIO - 4, 4, RATIO, 15)
        draw_text(painter, ratio, tr("ratio"), theme.plate_muted, RIGHT)
        texts: Texts = [], [], []
        for index, name in enumerate(self.names):
            self._paint_line(painter, index, name, texts)
            self._paint_numbers(painter, index, texts, wide=wide)
        body, captions, at_right = texts
        put_texts(painter, captions, Qt.AlignmentFlag.AlignCenter)
        put_texts(painter, at_right, RIGHT)
        painter.setFont(fonts.body())
        put_texts(painter, body[::2], LEFT)
        put_texts(painter, body[1::2], RIGHT)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a variable."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._held = self.at(event.position())
        self._slide(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Slide it."""
        if self._held:
            self._slide(event)
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of it."""
        del event
        self._held = ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """One movement more, or one back."""
        step = KEYS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        self.hands.look(moved=float(min(len(self.names), max(0, self.shown + step))))

    def _slide(self, event: QMouseEvent) -> None:
        if self._held in self.names:
            index = self.names.index(self._held)
            (low, high), line = self.ends(self._held), self.line(index)
            share = min(1.0, max(0.0, (event.position().x() - line.left()) / line.width()))
            self.hands.set(self._held, round(low + share * (high - low), 3))

    def _paint_line(self, painter: QPainter, index: int, name: str, texts: Texts) -> None:
        theme, line, moves = self.theme, self.line(index), self.now.moves
        y, (low, high) = line.center().y(), self.ends(name)
        row = self.row(index)
        left = row.left()
        texts[0].append(((left, y - 9, 42, 18), label(name), theme.plate_text))
        value = number(moves.before[index]) if line.left() - left > 60 else ""
        ink = theme.cost if name == "C" else theme.plate_text
        texts[0].append(((left + 34, y - 9, NAMES - 34, 18), value, ink))
        painter.setPen(hairline(theme.plate_muted))
        marks = [QLineF(line.left(), y, line.right(), y)]
        for end in {low, 0.0, high}:
            x = self.x_of(index, end)
            marks.append(QLineF(x, y - 3, x, y + 3))
            if row.height() >= 30:
                texts[1].append(((x - 20, y + 5, 40, 12), end_text(end), theme.plate_muted))
        painter.drawLines(marks)
        before, after = self.x_of(index, moves.before[index]), self.x_of(index, moves.after[index])
        painter.setBrush(theme.plate)
        painter.setPen(QPen(theme.plate_text, 1.25))
        painter.drawEllipse(QPointF(before, y), 4.5, 4.5)
        if index < self.shown:
            painter.setPen(QPen(theme.plate_text, 2))
            painter.drawLine(QPointF(before, y), QPointF(after, y))
            painter.setBrush(
                theme.selection if name in self.now.chain.held or not index else theme.plate_text
            )
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(QPointF(after, y), 4.5, 4.5)

    def _paint_numbers(self, painter: QPainter, index: int, texts: Texts, *, wide: bool) -> None:
        theme, moves, line, row = self.theme, self.now.moves, self.line(index), self.row(index)
        if index >= self.shown:
            return
        y, first, moved = line.center().y(), moves.moved[0], moves.moved[index]
        if index:
            ratio = moves.ratios[index - 1]
            room = row.right() - RATIO - 4, y - 8, RATIO, 16.0
            text = plus(ratio) if math.isfinite(ratio) else "0/0"
            texts[2].append((room, text, push_ink(theme, ratio)))
        if not wide:
            return
        texts[2].append(((line.right() + MAGNIFIED + 12, y - 8, MOVED, 16), plus(moved), theme.plate_text))
        middle = line.right() + 10 + MAGNIFIED / 2
        painter.setPen(hairline(theme.plate_line))
        painter.drawLine(QPointF(middle, y - 8), QPointF(middle, y + 8))
        if first and math.isfinite(moved / first):
            longest = max(abs(each / first) for each in moves.moved if math.isfinite(each)) or 1.0
            length = moved / first / longest * (MAGNIFIED / 2 - 4)
            painter.setPen(QPen(push_ink(theme, moved / first), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(arrow_path(QPointF(middle, y), QPointF(middle + length, y), 6))
