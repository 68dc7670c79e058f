"""The examples that a network answers wrongly."""

from __future__ import annotations

import numpy as np

from nncore.answers import answers_of
from nncore.data import Dataset
from nncore.evaluation import SLICE, outputs_of
from nncore.network import Network


def next_wrong(network: Network, data: Dataset, after: int) -> int | None:
    """The first row after `after`, going round, that `network` answers wrongly; None if it answers all right."""
    n = len(data)
    for start in (*range(after + 1, n, SLICE), *range(0, after + 1, SLICE)):
        stop = min(start + SLICE, n)
        answers = answers_of(outputs_of(network, data, start, stop))
        wrong = np.flatnonzero(answers != data.labels[start:stop])
        if len(wrong):
            first: int = start + int(wrong[0])
            return first
    return None
