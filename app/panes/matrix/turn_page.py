"""The view that swaps rows and columns of W and says in words why that does not do W's work."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt, Slot
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app import fonts
from app.graphics import draw_text, hairline, heat_image, lamp_image, span
from app.icons import glyph
from app.locks import locked_with
from app.numerals import count, short
from app.panes.matrix import brush
from app.panes.matrix.brush import Scale
from app.panes.matrix.geometry import Block
from app.panes.matrix.layer import Layer, is_light
from app.panes.matrix.page import Page, Plate, Text
from app.scales import diverging_lut, luminance_lut
from app.theme import Theme
from app.widgets.segments import Segments
from nncore.matrices import Turned, turned
from nncore.words import tr

if TYPE_CHECKING:
    from app.session import Session

SMALL, LARGE = 22.0, 150.0  # pixels of a side with one entry, and of one with 1,000


def side(n: int) -> float:
    """How long a side with `n` entries is drawn: the logarithm, because 784 and 16 must both be seen."""
    return SMALL + (LARGE - SMALL) * min(1.2, math.log10(max(1, n)) / 3)


def sentences(layer: Layer, tried: Turned) -> tuple[str, str]:
    """What comes of it, with the numbers of this layer; and what it is good for."""
    n, n_in = layer.n, layer.n_in
    use = tr(
        "It has its use: Wᵀ carries {0} numbers from layer {1} back to the {2} of layer {3}, as backpropagation does."
    )
    back = use.format(count(n), layer.number, count(n_in), layer.number - 1)
    if not tried.fits:
        told = tr(
            "Wᵀ is {0}×{1}: rows of {1}. The column has {0}. Each row wants {1} partners, one for each of its numbers, "
            "and finds {0}: the product does not exist. numpy says: {2}."
        )
        return told.format(count(n_in), count(n), _short(tried.complaint)), back
    told = tr(
        "W is square, {0}×{0}, so the shapes fit and nothing complains. But row j now holds the weights that go out "
        "of neuron j, not those into it: the {0} sums are others, by up to {1}."
    )
    return told.format(count(n), short(tried.gap or 0.0)), back


def upright(layer: Layer) -> tuple[str, str]:
    """Why W as it is fits."""
    told = tr(
        "W has {0} rows of {1} numbers, and the column has {1}: each weight meets the activation at its own place. "
        "{0} sums come out, one for each neuron of layer {2}."
    )
    return told.format(count(layer.n), count(layer.n_in), layer.number), tr("Turn it, and see what happens.")


def _short(complaint: str) -> str:
    """The end of numpy's complaint, which names the sizes."""
    return complaint[complaint.rfind("(") + 1 :].rstrip(")") if "(" in complaint else complaint


