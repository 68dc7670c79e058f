"""Sentences of the pane: each follows the numbers at hand."""

from __future__ import annotations

from app.numerals import count, plain, short
from nncore.words import tr

NO_EXAM = "The test set is being answered…"


def convention(name: str) -> str:
    """A convention as a formula."""
    return {"sum": "Σ (a − y)²", "mean": tr("mean of (a − y)²"), "half": "½ Σ (a − y)²"}[name]


def seen(k: int, n: int, mean: float, whole: float) -> str:
    """How far the running mean has come."""
    if k >= n:
        text = tr(
            "The mean of the costs of all {n} test examples is {whole}: that is C, the cost of this network."
        )
        return text.format(n=count(n), whole=plain(whole, 4))
    text = tr("After {k} of {n} examples the mean is {mean}; of all it is {whole}.")
    return text.format(k=count(k), n=count(n), mean=plain(mean, 4), whole=plain(whole, 4))


def bar(low: float, high: float, k: int) -> str:
    """What a bar holds."""
    text = tr(
        "{k} examples cost between {low} and {high}, the dearest first; click one to put it on the network."
    )
    return text.format(k=count(k), low=short(low), high=short(high))
