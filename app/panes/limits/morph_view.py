"""The way from one picture to another: ten outputs along it, where the winner changes, which neurons moved most."""

from __future__ import annotations

import time
from collections.abc import Generator
from functools import partial

import numpy as np
from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout

from app.frame import Frame
from app.jobs import Progress
from app.lock_veil import Veil
from app.locks import locked_with
from app.panes.limits import inputs, words
from app.panes.limits.bars import ends_of
from app.panes.limits.curves import Axes, Curve, Curves
from app.panes.limits.moved import MovedList
from app.panes.limits.pair import Pair
from app.panes.limits.picture import InputPicture
from app.panes.limits.view import Knob, View, Words
from app.session import Session
from nncore.activations import ACTIVATIONS
from nncore.answers import strengths_of
from nncore.arrays import Floats
from nncore.morph import Morph, morph
from nncore.network import Network
from nncore.passes import forward

KEY = "limits.morph"
REST = 0.15  # seconds between two while training
MOST = 4  # neurons that are listed


class MorphView(View):
    """A is the picture on the network; B was chosen. The mixture is put on the network as it changes."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._frame: Frame | None = None
        self._pair = Pair(session)
        self._way: Morph | None = None
        self._way_step = 0
        self._asked: tuple[object, ...] = ()
        self._ended = 0.0
        self._drawn: tuple[Morph | None, tuple[Curve, ...]] = (None, ())
        self._make()
        self._place()

    def show_frame(self, frame: Frame) -> None:
        """Follow the picture, the mixture, the network."""
        last, self._frame = self._frame, frame
        self.mix.show_frame(frame)
        self._pair.follow(frame, in_sight=self.isVisible())
        mixed = last is None or last.options["limits.mix"] != frame.options["limits.mix"]
        if mixed and self.isVisible():
            self._pair.put(frame)
        self._ask(frame)
        self._show(frame)

    def describe(self) -> str:
        """Where the winner changes, and what moved."""
        return f"{self.said.text()} {self.now.text()} {self.moved.text()}".strip()

    def leave(self) -> None:
        """Go no way while out of sight."""
        self.session.jobs.cancel(KEY)
        self._asked = ()

    # -- verbs --------------------------------------------------------------------------------------------

    @Slot()
    def take_b(self) -> None:
        """Keep the picture on the network as B."""
        if self._frame is not None:
            self._pair.keep(self._frame)
            self._refresh(self._frame)

    @Slot()
    def other(self) -> None:
        """Take any test example of another class as B."""
        if self._frame is not None:
            self._pair.take_other(self._frame)
            self._refresh(self._frame)

    @Slot()
    def swap(self) -> None:
        """Let A and B change places."""
        if self._frame is not None and self._pair.b is not None:
            self._pair.swap(self._frame)

    def _refresh(self, frame: Frame) -> None:
        if self.isVisible():
            self._pair.put(frame)
        self._ask(frame)
        self._show(frame)

    @Slot(float)
    def _drag(self, share: float) -> None:
        self.mix.turn_to(share)

    # -- the way ------------------------------------------------------------------------------------------

    def _ask(self, frame: Frame) -> None:
        asked = (frame.acting, self._pair.a, self._pair.b)
        if self._pair.a is None or self._pair.b is None or not self.isVisible():
            return
        if len(asked) == len(self._asked) and all(x is y for x, y in zip(asked, self._asked, strict=True)):
            return
        resting = frame.snapshot.running and time.perf_counter() < self._ended + REST
        if resting or (self.session.jobs.running(KEY) and frame.snapshot.running):
            return
        self._asked = asked
        steps = _steps(frame.acting, self._pair.a, self._pair.b, frame.snapshot.step)
        self.session.jobs.start(KEY, steps, self._take)

    def _take(self, progress: Progress) -> None:
        if progress.done:
            self._ended = time.perf_counter()
            if progress.result is not None:
                self._way, self._way_step = progress.result
            if self._frame is not None:
                self._ask(self._frame)
                self._show(self._frame)

    # -- what is shown ------------------------------------------------------------------------------------

    def _show(self, frame: Frame) -> None:
        shape = inputs.shape_of(frame)
        mixture = self._pair.mixture(frame)
        self.pictures[0].show_values(frame, self._pair.a, shape)
        self.pictures[1].show_values(frame, mixture, shape, empty="–")
        self.pictures[2].show_values(frame, self._pair.b, shape, empty=self.tr("keep one as B"))
        self.b_name.setToolTip(self._pair.b_name)
        data = inputs.examples(frame)
        self.other_button.setEnabled(data is not None)
        way = self._way if self._way is not None and self._way.network.sizes == frame.acting.sizes else None
        self._show_curves(frame, way)
        self.now.say(self._now(frame, mixture))
        if way is None:
            self.said.say(self.tr("B is missing: keep the picture on the network as B, then bring another."))
            self.when.say("")
            self.moved.show_moved(frame, [])
            return
        self.said.say(words.morph_words(way, partial(inputs.name_of, frame)))
        self.when.say(inputs.when(frame, way.network, self._way_step)[0])
        self.moved.show_moved(frame, way.most_moved(MOST))

    def _now(self, frame: Frame, mixture: Floats | None) -> str:
        if mixture is None:
            return ""
        strengths = strengths_of(forward(frame.acting, mixture).outputs)
        order = np.argsort(-strengths, kind="stable")[:2]
        parts = [f"{inputs.name_of(frame, int(j))}: {words.value(float(strengths[j]), 3)}" for j in order]
        return self.tr("here {parts}").format(parts=", ".join(parts))

    def _show_curves(self, frame: Frame, way: Morph | None) -> None:
        if self._drawn[0] is not way:
            self._drawn = (way, _curves(way) if way is not None else ())
        activation = ACTIVATIONS[frame.acting.activations[-1]]
        values = way.strengths.ravel().tolist() if way is not None else [0.0]
        low, high = ends_of(values, activation.low, activation.high)
        axes = Axes((0.0, 1.0), (low, high), "", "", x_ticks=(0.0, 0.25, 0.5, 0.75, 1.0))
        marks = [(one.share, f"{one.before}→{one.after}") for one in way.crossings] if way is not None else []
        self.curves.show_curves(
            frame.theme,
            axes,
            self._drawn[1],
            marks=marks,
            cursor=float(frame.options["limits.mix"]),
            empty=self.tr("no way yet"),
        )

    def _make(self) -> None:
        session, tip = self.session, self.tr("Click a pixel to pick it")
        names = (self.tr("Picture A"), self.tr("The mixture"), self.tr("Picture B"))
        self.pictures = [InputPicture(session, name, f"{name}. {tip}", side=104) for name in names]
        self.b_name = Words(quiet=True)
        self.mix = Knob(session, "mix")
        self.keep_button = self._button(
            self.tr("Keep as B"), self.tr("Take the picture on the network as B"), self.take_b
        )
        self.other_button = self._button(
            self.tr("Another digit"), self.tr("Take any test example of another class as B"), self.other
        )
        self.swap_button = self._button(self.tr("Swap"), self.tr("Let A and B change places"), self.swap)
        locked_with(self.swap_button, "limits.mix")
        self.curves = Curves(
            self.tr("Outputs along the way"),
            self.tr("Every output from A to B, those that win anywhere bright; press or drag to mix"),
        )
        self.curves.moved.connect(self._drag)
        Veil(self.curves, "limits.mix")
        self.said, self.now = Words(2), Words()
        self.when = Words(quiet=True)
        self.moved = MovedList(session)

    def _button(self, text: str, tip: str, act: object) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.clicked.connect(act)
        return button

    def _place(self) -> None:
        top = QGridLayout()
        top.setHorizontalSpacing(8)
        top.setVerticalSpacing(3)
        for column, title in enumerate((self.tr("A"), self.tr("mixture"), self.tr("B"))):
            name = self.b_name if column == 2 else Words(quiet=True)
            name.say(title)
            name.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            top.addWidget(name, 0, column)
            top.addWidget(self.pictures[column], 1, column)
        top.setRowStretch(1, 1)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.mix)
        row.addStretch(1)
        for button in (self.keep_button, self.other_button, self.swap_button):
            row.addWidget(button)
        upper, lower = QVBoxLayout(), QVBoxLayout()
        for half in (upper, lower):
            half.setSpacing(6)
        upper.addLayout(top, 1000)
        upper.addLayout(row)
        upper.addStretch()
        lower.addWidget(self.curves, 1)
        for part in (self.now, self.said, self.moved, self.when):
            lower.addWidget(part)
        self.join(upper, lower, (2, 4))


def _steps(
    network: Network, start: Floats, end: Floats, step: int
) -> Generator[tuple[float, None], None, tuple[Morph, int]]:
    yield 0.0, None
    return morph(network, start, end), step


def _curves(way: Morph) -> tuple[Curve, ...]:
    """One line an output; the winners are strong and named where they end."""
    winners = {int(j) for j in way.strengths.argmax(axis=1)}
    lines = []
    for j in range(way.strengths.shape[1]):
        strong = j in winners
        lines.append(Curve(way.shares, way.strengths[:, j], str(j) if strong else "", strong))
    return tuple(lines)
