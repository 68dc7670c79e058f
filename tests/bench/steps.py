"""A training step against what a person would reach for: the two large products alone, PyTorch, JAX.

All take turns in one process on the same digits, network, rate and mini-batches, each held to one thread. Ratios are
medians over the turns, so that a machine that drifts drifts for all. Each turn begins with a run that is not timed:
after the others' the processor's cache holds their digits, and JAX lost up to a third to that.
"""

from __future__ import annotations

import importlib.util
import os
import statistics
import time
from collections.abc import Callable
from typing import Any

import numpy as np

from nncore.config import Config
from nncore.data import Dataset, default_folder, load_digits
from nncore.evaluation import evaluate
from nncore.trainer import Trainer

ROUNDS = 7
ONE_THREAD_JAX = "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1"
Turn = tuple[float, float]  # microseconds a step: on the wall, of the process
Epoch = tuple[Callable[[], None], int]  # run it, and how many steps that is


def measure() -> dict[str, dict[str, float]]:
    """Microseconds a step and ratios, for mini-batches of 100 and of 10, and one evaluation."""
    digits = load_digits(default_folder())
    rows = {f"step, batch {n}": _compare(digits.train, n) for n in (100, 10)}
    network = Config().initial_network()
    times = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        evaluate(network, digits.test, "squared")
        times.append(1000 * (time.perf_counter() - began))
    rows["evaluation of 10,000 images"] = {"ms": statistics.median(times)}
    return rows


def _compare(data: Dataset, n: int) -> dict[str, float]:
    runs: dict[str, Epoch] = {"ours": _ours(data, n), "products": _products(data, n)}
    runs |= {name: build(data, n) for name, build in COMPARED.items() if importlib.util.find_spec(name)}
    turns: dict[str, list[Turn]] = {name: [] for name in runs}
    for _ in range(ROUNDS):
        for name, (run, steps) in runs.items():
            run()
            turns[name].append(_timed(run, steps))
    found = {f"{name} us": statistics.median(turn[0] for turn in taken) for name, taken in turns.items()}
    for clock, by in enumerate(("", ", processor time")):
        found[f"ours / products{by}"] = _ratio(turns["ours"], turns["products"], clock)
        for name in runs.keys() & COMPARED.keys():
            found[f"{name} / ours{by}"] = _ratio(turns[name], turns["ours"], clock)
    return found


def _timed(run: Callable[[], None], steps: int) -> Turn:
    """Microseconds a step on the wall and of the process: the second is steadier beside others.

    It runs again as long as a clock has not gone on: that of a process may advance in jumps longer than a run.
    """
    wall, own, taken = time.perf_counter(), time.process_time(), (0.0, 0.0)
    runs = 0
    while min(taken) <= 0:
        run()
        runs += 1
        taken = time.perf_counter() - wall, time.process_time() - own
    return 1e6 * taken[0] / (runs * steps), 1e6 * taken[1] / (runs * steps)


def _ratio(one: list[Turn], other: list[Turn], clock: int) -> float:
    """The median over the turns of how many times longer the first took."""
    return statistics.median(a[clock] / b[clock] for a, b in zip(one, other, strict=True))


def _config(n: int) -> Config:
    return Config(batch_size=n, learning_rate=3.0 if n == 100 else 0.3, schedule="constant")


def _ours(data: Dataset, n: int) -> Epoch:
    trainer = Trainer(_config(n), data)
    steps = len(data) // n
    trainer.run(200)
    return lambda: trainer.run(steps), steps


def _products(data: Dataset, n: int) -> Epoch:
    """X W1 and X^T delta1 and nothing else."""
    steps = len(data) // n
    inputs = data.inputs(np.arange(n))
    weights, delta = np.ones((784, 16), np.float32), np.ones((n, 16), np.float32)
    sums, gradient = np.empty((n, 16), np.float32), np.empty((784, 16), np.float32)

    def run() -> None:
        for _ in range(steps):
            np.dot(inputs, weights, out=sums)
            np.dot(inputs.T, delta, out=gradient)

    return run, steps


def _torch(data: Dataset, n: int) -> Epoch:
    import torch

    torch.set_num_threads(1)
    config, layers = _config(n), []
    network = config.initial_network()
    for weights, biases in zip(network.weights, network.biases, strict=True):
        layer = torch.nn.Linear(weights.shape[1], weights.shape[0])
        layer.weight.data = torch.from_numpy(weights.copy())
        layer.bias.data = torch.from_numpy(biases.copy())
        layers += [layer, torch.nn.Sigmoid()]
    model = torch.nn.Sequential(*layers)
    optimizer = torch.optim.SGD(model.parameters(), lr=config.learning_rate)
    images = torch.from_numpy(data.inputs(slice(None)))
    targets = torch.from_numpy(data.targets(slice(None)))
    deck = torch.from_numpy(np.random.default_rng(0).permutation(len(data)))
    steps = min(600, len(data) // n)

    def run() -> None:
        for i in range(steps):
            rows = deck[i * n : i * n + n]
            optimizer.zero_grad()
            cost = ((model(images[rows]) - targets[rows]) ** 2).sum(1).mean()
            cost.backward()
            optimizer.step()

    run()
    return run, steps


def _jax(data: Dataset, n: int) -> Epoch:
    os.environ["XLA_FLAGS"] = ONE_THREAD_JAX  # read at the import

    import jax
    import jax.numpy as jnp

    config, steps = _config(n), len(data) // n
    images, targets = jnp.asarray(data.images), jnp.asarray(data.targets(slice(None)))

    def cost(layers: Any, x: Any, y: Any) -> Any:
        for weights, biases in layers:
            x = jax.nn.sigmoid(x @ weights.T + biases)
        return ((x - y) ** 2).sum(1).mean()

    def step(layers: Any, rows: Any) -> Any:
        x = images[rows].astype(jnp.float32) / 255
        value, slope = jax.value_and_grad(cost)(layers, x, targets[rows])
        return jax.tree.map(lambda a, g: a - config.learning_rate * g, layers, slope), value

    epoch = jax.jit(lambda layers, deck: jax.lax.scan(step, layers, deck))
    network = config.initial_network()
    layers = [(jnp.asarray(w), jnp.asarray(b)) for w, b in zip(network.weights, network.biases, strict=True)]
    deck = jnp.asarray(np.random.default_rng(0).permutation(len(data))[: steps * n].reshape(steps, n))

    def run() -> None:
        jax.block_until_ready(epoch(layers, deck))

    run()
    return run, steps


COMPARED: dict[str, Callable[[Dataset, int], Epoch]] = {"torch": _torch, "jax": _jax}
