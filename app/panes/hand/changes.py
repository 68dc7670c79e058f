"""What was done by hand: the pins in force, and the edits since the last step."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app import numerals
from app.frame import Frame
from app.graphics import draw_text
from app.locks import locked_with
from app.panes.hand.reading import shape_of
from app.panes.hand.words import neuron_name, number, place_name
from app.selection import Bias, Neuron, Weight
from nncore.edits import Edit
from nncore.network import locate
from nncore.words import tr

MOST = 200  # edits listed


@dataclass(frozen=True)
class Line:
    """What a line says, what it is about, and whether it is a pin."""

    text: str
    about: Neuron | Weight | Bias
    is_pin: bool = False


class Changes(QWidget):
    """A list; a line picks what it is about, Delete on a pin lets it go."""

    picked = Signal(object)
    let_go = Signal(object)  # Neuron
    let_all_go = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: list[Line] = []
        self.title = QLabel()
        self.title.setProperty("role", "caption")
        self.all = QPushButton(tr("Let all pins go"))
        self.all.setToolTip(tr("Let every pinned neuron speak for itself again."))
        self.all.setAccessibleName(self.all.text())
        self.all.clicked.connect(self.let_all_go)
        locked_with(self.all, "pins")
        self.list = _List()
        self.list.setAccessibleName(tr("Pins and edits"))
        self.list.setToolTip(tr("Click a line to pick what it is about; Delete on a pin lets the neuron go."))
        self.list.setMinimumHeight(38)
        self.list.itemActivated.connect(self._pick)
        self.list.itemClicked.connect(self._pick)
        self.list.deleted.connect(self._delete)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.list, 1)

    def show_frame(self, frame: Frame) -> None:
        """List the pins, then the edits, newest first."""
        lines = lines_of(frame)
        step = numerals.count(frame.snapshot.step)
        edits = len(frame.snapshot.edits_here)
        self.all.setEnabled(bool(frame.pins))
        words = tr("{0} pinned · {1} edited since step {2}")
        self.title.setText(words.format(len(frame.pins), edits, step))
        if lines == self.lines:
            return
        row = self.list.currentRow()
        self.lines = lines
        self.list.clear()
        for line in lines:
            self.list.addItem(QListWidgetItem(line.text))
        if 0 <= row < len(lines):
            self.list.setCurrentRow(row)

    @Slot(QListWidgetItem)
    def _pick(self, item: QListWidgetItem) -> None:
        self.picked.emit(self.lines[self.list.row(item)].about)

    @Slot(int)
    def _delete(self, row: int) -> None:
        if 0 <= row < len(self.lines) and self.lines[row].is_pin:
            self.let_go.emit(self.lines[row].about)


class _List(QListWidget):
    """A list that tells of Delete."""

    deleted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)

    def sizeHint(self) -> QSize:
        """A few lines."""
        return QSize(200, 60)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The lines, or what will stand here."""
        super().paintEvent(event)
        if not self.count():
            painter = QPainter(self.viewport())
            room = QRectF(self.viewport().rect()).adjusted(6, 2, -6, -2)
            ink = self.palette().color(QPalette.ColorRole.PlaceholderText)
            draw_text(painter, room, tr("What you turn or pin is listed here."), ink)

    def event(self, event: QEvent) -> bool:
        """Keep Delete from the window's shortcuts."""
        keys = {Qt.Key.Key_Delete, Qt.Key.Key_Up, Qt.Key.Key_Down}
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() in keys:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete is told; the rest is the list's."""
        if event.key() == Qt.Key.Key_Delete:
            self.deleted.emit(self.currentRow())
        else:
            super().keyPressEvent(event)


def lines_of(frame: Frame) -> list[Line]:
    """The lines of the list."""
    layers = len(frame.snapshot.network.weights)
    pins = [
        Line(
            tr("pin: {0} at {1}").format(neuron_name(Neuron(*at), layers), number(value)),
            Neuron(*at),
            is_pin=True,
        )
        for at, value in sorted(frame.pins.items())
    ]
    return pins + [_line(frame, edit) for edit in frame.snapshot.edits_here[: -MOST - 1 : -1]]


def _line(frame: Frame, edit: Edit) -> Line:
    layer, j, k = locate(int(edit.places[0]), frame.snapshot.network.sizes)
    if len(edit.places) > 1:
        words = tr("edit: {0}, {1} numbers")
        return Line(words.format(edit.what, numerals.count(len(edit.places))), Neuron(layer, j))
    place = Bias(layer, j) if k is None else Weight(layer, j, k)
    name = place_name(place, shape_of(frame))
    before, after = number(float(edit.before[0]), 3), number(float(edit.after[0]), 3)
    return Line(tr("edit: {0}: {1} → {2}").format(name, before, after), place)
