"""Sets of examples that are not images, made here from a fixed seed: the engine does not care what its inputs mean.

moons    two half circles that reach into one another, in a plane: 2 inputs, 2 classes
sensors  six made-up readings of a room, and what goes on in it: 6 inputs, 4 classes
words    made-up short messages as counts of 16 words, and what they are about: 16 inputs, 3 classes
Inputs lie in 0..1, those of the moons in −3..3.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache

import numpy as np

from nncore.arrays import Floats, Ints
from nncore.config import DIGITS, FEW, N_FEW, OWN, Config, ConfigError
from nncore.data import Dataset, Digits, default_folder, load_digits
from nncore.words import tr

SEED = 2026
N_TRAIN, N_TEST = 2000, 1000


@dataclass(frozen=True)
class Kind:
    """One set: what it is called, what it shows, and how its examples are drawn for given labels."""

    title: str
    tip: str
    inputs: tuple[str, ...]
    classes: tuple[str, ...]
    draw: Callable[[np.random.Generator, Ints], Floats]  # labels (n,) -> inputs (n, n_inputs)
    span: tuple[float, float] = (0.0, 1.0)  # of every input


def _moons(rng: np.random.Generator, labels: Ints) -> Floats:
    """Half circles of radius 1 around (0, 0) and (1, ½), one bent up and one down, blurred by 0.15."""
    angle = rng.uniform(0, np.pi, len(labels))
    upper = labels == 0
    x = np.where(upper, np.cos(angle), 1 - np.cos(angle)) + rng.normal(0, 0.15, len(labels))
    y = np.where(upper, np.sin(angle), 0.5 - np.sin(angle)) + rng.normal(0, 0.15, len(labels))
    return np.column_stack([x - 0.5, y - 0.25]) * 1.2


_READINGS = np.array(  # the mean of each channel for: empty, meeting, cooking, asleep
    [
        [0.35, 0.40, 0.25, 0.05, 0.08, 0.25],
        [0.50, 0.45, 0.70, 0.45, 0.60, 0.75],
        [0.70, 0.75, 0.65, 0.55, 0.55, 0.50],
        [0.40, 0.50, 0.05, 0.08, 0.12, 0.60],
    ]
)


def _sensors(rng: np.random.Generator, labels: Ints) -> Floats:
    """Readings around the mean of each situation; warmth goes with damp, motion with sound."""
    noise = rng.normal(0, 0.1, (len(labels), 6))
    noise[:, 1] += 0.5 * noise[:, 0]
    noise[:, 4] += 0.5 * noise[:, 3]
    return _READINGS[labels] + noise


_WORDS = (
    *("rain", "sun", "wind", "cold", "cloud"),  # said
    *("goal", "team", "match", "ball", "win"),  # said
    *("bread", "soup", "salt", "oven", "sweet"),  # said
    "today",  # said
)


def _words(rng: np.random.Generator, labels: Ints) -> Floats:
    """Four to eight words of a message: mostly those of its subject, some of any; a third of a count each."""
    counts = np.zeros((len(labels), len(_WORDS)))
    for row, label in enumerate(labels):
        chances = np.full(len(_WORDS), 0.12)
        chances[5 * label : 5 * label + 5] = 1.0
        chances[-1] = 1.0
        length = rng.integers(4, 9)
        counts[row] = rng.multinomial(length, chances / chances.sum())
    return counts / 3


KINDS: dict[str, Kind] = {
    "moons": Kind(
        "Two moons (2 inputs)",
        "Points in a plane: which of two half circles does each belong to?",
        ("x", "y"),
        ("upper moon", "lower moon"),
        _moons,
        (-3.0, 3.0),
    ),
    "sensors": Kind(
        "Room sensors (6 inputs)",
        "Six made-up readings of a room: what goes on in it?",
        ("warmth", "damp", "light", "motion", "sound", "CO₂"),
        ("empty", "meeting", "cooking", "asleep"),
        _sensors,
    ),
    "words": Kind(
        "Words of messages (16 inputs)",
        "Made-up messages as counts of sixteen words: what are they about?",
        _WORDS,
        ("weather", "sport", "food"),
        _words,
    ),
}


def ends_of(data: str) -> tuple[int, int]:
    """How many inputs and classes the set called `data` has."""
    if data in DIGITS or data in OWN:
        return 784, 10
    return len(KINDS[data].inputs), len(KINDS[data].classes)


def fits(config: Config) -> bool:
    """Whether the first and the last layer of a config fit the set it names; two classes may share one output."""
    n_in, n_classes = ends_of(config.data)
    n_out = config.sizes[-1]
    return config.sizes[0] == n_in and (n_out >= n_classes or (n_out == 1 and n_classes == 2))


def few_of(digits: Digits) -> Digits:
    """The first hundred training digits of MNIST, and its whole test set."""
    train = digits.train
    few = replace(
        train, name=f"{train.name} 1–{N_FEW}", images=train.images[:N_FEW], labels=train.labels[:N_FEW]
    )
    return Digits(few, digits.test)


@cache
def make(name: str) -> Digits:
    """The set called `name`, the same bits each time; raises KeyError for one that is not made here.

    Raises ConfigError for a person's own drawings: they are given, not made, and only in the window.
    """
    if name in OWN:
        raise ConfigError(
            tr("it learns from a person's own drawings, which are only in the window that keeps them")
        )
    if name == FEW:
        return few_of(load_digits(default_folder()))
    kind = KINDS[name]
    rng = np.random.default_rng([SEED, list(KINDS).index(name)])
    parts = []
    for part, n in (("training set", N_TRAIN), ("test set", N_TEST)):
        labels = rng.permutation(np.arange(n) % len(kind.classes))
        inputs = np.clip(kind.draw(rng, labels), *kind.span).astype(np.float32)
        names = kind.inputs, kind.classes
        parts.append(
            Dataset(part, inputs, labels.astype(np.uint8), len(kind.classes), None, *names, kind.span)
        )
    return Digits(*parts)
