"""The step back from delta to delta: with indices, neuron by neuron, or in arrays, all at once."""

from __future__ import annotations

import numpy as np

from app.numerals import short
from app.panes.paths.reading import Reading
from app.panes.paths.sheet import Row
from app.panes.paths.words import derivative, inside, number, push_role, short_number, weight_role
from nncore.jk_bench import SIZES, JKBench
from nncore.words import tr


def rows(reading: Reading) -> tuple[Row, ...]:
    """With indices: the rule, and each neuron of the middle layer with its numbers."""
    bench = reading.bench
    made = [Row((("δ_k^{(1)} = (Σ_j w_{j,k}^{(2)} δ_j^{(2)}) σ′(z_k^{(1)})", "plate_text"),))]
    for k in range(SIZES[1]):
        parts: list[tuple[str, str]] = [(f"δ_{{{k}}}^{{(1)}} = [", "plate_muted")]
        for path in bench.paths(1, k):
            weight = short_number(path.weight)
            parts += [
                (" + " if path.j else "", "plate_muted"),
                (f"({weight})" if path.weight < 0 else weight, weight_role(path.weight)),
                ("·", "plate_muted"),
                (inside(path.delta), push_role(path.delta)),
            ]
        value = bench.delta(1, k)
        parts += [(f"]·{number(bench.slope(1, k))} = ", "plate_muted"), (derivative(value), push_role(value))]
        made.append(Row(tuple(parts), lit=reading.sender == (1, k)))
    return tuple(made)


def gap(bench: JKBench) -> float:
    """The largest difference between the two ways to write it, both computed."""
    one_by_one = [sum(path.value for path in bench.paths(1, k)) * bench.slope(1, k) for k in range(SIZES[1])]
    slopes = np.array([bench.slope(1, k) for k in range(SIZES[1])])
    at_once = (bench.network.weights[1].T @ bench.gradient.deltas[1][0]) * slopes
    return float(np.max(np.abs(np.array(one_by_one) - at_once)))


def check(reading: Reading) -> str:
    """What the two ways to write it differ by, measured."""
    found = gap(reading.bench)
    same = tr("the same numbers") if found < 1e-12 else tr("not the same numbers")
    told = tr(
        "Neuron by neuron and in arrays: {0}, largest difference {1}. The row of Wᵀ is the column of W."
    )
    return told.format(same, short(found))
