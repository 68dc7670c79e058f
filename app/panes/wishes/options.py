"""The switches of the wishes, and the arrows that are kept in them as text."""

from __future__ import annotations

import numpy as np

from app.options import LONGEST, Option
from nncore.arrays import Floats, frozen

VIEW = Option(
    "wishes.view",
    "tug",
    "Show",
    "what the arrows are",
    choices=(("tug", "Tug"), ("guess", "My guess"), ("wish", "Wish"), ("push", "Push")),
)
TUGGED = Option(
    "wishes.tugged", "", "Outputs tugged", "The outputs that were tugged and left their wish behind."
)
GUESS = Option("wishes.guess", "", "Arrows guessed", "The length guessed for each output's arrow, in order.")
COMPARED = Option(
    "wishes.compared",
    default=False,
    label="Compare with the true ones",
    tip="Show the true arrows under those that were guessed.",
)
OPTIONS = (VIEW, TUGGED, GUESS, COMPARED)


def tugged_of(text: str) -> tuple[int, ...]:
    """The outputs that a text names; what is no output is left out."""
    return tuple(sorted({int(word) for word in text.split() if word.isdecimal() and word.isascii()}))


def guess_of(text: str, n: int) -> Floats:
    """The arrows in a text, (n,); missing ones, and what is no number, are 0."""
    arrows = np.zeros(n)
    for place, word in enumerate(text.split()[:n]):
        try:
            value = float(word)
        except ValueError:
            continue
        arrows[place] = value if np.isfinite(value) else 0.0
    return frozen(arrows)


def written(arrows: Floats) -> str:
    """Arrows as the text that is kept; what an option cannot hold of them is left out."""
    text = " ".join(f"{round(float(value), 4):g}" for value in arrows)
    return text[:LONGEST].rpartition(" ")[0] if len(text) > LONGEST else text
