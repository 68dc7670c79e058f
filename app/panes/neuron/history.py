"""The record as a table: what was moved, which image wins, how many fire."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from app.graphics import draw_text
from app.numerals import count
from app.panes.neuron.plate import LEFT, LINE, Plate
from app.panes.neuron.reading import Reading
from app.panes.neuron.record import KEPT, Move, Record
from app.panes.neuron.survey import COUNT, images_of
from app.panes.neuron.words import number
from app.session import Session
from nncore.words import tr

SHARES = (0.40, 0.36, 0.24)
HEIGHT = int((KEPT + 2) * LINE + 8)


class History(Plate):
    """Newest move at the foot."""

    def __init__(self, session: Session, record: Record, parent: QWidget) -> None:
        tip = tr("What each move did to the first 200 test images: which of them wins, and how many fire.")
        super().__init__(session, tr("What changed"), tip, parent)
        self._record = record

    def rows(self, reading: Reading) -> list[tuple[str, str, str]]:
        """The table without its heading."""
        start = self._record.start
        if start is None:
            return []
        first = self._record.moves[0].before if self._record.moves else start
        rows = [(tr("at first"), _image(reading, first.winner), count(first.firing))]
        return rows + [self._row(reading, move) for move in self._record.moves]

    def draw(self, painter: QPainter, reading: Reading) -> None:
        """Heading and rows; what to do while there is only one."""
        theme = reading.frame.theme
        heads = (tr("moved"), tr("which image wins"), tr("fire, of {0}").format(COUNT))
        self._line(painter, 0, heads, theme.plate_muted)
        rows = self.rows(reading)
        for at, row in enumerate(rows, start=1):
            self._line(painter, at, row, theme.plate_text)
        if len(rows) == 1:
            text = tr("Move the bias or the weights: each move is written here.")
            room = QRectF(8, 4 + 2 * LINE, self.width() - 16, LINE)
            draw_text(painter, room, text, theme.plate_muted, LEFT)

    def _line(self, painter: QPainter, at: int, texts: tuple[str, str, str], ink: QColor) -> None:
        left = 8.0
        for text, share in zip(texts, SHARES, strict=True):
            width = (self.width() - 16) * share
            draw_text(painter, QRectF(left, 4 + at * LINE, width - 6, LINE), text, ink, LEFT)
            left += width

    @staticmethod
    def _row(reading: Reading, move: Move) -> tuple[str, str, str]:
        before, after = move.before, move.after
        what = {
            "bias": tr("bias {0} → {1}").format(number(before.bias, 2), number(after.bias, 2)),
            "weights": tr("weights, {0} of {1}").format(
                count(int((before.weights != after.weights).sum())), count(len(after.weights))
            ),
            "both": tr("bias and weights"),
            "training": tr("training, to step {0}").format(count(after.step)),
        }[move.what]
        winner = tr("the same") if move.same_winner else _image(reading, after.winner)
        firing = tr("the same") if before.firing == after.firing else f"{before.firing} → {after.firing}"
        return what, winner, firing


def _image(reading: Reading, row: int) -> str:
    data = images_of(reading.frame)
    if data is None or row >= len(data):
        return ""
    return tr("test image {0}, label {1}").format(count(row), int(data.labels[row]))
