"""Noticing that a run has gone wrong although every number is still finite."""

from __future__ import annotations

import numpy as np

from nncore.answers import answers_of, targets_of
from nncore.arrays import Floats
from nncore.config import Config
from nncore.costs import cost_for
from nncore.data import Dataset
from nncore.evaluation import outputs_of
from nncore.network import Network
from nncore.passes import forward
from nncore.words import tr

WINDOW = 100  # mini-batches looked at
WORSE = 1.1  # times the cost of the untrained network: further than chance throws a hundred mini-batches
SILENT = 1e-3  # an output below this for every image says nothing at all
SAMPLE = 200  # images tried


def why_broken(costs: Floats) -> str | None:
    """Why the last mini-batch costs say that training went off, or None. `costs` holds every step so far."""
    if len(costs) < 2 * WINDOW:
        return None
    recent = costs[-WINDOW:]
    if float(recent.min()) <= WORSE * float(costs[0]):
        return None
    return tr(
        "for {n} mini-batches in a row the cost has been above {first:.3g}, where it was "
        "before any training; the last was {last:.3g}. Each step overshoots the valley"
    ).format(n=WINDOW, first=float(costs[0]), last=float(costs[-1]))


def why_dead(network: Network, config: Config, data: Dataset) -> str | None:
    """Why the network can no longer learn, or None: silent or saturated outputs, or a layer of dead ReLUs."""
    n = min(SAMPLE, len(data))
    with np.errstate(all="ignore"):
        outputs = outputs_of(network, data, 0, n)
        if (config.output, config.cost) == (
            "sigmoid",
            "squared",
        ):  # with cross-entropy no slope is in the way
            right = answers_of(outputs) == data.labels[:n]
            if reason := _why_stuck(outputs, float(right.mean())):
                return reason
        if config.output == "relu" and float(outputs.max()) <= 0:
            return tr("every output is 0 for every image, and a ReLU at 0 passes no gradient back")
        if config.activation == "relu" and _dead_layer(network, data, n):
            return tr(
                "more than nine in ten ReLU neurons of a layer are 0 for every image, and a 0 passes "
                "no gradient back"
            )
    return None


def is_good(network: Network, config: Config, data: Dataset, at_first: float) -> bool:
    """Whether a network of the past can be gone back to; `at_first` is the cost before any training."""
    cheap = cost_on_sample(network, config, data) <= WORSE * at_first
    return cheap and not why_dead(network, config, data)


def cost_on_sample(network: Network, config: Config, data: Dataset) -> float:
    """The mean cost of the first few examples: enough to compare two moments of one run."""
    n = min(SAMPLE, len(data))
    with np.errstate(all="ignore"):
        outputs = outputs_of(network, data, 0, n)
        targets = targets_of(data.labels[:n], network.sizes[-1], outputs.dtype)
        return float(cost_for(config.cost, config.output).of_each(outputs, targets).mean())


def _why_stuck(outputs: Floats, right: float) -> str | None:
    if float(outputs.max()) < SILENT:
        return tr(
            "every output says 0 to every image, which costs exactly 1.0000 an image, and the "
            "slope of the sigmoid there is nearly 0: no step can wake it"
        )
    if right < 0.5 and float(np.minimum(outputs, 1 - outputs).max()) < SILENT:
        return tr(
            "every output is stuck at 0 or 1, mostly wrongly, and the slope of the sigmoid there is nearly 0"
        )
    return None


def _dead_layer(network: Network, data: Dataset, n: int) -> bool:
    hidden = forward(network, data.inputs(np.arange(n))).activations[1:-1]
    return any(float((layer.max(axis=0) <= 0).mean()) > 0.9 for layer in hidden)
