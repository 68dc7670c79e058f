"""Noise on the network, and the hunt: how many of 1,000 pictures of nothing it is sure of."""

from __future__ import annotations

from collections.abc import Generator

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout
from shiboken6 import isValid

from app import numerals
from app.frame import Frame
from app.jobs import Progress
from app.locks import locked_with
from app.panes.limits import inputs, words
from app.panes.limits.bars import OutputBars
from app.panes.limits.options import NOISES, OPTION
from app.panes.limits.tiles import Tiles
from app.panes.limits.view import Knob, View, Words
from app.session import Session
from app.widgets import JobButton
from app.widgets.segments import Segments
from nncore.data import Dataset
from nncore.network import Network
from nncore.noise import Hunt, hunt, noise

KEY = "limits.hunt"
COUNT = 1000


class NoiseView(View):
    """One picture of noise at a press, or a thousand of them counted."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._frame: Frame | None = None
        self._hunt: Hunt | None = None
        self._step = self._begun_at = 0  # of training: the hunt shown, and the one under way
        self._seed = 0
        self._error = ""
        self._make()
        self._place()

    def show_frame(self, frame: Frame) -> None:
        """Follow options, theme and network."""
        self._frame = frame
        for part in (self.threshold,):
            part.show_frame(frame)
        self.hunt_button.set_theme(frame.theme)
        self.kinds.set_value(str(frame.options["limits.kind"]))
        self._enable(frame)
        self._show(frame)

    def describe(self) -> str:
        """What the hunt counted."""
        return " ".join(part for part in (self.said.text(), self.also.text(), self.when.text()) if part)

    # -- verbs --------------------------------------------------------------------------------------------

    @Slot()
    def one(self) -> None:
        """Put one picture of noise on the network."""
        frame = self._frame
        if frame is not None and inputs.can_put(frame):
            self._seed += 1
            kind, source = str(frame.options["limits.kind"]), inputs.examples(frame)
            rng = np.random.default_rng([1, self._seed])
            inputs.put(self.session, noise(kind, 1, frame.acting.sizes[0], rng, source)[0])

    @Slot()
    def begin(self) -> None:
        """Hunt through a thousand."""
        frame = self._frame
        if frame is None or self.session.refuses("hunt"):
            return
        self._seed += 1
        kind = str(frame.options["limits.kind"])
        self._begun_at = frame.snapshot.step
        self._hunt, self._error = None, ""
        self.hunt_button.show_share(0.0)
        steps = _steps(frame.acting, kind, self._seed, inputs.examples(frame))
        self.session.jobs.start(KEY, steps, self._take)
        self._show(frame)

    @Slot()
    def cancel(self) -> None:
        """Stop; what was counted so far stays, and says how many these are."""
        self.session.jobs.cancel(KEY)
        self.hunt_button.show_share(None)

    def _take(self, progress: Progress) -> None:
        if not isValid(self):
            return  # the window closed meanwhile
        self._step = self._begun_at
        found = progress.result if progress.done else progress.partial
        self._hunt = found if isinstance(found, Hunt) else self._hunt
        self._error = progress.error.strip().rpartition("\n")[2]
        self.hunt_button.show_share(None if progress.done else progress.share)
        if self._frame is not None:
            self._show(self._frame)
            if isinstance(progress.result, Hunt):
                self._tell(progress.result, float(self._frame.options["limits.threshold"]))

    def _tell(self, found: Hunt, threshold: float) -> None:
        """For lessons: what a whole hunt counted."""
        share = found.above(threshold) / len(found)
        self.session.happened("hunt", {"noise": found.kind, "n": len(found), "share": share})

    @Slot(int)
    def _take_tile(self, index: int) -> None:
        if self._hunt is not None and self._frame is not None and inputs.can_put(self._frame):
            inputs.put(self.session, self._hunt.images[index])

    @Slot(str)
    def _choose(self, kind: str) -> None:
        self.session.set_option("limits.kind", kind)

    # -- what is shown ------------------------------------------------------------------------------------

    def _show(self, frame: Frame) -> None:
        found, shape = self._hunt, inputs.shape_of(frame)
        n_out = max(2, frame.acting.sizes[-1])
        if found is None or found.network.sizes != frame.acting.sizes:
            self._show_nothing(frame, n_out)
            return
        said, also = words.hunt_words(found, float(frame.options["limits.threshold"]))
        self.said.say(said)
        self.also.say(also)
        self.when.say(inputs.when(frame, found.network, self._step)[0])
        captions = [
            f"{inputs.name_of(frame, int(found.answers[i]))} · {words.value(float(found.sureness[i]), 3)}"
            for i in found.surest
        ]
        self.tiles.show_tiles(frame.theme, found.images, shape, captions, "")
        counts = found.called
        texts = [numerals.count(int(k)) for k in counts]
        self.called.show_values(frame, [float(k) for k in counts], texts, (0.0, float(max(1, counts.max()))))

    def _show_nothing(self, frame: Frame, n_out: int) -> None:
        hunting = self.hunt_button.busy
        self.said.say(
            self._error or (self.tr("Hunting …") if hunting else self.tr("Nothing is counted yet."))
        )
        self.also.say(
            self.tr("Hunt puts 1 000 pictures of nothing on the network and counts how many it is sure of.")
        )
        self.when.say("")
        empty = self.tr("the surest nine come here")
        self.tiles.show_tiles(frame.theme, None, inputs.shape_of(frame), [], empty)
        self.called.show_values(frame, [0.0] * n_out, ["–"] * n_out, (0.0, 1.0))

    def _enable(self, frame: Frame) -> None:
        data, takes = inputs.examples(frame), inputs.can_put(frame)
        self.kinds.button("shuffled").setEnabled(data is not None)
        possible = frame.options["limits.kind"] != "shuffled" or data is not None
        self.one_button.setEnabled(takes and possible)
        self.hunt_button.setEnabled(possible)
        self.one_button.setToolTip(
            self.tr("Put one picture of this noise on the network, as it is")
            if takes
            else self.tr("The pad holds something else than this network takes, so nothing can be put on it")
        )

    def _make(self) -> None:
        option = OPTION["limits.kind"]
        self.kinds = Segments(option.label, NOISES, option.tip)
        self.kinds.chosen.connect(self._choose)
        locked_with(self.kinds, "limits.kind")
        self.one_button = QPushButton(self.tr("Try one"))
        self.one_button.clicked.connect(self.one)
        locked_with(self.one_button, "draw")
        self.hunt_button = JobButton(
            self.tr("Hunt 1 000"), self.tr("Put 1 000 pictures of this noise on the network and count")
        )
        self.hunt_button.asked.connect(self.begin)
        locked_with(self.hunt_button, "hunt")
        self.hunt_button.cancelled.connect(self.cancel)
        self.threshold = Knob(self.session, "threshold")
        self.said, self.also = Words(), Words(2, quiet=True)
        self.when = Words(quiet=True)
        self.tiles = Tiles(self.tr("The surest nine"), self.tr("Click one to put it on the network"))
        self.tiles.chosen.connect(self._take_tile)
        self.called = OutputBars(
            self.session,
            self.tr("What the noise is called"),
            self.tr("How often each output was the strongest, over all images of the hunt"),
            self.tr("called"),
        )

    def _place(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.one_button)
        buttons.addWidget(self.hunt_button)
        buttons.addStretch(1)
        buttons.addWidget(self.threshold)
        pictures = QGridLayout()
        pictures.setHorizontalSpacing(10)
        pictures.addWidget(self.tiles, 0, 0)
        pictures.addWidget(self.called, 0, 1)
        pictures.setColumnStretch(0, 7)
        pictures.setColumnStretch(1, 5)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(8)
        column.addWidget(self.kinds)
        column.addLayout(buttons)
        column.addWidget(self.said)
        column.addWidget(self.also)
        column.addLayout(pictures, 1)
        column.addWidget(self.when)


def _steps(
    network: Network, kind: str, seed: int, source: Dataset | None
) -> Generator[tuple[float, Hunt], None, Hunt]:
    """The hunt as a job."""
    found: Hunt | None = None
    for found in hunt(network, kind, COUNT, seed, source):
        yield len(found) / COUNT, found
    if found is None:
        raise AssertionError("there is always a first one")
    return found
