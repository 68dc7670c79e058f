"""What the sub-views share: plates and controls put in their places by hand, so that any size will do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.locks import locked_with
from app.panes.neuron.bench import Bench
from app.panes.neuron.options import LOCK
from app.panes.neuron.plate import Plate
from app.panes.neuron.reading import Reading
from app.session import Session
from app.widgets import NumberField
from nncore.words import tr

GAP, ROW = 6, 28
LARGEST = 1e6


class View(QWidget):
    """Subclasses fill `plates` and write `arrange`."""

    fed = Signal()  # what is on the bench changed

    def __init__(self, session: Session, bench: Bench, parent: QWidget) -> None:
        super().__init__(parent)
        self.session, self.bench = session, bench
        self.reading: Reading | None = None
        self.plates: list[Plate] = []

    def show_reading(self, reading: Reading) -> None:
        """Hand it to the plates."""
        last, self.reading = self.reading, reading
        for plate in self.plates:
            plate.show_reading(reading)
        if last is None or len(last.taken.inputs) != len(reading.taken.inputs) or last.shape != reading.shape:
            self.arrange(self.width(), self.height())

    def advance(self) -> bool:
        """Go on with what was put off; return whether more is left."""
        return False

    def arrange(self, width: int, height: int) -> None:
        """Put everything in its place."""
        raise NotImplementedError

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put everything in its place."""
        super().resizeEvent(event)
        self.arrange(self.width(), self.height())


class BiasField(NumberField):
    """The bias of the neuron that is shown, to be typed, nudged and slid; one slide is one step of undo."""

    def __init__(self, session: Session) -> None:
        tip = tr("The bias b moves the threshold −b without touching a weight")
        super().__init__(tr("bias b"), 0.0, -LARGEST, LARGEST, tip=tip, slider=(-10.0, 10.0))
        self._session = session
        self._reading: Reading | None = None
        self._gesture: int | None = None
        for held in (self.edit, self.label):
            held.installEventFilter(self)
        self.changed.connect(self._moved)
        locked_with(self, "edit")

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """From press to release all is one gesture."""
        if event.type() == QEvent.Type.MouseButtonPress:
            self._gesture = self._session.new_gesture()
        elif event.type() == QEvent.Type.MouseButtonRelease:
            self._gesture = None
        return False

    def show_reading(self, reading: Reading) -> None:
        """Show its bias."""
        last, self._reading = self._reading, reading
        if last is None or last.frame.theme is not reading.frame.theme:
            self.set_theme(reading.frame.theme)
        self.setEnabled(reading.frame.options[LOCK.key] != "bias")
        if reading.taken.bias != self.value:
            self.set_value(reading.taken.bias)

    def _moved(self, value: float) -> None:
        if self._reading is not None:
            self._session.set_parameter(self._reading.bias, value, self._gesture)


def put(widget: QWidget, left: float, top: float, width: float, height: float) -> None:
    """Place a widget, or hide it where it has no room."""
    fits = width >= min(widget.minimumSizeHint().width(), 28) and height >= 8
    widget.setVisible(fits)
    if fits:
        widget.setGeometry(QRect(int(left), int(top), int(width), int(height)))
