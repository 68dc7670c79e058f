"""Sentences about one weight: they follow the film."""

from __future__ import annotations

import math

from app import numerals
from nncore.edge_film import Film
from nncore.words import tr

LITTLE = 0.02  # by less than this share of the larger, a weight stayed as it was
FAINT = 0.05  # correlations that differ by less are called alike


def title(layer: int, j: int, k: int) -> str:
    """Which weight, from whom to whom."""
    text = tr(
        "Weight {j}, {k} of layer {layer}: from sender {k} of layer {before} to receiver {j} of layer {layer}."
    )
    return text.format(j=j, k=k, layer=layer, before=layer - 1)


def grew(film: Film) -> str:
    """What became of the weight, and what that means for the sender."""
    first, last = float(film.weights[0]), float(film.weights[-1])
    if len(film.steps) < 2 or not (math.isfinite(first) and math.isfinite(last)):
        return tr("Nothing was learned yet: train, and this weight gets a film.")
    text = tr("It went from {a} to {b}.").format(a=numerals.signed(first, 3), b=numerals.signed(last, 3))
    more = abs(last) - abs(first)
    if abs(more) <= LITTLE * max(abs(first), abs(last)):
        return text + " " + tr("The sender matters to the receiver as much as at the start.")
    if more > 0:
        return (
            text + " " + tr("It grew in size: this sender matters more to this receiver than at the start.")
        )
    return text + " " + tr("It shrank in size: this sender matters less to this receiver than at the start.")


def together(film: Film, n: int) -> str:
    """Whether the two are active together, then and now."""
    first, last = float(film.together[0]), float(film.together[-1])
    if not math.isfinite(last):
        text = tr("Over {n} digits one of the two always says the same, so there is no correlation.")
        return text.format(n=numerals.count(n))
    if not math.isfinite(first):
        return tr("Over {n} digits their correlation is {b} now.").format(
            n=numerals.count(n), b=numerals.signed(last, 2)
        )
    text = tr("Over {n} digits their correlation went from {a} to {b}.").format(
        n=numerals.count(n), a=numerals.signed(first, 2), b=numerals.signed(last, 2)
    )
    if abs(last - first) < FAINT or len(film.steps) < 2:
        return text
    same = (last - first) * float(film.weights[-1] - film.weights[0]) > 0
    if same:
        return text + " " + tr("Weight and correlation moved the same way.")
    return text + " " + tr("Weight and correlation moved opposite ways: other weights decide too.")
