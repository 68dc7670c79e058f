"""What the pages have in common, and the lever that all of them draw."""

from __future__ import annotations

import math
from collections.abc import Generator

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from app.graphics import draw_text, hairline
from app.locks import locked_with
from app.panes.levers.options import AMOUNT
from app.panes.levers.reading import Reading
from app.session import Session
from app.texts import advance, together
from app.theme import Theme
from app.widgets import NumberField
from app.widgets.painted import Painted
from nncore.words import tr

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter
THROW = 0.1  # how far a lever goes to either side; more can be typed


class Page(QWidget):
    """One page. It shows a Reading, and says in words what it shows."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.reading: Reading | None = None

    def take(self, reading: Reading) -> None:
        """Show another Reading."""
        self.reading = reading

    def words(self, reading: Reading) -> str:
        """What is shown, for people who do not see it."""
        raise NotImplementedError

    def minimumSizeHint(self) -> QSize:
        """Any room will do."""
        return QSize(80, 60)


class Plate(Painted):
    """A plate of a page; subclasses write `paint`, or `parts`."""

    def __init__(self, session: Session, name: str, tip: str) -> None:
        super().__init__(name, tip)
        self.session = session
        self.reading: Reading | None = None
        self._pointing = False

    def take(self, reading: Reading) -> None:
        """Show another Reading."""
        self.reading = reading
        self.theme = reading.frame.theme
        self.update()

    def pieces(self, painter: QPainter) -> Generator[None, None, None]:
        """Paint, once there is something."""
        if self.reading is not None:
            with together(painter):
                yield from self.parts(painter, self.reading)

    def paint(self, painter: QPainter, reading: Reading) -> None:
        """Paint what is on the plate."""
        raise NotImplementedError

    def parts(self, painter: QPainter, reading: Reading) -> Generator[None, None, None]:
        """The same, with pauses."""
        self.paint(painter, reading)
        yield

    def point(self, k: int | None) -> None:
        """Point at the weight from k in every pane, or at nothing."""
        if k is not None and self.reading is not None:
            self._pointing = True
            self.session.hover(self.reading.weight(k))
        elif self._pointing:
            self._pointing = False
            self.session.hover(None)

    def pick(self, k: int) -> None:
        """Select the weight from k."""
        if self.reading is not None:
            self.session.select(self.reading.weight(k))


class AmountField(NumberField):
    """How far the levers are moved."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            tr("nudge Δ"),
            float(AMOUNT.default),
            AMOUNT.low,
            AMOUNT.high,
            tip=tr(AMOUNT.tip),
            slider=(-THROW, THROW),
        )
        self.changed.connect(lambda value: session.set_option(AMOUNT.key, value))
        locked_with(self, AMOUNT.key)

    def take(self, reading: Reading) -> None:
        """Show the amount of a Reading."""
        self.set_theme(reading.frame.theme)
        self.set_value(reading.amount)


def draw_lever(painter: QPainter, track: QRectF, amount: float, theme: Theme, colour: QColor) -> None:
    """A track from −THROW to +THROW with its middle, and the knob where the amount is."""
    y = track.center().y()
    painter.setPen(QPen(theme.plate_line, 3, c=Qt.PenCapStyle.RoundCap))
    painter.drawLine(QPointF(track.left(), y), QPointF(track.right(), y))
    painter.setPen(hairline(theme.plate_muted))
    middle = track.center().x()
    painter.drawLine(QPointF(middle, y - 6), QPointF(middle, y + 6))
    x = lever_x(track, amount)
    painter.setPen(QPen(colour, 3, c=Qt.PenCapStyle.RoundCap))
    painter.drawLine(QPointF(middle, y), QPointF(x, y))
    painter.setPen(QPen(theme.plate, 1.5))
    painter.setBrush(colour)
    painter.drawEllipse(QPointF(x, y), 6.5, 6.5)


def lever_x(track: QRectF, amount: float) -> float:
    """Where the knob is."""
    share = min(1.0, max(-1.0, amount / THROW))
    return track.center().x() + share * track.width() / 2


def lever_at(track: QRectF, x: float) -> float:
    """The amount at a place of the track, on thousandths."""
    share = (x - track.center().x()) / max(1.0, track.width() / 2)
    return round(min(1.0, max(-1.0, share)) * THROW, 3)


def draw_bar(painter: QPainter, rect: QRectF, value: float, end: float, colour: QColor, theme: Theme) -> None:
    """A bar to the right or left of the middle, on a scale from −end to +end."""
    middle = rect.center().x()
    painter.setPen(hairline(theme.plate_line))
    painter.drawLine(QPointF(rect.left(), rect.bottom() + 0.5), QPointF(rect.right(), rect.bottom() + 0.5))
    painter.drawLine(QPointF(middle, rect.top() - 2), QPointF(middle, rect.bottom() + 2))
    if math.isnan(value) or not end:
        return
    x = middle + min(1.0, max(-1.0, value / end)) * rect.width() / 2
    painter.fillRect(QRectF(min(middle, x), rect.top(), max(1.0, abs(x - middle)), rect.height()), colour)


def draw_runs(painter: QPainter, rect: QRectF, runs: list[tuple[str, QColor]]) -> None:
    """Pieces of one line in several colours."""
    font, x = painter.font(), rect.left()
    for text, colour in runs:
        width = advance(font, text)
        draw_text(painter, QRectF(x, rect.top(), max(0.0, min(width + 1, rect.right() - x)), rect.height()), text,
                  colour, LEFT)  # fmt: skip
        x += width


def ink(theme: Theme, value: float) -> QColor:
    """The colour of a weight, a bias or a sum."""
    return theme.plus if value > 0 else theme.minus if value < 0 else theme.plate_muted


def width_of(painter: QPainter, runs: list[tuple[str, QColor]]) -> float:
    """How wide they are."""
    return advance(painter.font(), "".join(text for text, _ in runs))
