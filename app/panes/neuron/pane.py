"""The neuron microscope: one neuron's whole sum, its threshold, its bend, and the neuron fed by hand."""

from __future__ import annotations

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app import numerals
from app.frame import Frame
from app.locks import locked_with
from app.pane import Pane
from app.panes.neuron.bench import Bench
from app.panes.neuron.bend_view import BendView
from app.panes.neuron.bias_view import BiasView
from app.panes.neuron.hand_view import HandView
from app.panes.neuron.heading import HEIGHT, Heading
from app.panes.neuron.options import OPTIONS, VIEW
from app.panes.neuron.reading import Reading
from app.panes.neuron.sum_view import SumView
from app.panes.neuron.view import View
from app.panes.neuron.words import input_name, number, signed, small
from app.session import Session
from app.widgets.segments import Segments
from nncore.words import tr

EDGE = 8


class NeuronPane(Pane):
    """Points at the selected neuron and shows one side of it at a time."""

    key = "neuron"
    title = "Neuron"
    options = OPTIONS
    follows = Pane.follows | {"pins"}
    rate = 10.0

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.setMinimumSize(160, 120)
        self.bench = Bench()
        self.heading = Heading(session, self)
        self.views: dict[str, View] = {}
        self._makers: dict[str, type[View]] = {
            "sum": SumView,
            "bend": BendView,
            "bias": BiasView,
            "hand": HandView,
        }
        self.reading: Reading | None = None
        self._segments: list[Segments] = []

    @property
    def view(self) -> View:
        """The view in sight; made when it is first looked at."""
        asked = (
            str(self.session.frame.options[VIEW.key])
            if self.reading is None
            else self._asked(self.reading.frame)
        )
        if asked not in self.views:
            made = self.views[asked] = self._makers[asked](self.session, self.bench, self)
            made.fed.connect(self._fed)
        return self.views[asked]

    def show_frame(self, frame: Frame) -> None:
        """Point at this Frame's neuron."""
        self.reading = Reading.of(frame, self.bench)
        shown = self.view
        for view in self.views.values():
            view.setVisible(view is shown)
        for segments in self._segments:
            segments.set_value(str(frame.options[VIEW.key]))
        self._arrange()
        self.heading.show_reading(self.reading)
        shown.show_reading(self.reading)

    @Slot()
    def _fed(self) -> None:
        """Something was fed by hand: the Frame is the same, what it is read with is not."""
        if (
            self.reading is not None and self.reading.unplugged
        ):  # else the Frame that unplugs it is on its way
            self.show_frame(self.reading.frame)

    def advance(self) -> bool:
        """Let the view in sight go on with what it put off."""
        return self.view.advance()

    def header(self) -> list[QWidget]:
        """The views."""
        segments = Segments(VIEW.label, VIEW.choices, VIEW.tip)
        segments.chosen.connect(lambda value: self.session.set_option(VIEW.key, value))
        locked_with(segments, VIEW.key)
        segments.set_value(str(self.session.frame.options[VIEW.key]))
        self._segments.append(segments)
        return [segments]

    def describe(self, frame: Frame) -> str:
        """The neuron, its sum, and its largest terms."""
        reading = Reading.of(frame, self.bench)
        taken = reading.taken
        terms = "; ".join(
            tr("{0}: {1} × {2} = {3}").format(
                input_name(int(k), reading.neuron.layer, reading.shape),
                small(taken.inputs[k]),
                signed(taken.weights[k]),
                signed(taken.products[k]),
            )
            for k in taken.by_size[:3]
        )
        words = tr("{0}. {1} Sum of {2} terms {3}, bias {4}, {5}. Largest terms: {6}.")
        count = numerals.count(len(taken.inputs))
        numbers = number(taken.total), signed(taken.bias), reading.values
        return words.format(reading.name, reading.remark, count, *numbers, terms)

    def sizeHint(self) -> QSize:
        """The right column of a small window."""
        return QSize(440, 530)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the head above the view."""
        super().resizeEvent(event)
        self._arrange()
        if self.reading is not None:
            self.heading.show_reading(self.reading)

    def _arrange(self) -> None:
        width = max(0, self.width() - 2 * EDGE)
        self.heading.setGeometry(EDGE, 2, width, HEIGHT)
        top = HEIGHT + 4
        self.view.setGeometry(EDGE, top, width, max(0, self.height() - top - EDGE))

    @staticmethod
    def _asked(frame: Frame) -> str:
        return str(frame.options[VIEW.key])
