"""z, a and C read with numbers."""

from __future__ import annotations

from app.panes.paths.reading import Reading
from app.panes.paths.sheet import Row
from app.panes.paths.words import number, short_number, weight_role
from nncore.jk_bench import LAST, SIZES
from nncore.naming import Name

INK, QUIET = "plate_text", "plate_muted"


def rows(reading: Reading) -> tuple[Row, ...]:
    """The sum of the neuron that is looked at, its bend, and the cost."""
    layer, j = reading.receiver
    bench = reading.bench
    above = f"^{{({layer})}}"
    bias = bench.value(Name("b", layer, j))
    products: list[tuple[str, str]] = []
    for term in bench.terms(layer, j):
        products += [
            (" + " if products else "= ", QUIET),
            (_bracketed(term.weight), weight_role(term.weight)),
            ("·", QUIET),
            (number(term.activation), INK),
        ]
    products += [(" + ", QUIET), (_bracketed(bias), weight_role(bias))]
    z, a = bench.z(layer, j), bench.activation(layer, j)
    return (
        Row(((f"z_{{{j}}}{above} = Σ_k w_{{{j},k}} a_k + b_{{{j}}}", INK),)),
        Row(tuple(products), 1.0),
        Row(((f"= {number(z)}", INK), (f"      a_{{{j}}}{above} = σ(z_{{{j}}}) = {number(a)}", INK)), 1.0),
        Row(
            (
                ("C_0 = Σ_j (a_j − y_j)^2", INK),
                (f" = {_squares(reading)} = ", QUIET),
                (number(bench.cost), "cost"),
            )
        ),
    )


def _bracketed(value: float) -> str:
    text = short_number(value)
    return f"({text})" if value < 0 else text


def _squares(reading: Reading) -> str:
    bench = reading.bench
    pairs = [(bench.activation(LAST, j), bench.value(Name("y", LAST, j))) for j in range(SIZES[LAST])]
    return " + ".join(f"({number(a)} − {_bracketed(y)})^2" for a, y in pairs)
