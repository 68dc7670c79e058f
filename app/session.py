"""The truth of the app: verbs in, one signal out. The only place that changes what is shown."""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from app.easel import Easel
from app.engine import Engine
from app.frame import Frame, Picture, trace_of
from app.options import Option, Options, Value, defaults, with_value
from app.selection import Selection
from app.theme import Theme
from nncore import commands as c
from nncore.arrays import Floats
from nncore.canvas import blank, from_bytes
from nncore.config import Config
from nncore.data import Dataset, Digits
from nncore.drawing import normalise
from nncore.mistakes import next_wrong
from nncore.passes import Trace
from nncore.snapshot import Snapshot

TICK = 16  # milliseconds
FIRST_PICTURE = 5  # row of the first 2 in the training set


class Session(QObject):
    """Joins the newest snapshot, the picture, the selection, the options and the theme into Frames."""

    frame_changed = Signal(object)  # Frame, at most once a tick
    ticked = Signal()  # once a tick while anything moves, for work put off

    def __init__(
        self,
        engine: Engine,
        theme: Theme,
        options: Iterable[Option],
        values: Mapping[str, Value] | None = None,
    ) -> None:
        super().__init__()
        self._engine = engine
        self._known = {option.key: option for option in options}
        self._options: Options = defaults(self._known.values())
        for key, value in (values or {}).items():
            self._options = with_value(self._options, key, value)
        self._theme = theme
        self._easel = Easel(Picture(blank(), blank()))
        self._selection: Selection | None = None
        self._hover: Selection | None = None
        self._gestures = 0
        self.speed = float("inf")
        self.idle_ticks = 0
        self._clock = QTimer(self)
        self._clock.setTimerType(Qt.TimerType.PreciseTimer)
        self._clock.setInterval(TICK)
        self._clock.timeout.connect(self._tick)
        self._tick_pending = False
        engine.published.connect(self.wake)
        self.frame = self._compose(None, *engine.take())

    # -- training -----------------------------------------------------------------------------------------

    @Slot()
    def play(self) -> None:
        """Train until paused."""
        self._engine.send(c.Play())

    @Slot()
    def pause(self) -> None:
        """Stop after the step under way."""
        self._engine.send(c.Pause())

    @Slot()
    def toggle(self) -> None:
        """Play when paused, pause when playing: by what the engine does, not by what was last asked."""
        self._engine.send(c.Pause() if self.frame.snapshot.running else c.Play())

    @Slot()
    def step(self, n: int = 1) -> None:
        """Take `n` mini-batch steps, without the speed limit."""
        self._engine.send(c.Step(n))

    @Slot()
    def step_epoch(self) -> None:
        """Train to the end of the epoch."""
        self._engine.send(c.StepEpoch())

    @Slot()
    def back(self) -> None:
        """Go back one step, exactly."""
        self._engine.send(c.Back())

    @Slot()
    def reset(self) -> None:
        """Start again from the same weights; can be undone."""
        self._engine.send(c.Reset())

    @Slot()
    def reseed(self) -> None:
        """Start again from other random weights; can be undone."""
        self.new_network(self.frame.snapshot.config.changed(seed=random.randrange(1, 10_000)))  # noqa: S311

    @Slot()
    def undo_reset(self) -> None:
        """Bring back the run that the last reset or new network put away."""
        self._engine.send(c.UndoReset())

    def new_network(self, config: Config) -> None:
        """Start a run with another config."""
        self._engine.send(c.NewRun(config))

    def change(self, **settings: object) -> None:
        """Give live settings (learning_rate, batch_size, momentum, l2, schedule, epochs) new values at once."""
        self._engine.send(c.Change(settings))

    def scale_rate(self, factor: float) -> None:
        """Multiply the learning rate; asked for twice in a row, both count."""
        self._engine.send(c.ScaleRate(factor))

    def set_speed(self, steps_per_second: float) -> None:
        """Train at this speed; infinity is as fast as it goes."""
        self.speed = steps_per_second
        self._engine.send(c.Speed(steps_per_second))

    def stop(self) -> None:
        """Make no more frames: the panes are about to go."""
        self._clock.stop()
        self._clock.timeout.disconnect()
        self._engine.published.disconnect(self.wake)
        self._tick_pending = True

    def command(self, command: c.Command) -> None:
        """Send a command as it stands: the remedy that a notice offers."""
        self._engine.send(command)

    # -- the picture --------------------------------------------------------------------------------------

    def new_gesture(self) -> int:
        """A number for a stroke about to begin: all its pictures are one step of undo."""
        self._gestures += 1
        return self._gestures

    @property
    def picture(self) -> Picture:
        """The picture as it is now, which the next Frame will show."""
        return self._easel.now

    def draw(self, image: Floats, gesture: int | None = None) -> None:
        """Put a drawing, (28, 28) in 0..1, on the network."""
        self._show(self._picture(image, "drawn"), gesture)

    def load_example(self, which: str, row: int) -> None:
        """Put example `row` of the "train" or "test" set on the network."""
        data = self._dataset(which)
        if data is not None:
            self._show(self._example(data, which, row % len(data)))

    def next_wrong(self) -> bool:
        """Load the next test image that the network answers wrongly; return whether there is one."""
        data = self._dataset("test")
        if data is None:
            return False
        picture = self.frame.picture
        after = picture.row if picture.source == "test" and picture.row is not None else -1
        row = next_wrong(self.frame.snapshot.network, data, after)
        if row is not None:
            self.load_example("test", row)
        return row is not None

    @Slot()
    def undo(self) -> None:
        """Take back the last change of the picture."""
        self._set_easel(self._easel.undo())

    @Slot()
    def redo(self) -> None:
        """Bring back what undo took."""
        self._set_easel(self._easel.redo())

    # -- what is looked at --------------------------------------------------------------------------------

    def select(self, selection: Selection | None) -> None:
        """Pick a neuron or weight in every pane, or let go with None."""
        self._selection = selection
        self._soon()

    def hover(self, selection: Selection | None) -> None:
        """Point at a neuron or weight in every pane, or at nothing with None."""
        if selection != self._hover:
            self._hover = selection
            self._soon()

    def set_option(self, key: str, value: Value) -> None:
        """Set a pane's switch; raises ValueError for a value it does not allow."""
        if not self._known[key].allows(value):
            raise ValueError(f"{key} cannot be {value!r}")
        self._options = with_value(self._options, key, value)
        if key == "pad.normalise":
            self._easel = self._easel.replaced(self._received_anew(self._easel.now))
        self._soon()

    def set_theme(self, theme: Theme) -> None:
        """Show everything in another theme."""
        self._theme = theme
        self._soon()

    # -- frames -------------------------------------------------------------------------------------------

    @Slot()
    def wake(self) -> None:
        """Let the clock run: something may have changed."""
        self.idle_ticks = 0
        if not self._clock.isActive():
            self._clock.start()
            self._soon()

    def _soon(self) -> None:
        """Make a Frame as soon as the events at hand are done: a person waits for it."""
        if not self._tick_pending:
            self._tick_pending = True
            QTimer.singleShot(0, self._tick)
        self.wake()

    @Slot()
    def _tick(self) -> None:
        self._tick_pending = False
        frame = self._compose(self.frame, *self._engine.take())
        if _changed(frame, self.frame):
            self.frame = frame
            self.idle_ticks = 0
            self.frame_changed.emit(frame)
        self.ticked.emit()
        self.idle_ticks += 1
        if self.idle_ticks > 8 and not frame.snapshot.running:
            self._clock.stop()

    def _compose(self, old: Frame | None, snapshot: Snapshot, data: Digits | None) -> Frame:
        first = old is None or (data is not None and old.data is None)
        if first and data is not None and self._easel.now.is_empty and not self._easel.past:
            self._easel = Easel(self._example(data.train, "train", FIRST_PICTURE))
        picture = self._easel.now
        if old and old.snapshot.network is snapshot.network and old.picture is picture:
            trace: Trace = old.trace
        else:
            trace = trace_of(snapshot.network, picture)
        selection, hover = (
            s if s is not None and s.exists_in(snapshot.network) else None
            for s in (self._selection, self._hover)
        )
        return Frame(snapshot, picture, trace, self._theme, self._options, data, selection, hover)

    def _show(self, picture: Picture, gesture: int | None = None) -> None:
        self._set_easel(self._easel.show(picture, gesture))

    def _set_easel(self, easel: Easel) -> None:
        now = self._received_anew(easel.now)  # undo may bring back one made with the other setting
        self._easel = easel.replaced(now)
        self._soon()

    def _picture(self, image: Floats, source: str) -> Picture:
        received = normalise(image).centred if self._options.get("pad.normalise", True) else image
        return Picture(image, received, source)

    def _received_anew(self, picture: Picture) -> Picture:
        if picture.source != "drawn":
            return picture
        return replace(picture, received=self._picture(picture.drawn, "drawn").received)

    def _example(self, data: Dataset, which: str, row: int) -> Picture:
        image = from_bytes(data.images[row])
        return Picture(image, image, which, row, int(data.labels[row]))

    def _dataset(self, which: str) -> Dataset | None:
        digits = self.frame.data
        return None if digits is None else {"train": digits.train, "test": digits.test}[which]


def _changed(a: Frame, b: Frame) -> bool:
    return any(getattr(a, name) is not getattr(b, name) for name in Frame.__dataclass_fields__)
