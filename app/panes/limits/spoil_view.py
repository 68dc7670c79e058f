"""The whole test set shifted, turned, scaled, thickened, darkened or disturbed: how many are still answered right."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app import numerals
from app.frame import Frame
from app.lock_veil import Veil
from app.panes.limits import inputs, words
from app.panes.limits.curves import PERCENT, Axes, Curve, Curves
from app.panes.limits.knobs import Knobs
from app.panes.limits.measuring import Measured, Meter, Question
from app.panes.limits.options import PLACES, spoil_of
from app.panes.limits.own import Own
from app.panes.limits.picture import InputPicture
from app.panes.limits.plain import against_choices, against_of, axis_name, called, is_picture
from app.panes.limits.view import Menu, Switch, View, Words
from app.session import Session
from nncore.answers import strengths_of
from nncore.spoil import UNSPOILT, Spoil


class SpoilView(View):
    """Knobs; the accuracy under them; the accuracy along one of them; the picture on the network under the same."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._frame: Frame | None = None
        self._meter = Meter(session.jobs, self._measured)
        self._own = Own(session)
        self._drawn: tuple[Measured | None, tuple[Curve, ...]] = (None, ())
        self._make()
        self._place()

    def show_frame(self, frame: Frame) -> None:
        """Follow the knobs: measure, and spoil the picture on the network too."""
        last, self._frame = self._frame, frame
        pictures = is_picture(frame)
        self.mine.call(*called("limits.mine", pictures=pictures))
        self.against.offer(against_choices(pictures=pictures))
        self.against.show_choice(frame, against_of(frame))
        for part in (self.knobs, self.mine):
            part.show_frame(frame)
        self.mine.setEnabled(inputs.can_put(frame))
        turned = last is not None and last.options is not frame.options
        if self.isVisible():
            self._own.follow(frame, self._how(frame), turned=turned)
        self._ask(frame, hurry=turned)
        self._show(frame)

    def describe(self) -> str:
        """The accuracy."""
        return f"{self.accuracy.text()} {self.said.text()} {self.when.text()}".strip()

    def leave(self) -> None:
        """Measure nothing while out of sight."""
        self._meter.stop()

    # -- verbs --------------------------------------------------------------------------------------------

    @Slot(int, int)
    def shift(self, columns: int, rows: int) -> None:
        """Shift by an arrow key."""
        for name, by in (("right", columns), ("down", rows)):
            if by:
                self.knobs.nudge(name, by)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plus and minus make it larger and smaller, Page Up and Down turn it."""
        known = {"+": ("scale", 0.05), "-": ("scale", -0.05), "]": ("degrees", 5), "[": ("degrees", -5)}
        if event.text() in known and self.picture.hasFocus():
            name, by = known[event.text()]
            self.knobs.nudge(name, by)
            return
        super().keyPressEvent(event)

    # -- what is measured ---------------------------------------------------------------------------------

    def _how(self, frame: Frame) -> Spoil:
        """What the knobs say, as far as this input can be spoilt."""
        how, shape = spoil_of(frame.options), inputs.shape_of(frame)
        if shape is None:
            return replace(UNSPOILT, bright=how.bright, inverted=how.inverted, noise=how.noise)
        return how if shape == (inputs.SIDE, inputs.SIDE) else replace(how, centred=False)

    def _ask(self, frame: Frame, *, hurry: bool) -> None:
        data = inputs.examples(frame)
        if data is None or not self.isVisible():
            self._meter.stop()
            return
        against = against_of(frame)
        snapshot = frame.snapshot
        question = Question(
            frame.acting, data, self._how(frame), against, PLACES[against], snapshot.step, snapshot.running
        )
        if self._meter.ask(question, hurry=hurry or not snapshot.running):
            self.session.wake()

    def _measured(self) -> None:
        if self._frame is not None:
            self._show(self._frame)

    # -- what is shown ------------------------------------------------------------------------------------

    def _show(self, frame: Frame) -> None:
        self.picture.show_values(frame, inputs.present(frame), inputs.shape_of(frame))
        strengths = strengths_of(frame.trace.outputs)
        best = int(strengths.argmax())
        said = self.tr("answer {name} · {value}")
        name, strength = inputs.name_of(frame, best), words.value(float(strengths[best]), 3)
        self.answer.say(said.format(name=name, value=strength))
        known = self._meter.known
        if known is not None and known.question.network.sizes != frame.acting.sizes:
            known = None
        self._show_number(frame, known)
        self._show_curve(frame, known)

    def _show_number(self, frame: Frame, known: Measured | None) -> None:
        if inputs.examples(frame) is None:
            self.accuracy.say("–")
            self.said.say(self.tr("There are no examples for the {n} inputs of this network.").format(
                n=frame.acting.sizes[0]
            ))  # fmt: skip
            self.when.say("")
            return
        if known is None or known.tally is None:
            self.accuracy.say("–")
            self.said.say(self._meter.error or self.tr("measuring …"))
            self.when.say("")
            return
        question = known.question
        self.accuracy.say(self.tr("{accuracy} right").format(accuracy=numerals.percent(known.tally.accuracy)))
        self.said.say(words.tally_words(known.tally, len(question.data), known.unspoilt))
        when, old = inputs.when(frame, question.network, question.step)
        if not old and question.how != self._how(frame):
            when = self.tr("⚠ of other knobs; measuring …")
        elif self._meter.share is not None and not frame.snapshot.running:
            when = self.tr("{when}; {share} of the rest").format(
                when=when, share=numerals.percent(self._meter.share, 0)
            )
        self.when.say(when)

    def _show_curve(self, frame: Frame, known: Measured | None) -> None:
        against = known.question.against if known else against_of(frame)
        places = PLACES[against]
        if self._drawn[0] is not known:
            curve = known.curve if known else ()
            xs, ys = (
                np.array(side, np.float64) for side in ([x for x, _ in curve], [t.accuracy for _, t in curve])
            )
            self._drawn = (known, (Curve(xs, ys, dots=True),) if len(curve) else ())
        n = min((tally.n for _, tally in known.curve), default=0) if known else 0
        axes = Axes(
            (places[0], places[-1]),
            (0.0, 1.0),
            self.tr(axis_name(against, pictures=is_picture(frame))),
            self.tr("answered right, of {n}").format(n=numerals.count(n)) if n else self.tr("answered right"),
            PERCENT,
            tuple(float(place) for place in places),
        )
        here = getattr(known.question.how, against) if known else None
        inside = here is not None and places[0] <= here <= places[-1]
        self.curve.show_curves(
            frame.theme, axes, self._drawn[1], cursor=here if inside else None, empty=self.tr("measuring …")
        )

    @Slot(float)
    def _drag(self, value: float) -> None:
        if self._meter.known is not None:
            self.knobs.numbers[self._meter.known.question.against].turn_to(value)

    def _make(self) -> None:
        self.picture = InputPicture(
            self.session,
            self.tr("The picture on the network"),
            self.tr("The picture on the network; the arrow keys shift it, + and − scale it, [ and ] turn it"),
            side=120,
            keys=True,
        )
        self.picture.setMinimumHeight(120)
        self.picture.arrow.connect(self.shift)
        self.answer = Words(quiet=True)
        self.accuracy, self.said, self.when = Words(large=True), Words(2), Words(2, quiet=True)
        self.knobs = Knobs(self.session)
        self.mine = Switch(self.session, "mine")
        self.against = Menu(self.session, "against")
        self.curve = Curves(
            self.tr("Accuracy along one knob"), self.tr("Press or drag to turn the knob to there")
        )
        self.curve.moved.connect(self._drag)
        Veil(self.curve, "limits.right")

    def _place(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        left = QVBoxLayout()
        left.setSpacing(2)
        left.addWidget(self.picture, 1000)
        left.addWidget(self.answer)
        left.addStretch()
        right = QVBoxLayout()
        right.setSpacing(4)
        for part in (self.accuracy, self.said, self.when):
            right.addWidget(part)
        right.addWidget(self.mine)
        right.addStretch(1)
        top.addLayout(left, 2)
        top.addLayout(right, 3)
        upper, column = QVBoxLayout(), QVBoxLayout()
        for half in (upper, column):
            half.setSpacing(8)
        upper.addLayout(top, 1000)
        upper.addWidget(self.knobs)
        upper.addStretch()
        column.addWidget(self.against)
        column.addWidget(self.curve, 1)
        self.join(upper, column, (5, 4))
