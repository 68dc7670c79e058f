"""What shuffling is for: two copies of a fresh network learn the same examples, one from a deck sorted by class."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass

import numpy as np

from nncore.answers import targets_of
from nncore.arrays import Floats, Ints, frozen
from nncore.data import Dataset
from nncore.evaluation import evaluate_in_slices
from nncore.explain import find
from nncore.network import Network, from_flat
from nncore.trainer import deck

KINDS = ("shuffled", "sorted")
CLOSE = 0.02  # accuracies that differ by less are called alike


@dataclass(frozen=True, eq=False)
class School:
    """What both learn from, and how."""

    start: Network
    cost: str
    train: Dataset
    test: Dataset
    rate: float
    batch: int
    epochs: int
    seed: int


@dataclass(frozen=True, eq=False)
class Report:
    """Cost on the examples learned and accuracy on the test set after 0, 1, 2, ... epochs. Arrays are read-only."""

    costs: Floats
    accuracies: Floats


Reports = dict[str, Report]


def sorted_order(labels: Ints) -> Ints:
    """All of one class, then all of the next; within a class as they come."""
    return np.argsort(labels, kind="stable")


def order_of(kind: str, school: School, epoch: int) -> Ints:
    """The deck of an epoch: the trainer's own shuffle, or the sorted one, which is the same each time."""
    if kind == "sorted":
        return sorted_order(school.train.labels.astype(np.intp))
    return deck(school.seed, epoch, len(school.train))


def learn(school: School) -> Generator[tuple[float, Reports], None, Reports]:
    """As a job: both learn, epoch by epoch, side by side; yields what is known so far."""
    networks = dict.fromkeys(KINDS, school.start)
    known: Reports = {}
    for kind in KINDS:
        known = yield from _examined(school, networks[kind], kind, known, 0.0)
    steps = 2 * school.epochs * -(-len(school.train) // school.batch)
    done = 0
    for epoch in range(school.epochs):
        for kind in KINDS:
            order = order_of(kind, school, epoch)
            for at in range(0, len(order), school.batch):
                networks[kind] = step(school, networks[kind], order[at : at + school.batch])
                done += 1
                yield done / steps, known
            known = yield from _examined(school, networks[kind], kind, known, done / steps)
    return known


def step(school: School, network: Network, rows: Ints) -> Network:
    """One step of plain gradient descent on the examples `rows`."""
    targets = targets_of(school.train.labels[rows], network.sizes[-1])
    _, gradient = find(network, school.train.inputs(rows), targets, school.cost)
    with np.errstate(over="ignore", invalid="ignore"):
        moved = network.flat - np.float32(school.rate) * gradient.flat
    return from_flat(moved, network.sizes, network.activations)


def _examined(
    school: School, network: Network, kind: str, known: Reports, share: float
) -> Generator[tuple[float, Reports], None, Reports]:
    cost = accuracy = 0.0
    for data in (school.train, school.test):
        for score in evaluate_in_slices(network, data, school.cost):
            if score is not None and data is school.train:
                cost = score.cost
            elif score is not None:
                accuracy = score.accuracy
            yield share, known
    before = known.get(kind)
    costs = np.append(before.costs if before else (), cost)
    accuracies = np.append(before.accuracies if before else (), accuracy)
    return {**known, kind: Report(frozen(costs), frozen(accuracies))}
