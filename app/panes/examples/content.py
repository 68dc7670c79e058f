"""What there is to show of a Frame: the answers known, the rows chosen, the counts. No widget."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from app.frame import Frame
from app.panes.examples.options import Settings
from nncore.arrays import Floats, Ints, frozen
from nncore.choice import Choice, chosen, chosen_by_label, how_sure
from nncore.data import Dataset
from nncore.exam import Exam
from nncore.selective import Selective, selective

NONE: Ints = frozen(np.zeros(0, np.intp))


@dataclass(frozen=True, eq=False)
class Marks:
    """The answers of one exam as the pane shows them."""

    exam: Exam

    @cached_property
    def sureness(self) -> Floats:
        """How strongly each answer was given, (n,)."""
        return how_sure(self.exam.outputs, self.exam.answers)

    @cached_property
    def selective(self) -> Selective:
        """What becomes of it at each threshold."""
        return selective(self.sureness, self.exam.right)

    @property
    def n(self) -> int:
        """How many examples."""
        return len(self.exam.data)

    @cached_property
    def n_right(self) -> int:
        """How many answers are right."""
        return int(self.exam.right.sum())

    @property
    def accuracy(self) -> float:
        """The share that is right."""
        return self.n_right / max(1, self.n)

    @cached_property
    def worst(self) -> tuple[int, int] | None:
        """The most frequent mistake as (label, answer), if there is any."""
        wrong = self.exam.confusion.copy()
        np.fill_diagonal(wrong, 0)
        label, answer = divmod(int(wrong.argmax()), wrong.shape[1])
        return (label, answer) if wrong[label, answer] else None


@dataclass(frozen=True, eq=False)
class Shown:
    """The set looked at, its answers if they are known, and the rows chosen."""

    which: str
    data: Dataset | None
    marks: Marks | None
    choice: Choice
    rows: Ints
    behind: bool  # whether the answers are those of an earlier network than the present one

    @property
    def waits(self) -> bool:
        """Whether nothing can be chosen before the network was asked."""
        return self.marks is None and self.choice.needs_answers

    def place_of(self, row: int) -> int | None:
        """Where a row of the set stands among the rows chosen."""
        found = np.flatnonzero(self.rows == row)
        return int(found[0]) if len(found) else None


class Content:
    """Makes a new Shown only if something of it changed."""

    def __init__(self) -> None:
        self.shown = Shown("test", None, None, Choice(), NONE, behind=False)
        self._asked: Exam | None = None  # of the training set

    def answer(self, exam: Exam) -> None:
        """Keep the answers to the training set, which somebody asked for."""
        self._asked = exam

    def update(self, frame: Frame) -> bool:
        """Look at a Frame; return whether anything changed but for `behind`."""
        settings, old = Settings.of(frame.options), self.shown
        data = _set_of(frame, settings.which)
        marks = self._marks(frame, data)
        behind = marks is not None and marks.exam.network is not frame.acting
        choice = _possible(settings.choice, data, marks)
        same = data is old.data and marks is old.marks and choice == old.choice
        if same and settings.which == old.which:
            if behind != old.behind:
                self.shown = Shown(old.which, data, marks, old.choice, old.rows, behind)
            return False
        rows = _rows(choice, data, marks)
        self.shown = Shown(settings.which, data, marks, choice, rows, behind)
        return True

    def _marks(self, frame: Frame, data: Dataset | None) -> Marks | None:
        """The answers to this very set by a network of the present shape, if they are known."""
        for exam in (frame.exam, self._asked):
            if exam is not None and exam.data is data and exam.network.sizes == frame.acting.sizes:
                old = self.shown.marks
                return old if old is not None and old.exam is exam else Marks(exam)
        return None


def _set_of(frame: Frame, which: str) -> Dataset | None:
    if frame.data is None:
        return None
    return frame.data.train if which == "train" else frame.data.test


def _possible(choice: Choice, data: Dataset | None, marks: Marks | None) -> Choice:
    """The choice without a label or an answer that this set has not: it was made for another one."""
    if data is None:
        return choice
    n_answers = marks.exam.confusion.shape[1] if marks is not None else data.n_classes
    label = choice.label if (choice.label or 0) < data.n_classes else None
    return replace(choice, label=label, answer=choice.answer if (choice.answer or 0) < n_answers else None)


def _rows(choice: Choice, data: Dataset | None, marks: Marks | None) -> Ints:
    if data is None:
        return NONE
    if marks is not None:
        return chosen(choice, data.labels, marks.exam.answers, marks.sureness)
    return NONE if choice.needs_answers else chosen_by_label(choice, data.labels)
