"""The three factors of one weight of the bench as tiles, and how they are checked."""

from __future__ import annotations

from app.numerals import bound
from app.panes.paths.reading import Reading
from app.panes.paths.words import derivative, number, push_role, symbol
from app.widgets.tile_row import Tile
from nncore.jk_bench import LAST, place
from nncore.words import tr

NUDGE = 1e-5


def tiles(reading: Reading) -> tuple[Tile, ...]:
    """∂z/∂w, ∂a/∂z, ∂C/∂a, and their product."""
    bench, thing = reading.bench, reading.parameter
    layer, j, k = thing.layer, thing.j, thing.k
    found = bench.factors(layer, j, k)
    slope, behind = found.slope or 0.0, found.behind or 0.0
    own = f"w_{{{j},{k}}}" if k is not None else f"b_{{{j}}}"
    before = f"= a_{{{k}}}^{{({layer - 1})}}" if k is not None else "= 1"
    last = f"= 2(a_{{{j}}} − y_{{{j}}})" if layer == LAST else "= Σ_j  …"
    return (
        Tile(
            f"∂z_{{{j}}}/∂{own}", before, number(found.before),
            spoken=tr("what the sum gains: {0}").format(number(found.before)),
        ),
        Tile(
            f"∂a_{{{j}}}/∂z_{{{j}}}", f"= σ′(z_{{{j}}})", number(slope), sign="×",
            spoken=tr("the slope of the bend: {0}").format(number(slope)),
        ),
        Tile(
            f"∂C/∂a_{{{j}}}", last, derivative(behind), push_role(behind), "×",
            spoken=tr("what the cost gains: {0}").format(number(behind)),
        ),
        Tile(
            f"∂C/∂{own}", "= δ a" if k is not None else "= δ", derivative(found.product),
            push_role(found.product), "=", spoken=number(found.product, 6),
        ),
    )  # fmt: skip


def checked(reading: Reading) -> str:
    """The same number from the backward pass and from two evaluations of the cost."""
    bench, thing = reading.bench, reading.parameter
    entry = float(bench.gradient.flat[place(thing) - 2])
    measured = bench.measured(thing, NUDGE)
    told = tr("The backward pass says {0}; {1} nudged by ±{2}, the cost itself says {3}.")
    words = told.format(number(entry, 6), _plain(symbol(thing)), bound(NUDGE), number(measured, 6))
    if thing.layer < LAST:
        words += " " + tr("The last factor is a sum over paths: press its tile.")
    elif thing.k is not None:
        words += " " + tr("Index j is where it arrives, k where it comes from.")
    return words


def _plain(markup: str) -> str:
    """A name in a sentence."""
    letter, _, rest = markup.partition("_")
    return letter + rest.partition("}")[0].strip("{").translate(str.maketrans("0123456789,", "₀₁₂₃₄₅₆₇₈₉,"))
