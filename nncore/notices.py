"""What a person is told about a run: what happened, why, and one thing to do."""

from __future__ import annotations

from nncore.commands import Change, NewRun, Pause, Play, UndoReset
from nncore.config import RANGES, Config
from nncore.snapshot import Notice
from nncore.words import tr


def finished(epochs: int) -> Notice:
    """The planned epochs are over."""
    text = tr(
        "The planned {epochs:,} epochs are done: the learning rate has fallen to 0 along its "
        "curve. Going on starts the curve again."
    ).format(epochs=epochs)
    return Notice("finished", text, tr("Go on"), Play())


def diverged(reason: str, at: int, good: int, config: Config) -> Notice:
    """Training was stopped at step `at` and taken back to step `good`."""
    text = tr(
        "Training was stopped at step {at} because {reason}. The network shown is the one of "
        "step {good}, the last good one kept."
    ).format(at=at, reason=reason, good=good)
    rate = max(RANGES["learning_rate"][0], config.learning_rate / 10)
    return Notice("diverged", text, tr("Lower the learning rate to a tenth"), Change({"learning_rate": rate}))


def stillborn(reason: str, config: Config) -> Notice:
    """The start values themselves leave nothing that could learn."""
    init = "he" if config.activation == "relu" else "scaled"
    text = tr("This network cannot learn from where it starts, because {reason}.").format(reason=reason)
    return Notice("diverged", text, tr("Start with other values"), NewRun(config.changed(init=init)))


def refused(error: Exception) -> Notice:
    """What was asked for cannot be; nothing was changed."""
    return Notice("error", tr("That cannot be: {error}. Nothing was changed.").format(error=error))


def failed(report: str) -> Notice:
    """An error of ours; `report` is the traceback."""
    text = tr(
        "Something in the training went wrong that should not have. The network is as it "
        "was; training is paused."
    )
    return Notice("error", text, detail=report)


def edited_while_training() -> Notice:
    """A hand and the training are both at the weights."""
    text = tr(
        "Training goes on and moves what you set by hand with every step. Pause to see your edit alone."
    )
    return Notice("done", text, tr("Pause"), Pause())


def without_drawings() -> Notice:
    """A network came back, or from a file, without the drawings that it learned from."""
    text = tr(
        "This network learned from somebody's own drawings, which are not at hand: it goes "
        "on with MNIST. My digits (workspace Evaluate) can teach it with yours."
    )
    return Notice("done", text)


def not_a_number(what: str) -> Notice:
    """A parameter can be any finite number, and only that."""
    return Notice(
        "error",
        tr("Nothing was changed ({what}): a weight or bias must be a finite number.").format(what=what),
    )


def branched(step: int, newest: int) -> Notice:
    """A change in the past made another future."""
    text = tr(
        "From step {step:,} on this is another run; the one that went to step {newest:,} is kept."
    ).format(step=step, newest=newest)
    return Notice("done", text, tr("Bring it back"), UndoReset())
