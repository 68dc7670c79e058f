"""What a hand may have left behind: pins, edits that did harm, and a past taken for the present."""

from __future__ import annotations

from nncore.advice import Finding, Number, Remedy
from nncore.advice_case import Case
from nncore.edits import Edit

PIN_STEPS = 100  # steps since the pin: about what flashes by in the first second of training

HARM = 0.01
"""Share of the test set lost by an edit. On 10,000 digits an accuracy of 94 % is known to 0.24 points (one standard
deviation), so that a whole point is no accident."""


def pinned(case: Case) -> Finding | None:
    """Neurons are still held by hand while the person is at something else."""
    if not case.pins or not (case.pin_pictures or case.pin_steps >= PIN_STEPS):
        return None
    return Finding("pinned", {"pins": case.pins}, Remedy("release"))


def edit_worse(case: Case) -> Finding | None:
    """The last edits by hand cost accuracy on the test set, and are still in force."""
    effect, edits = case.snapshot.effect, case.snapshot.edits_here
    if effect is None or effect.after is None or not edits or case.snapshot.running:
        return None
    before, after = effect.before.accuracy, effect.after.accuracy
    if before - after < HARM:
        return None
    numbers: dict[str, Number] = {"before": before, "after": after, "points": 100 * (before - after)}
    numbers |= {"what": effect.what, "n": effect.after.n}
    return Finding("edit-worse", numbers, Remedy("put back", {"edit": _last(edits)}))


def in_the_past(case: Case) -> Finding | None:
    """Something else was put on the network while an earlier moment of the run is shown."""
    shown = case.snapshot
    if case.is_present or shown.running or not case.acted_in_past:
        return None
    return Finding(
        "in-the-past", {"step": shown.step, "newest": shown.newest}, Remedy("seek", {"step": shown.newest})
    )


def _last(edits: tuple[Edit, ...]) -> Edit:
    return edits[-1]
