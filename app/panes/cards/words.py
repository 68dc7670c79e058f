"""What is right of the cards learned from, and of those never seen: the gap follows the measurements of the run."""

from __future__ import annotations

from app import numerals
from nncore.snapshot import Evaluation, Snapshot
from nncore.words import tr

RISEN = 1.01  # times the lowest: from here on a cost has risen


def gap(snapshot: Snapshot) -> str:
    """Both shares and both costs as last measured; and since when the test cost rises."""
    train, test = snapshot.latest_train, snapshot.latest_test
    if train is None or test is None:
        return ""
    text = tr(
        "Of {n} cards that it learns from it gets {right} right, cost {cost}; of {m} that it never saw {other}, cost "
        "{dear}."
    )
    said = text.format(
        n=numerals.count(train.n),
        right=numerals.percent(train.accuracy),
        cost=numerals.short(train.cost),
        m=numerals.count(test.n),
        other=numerals.percent(test.accuracy),
        dear=numerals.short(test.cost),
    )
    low = lowest(snapshot)
    if (
        low is not None
        and low.test is not None
        and low.step < snapshot.step
        and test.cost > RISEN * low.test.cost
    ):
        text = tr(
            "On those it never saw the cost was lowest, {low}, at step {step}, and has risen since: it learns its "
            "cards by heart."
        )
        said += " " + text.format(low=numerals.short(low.test.cost), step=numerals.count(low.step))
    return said


def lowest(snapshot: Snapshot) -> Evaluation | None:
    """The measurement with the lowest test cost."""
    measured = [e for e in snapshot.evaluations if e.test is not None and e.step <= snapshot.step]
    return min(measured, key=lambda e: e.test.cost if e.test else 0.0, default=None)
