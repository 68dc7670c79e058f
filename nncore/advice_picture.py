"""What can be wrong with the picture on the network: blank, faint, off its place, or too early to ask."""

from __future__ import annotations

import numpy as np

from nncore.advice import Finding, Number, Remedy
from nncore.advice_case import Case
from nncore.answers import answers_of, strengths_of
from nncore.arrays import Floats
from nncore.canvas import SIDE
from nncore.drawing import DUST, centre_of_mass, normalise
from nncore.passes import forward

MIDDLE = SIDE / 2 + 0.5  # where MNIST's centres of mass lie on the average: the middle of pixel 14
OFF = 2.0
"""Pixels. Test digits moved by 1 pixel are answered rightly in 88 of a hundred cases instead of 93, by 2 in 70, by 3
in 45; of 20,000 training digits none lies 1.5 off."""

SMALL = 16
"""Pixels of the ink's longer side: 20 in 99.97 % of the digits. Shrunk to 18: 83 % right; to 16: 61; to 14: 38."""

THIN = 28.0
"""Sum of all pixels. 999 of 1,000 training digits have more; test digits worn down to 25 are answered in 65 %."""

UNDECIDED = 0.1
"""Between the two strongest outputs. Of test digits that close 36 % are answered rightly; with a lead of 0.8, 98.6."""

LEARNED = 0.8  # test accuracy from which an unsure answer says something about the picture

YOUNG = 0.2
"""Test accuracy below which it has learned nothing yet: ten untrained networks had 8.9 to 11.5 %."""


def _is_drawing(case: Case) -> bool:
    return case.source == "drawn" and case.drawn.ndim == 2 and bool(case.drawn.any())


def untrained(case: Case) -> Finding | None:
    """A drawing waits for an answer from a network that has learned nothing yet."""
    shown, test = case.snapshot, case.snapshot.latest_test
    if not _is_drawing(case) or shown.step or shown.steps_before or shown.edits or shown.running:
        return None
    if not case.is_present or test is None or test.accuracy >= YOUNG:
        return None
    return Finding("untrained", {"test": test.accuracy}, Remedy("play"))


def blank(case: Case) -> Finding | None:
    """Nothing is drawn; the network answers all the same."""
    if case.source != "drawn" or case.drawn.ndim != 2 or case.drawn.any():
        return None
    strength = strengths_of(case.outputs)
    numbers: dict[str, Number] = {"answer": int(answers_of(case.outputs)), "strength": float(strength.max())}
    return Finding("blank", numbers, Remedy("example"))


def off_centre(case: Case) -> Finding | None:
    """The ink reaches the network far from where all the examples had it."""
    if not _is_drawing(case) or not case.received.any():
        return None
    row, col = centre_of_mass(case.received)
    off = float(np.hypot(row - MIDDLE, col - MIDDLE))
    if off < OFF:
        return None
    return Finding("off-centre", {"off": off, "down": row - MIDDLE, "right": col - MIDDLE}, _centring(case))


def small(case: Case) -> Finding | None:
    """The ink reaches the network smaller than any example."""
    if not _is_drawing(case) or not case.received.any():
        return None
    side = _longer_side(case.received)
    if side > SMALL:
        return None
    return Finding("small", {"side": side, "usual": 20}, _centring(case))


def thin(case: Case) -> Finding | None:
    """There is less ink than on nearly all examples."""
    ink = float(case.received.sum())
    if not _is_drawing(case) or not 0 < ink < THIN:
        return None
    return Finding("thin", {"ink": ink, "least": THIN}, Remedy("thicken"))


def as_drawn(case: Case) -> Finding | None:
    """Drawings reach the network as they are, and centred this one would be answered otherwise."""
    network = case.snapshot.network
    if case.centred or not _is_drawing(case) or network.sizes[0] != case.drawn.size:
        return None
    centred = normalise(case.drawn).centred
    outputs: Floats = forward(network, centred.reshape(-1)).outputs
    now, then = int(answers_of(case.outputs)), int(answers_of(outputs))
    if now == then or not case.snapshot.step + case.snapshot.steps_before:
        return None
    numbers: dict[str, Number] = {"now": now, "then": then, "strength": float(strengths_of(outputs).max())}
    return Finding("as-drawn", numbers, Remedy("centre"))


def unsure(case: Case) -> Finding | None:
    """A network that has learned is torn between two answers to a drawing."""
    test = case.snapshot.latest_test
    if not _is_drawing(case) or test is None or test.accuracy < LEARNED or len(case.outputs) < 2:
        return None
    second, first = (int(i) for i in np.argsort(case.outputs, kind="stable")[-2:])
    a, b = float(case.outputs[first]), float(case.outputs[second])
    if not a - b < UNDECIDED or not np.isfinite(case.outputs).all():
        return None
    return Finding("unsure", {"first": first, "second": second, "a": a, "b": b})


def _centring(case: Case) -> Remedy | None:
    return None if case.centred else Remedy("centre")


def _longer_side(image: Floats) -> int:
    ink = image > DUST * image.max()
    rows, cols = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    return int(max(rows[-1] - rows[0], cols[-1] - cols[0])) + 1
