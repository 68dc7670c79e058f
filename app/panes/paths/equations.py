"""The bench in arrays: a layer's forward step, and the step back from one delta to the one before."""

from __future__ import annotations

from app.panes.paths.array_row import Block, Equation
from app.panes.paths.reading import Reading
from nncore.jk_bench import SIZES
from nncore.naming import Name


def _column(names: list[Name]) -> tuple[tuple[Name, ...], ...]:
    return tuple((name,) for name in names)


def _vector(values: list[float]) -> tuple[tuple[float], ...]:
    return tuple((value,) for value in values)


def _indices(n: int) -> tuple[str, ...]:
    return tuple(map(str, range(n)))


def lit(reading: Reading, layer: int) -> tuple[frozenset[int], frozenset[int]]:
    """Rows and columns of W of a layer that what is looked at lights: as j a row, as k a column."""
    thing = reading.looked_at
    rows: set[int] = set()
    columns: set[int] = set()
    if thing.letter in {"a", "b", "w"} and thing.layer == layer:
        rows.add(thing.j)
    if thing.letter == "w" and thing.layer == layer and thing.k is not None:
        columns.add(thing.k)
    if thing.letter == "a" and thing.layer == layer - 1:
        columns.add(thing.j)
    return frozenset(rows), frozenset(columns)


def forward(reading: Reading) -> Equation:
    """W a + b = z of the layer that is looked at."""
    bench, layer = reading.bench, reading.layer
    n, n_in = SIZES[layer], SIZES[layer - 1]
    rows, columns = lit(reading, layer)
    above, before = f"^{{({layer})}}", f"^{{({layer - 1})}}"
    receivers = [Name("a", layer, j) for j in range(n)]
    senders = [Name("a", layer - 1, k) for k in range(n_in)]
    biases = [Name("b", layer, j) for j in range(n)]
    weights = tuple(tuple(map(float, row)) for row in bench.network.weights[layer - 1])
    names = tuple(tuple(Name("w", layer, j, k) for k in range(n_in)) for j in range(n))
    a = _vector([bench.activation(layer - 1, k) for k in range(n_in)])
    b = _vector([bench.value(name) for name in biases])
    z = _vector([bench.z(layer, j) for j in range(n)])
    return Equation(
        (
            Block(f"W{above}", weights, "weight", names, _indices(n), _indices(n_in), rows, columns),
            Block(f"a{before}", a, "light", _column(senders), lit_rows=columns),
            Block(f"b{above}", b, "weight", _column(biases), lit_rows=rows),
            Block(f"z{above}", z, "sum", _column(receivers), lit_rows=rows),
        ),
        ("", "", "+", "="),
    )


def backward(reading: Reading) -> Equation:
    """W transposed times delta, times the slopes one by one, makes the delta before."""
    bench = reading.bench
    n, n_in = SIZES[2], SIZES[1]
    columns = frozenset({reading.sender[1]} if reading.sender[0] == 1 else ())
    turned = tuple(tuple(map(float, column)) for column in bench.network.weights[1].T)
    names = tuple(tuple(Name("w", 2, j, k) for j in range(n)) for k in range(n_in))
    outputs = _column([Name("a", 2, j) for j in range(n)])
    hidden = _column([Name("a", 1, k) for k in range(n_in)])
    deltas = _vector([bench.delta(2, j) for j in range(n)])
    slopes = _vector([bench.slope(1, k) for k in range(n_in)])
    before = _vector([bench.delta(1, k) for k in range(n_in)])
    return Equation(
        (
            Block("(W^{(2)})^T", turned, "weight", names, _indices(n_in), _indices(n), columns),
            Block("δ^{(2)}", deltas, "push", outputs),
            Block("σ′(z^{(1)})", slopes, "light", hidden, lit_rows=columns),
            Block("δ^{(1)}", before, "push", hidden, lit_rows=columns),
        ),
        ("", "", "⊙", "="),
    )
