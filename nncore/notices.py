"""What a person is told about a run: what happened, why, and one thing to do."""

from __future__ import annotations

from nncore.commands import Change, NewRun, Pause, Play, UndoReset
from nncore.config import RANGES, Config
from nncore.snapshot import Notice


def finished(epochs: int) -> Notice:
    """The planned epochs are over."""
    text = (
        f"The planned {epochs:,} epochs are done: the learning rate has fallen to 0 along its curve. "
        "Going on starts the curve again."
    )
    return Notice("finished", text, "Go on", Play())


def diverged(reason: str, at: int, good: int, config: Config) -> Notice:
    """Training was stopped at step `at` and taken back to step `good`."""
    text = (
        f"Training was stopped at step {at} because {reason}. The network shown is the one of step {good}, "
        "the last good one kept."
    )
    rate = max(RANGES["learning_rate"][0], config.learning_rate / 10)
    return Notice("diverged", text, "Lower the learning rate to a tenth", Change({"learning_rate": rate}))


def stillborn(reason: str, config: Config) -> Notice:
    """The start values themselves leave nothing that could learn."""
    init = "he" if config.activation == "relu" else "scaled"
    text = f"This network cannot learn from where it starts, because {reason}."
    return Notice("diverged", text, "Start with other values", NewRun(config.changed(init=init)))


def refused(error: Exception) -> Notice:
    """What was asked for cannot be; nothing was changed."""
    return Notice("error", f"That cannot be: {error}. Nothing was changed.")


def failed(report: str) -> Notice:
    """An error of ours; `report` is the traceback."""
    text = (
        "Something in the training went wrong that should not have. "
        "The network is as it was; training is paused."
    )
    return Notice("error", text, detail=report)


def edited_while_training() -> Notice:
    """A hand and the training are both at the weights."""
    text = "Training goes on and moves what you set by hand with every step. Pause to see your edit alone."
    return Notice("done", text, "Pause", Pause())


def without_drawings() -> Notice:
    """A network came back, or from a file, without the drawings that it learned from."""
    text = (
        "This network learned from somebody's own drawings, which are not at hand: it goes on with MNIST. "
        "My digits (workspace Evaluate) can teach it with yours."
    )
    return Notice("done", text)


def not_a_number(what: str) -> Notice:
    """A parameter can be any finite number, and only that."""
    return Notice("error", f"Nothing was changed ({what}): a weight or bias must be a finite number.")


def branched(step: int, newest: int) -> Notice:
    """A change in the past made another future."""
    text = f"From step {step:,} on this is another run; the one that went to step {newest:,} is kept."
    return Notice("done", text, "Bring it back", UndoReset())
