"""The fast training loop: the arithmetic of `passes.py`, in place, with nothing allocated for a step.

The bias is the weight of a neuron that is always 1, so that each layer is one matrix [W b] and one product; digits
stay bytes until their batch is dealt, and their 1/255 is applied to many batches at once or to the small sums; the
learning rate and 1/n are folded into the first delta, so that the step is one subtraction over all parameters; a step
is a list of numpy calls with their arrays (`buffers.py`), and rates and costs are seen to for several batches at once.
What leaves is a copy.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from nncore.arrays import Floats, Ints, aligned, frozen
from nncore.buffers import Buffers
from nncore.config import Config, ConfigError
from nncore.cost_log import CostLog
from nncore.data import Dataset
from nncore.descent import Descent
from nncore.layers import Bench, Layers
from nncore.lit import Lit
from nncore.network import Network, count_parameters
from nncore.words import tr


class Diverged(Exception):  # noqa: N818 - it names what the network did
    """The cost or a parameter is no longer a finite number; `step` is the step that did it."""

    def __init__(self, step: int) -> None:
        super().__init__(tr("after step {step} the cost is no longer a finite number").format(step=step))
        self.step = step


@dataclass(frozen=True, eq=False)
class State:
    """One moment of training, enough to go on from it bit for bit."""

    theta: Floats  # all parameters in the trainer's own order, float32
    velocity: Floats | None  # of momentum
    step: int
    epoch: int  # which deck is being dealt, from 0
    position: int  # examples of it already dealt
    lit: Lit | None = None  # the order of the inputs in theta, None if it is their own

    @property
    def nbytes(self) -> int:
        """The memory that it takes."""
        return self.theta.nbytes + (0 if self.velocity is None else self.velocity.nbytes)

    def network(self, config: Config) -> Network:
        """The network of this moment, whose shape and activations `config` tells."""
        return Layers.of(self.theta, config, self.lit).network(config.activations)


class Trainer:
    """Trains one network on one set. Owns mutable arrays that nobody else sees."""

    def __init__(self, config: Config, data: Dataset) -> None:
        """Start with the network of `config`; raises ConfigError if its shape does not fit the data."""
        _check_fit(config, data)
        self.config = config
        self.data = data
        self.costs = CostLog()
        self._n = len(data)
        self._theta = aligned((count_parameters(config.sizes),))
        self._move = aligned(self._theta.shape)  # learning rate times the last batch's gradient
        self._layers = self._seen(self._theta)
        self._descent = Descent(self._theta, self._move, self._bias_places())
        gradient = self._seen(self._move)
        self._bench = Bench(
            data.lit_and_one, data.reaches, data.labels, self._layers, gradient, self._descent
        )
        self._buffers: dict[tuple[int, bool, bool], Buffers] = {}
        self._last_n, self._last_moved, self._last_rate = 0, 0, 0.0
        self._deck: Ints = np.empty(0, np.intp)
        self._deck_epoch = -1
        self.step = self.epoch = self.position = 0
        self.load(config.initial_network())
        self.configure(config)

    def configure(self, config: Config) -> None:
        """Take new live settings (learning rate, batch size, momentum, L2, schedule, epochs) from the next step on."""
        self.config = config
        self._descent.configure(config)

    @property
    def progress(self) -> float:
        """Epochs so far, with the part of the one under way."""
        return self.epoch + self.position / self._n

    @property
    def last_rate(self) -> float:
        """The learning rate that the last step took; 0 before the first."""
        return self._last_rate

    @property
    def steps_left_in_epoch(self) -> int:
        """Mini-batches until every example of this epoch has been seen."""
        return -(-(self._n - self.position) // self.config.batch_size)

    def run(self, n_steps: int) -> None:
        """Take `n_steps` steps of gradient descent; raises Diverged at the first cost that is not finite."""
        room = self.costs.room(n_steps)
        began = self.step
        try:
            with np.errstate(over="ignore", invalid="ignore"):  # the check of the cost tells of it, once
                while self.step < began + n_steps:
                    self._take(*self._deal(began + n_steps - self.step), room[self.step - began :])
        finally:
            self.costs.extend(self.step - began)

    def state(self) -> State:
        """A frozen copy of this moment."""
        velocity = frozen(self._descent.velocity.copy()) if self.config.momentum else None
        return State(
            frozen(self._theta.copy()), velocity, self.step, self.epoch, self.position, self.data.lit
        )

    def restore(self, state: State) -> None:
        """Go back to a moment of this run; the costs after it are forgotten."""
        self._theta[...] = state.theta
        self._descent.velocity[...] = 0 if state.velocity is None else state.velocity
        self.step, self.epoch, self.position = state.step, state.epoch, state.position
        self.costs.cut(state.step)
        self._last_n, self._last_moved, self._last_rate = 0, 0, 0.0

    def network(self) -> Network:
        """A frozen copy of the network as it is now."""
        return self._layers.network(self.config.activations)

    def network_of(self, state: State) -> Network:
        """The network of another moment of this run."""
        return state.network(self.config)

    def gradient(self) -> Network | None:
        """The last mini-batch's gradient in the shape of a network, or None before the first step."""
        if not self._last_rate:
            return None
        unscaled = self._move / np.float32(self._last_rate)
        unscaled[: len(unscaled) - self._last_moved] = 0  # what an earlier batch left there
        return self._seen(unscaled).network(self.config.activations)

    def batch(self) -> Ints:
        """The rows of the last mini-batch, read-only; empty before the first step."""
        return frozen(self._deck[self.position - self._last_n : self.position].copy())

    def next_batch(self) -> Ints:
        """The rows that the next step will deal, read-only; the deck of the next epoch begins where this one ends."""
        epoch, at = (self.epoch + 1, 0) if self.position >= self._n else (self.epoch, self.position)
        return deck(self.config.seed, epoch, self._n)[at : at + self.config.batch_size]

    def load(self, network: Network) -> None:
        """Replace all parameters by those of a network of the same sizes."""
        self._layers.load(network)

    def go_on(self, epoch: int, position: int, velocity: Network | None) -> None:
        """Stand in the middle of a run, after `position` examples of deck `epoch`, with what momentum carries on."""
        self.epoch, self.position = epoch, position
        if velocity is not None:
            self._seen(self._descent.velocity).load(velocity)

    def velocity(self) -> Network | None:
        """What momentum carries on, in the shape of a network; None without momentum."""
        if not self.config.momentum:
            return None
        return self._seen(self._descent.velocity).network(self.config.activations)

    def _seen(self, flat: Floats) -> Layers:
        """A vector in the trainer's own order, as layers."""
        return Layers.of(flat, self.config, self.data.lit)

    def _bias_places(self) -> Ints:
        """Where the biases are in that order."""
        places = self._seen(np.arange(len(self._theta), dtype=np.float64))
        return np.concatenate(places.biases).astype(np.intp)

    def _deal(self, at_most: int) -> tuple[Ints, Buffers]:
        """The rows of the next batches, at most so many, and their buffers: each epoch deals one shuffle to its end."""
        if self.position >= self._n:
            self.epoch, self.position = self.epoch + 1, 0
        if self._deck_epoch != self.epoch:
            self._deck = deck(self.config.seed, self.epoch, self._n)
            self._deck_epoch = self.epoch
        left = self._n - self.position
        n = min(self.config.batch_size, left)  # the last batch of an epoch may be smaller
        buffers = self._buffers_for(n)
        batches = min(at_most, buffers.batches, left // n)
        return self._deck[self.position : self.position + n * batches], buffers

    def _take(self, rows: Ints, buffers: Buffers, costs: Floats) -> None:
        """One step for each batch in `rows`; raises Diverged, with parameters a few steps further on than told."""
        n, k, config = buffers.n, len(rows) // buffers.n, self.config
        places = np.arange(self.position, self.position + k * n, n)
        rates = config.rates_at(self.epoch + places / self._n)
        buffers.deal(rows, config, rates)
        buffers.step()
        found = buffers.costs(k)
        finite = np.isfinite(found)
        taken = k if finite.all() else int(finite.argmin()) + 1
        costs[:taken] = found[:taken]
        self._last_n, self._last_moved = n, buffers.moved(taken - 1)
        self._last_rate = float(rates[taken - 1])
        self.step += taken
        self.position += taken * n
        if taken < k or not finite[-1]:
            raise Diverged(self.step)

    def _buffers_for(self, n: int) -> Buffers:
        """The buffers for batches of `n` under the present settings."""
        kind = n, self.config.momentum > 0, self.config.l2 > 0
        if kind not in self._buffers:
            if len(self._buffers) > 8:  # a person dragging the batch size leaves many sizes behind
                self._buffers.clear()
            self._buffers[kind] = Buffers(self.config, self._bench, n)
        return self._buffers[kind]


@lru_cache(maxsize=4)
def deck(seed: int, epoch: int, n: int) -> Ints:
    """The order in which epoch `epoch` deals its `n` examples: a shuffle that depends on seed and epoch only."""
    return frozen(np.random.default_rng((seed, epoch)).permutation(n))


def steps_per_epoch(n: int, batch_size: int) -> int:
    """Mini-batches in one epoch; the last may be smaller."""
    return -(-n // batch_size)


def _check_fit(config: Config, data: Dataset) -> None:
    n_in, n_out = config.sizes[0], config.sizes[-1]
    if n_in != data.n_inputs:
        raise ConfigError(
            tr(
                "the {set} has {n} inputs an example, so the first layer has {n} neurons; {size} cannot be"
            ).format(set=tr(data.name), n=data.n_inputs, size=n_in)
        )
    if n_out < data.n_classes and not (n_out == 1 and data.n_classes == 2):
        raise ConfigError(
            tr(
                "the {set} has {n} kinds of examples, so the last layer has at least {n} neurons; "
                "{size} cannot be"
            ).format(set=tr(data.name), n=data.n_classes, size=n_out)
        )
    if not len(data):
        raise ConfigError(tr("the {set} is empty: there is nothing to train on").format(set=tr(data.name)))
