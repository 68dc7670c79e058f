"""The plate that explains the pressed factor: the input, the bend with its slope, or the paths from behind."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen

from app import fonts, notation
from app.graphics import draw_text, lamp_image
from app.panes.factors import behind_paint, bend_paint
from app.panes.factors.case import Case
from app.panes.factors.words import FUNCTIONS, four
from app.scales import luminance_lut
from app.widgets.few_lines import in_lines
from app.widgets.plate import Plate
from nncore.words import tr

EDGE, HEAD = 12.0, 30.0
ROW, MOST = 19.0, 2  # pixels of a line, and lines of a sentence
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Opened(Plate):
    """Explains one factor of a case."""

    def __init__(self) -> None:
        super().__init__(tr("Where the factor comes from"), keys=False)
        self.case: Case | None = None

    def show_case(self, case: Case) -> None:
        """Explain the factor that is opened."""
        self.case = case
        self.update()

    def sizeHint(self) -> QSize:
        """Eight paths."""
        return QSize(420, 186)

    def minimumSizeHint(self) -> QSize:
        """Three paths."""
        return QSize(120, 110)

    def paint(self, painter: QPainter) -> None:
        """The heading as a formula, and what it says."""
        case = self.case
        if case is None or case.example is None or case.factors is None:
            if case is not None:
                painter.setFont(fonts.body())
                text = tr("The three factors appear here.")
                painter.setPen(self.theme.plate_muted)
                painter.drawText(self.rect().adjusted(16, 8, -16, -8), Qt.AlignmentFlag.AlignCenter, text)
            return
        if case.opened == "before":
            self._before(painter, case)
        elif case.opened == "slope":
            self._slope(painter, case)
        elif case.last:
            self._output(painter, case)
        else:
            self._paths(painter, case)

    def _head(self, painter: QPainter, markup: str) -> None:
        room = QRectF(EDGE, 4, self.width() - 2 * EDGE, HEAD - 4)
        notation.draw_in(painter, room, markup, self.theme.plate_text, 15, Qt.AlignmentFlag.AlignLeft)

    def _line(self, painter: QPainter, row: int, text: str, left: float = EDGE) -> int:
        """Write a sentence from a row on, in two where one has no room; return the row below it."""
        painter.setFont(fonts.sized(12))
        room = QRectF(left, HEAD + row * ROW, self.width() - left - EDGE, ROW - 1)
        lines = in_lines(painter.font(), text, int(room.width()), MOST)
        for at, line in enumerate(lines):
            draw_text(painter, room.translated(0, at * ROW), line, self.theme.plate_muted, LEFT)
        return row + len(lines)

    # -- what comes in ------------------------------------------------------------------------------------

    def _before(self, painter: QPainter, case: Case) -> None:
        layer, j, k = case.place
        if k is None or case.factors is None:
            self._head(painter, f"∂z_{{{j}}}/∂b_{{{j}}} = 1")
            self._line(painter, 0, tr("A bias is added as it is: a nudge of it moves z by just as much."))
            return
        self._head(
            painter, f"∂z_{{{j}}}/∂w_{{{j},{k}}} = a_{{{k}}}^{{({layer - 1})}} = {four(case.factors.before)}"
        )
        drawn = case.frame.picture.received
        if layer > 1:
            row = self._line(
                painter, 0, tr("The activation of neuron {0} in layer {1}.").format(k, layer - 1)
            )
            self._line(painter, row, tr("The brighter the sender, the more its weight counts."))
            return
        if drawn.ndim < 2:
            self._line(painter, 0, tr("Input {0} of the example.").format(k))
            return
        side = min(280.0, self.height() - HEAD - 8)
        box = QRectF(EDGE, HEAD, side * drawn.shape[1] / drawn.shape[0], side)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
        painter.drawImage(box, lamp_image(drawn, luminance_lut()))
        row, column = divmod(k, drawn.shape[1])
        cell = box.width() / drawn.shape[1]
        painter.setPen(QPen(self.theme.selection, 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(
            QRectF(box.left() + column * cell - 1, box.top() + row * cell - 1, cell + 2, cell + 2)
        )
        said = tr("Pixel {0}: row {1}, column {2}.").format(k, row, column)
        below = self._line(painter, 0, said, box.right() + 12)
        self._line(painter, below, tr("Dark pixels teach their weights nothing."), box.right() + 12)

    # -- the slope ----------------------------------------------------------------------------------------

    def _slope(self, painter: QPainter, case: Case) -> None:
        if case.example is None or case.factors is None or case.factors.slope is None:
            return
        layer, j, _ = case.place
        z = float(case.example.trace.zs[layer - 1][0, j])
        a = float(case.example.trace.activations[layer][0, j])
        name, slope = FUNCTIONS[case.activation], case.factors.slope
        head = f"z_{{{j}}} = {four(z)}   a_{{{j}}} = {name}(z_{{{j}}}) = {four(a)}"
        self._head(painter, f"{head}   {name}′(z_{{{j}}}) = {four(slope)}")
        bend_paint.paint(painter, self._room(4), self.theme, case.activation, (z, a, slope))

    # -- what comes from behind ---------------------------------------------------------------------------

    def _output(self, painter: QPainter, case: Case) -> None:
        if case.example is None or case.factors is None:
            return
        j, found = case.place[1], case.factors
        a, y = float(case.example.trace.outputs[0, j]), float(case.example.target[0, j])
        delta, behind = four(found.delta), four(found.behind or 0.0)
        entropy = case.cost_name == "cross-entropy"
        if entropy and not case.split:
            head = f"δ_{{{j}}} = a_{{{j}}} − y_{{{j}}} = {four(a)} − {four(y)} = {delta}"
            told = tr("Softmax's slope and the logarithm's cancel: no f′ is left over.")
        elif not case.split:
            head = f"δ_{{{j}}} = a_{{{j}}}(g_{{{j}}} − Σ_m g_m a_m) = {delta}"
            told = tr("g = 2(a − y) of every output takes part, because softmax shares out.")
        elif entropy:
            head = f"∂C/∂a_{{{j}}} = (a_{{{j}}} − y_{{{j}}})/(a_{{{j}}}(1 − a_{{{j}}})) = {behind}"
            told = tr("Times the slope a(1 − a) only a − y is left: {0}.").format(four(a - y))
        else:
            head = f"∂C/∂a_{{{j}}} = 2(a_{{{j}}} − y_{{{j}}}) = 2({four(a)} − {four(y)}) = {behind}"
            told = tr("The further the output is off, the more the cost gains by moving it.")
        self._head(painter, head)
        below = self._line(painter, 0, told)
        behind_paint.paint_output(painter, self._room(below * ROW + 7), self.theme, a, y)

    def _paths(self, painter: QPainter, case: Case) -> None:
        if case.example is None:
            return
        layer, j, _ = case.place
        head = f"∂C/∂a_{{{j}}}^{{({layer})}} = Σ_m w_{{m,{j}}}^{{({layer + 1})}} δ_m^{{({layer + 1})}}"
        self._head(painter, head)
        behind_paint.paint_ways(painter, self._room(0), self.theme, case.example.ways(layer, j))

    def _room(self, below: float) -> QRectF:
        """What is left under the heading, and `below` it."""
        top = HEAD + below
        return QRectF(EDGE, top, self.width() - 2 * EDGE, self.height() - top - 6)
