"""The sum: image × weights = products, the walk of the running sum, and the terms that matter most."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtWidgets import QSlider, QWidget

from app.locks import locked_with
from app.motion import motion_allowed
from app.panes.neuron.bench import Bench
from app.panes.neuron.line import NumberLine
from app.panes.neuron.options import ALL, ORDER, TERMS
from app.panes.neuron.player import Player
from app.panes.neuron.reading import Reading
from app.panes.neuron.squares import Squares
from app.panes.neuron.terms import Terms
from app.panes.neuron.view import GAP, ROW, BiasField, View, put
from app.session import Session
from app.widgets import IconButton, NumberField
from app.widgets.range import Range
from app.widgets.segments import Segments
from nncore.words import tr

FIELD = 128


class SumView(View):
    """Plays and scrubs the terms; while it plays nothing but this view moves."""

    def __init__(self, session: Session, bench: Bench, parent: QWidget) -> None:
        super().__init__(session, bench, parent)
        self.squares = Squares(session, self)
        self.line = NumberLine(session, self)
        self.terms = Terms(session, self)
        self.plates = [self.squares, self.line, self.terms]
        self.player = Player(self._show_at, self._played, self)
        self.play = IconButton("play", tr("Let the terms fly into the sum one after the other"), parent=self)
        self.play.clicked.connect(self._play)
        locked_with(self.play, TERMS.key)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setAccessibleName(tr("Terms in the sum"))
        self.slider.setToolTip(tr("How many of the terms are in the sum"))
        self.slider.valueChanged.connect(self._scrub)
        locked_with(self.slider, TERMS.key)
        self.field = NumberField(
            tr("terms"), 0, 0, 4096, integer=True, tip=tr("How many of the terms are in the sum")
        )
        self.field.setParent(self)
        self.field.changed.connect(self._scrub)
        locked_with(self.field, TERMS.key)
        self.bias = BiasField(session)
        self.bias.setParent(self)
        self.order = Segments(ORDER.label, ORDER.choices, ORDER.tip, self)
        self.order.chosen.connect(lambda value: session.set_option(ORDER.key, value))
        locked_with(self.order, ORDER.key)

    def show_reading(self, reading: Reading) -> None:
        """Show the sum; what plays goes on unless it is another neuron's."""
        last = self.reading
        if last is not None and (last.neuron != reading.neuron or last.by_size != reading.by_size):
            self._stop()
        super().show_reading(reading)
        if last is None or last.frame.theme is not reading.frame.theme:
            for dressed in (self.play, self.field):
                dressed.set_theme(reading.frame.theme)
        self.order.set_value("size" if reading.by_size else "pixel")
        self.bias.show_reading(reading)
        n = len(reading.taken.inputs)
        if self.field.range.high != n:
            self.field.range = Range(0, n, integer=True, log=False, slider=None)
            self.field.default = n
        if not self.player.playing:
            self._show_count(reading.terms, n)

    def arrange(self, width: int, height: int) -> None:
        """From the top: pictures, line, two rows of controls, terms."""
        below = Terms.height_for(width)
        controls = 2 * (ROW + GAP)
        if height < 330:
            below = 0
        rest = max(0.0, height - controls - (below + GAP if below else 0))
        pictures = self._pictures_height(width, rest)
        line = max(0.0, rest - pictures - GAP)
        y = 0.0
        put(self.squares, 0, y, width, pictures)
        y += pictures + GAP
        put(self.line, 0, y, width, line)
        y += line + GAP
        self._arrange_controls(width, int(y))
        put(self.terms, 0, height - below, width, below)

    def _pictures_height(self, width: float, room: float) -> float:
        image = self.reading is None or self.reading.shape is not None
        wanted = (width - 48) / 3 + 60 if image else 240.0
        return float(int(min(wanted, max(0.0, 0.59 * room))))

    def _arrange_controls(self, width: int, y: int) -> None:
        field = min(FIELD, width // 3)
        put(self.play, 0, y, 30, ROW)
        put(self.slider, 36, y, width - 36 - field - 12, ROW)
        put(self.field, width - field, y, field, ROW)
        y += ROW + GAP
        segments = self.order.sizeHint().width()
        put(self.bias, 2, y, min(170, width - 4), ROW)
        room = segments if segments + 182 <= width else 0
        put(self.order, width - segments, y, room, ROW)

    @Slot()
    def _play(self) -> None:
        reading = self.reading
        if reading is None:
            return
        if self.player.playing:
            at = self.line.at or 0.0
            self._stop()
            self.session.set_option(TERMS.key, float(int(at)))
            return
        self.play.set_icon("pause")
        self.player.play(len(reading.taken.inputs), by_size=reading.by_size, moving=motion_allowed())

    def _show_at(self, at: float) -> None:
        """One moment of the play."""
        if self.reading is None:
            return
        self.line.at, self.squares.terms = at, int(at)
        self._show_count(int(at), len(self.reading.taken.inputs))
        self.line.update()
        self.squares.update()

    @Slot()
    def _played(self) -> None:
        self._stop()
        self.session.set_option(TERMS.key, ALL)

    def _stop(self) -> None:
        self.player.stop()
        self.play.set_icon("play")
        self.line.at = self.squares.terms = None
        self.line.update()
        self.squares.update()

    def _scrub(self, terms: float) -> None:
        if self.reading is not None:
            self._stop()
            n = len(self.reading.taken.inputs)
            self.session.set_option(TERMS.key, ALL if terms >= n else float(round(terms)))

    def _show_count(self, terms: int, n: int) -> None:
        with QSignalBlocker(self.slider):
            self.slider.setRange(0, n)
            self.slider.setPageStep(max(1, n // 28))
            self.slider.setValue(terms)
        self.field.set_value(terms)
