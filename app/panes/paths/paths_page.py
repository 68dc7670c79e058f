"""∂C/∂a_k as a sum over paths, lit one after the other."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from app import fonts, notation
from app.graphics import draw_text, faded, hairline
from app.locks import locked_with
from app.panes.paths.options import LIT
from app.panes.paths.page import Page, remark
from app.panes.paths.reading import Reading
from app.panes.paths.words import derivative, inside, push_role, short_number
from app.theme import Theme
from app.widgets.plate import Plate
from app.widgets.segments import Segments
from nncore.jk_bench import LAST, SIZES
from nncore.naming import Name
from nncore.words import tr

HEAD, FOOT, SIDE = 34.0, 16.0, 12.0
TALLEST = 340
STAGES = (("0", "none"), ("1", "j = 0"), ("2", "j = 1"), ("3", "j = 2"), ("4", "Σ"))


class Contributions(Plate):
    """One row a path: its product, and its bar, which begins where the one before it ended; below their sum."""

    def __init__(self) -> None:
        super().__init__(tr("What each path contributes"), keys=False)
        self.reading: Reading | None = None

    def show_reading(self, reading: Reading) -> None:
        """Show the paths of the picked activation."""
        if reading != self.reading:
            self.reading = reading
            self.update()

    def sizeHint(self) -> QSize:
        """Three rows and a heading."""
        return QSize(420, 190)

    def minimumSizeHint(self) -> QSize:
        """The same height."""
        return QSize(120, 176)

    def paint(self, painter: QPainter) -> None:
        """The rule, the rows, the axis."""
        if self.reading is None:
            return
        layer, k = self.reading.sender
        values = [path.value for path in self.reading.bench.paths(layer, k)]
        rule = f"∂C/∂a_{{{k}}}^{{({layer})}} = Σ_j w_{{j,{k}}} σ′(z_j) "
        rule += "2(a_j − y_j)" if layer + 1 == LAST else "∂C/∂a_j"
        head = QRectF(SIDE, 4, self.width() - 2 * SIDE, HEAD - 4)
        notation.draw_in(painter, head, rule, self.theme.plate_text, 15, Qt.AlignmentFlag.AlignLeft)
        steps = [sum(values[:at]) for at in range(len(values) + 1)]
        end = max(map(abs, steps)) or 1.0
        high = (self.height() - HEAD - FOOT) / (len(values) + 1)
        for j, value in enumerate(values):
            lit = self.reading.lit > j
            now = self.reading.lit == j + 1
            row = QRectF(0, HEAD + j * high, self.width(), high)
            self._row(painter, row, self._product(j), value, now if lit else None)
            if lit:
                self._bar(painter, row, steps[j], steps[j + 1], end)
        row = QRectF(0, HEAD + len(values) * high, self.width(), high)
        whole = self.reading.lit > len(values)
        self._row(painter, row, f"Σ_j  =  ∂C/∂a_{{{k}}}", steps[-1], True if whole else None)
        if whole:
            self._bar(painter, row, 0.0, steps[-1], end)
        self._axis(painter, end)

    def _product(self, j: int) -> str:
        """The numbers of one path."""
        if self.reading is None:
            return ""
        layer, k = self.reading.sender
        bench = self.reading.bench
        weight = bench.value(Name("w", layer + 1, j, k))
        shown = f"({short_number(weight)})" if weight < 0 else short_number(weight)
        factors = (shown, inside(bench.slope(layer + 1, j)), inside(bench.behind(layer + 1, j)))
        return f"j = {j}:   " + " · ".join(factors)

    def _row(self, painter: QPainter, row: QRectF, text: str, value: float, now: bool | None) -> None:
        """`now` is None for a path that is not lit yet: its number is still to come."""
        theme = self.theme
        ink = faded(theme.plate_muted, 0.7) if now is None else theme.plate_text
        line = QRectF(SIDE, row.top(), row.width() - 2 * SIDE, min(22.0, row.height() * 0.6))
        if now:
            painter.fillRect(QRectF(4, row.top() + 2, 3, row.height() - 4), theme.selection)
        left = QRectF(line.left(), line.top(), line.width() - 92, line.height())
        notation.draw_in(painter, left, text, ink, 14, Qt.AlignmentFlag.AlignLeft)
        painter.setFont(fonts.sized(14))
        right = QRectF(line.right() - 88, line.top(), 88, line.height())
        colour = getattr(theme, push_role(value)) if now is not None else ink
        number = f"= {derivative(value)}" if now is not None else "= ?"
        draw_text(painter, right, number, colour, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def _x(self, value: float, end: float) -> float:
        half = (self.width() - 2 * SIDE) / 2
        return self.width() / 2 + half * value / end

    def _bar(self, painter: QPainter, row: QRectF, start: float, stop: float, end: float) -> None:
        y = row.top() + min(22.0, row.height() * 0.6) + 5
        a, b = self._x(start, end), self._x(stop, end)
        colour = getattr(self.theme, push_role(stop - start))
        painter.fillRect(QRectF(min(a, b), y, abs(b - a), 5), colour)
        tip = -4.0 if b > a else 4.0
        painter.setPen(QPen(colour, 2.0))
        painter.drawPolyline([QPointF(b + tip, y - 3), QPointF(b, y + 2.5), QPointF(b + tip, y + 8)])

    def _axis(self, painter: QPainter, end: float) -> None:
        theme, foot = self.theme, self.height() - FOOT
        painter.setPen(hairline(faded(theme.plate_muted, 0.5)))
        painter.drawLine(QPointF(self.width() / 2, HEAD + 2), QPointF(self.width() / 2, foot))
        painter.setFont(fonts.sized(10))
        room = QRectF(SIDE, foot, self.width() - 2 * SIDE, FOOT - 2)
        texts = (
            (-end, Qt.AlignmentFlag.AlignLeft),
            (0.0, Qt.AlignmentFlag.AlignHCenter),
            (end, Qt.AlignmentFlag.AlignRight),
        )
        for value, align in texts:
            text = derivative(value, 3)[2:] if value else "0"
            draw_text(painter, room, text, theme.plate_muted, align | Qt.AlignmentFlag.AlignVCenter)


class PathsPage(Page):
    """Which activation, how far the light is, and what comes together."""

    def __init__(self) -> None:
        super().__init__()
        self.which = Segments(
            tr("Activation"), tuple((str(k), f"a{'₀₁₂'[k]}") for k in range(SIZES[1])),
            tr("follow the paths of this activation of layer 1; those of an input: click it"), narrow=True,
        )  # fmt: skip
        self.which.chosen.connect(self._choose)
        locked_with(self.which, "paths.picked", "paths.lit")
        self.stages = Segments(LIT.label, STAGES, tr("light paths up to here"), narrow=True)
        self.stages.chosen.connect(self._light)
        locked_with(self.stages, "paths.lit")
        self.next = QPushButton(tr("Next path"))
        self.next.setToolTip(tr("Light the next path; after the sum, begin again."))
        self.next.clicked.connect(self._next)
        locked_with(self.next, "paths.lit")
        self.plate = Contributions()
        self.told = remark(2)
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in (self.which, self.stages):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.next)
        self.column.addLayout(row)
        self.column.addWidget(self.plate, 1)
        self.plate.setMaximumHeight(TALLEST)
        self.column.addWidget(self.told)
        self.column.addStretch(0)
        self._reading: Reading | None = None

    def show_reading(self, reading: Reading, theme: Theme) -> None:
        """Show the paths."""
        self._reading = reading
        layer, k = reading.sender
        n = SIZES[layer + 1]
        self.stages.button("3").setVisible(n > 2)
        self.stages.set_value("4" if reading.lit > n else str(reading.lit))
        self.which.setEnabled(True)
        self.which.set_value(str(k) if layer == 1 else "")
        self.plate.set_theme(theme)
        self.plate.show_reading(reading)
        self.told.say(self.words(reading))

    def words(self, reading: Reading) -> str:
        """What is lit, and whether the paths agree."""
        layer, k = reading.sender
        values = [path.value for path in reading.bench.paths(layer, k)]
        if not reading.lit:
            told = tr(
                "a{0} of layer {1} reaches the cost along {2} paths, one through each j. Light them one by one."
            )
            return told.format("₀₁₂"[k], layer, len(values))
        if reading.lit <= len(values):
            value = values[reading.lit - 1]
            told = tr("Along j = {0} alone, a little more of a{1} changes the cost by {2} times as much.")
            return told.format(reading.lit - 1, "₀₁₂"[k], derivative(value))
        numbers = tr(" and ").join(derivative(value) for value in values)
        agree = all(value >= 0 for value in values) or all(value <= 0 for value in values)
        verdict = (
            tr("all paths agree in sign")
            if agree
            else tr("the paths disagree, and what is left is less than the largest of them")
        )
        if not agree and abs(sum(values)) >= max(map(abs, values)):
            verdict = tr("the paths disagree in sign")
        return tr("{0} make {1}: {2}.").format(numbers, derivative(sum(values)), verdict)

    @Slot(str)
    def _choose(self, k: str) -> None:
        self.picked.emit(Name("a", 1, int(k)))

    @Slot(str)
    def _light(self, stage: str) -> None:
        if self._reading is not None:
            n = SIZES[self._reading.sender[0] + 1]
            self.option.emit(LIT.key, float(n + 1 if stage == "4" else int(stage)))

    @Slot()
    def _next(self) -> None:
        if self._reading is not None:
            n = SIZES[self._reading.sender[0] + 1]
            self.option.emit(LIT.key, float((self._reading.lit + 1) % (n + 2)))
