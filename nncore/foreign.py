"""Networks of other programs: a file of plain weights does not say what they were trained to go through."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from nncore.activations import HIDDEN
from nncore.answers import answers_of
from nncore.config import Config
from nncore.data import Dataset
from nncore.evaluation import outputs_of
from nncore.model_files import SavedNetwork
from nncore.network import Network

SAMPLE = 1000  # examples tried


def with_guessed_activation(saved: SavedNetwork, data: Dataset) -> tuple[SavedNetwork, float]:
    """Give a network without settings the hidden activation under which it answers most of `data` rightly.

    Returns it with that share of right answers, 0 to 1. Sigmoids are taken to have been trained as ours are, the
    others with softmax and cross-entropy, as is usual elsewhere. A network without hidden layers tells nothing.
    """
    if saved.network.sizes[0] != data.n_inputs:
        return saved, 0.0
    candidates = [_with(saved, _usual(saved.config, name)) for name in HIDDEN]
    shares = [_share_right(candidate.network, data) for candidate in candidates]
    best = max(range(len(shares)), key=shares.__getitem__)
    return candidates[best], shares[best]


def _usual(config: Config, activation: str) -> Config:
    if activation == "sigmoid":
        return config.changed(activation=activation, output="sigmoid", cost="squared")
    return config.changed(activation=activation, output="softmax", cost="cross-entropy", learning_rate=0.1)


def _with(saved: SavedNetwork, config: Config) -> SavedNetwork:
    network = Network(saved.network.weights, saved.network.biases, config.activations)
    return replace(saved, network=network, config=config)


def _share_right(network: Network, data: Dataset) -> float:
    n = min(SAMPLE, len(data))
    with np.errstate(all="ignore"):
        answers = answers_of(outputs_of(network, data, 0, n))
    return float((answers == data.labels[:n]).mean())
