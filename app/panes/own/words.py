"""What is said about the drawings: their balance, the network's answers, and what teaching did."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app import numerals
from app.frame import Frame
from app.naming import listed
from app.panes.own.reading import Answers
from nncore.evaluation import Score
from nncore.network import Network
from nncore.own_set import ENOUGH, OwnSet, missing
from nncore.own_teaching import ALONE, times_of
from nncore.words import tr

NAMED = 4  # digits that a sentence names, at most
LOST = 0.01  # of the test accuracy: less is not called forgetting


@dataclass(frozen=True)
class Before:
    """What was measured when the teaching began."""

    run: int  # the run that was left
    start: Network  # where the teaching began
    name: str  # of the set it goes on to learn from
    held: tuple[int, int] | None  # right, of how many held back
    all: tuple[int, int] | None
    test: Score | None

    def is_of(self, frame: Frame) -> bool:
        """Whether what a frame shows is what came of that teaching."""
        shown = frame.snapshot
        if shown.run == self.run or shown.config.data != self.name:
            return False
        return bool(np.array_equal(shown.initial.flat, self.start.flat))  # and not begun anew from a seed


def empty() -> str:
    """What to do while there is none."""
    return tr(
        "No drawing is kept yet. Draw a digit on the pad, then press the key of the digit it is meant to be."
    )


def legend() -> str:
    """What the marks on the sheet mean, after a folded corner."""
    return tr(
        "folded corner: held back, never trained on  ·  ✕ 4: read as a 4  ·  "
        "5/7: right of kept, the bar the same"
    )


def mistakes(answers: Answers | None) -> str:
    """The mistakes on the drawings, most frequent first."""
    if answers is None:
        return ""
    wrong = answers.exam.confusion.copy()
    np.fill_diagonal(wrong, 0)
    if not wrong.any():
        return tr("No drawing is read wrongly.")
    order = np.argsort(-wrong, axis=None, kind="stable")[: min(NAMED, int(np.count_nonzero(wrong)))]
    pairs = [divmod(int(at), wrong.shape[1]) for at in order]
    named = [tr("{label} as {answer}: {n}").format(label=a, answer=b, n=int(wrong[a, b])) for a, b in pairs]
    return tr("Read wrongly most often: {list}.").format(list=listed(named))


def balance(own: OwnSet) -> str:
    """How many there are, and how many more of which would make them even."""
    n = len(own)
    if not n:
        return ""
    said = [_number(n)]
    lack = missing(own.counts)
    if not lack:
        said.append(tr("There are as many of each digit."))
    elif len(lack) <= NAMED:
        named = [tr("{n} of {digit}").format(n=k, digit=digit) for digit, k in lack]
        said.append(tr("To be even, they lack {list}.").format(list=listed(named)))
    else:
        most = int(own.counts.max())
        text = tr("To be even, with {most} of each digit, they lack {n} drawings of {digits} digits.")
        said.append(text.format(most=most, n=sum(k for _, k in lack), digits=len(lack)))
    return " ".join(said)


def _number(n: int) -> str:
    if n >= ENOUGH:
        return tr("Drawings kept: {n}.").format(n=numerals.count(n))
    return tr("Drawings kept: {n}; from {enough} on their accuracy is told in percent.").format(
        n=n, enough=ENOUGH
    )


def accuracy(answers: Answers | None) -> str:
    """How many are answered rightly, in percent only if there are enough."""
    if answers is None:
        return ""
    n, right = len(answers.own), answers.n_right
    text = tr("The network answers {right} of {n} rightly ({share}).") if n >= ENOUGH else ""
    text = text or tr("The network answers {right} of {n} rightly.")
    said = [text.format(right=right, n=n, share=numerals.percent(right / n, 0))]
    if answers.n_held:
        text = tr("Of those held back, which are never trained on, it answers {right} of {n}.")
        said.append(text.format(right=answers.n_held_right, n=answers.n_held))
    return " ".join(said)


def drawing(own: OwnSet, row: int, answers: Answers | None) -> str:
    """One drawing: what it is, what was said, whether it is trained on."""
    said = [tr("Drawing {n}, kept as {label}.").format(n=row + 1, label=own.labels[row])]
    if answers is not None and answers.own is own:
        text = (
            tr("Right: the network says {answer}, at {a}.")
            if answers.exam.right[row]
            else tr("Wrong: the network says {answer}, at {a}.")
        )
        sure = numerals.plain(float(answers.exam.sureness[row]))
        said.append(text.format(answer=answers.exam.answers[row], a=sure))
    said.append(
        tr("Held back: never trained on.") if own.held[row] else tr("It is trained on when you teach.")
    )
    return " ".join(said)


def taught(before: Before, answers: Answers | None, test: Score | None, steps: int, *, whole: bool) -> str:
    """Before and after, on the drawings and on the test set, and what was forgotten.

    `whole` if the deck holds all the drawings that are kept now.
    """
    said = [tr("Taught for {steps} steps.").format(steps=numerals.count(steps))]
    if not whole:
        said.append(tr("Drawings have changed since: Teach deals them anew."))
    if answers is not None and before.all is not None and before.all[1] == len(answers.own):
        pair = before.all[0], answers.n_right, before.all[1]
        said.append(
            tr("All of yours right: {a} before, {b} now, of {n}.").format(a=pair[0], b=pair[1], n=pair[2])
        )
        if before.held is not None and before.held[1]:
            text = tr("Held back right: {a} before, {b} now, of {n}.")
            said.append(text.format(a=before.held[0], b=answers.n_held_right, n=before.held[1]))
    if before.test is not None and test is not None:
        text = tr("Test set of MNIST: {a} before, {b} now.")
        said.append(text.format(a=numerals.percent(before.test.accuracy), b=numerals.percent(test.accuracy)))
        if test.accuracy < before.test.accuracy - LOST:
            said.append(_forgotten(before.name))
    return " ".join(said)


def offer(own: OwnSet, name: str, *, reads: bool) -> str:
    """What teaching would deal, or why it cannot."""
    if not reads:
        return tr("This network takes no drawings of digits, or has no answer for each digit.")
    if name == "mnist":
        return tr("Teach deals MNIST alone: the network never sees a drawing of yours.")
    if not own.n_taught:
        return tr("There is no drawing to teach with yet.")
    times = numerals.count(times_of(name, own))
    if name == ALONE:
        text = tr("Teach deals {n} drawings of yours alone, each {times} times in a deck.")
    else:
        text = tr("Teach deals all of MNIST and {n} drawings of yours, each {times} times in a deck.")
    told = text.format(n=numerals.count(own.n_taught), times=times)
    return " ".join(
        [told, tr("One in four is held back, to see whether others of yours are read better too.")]
    )


def _forgotten(name: str) -> str:
    if name == "own":
        return tr(
            "It forgot some of what it knew: nothing in this deck asks it to keep what it learned from MNIST."
        )
    return tr(
        "What yours ask of the weights and what MNIST asks do not agree everywhere: some of MNIST was lost."
    )
