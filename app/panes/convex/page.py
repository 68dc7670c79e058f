"""What both pages have in common."""

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
from app.panes.convex.options import OPTION
from app.session import Session
from app.widgets import NumberField
from nncore.data import Dataset
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


def no_numbers(frame: Frame) -> str:
    """What to do if the weights are no numbers; "" if they are."""
    if np.isfinite(frame.snapshot.network.flat).all():
        return ""
    return tr("Weights of this network are no numbers any more. Go back to an earlier step, or begin anew.")


class Page(QWidget):
    """One of the two; a function of the Frame, like the pane that holds it."""

    wide_from = 700  # pixels from which its halves stand side by side

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
        low, high, tip = option.low, option.high, option.tip
        super().__init__(option.label, float(option.default), low, high, integer=integer, log=log, tip=tip)
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
