"""The wish mixer: who votes, the stacks of votes, and the gradient that is filled as the wave goes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.frame import Frame
from app.pane import Pane
from app.panes.mixer import words
from app.panes.mixer.options import OPTIONS
from app.panes.mixer.strips import Strips
from app.panes.mixer.tools import Tools
from app.panes.mixer.view import DeskView
from app.panes.mixer.voices import Voices
from app.selection import Neuron, Selection
from app.widgets.find_bar import FindBar
from app.widgets.wrapped import Wrapped
from nncore.words import capital

if TYPE_CHECKING:
    from app.session import Session

TWO_LINES = 760  # pixels below which the words take two


class MixerPane(Pane):
    """Find bar, buttons, one line of words, the desk, and the strips."""

    key = "mixer"
    title = "Mixer"
    options = OPTIONS
    rate = 10.0
    follows = Pane.follows | {"found", "unfound", "target", "pins"}

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.setMinimumSize(160, 120)
        self.bar, self.tools, self.view, self.strips = FindBar(session), Tools(), DeskView(), Strips()
        self.said, self.spent = Wrapped(1), Wrapped(1, quiet=True)
        self._frame: Frame | None = None
        self._flip: int | None = None  # which of those that flip was shown last
        self._wire()
        self._place()

    def minimumSizeHint(self) -> QSize:
        """Small: what has no room is left out."""
        return QSize(160, 120)

    def sizeHint(self) -> QSize:
        """The width of a workspace beside the pad."""
        return QSize(1000, 520)

    def show_frame(self, frame: Frame) -> None:
        """Show how the gradient is found, and what lies on the desk."""
        if (
            self._frame is not None
            and frame.selection is not self._frame.selection
            and not self._flips(frame)
        ):
            self._flip = None
        self._frame = frame
        self.bar.show_frame(frame)
        self.view.show_frame(frame)
        self.tools.show_desk(self.view.desk)
        self.strips.show_frame(frame, self.view.desk.layer if self.view.desk.found is not None else 0)
        self._say(frame)

    def describe(self, frame: Frame) -> str:
        """What is voted on, who is heard, and the strongest wish."""
        if self._frame is not frame:
            self.show_frame(frame)
        shown = self.view.shown
        if shown.desk.whole is None or shown.desk.net is None:
            return " ".join(
                (
                    capital(words.voters(shown.desk)) + ".",
                    words.state(shown.desk, shown.naming, frame.unfound),
                )
            )
        k = int(abs(shown.desk.whole).argmax())
        return " ".join(
            (words.state(shown.desk, shown.naming, frame.unfound), words.one_sum(shown.desk, shown.naming, k))
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what has no room: first the strips, then the line of what a move costs."""
        super().resizeEvent(event)
        height, lines = event.size().height(), 1 if event.size().width() >= TWO_LINES else 2
        for label in (self.said, self.spent):
            label.setFixedHeight(lines * label.fontMetrics().lineSpacing() + 2)
        self.strips.setVisible(height >= 300)
        self.spent.setVisible(height >= (420 if lines == 1 else 600))
        self.said.setVisible(height >= 200)
        self.bar.setVisible(height >= 240)

    # -- what is done -------------------------------------------------------------------------------------

    @Slot(int)
    def wave(self, by: int) -> None:
        """Take the wave a layer back, or take its last layer off again."""
        self.session.set_option("mixer.desk", 0.0)
        if missing := self.session.wave(by):
            self.said.say(missing)

    @Slot(str, object)
    def voice(self, letter: str, neuron: Neuron) -> None:
        """Solo ("S") or mute ("M") one who votes, or no longer."""
        now = Voices.of(str(self.session.frame.options["mixer.voices"]))
        after = now.with_solo(neuron) if letter == "S" else now.with_mute(neuron)
        self.session.set_option("mixer.voices", after.text)

    @Slot()
    def hear_all(self) -> None:
        """Nobody of this layer is soloed or muted any more."""
        now = Voices.of(str(self.session.frame.options["mixer.voices"]))
        self.session.set_option("mixer.voices", now.without(self.view.desk.layer).text)

    @Slot()
    def find_flip(self) -> None:
        """Pick the next neuron whose wish flips when all vote."""
        desk = self.view.desk
        if len(desk.flips):
            now = None if self._frame is None else desk.asked_of(self._frame.part)
            at = desk.flips.tolist().index(now) + 1 if now in desk.flips else 0
            self._flip = int(desk.flips[at % len(desk.flips)])
            self.session.select(Neuron(desk.layer - 1, self._flip))

    @Slot(int)
    def look_at(self, layer: int) -> None:
        """Put the votes of a layer on the desk, wherever the wave is."""
        last = len(self.view.desk.network.weights)
        self.session.set_option("mixer.desk", float(last - layer + 1))

    @Slot(object)
    def pick(self, thing: Selection | None) -> None:
        """Select; what is selected already is let go."""
        frame = self.session.frame
        self.session.select(None if thing == frame.selection else thing)

    def _flips(self, frame: Frame) -> bool:
        return self._flip is not None and self.view.desk.asked_of(frame.part) == self._flip

    def _say(self, frame: Frame) -> None:
        shown = self.view.shown
        text = self.view.said_of(frame.hovered) if frame.found is not None else ""
        if not text and self._flips(frame) and self._flip is not None:
            text = words.flip(shown.desk, shown.naming, self._flip)
        self.said.say(text or words.state(shown.desk, shown.naming, frame.unfound))
        self.spent.say("" if shown.desk.asks_inputs else words.spent(shown.desk))

    def _wire(self) -> None:
        self.tools.waved.connect(self.wave)
        self.tools.flipped.connect(self.find_flip)
        self.tools.cleared.connect(self.hear_all)
        self.tools.forced.connect(lambda value: self.session.set_option("mixer.force", value))
        self.view.waved.connect(self.wave)
        self.view.voiced.connect(self.voice)
        self.view.cleared.connect(self.hear_all)
        self.view.pointed.connect(self.session.hover)
        self.view.picked.connect(self.pick)
        self.strips.chosen.connect(self.look_at)
        self.setFocusProxy(self.view)

    def _place(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.bar)
        inner = QVBoxLayout()
        inner.setContentsMargins(8, 0, 8, 8)
        inner.setSpacing(5)
        inner.addWidget(self.tools)
        inner.addWidget(self.said)
        inner.addWidget(self.view, 1)
        inner.addWidget(self.spent)
        inner.addWidget(self.strips)
        box.addLayout(inner, 1)
