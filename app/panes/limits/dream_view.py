"""Dream: walk downhill in the space of pictures until the network sees the digit that is wanted."""

from __future__ import annotations

from collections.abc import Generator
from functools import partial

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout
from shiboken6 import isValid

from app.frame import Frame
from app.jobs import Progress
from app.locks import locked_with
from app.panes.limits import inputs, words
from app.panes.limits.bars import OutputBars, ends_of
from app.panes.limits.curves import Axes, Curve, Curves
from app.panes.limits.options import wanted_of
from app.panes.limits.picture import InputPicture
from app.panes.limits.view import Menu, View, Words
from app.panes.limits.wanted import Wanted
from app.session import Session
from app.widgets import JobButton
from nncore.activations import ACTIVATIONS
from nncore.arrays import Floats
from nncore.dream import MOVES, Dream, dream, start_image
from nncore.network import Network

KEY = "limits.dream"


class DreamView(View):
    """The picture and its outputs while the walk goes on; what it reached when it is done."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._frame: Frame | None = None
        self._dream: Dream | None = None
        self._step = 0  # of training
        self._seed = 0
        self._error = ""
        self._drawn: tuple[Dream | None, tuple[Curve, ...]] = (None, ())
        self._make()
        self._place()

    def show_frame(self, frame: Frame) -> None:
        """Follow options, theme and network."""
        self._frame = frame
        self.start.show_frame(frame)
        self.wanted.show_frame(frame)
        self.begin_button.set_theme(frame.theme)
        self._show(frame)

    def describe(self) -> str:
        """What was reached."""
        return f"{self.said.text()} {self.also.text()} {self.when.text()}".strip()

    # -- verbs --------------------------------------------------------------------------------------------

    @Slot()
    def begin(self) -> None:
        """Dream of the wanted digit with the network as it is now."""
        frame = self._frame
        if frame is None:
            return
        self._seed += 1
        self._step, self._dream, self._error = frame.snapshot.step, None, ""
        span = inputs.span_of(frame)
        kind = str(frame.options["limits.start"])
        start = start_image(kind, frame.acting.sizes[0], inputs.present(frame), self._seed, span)
        wanted = wanted_of(frame.options, _n_answers(frame))
        self.begin_button.show_share(0.0)
        steps = _steps(frame.acting, start, wanted, frame.snapshot.config.cost, span)
        self.session.jobs.start(KEY, steps, self._take)
        self._show(frame)

    @Slot()
    def cancel(self) -> None:
        """Wake up; the picture so far stays."""
        self.session.jobs.cancel(KEY)
        self.begin_button.show_share(None)
        if self._frame is not None:
            self._show(self._frame)

    @Slot()
    def put(self) -> None:
        """Put the dreamt picture on the network as it is."""
        if self._dream is not None and self._frame is not None and inputs.can_put(self._frame):
            inputs.put(self.session, self._dream.image)

    def _take(self, progress: Progress) -> None:
        if not isValid(self):
            return  # the window closed meanwhile
        found = progress.result if progress.done else progress.partial
        self._dream = found if isinstance(found, Dream) else self._dream
        self._error = progress.error.strip().rpartition("\n")[2]
        self.begin_button.show_share(None if progress.done else progress.share)
        if self._frame is not None:
            self._show(self._frame)
            if isinstance(progress.result, Dream):
                self.session.happened("dream", told(self._frame, progress.result))

    # -- what is shown ------------------------------------------------------------------------------------

    def _show(self, frame: Frame) -> None:
        found = self._dream
        if found is not None and found.network.sizes != frame.acting.sizes:
            found = self._dream = None
        shape = inputs.shape_of(frame)
        empty = self.tr("the dream comes here")
        self.picture.show_values(
            frame, None if found is None else found.image, shape, span=inputs.span_of(frame), empty=empty
        )
        outputs = [] if found is None else [float(a) for a in found.outputs]
        activation = ACTIVATIONS[frame.acting.activations[-1]]
        shown = outputs or [0.0] * frame.acting.sizes[-1]
        texts = [words.value(a, 3) for a in outputs] or ["–"] * len(shown)
        self.bars.show_values(frame, shown, texts, ends_of(shown, activation.low, activation.high))
        self.put_button.setEnabled(found is not None and inputs.can_put(frame))
        self._show_words(frame, found)
        self._show_curve(frame, found)

    def _show_words(self, frame: Frame, found: Dream | None) -> None:
        if found is None:
            self.said.say(self._error or self.tr("Choose a digit and press Dream."))
            self.also.say(
                self.tr(
                    "All weights stay. The pixels go downhill on the cost of that answer, {moves} small moves."
                ).format(moves=MOVES)
            )
            self.when.say("")
            return
        said, also = words.dream_words(found, partial(inputs.name_of, frame))
        self.said.say(said)
        self.also.say("" if self.begin_button.busy else also)
        self.when.say(inputs.when(frame, found.network, self._step)[0])

    def _show_curve(self, frame: Frame, found: Dream | None) -> None:
        if self._drawn[0] is not found:
            curves: tuple[Curve, ...] = ()
            if found is not None:
                moves = np.arange(len(found.reached), dtype=np.float64)
                curves = (Curve(moves, found.reached),)
            self._drawn = (found, curves)
        activation = ACTIVATIONS[frame.acting.activations[-1]]
        reached = [0.0] if found is None else found.reached.tolist()
        name = inputs.name_of(
            frame, found.wanted if found is not None else wanted_of(frame.options, _n_answers(frame))
        )
        axes = Axes(
            (0.0, float(MOVES)),
            ends_of(reached, activation.low, activation.high),
            self.tr("moves"),
            self.tr("output {name}").format(name=name),
        )
        self.curve.show_curves(frame.theme, axes, self._drawn[1], empty="")

    def _make(self) -> None:
        session = self.session
        self.wanted = Wanted(session)
        self.start = Menu(session, "start")
        self.begin_button = JobButton(
            self.tr("Dream"), self.tr("Change the picture, not the network, until it sees the wanted digit")
        )
        self.begin_button.asked.connect(self.begin)
        self.begin_button.cancelled.connect(self.cancel)
        self.put_button = QPushButton(self.tr("On the network"))
        self.put_button.setToolTip(self.tr("Put the dreamt picture on the network, as it is"))
        self.put_button.clicked.connect(self.put)
        locked_with(self.put_button, "draw")
        self.picture = InputPicture(
            session,
            self.tr("The dreamt picture"),
            self.tr("The dreamt picture; click a pixel to pick it"),
            side=200,
        )
        self.bars = OutputBars(
            session,
            self.tr("What the network says to the dream"),
            self.tr("The outputs for the dreamt picture"),
        )
        self.curve = Curves(
            self.tr("The wanted output, move by move"), self.tr("How the wanted output rose with each move")
        )
        self.said, self.also, self.when = Words(2), Words(2, quiet=True), Words(quiet=True)

    def _place(self) -> None:
        first, second, middle, last = (QHBoxLayout() for _ in range(4))
        first.addWidget(self.wanted)
        first.addStretch(1)
        second.setSpacing(8)
        second.addWidget(self.start)
        second.addWidget(self.begin_button)
        second.addStretch(1)
        middle.setSpacing(10)
        middle.addWidget(self.picture, 6)
        middle.addWidget(self.bars, 5)
        upper, column = QVBoxLayout(), QVBoxLayout()
        for half in (upper, column):
            half.setSpacing(8)
        upper.addLayout(first)
        upper.addLayout(second)
        upper.addLayout(middle, 1)
        column.addWidget(self.said)
        column.addWidget(self.also)
        column.addWidget(self.curve, 1)
        last.addWidget(self.when, 1)
        last.addWidget(self.put_button)
        column.addLayout(last)
        self.join(upper, column, (5, 4))


def told(frame: Frame, found: Dream) -> dict[str, object]:
    """What lessons are told of a dream: what was wanted and reached, and how alike it is to examples of that class.

    `alike` is the correlation, −1 to 1, of the picture and the mean of these; it is left out where there are none.
    """
    event: dict[str, object] = {"wanted": found.wanted, "reached": float(found.reached[-1])}
    event["start"] = float(found.reached[0])
    data = inputs.examples(frame)
    if data is not None and (data.labels == found.wanted).any():
        mean = data.inputs(np.flatnonzero(data.labels == found.wanted)).mean(axis=0, dtype=np.float64)
        if mean.std() and found.image.std():
            event["alike"] = float(np.corrcoef(mean, found.image)[0, 1])
    return event


def _n_answers(frame: Frame) -> int:
    return max(2, frame.acting.sizes[-1])


def _steps(
    network: Network, start: Floats, wanted: int, cost: str, span: tuple[float, float]
) -> Generator[tuple[float, Dream], None, Dream]:
    """The dream as a job."""
    found: Dream | None = None
    for found in dream(network, start, wanted, cost, span=span):
        yield found.moves / MOVES, found
    if found is None:
        raise AssertionError("there is always a first one")
    return found
