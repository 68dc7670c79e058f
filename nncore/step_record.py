"""One step of training opened up: what it dealt, where it began and where it came to, kept by the code that trains."""

from __future__ import annotations

from dataclasses import dataclass

from nncore.arrays import Ints
from nncore.config import Config
from nncore.network import Network


@dataclass(frozen=True, eq=False)
class StepRecord:
    """The step that led to `step`. All arrays are read-only and float32: the trainer's own."""

    step: int  # as counted after it
    rows: Ints  # of the mini-batch in the training set
    before: Network
    after: Network
    gradient: Network  # of the mini-batch at `before`, as the trainer found it
    learning_rate: float
    config: Config
    cost: float  # of the mini-batch at `before`
