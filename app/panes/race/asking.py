"""What the naive race is about, for a Frame, or why there can be none."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app import numerals
from app.frame import Frame
from app.naming import naming_of
from nncore.arrays import Floats
from nncore.naive import Race, choose
from nncore.words import tr


@dataclass(frozen=True, eq=False)
class Asked:
    """A race, and in words whose cost it is and of which network."""

    race: Race
    whose: str
    step: int
    run: int


def asked_of(frame: Frame) -> Asked | str:
    """The race that the options ask for; or the reason why there is none, and what to do."""
    network, snapshot = frame.snapshot.network, frame.snapshot
    if not all(np.isfinite(part).all() for part in (*network.weights, *network.biases)):
        return tr(
            "Weights of this network are no numbers any more. Go back to an earlier step, or begin anew."
        )
    found = _examples(frame)
    if isinstance(found, str):
        return found
    inputs, targets, whose = found
    k = str(frame.options["race.sample"])
    chosen = None if k == "all" else choose(network.n_parameters, int(k), snapshot.config.seed)
    h = float(frame.options["race.h"])
    race = Race(network, inputs, targets, snapshot.config.cost, h, chosen)
    return Asked(race, whose, snapshot.step, snapshot.run)


def _examples(frame: Frame) -> tuple[Floats, Floats, str] | str:
    sizes, of = frame.snapshot.network.sizes, str(frame.options["race.of"])
    if of == "1":
        return _one(frame)
    data = frame.data.train if frame.data is not None else None
    fits = data is not None and data.n_inputs == sizes[0]
    if data is None or not fits or (sizes[-1] < data.n_classes and sizes[-1] != 1):
        return tr("There are no training examples that this network takes.")
    rows = slice(min(int(of), len(data)))
    whose = tr("the mean of the first {n} training examples").format(n=numerals.count(rows.stop))
    return data.inputs(rows), data.targets(rows, sizes[-1]), whose


def _one(frame: Frame) -> tuple[Floats, Floats, str] | str:
    """The example on the network: it needs to be known what it should be."""
    picture, sizes = frame.picture, frame.snapshot.network.sizes
    image = picture.received.reshape(1, -1)
    if picture.is_empty:
        return tr("Nothing is drawn, so there is no cost: choose an example in the pad, or take 10 of them.")
    if image.shape[1] != sizes[0]:
        return tr("The network does not take this picture: choose another example in the pad.")
    if frame.target is None or frame.wanted is None:
        return tr(
            "Nobody said what this should be, so it has no cost: choose an example in the pad, or take 10."
        )
    targets = np.asarray(frame.target, np.float64).reshape(1, -1)
    text = tr("{a_two} on the network, said to be {another}") if frame.lied else tr("{a_two} on the network")
    name = naming_of(frame).noun
    whose = text.format(
        a_two=name(frame.wanted if picture.label is None else picture.label), another=name(frame.wanted)
    )
    return image, targets, whose
