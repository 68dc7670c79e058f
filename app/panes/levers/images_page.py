"""The page of ten images: the bias moves z by the same for each of them, and a by another amount each time."""

from __future__ import annotations

import math
from collections.abc import Generator
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from app.ends import Ends, end_text
from app.graphics import draw_text, lamp_image
from app.lock_veil import Veil
from app.locks import locked_with
from app.numerals import MINUS
from app.panes.levers.options import AMOUNT, DEAL
from app.panes.levers.page import LEFT, RIGHT, AmountField, Page, Plate, draw_bar, draw_lever, lever_at
from app.panes.levers.reading import Reading
from app.panes.levers.words import number, signed
from app.scales import luminance_lut
from app.session import Session
from app.widgets.wrapped import Wrapped
from nncore.arrays import Floats, Ints
from nncore.data import Dataset
from nncore.levers import bias_on_images
from nncore.words import tr

TEN, HEAD = 10, 58.0


def dealt(data: Dataset, deal: int) -> Ints:
    """Ten rows of the training set, as many of each class as go; another ten for another deal."""
    each = -(-TEN // max(1, data.n_classes))
    rows = []
    for label in range(data.n_classes):
        of_it = np.flatnonzero(data.labels[:4000] == label)
        if len(of_it):
            rows += [int(of_it[(deal * each + i) % len(of_it)]) for i in range(each)]
    return np.array(rows[:TEN] if data.n_classes <= TEN else rows[:: -(-len(rows) // TEN)][:TEN], np.intp)


@dataclass(frozen=True, eq=False)
class Tried:
    """The bias tried on some images: z and a before and after, (n, 2) each."""

    rows: Ints
    zs: Floats
    activations: Floats

    @property
    def dz(self) -> Floats:
        """How far z moved for each."""
        return np.asarray(self.zs[:, 1] - self.zs[:, 0])

    @property
    def da(self) -> Floats:
        """How far a moved for each."""
        return np.asarray(self.activations[:, 1] - self.activations[:, 0])


class ImagesPlate(Plate):
    """One lever at the top, a row for each image."""

    in_pieces = True

    def __init__(self, session: Session) -> None:
        tip = tr(
            "Drag the lever of the bias; click an image to put it on the network. Keys: Left and Right move the lever."
        )
        super().__init__(session, tr("The bias moved for ten images"), tip)
        Veil(self, "levers.amount", parts=_track)
        Veil(self, "examples")
        self._ends = Ends()
        self._held = False
        self._key: tuple[object, ...] = ()
        self.tried: Tried | None = None
        self._thumbs: list[QImage] = []
        self._shown: tuple[object, ...] = ()  # what the thumbs are of

    def take(self, reading: Reading) -> None:
        """Try the bias of a Reading on the ten images."""
        self._try(reading)
        super().take(reading)

    def sizeHint(self) -> QSize:
        """Ten rows."""
        return QSize(420, 420)

    @property
    def track(self) -> QRectF:
        """Where the lever slides."""
        return QRectF(76, 8, max(40.0, min(300.0, self.width() - 190)), 16)

    def row(self, i: int) -> QRectF:
        """The row of an image."""
        n = 1 if self.tried is None else max(1, len(self.tried.rows))
        height = min(60.0, (self.height() - HEAD - 6) / n)
        return QRectF(10, HEAD + i * height, self.width() - 20, height)

    def gauge(self, i: int, column: int) -> QRectF:
        """The bar of z (0) or a (1)."""
        row = self.row(i)
        left = row.left() + min(170.0, max(74.0, 0.2 * row.width()))
        width = (row.right() - left) / 2
        return QRectF(left + column * width, row.top(), width - 12, row.height())

    def parts(self, painter: QPainter, reading: Reading) -> Generator[None, None, None]:
        """The lever, the heads, the rows."""
        theme, tried = reading.frame.theme, self.tried
        draw_text(painter, QRectF(10, 8, 66, 16), tr("bias b + Δ"), theme.plate_text, LEFT)
        draw_lever(painter, self.track, reading.amount, theme, theme.plate_text)
        beside = QRectF(self.track.right() + 14, 8, 90, 16)
        draw_text(painter, beside, f"Δ = {signed(reading.amount)}", theme.plate_text, LEFT)
        if tried is None:
            draw_text(painter, self.rect().toRectF(), tr("No examples are loaded yet."), theme.plate_muted)
            return
        ends = [self._end("z", tried.dz), self._end("a", tried.da)]
        for column, name in enumerate((tr("z moves"), tr("a moves"))):
            head = QRectF(self.gauge(0, column).left(), 28, self.gauge(0, column).width(), 14)
            draw_text(painter, head, name, theme.plate_text)
            if ends[column]:
                line = self._bar(0, column)
                line = QRectF(line.left(), 42, line.width(), 13)
                if line.width() < 110:
                    draw_text(painter, line, f"±{end_text(ends[column])}", theme.plate_muted)
                    continue
                draw_text(painter, line, f"{MINUS}{end_text(ends[column])}", theme.plate_muted, LEFT)
                draw_text(painter, line, f"+{end_text(ends[column])}", theme.plate_muted, RIGHT)
        for i in range(len(tried.rows)):
            yield
            self._paint_row(painter, reading, tried, i, ends)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the lever, or put an image on the network."""
        point = event.position()
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self.track.adjusted(-8, -6, 8, 6).contains(point):
            self._held = True
            self._drag(point)
        elif self.tried is not None:
            for i, row in enumerate(self.tried.rows):
                if self.row(i).contains(point):
                    self.session.load_example("train", int(row))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the lever."""
        if self._held:
            self._drag(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        del event
        self._held = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the lever."""
        by = {Qt.Key.Key_Left: -0.01, Qt.Key.Key_Right: 0.01}.get(Qt.Key(event.key()))
        if by is None or self.reading is None:
            super().keyPressEvent(event)
            return
        amount = min(AMOUNT.high, max(AMOUNT.low, round(self.reading.amount + by, 6)))
        self.session.set_option(AMOUNT.key, amount)

    def _drag(self, point: QPointF) -> None:
        self.session.set_option(AMOUNT.key, lever_at(self.track, point.x()))

    def _bar(self, i: int, column: int) -> QRectF:
        gauge = self.gauge(i, column)
        numeral = 64.0 if gauge.width() > 130 else 0.0
        tall = min(10.0, gauge.height() - 10)
        return QRectF(gauge.left(), gauge.center().y() - tall / 2, gauge.width() - numeral, tall)

    def _paint_row(
        self, painter: QPainter, reading: Reading, tried: Tried, i: int, ends: list[float]
    ) -> None:
        theme, row, data = reading.frame.theme, self.row(i), reading.frame.data
        if data is None:
            return
        painter.setPen(QPen(theme.plate_line, 1))
        painter.drawLine(QPointF(row.left(), row.top()), QPointF(row.right(), row.top()))
        left, at = row.left(), int(tried.rows[i])
        if i < len(self._thumbs) and row.height() >= 20:
            side = min(48.0, row.height() - 6)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(QRectF(left, row.center().y() - side / 2, side, side), self._thumbs[i])
            left += side + 8
        name = reading.naming.answer(int(data.train.labels[at]))
        text = (
            name if self.width() < 500 else tr("{0}  z = {1}").format(name, number(float(tried.zs[i, 0]), 2))
        )
        room = QRectF(left, row.top(), self.gauge(i, 0).left() - left - 6, row.height())
        draw_text(painter, room, text, theme.plate_text, LEFT)
        for column, value in enumerate((float(tried.dz[i]), float(tried.da[i]))):
            bar, gauge = self._bar(i, column), self.gauge(i, column)
            draw_bar(
                painter, bar, value, ends[column], theme.push_plus if value > 0 else theme.push_minus, theme
            )
            if gauge.width() > bar.width():
                said = signed(value) if math.isfinite(value) else "–"
                draw_text(painter, QRectF(bar.right(), gauge.top(), gauge.right() - bar.right(), gauge.height()), said,
                          theme.plate_text, RIGHT)  # fmt: skip

    def _end(self, name: str, values: Floats) -> float:
        finite = np.abs(values[np.isfinite(values)])
        return self._ends.end(name, float(finite.max(initial=0.0)))

    def _try(self, reading: Reading) -> None:
        data, network = reading.frame.data, reading.network
        deal = int(reading.frame.options[DEAL.key])
        key = (network, data, reading.neuron, reading.amount, deal)
        if key == self._key:
            return
        self._key = key
        if data is None or data.train.n_inputs != network.sizes[0] or not len(data.train):
            self.tried = None
            return
        rows = dealt(data.train, deal)
        self._thumbs = self._pictures(data.train, rows)
        at = reading.neuron.layer, reading.neuron.index
        self.tried = Tried(rows, *bias_on_images(network, data.train.inputs(rows), at, reading.amount))

    def _pictures(self, data: Dataset, rows: Ints) -> list[QImage]:
        """Small pictures of the examples, made once; none if they are no pictures."""
        shown = (id(data), *rows.tolist())
        if data.shape is None or shown == self._shown:
            return [] if data.shape is None else self._thumbs
        self._shown = shown
        return [lamp_image(pixels.reshape(data.shape), luminance_lut()) for pixels in data.inputs(rows)]


class ImagesPage(Page):
    """The plate, the amount, other images."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.plate = ImagesPlate(session)
        self.amount = AmountField(session)
        self.other = QPushButton(tr("Other ten"))
        self.other.setToolTip(tr("Try the bias on ten other training images."))
        self.other.clicked.connect(self._deal)
        locked_with(self.other, DEAL.key)
        self.said = Wrapped(3)
        row = QHBoxLayout()
        row.addWidget(self.amount)
        row.addStretch(1)
        row.addWidget(self.other)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.plate, 1)
        column.addWidget(self.said)
        column.addLayout(row)

    def take(self, reading: Reading) -> None:
        """Show a Reading."""
        super().take(reading)
        self.plate.take(reading)
        self.amount.take(reading)
        self.said.say(self.words(reading))

    def words(self, reading: Reading) -> str:
        """How far z and a moved, from least to most."""
        tried = self.plate.tried
        if tried is None:
            return tr("No examples are loaded yet.")
        dz, da = tried.dz, tried.da
        if not np.isfinite(dz).all():
            return reading.exploded or tr("Some of these numbers are no numbers.")
        text = tr("z moves by {0} for every one of the {1}: a bias asks nothing of the image.")
        same = float(np.ptp(dz)) <= 1e-9 * max(1.0, float(np.abs(tried.zs).max()))
        if not same:
            text = tr("z moves by about {0} for each of the {1}: what is missing is round-off.")
        told = text.format(signed(float(dz.mean())), len(dz))
        if float(np.ptp(da)) <= 1e-9 * max(1.0, float(np.abs(da).max())):
            return told + tr(" Here a moves by the same too: {0}.").format(signed(float(da.mean())))
        return told + tr(" a moves by {0} to {1}: where the bend is steeper, by more.").format(
            signed(float(da[np.abs(da).argmin()])), signed(float(da[np.abs(da).argmax()]))
        )

    def _deal(self) -> None:
        if self.reading is not None:
            self.session.set_option(DEAL.key, (float(self.reading.frame.options[DEAL.key]) + 1) % 1e6)


def _track(plate: ImagesPlate) -> list[QRectF]:
    return [plate.track.adjusted(-8, -6, 8, 6)]
