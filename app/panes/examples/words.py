"""What the pane says, in words that follow the measured numbers. No widget."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication

from app import numerals
from app.panes.examples.content import Marks, Shown
from nncore.data import Dataset
from nncore.selective import Selective

MOST = 24  # inputs named in a tip
CHANCE = 1.5  # within this factor of guessing it is said to be no better


def tr(text: str) -> str:
    """Translate in the pane's context."""
    return QCoreApplication.translate("ExamplesPane", text)


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
    kind = {"wrong": tr("wrong"), "right": tr("right")}.get(shown.choice.only, "")
    share = numerals.percent(marks.accuracy, 2)
    text = tr("showing {n} {kind} of {total} ({share} right)")
    return text.format(n=n, kind=kind, total=total, share=share).replace("  ", " ")


def count_lines(shown: Shown) -> tuple[str, str]:
    """The same in full and short, and that the answers are behind, if they are."""
    full = count_line(shown)
    late = f" · {tr('behind')}" if shown.behind else ""
    return full + late, full.removeprefix(tr("showing {n}").format(n="")) + late


def behind(shown: Shown) -> str:
    """That the answers are those of an earlier network, if they are."""
    return tr("a step or more behind") if shown.behind else ""


def example(shown: Shown, row: int) -> str:
    """One example: its place, what it is, what was said how strongly, and what came next."""
    data, marks = shown.data, shown.marks
    if data is None or row >= len(data):
        return ""
    kind = tr("Training example {row}") if shown.which == "train" else tr("Test example {row}")
    said = [
        kind.format(row=numerals.count(row)),
        tr("is {name}").format(name=name_of(data, int(data.labels[row]))),
    ]
    if marks is not None:
        said += _answers(marks, row)
    return " · ".join(said)


def _answers(marks: Marks, row: int) -> list[str]:
    outputs, data = marks.exam.outputs[row], marks.exam.data
    answer = int(marks.exam.answers[row])
    sure = numerals.plain(float(marks.sureness[row]))
    right = tr("right") if marks.exam.right[row] else tr("wrong")
    said = [tr("says {name} at {a} ({right})").format(name=name_of(data, answer), a=sure, right=right)]
    if len(outputs) > 1:
        order = np.argsort(-outputs, kind="stable")
        second = int(next(k for k in order if k != answer))
        next_one = tr("then {name} at {a}")
        said.append(next_one.format(name=name_of(data, second), a=numerals.plain(float(outputs[second]))))
    return said


def inputs(data: Dataset, row: int) -> str:
    """The numbers that go in, by name, for inputs that are no picture; the first few of many."""
    values = data.inputs(slice(row, row + 1))[0]
    named = [f"{name} {numerals.plain(float(v))}" for name, v in zip(_names_of(data), values, strict=True)]
    return "\n".join(named[:MOST] + ["…"] * (len(named) > MOST))


def _names_of(data: Dataset) -> tuple[str, ...]:
    return data.input_names or tuple(tr("input {k}").format(k=k) for k in range(data.n_inputs))


def cell(marks: Marks, label: int, answer: int) -> str:
    """One cell of the confusion matrix."""
    counts, data = marks.exam.confusion, marks.exam.data
    all_of = int(counts[label].sum())
    said = tr("is {label}, says {answer}: {k} of {n}").format(
        label=name_of(data, label),
        answer=name_of(data, answer),
        k=numerals.count(int(counts[label, answer])),
        n=numerals.count(all_of),
    )
    return said + (f" ({numerals.percent(counts[label, answer] / all_of)})" if all_of else "")


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
    return tr("Point at an image to read about it; a click puts it on the network")


def place(shown: Shown, where: tuple[int | None, int | None] | None) -> str:
    """A cell, row or column of the matrix; else the most frequent mistake."""
    marks = shown.marks
    if marks is None:
        return ""
    counts = marks.exam.confusion
    label, answer = where or (None, None)
    if (label or 0) >= counts.shape[0] or (answer or 0) >= counts.shape[1]:
        label = answer = None
    if label is not None and answer is not None:
        return cell(marks, label, answer)
    if label is not None:
        return _row(marks, label)
    if answer is not None:
        said = tr("says {answer}: {k} of {n}, {right} of them rightly")
        column = counts[:, answer]
        right = int(column[answer]) if answer < len(column) else 0
        return said.format(
            answer=name_of(marks.exam.data, answer),
            k=numerals.count(int(column.sum())),
            n=numerals.count(marks.n),
            right=numerals.count(right),
        )
    return worst(marks)


def _row(marks: Marks, label: int) -> str:
    counts = marks.exam.confusion
    right = int(counts[label, label]) if label < counts.shape[1] else 0
    said = tr("is {label}: {k} of {n} right")
    return said.format(
        label=name_of(marks.exam.data, label),
        k=numerals.count(right),
        n=numerals.count(int(counts[label].sum())),
    )


def worst(marks: Marks) -> str:
    """The most frequent mistake."""
    if marks.worst is None:
        return tr("No mistake at all")
    return tr("Most frequent mistake: {cell}").format(cell=cell(marks, *marks.worst))


def description(shown: Shown, threshold: float) -> str:
    """Everything shown, for people who do not see it."""
    said = [tr("Examples of the {name}").format(name=set_name(shown.which)), score(shown)]
    if late := behind(shown):
        said.append(tr("these answers are {late}").format(late=late))
    if line := count_line(shown):
        said.append(line)
    if len(shown.rows):
        said.append(tr("the first is {example}").format(example=example(shown, int(shown.rows[0]))))
    if shown.marks is not None:
        said += [worst(shown.marks), verdict(shown.marks.selective, threshold)]
    elif why := (empty(shown) if shown.waits or shown.data is None else ""):
        said.append(why.rstrip("."))
    return ". ".join(said) + "."
