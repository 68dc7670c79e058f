"""Three nested boxes: the network inside the cost of one example inside the cost function."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen

from app.graphics import draw_text, faded
from app.numerals import count, plain
from app.widgets.plate import Plate
from nncore.words import tr

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Nested:
    """What stands in the boxes."""

    hold: str  # "theta" or "data"
    n_inputs: int
    n_outputs: int
    n_parameters: int
    one: float | None  # the cost of the picture on the network
    n: int  # examples that the cost function is the mean of
    whole: float | None


class Boxes(Plate):
    """What goes in and may change is bright, what is held has a dashed rim."""

    def __init__(self) -> None:
        super().__init__(tr("Three nested functions"), keys=False)
        self.setToolTip(
            tr("Each box is a function: what goes in, what it holds, and the number that comes out")
        )
        self._shown: Nested | None = None

    def show_boxes(self, shown: Nested) -> None:
        """Show these."""
        if shown != self._shown:
            self._shown = shown
            self.setAccessibleDescription(" ".join(line for pair in self._lines(shown) for line in pair))
            self.update()

    def sizeHint(self) -> QSize:
        """As large as there is room for."""
        return QSize(400, 300)

    def paint(self, painter: QPainter) -> None:
        """From the outermost box inwards."""
        shown = self._shown
        if shown is None:
            return
        theme, room = self.theme, QRectF(self.rect()).adjusted(12, 10, -12, -10)
        band = min(110.0, room.height() / 4.5)
        active = 2 if shown.hold == "data" else 0
        for number, (head, foot) in enumerate(self._lines(shown)):
            box = room.adjusted(number * 18, number * band, -number * 18, -number * band * 0.75)
            lit = (
                number == active
                or (number == 1 and shown.hold == "theta")
                or (number == 0 and shown.hold == "data")
            )
            painter.setPen(QPen(theme.plate_text if lit else theme.plate_muted, 1.4))
            painter.setBrush(faded(theme.plate_line, 0.28))
            painter.drawRoundedRect(box, 6, 6)
            draw_text(
                painter,
                QRectF(box.left() + 10, box.top() + 4, box.width() - 20, 18),
                head,
                theme.plate_text,
                LEFT,
            )
            colour = theme.cost if number < 2 else theme.plate_muted
            low = QRectF(box.left() + 10, box.top() + 22, box.width() - 20, 18)
            draw_text(painter, low, foot, colour, LEFT)

    def _lines(self, shown: Nested) -> list[tuple[str, str]]:
        unknown = tr("not known: the picture needs a label")
        one = plain(shown.one, 4) if shown.one is not None else unknown
        whole = plain(shown.whole, 4) if shown.whole is not None else "…"
        parameters, inputs = count(shown.n_parameters), count(shown.n_inputs)
        moving = shown.hold == "data"
        outer = tr("Cost function: in {p} weights and biases, held {n} examples, out one number")
        middle = tr("Cost of one example: in the outputs and what they should be, out one number")
        inner = tr("Network: in {i} inputs, held {p} weights and biases, out {o} outputs")
        if moving:
            inner = tr(
                "Network: in {p} weights and biases too, for now they are what changes; out {o} outputs"
            )
        values = {"p": parameters, "i": inputs, "o": count(shown.n_outputs), "n": count(shown.n)}
        return [
            (outer.format(**values), f"C(θ) = {whole}"),
            (middle, tr("of this picture: {one}").format(one=one)),
            (inner.format(**values), tr("the picture changes") if not moving else tr("the weights change")),
        ]
