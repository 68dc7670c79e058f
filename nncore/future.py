"""What a run knows of its own future while it looks back: going on unchanged leads there again, to the bit."""

from __future__ import annotations

from dataclasses import dataclass

from nncore.arrays import Floats
from nncore.edits import EditLog
from nncore.history import History
from nncore.snapshot import Evaluation


@dataclass(frozen=True, eq=False)
class Future:
    """The newest moment of a run, left behind for a look at its past."""

    step: int
    history: History
    costs: Floats  # of all steps, read-only
    evaluations: tuple[Evaluation, ...]
    edits: EditLog

    def evaluations_with(self, others: tuple[Evaluation, ...]) -> tuple[Evaluation, ...]:
        """Its measurements and those made on the way back to it, oldest first, one for each step."""
        known = {e.step: e for e in self.evaluations}
        fuller = {e.step: e for e in others if e.step not in known or known[e.step].train is None}
        return tuple(e for _, e in sorted({**known, **fuller}.items()))
