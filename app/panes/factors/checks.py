"""The product beside the ribbon's entry and a measured nudge."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app import fonts
from app.graphics import draw_text
from app.locks import locked_with
from app.numerals import short
from app.panes.factors.case import Case
from app.panes.factors.options import NUDGE
from app.panes.factors.words import derivative, four, push_role
from app.texts import together
from app.widgets.number_field import NumberField
from app.widgets.plate import Plate
from nncore.any_weight import gap
from nncore.words import tr

ROW, EDGE = 19.0, 10.0
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
Line = tuple[str, str, str, str]  # what, number, its colour, how far it is off


class Table(Plate):
    """Rows of what, number and how far it is from the product."""

    def __init__(self) -> None:
        super().__init__(tr("The product and its checks"), keys=False)
        self.lines: tuple[Line, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(int(3 * ROW + 14))

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        """Show these."""
        if lines != self.lines:
            self.lines = lines
            self.setAccessibleDescription("; ".join(f"{one[0]} {one[1]} {one[3]}" for one in lines))
            self.update()

    def minimumSizeHint(self) -> QSize:
        """Three rows."""
        return QSize(120, int(3 * ROW + 14))

    def paint(self, painter: QPainter) -> None:
        """The rows."""
        painter.setFont(fonts.sized(12))
        wide = self.width() - 2 * EDGE
        with together(painter):
            for at, (what, number, role, off) in enumerate(self.lines):
                top = 7 + at * ROW
                draw_text(painter, QRectF(EDGE, top, wide * 0.54, ROW), what, self.theme.plate_muted, LEFT)
                room = QRectF(EDGE + wide * 0.54, top, wide * 0.2, ROW)
                draw_text(painter, room, number, getattr(self.theme, role), RIGHT)
                rest = QRectF(EDGE + wide * 0.75, top, wide * 0.25, ROW)
                draw_text(painter, rest, off, self.theme.plate_text, RIGHT)


class Checks(QWidget):
    """The table, the size of the nudge, and the button that finds what the ribbon shows."""

    nudged = Signal(float)
    sought = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.table = Table()
        self.field = NumberField(
            tr("nudge ±h"), NUDGE.default if isinstance(NUDGE.default, float) else 1e-3, NUDGE.low, NUDGE.high,
            log=True, tip=tr("How far the parameter is moved up and down to measure the cost, in double precision"),
        )  # fmt: skip
        self.field.changed.connect(self.nudged)
        locked_with(self.field, NUDGE.key)
        self.finder = QPushButton(tr("Find the gradient"))
        self.finder.setToolTip(tr("Find the gradient of this example, which changes nothing (G)."))
        self.finder.clicked.connect(self.sought)
        locked_with(self.finder, "gradient.of", "find")
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.field)
        row.addStretch(1)
        row.addWidget(self.finder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.table)
        column.addLayout(row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_case(self, case: Case) -> None:
        """Show the three numbers, or that they are covered."""
        theme = case.frame.theme
        self.table.set_theme(theme)
        self.field.set_theme(theme)
        self.field.set_value(case.nudge)
        self.table.show_lines(lines(case))
        self.finder.setEnabled(case.example is not None and case.ribbon[0] is None)


def lines(case: Case) -> tuple[Line, ...]:
    """The product, the ribbon's entry, the nudge: each with how far it is from the product."""
    found = case.factors
    if case.example is None or found is None:
        return ()
    product = found.product
    entry, why = case.ribbon
    change = case.example.nudged(case.place, case.nudge)
    nudge = (
        tr("C(w + h) − C(w − h), over 2h")
        if case.place[2] is not None
        else tr("C(b + h) − C(b − h), over 2h")
    )
    if case.covered:
        unseen = tr("covered")
        return (
            (tr("product"), "?", "plate_text", unseen),
            (tr("entry of the gradient"), "?" if entry is not None else "–", "plate_text", why),
            (nudge, "?", "plate_text", ""),
        )
    ribbon = (
        (derivative(entry), push_role(entry), off(entry, product))
        if entry is not None
        else ("–", "plate_muted", why)
    )
    return (
        (tr("product"), derivative(product), push_role(product), ""),
        (tr("entry of the gradient"), *ribbon),
        (nudge, derivative(change.rate), push_role(change.rate), off(change.rate, product)),
    )


def off(value: float, product: float) -> str:
    """How far a check is from the product, as a share of it."""
    share = gap(value, product)
    if share == 0:
        return tr("exactly equal")
    if math.isnan(share):
        return tr("{0} apart").format(four(abs(value - product))) if math.isfinite(value - product) else "–"
    return tr("off by {0}").format(short(share))
