"""Everything that decides a run: shape, cost, start, optimizer, seed. Equal configs give equal bits."""

from __future__ import annotations

import math
import reprlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace

import numpy as np

from nncore.activations import HIDDEN, OUTPUT
from nncore.arrays import Floats
from nncore.costs import COSTS, cost_for
from nncore.network import INITS, Network, count_parameters, initial_network
from nncore.words import tr

SCHEDULES = ("constant", "cosine")  # said
DATA = ("mnist", "moons", "sensors", "words")  # those after the first are made in `sets.py`
FEW, N_FEW = "mnist100", 100
"""The first hundred training digits, and all test digits: few enough to be learned by heart."""

DIGITS = ("mnist", FEW)
OWN = ("own", "mnist+own", "mnist+own10", "mnist+own100")
"""Sets with a person's own drawings (`own_teaching.py`): no other computer has them, and here they change."""

LIVE = ("learning_rate", "batch_size", "momentum", "l2", "schedule", "epochs")
"""The settings that may change while a run goes on; the others need a new network."""

MAX_LAYERS, MAX_WIDTH = 16, 4096
ABSURD = 1_000_000_000  # neurons in a layer; above it nobody is told how many gigabytes that would be
MAX_PARAMETERS = 20_000_000  # 80 MB, and about five times that with what training needs beside them


class ConfigError(ValueError):
    """A setting that cannot be; the text says what is allowed."""


@dataclass(frozen=True)
class Config:
    """The settings of one run; raises ConfigError if one of them cannot be."""

    sizes: tuple[int, ...] = (784, 16, 16, 10)
    activation: str = "sigmoid"  # of the hidden layers
    output: str = "sigmoid"  # of the last layer
    cost: str = "squared"
    init: str = "scaled"
    seed: int = 1
    learning_rate: float = 1.0
    batch_size: int = 32
    momentum: float = 0.0
    l2: float = 0.0  # l2 * W is added to the gradient of the weights, not of the biases
    schedule: str = "cosine"  # the rate falls to 0 along half a cosine, then starts again
    data: str = "mnist"  # the set it learns from
    epochs: int = 30  # the length of the run, and of one fall of the cosine

    def __post_init__(self) -> None:
        object.__setattr__(self, "sizes", tuple(self.sizes))
        _check_sizes(self.sizes)
        _check_choice("activation", self.activation, HIDDEN)  # said
        _check_choice("output activation", self.output, OUTPUT)  # said
        _check_choice("cost", self.cost, COSTS)  # said
        _check_choice("start values", self.init, INITS)  # said
        _check_choice("schedule", self.schedule, SCHEDULES)  # said
        _check_choice("data", self.data, (*DATA, FEW, *OWN))  # said
        for name, (low, high) in RANGES.items():
            _check_range(name, getattr(self, name), low, high)
        try:
            cost_for(self.cost, self.output)
        except ValueError as error:
            raise ConfigError(str(error)) from None

    @property
    def activations(self) -> tuple[str, ...]:
        """The activation of each layer after the input."""
        return (*[self.activation] * (len(self.sizes) - 2), self.output)

    @property
    def shape_text(self) -> str:
        """784-16-16-10."""
        return "-".join(map(str, self.sizes))

    def initial_network(self) -> Network:
        """The network this run starts from, in float32."""
        return initial_network(self.sizes, self.activations, self.init, self.seed)

    def rate_at(self, progress: float) -> float:
        """The learning rate after `progress` epochs (2.5 is in the middle of the third)."""
        if self.schedule == "constant":
            return self.learning_rate
        phase = (progress % self.epochs) / self.epochs
        return self.learning_rate * 0.5 * (1 + math.cos(math.pi * phase))

    def rates_at(self, progress: Floats) -> Floats:
        """The learning rates after so many epochs each, both (n,)."""
        if self.schedule == "constant":
            return np.full(len(progress), self.learning_rate)
        return np.array([self.rate_at(epochs) for epochs in progress.tolist()])

    def changed(self, **settings: object) -> Config:
        """A copy with some settings replaced; raises ConfigError if one cannot be."""
        return replace(self, **settings)  # type: ignore[arg-type]

    def to_dict(self) -> dict[str, object]:
        """Plain values by name, fit for JSON."""
        return asdict(self) | {"sizes": list(self.sizes)}

    @classmethod
    def from_dict(cls, values: Mapping[str, object]) -> Config:
        """Read what `to_dict` wrote; raises ConfigError for unknown names and impossible values."""
        if unknown := sorted(set(values) - {field.name for field in fields(cls)}):
            raise ConfigError(tr("unknown settings: {names}").format(names=", ".join(unknown)))
        defaults = cls()
        typed = {name: _typed(name, value, getattr(defaults, name)) for name, value in values.items()}
        return defaults.changed(**typed)


