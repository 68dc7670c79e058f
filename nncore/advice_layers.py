"""What can be wrong inside the network: where it starts, layers that are flat, dead, alike or hardly reached."""

from __future__ import annotations

import numpy as np

from nncore.advice import Finding, Number, Remedy
from nncore.advice_case import Case
from nncore.arrays import Floats
from nncore.proposal import proposed_rate

SILENT = 1e-3  # as in health.py: an output below this for every example says nothing

DEAD = 0.3
"""Share of a hidden layer's ReLUs that are 0 for all examples tried. Layers of networks that learned had at most 0.19
(six layers of 16), one that got stuck at 31 % had 0.38, those that died 0.8 and more."""

SATURATED = 0.8
"""Share of a hidden layer's activations where the slope is below 0.01. Good runs: 0.40 after 3,000 steps, 0.56 after 30
epochs, 0.76 after 100; at 6 times the proposed rate 0.88 and a point less right, from N(0, 1) 0.81 and four less."""

STARTS_FLAT = 0.3
"""The same share before the first step: 0.60 with N(0, 1) on 784 pixels, 0.00 with the scaled start; after 6,000 steps
the first is right on 89.9 %, the second on 93.8."""

VANISHED = 1e-3
"""Root mean square of the first layer's weight gradients over that of the last. At the start with 2, 3, 4, 5, 6 hidden
layers of sigmoids 0.024, 0.008, 0.002, 0.0004, 0.0001: after 4,000 steps four layers learned, five did not."""

ALIKE = 1e-3
"""How far neurons may lie apart, in parts of the largest weight, to count as one: 3,000 steps from zeros left them
within 1e-6 of each other, by rounding; random starts differ by whole weights."""

PLAIN_SOFTMAX = 0.9  # test accuracy from which the squared cost does softmax no more harm


def dead_outputs(case: Case) -> Finding | None:
    """Every output is 0 for every example, while nothing trains that would tell of it."""
    trace = case.trace
    config = case.snapshot.config
    if trace is None or case.is_told or (config.output, config.cost) != ("sigmoid", "squared"):
        return None
    largest = float(trace.outputs.max())
    if not largest < SILENT:
        return None
    numbers: dict[str, Number] = {"largest": largest, "rate": config.learning_rate}
    return Finding("dead-outputs", numbers, Remedy("new", {"learning_rate": proposed_rate(config)}))


def dead_relus(case: Case) -> Finding | None:
    """A good part of a layer's ReLUs is 0 whatever comes in."""
    config = case.snapshot.config
    if config.activation != "relu" or not case.dead or case.is_told or not case.snapshot.step:
        return None
    share, layer = max((share, layer) for layer, share in enumerate(case.dead, 1))
    if share < DEAD or case.hidden[layer - 1] < 2:
        return None
    n = case.hidden[layer - 1]
    numbers: dict[str, Number] = {"dead": round(share * n), "n": n, "layer": layer}
    settings = {"init": "he", "learning_rate": min(config.learning_rate / 4, proposed_rate(config))}
    return Finding("dead-relus", numbers, Remedy("new", settings))


def saturated(case: Case) -> Finding | None:
    """Most activations of a hidden layer lie where the function is flat."""
    config = case.snapshot.config
    if config.activation not in ("sigmoid", "tanh") or not case.flat or case.is_told:
        return None
    share, layer = max((share, layer) for layer, share in enumerate(case.flat, 1))
    if share < SATURATED or not case.snapshot.step:
        return None
    numbers: dict[str, Number] = {"share": share, "layer": layer, "rate": config.learning_rate}
    proposed = min(proposed_rate(config), config.learning_rate)
    numbers |= {"proposed": proposed}
    return Finding("saturated", numbers, Remedy("new", {"learning_rate": proposed, "init": "scaled"}))


def starts_flat(case: Case) -> Finding | None:
    """The start values drive the first layer into the flat parts before anything is learned."""
    config = case.snapshot.config
    if config.init != "normal" or case.snapshot.step > case.epoch_steps or case.snapshot.steps_before:
        return None
    share = case.flat_at_first[0] if case.flat_at_first else 0.0
    if config.activation not in ("sigmoid", "tanh") or share < STARTS_FLAT:
        return None
    numbers: dict[str, Number] = {"share": share, "inputs": case.snapshot.network.sizes[0]}
    numbers |= {"spread": case.snapshot.network.sizes[0] ** 0.5}
    return Finding("starts-flat", numbers, Remedy("new", {"init": "scaled"}))


def all_alike(case: Case) -> Finding | None:
    """The neurons of a hidden layer are all the same neuron: each step moves them alike."""
    network = case.snapshot.network
    for layer, (weights, biases) in enumerate(zip(network.weights[:-1], network.biases[:-1], strict=True), 1):
        rows = (weights, biases[:, np.newaxis], network.weights[layer].T)  # one a neuron
        if len(biases) > 1 and all(_alike(row) for row in rows):
            numbers: dict[str, Number] = {"n": len(biases), "layer": layer}
            return Finding("all-alike", numbers, Remedy("new", {"init": "scaled"}))
    return None


def vanishing(case: Case) -> Finding | None:
    """What reaches the first layer of the gradient is a tiny part of what the last one gets."""
    gradient, config = case.snapshot.gradient, case.snapshot.config
    if gradient is None or config.activation not in ("sigmoid", "tanh") or len(case.hidden) < 2:
        return None
    ends = gradient.weights[0], gradient.weights[-1]
    sizes = [float(np.vdot(w, w) / w.size) ** 0.5 for w in ends]
    if case.is_told or not case.is_present or not 0 < sizes[0] < VANISHED * sizes[1]:
        return None
    better = case.snapshot.config.changed(activation="tanh", init="scaled")
    settings = {"activation": "tanh", "init": "scaled", "learning_rate": proposed_rate(better)}
    numbers: dict[str, Number] = {"layers": len(case.hidden), "first": sizes[0], "last": sizes[1]}
    numbers |= {"part": sizes[1] / sizes[0]}
    return Finding("vanishing", numbers, Remedy("new", settings) if config.activation == "sigmoid" else None)


def softmax_squared(case: Case) -> Finding | None:
    """The squared cost behind softmax: where the answer is surely wrong, hardly any slope is left."""
    config, test = case.snapshot.config, case.snapshot.latest_test
    if (config.output, config.cost) != ("softmax", "squared") or (test and test.accuracy >= PLAIN_SOFTMAX):
        return None
    better = config.changed(cost="cross-entropy")
    numbers: dict[str, Number] = {"rate": proposed_rate(better)}
    settings = {"cost": "cross-entropy", "learning_rate": proposed_rate(better)}
    return Finding("softmax-squared", numbers, Remedy("new", settings))


def _alike(rows: Floats) -> bool:
    """Whether all rows are the same but for rounding."""
    some = rows[:2]  # mostly these differ already, and the rest need not be read
    if float(np.ptp(some, axis=0).max()) > ALIKE * float(np.abs(rows[0]).max()) * 2:
        return False
    return float(np.ptp(rows, axis=0).max()) <= ALIKE * float(np.abs(rows).max())
