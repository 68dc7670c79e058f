"""Two pictures and their mixture: A follows the picture on the network, B was kept, the mixture is put there."""

from __future__ import annotations

import random

import numpy as np
from PySide6.QtCore import QCoreApplication

from app.frame import Frame, Picture
from app.panes.limits import inputs
from app.session import Session
from nncore.answers import answers_of
from nncore.arrays import Floats, Ints
from nncore.morph import blend
from nncore.passes import forward


class Pair:
    """A and B are input vectors (n_inputs,), or None."""

    def __init__(self, session: Session) -> None:
        self.a: Floats | None = None
        self.b: Floats | None = None
        self.b_name = ""
        self._session = session
        self._seen: Picture | None = None  # the picture that A was taken from
        self._put: Picture | None = None  # the mixture on the network
        self._gesture: int | None = None

    def follow(self, frame: Frame, *, in_sight: bool) -> None:
        """Another picture on the network is the new A; the mixture that was put there is not."""
        if self.a is not None and len(self.a) != frame.acting.sizes[0]:
            self.a = self.b = self._seen = self._put = None
        known = frame.picture is self._seen or frame.picture is self._put
        on_its_way = self._put is not None and self._session.picture is self._put
        if not known and not on_its_way:
            self.a, self._seen, self._put = inputs.present(frame), frame.picture, None
            self._gesture = self._session.new_gesture()
            if frame.options["limits.mix"] and in_sight:
                self._session.set_option("limits.mix", 0.0)
        if self.b is None:
            rows = self._others(frame)
            if len(rows):
                self._take_row(frame, int(rows[0]))

    def keep(self, frame: Frame) -> None:
        """Take the picture on the network as B."""
        self.b = inputs.present(frame)
        self.b_name = QCoreApplication.translate("LimitsPane", "the picture you kept")

    def take_other(self, frame: Frame) -> None:
        """Take any test example of another class as B."""
        rows = self._others(frame)
        if len(rows):
            self._take_row(frame, int(random.choice(rows)))  # noqa: S311 - nothing hangs on it

    def swap(self, frame: Frame) -> None:
        """Let A and B change places; the mixture stays what it is."""
        self.a, self.b, self.b_name = self.b, self.a, ""
        self._session.set_option("limits.mix", round(1 - float(frame.options["limits.mix"]), 6))

    def mixture(self, frame: Frame) -> Floats | None:
        """What the option says lies between A and B."""
        if self.a is None or self.b is None:
            return None
        return blend(self.a, self.b, float(frame.options["limits.mix"]))

    def put(self, frame: Frame) -> None:
        """Put the mixture on the network, if it is or was one."""
        mixture = self.mixture(frame)
        if mixture is None or not inputs.can_put(frame):
            return
        if self._put is not None or frame.options["limits.mix"]:
            self._put = inputs.put(self._session, mixture, gesture=self._gesture)

    def _others(self, frame: Frame) -> Ints:
        """Rows of the test set that are of another class than A: than it is, or else than it is called."""
        data = inputs.examples(frame)
        if data is None or self.a is None:
            return np.empty(0, np.intp)
        label = self._seen.label if self._seen is not None else None
        if label is None:
            label = int(answers_of(forward(frame.acting, self.a).outputs))
        return np.flatnonzero(data.labels != label)

    def _take_row(self, frame: Frame, row: int) -> None:
        data = inputs.examples(frame)
        if data is not None:
            self.b = data.inputs(slice(row, row + 1))[0].astype(frame.acting.weights[0].dtype)
            name = QCoreApplication.translate("LimitsPane", "test example {row}: {label}")
            self.b_name = name.format(row=row, label=data.name_of(int(data.labels[row])))
