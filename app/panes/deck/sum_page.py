"""Sum the deck: while the network is held, the gradients of all batches add up to the full gradient."""

from __future__ import annotations

import math

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLabel, QVBoxLayout

from app import numerals
from app.frame import Frame
from app.jobs import Progress
from app.panes.deck.page import BatchKnob, Knob, Page, examples_of, why_not
from app.panes.deck.sum_view import AngleView, ArrowsView
from app.panes.deck.words import both_usages, word_for
from app.session import Session
from app.widgets import JobButton
from app.widgets.wrapped import Wrapped
from nncore.batch_noise import Sum, sum_deck
from nncore.deck_order import place_of
from nncore.trainer import deck

SUM = "deck.sum"


class SumPage(Page):
    """Two plates and what they come to."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.cards = Knob(session, "deck.sum_n", integer=True, log=True)
        self.batch, self.word = BatchKnob(session), QLabel()
        tip = self.tr(
            "Add up the gradients of all batches of a deck while the network is held; again: cancel"
        )
        self.button = JobButton(self.tr("Sum the deck"), tip)
        self.arrows, self.angles = ArrowsView(), AngleView()
        self.verdict, self.about = Wrapped(2), Wrapped(1, quiet=True)
        self.known: Sum | None = None
        self._began = 0, 0, 0  # run, step and batch size
        self._lay_out()
        self.button.asked.connect(self.begin)
        self.button.cancelled.connect(self._cancel)

    def show_frame(self, frame: Frame) -> None:
        """Follow the knobs, and the theme; the sum is of the network that it began with."""
        self.frame = frame
        for plate in (self.arrows, self.angles):
            plate.set_theme(frame.theme)
        self.cards.show_frame(frame)
        self.batch.show_frame(frame)
        self.button.set_theme(frame.theme)
        data = examples_of(frame)
        self.word.setText(word_for(frame.snapshot.config.batch_size, None if data is None else len(data)))
        self._show()

    def describe(self) -> str:
        """The sentences, or what to do."""
        return " ".join(t for t in (self.verdict.text(), self.about.text()) if t) or self.arrows.empty

    def stand(self, *, wide: bool) -> None:
        """The plates side by side, or one below the other."""
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._halves.setDirection(way)
        self.verdict.keep(2 if wide else 4)
        self.about.keep(1 if wide else 2)
        self.word.setVisible(wide)

    @Slot()
    def begin(self) -> None:
        """Hold the network as it is now, and add up."""
        data, snapshot = examples_of(self.frame), self.frame.snapshot
        if data is None or why_not(self.frame, snapshot.network):
            return
        n = min(len(data), round(float(self.frame.options["deck.sum_n"])))
        batch = min(n, snapshot.config.batch_size)
        order = deck(snapshot.config.seed, place_of(snapshot.progress, n).epoch, n)
        self.known, self.share, self.error = None, 0.0, ""
        self._began = snapshot.run, snapshot.step, batch
        steps = sum_deck(snapshot.network, data, order, batch, snapshot.config.cost)
        self.session.jobs.start(SUM, steps, self._take)
        self._show()

    def _take(self, progress: Progress) -> None:
        news = self.hear(progress)
        if isinstance(news, Sum):
            self.known = news
        if news is not None or progress.done:
            self._show()

    def _show(self) -> None:
        why = why_not(self.frame, self.frame.snapshot.network)
        self.button.show_share(self.share)
        self.button.setEnabled(self.button.busy or not why)
        press = self.tr(
            "Press “Sum the deck”: the network is held, and the gradients of all batches are added up."
        )
        known = self.known
        for plate in (self.arrows, self.angles):
            plate.show_sum(known, self._nothing(why or press))
        failed = self.tr("It broke off: {why}").format(why=self.error) if self.error else ""
        self.verdict.say(failed or (self._said(known) if known is not None and known.done else why))
        self.about.say(self._about(known) if known is not None and known.done else "")

    def _nothing(self, press: str) -> str:
        return (
            press if self.known is None or not self.known.done else self.tr("There is no direction to draw.")
        )

    def _said(self, known: Sum) -> str:
        angle = float(known.angles[-1])
        if math.isnan(angle):
            return self.tr("The gradient of this network has no direction.")
        if known.done < known.batches:
            text = self.tr("{done} of {all} batches: their mean points {angle}° off the full gradient.")
        else:
            text = self.tr(
                "All {all} batches: their mean points {angle}° off the full gradient. No component of it differs by "
                "more than {gap}, in double precision: the mean of all is the full gradient."
            )
            if known.difference > 1e-9 * max(1.0, known.length):
                text = self.tr("All {all} batches: their mean differs from the full gradient by up to {gap}.")
        return text.format(
            done=numerals.count(known.done),
            all=numerals.count(known.batches),
            angle=numerals.plain(angle, 1),
            gap=numerals.short(known.difference),
        )

    def _about(self, known: Sum) -> str:
        run, step, batch = self._began
        snapshot = self.frame.snapshot
        text = self.tr("{n} cards in batches of {batch}, the network held at step {step}.")
        said = text.format(n=numerals.count(known.n), batch=numerals.count(batch), step=numerals.count(step))
        if run != snapshot.run:
            return said + " " + self.tr("There is another network now.")
        if step != snapshot.step:
            now = self.tr("Training is at step {now} by now.").format(now=numerals.count(snapshot.step))
            return f"{said} {now}"
        return said

    def _lay_out(self) -> None:
        top = QGridLayout()
        top.setHorizontalSpacing(8)
        self.word.setToolTip(both_usages())
        for column, part in enumerate((self.cards, self.batch, self.word)):
            top.addWidget(part, 0, column)
        top.setColumnStretch(3, 1)
        top.addWidget(self.button, 0, 4)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(8)
        for plate in (self.arrows, self.angles):
            plate.setMinimumHeight(120)
            self._halves.addWidget(plate, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(10, 8, 10, 6)
        whole.setSpacing(6)
        whole.addLayout(top)
        whole.addLayout(self._halves, 1)
        whole.addWidget(self.verdict)
        whole.addWidget(self.about)

    @Slot()
    def _cancel(self) -> None:
        self.session.jobs.cancel(SUM)
        self.share = None
        self._show()