RANGES: dict[str, tuple[float, float]] = {
    "seed": (0, 2**31 - 1),
    "learning_rate": (1e-6, 1e6),
    "batch_size": (1, 60_000),
    "momentum": (0.0, 0.999),
    "l2": (0.0, 10.0),
    "epochs": (1, 1_000_000),
}
"""The smallest and largest value of each number that a person may set."""


def _typed(name: str, value: object, like: object) -> object:
    """`value` if it is of the kind of the default `like`; JSON gives ints for floats and lists for tuples."""
    if isinstance(like, tuple):
        if isinstance(value, list | tuple) and all(type(n) is int for n in value):
            return tuple(value)
    elif isinstance(like, float):
        if isinstance(value, int | float) and not isinstance(value, bool):
            return _float(value)
    elif type(value) is type(like):
        return value
    raise ConfigError(tr("{what} cannot be {value}").format(what=_spoken(name), value=reprlib.repr(value)))


def _float(value: float) -> float:
    """`value` as a float; infinite for a whole number of more than 308 digits."""
    try:
        return float(value)
    except OverflowError:
        return math.inf if value > 0 else -math.inf


def _check_sizes(sizes: tuple[int, ...]) -> None:
    if not 2 <= len(sizes) <= MAX_LAYERS:
        raise ConfigError(
            tr("a network has 2 to {most} layers, input and output included, not {n}").format(
                most=MAX_LAYERS, n=len(sizes)
            )
        )
    for size in sizes:
        if not 1 <= size <= ABSURD:
            raise ConfigError(
                tr("a layer has at least 1 neuron and at most {most:,}; {size:g} cannot be").format(
                    most=MAX_WIDTH, size=_float(size)
                )
            )
    for size in sizes:
        if size > MAX_WIDTH:
            needs = count_parameters(sizes)
            raise ConfigError(
                tr(
                    "a layer has 1 to {most:,} neurons; with {size:,} the network would hold {needs:,} "
                    "numbers, {gigabytes:.1f} GB, and each step of training would touch all of them"
                ).format(most=MAX_WIDTH, size=size, needs=needs, gigabytes=needs * 4 / 1000000000.0)
            )
    if (needs := count_parameters(sizes)) > MAX_PARAMETERS:
        raise ConfigError(
            tr(
                "a network has at most {most:,} weights and biases; {shape} would have {needs:,}, "
                "and each step of training would touch all of them"
            ).format(most=MAX_PARAMETERS, shape="-".join(map(str, sizes)), needs=needs)
        )


def _check_choice(what: str, value: str, allowed: tuple[str, ...]) -> None:
    if value not in allowed:
        raise ConfigError(
            tr("{what} cannot be {value!r}: choose one of {choices}").format(
                what=tr(what), value=value, choices=", ".join(allowed)
            )
        )


def _check_range(name: str, value: float, low: float, high: float) -> None:
    if not low <= value <= high:  # false for nan too
        raise ConfigError(
            tr("{what} must lie between {low:g} and {high:g}; {value:g} does not").format(
                what=_spoken(name), low=low, high=high, value=_float(value)
            )
        )


_SPOKEN = (
    *("sizes", "activation", "output", "cost", "init", "seed", "learning rate"),  # said
    *("batch size", "momentum", "l2", "schedule", "data", "epochs"),  # said
)


def _spoken(name: str) -> str:
    words = name.replace("_", " ")
    return tr(words) if words in _SPOKEN else words


def anywhere(config: Config) -> Config:
    """The same settings with a set that every process has: for what does not go on with the drawings."""
    return config.changed(data="mnist") if config.data in OWN else config
