"""What all pages have in common."""

from __future__ import annotations

import time
from dataclasses import replace

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.frame import Frame
from app.jobs import Progress
from app.locks import locked_with
from app.panes.deck.options import OPTION
from app.session import Session
from app.widgets import NumberField, Segments
from nncore.config import RANGES
from nncore.data import Dataset
from nncore.network import Network
from nncore.words import tr

TELLS = 0.08  # seconds between two news of a job


def examples_of(frame: Frame) -> Dataset | None:
    """The training examples, if there are any that the network takes."""
    data = frame.data.train if frame.data is not None else None
    sizes = frame.snapshot.network.sizes
    if data is None or data.n_inputs != sizes[0]:
        return None
    return data if sizes[-1] >= data.n_classes or (sizes[-1] == 1 and data.n_classes == 2) else None


def first(data: Dataset, n: int) -> Dataset:
    """The first `n` examples of a set."""
    return data if n >= len(data) else replace(data, images=data.images[:n], labels=data.labels[:n])


def why_not(frame: Frame, network: Network | None = None) -> str:
    """Why nothing can be measured, and what to do; "" if it can."""
    if frame.data is None:
        return tr("No training examples are loaded, so there is no deck yet.")
    if examples_of(frame) is None:
        return tr("There are no training examples that this network takes.")
    if network is not None and not np.isfinite(network.flat).all():
        return tr(
            "Weights of this network are no numbers any more. Go back to an earlier step, or begin anew."
        )
    return ""


class Page(QWidget):
    """One of them; a function of the Frame, like the pane that holds it."""

    wide_from = 640  # pixels from which its halves stand side by side

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.frame = session.frame
        self.share: float | None = None  # how far its job is
        self.error = ""
        self._told = 0.0
        self._wide: bool | None = None

    def show_frame(self, frame: Frame) -> None:
        """Show what is new in `frame`."""
        raise NotImplementedError

    def describe(self) -> str:
        """What is shown, in words."""
        raise NotImplementedError

    def stand(self, *, wide: bool) -> None:
        """Put the halves side by side, or one below the other."""
        raise NotImplementedError

    def arrange(self, width: int) -> None:
        """Lay everything out for this width."""
        wide = width >= self.wide_from
        if wide != self._wide:
            self._wide = wide
            self.stand(wide=wide)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay everything out anew."""
        super().resizeEvent(event)
        self.arrange(self.width())

    def hear(self, progress: Progress) -> object:
        """What a job of this page has to show, if it is time to show it; keeps its share and its error."""
        self.share = None if progress.done else progress.share
        self.error = progress.error.strip().rpartition("\n")[2]
        now = time.perf_counter()
        if not progress.done and now < self._told + TELLS:
            return None
        self._told = now
        return progress.result if progress.done else progress.partial


class Knob(NumberField):
    """The number of one option."""

    def __init__(self, session: Session, key: str, *, integer: bool = False, log: bool = False) -> None:
        option = OPTION[key]
        low, high = option.low, option.high
        super().__init__(
            option.label, float(option.default), low, high, integer=integer, log=log, tip=option.tip
        )
        self._session, self._key = session, key
        self.setObjectName(key)
        locked_with(self, key)
        self.changed.connect(self._turned)

    def show_frame(self, frame: Frame) -> None:
        """Show the option's value."""
        self.set_theme(frame.theme)
        self.set_value(float(frame.options[self._key]))

    @Slot(float)
    def _turned(self, value: float) -> None:
        self._session.set_option(self._key, value)


class BatchKnob(NumberField):
    """The batch size of the training itself."""

    def __init__(self, session: Session) -> None:
        low, high = RANGES["batch_size"]
        tip = tr("How many examples the training takes for each step, from the next step on")
        super().__init__(tr("Batch size"), 32, low, high, integer=True, log=True, tip=tip)
        self._session = session
        self.setObjectName("deck.batch_size")
        locked_with(self, "setting.batch_size")
        self.changed.connect(self._turned)

    def show_frame(self, frame: Frame) -> None:
        """Show the size in force."""
        self.set_theme(frame.theme)
        self.set_value(frame.snapshot.config.batch_size)

    @Slot(float)
    def _turned(self, value: float) -> None:
        self._session.change(batch_size=round(value))


class Choice(Segments):
    """The choices of one option, all in sight."""

    def __init__(self, session: Session, key: str) -> None:
        option = OPTION[key]
        super().__init__(option.label, option.choices, option.tip, narrow=True)
        self._session, self._key = session, key
        self.setObjectName(key)
        locked_with(self, key)
        self.chosen.connect(self._take)

    def show_frame(self, frame: Frame) -> None:
        """Show the option's value."""
        self.set_value(str(frame.options[self._key]))

    @Slot(str)
    def _take(self, value: str) -> None:
        self._session.set_option(self._key, value)
