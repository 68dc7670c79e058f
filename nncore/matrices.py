"""A layer as matrices: a' = f(W a + b) in its stages, row by column, and what becomes of it when W is turned."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nncore.activations import ACTIVATIONS
from nncore.arrays import Floats, Ints, frozen
from nncore.network import Network

STAGES = ("product", "sum", "bent")
"""W a, then W a + b, then f(W a + b)."""

_LINES = {
    "sigmoid": "1/(1 + np.exp(-({0})))",
    "tanh": "np.tanh({0})",
    "relu": "np.maximum(0, {0})",
    "linear": "{0}",
}


@dataclass(frozen=True, eq=False)
class Stages:
    """The three columns of a layer, (n_out,) each, read-only."""

    product: Floats
    sum: Floats
    bent: Floats

    def of(self, stage: str) -> Floats:
        """The column of one of STAGES."""
        return {"product": self.product, "sum": self.sum, "bent": self.bent}[stage]


def stages(network: Network, layer: int, a: Floats) -> Stages:
    """Compute layer `layer` (from 1) of the column `a`, (n_in,), stage by stage."""
    with np.errstate(over="ignore", invalid="ignore"):
        product = network.weights[layer - 1] @ a
        total = product + network.biases[layer - 1]
        bent = ACTIVATIONS[network.activations[layer - 1]].f(total)
    return Stages(frozen(product), frozen(total), frozen(bent))


def line(activation: str, layer: int, stage: str) -> str:
    """The line of numpy that computes a stage of a layer from W, a and b, which are lists of arrays."""
    product = f"W[{layer}] @ a[{layer - 1}]"
    if stage == "product":
        return product
    z = f"{product} + b[{layer}]"
    if stage == "sum":
        return f"z[{layer}] = {z}"
    if activation == "softmax":
        return f"z = {z}; e = np.exp(z - z.max()); a[{layer}] = e / e.sum()"
    return f"a[{layer}] = {_LINES[activation].format(z)}"


@dataclass(frozen=True, eq=False)
class Walk:
    """One row times one column, term by term: places visited, products, the sum after each; (n_in,) each."""

    order: Ints
    products: Floats
    running: Floats

    def after(self, terms: int) -> float:
        """The dot product of the first `terms` terms."""
        return float(self.running[terms - 1]) if terms else 0.0


def walk(row: Floats, a: Floats, *, largest_first: bool = False) -> Walk:
    """Go through the terms w_k a_k in order, or the largest in size first; sums in float64."""
    with np.errstate(over="ignore", invalid="ignore"):
        products = row.astype(np.float64) * a
        sizes = np.nan_to_num(np.abs(products), nan=np.inf)
        order = np.argsort(-sizes, kind="stable") if largest_first else np.arange(len(products))
        running = np.cumsum(products[order])
    return Walk(frozen(order), frozen(products[order]), frozen(running))


def telling_columns(weights: Floats, a: Floats, count: int, row: int | None = None) -> Ints:
    """The `count` columns k whose terms |w_jk a_k| are largest, in one row or summed over all; in order of k."""
    rows = weights if row is None else weights[row : row + 1]
    with np.errstate(over="ignore", invalid="ignore"):
        sizes = np.nan_to_num(np.abs(rows * a).sum(axis=0), nan=0.0)
    return np.sort(np.argsort(-sizes, kind="stable")[:count])


@dataclass(frozen=True, eq=False)
class Turned:
    """W with rows and columns swapped, asked to do W's work on the column `a`."""

    shape: tuple[int, int]  # of the turned matrix
    length: int  # of a
    product: Floats | None  # None where the shapes do not fit
    gap: float | None  # the largest difference from W a
    complaint: str = ""  # numpy's own words where the shapes do not fit

    @property
    def fits(self) -> bool:
        """Whether the product exists at all."""
        return self.product is not None


def turned(weights: Floats, a: Floats) -> Turned:
    """Try Wᵀ a. It exists only for a square W, and even then it is another product."""
    n, n_in = weights.shape
    with np.errstate(over="ignore", invalid="ignore"):
        try:
            product = weights.T @ a
        except ValueError as error:
            return Turned((n_in, n), len(a), None, None, str(error))
        gap = float(np.max(np.abs(product - weights @ a)))
    return Turned((n_in, n), len(a), frozen(product), gap)
