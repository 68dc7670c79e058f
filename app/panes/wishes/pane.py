"""The wishes: ten outputs, what they got and what is wanted, and the arrows between the two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.frame import Frame
from app.locks import locked_with
from app.pane import Pane
from app.panes.wishes.options import COMPARED, GUESS, OPTIONS, TUGGED, VIEW
from app.panes.wishes.plate import WishesPlate
from app.panes.wishes.reading import Reading
from app.panes.wishes.words import below, hands_off, signed
from app.selection import Bias
from app.widgets import NumberField
from app.widgets.same_size import say
from app.widgets.scroller import Scroller
from app.widgets.segments import Segments
from app.widgets.wrapped import Wrapped
from nncore.words import tr

if TYPE_CHECKING:
    from app.session import Session

PARTS = ("trace", "target", "wanted", "selection", "hover", "options", "theme", "data", "picture")


class WishesPane(Pane):
    """Chooses what the arrows are; the plate shows them and takes the hand."""

    key = "wishes"
    title = "Wishes"
    options = OPTIONS
    follows = Pane.follows | {"pins", "wanted", "target"}
    rate = 15.0

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._frame: Frame | None = None
        self.plate = WishesPlate(session)
        self.views = Segments(
            VIEW.label, tuple((v, tr(t)) for v, t in VIEW.choices), tr(VIEW.tip), narrow=True
        )
        self.views.chosen.connect(self._choose)
        locked_with(self.views, VIEW.key)
        self.said = Wrapped(3)
        self.arrow = NumberField(tr("arrow"), 0.0, -1e6, 1e6, slider=(-1.0, 1.0),
                                 tip=tr("How long the guessed arrow of the selected output is"))  # fmt: skip
        self.arrow.changed.connect(self._type_arrow)
        locked_with(self.arrow, GUESS.key)
        self.compare = QPushButton(tr("Compare"))
        self.compare.setToolTip(tr(COMPARED.tip))
        self.compare.clicked.connect(self._compare)
        locked_with(self.compare, COMPARED.key)
        self.clear = QPushButton(tr("Clear"))
        self.clear.setToolTip(tr("Take the arrows away that were guessed or tugged out."))
        self.clear.clicked.connect(self._clear)
        locked_with(self.clear, GUESS.key, TUGGED.key)
        self.stick = QPushButton(tr("Saturate an output"))
        self.stick.clicked.connect(self._stick)
        locked_with(self.stick, "edit", VIEW.key)
        self._arrange()
        self.setMinimumSize(160, 120)

    def show_frame(self, frame: Frame) -> None:
        """Show the outputs, if any part that is shown is another object."""
        last, self._frame = self._frame, frame
        if last is not None and all(getattr(frame, part) is getattr(last, part) for part in PARTS):
            return
        reading = Reading(frame)
        self.views.set_value(reading.view)
        self.plate.show_reading(reading)
        self.said.say(below(reading, reading.tugged))
        self._show_controls(reading)

    def describe(self, frame: Frame) -> str:
        """Every output with what it got, what is wanted, and its wish or push."""
        reading = Reading(frame)
        arrows = reading.push if reading.view == "push" else reading.wish
        rows = []
        for j, name in enumerate(reading.names):
            text = tr("{0}: got {1}").format(name, signed(float(reading.outputs[j])))
            if reading.target is not None and arrows is not None:
                more = tr("wanted {0}, push {1}") if reading.view == "push" else tr("wanted {0}, wish {1}")
                text += ", " + more.format(f"{float(reading.target[j]):g}", signed(float(arrows[j]), 3))
            rows.append(text)
        return f"{'; '.join(rows)}. {below(reading, reading.tugged)}"

    def sizeHint(self) -> QSize:
        """The room of a stack of tabs."""
        return QSize(560, 520)

    def _show_controls(self, reading: Reading) -> None:
        guess = reading.view == "guess"
        for widget in (self.arrow, self.compare):
            widget.setVisible(guess)
        self.clear.setVisible(reading.view in {"guess", "tug"})
        self.stick.setVisible(not guess)
        self.arrow.set_theme(reading.frame.theme)
        self.arrow.label.setText(tr("arrow of {0}").format(reading.names[reading.row]))
        self.arrow.set_value(float(reading.guess[reading.row]))
        self.compare.setText(tr("Hide the true ones") if reading.compared else tr("Compare"))
        self.compare.setEnabled(reading.target is not None)
        self.clear.setEnabled(bool(reading.guess.any() if guess else reading.tugged))
        found = reading.to_stick()
        self.stick.setEnabled(found is not None)
        say(
            self.stick,
            tr("Saturate an output")
            if found is None
            else tr("Saturate output {0}").format(reading.names[found[0]]),
        )
        why = (
            tr("Nothing can get stuck here: choose what is wanted, or outputs that bend both ways flat.")
            if found is None
            else tr(
                "Set its bias so that it is stuck on the wrong side: see what is left of its wish. Undo brings it back."
            )
        )
        self.stick.setToolTip(why)

    @Slot(str)
    def _choose(self, value: str) -> None:
        self.session.set_option(VIEW.key, value)

    @Slot(float)
    def _type_arrow(self, value: float) -> None:
        if self._frame is not None:
            self.plate.set_arrow(Reading(self._frame).row, value)

    @Slot()
    def _compare(self) -> None:
        now = self._frame is not None and bool(self._frame.options[COMPARED.key])
        self.session.set_option(COMPARED.key, not now)

    @Slot()
    def _clear(self) -> None:
        guess = self._frame is not None and self._frame.options[VIEW.key] == "guess"
        self.session.set_option(GUESS.key if guess else TUGGED.key, "")
        if guess:
            self.session.set_option(COMPARED.key, value=False)

    @Slot()
    def _stick(self) -> None:
        """Move the bias of one output so far that it is stuck the wrong way: an edit like any other."""
        reading = None if self._frame is None else Reading(self._frame)
        found = None if reading is None else reading.to_stick()
        if reading is None or found is None:
            return
        j, by = found
        bias = float(reading.frame.snapshot.network.biases[-1][j])
        self.session.set_parameter(Bias(reading.layer, j), bias + by)
        self.session.set_option(VIEW.key, "push")

    @Slot()
    def _refused(self) -> None:
        self.plate.setAccessibleDescription(hands_off())

    def _arrange(self) -> None:
        self.plate.refused.connect(self._refused)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.views)
        head.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(6)
        for widget in (self.arrow, self.compare, self.stick):
            foot.addWidget(widget)
        foot.addStretch(1)
        foot.addWidget(self.clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 8)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(Scroller(self.plate), 1)
        column.addWidget(self.said)
        column.addLayout(foot)