class TurnPlate(Plate):
    """W, perhaps turned, before the column, with the two numbers that must be equal between them."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.setAccessibleName(self.tr("The shapes of the matrix and of the column"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paint(self, painter: QPainter, layer: Layer, theme: Theme) -> None:
        """The boxes, and for a square matrix both products beside them."""
        swapped = bool(layer.frame.options["matrix.turned"])
        tried = turned(layer.weights, layer.a)
        beside = swapped and tried.product is not None and self.width() >= 380 and self.height() >= 200
        rows, columns = (layer.n_in, layer.n) if swapped else (layer.n, layer.n_in)
        room = self.width() * (0.54 if beside else 1.0)
        scale = min(
            2.6, (room - 90) / (side(columns) + 46), (self.height() - 104) / max(side(rows), side(layer.n_in))
        )
        size = max(12.0, scale * side(columns)), max(12.0, scale * side(rows))
        left = (room - size[0] - 30 - 30) / 2 + 14
        middle = self.height() / 2 + 6
        w = QRectF(left, middle - size[1] / 2, *size)
        tall = max(12.0, scale * side(layer.n_in))
        a = QRectF(w.right() + 46, middle - tall / 2, 16, tall)
        _boxes(painter, layer, theme, swapped, (w, a))
        _sizes(painter, theme, (rows, columns, layer.n_in), (w, a))
        bar = Scale.of(layer.weights, theme)
        brush.scale_bar(painter, 14, self.height() - 24, 90, bar)
        if beside and tried.product is not None:
            self._products(painter, layer, tried.product, theme, room)

    def _products(
        self, painter: QPainter, layer: Layer, product: np.ndarray, theme: Theme, left: float
    ) -> None:
        """W a, Wᵀ a and their difference, entry by entry."""
        own = layer.stages.product
        rows = min(layer.n, int((self.height() - 84) / 11))
        pitch = min(24.0, math.floor((self.height() - 84) / rows))
        each = min(80.0, (self.width() - left - 16) / 3)
        top = (self.height() - rows * pitch) / 2 + 6
        scale = Scale(theme, max(span(own), span(product)))
        columns = (("𝑊𝑎", own), ("𝑊ᵀ𝑎", product), (tr("difference"), product - own))
        for i, (name, values) in enumerate(columns):
            block = Block(left + i * each + 4, top, each - 10, pitch, rows, 1)
            brush.column(painter, block, values[:rows], scale)
            painter.setFont(fonts.mathematical(15) if i < 2 else fonts.caption())
            draw_text(painter, QRectF(block.left - 6, top - 24, each, 20), name, theme.plate_text)
        brush.scale_bar(painter, left + each * 0.75, top + rows * pitch + 6, each * 1.5, scale)


def _boxes(
    painter: QPainter,
    layer: Layer,
    theme: Theme,
    swapped: bool,
    places: tuple[QRectF, QRectF],
) -> None:
    w, a = places
    values = layer.weights.T if swapped else layer.weights
    painter.drawImage(w, heat_image(values, diverging_lut(theme), span(values)))
    before = layer.network.activations[layer.number - 2] if layer.number > 1 else ""
    light = is_light(layer.a, before)
    column = layer.a[:, None]
    lut = luminance_lut() if light else diverging_lut(theme)
    painter.drawImage(a, lamp_image(column, lut) if light else heat_image(column, lut, span(column)))
    painter.setPen(hairline(theme.plate_muted))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(w)
    painter.drawRect(a)
    for place, name in ((w, "𝑊ᵀ" if swapped else "𝑊"), (a, "𝑎")):
        painter.setFont(fonts.mathematical(18))
        draw_text(
            painter, QRectF(place.center().x() - 30, place.bottom() + 4, 60, 24), name, theme.plate_text
        )


def _sizes(
    painter: QPainter, theme: Theme, sizes: tuple[int, int, int], places: tuple[QRectF, QRectF]
) -> None:
    """Rows at the left, columns above, the column's length above it; the two that meet are joined by = or ≠."""
    (rows, columns, length), (w, a) = sizes, places
    fits = columns == length
    painter.setFont(fonts.caption())
    muted = theme.plate_muted
    side_room = QRectF(w.left() - 44, w.center().y() - 9, 38, 18)
    draw_text(
        painter, side_room, count(rows), muted, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    )
    top = min(w.top(), a.top()) - 26
    painter.setFont(fonts.body())
    ink = theme.plate_text if fits else theme.warning
    across = QRectF(w.center().x() - 40, top, 80, 18)
    along = QRectF(a.center().x() - 30, top, 60, 18)
    draw_text(painter, across, count(columns), ink)
    draw_text(painter, along, count(length), ink)
    start, end = across.center().x() + 24, along.center().x() - 20
    middle = QPointF((start + end) / 2, across.center().y())
    painter.setPen(QPen(ink, 1.0))
    for x, to in ((start, middle.x() - 12), (middle.x() + 12, end)):
        painter.drawLine(QPointF(x, middle.y()), QPointF(max(x, to), middle.y()))
    picture = glyph("check" if fits else "close", ink, 16, painter.device().devicePixelRatio())
    painter.drawImage(QPointF(middle.x() - 8, middle.y() - 8), picture)
    painter.setPen(hairline(theme.plate_line))
    for place in (w, a):
        if place.top() - top > 24:
            x = place.center().x()
            painter.drawLine(QPointF(x, top + 20), QPointF(x, place.top() - 3))


class TurnPage(Page):
    """The switch, the plate and the words."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.switch = Segments(
            self.tr("W"),
            (("no", self.tr("W as it is")), ("yes", self.tr("W turned"))),
            self.tr("swap rows and columns of W, or not"),
        )
        self.switch.chosen.connect(self._choose)
        locked_with(self.switch, "matrix.turned")
        self.plate = TurnPlate(self)
        self.told, self.use = Text(), Text(quiet=True)
        row = QHBoxLayout()
        row.addWidget(self.switch)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self.plate, 1)
        column.addWidget(self.told)
        column.addWidget(self.use)

    def take(self, layer: Layer) -> None:
        """Show a layer."""
        super().take(layer)
        swapped = bool(layer.frame.options["matrix.turned"])
        self.switch.set_value("yes" if swapped else "no")
        told, use = self._sentences(layer)
        self.told.say(told)
        self.use.say(use)
        self.plate.update()

    def words(self, layer: Layer) -> str:
        """The same words."""
        return " ".join(self._sentences(layer))

    @Slot(str)
    def _choose(self, value: str) -> None:
        self.session.set_option("matrix.turned", value == "yes")

    def _sentences(self, layer: Layer) -> tuple[str, str]:
        if not layer.frame.options["matrix.turned"]:
            return upright(layer)
        return sentences(layer, turned(layer.weights, layer.a))
