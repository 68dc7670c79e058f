"""Asks the network about a whole set, for the job that does it beside the window."""

from __future__ import annotations

from app.jobs import Steps
from nncore.data import Dataset
from nncore.evaluation import LEAST, SLICE, WORK
from nncore.exam import examine
from nncore.network import Network

KEY = "examples.train"


def asking(network: Network, data: Dataset, cost: str) -> Steps:
    """Yield the share done; return the Exam."""
    size = max(LEAST, min(SLICE, WORK // network.n_parameters))
    for i, exam in enumerate(examine(network, data, cost), start=1):
        if exam is not None:
            return exam
        yield min(1.0, i * size / len(data)), None
    raise AssertionError("a set is never empty")
