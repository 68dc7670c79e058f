"""The tree of dependencies, read from the right: C, what it is computed from, and what that is computed from."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen

from app import fonts
from app.graphics import draw_text
from app.lock_veil import Veil
from app.panes.chain.hands import Hands
from app.panes.chain.options import LAYERS
from app.panes.chain.plate import Plate, raised
from app.panes.chain.tree_places import boxes, edges, signs
from app.panes.chain.words import equation, explained, label, number, plus, slope
from app.texts import Text, put_texts
from nncore.chain import way_up
from nncore.words import tr

FOLDS = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_Left: 1, Qt.Key.Key_Right: -1}
ROOM = 40.0  # pixels between boxes from which a derivative is written there


class TreeView(Plate):
    """Each box is a variable; + unfolds what an activation is computed from."""

    keys = frozenset(FOLDS)

    def __init__(self, hands: Hands) -> None:
        tip = tr(
            "What depends on what: press + to unfold what an activation is computed from, and − to fold it."
        )
        super().__init__(hands, tr("Tree of dependencies"), tip, (620, 190))
        Veil(self, "chain.unfolded", parts=_signs)
        Veil(self, "chain.asked", parts=_boxes)

    @property
    def unfolded(self) -> int:
        """How many levels are unfolded."""
        return min(LAYERS, round(self.now.number("unfolded")))

    def said(self) -> str:
        """Every variable in sight and what it is computed from."""
        chain = self.now.chain
        return "; ".join(equation(name, chain) for name in self.nodes() if chain.parents(name))

    def nodes(self) -> dict[str, QRectF]:
        """The box of every variable in sight."""
        return boxes(self.rect().toRectF().adjusted(10, 18, -10, -6), LAYERS, self.unfolded)

    def places(self) -> Mapping[str, QRectF]:
        """Signs to fold by, then boxes."""
        nodes = self.nodes()
        return {**signs(nodes, LAYERS, self.unfolded), **nodes}

    def tip_of(self, name: str) -> str:
        """What the label means, or what a sign does."""
        if name[:1] == "+":
            return tr("Unfold what this activation is computed from (+).")
        if name[:1] == "-":
            return tr("Fold this activation again (−).")
        return explained(name, self.now.chain) if name else super().tip_of(name)

    def paint(self, painter: QPainter) -> None:
        """Edges first, the way of the picked variable over the others, then boxes and signs."""
        nodes, chain, theme = self.nodes(), self.now.chain, self.theme
        way = set(pairwise(reversed(way_up(self.now.of, LAYERS))))
        for of, by in edges(nodes, chain):
            on_way = (of, by) in way
            painter.setPen(QPen(theme.selection if on_way else theme.plate_muted, 2 if on_way else 1))
            start, end = nodes[by], nodes[of]
            a, b = QPointF(start.right(), start.center().y()), QPointF(end.left(), end.center().y())
            painter.drawLine(a, b)
            if on_way and b.x() - a.x() >= ROOM:
                middle = QPointF((a.x() + b.x()) / 2 - 3, (a.y() + b.y()) / 2)
                self._write_slope(painter, (of, by), middle, b.x() - a.x() - 8)
        head = QRectF(10, 3, self.width() - 20, 15)
        draw_text(painter, head, tr("computed from left to right; read from C leftwards"), theme.plate_muted)
        texts: dict[float, list[Text]] = {}
        for name, box in nodes.items():
            self._paint_box(painter, name, box, texts)
        for size, some in texts.items():
            painter.setFont(fonts.sized(size))
            put_texts(painter, some, Qt.AlignmentFlag.AlignCenter)
        painter.setFont(fonts.caption())
        for key, place in signs(nodes, LAYERS, self.unfolded).items():
            self._paint_sign(painter, key[0], place)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Fold, unfold, or look at a variable."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        name = self.at(event.position())
        if name[:1] in {"+", "-"}:
            self.hands.look(unfolded=float(name[1:]))
        else:
            self.hands.pick(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Unfold a level, or fold one."""
        step = FOLDS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        self.hands.look(unfolded=float(min(LAYERS, max(0, self.unfolded + step))))

    def _write_slope(self, painter: QPainter, tile: tuple[str, str], middle: QPointF, room: float) -> None:
        value = self.now.chain.derivative(*tile)
        ink = (
            self.theme.push_plus
            if value > 0
            else self.theme.push_minus
            if value < 0
            else self.theme.plate_muted
        )
        wide = painter.fontMetrics().horizontalAdvance
        texts = (f"{slope(*tile)} = {plus(value, 3)}", plus(value, 3), plus(value, 2))
        text = next((each for each in texts if wide(each) <= room), "")
        place = QRectF(middle.x() - wide(text) / 2 - 1, middle.y() - 18, wide(text) + 2, 13)
        painter.fillRect(place, self.theme.plate)  # a slanting line goes by
        draw_text(painter, place, text, ink)

    def _paint_box(self, painter: QPainter, name: str, box: QRectF, texts: dict[float, list[Text]]) -> None:
        theme, chain = self.theme, self.now.chain
        painter.setPen(QPen(theme.cost if name == "C" else theme.plate_muted, 1))
        painter.setBrush(raised(theme) if name[0] in "zaC" else theme.plate)
        painter.drawRoundedRect(box, 5, 5)
        half, size = box.height() / 2, max(1.0, min(1.35, box.width() / 124))
        left, top, width = box.left(), box.top(), box.width()
        held = name in chain.held
        wide = width > 100 and name[0] in "zaC" and not held
        text = equation(name, chain) if wide else tr("{0} held").format(label(name)) if held else label(name)
        captions, values = texts.setdefault(fonts.CAPTION * size, []), texts.setdefault(fonts.BODY * size, [])
        captions.append(((left, top + 2, width, half - 2), text, theme.plate_muted))
        value, ink = number(chain.values[name], 4 if width > 50 else 2), theme.plate_text
        values.append(((left, top + half - 2, width, half), value, theme.cost if name == "C" else ink))
        if name in {self.now.of, self.pointed, self.now.text("asked")}:
            self.ring(painter, box, strong=name == self.now.of)

    def _paint_sign(self, painter: QPainter, sign: str, place: QRectF) -> None:
        theme, middle = self.theme, place.center()
        painter.setPen(QPen(theme.plate_text, 1))
        painter.setBrush(theme.plate)
        painter.drawEllipse(place)
        painter.setPen(QPen(theme.plate_text, 1.5))
        painter.drawLine(middle - QPointF(4, 0), middle + QPointF(4, 0))
        if sign == "+":
            painter.drawLine(middle - QPointF(0, 4), middle + QPointF(0, 4))


def _boxes(view: TreeView) -> list[QRectF]:
    return list(view.nodes().values())


def _signs(view: TreeView) -> list[QRectF]:
    return list(signs(view.nodes(), LAYERS, view.unfolded).values())
