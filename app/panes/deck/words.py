"""Sentences of the deal: every count in them is counted."""

from __future__ import annotations

from app import numerals
from app.frame import Frame
from app.naming import naming_of
from nncore.trainer import steps_per_epoch
from nncore.words import tr


def word_for(batch: int, n: int | None) -> str:
    """What descent by so many of `n` examples a step is called."""
    if n is not None and batch >= n:
        return tr("batch (all)")
    return tr("stochastic (1)") if batch <= 1 else tr("mini-batch")


def both_usages() -> str:
    """The words, as they are used strictly and as they are used mostly."""
    return tr(
        "Strictly: batch = all examples before a step, mini-batch = some of them, stochastic = a single one.\n"
        "Mostly: “batch” and “batch size” mean a mini-batch, and “SGD”, stochastic gradient descent, goes by "
        "mini-batches."
    )


def steps(n: int, batch: int) -> str:
    """How many rows the deck has."""
    k = steps_per_epoch(n, min(batch, n))
    text = (
        tr("{n} cards, 1 row: 1 step an epoch") if k == 1 else tr("{n} cards, {k} rows: {k} steps an epoch")
    )
    return text.format(n=numerals.count(n), k=numerals.count(k))


def of_deck(seed: int, epoch: int, n: int, dealt: int, *, once: bool, following: bool) -> str:
    """Which deck the map shows, and that no card is missing or there twice."""
    if following:
        first = tr("Epoch {epoch} will be dealt in this order.")
    else:
        first = tr("Epoch {epoch}: {dealt} of {n} cards are dealt.")
    counted = (
        tr("Each example is in it exactly once.") if once else tr("An example is missing, or in it twice!")
    )
    rest = tr("The order follows from seed {seed} and the epoch’s number alone: same seed, same deck.")
    said = f"{first} {counted} {rest}"
    return said.format(
        epoch=numerals.count(epoch + 1), dealt=numerals.count(dealt), n=numerals.count(n), seed=seed
    )


def card(frame: Frame, at: int, row: int, label: int, batch: int, dealt: int) -> str:
    """One card of the map."""
    text = tr("Card {at}: training example {row}, {what}; {state}.")
    if at < dealt:
        state = tr("dealt in this epoch")
    elif at < dealt + batch:
        state = tr("in the next mini-batch")
    else:
        # The rows of the map begin at the next batch, whatever sizes came before it.
        state = tr("to come in {k} steps").format(k=numerals.count((at - dealt) // batch + 1))
    what = naming_of(frame).noun(label)
    return text.format(at=numerals.count(at + 1), row=numerals.count(row), what=what, state=state)


def example(frame: Frame, row: int, label: int) -> str:
    """One example of a batch."""
    text = tr("Training example {row}, {what}. Double click puts it on the network.")
    return text.format(row=numerals.count(row), what=naming_of(frame).noun(label))
