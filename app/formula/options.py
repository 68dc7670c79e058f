"""The strip's switches."""

from __future__ import annotations

from app.options import Option

SHOWN = Option(
    "formula.shown",
    default=True,
    label="Formula strip",
    tip="Show what is selected as a formula, in numbers and in numpy, in one line under the panes",
)
FORM = Option(
    "formula.form",
    "activation",
    "A neuron is written as",
    "Write a selected neuron as its activation a, as its weighted sum z, or as its whole layer at once",
    (("activation", "neuron"), ("sum", "sum z"), ("layer", "layer")),
)
OPTIONS = (SHOWN, FORM)
