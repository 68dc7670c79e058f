"""What can be wrong with the examples: too few, dealt in order, all of one kind, or learned by heart."""

from __future__ import annotations

import numpy as np

from nncore.advice import Finding, Number, Remedy
from nncore.advice_case import Case

FEW = 1000
"""Examples of pictures. After 6,000 steps: 300 gave 75.5 % on the test set, 1,000 83.9, 3,000 89.0, 60,000 93.8."""

GAP = 0.05
"""Share right on the training set less that on the test set. 1.6 points after 30 epochs of 60,000 digits, 3.2 after
100; with 10,000 digits 4.8, with 3,000 9.5."""

CHANCE = 1e-6
"""Of a mini-batch of one class only, dealt from a shuffled deck: 8 digits are that once in 10 million times."""


def overfitting(case: Case) -> Finding | None:
    """Clearly more is right of what it has seen than of what it has not."""
    shown = case.snapshot
    both = next((e for e in reversed(shown.evaluations) if e.train and e.test), None)
    if both is None or both.train is None or both.test is None or not shown.step or case.data is None:
        return None
    train, test = both.train.accuracy, both.test.accuracy
    if train - test < GAP or (train - test) * both.test.n < 3 * (both.test.n * test * (1 - test)) ** 0.5:
        return None
    numbers: dict[str, Number] = {"train": train, "test": test, "n": len(case.data), "l2": 1e-4}
    numbers |= {"points": 100 * (train - test)}
    return Finding("overfitting", numbers, _against(case))


def few(case: Case) -> Finding | None:
    """So few examples of pictures that what is learned does not carry far."""
    data = case.data
    if data is None or data.shape is None or len(data) >= FEW:
        return None
    numbers: dict[str, Number] = {"n": len(data), "parameters": case.snapshot.network.n_parameters}
    return Finding("few", numbers)


def one_kind(case: Case) -> Finding | None:
    """All examples there are to learn from are of one class."""
    data = case.data
    if data is None or len(data) < 2 or int(data.labels.min()) != int(data.labels.max()):
        return None
    return Finding("one-kind", {"name": data.name_of(int(data.labels[0])), "n": len(data)})


def in_order(case: Case) -> Finding | None:
    """The last mini-batch was all of one class, though there are others: the deck is not shuffled."""
    data, rows = case.data, case.snapshot.batch
    if data is None or not len(rows) or not case.is_present or int(rows.max()) >= len(data):
        return None
    labels = data.labels[rows]
    if int(labels.min()) != int(labels.max()):
        return None
    shares = np.bincount(data.labels, minlength=data.n_classes) / len(data)
    if float((shares ** len(rows)).sum()) > CHANCE:
        return None
    return Finding("in-order", {"n": len(rows), "name": data.name_of(int(labels[0]))})


def _against(case: Case) -> Remedy | None:
    config = case.snapshot.config
    return Remedy("change", {"l2": 1e-4}) if config.l2 < 1e-4 and case.is_present else None
