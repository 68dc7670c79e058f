"""The last step undone for the eye: a snapshot as it was before it, as long as somebody holds on to it."""

from __future__ import annotations

from dataclasses import replace

from nncore.snapshot import Snapshot


class LookBack:
    """While it is `on`, what is shown is the network before the last step; training itself goes nowhere."""

    def __init__(self) -> None:
        self.on = False
        self._real: Snapshot | None = None
        self._shown: Snapshot | None = None

    def of(self, snapshot: Snapshot) -> Snapshot:
        """The snapshot to show: the same object as long as nothing changes."""
        record = snapshot.opened
        if not self.on or record is None or snapshot.running:
            return snapshot
        if snapshot is not self._real or self._shown is None:
            self._real = snapshot
            earlier = tuple(e for e in snapshot.evaluations if e.step < record.step)
            costs = snapshot.costs[: record.step - 1]
            past = {"network": record.before, "step": record.step - 1, "costs": costs, "evaluations": earlier}
            self._shown = replace(snapshot, **past)  # type: ignore[arg-type]
        return self._shown
