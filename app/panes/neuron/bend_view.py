"""The bend: the curve with its slope, and the number line pressed together by it."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QWidget

from app.ends import Ends
from app.locks import locked_with
from app.panes.neuron.axis import FURTHEST
from app.panes.neuron.bench import Bench
from app.panes.neuron.bent import Bent
from app.panes.neuron.curve import Curve
from app.panes.neuron.options import BEND, FREE, Z
from app.panes.neuron.reading import Reading
from app.panes.neuron.view import GAP, ROW, View, put
from app.panes.neuron.words import function
from app.session import Session
from app.widgets import NumberField
from app.widgets.segments import Segments
from nncore.words import tr

NAMES = ("sigmoid", "tanh", "relu", "linear", "softmax")


class BendView(View):
    """z follows the image until it is moved by hand."""

    def __init__(self, session: Session, bench: Bench, parent: QWidget) -> None:
        super().__init__(session, bench, parent)
        ends = Ends()
        self.curve, self.bent = Curve(session, ends, self), Bent(session, ends, self)
        self.plates = [self.curve, self.bent]
        self.functions = Segments(BEND.label, tuple((name, function(name)) for name in NAMES), BEND.tip, self)
        self.functions.chosen.connect(self._choose)
        locked_with(self.functions, BEND.key)
        self.field = NumberField(
            "z", 0.0, -FURTHEST, FURTHEST, tip=tr("The z to look at"), slider=(-10.0, 10.0)
        )
        self.field.setParent(self)
        self.field.changed.connect(self._let_go)
        locked_with(self.field, Z.key, FREE.key)
        self.back = QPushButton(tr("Back to the image's z"), self)
        self.back.setToolTip(tr("Let z follow the neuron again"))
        self.back.clicked.connect(self._back)
        locked_with(self.back, FREE.key)

    def show_reading(self, reading: Reading) -> None:
        """Show curve and line."""
        last = self.reading
        super().show_reading(reading)
        if last is None or last.frame.theme is not reading.frame.theme:
            self.field.set_theme(reading.frame.theme)
        own = reading.taken.squish.name
        if last is None or last.taken.squish.name != own:
            self._name_functions(own)
            self.arrange(self.width(), self.height())
        self.functions.set_value(reading.squish.name)
        self.field.set_value(reading.z)
        self.back.setEnabled(reading.free)

    def arrange(self, width: int, height: int) -> None:
        """Functions, curve, bent line, z."""
        put(self.functions, 0, 0, min(width, self.functions.sizeHint().width()), ROW)
        put(self.field, 2, height - ROW, min(150, width - 4), ROW)
        button = self.back.sizeHint().width()
        put(self.back, width - button, height - ROW, button if button + 160 <= width else 0, ROW)
        room = max(0, height - 2 * (ROW + GAP) - GAP)
        curve = int(room * 0.58)
        put(self.curve, 0, ROW + GAP, width, curve)
        put(self.bent, 0, ROW + 2 * GAP + curve, width, room - curve)

    def _name_functions(self, own: str) -> None:
        for name, button in ((name, self.functions.button(name)) for name in NAMES):
            mark = tr("{0} (its own)") if name == own else "{0}"
            button.setText(mark.format(function(name)))
            button.setVisible(name != "softmax" or own == "softmax")

    @Slot(str)
    def _choose(self, name: str) -> None:
        own = self.reading.taken.squish.name if self.reading else ""
        self.session.set_option(BEND.key, "own" if name == own else name)

    def _let_go(self, z: float) -> None:
        self.session.set_option(Z.key, z)
        self.session.set_option(FREE.key, value=True)

    @Slot()
    def _back(self) -> None:
        self.session.set_option(FREE.key, value=False)
