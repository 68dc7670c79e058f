"""The factors as tiles."""

from __future__ import annotations

import math

from app.panes.factors.case import Case
from app.panes.factors.words import FUNCTIONS, derivative, four, push_role
from app.widgets.tile_row import Tile
from nncore.words import tr

HIDDEN = "?"
FLAT = 0.01  # a slope below this lets hardly anything through


def tiles(case: Case) -> tuple[Tile, ...]:
    """What comes in, the slope, what comes from behind, and their product; in softmax delta in one."""
    found = case.factors
    if found is None:
        return ()
    layer, j, k = case.place
    own = f"w_{{{j},{k}}}" if k is not None else f"b_{{{j}}}"
    made = [_before(case, own, found.before)]
    if found.slope is not None and found.behind is not None:
        bend = FUNCTIONS[case.activation]
        made.append(Tile(f"∂a_{{{j}}}/∂z_{{{j}}}", f"= {bend}′(z_{{{j}}})", four(found.slope), "plate_text", "×",
                         tr("the slope of the bend, {0}").format(four(found.slope))))  # fmt: skip
        means = _of_output(case, j) if case.last else f"= Σ_m w_{{m,{j}}} δ_m^{{({layer + 1})}}"
        made.append(Tile(f"∂C/∂a_{{{j}}}", means, derivative(found.behind), push_role(found.behind), "×",
                         tr("what comes from behind, {0}").format(four(found.behind))))  # fmt: skip
    else:
        means = (
            f"= a_{{{j}}} − y_{{{j}}}" if case.cost_name == "cross-entropy" else "= a_j(g_j − Σ_m g_m a_m)"
        )
        made.append(Tile(f"∂C/∂z_{{{j}}} = δ_{{{j}}}", means, derivative(found.delta), push_role(found.delta), "×",
                         tr("delta, {0}").format(four(found.delta))))  # fmt: skip
    hidden = case.covered
    number = HIDDEN if hidden else derivative(found.product)
    role = "plate_text" if hidden else push_role(found.product)
    spoken = tr("the product is covered") if hidden else four(found.product)
    made.append(
        Tile(
            f"∂C/∂{own}",
            f"= δ_{{{j}}} a_{{{k}}}" if k is not None else f"= δ_{{{j}}}",
            number,
            role,
            "=",
            spoken,
        )
    )
    return tuple(made)


def names(case: Case) -> tuple[str, ...]:
    """Which factor each tile opens; the product opens none."""
    return ("before", "slope", "behind", "") if case.split else ("before", "behind", "")


def _before(case: Case, own: str, value: float) -> Tile:
    layer, j, k = case.place
    means = "= 1" if k is None else f"= a_{{{k}}}^{{({layer - 1})}}"
    return Tile(f"∂z_{{{j}}}/∂{own}", means, four(value), spoken=tr("what comes in, {0}").format(four(value)))


def _of_output(case: Case, j: int) -> str:
    """dC/da of an output as the cost has it."""
    if case.cost_name == "squared":
        return f"= 2(a_{{{j}}} − y_{{{j}}})"
    return f"= (a_{{{j}}} − y_{{{j}}})/(a(1 − a))"


def remark(case: Case) -> str:
    """What must be known about these factors."""
    found = case.factors
    if found is None:
        return tr("Then its three factors stand here, and their product.")
    if not all(map(math.isfinite, (found.before, found.delta, found.product))):
        return tr("The network has exploded: its numbers are no numbers. Go back (,) or reset (R).")
    if not case.split:
        return _of_softmax(case)
    if found.before == 0:
        return tr(
            "What comes in is exactly 0, so the derivative is 0: for this example the weight does not matter."
        )
    if case.last and case.cost_name == "cross-entropy":
        return tr(
            "Sigmoid with cross-entropy: the slope a(1 − a) cancels, and δ = a − y is left, however flat."
        )
    return _of_slope(found.slope or 0.0)


def _of_softmax(case: Case) -> str:
    if case.cost_name == "cross-entropy":
        return tr(
            "Softmax with cross-entropy: there is no separate factor f′, because slope and cost"
            " together make δ = a − y."
        )
    return tr(
        "Softmax: every output depends on every z, so there is no single f′; δ gathers all g = 2(a − y)."
    )


def _of_slope(slope: float) -> str:
    if slope == 0:
        return tr("The bend is flat here: nothing that comes from behind gets through.")
    if abs(slope) < FLAT:
        return tr("The bend is nearly flat here, so hardly anything of what comes from behind gets through.")
    return tr(
        "Press a tile to see where it comes from. The index j is where it arrives, k where it comes from."
    )
