"""What is said about one example."""

from __future__ import annotations

import numpy as np

from app import numerals
from app.panes.examples.content import Marks, Shown
from app.panes.examples.words import name_of
from nncore.data import Dataset
from nncore.words import tr

MOST = 24  # inputs named in a tip


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
    return tuple(map(tr, data.input_names)) or tuple(
        tr("input {k}").format(k=k) for k in range(data.n_inputs)
    )
