"""The inputs that would change the answer most, one a row: where, which way, and what it would gain."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen

from app import fonts, numerals
from app.frame import Frame
from app.graphics import draw_focus, draw_plate, draw_text
from app.in_turn import TakesTurns
from app.naming import naming_of
from app.selection import Neuron
from app.session import Session
from app.texts import together
from app.theme import DARK, Theme
from nncore.sensitivity import Pushes

ROW = 17
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class PixelList(TakesTurns):
    """As many rows as there is room for; hovering and clicking picks the input."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._theme: Theme = DARK
        self._rows: list[tuple[int, str, str, bool]] = []  # input, where, how much, whether up
        self._head = ""
        self._of: Pushes | None = None
        self._rings: tuple[object, object] = (None, None)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("The most influential inputs"))
        self.setToolTip(
            self.tr(
                "What moving each input to the end of its range would gain if the slope stayed; click picks it"
            )
        )

    @property
    def inputs(self) -> list[int]:
        """The inputs in the list, the most influential first."""
        return [row[0] for row in self._rows]

    def text(self) -> str:
        """The first five in words."""
        return "; ".join(f"{where} {'▲' if up else '▼'} {gain}" for _, where, gain, up in self._rows[:5])

    def show_pushes(self, frame: Frame, pushes: Pushes, shape: tuple[int, int] | None) -> None:
        """Show the strongest."""
        rings = frame.selection, frame.hover
        if pushes is not self._of or rings != self._rings or frame.theme is not self._theme:
            if pushes is not self._of:
                self._of = pushes
                self._fill(frame, pushes, shape)
            self._rings, self._theme = rings, frame.theme
            self.update()

    def sizeHint(self) -> QSize:
        """Eight rows."""
        return QSize(180, 8 * ROW + 24)

    def minimumSizeHint(self) -> QSize:
        """Three rows."""
        return QSize(158, 3 * ROW + 24)

    def row(self, index: int) -> QRectF:
        """Where a row is."""
        return QRectF(6, 20 + index * ROW, self.width() - 12, ROW)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The rows under a line that says what the numbers are."""
        painter, theme = QPainter(self), self._theme
        painter.setFont(fonts.caption())
        draw_plate(painter, self.rect().toRectF(), theme)
        with together(painter):
            self._paint_rows(painter)
        if self.hasFocus():
            draw_focus(painter, self.rect().toRectF(), theme.plate_accent)
        painter.end()

    def _paint_rows(self, painter: QPainter) -> None:
        theme, head = self._theme, QRectF(10, 4, self.width() - 20, 16)
        draw_text(painter, head, self._head, theme.plate_muted, LEFT)
        draw_text(painter, head, self.tr("gain"), theme.plate_muted, RIGHT)
        for i in range(self._visible()):
            index, where, gain, up = self._rows[i]
            row = self.row(i).adjusted(4, 0, -4, 0)
            draw_text(painter, row, where, theme.plate_text, LEFT)
            ink = theme.push_plus if up else theme.push_minus
            draw_text(painter, row, f"{'▲' if up else '▼'} {gain}", ink, RIGHT)
            for thing, width in zip(self._rings, (2.0, 1.0), strict=True):
                if thing == Neuron(0, index):
                    painter.setPen(QPen(theme.selection, width))
                    painter.drawRoundedRect(self.row(i).adjusted(0, 0.5, 0, -0.5), 3, 3)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at the input."""
        at = self._at(event.position())
        self._session.hover(None if at is None else Neuron(0, self._rows[at][0]))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick it."""
        at = self._at(event.position())
        if at is not None and event.button() == Qt.MouseButton.LeftButton:
            self._session.select(Neuron(0, self._rows[at][0]))

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        super().leaveEvent(event)
        self._session.hover(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down pick the next."""
        step = STEPS.get(Qt.Key(event.key()))
        if step is None or not self._rows:
            super().keyPressEvent(event)
            return
        picked = self._rings[0]
        known = isinstance(picked, Neuron) and picked.layer == 0 and picked.index in self.inputs
        at = self.inputs.index(picked.index) + step if known and isinstance(picked, Neuron) else 0
        at = min(max(0, at), self._visible() - 1)
        self._session.select(Neuron(0, self._rows[at][0]))

    def _visible(self) -> int:
        return min(len(self._rows), max(0, int((self.height() - 24) // ROW)))

    def _at(self, point: QPointF) -> int | None:
        return next((i for i in range(self._visible()) if self.row(i).contains(point)), None)

    def _fill(self, frame: Frame, pushes: Pushes, shape: tuple[int, int] | None) -> None:
        naming = naming_of(frame)
        self._head = self.tr("pixel") if naming.is_picture else self.tr("input")
        self._rows = []
        for p in pushes.order[:40]:
            index, gain = int(p), float(pushes.gains[p])
            if gain <= 0:
                break
            where = naming.input(index)
            if shape is not None:
                row, column = divmod(index, shape[1])
                where = self.tr("row {row}, col {column}").format(row=row, column=column)
            self._rows.append((index, where, numerals.short(gain), bool(pushes.push[p] > 0)))
