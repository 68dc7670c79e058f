"""What is said about the confusion matrix, and about everything at once."""

from __future__ import annotations

from app import numerals
from app.panes.examples.content import Marks, Shown
from app.panes.examples.example_words import example
from app.panes.examples.words import behind, count_line, empty, name_of, score, set_name, verdict
from nncore.words import tr


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
