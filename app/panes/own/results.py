"""What was read so far: a line for each card, with what it is, who read what, and how long it took."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPen

from app import numerals
from app.graphics import draw_text, hairline
from app.lock_veil import Veil
from app.panes.own import contest_words
from app.panes.own.marks import draw_mark
from app.pictures import word_image
from app.scales import luminance_lut
from app.theme import Theme
from app.widgets.painted import Painted
from nncore.arrays import Ints
from nncore.canvas import SIDE
from nncore.reading_game import CARDS, Card, Round

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
HEAD, RIM, TALLEST, LEAST = 24.0, 10.0, 68.0, 13.0
SHARES = (
    0.0,
    0.16,
    0.32,
    0.5,
    0.66,
    0.79,
    1.0,
)  # where the columns begin: picture, label, you, it, now, time


class Results(Painted):
    """A click on a line, or Return, puts that digit on the network."""

    wanted = Signal(int)  # row of the test set

    def __init__(self) -> None:
        tip = self.tr("What each read; a click puts the digit on the network")
        super().__init__(self.tr("What was read so far"), tip)
        Veil(self, "examples")
        self.game: Round | None = None
        self.now: Ints | None = None
        self.at = -1  # the line that keys have come to
        self._image = QImage()
        self._images: object = None

    def sizeHint(self) -> QSize:
        """Ten lines."""
        return QSize(420, 320)

    def show_game(self, theme: Theme, game: Round | None, now: Ints | None) -> None:
        """Show the cards answered; `now` are the answers of the present network, if it is another one by now."""
        if game is None or self.game is None or game.images is not self.game.images:
            self.at = -1
        self.theme, self.game, self.now = theme, game, now
        if game is not None and game.images is not self._images:
            self._images = game.images
            self._image = word_image(luminance_lut()[game.images].reshape(-1, SIDE))
        lines = [contest_words.told(card) for card in game.done] if game is not None else []
        self.setAccessibleDescription(" ".join(lines))
        self.update()

    def line(self, number: int) -> QRectF:
        """Where a line is."""
        n = len(self.game.cards) if self.game is not None else CARDS
        height = min(TALLEST, max(LEAST, (self.height() - HEAD - 6) / n))
        return QRectF(RIM, HEAD + number * height, self.width() - 2 * RIM, height)

    def column(self, number: int, line: QRectF) -> QRectF:
        """A column's part of a line."""
        left, right = (line.left() + share * line.width() for share in SHARES[number : number + 2])
        return QRectF(left, line.top(), right - left, line.height())

    def draw(self, painter: QPainter) -> None:
        """The heads and the lines."""
        theme, head = self.theme, QRectF(RIM, 4, self.width() - 2 * RIM, HEAD - 4)
        heads = [
            "",
            self.tr("label"),
            self.tr("you"),
            self.tr("network"),
            self.tr("now") if self.now is not None else "",
            self.tr("time"),
        ]
        for number, text in enumerate(heads):
            draw_text(painter, self.column(number, head), text, theme.plate_muted, LEFT)
        game = self.game
        if game is None or not game.done:
            place = self.rect().toRectF().adjusted(20, HEAD, -20, -8)
            draw_text(painter, place, self.tr("Each answer is told here."), theme.plate_muted)
            return
        for number, card in enumerate(game.done):
            self._line(painter, number, card)

    def _line(self, painter: QPainter, number: int, card: Card) -> None:
        theme, line = self.theme, self.line(number)
        painter.setPen(hairline(theme.plate_line))
        painter.drawLine(line.bottomLeft(), line.bottomRight())
        side = max(4.0, line.height() - 6)
        box = QRectF(line.left(), line.top() + 3, side, side)
        painter.drawImage(box, self._image, QRectF(0, number * SIDE, SIDE, SIDE))
        if number == self.at and self.hasFocus():
            painter.setPen(QPen(theme.selection, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(-1, -1, 1, 1))
        draw_text(painter, self.column(1, line), str(card.label), theme.plate_text, LEFT)
        self._answer(painter, self.column(2, line), contest_words.person(card), right=card.person_right)
        self._answer(painter, self.column(3, line), str(card.network), right=card.network_right)
        if self.now is not None:
            now = int(self.now[number])
            self._answer(painter, self.column(4, line), str(now), right=now == card.label)
        text = self.tr("{seconds} s").format(seconds=numerals.plain(card.seconds, 1))
        last = self.column(5, line)
        if card.doubtful and line.height() >= 26:
            half = line.height() / 2
            upper, lower = QRectF(last), QRectF(last)
            upper.setHeight(half)
            lower.setTop(last.top() + half - 2)
            draw_text(painter, upper, text, theme.plate_text, LEFT)
            draw_text(painter, lower, self.tr("doubtful"), theme.plate_muted, LEFT)
        else:
            draw_text(painter, last, text, theme.plate_text, LEFT)

    def _answer(self, painter: QPainter, box: QRectF, text: str, *, right: bool) -> None:
        theme = self.theme
        mark = QRectF(box.left(), box.center().y() - 4, 8, 8)
        draw_mark(painter, mark, theme.plate_muted if right else theme.warning, right=right)
        draw_text(painter, box.adjusted(14, 0, 0, 0), text, theme.plate_text, LEFT)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what a line says."""
        found = self.line_at(event.position())
        if found is not None and self.game is not None:
            self.setToolTip(contest_words.told(self.game.cards[found]))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Want the digit of a line."""
        found = self.line_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and found is not None:
            self._want(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down go along the lines, Return wants."""
        n = len(self.game.done) if self.game is not None else 0
        key = Qt.Key(event.key())
        if n and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.at = min(n - 1, max(0, self.at + (1 if key == Qt.Key.Key_Down else -1)))
            self.update()
        elif 0 <= self.at < n and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._want(self.at)
        else:
            super().keyPressEvent(event)

    def _want(self, number: int) -> None:
        if self.game is not None:
            self.at = number
            self.wanted.emit(self.game.cards[number].row)
            self.update()

    def line_at(self, spot: QPointF) -> int | None:
        """The line of an answer under a point."""
        n = len(self.game.done) if self.game is not None else 0
        return next((i for i in range(n) if self.line(i).contains(spot)), None)
