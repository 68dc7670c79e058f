"""The page of the three levers."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.lock_veil import Veil
from app.locks import locked_with
from app.panes.levers.levers_plate import LeversPlate
from app.panes.levers.options import AMOUNT, INCOMING
from app.panes.levers.page import AmountField, Page
from app.panes.levers.reading import Reading
from app.panes.levers.words import number, signed
from app.selection import Neuron
from app.session import Session
from app.widgets.segments import Segments
from app.widgets.wrapped import Wrapped
from nncore.words import tr


class LeversPage(Page):
    """The plate, the amount, which weight, and what it comes to."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.plate = LeversPlate(session)
        Veil(self.plate, AMOUNT.key, parts=_tracks)
        self.amount = AmountField(session)
        self.which = Segments(
            INCOMING.label, tuple((v, tr(t)) for v, t in INCOMING.choices), tr(INCOMING.tip), narrow=True
        )
        self.which.chosen.connect(self._choose)
        locked_with(self.which, INCOMING.key)
        self.said = Wrapped(3)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.amount)
        row.addStretch(1)
        row.addWidget(self.which)
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
        self.which.set_value(str(reading.frame.options[INCOMING.key]))
        self.said.say(self.sentence(reading))

    def words(self, reading: Reading) -> str:
        """The numbers of the gauges."""
        parts = []
        for name, move in zip((tr("bias"), tr("weight"), tr("activation")), reading.moves, strict=True):
            text = tr("{0} by {1}: z moves {2}, a {3}, C {4}")
            values = (signed(v) for v in (move.by, move.z, move.a, move.cost))
            parts.append(text.format(name, *values))
        return f"{'; '.join(parts)}. {self.sentence(reading)}"

    def sentence(self, reading: Reading) -> str:
        """Which lever moves z most."""
        if reading.exploded:
            return reading.exploded
        k, sizes = reading.k, [abs(move.dz) for move in reading.moves]
        if reading.amount == 0:
            return tr("Nothing is nudged yet: drag a lever, or type a nudge, and see how far z moves.")
        names = (
            tr("the bias"),
            tr("the weight from {0}").format(reading.sender(k)),
            tr("the activation of {0}").format(reading.sender(k)),
        )
        text = tr(
            "The same Δ on three levers. z moves by 1 Δ for the bias, a = {0} Δ for the weight, "
            "w = {1} Δ for the activation."
        )
        told = text.format(number(float(reading.bench.before[k])), number(float(reading.bench.weights[k])))
        most = names[int(np.argmax(sizes))]
        dark = tr(" Its sender is dark, so this weight moves nothing.") if sizes[1] == 0 else ""
        held = tr(" (Held neurons are let go here.)") if reading.frame.pins else ""
        return told + tr(" Most: {0}.").format(most) + dark + held

    def _choose(self, value: str) -> None:
        self.session.set_option(INCOMING.key, value)
        if self.reading is not None and self.reading.picked is not None:
            self.session.select(Neuron(self.reading.neuron.layer, self.reading.neuron.index))


def _tracks(plate: LeversPlate) -> list[QRectF]:
    return [plate.track(row).adjusted(-8, -6, 8, 6) for row in range(3)]
