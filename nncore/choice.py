"""Which examples of a set to look at and in which order, by what they are and by what a network said to them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nncore.arrays import Bytes, Floats, Ints, frozen


@dataclass(frozen=True)
class Choice:
    """A filter and an order; None lets every label or answer pass."""

    label: int | None = None
    answer: int | None = None
    only: str = "all"  # "wrong", "right"
    order: str = "row"  # "surest" or "unsure" first

    @property
    def needs_answers(self) -> bool:
        """Whether a network must have been asked before anything can be chosen."""
        return self.answer is not None or self.only != "all" or self.order != "row"


def how_sure(outputs: Floats, answers: Ints) -> Floats:
    """How strongly each answer was given, (n,): the strongest output; with one output its side of a half.

    That is no probability: the outputs of a network need not sum to one, and a strong answer may be wrong.
    """
    if outputs.shape[1] == 1:
        alone = outputs[:, 0]
        return frozen(np.where(answers > 0, alone, 1 - alone))
    return frozen(outputs.max(axis=1))


def chosen_by_label(choice: Choice, labels: Bytes) -> Ints:
    """The rows that can be chosen before any network was asked, in order, (k,)."""
    wanted = np.arange(len(labels)) if choice.label is None else np.flatnonzero(labels == choice.label)
    return frozen(wanted.astype(np.intp))


def chosen(choice: Choice, labels: Bytes, answers: Ints, sureness: Floats) -> Ints:
    """The rows that pass, in their order, (k,); the equally sure in that of the set, what is no number last."""
    passed = np.ones(len(labels), bool)
    if choice.label is not None:
        passed &= labels == choice.label
    if choice.answer is not None:
        passed &= answers == choice.answer
    if choice.only != "all":
        passed &= (answers == labels) == (choice.only == "right")
    rows = np.flatnonzero(passed)
    if choice.order != "row":
        sign = -1 if choice.order == "surest" else 1
        rows = rows[np.argsort(sign * sureness[rows], kind="stable")]
    return frozen(rows)
