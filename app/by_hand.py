"""How far a run is, in words that also tell of what a hand did: a step by hand is no step of the training."""

from __future__ import annotations

from app.numerals import count
from nncore.snapshot import Snapshot
from nncore.words import tr


def changes(snapshot: Snapshot) -> int:
    """How many times a hand changed the network up to the moment shown: edits, and steps along a gradient found."""
    return sum(1 for edit in snapshot.edits if edit.step <= snapshot.step)


def at_step(step: int, by_hand: int) -> str:
    """Step 120, or step 0 + 3 by hand."""
    if not by_hand:
        return tr("step {0}").format(count(step))
    return tr("step {0} + {1} by hand").format(count(step), count(by_hand))
