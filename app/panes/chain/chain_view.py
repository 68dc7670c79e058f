"""The network of the bench as a row of lamps: x, one neuron a layer, what is wanted, and the cost as a square."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen

from app.graphics import draw_text, faded
from app.lock_veil import Veil
from app.panes.chain.hands import Hands
from app.panes.chain.options import NODES
from app.panes.chain.plate import Plate
from app.panes.chain.words import explained, label, number
from app.texts import together
from nncore.chain import Chain, before
from nncore.words import tr

HEIGHT = 96
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
SQUARE = 40.0  # pixels for |a - y| = 1


class ChainView(Plate):
    """Press a lamp, an edge or a bias to look at it."""

    keys = frozenset(STEPS)

    def __init__(self, hands: Hands) -> None:
        tip = tr(
            "The small network. Press a part to see what its label means; the arrow keys go on to the next."
        )
        super().__init__(hands, tr("Network of one neuron a layer"), tip, (600, HEIGHT))
        Veil(self, "chain.asked")
        self.setFixedHeight(HEIGHT)

    @property
    def chain(self) -> Chain:
        """The network that is shown."""
        return self.now.shown

    def said(self) -> str:
        """Every activation, and the cost."""
        v = self.chain.values
        said = ", ".join(f"{label(name)} {number(v[name])}" for name in v if name[0] in "xa")
        return tr("{0}, y {1}, C {2}").format(said, number(self.chain.y, 2), number(self.chain.cost))

    def minimumSizeHint(self) -> QSize:
        """Where it is narrow, the labels go first."""
        return QSize(120, HEIGHT)

    @property
    def pitch(self) -> float:
        """Pixels from one lamp to the next."""
        return (self.width() - 30) / (self.chain.depth + 2.5)

    @property
    def radius(self) -> float:
        """Of a lamp."""
        return max(5.0, min(17.0, self.pitch * 0.27))

    def lamp(self, place: float) -> QRectF:
        """The lamp so many places from the left: x is 0, y is one after the last layer."""
        r = self.radius
        return QRectF(15 + (place + 0.35) * self.pitch - r, 46 - r, 2 * r, 2 * r)

    def places(self) -> Mapping[str, QRectF]:
        """Lamps, then edges and biases."""
        depth, found = self.chain.depth, {"x": self.lamp(0)}
        for layer in range(1, depth + 1):
            found[f"a{layer}"] = self.lamp(layer)
        found["y"], found["C"] = self.lamp(depth + 1), self._square().adjusted(-4, -4, 4, 20)
        for layer in range(1, depth + 1):
            left, right = self.lamp(layer - 1).right(), self.lamp(layer).left()
            found[f"w{layer}"] = QRectF(left + 2, 22, max(4.0, right - left - 4), 34)
            lamp = self.lamp(layer)
            found[f"b{layer}"] = QRectF(lamp.center().x() - 34, lamp.bottom() + 4, 68, 16)
        return found

    def tip_of(self, name: str) -> str:
        """What the label means."""
        return explained(name, self.chain) if name else super().tip_of(name)

    def paint(self, painter: QPainter) -> None:
        """Edges, lamps, the square."""
        places = self.places()
        with together(painter):
            for layer in range(1, self.chain.depth + 1):
                self._paint_edge(painter, layer, places)
            self._paint_wanted(painter, places)
            for name in [n for n in places if n[0] in "xay"]:
                self._paint_lamp(painter, name, places[name])
        for name, strong in ((self.pointed, False), (self.now.focus, True)):
            if name in places and name not in {"C", "y"} and (strong or name in NODES):
                self._mark(painter, name, places[name], strong=strong)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Look at what is pressed."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.hands.pick(self.at(event.position()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """To the next variable, or back."""
        step, asked = STEPS.get(Qt.Key(event.key())), self.now.text("asked")
        if step is None:
            super().keyPressEvent(event)
            return
        at = NODES.index(asked if asked in {"y", "C"} else self.now.focus)
        self.hands.pick(NODES[min(len(NODES) - 1, max(0, at + step))])

    def _square(self) -> QRectF:
        side = SQUARE * min(1.2, abs(self.chain.values[f"a{self.chain.depth}"] - self.chain.y))
        x = self.lamp(self.chain.depth + 1).right() + 0.55 * self.pitch
        return QRectF(x - side / 2, 46 - side / 2, side, side)

    def _paint_edge(self, painter: QPainter, layer: int, places: Mapping[str, QRectF]) -> None:
        chain, theme = self.chain, self.theme
        w, b = chain.weights[layer - 1], chain.biases[layer - 1]
        start, end = places[before(layer)], places[f"a{layer}"]
        ink = theme.plus if w > 0 else theme.minus if w < 0 else theme.plate_muted
        painter.setPen(QPen(ink, min(6.0, 1 + 1.6 * abs(w))))
        painter.drawLine(QPointF(start.right() + 3, 46), QPointF(end.left() - 3, 46))
        has_room, bias = end.left() - start.right() >= 40, f"b{layer}"
        if has_room:
            place = places[f"w{layer}"]
            room = QRectF(place.left(), 24, place.width(), 15)
            wide = place.width() > 84
            text = f"{label(f'w{layer}')}  {number(w, 2)}" if wide else number(w, 2)
            draw_text(painter, room, text, theme.plate_text)
        if has_room or bias in (self.now.focus, self.pointed):  # no frame around nothing
            draw_text(painter, places[bias], f"{label(bias)}  {number(b, 2)}", theme.plate_muted)

    def _paint_lamp(self, painter: QPainter, name: str, place: QRectF) -> None:
        theme, value = self.theme, self.chain.values[name]
        level = round(255 * min(1.0, max(0.0, value)))
        painter.setPen(
            QPen(theme.plate_muted, 1, Qt.PenStyle.DashLine if name == "y" else Qt.PenStyle.SolidLine)
        )
        painter.setBrush(QColor(level, level, level))
        painter.drawEllipse(place)
        if place.width() >= 30:
            ink = QColor(Qt.GlobalColor.black if level > 140 else Qt.GlobalColor.white)
            draw_text(painter, place, number(value, 2), ink)
        if self.pitch >= 34:
            above = QRectF(place.center().x() - 30, place.top() - 19, 60, 15)
            text = tr("{0} held").format(label(name)) if name in self.chain.held else label(name)
            draw_text(painter, above, text, theme.plate_text)

    def _paint_wanted(self, painter: QPainter, places: Mapping[str, QRectF]) -> None:
        theme, last = self.theme, places[f"a{self.chain.depth}"]
        painter.setPen(QPen(theme.plate_muted, 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(last.right() + 3, 46), QPointF(places["y"].left() - 3, 46))
        square = self._square()
        painter.setPen(QPen(theme.cost, 1.5))
        painter.setBrush(faded(theme.cost, 0.35))
        painter.drawRect(square)
        room = QRectF(square.center().x() - 40, 72, min(80.0, self.width() - square.center().x() + 36), 16)
        draw_text(painter, room, f"C  {number(self.chain.cost)}", theme.cost)

    def _mark(self, painter: QPainter, name: str, place: QRectF, *, strong: bool) -> None:
        if name[0] in "xa":
            self.ring(painter, place.adjusted(-3, -3, 3, 3), strong=strong, radius=self.radius + 3)
        elif name[0] in "wb":
            self.ring(painter, place, strong=strong)
