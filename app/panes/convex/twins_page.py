"""Twins: the same network with its hidden neurons in another order, and the straight walk to it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QVBoxLayout

from app import numerals
from app.frame import Answer, Frame
from app.jobs import Progress
from app.naming import naming_of
from app.panes.convex import twins_words as words
from app.panes.convex.options import AT, SEED
from app.panes.convex.page import Knob, Page, examples_of, first, no_numbers
from app.panes.convex.twins_plot import OutputBars, WayPlot
from app.session import Session
from app.widgets import JobButton
from app.widgets.wrapped import Wrapped
from nncore.arrays import Floats
from nncore.directions import twin
from nncore.network import Network
from nncore.passes import forward
from nncore.twins import Walked, between, walk
from nncore.words import tr

WALK = "convex.twins"
MEASURED = 2000  # examples


class TwinsPage(Page):
    """The way on one side, the answer there on the other."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.seed, self.at = Knob(session, SEED.key, integer=True), Knob(session, AT.key)
        tip = self.tr("Measure the real cost on the straight way to the twin; press again to cancel")
        self.button = JobButton(self.tr("Walk to the twin"), tip)
        self.way, self.bars = WayPlot(), OutputBars()
        self.walked, self.there = Wrapped(3), Wrapped(1)
        self.twins, self.about = Wrapped(2), Wrapped(1, quiet=True)
        self.known: Walked | None = None
        self._step, self._run = 0, 0
        self._pair: tuple[Network, int, Network] | None = None
        self._lay_out()
        self.button.asked.connect(self.begin)
        self.button.cancelled.connect(self._cancel)
        self.way.walked.connect(self._walk_to)

    def show_frame(self, frame: Frame) -> None:
        """Follow the network, the picture and the place on the way."""
        self.frame = frame
        for part in (self.button, self.way, self.bars):
            part.set_theme(frame.theme)
        for knob in (self.seed, self.at):
            knob.show_frame(frame)
        self._show()

    def describe(self) -> str:
        """The sentences."""
        said = (self.walked.text(), self.there.text(), self.twins.text(), self.about.text())
        return " ".join(text for text in said if text)

    def stand(self, *, wide: bool) -> None:
        """Side by side, or one below the other."""
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._halves.setDirection(way)
        self.walked.keep(2 if wide else 3)
        self.twins.keep(1 if wide else 3)
        self.there.keep(1 if wide else 2)
        self.about.keep(1 if wide else 2)

    @property
    def other(self) -> Network:
        """The twin of the network shown."""
        network, seed = self.frame.snapshot.network, round(float(self.frame.options[SEED.key]))
        pair = self._pair
        if pair is None or pair[0] is not network or pair[1] != seed:
            pair = self._pair = network, seed, twin(network, seed)
        return pair[2]

    def outputs(self) -> Floats:
        """What the network at this point of the way says to the picture."""
        frame = self.frame
        network = between(frame.snapshot.network, self.other, float(frame.options[AT.key]))
        image = frame.picture.received.reshape(1, -1)
        if image.shape[1] != network.sizes[0]:
            image = np.zeros((1, network.sizes[0]), np.float32)
        with np.errstate(all="ignore"):
            outputs: Floats = forward(network, image).outputs[0]
        return outputs

    @Slot()
    def begin(self) -> None:
        """Measure the way from the network as it is now."""
        frame, data = self.frame, examples_of(self.frame)
        if data is None:
            return
        snapshot = frame.snapshot
        self.known, self.share, self.error = None, 0.0, ""
        self._step, self._run = snapshot.step, snapshot.run
        seed = round(float(frame.options[SEED.key]))
        job = walk(snapshot.network, seed, first(data, MEASURED), snapshot.config.cost)
        self.session.jobs.start(WALK, job, self._take)
        self._show()

    def _take(self, progress: Progress) -> None:
        news = self.hear(progress)
        if isinstance(news, Walked):
            self.known = news
        if news is not None or progress.done:
            self._show()
        if isinstance(progress.result, Walked):
            self.session.happened("twin", words.told(progress.result))

    def _why(self) -> str:
        sizes = self.frame.snapshot.network.sizes
        if examples_of(self.frame) is None:
            return tr("There are no training examples that this network takes.")
        if not sizes[1:-1] or max(sizes[1:-1]) < 2:
            return words.twins(sizes)
        return no_numbers(self.frame)

    def _show(self) -> None:
        frame, why = self.frame, self._why()
        self.button.show_share(self.share)
        self.button.setEnabled(self.button.busy or not why)
        press = self.tr("Press “Walk to the twin” to measure the cost on the way.")
        self.way.show_way(self.known, float(frame.options[AT.key]), why or press)
        self._show_answer(frame)
        failed = self.tr("It broke off: {why}").format(why=self.error) if self.error else ""
        self.walked.say(
            failed or ("" if self.known is None or self.button.busy else words.walked(self.known))
        )
        self.twins.say(words.twins(frame.snapshot.network.sizes))
        self.about.say(self._about(frame))

    def _show_answer(self, frame: Frame) -> None:
        outputs, naming = self.outputs(), naming_of(frame)
        at = numerals.percent(float(frame.options[AT.key]), 0)
        title = self.tr("outputs at {at} of the way").format(at=at)
        self.bars.show_outputs(outputs, naming.outputs, frame.wanted, title)
        if not np.isfinite(outputs).all():
            self.there.say("")
            return
        if naming.asks_one:
            best = naming.noun(int(outputs[0] > 0.5))
        else:
            answer = Answer.of(outputs, empty=frame.picture.is_empty)
            best = naming.noun(answer.best) if answer.decided else self.tr("nothing certain")
        text = self.tr("At {at} of the way it answers {best}.")
        if frame.wanted is not None:
            text = self.tr("At {at} of the way it answers {best}; right is {wanted}.")
        wanted = "" if frame.wanted is None else naming.noun(frame.wanted)
        self.there.say(text.format(at=at, best=best, wanted=wanted))

    def _about(self, frame: Frame) -> str:
        known = self.known
        if known is None:
            return ""
        text = self.tr("Mean cost of the first {n} training examples, from the network of step {step}.")
        said = text.format(n=numerals.count(known.n), step=numerals.count(self._step))
        if known.one is not frame.snapshot.network:
            said += " " + self.tr("There is another network now: walk anew.")
        return said

    def _lay_out(self) -> None:
        top = QGridLayout()
        top.setHorizontalSpacing(10)
        top.addWidget(self.seed, 0, 0)
        top.addWidget(self.at, 0, 1)
        top.setColumnStretch(2, 1)
        top.addWidget(self.button, 0, 3)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(10)
        for part, least, share in ((self.way, 140, 3), (self.bars, 160, 2)):
            part.setMinimumHeight(least)
            self._halves.addWidget(part, share)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(10, 8, 10, 6)
        whole.setSpacing(6)
        whole.addLayout(top)
        whole.addLayout(self._halves, 1)
        for label in (self.walked, self.there, self.twins, self.about):
            whole.addWidget(label)
        self.stand(wide=True)

    def minimumSizeHint(self) -> QSize:
        """Narrow: what has no room is cut."""
        return QSize(140, super().minimumSizeHint().height())

    @Slot(float)
    def _walk_to(self, at: float) -> None:
        self.session.set_option(AT.key, at)

    @Slot()
    def _cancel(self) -> None:
        self.session.jobs.cancel(WALK)
        self.share = None
        self._show()
