"""What the pane measures besides the fresh networks: the present run, and what they say to the picture."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace

import numpy as np

from app.frame import Answer, Frame
from app.naming import naming_of
from nncore.arrays import Floats
from nncore.config import Config
from nncore.data import Dataset
from nncore.evaluation import Score
from nncore.fresh import Crowd, score_of
from nncore.network import Network
from nncore.passes import forward
from nncore.words import tr

MEASURED = 1000  # examples


class Few:
    """The first training examples, the same object as long as the set is the same."""

    def __init__(self) -> None:
        self._kept: tuple[Dataset, Dataset] | None = None

    def of(self, frame: Frame | None) -> Dataset | None:
        """Those of a frame; None if there are none that its network takes."""
        data = frame.data.train if frame is not None and frame.data is not None else None
        if frame is None or data is None or not _takes(frame.snapshot.network.sizes, data):
            return None
        if self._kept is None or self._kept[0] is not data:
            few = replace(data, images=data.images[:MEASURED], labels=data.labels[:MEASURED])
            self._kept = data, few if len(data) > MEASURED else data
        return self._kept[1]


def _takes(sizes: tuple[int, ...], data: Dataset) -> bool:
    answers = sizes[-1] >= data.n_classes or (sizes[-1] == 1 and data.n_classes == 2)
    return data.n_inputs == sizes[0] and answers


def config_of(frame: Frame) -> Config:
    """The settings of the run shown."""
    return frame.snapshot.config.changed(sizes=frame.snapshot.network.sizes)


def fits(frame: Frame, crowd: Crowd, few: Few) -> bool:
    """Whether the run shown is of the same kind as the networks measured."""
    one, other = config_of(frame), crowd.config
    names = ("sizes", "activation", "output", "cost", "init")
    return few.of(frame) is crowd.data and all(getattr(one, name) == getattr(other, name) for name in names)


def own_of(frame: Frame, crowd: Crowd) -> int:
    """The seed among those kept that the run shown began from; −1 if it began from other weights, as from a file."""
    begun = frame.snapshot.initial.flat
    pairs = zip(crowd.seeds, crowd.kept, strict=False)
    return next((seed for seed, network in pairs if np.array_equal(network.flat, begun)), -1)


class Standing:
    """Start and present state of a run, measured on the same examples, a slice at a time."""

    def __init__(self) -> None:
        self.scores: dict[str, Score] = {}
        self._of: dict[str, tuple[Network, Dataset, str]] = {}
        self._work: list[tuple[str, Generator[None, None, Score]]] = []

    def follow(self, frame: Frame, data: Dataset) -> None:
        """Measure anew what is no longer the same."""
        snapshot, cost = frame.snapshot, frame.snapshot.config.cost
        for name, network in (("begun", snapshot.initial), ("now", snapshot.network)):
            key = network, data, cost
            if self._of.get(name) != key:
                self._of[name] = key
                self._work = [w for w in self._work if w[0] != name]
                self._work.append((name, score_of(network, data, cost)))

    def advance(self) -> bool:
        """One slice; whether more is left."""
        if self._work:
            name, work = self._work[0]
            try:
                next(work)
            except StopIteration as end:
                self.scores = {**self.scores, name: end.value}
                self._work.pop(0)
        return bool(self._work)


class Answers:
    """What each network kept says to the picture on the pad: its outputs, and its answer in words."""

    def __init__(self) -> None:
        self._key: tuple[object, ...] = ()
        self._kept: tuple[tuple[Floats | None, ...], tuple[str, ...]] = (), ()

    def of(self, frame: Frame, crowd: Crowd | None) -> tuple[tuple[Floats | None, ...], tuple[str, ...]]:
        """Those for this picture."""
        if crowd is None:
            return (), ()
        key = crowd.kept, frame.picture
        if self._key != key:
            outputs = tuple(_outputs(network, frame) for network in crowd.kept)
            self._key, self._kept = key, (outputs, tuple(_said(frame, o) for o in outputs))
        return self._kept


def _said(frame: Frame, outputs: Floats | None) -> str:
    if outputs is None:
        return ""
    answer = naming_of(frame).answer(Answer.of(outputs, empty=frame.picture.is_empty).best)
    return tr("says {answer}").format(answer=answer)


def _outputs(network: Network, frame: Frame) -> Floats | None:
    image = frame.picture.received.reshape(1, -1)
    if image.shape[1] != network.sizes[0]:
        return None
    with np.errstate(all="ignore"):
        outputs: Floats = forward(network, image).outputs[0]
    return outputs
