"""Parameters set by hand, and the way back: a log of what they were, without end in either direction."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np

from nncore.arrays import Floats, Ints, frozen
from nncore.network import Network, from_flat
from nncore.trainer import Trainer


@dataclass(frozen=True, eq=False)
class Edit:
    """One act of a hand: the parameters at `places` of the flat order, as they were and as they are now."""

    step: int  # at which it was done
    places: Ints  # (k,), each at most once
    before: Floats  # (k,)
    after: Floats  # (k,)
    what: str = ""  # in a person's words, for the undo menu
    gesture: int | None = None  # edits of one drag share a number and are one act

    def then(self, later: Edit) -> Edit:
        """Join this edit and a later one into one act."""
        places = _union(self.places, later.places)
        before, after = np.empty((2, len(places)), np.float32)
        for edit in (later, self):  # what was first is what it was before the act
            before[np.searchsorted(places, edit.places)] = edit.before
        for edit in (self, later):
            after[np.searchsorted(places, edit.places)] = edit.after
        return replace(later, places=frozen(places), before=frozen(before), after=frozen(after))


class EditLog:
    """The edits that can be taken back, newest last, and those that can be done again, next first."""

    def __init__(self) -> None:
        self.past: tuple[Edit, ...] = ()
        self.future: tuple[Edit, ...] = ()

    def note(self, edit: Edit) -> None:
        """Add an edit; one of the same gesture as the last is joined to it."""
        last = self.past[-1] if self.past else None
        if last and last.gesture is not None and last.gesture == edit.gesture:
            self.past = (*self.past[:-1], last.then(edit))
        else:
            self.past = (*self.past, edit)
        self.future = ()

    def undo(self) -> Edit | None:
        """Move the newest edit to the future and return it; None if there is none."""
        if not self.past:
            return None
        *rest, edit = self.past
        self.past, self.future = tuple(rest), (edit, *self.future)
        return edit

    def redo(self) -> Edit | None:
        """Move the next edit of the future back and return it; None if there is none."""
        if not self.future:
            return None
        edit, *rest = self.future
        self.past, self.future = (*self.past, edit), tuple(rest)
        return edit

    def forget_after(self, step: int) -> None:
        """Drop what was done after `step`, when the run has gone back to it."""
        self.past = tuple(edit for edit in self.past if edit.step <= step)
        self.future = tuple(edit for edit in self.future if edit.step <= step)


def put(trainer: Trainer, places: Ints, values: Floats) -> Floats:
    """Set parameters of a trainer by their places in the flat order; return what they were, (k,)."""
    network = trainer.network()
    flat = network.flat.copy()
    before = flat[places]
    flat[places] = values + np.float32(0)  # which makes −0 a 0: the trainer knows only one of them
    trainer.load(from_flat(flat, network.sizes, network.activations))
    return frozen(before)


def without(network: Network, edits: Iterable[Edit]) -> Network:
    """The network as it was before these edits, oldest first: itself if there are none."""
    done = tuple(edits)
    if not done:
        return network
    flat = network.flat.copy()
    for edit in reversed(done):
        flat[edit.places] = edit.before
    return from_flat(flat, network.sizes, network.activations)


def _union(a: Ints, b: Ints) -> Ints:
    """What is in either, sorted; numpy's own `union1d` imports its masked arrays first, while a hand waits."""
    both = np.sort(np.concatenate([a, b]))
    either: Ints = both[np.append(True, both[1:] != both[:-1])[: len(both)]]
    return either
