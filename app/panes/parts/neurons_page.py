"""What each neuron of the first layer says to each part, to their sum and to the union."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.frame import Frame
from app.locks import locked_with
from app.panes.parts import words
from app.panes.parts.composition import Composition
from app.panes.parts.content import neurons_of, pinned
from app.panes.parts.options import OPTION, QUANTITIES
from app.panes.parts.sheet import Sheet
from app.panes.parts.tools import Line
from app.selection import Neuron, Selection, neuron_of
from app.session import Session
from app.widgets import Segments
from app.widgets.elided import ElidedLabel
from nncore.responses import Responses


class NeuronsPage(QWidget):
    """The table, which of a neuron's numbers it holds, and what follows from them."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        option = OPTION["parts.quantity"]
        self.quantity = Segments(option.label, QUANTITIES, option.tip)
        self.quantity.chosen.connect(self._choose)
        locked_with(self.quantity, "parts.quantity")
        self.scale = ElidedLabel()
        self.scale.setProperty("role", "caption")
        self.sheet = Sheet(
            self.tr("First-layer neurons and what they say to each part"),
            self.tr("One row a neuron of the first layer: click to pick it; the columns are the parts, their sum, "
                    "all together, and the difference"),
        )  # fmt: skip
        self.sheet.picked.connect(self._pick)
        self.sheet.pointed.connect(self._point)
        self.said = Line(2)
        top, column = QHBoxLayout(), QVBoxLayout(self)
        top.setSpacing(10)
        top.addWidget(self.quantity)
        top.addWidget(self.scale, 1)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self.sheet, 1)
        column.addWidget(self.said)

    def show_found(self, frame: Frame, now: Composition, found: Responses, *, anew: bool) -> None:
        """Show the table; `anew` if its numbers changed, not only what is picked."""
        quantity = str(frame.options["parts.quantity"])
        content = neurons_of(frame, now, found) if anew or self.sheet.content is None else self.sheet.content
        self.quantity.set_value(quantity)
        picked, pointed = (_row(s) for s in (frame.selection, frame.hover))
        self.sheet.show_content(frame.theme, content, picked=picked, pointed=pointed)
        if anew:
            self.scale.setText(words.scale(content.ends, quantity, now))
            self.said.say(words.of_sums(frame, now, found, pinned(frame)))

    @Slot(str)
    def _choose(self, quantity: str) -> None:
        self._session.set_option("parts.quantity", quantity)

    @Slot(int)
    def _pick(self, row: int) -> None:
        neuron = Neuron(1, row)
        self._session.select(None if self._session.frame.selection == neuron else neuron)

    @Slot(int)
    def _point(self, row: int) -> None:
        self._session.hover(Neuron(1, row) if row >= 0 else None)


def _row(selection: Selection | None) -> int | None:
    neuron = neuron_of(selection)
    return neuron.index if neuron is not None and neuron.layer == 1 else None
