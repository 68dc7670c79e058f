"""Five test images, each with its sum and a lamp that says whether it makes the neuron fire."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from app.graphics import draw_text, fit, hairline, lamp_image
from app.lock_veil import Veil
from app.panes.neuron.columns import Scale, draw_columns
from app.panes.neuron.plate import CENTRE, LINE, Plate
from app.panes.neuron.probe import draw_lamp
from app.panes.neuron.reading import Reading
from app.panes.neuron.survey import Survey, images_of
from app.panes.neuron.threshold import LETTERS
from app.panes.neuron.words import number, small
from app.scales import luminance_lut
from app.session import Session
from nncore.words import tr

HEIGHT = 112


class Cards(Plate):
    """A click puts the image on the network."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        tip = tr(
            "Five test images. A lamp with a tick: the sum is above the threshold. Click to put one on the network."
        )
        super().__init__(session, tr("Five test images with lamps"), tip, parent)
        Veil(self, "examples")
        self.survey: Survey | None = None
        self._chosen = 0  # by keyboard

    def card(self, at: int) -> QRectF:
        """Where a card lies."""
        width = (self.width() - 12) / 5
        return QRectF(6 + at * width, 4, width, self.height() - 8)

    def fires(self, at: int) -> bool:
        """Whether an image's sum is above the threshold."""
        reading, survey = self.reading, self.survey
        return reading is not None and survey is not None and float(survey.sums[at]) > reading.taken.threshold

    def draw(self, painter: QPainter, reading: Reading) -> None:
        """The cards, or why there are none."""
        theme, data = reading.frame.theme, images_of(reading.frame)
        if self.survey is None or data is None:
            text = tr("Measuring…") if data is not None else _why_none(reading)
            draw_text(painter, self.rect().toRectF().adjusted(8, 0, -8, 0), text, theme.plate_muted)
            return
        for at, row in enumerate(self.survey.five.tolist()):
            card = self.card(at)
            side = max(0.0, min(card.width() - 10, card.height() - 3 * LINE - 6))
            picture = fit(QRectF(card.left(), card.top() + 2, card.width(), side), 1.0)
            values = data.inputs(slice(row, row + 1))[0]
            if data.shape is not None:
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=side < 2 * data.shape[0])
                painter.drawImage(picture, lamp_image(values.reshape(data.shape), luminance_lut()))
            else:
                top = float(max(1.0, np.abs(values).max()))
                scale = Scale(-top, top, theme.plate_text, theme.minus, theme.plate_line)
                draw_columns(painter, picture, values.astype(np.float64), scale)
            if self.hasFocus() and at == self._chosen:
                painter.setPen(hairline(theme.plate_text))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(picture.adjusted(-2, -2, 2, 2))
            self._draw_lines(painter, reading, at, card, picture.bottom() + 2)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the image on the network."""
        for at in range(5):
            if self.card(at).contains(event.position()) and event.button() == Qt.MouseButton.LeftButton:
                self._load(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right choose, Return puts on the network."""
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self._chosen = min(4, max(0, self._chosen + (1 if key == Qt.Key.Key_Right else -1)))
            self.update()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._load(self._chosen)
        else:
            super().keyPressEvent(event)

    def _load(self, at: int) -> None:
        if self.survey is not None and at < len(self.survey.five):
            self.session.load_example("test", int(self.survey.five[at]))

    def _draw_lines(self, painter: QPainter, reading: Reading, at: int, card: QRectF, y: float) -> None:
        assert self.survey is not None  # noqa: S101 - asked before
        theme, taken = reading.frame.theme, reading.taken
        total = float(self.survey.sums[at])
        a, fires = taken.squish.at(total + taken.bias), self.fires(at)
        lamp = QPointF(card.center().x() - 14, y + LINE / 2)
        draw_lamp(painter, lamp, 1.0 if fires else 0.0, reading, 5.0)
        ink = theme.plate_text if fires else theme.plate_muted
        mark = f"{LETTERS[at]} {'✓' if fires else '✕'}"
        draw_text(painter, QRectF(lamp.x() + 8, y, 36, LINE), mark, ink)
        for line, text in enumerate((tr("sum {0}").format(number(total, 2)), f"a {small(a)}"), start=1):
            draw_text(painter, QRectF(card.left(), y + line * LINE, card.width(), LINE), text, ink, CENTRE)


def _why_none(reading: Reading) -> str:
    if reading.frame.data is None:
        return tr("The test images are not loaded yet.")
    n = reading.frame.snapshot.network.sizes[0]
    return tr("The test images do not fit a network of {0} inputs.").format(n)
