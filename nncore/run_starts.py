"""What two runs can lend one another: where they started, their seed, their settings."""

from __future__ import annotations

import numpy as np

from nncore.commands import LoadNetwork, NewRun
from nncore.config import Config
from nncore.kept_run import Ends, KeptRun
from nncore.network import Network
from nncore.snapshot import Snapshot

KINDS = ("same", "weights", "seed", "settings")


class ShapesDifferError(ValueError):
    """First weights of one shape, settings of another."""


def start_of(run: KeptRun, ends: Ends) -> Network:
    """The weights a kept run began with."""
    return ends.start if ends.start is not None else run.config.initial_network()


def begin(kind: str, shown: Snapshot, run: KeptRun, ends: Ends) -> NewRun | LoadNetwork:
    """The command that begins a run with parts of a kept one and parts of the run shown.

    same: its settings, its first weights. weights: its first weights, the settings shown. seed: its seed, the
    settings shown. settings: its settings, the first weights of the run shown. Raises ShapesDifferError.
    """
    mine = shown.config
    if kind == "seed":
        return NewRun(mine.changed(seed=run.config.seed))
    if kind == "settings":
        if (mine.sizes, mine.data) != (run.config.sizes, run.config.data):
            raise ShapesDifferError
        return _from(shown.initial, run.config.changed(init=mine.init, seed=mine.seed), shown.steps_before)
    start = start_of(run, ends)
    if kind == "same":
        return _from(start, run.config, run.steps_before)
    if mine.sizes != run.config.sizes:
        raise ShapesDifferError
    settings = mine.changed(init=run.config.init, seed=run.config.seed)
    return _from(start, settings, run.steps_before)


def _from(start: Network, config: Config, steps_before: int) -> NewRun | LoadNetwork:
    """From a seed if that gives these very weights, so that the run can be done again from its settings alone."""
    if np.array_equal(config.initial_network().flat, start.flat):
        return NewRun(config)
    network = Network(start.weights, start.biases, config.activations)
    return LoadNetwork(network, config, steps_before)
