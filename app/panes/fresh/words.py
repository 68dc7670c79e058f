"""What the fresh networks came to, in sentences that follow the numbers."""

from __future__ import annotations

import numpy as np

from app import numerals
from nncore.evaluation import Score
from nncore.fresh import Crowd
from nncore.words import tr


def crowd(found: Crowd) -> str:
    """Costs and right answers of all of them, beside what a blind answer gets."""
    text = tr(
        "{n} networks that have learned nothing: cost {low} to {high}, mean {mean}. They answer {least} to {most} of "
        "{examples} training pictures rightly, mean {right}; one answer said to all would get {blind}."
    )
    good = found.costs[np.isfinite(found.costs)]
    if not len(good):
        return tr("The costs of these networks are no numbers.")
    return text.format(
        n=len(found.seeds),
        low=numerals.short(float(good.min())),
        high=numerals.short(float(good.max())),
        mean=numerals.short(float(good.mean())),
        least=numerals.percent(float(found.rights.min())),
        most=numerals.percent(float(found.rights.max())),
        examples=numerals.count(len(found.data)),
        right=numerals.percent(float(found.rights.mean())),
        blind=numerals.percent(found.most_common),
    )


def guess(found: Crowd, guessed: float) -> str:
    """The person's guess beside what was measured."""
    text = tr("You guessed {guess}; measured: {mean} in the mean, give or take {spread}.")
    return text.format(
        guess=numerals.percent(guessed, 0),
        mean=numerals.percent(float(found.rights.mean())),
        spread=numerals.percent(float(found.rights.std())),
    )


def run(found: Crowd, begun: Score, now: Score) -> str:
    """Where the present run began among them, and where it is now."""
    below = int((found.costs < begun.cost).sum())
    text = tr(
        "This run began at {begun}: {below} of these {n} cost less. Now it costs {now}, with {right} right"
    )
    said = text.format(
        begun=numerals.short(begun.cost),
        below=below,
        n=len(found.seeds),
        now=numerals.short(now.cost),
        right=numerals.percent(now.accuracy),
    )
    lowest = float(np.nanmin(found.costs)) if np.isfinite(found.costs).any() else float("nan")
    if now.cost < lowest and begun.cost >= lowest:
        return tr("{said}: less than any start.").format(said=said)
    return said + "."
