"""What Ctrl+Z takes back: acts of every kind in the order they were done, each with its own way back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

LIMIT = 5_000  # acts; each is a few pointers, what they bring back is bounded where it is kept


@dataclass(frozen=True)
class Act:
    """One thing done; those that share a `gesture` number are one act."""

    kind: str  # "picture", "edit", "pins", "setting", "run", "kept" or "place"
    undo: Callable[[], object]
    redo: Callable[[], object]
    gesture: object = None


class Journal:
    """The acts that can be taken back, newest last, and those that can be done again, next last."""

    def __init__(self) -> None:
        self.past: list[Act] = []
        self.future: list[Act] = []

    def note(self, act: Act) -> None:
        """Add what has just been done; a further move of the same gesture keeps the way back to where it began."""
        self.future.clear()
        last = self.past[-1] if self.past else None
        if last and act.gesture is not None and (last.kind, last.gesture) == (act.kind, act.gesture):
            self.past[-1] = Act(act.kind, last.undo, act.redo, act.gesture)
            return
        if act.kind == "run":
            self._forget_runs()
        self.past.append(act)
        del self.past[:-LIMIT]

    def forget(self, kind: str) -> None:
        """Let go of all acts of a kind."""
        self.past[:] = [act for act in self.past if act.kind != kind]

    def _forget_runs(self) -> None:
        """Let go of the last change of runs, and of edits before it: only one run is kept, now another one."""
        last = max((i for i, act in enumerate(self.past) if act.kind == "run"), default=-1)
        self.past[: last + 1] = [act for act in self.past[: last + 1] if act.kind not in {"run", "edit"}]

    def join(self, undo: Callable[[], object], redo: Callable[[], object]) -> None:
        """Make something more part of the last act: taken back before it, done again after it."""
        last = self.past.pop()

        def back() -> None:
            undo()
            last.undo()

        def again() -> None:
            last.redo()
            redo()

        self.past.append(Act(last.kind, back, again, last.gesture))

    def undo(self) -> Act | None:
        """Take back the last act, and return it; None if there is none."""
        if not self.past:
            return None
        self.future.append(self.past.pop())
        self.future[-1].undo()
        return self.future[-1]

    def redo(self) -> Act | None:
        """Do again what was last taken back, and return it; None if there is none."""
        if not self.future:
            return None
        self.past.append(self.future.pop())
        self.past[-1].redo()
        return self.past[-1]
