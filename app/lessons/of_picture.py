"""What facts of lessons find in the gradient of the picture on the network, whether it was asked for or not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from app.lessons.expression import number
from app.lessons.of_frame import at, from_one, whole
from app.lessons.values import Value
from app.panes.wishes.options import GUESS, guess_of
from nncore.explain import find, votes, wishes
from nncore.wish import alikeness

if TYPE_CHECKING:
    from app.frame import Frame
    from app.lessons.scope import StepScope
    from nncore.arrays import Floats
    from nncore.network import Network
    from nncore.passes import Gradient, Trace

Arguments = Sequence[Value]
KEPT = 3  # of the frame that is shown, and of that when the step began


@dataclass(frozen=True, eq=False)
class Passes:
    """Both passes of one picture through one network."""

    network: Network
    inputs: Floats
    target: Floats
    cost: str
    trace: Trace
    gradient: Gradient

    @property
    def wish(self) -> Floats:
        """−dC/da of the outputs, (n_outputs,)."""
        kind = self.network.activations[-1]
        return wishes(self.trace.outputs[0], self.target, self.cost, kind)


_known: list[Passes] = []


def passes(frame: Frame) -> Passes | None:
    """The passes of the picture that is shown; None while nobody says what it should be."""
    network, inputs, target = frame.snapshot.network, frame.picture.received, frame.target
    if target is None or inputs.size != network.sizes[0]:
        return None
    cost = frame.snapshot.config.cost
    for kept in _known:
        if kept.network is network and kept.inputs is inputs and kept.target is target and kept.cost == cost:
            return kept
    dtype = network.weights[0].dtype
    rows = inputs.reshape(1, -1).astype(dtype, copy=False), target[np.newaxis].astype(dtype, copy=False)
    made = Passes(network, inputs, target, cost, *find(network, *rows, cost))
    _known[:] = [made, *_known[: KEPT - 1]]
    return made


def strongest_wish(frame: Frame) -> object:
    """The output that is farthest from what it should be, by its wish."""
    known = passes(frame)
    return None if known is None else int(np.abs(known.wish).argmax())


def guess_cosine(frame: Frame) -> object:
    """How alike the arrows drawn and the true ones are: the cosine."""
    known = passes(frame)
    if known is None:
        return None
    away = known.target - known.trace.outputs[0]
    return alikeness(guess_of(str(frame.options[GUESS.key]), len(away)), away)


def zero_share(frame: Frame) -> object:
    """The share of the gradient found that is exactly zero."""
    found = frame.found
    return float((found.flat == 0).mean()) if found is not None and found.complete else None


def moved(scope: StepScope) -> object:
    """How many parameters are not what they were when the step of the lesson began."""
    now, then = scope.frame.snapshot.network, scope.begin.snapshot.network
    return int((now.flat != then.flat).sum()) if now.sizes == then.sizes else None


def output_wish(scope: StepScope, arguments: Arguments) -> Value:
    """−dC/da of an output."""
    known = passes(scope.frame)
    return None if known is None else at(known.wish, arguments[0])


def push(scope: StepScope, arguments: Arguments) -> Value:
    """−dC/dz of a neuron."""
    known = passes(scope.frame)
    deltas = None if known is None else from_one(known.gradient.deltas, arguments[0])
    return None if deltas is None else at(-deltas[0], arguments[1])


def vote(scope: StepScope, arguments: Arguments) -> Value:
    """What neuron j of a layer asks of neuron k before it."""
    known, layer = passes(scope.frame), whole(arguments[0])
    if known is None or layer is None or not 1 <= layer <= len(known.network.weights):
        return None
    return at(votes(known.network, known.gradient, layer), *arguments[1:])


def asked(scope: StepScope, arguments: Arguments) -> Value:
    """What all neurons of the next layer together ask of a neuron."""
    known, layer = passes(scope.frame), whole(arguments[0])
    if known is None or layer is None or not 0 <= layer < len(known.network.weights):
        return None
    return at(votes(known.network, known.gradient, layer + 1).sum(axis=0), arguments[1])


def extreme(scope: StepScope, arguments: Arguments, *, brightest: bool) -> Value:
    """The brightest or the dimmest neuron of a layer."""
    layer = whole(arguments[0])
    if layer is None or not 0 <= layer < len(scope.frame.trace.activations):
        return None
    light = scope.frame.trace.activations[layer]
    return float(light.argmax() if brightest else light.argmin())


def rank(_scope: StepScope, arguments: Arguments) -> Value:
    """The place of the first number among all of them by size, 1 for the largest."""
    numbers = [number(each) for each in arguments]
    sizes = [abs(each) for each in numbers if each is not None]
    return float(1 + sum(size > sizes[0] for size in sizes)) if len(sizes) == len(numbers) else None
