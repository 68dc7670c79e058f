"""What the pane says, in words that follow the measured numbers. No widget."""

from __future__ import annotations

from app import numerals
from app.panes.examples.content import Marks, Shown
from nncore.choice import Choice
from nncore.data import Dataset
from nncore.selective import Selective
from nncore.words import tr

CHANCE = 1.5  # within this factor of guessing it is said to be no better


def name_of(data: Dataset, label: int) -> str:
    """What a class is called: a digit, or its name."""
    return data.name_of(label)


def set_name(which: str) -> str:
    """What the set is called."""
    return tr("training set") if which == "train" else tr("test set")


def score(shown: Shown) -> str:
    """How good it is on the whole set: right, wrong, and how that compares with guessing."""
    marks = shown.marks
    if marks is None:
        return tr("No answers yet")
    said = tr("{right} of {n} right ({share})").format(
        right=numerals.count(marks.n_right),
        n=numerals.count(marks.n),
        share=numerals.percent(marks.accuracy, 2),
    )
    return f"{said} · {guess}" if (guess := like_guessing(marks)) else said


def like_guessing(marks: Marks) -> str:
    """That it is about as good as guessing, if it is: one in as many as are measured."""
    chance = 1 / marks.exam.data.n_classes
    if not chance / CHANCE <= marks.accuracy <= chance * CHANCE:
        return ""
    return tr("about 1 in {k}, as by guessing").format(k=round(1 / marks.accuracy))


def count_line(shown: Shown) -> str:
    """How many are shown, of how many, and the share of all that is right."""
    if shown.data is None:
        return ""
    n, total = numerals.count(len(shown.rows)), numerals.count(len(shown.data))
    marks = shown.marks
    if marks is None:
        return (
            tr("{total} images, answers unknown").format(total=total)
            if shown.waits
            else tr("showing {n} of {total}").format(n=n, total=total)
        )
    share = numerals.percent(marks.accuracy, 2)
    if shown.choice == Choice(order=shown.choice.order):
        return tr("showing all {total} ({share} right)").format(total=total, share=share)
    kind = {"wrong": tr("wrong"), "right": tr("right")}.get(shown.choice.only, "")
    text = tr("showing {n} {kind} · of all {total}, {share} right")
    return text.format(n=n, kind=kind, total=total, share=share).replace("  ", " ")


def count_lines(shown: Shown) -> tuple[str, str]:
    """The same in full and short, and that the answers are behind, if they are."""
    full = count_line(shown)
    late = f" · {tr('behind')}" if shown.behind else ""
    return full + late, full.removeprefix(tr("showing {n}").format(n="")) + late


def behind(shown: Shown) -> str:
    """That the answers are those of an earlier network, if they are."""
    return tr("a step or more behind") if shown.behind else ""


def verdict(found: Selective, threshold: float, *, brief: bool = False) -> str:
    """What becomes of it at this threshold."""
    answered, right = found.at(threshold)
    n = numerals.count(found.n)
    if not answered:
        return tr("It then answers none of {n}").format(n=n)
    text = (
        tr("Answers {share}, {right} of them right")
        if brief
        else tr("It then answers {k} of {n} ({share}), {right} of them right")
    )
    return text.format(
        k=numerals.count(answered),
        n=n,
        share=numerals.percent(answered / max(1, found.n)),
        right=numerals.percent(right / answered, 2),
    )


def has_names(data: Dataset) -> bool:
    """Whether any class is called by more than a number of two digits."""
    return any(len(name_of(data, label)) > 2 for label in range(data.n_classes))


def empty(shown: Shown) -> str:
    """Why there is nothing to see, and what to do."""
    if shown.data is None:
        return tr("The examples are still being read.")
    if shown.waits and shown.which == "train":
        return tr("The network has not been asked about the training set yet. Press Find answers.")
    if shown.waits:
        return tr("The network is being asked …")
    if shown.choice.only == "wrong":
        return tr("No wrong answer of this kind. Choose another label, answer or set.")
    return tr("No such example. Choose another label, answer or set.")


def no_answers(shown: Shown) -> str:
    """Why the matrix is empty."""
    if shown.data is not None and shown.which == "train":
        return tr("The network has not been asked about the training set yet. Press Find answers.")
    return empty(shown) if shown.data is None else tr("The network is being asked …")


def hint(shown: Shown) -> str:
    """What can be done with an image; or that the network has gone on since it was asked."""
    if shown.behind:
        return tr("The network has gone on: these answers are a step or more behind")
    return tr("Label→answer and strongest output; a click puts it on the network")
