"""Which pixels would change the answer most, and what becomes of the answer if they are changed."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout

from app.ends import round_up
from app.frame import Frame
from app.graphics import span
from app.locks import locked_with
from app.panes.limits import inputs, words
from app.panes.limits.bars import OutputBars, ends_of
from app.panes.limits.options import wanted_of
from app.panes.limits.picture import NO_MARKS, InputPicture
from app.panes.limits.pixel_list import PixelList
from app.panes.limits.plain import called, is_picture
from app.panes.limits.view import Knob, Menu, View, Words
from app.panes.limits.wanted import Wanted
from app.session import Session
from app.theme import push_lut
from app.widgets import ScaleBar
from nncore.activations import ACTIVATIONS
from nncore.answers import answers_of, strengths_of
from nncore.arrays import Floats
from nncore.passes import forward
from nncore.sensitivity import Pushes, cost_slope, fewest, lead_slope

MOST = 100  # pixels that are tried one after the other
WORK = 20_000_000  # of them times parameters: a large network tries fewer, so that a frame stays short


class InfluenceView(View):
    """The pushes on every pixel, the strongest of them in a list, and the picture with those changed."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._frame: Frame | None = None
        self._pushes: Pushes | None = None
        self._towards = 0
        self._fewest: int | None = None
        self._changed: Floats | None = None
        self._k = 0
        self._marks = NO_MARKS
        self._of: tuple[object, ...] = ()  # what the pushes were found for
        self._make()
        self._place()

    def show_frame(self, frame: Frame) -> None:
        """Find the pushes anew if the picture, the network or what is wanted changed."""
        self._frame = frame
        self.k.call(*called("limits.changed", pictures=is_picture(frame)))
        for part in (self.towards, self.wanted, self.k):
            part.show_frame(frame)
        self.wanted.setVisible(frame.options["limits.towards"] == "wanted")
        self._find(frame)
        self._show(frame)

    def describe(self) -> str:
        """The strongest pushes and what they do."""
        return f"{self.about.text()} {self.list.text()} {self.said.text()} {self.also.text()}".strip()

    @Slot()
    def put(self) -> None:
        """Put the changed picture on the network."""
        frame = self._frame
        if frame is not None and self._changed is not None and inputs.can_put(frame):
            like = frame.picture if frame.picture.row is not None else None
            inputs.put(self.session, self._changed, like)

    # -- what is computed ---------------------------------------------------------------------------------

    def _find(self, frame: Frame) -> None:
        network, x = frame.acting, inputs.present(frame)
        mode = str(frame.options["limits.towards"])
        n = max(2, network.sizes[-1])
        wanted = wanted_of(frame.options, n)
        of = (network, x, mode, wanted, frame.snapshot.config.cost)
        if _same(of, self._of):
            return
        self._of = of
        order = np.argsort(-strengths_of(frame.trace.outputs), kind="stable")
        if mode == "wanted":
            self._towards = wanted
            push = -cost_slope(network, x, wanted, frame.snapshot.config.cost)
        else:
            self._towards = int(order[1])
            push = lead_slope(network, x, int(order[1]), int(order[0]))
        self._pushes = Pushes(x, push, inputs.span_of(frame))
        self._fewest = fewest(network, self._pushes, _tries(frame))
        self._k = -1

    # -- what is shown ------------------------------------------------------------------------------------

    def _show(self, frame: Frame) -> None:
        pushes = self._pushes
        if pushes is None:
            return
        k = min(int(float(frame.options["limits.changed"])), len(pushes.x))
        if k != self._k or self._changed is None:
            self._k, self._changed = k, pushes.changed(k)
            self._marks = pushes.order[:k]
        changed = self._changed
        shape, name = inputs.shape_of(frame), inputs.name_of(frame, self._towards)
        end = round_up(span(pushes.push)) or 1.0
        self.overlay.show_values(frame, pushes.push, shape, scale=end, marks=self._marks)
        self.changed.show_values(frame, changed, shape, span=pushes.span, marks=self._marks)
        self.scale.set_theme(frame.theme)
        self.scale.show_scale(push_lut(frame.theme), (-end, end))
        of = (
            self.tr("−∂C/∂x: what each {input} would gain for {name}; {ways}")
            if frame.options["limits.towards"] == "wanted"
            else self.tr("What each {input} would gain for the runner-up {name}; {ways}")
        )
        input_name, ways, tips = self._names(pictures=is_picture(frame))
        self.about.say(of.format(input=input_name, name=name, ways=ways))
        for part, tip in zip((self.overlay, self.changed, self.put_button), tips, strict=True):
            part.setToolTip(tip)
        self.list.show_pushes(frame, pushes, shape)
        self._show_answer(frame, pushes, changed, k)

    def _show_answer(self, frame: Frame, pushes: Pushes, changed: Floats, k: int) -> None:
        before = frame.trace.outputs
        after = forward(frame.acting, changed).outputs
        outputs = [float(a) for a in after]
        activation = ACTIVATIONS[frame.acting.activations[-1]]
        self.bars.show_values(
            frame,
            outputs,
            [words.value(a) for a in outputs],
            ends_of(outputs, activation.low, activation.high),
            [float(a) for a in before],
        )
        names = [inputs.name_of(frame, int(answers_of(a))) for a in (before, after)]
        if not np.isfinite(before).all():
            self.said.say(self.tr("The outputs are no numbers, so nothing pushes."))
            self.also.say("")
        elif not pushes.gains.any():
            self.said.say(self.tr("No input would change anything here: every slope is 0."))
            self.also.say("")
        else:
            self.said.say(words.answer_words(names[0], names[1], k, pictures=is_picture(frame)))
            self.also.say(words.fewest_words(self._fewest, min(_tries(frame), len(changed))))
        self.put_button.setEnabled(inputs.can_put(frame))

    def _make(self) -> None:
        session = self.session
        self.towards = Menu(session, "towards")
        self.wanted = Wanted(session)
        self.k = Knob(session, "changed", integer=True)
        self.put_button = QPushButton(self.tr("On the network"))
        self.put_button.clicked.connect(self.put)
        locked_with(self.put_button, "draw")
        self.about, self.said, self.also = Words(quiet=True), Words(), Words(quiet=True)
        tips = self._names(pictures=True)[2]
        self.put_button.setToolTip(tips[2])
        self.overlay = InputPicture(
            session,
            self.tr("The push on every input"),
            tips[0],
            side=190,
        )
        self.changed = InputPicture(
            session,
            self.tr("The example with the most influential inputs changed"),
            tips[1],
            side=190,
        )
        self.scale = ScaleBar(self.tr("Scale of the pushes"))
        self.list = PixelList(session)
        self.bars = OutputBars(
            session,
            self.tr("Outputs for the changed picture"),
            self.tr("The outputs for the changed picture; the marks show what they were"),
            self.tr("after; | before"),
        )

    def _names(self, *, pictures: bool) -> tuple[str, str, tuple[str, str, str]]:
        """What an input is, which ways it can go, and the tips of both pictures and the button."""
        if pictures:
            return (
                self.tr("pixel"),
                self.tr("▲ lighter, ▼ darker"),
                (
                    self.tr(
                        "Green pixels should be lighter, purple ones darker; the framed ones are changed"
                    ),
                    self.tr("The picture with the framed pixels changed"),
                    self.tr("Put the picture with these pixels changed on the network"),
                ),
            )
        return (
            self.tr("input"),
            self.tr("▲ higher, ▼ lower"),
            (
                self.tr("Green inputs should be higher, purple ones lower; the framed ones are changed"),
                self.tr("The example with the framed inputs changed"),
                self.tr("Put the example with these inputs changed on the network"),
            ),
        )

    def _place(self) -> None:
        first, last = QHBoxLayout(), QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.towards)
        first.addWidget(self.wanted)
        first.addStretch(1)
        last.addWidget(self.k)
        last.addStretch(1)
        last.addWidget(self.put_button)
        grid = self._grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(6)
        column.addLayout(first)
        column.addWidget(self.about)
        column.addLayout(grid, 1000)
        column.addLayout(last)
        column.addWidget(self.said)
        column.addWidget(self.also)
        column.addStretch()
        self.arrange(wide=False)

    def arrange(self, *, wide: bool) -> None:
        """The pictures over the list and the bars; where it is wide, beside them."""
        parts = (self.overlay, self.changed, self.scale, self.list, self.bars)
        narrow = ((0, 0, 1, 1), (0, 1, 1, 1), (1, 0, 1, 1), (2, 0, 1, 1), (1, 1, 2, 1))
        beside = ((0, 0, 1, 1), (0, 2, 1, 1), (1, 0, 1, 1), (0, 1, 2, 1), (0, 3, 2, 1))
        for part, place in zip(parts, beside if wide else narrow, strict=True):
            self._grid.removeWidget(part)
            self._grid.addWidget(part, *place)
        for column in range(4):
            self._grid.setColumnStretch(
                column, ((7, 3) if wide else (1, 1, 0, 0))[column % 2 if wide else column]
            )
        self._grid.setRowStretch(0, 5)
        self._grid.setRowStretch(2, 0 if wide else 4)


def _tries(frame: Frame) -> int:
    return max(5, min(MOST, WORK // frame.acting.n_parameters))


def _same(of: tuple[object, ...], old: tuple[object, ...]) -> bool:
    """Whether two questions are the same: network and input by identity, the rest by value."""
    return len(of) == len(old) and of[0] is old[0] and of[1] is old[1] and of[2:] == old[2:]
