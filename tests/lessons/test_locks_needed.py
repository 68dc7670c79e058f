"""Whoever has not predicted finds a control locked that the step cannot be passed without; nothing is played here."""

from __future__ import annotations

import pytest

from app.lessons.lesson import Lesson, Step
from tests.lessons.player import Script, library, scripts

STEPS = [(lesson, step) for lesson in library().lessons for step in lesson.steps]
SCRIPTS = scripts()
OF_VERBS = {
    "paint": ("verb:draw",),
    "stroke": ("verb:draw",),
    "clear": ("verb:draw",),
    "slide": ("verb:draw",),
    "edit": ("verb:edit",),
    "pin": ("verb:pins",),
    "want": ("verb:want",),
    "example": ("verb:examples",),
    "find": ("action:find",),
    "take": ("action:take",),
    "wave": ("action:wave-back", "action:wave-return"),
    "seed": ("action:reseed",),
    "reset": ("action:reset",),
    "back": ("action:back",),
    "epoch": ("action:epoch",),
    "step": ("action:step",),
    "pattern": ("option:learned.patterns",),
    "weights": ("option:paint.bare",),
}
"""What a line of a script asks for, as a lesson locks it."""
OF_EVENTS = {
    "compass": ("option:cut.angle",),
    "walk": ("verb:edit",),
    "needles": ("option:nudge.shared",),
    "hunt": ("verb:hunt",),
    "starts": ("option:convex.shape",),
    "duel": ("option:duel.what", "option:duel.activation"),
    "dream": ("option:limits.view",),
}
"""What a pane tells only after this was used."""


def needed(script: Script) -> set[str]:
    """Everything that a learner uses, as a lesson locks it."""
    found: set[str] = set()
    for verb, *given in script.do:
        if verb in ("option", "halve"):
            found.add(f"option:{given[0]}")
        elif verb == "setting":
            found.add(f"setting:{given[0]}")
        elif verb == "event":
            found.update(OF_EVENTS.get(given[0], ()))
        else:
            found.update(OF_VERBS.get(verb, ()))
    return found


@pytest.mark.parametrize(("lesson", "step"), STEPS, ids=lambda part: part.key)
def test_each_prediction_locks_something_that_every_learner_who_passes_uses(
    lesson: Lesson, step: Step
) -> None:
    assert step.predict is not None
    passing = [
        each for each in SCRIPTS if (each.lesson, each.step, each.passes) == (lesson.key, step.key, True)
    ]
    assert passing
    for script in passing:
        assert needed(script) & set(step.locks), f"{script} uses none of {step.locks}"
