"""The rows of the table of functions that are about the benches of the calculus."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.lessons import of_benches as of
from app.lessons.values import Value

if TYPE_CHECKING:
    from app.lessons.scope import StepScope

Call = Callable[["StepScope", of.Arguments], Value]
Check = Callable[[of.Arguments], None]
Row = tuple[str, str, int, int, Call, Check]


def _anything(_arguments: of.Arguments) -> None:
    pass


ROWS: tuple[Row, ...] = (
    (
        'chain("a3")',
        "A variable of the Chain bench: x, y, C, w1 to w3, b, z, a",
        1,
        1,
        of.chain,
        of.check_variable,
    ),
    ('chain_slope("w3")', "∂C by a variable of that bench", 1, 1, of.chain_slope, of.check_by),
    ("chain_ratio()", "ΔC for each unit of its nudge, measured", 0, 0, of.chain_ratio, _anything),
    (
        'chain_mean("w3")',
        "The derivative of the mean cost of its examples",
        1,
        1,
        of.chain_mean,
        of.check_parameter,
    ),
    (
        'chain_whole("w3")',
        "Whether all tiles of this derivative lie in place",
        1,
        1,
        of.chain_whole,
        of.check_goal,
    ),
    (
        'chain_ticked("right")',
        "How many ticks on its tiles are right, or wrong",
        1,
        1,
        of.chain_ticked,
        of.check_ticks,
    ),
    (
        "chain_deep(layers)",
        "∂C/∂w⁽¹⁾ with that bench grown to so many layers",
        1,
        1,
        of.chain_deep,
        _anything,
    ),
    (
        "jk_slope(layer, j, k)",
        "∂C by a weight of the 2-3-2 bench, without k a bias",
        2,
        3,
        of.jk_slope,
        _anything,
    ),
    (
        "jk_path(k, j)",
        "The share of ∂C/∂a of its hidden neuron k by way of output j",
        2,
        2,
        of.jk_path,
        _anything,
    ),
    (
        "exact_slope(layer, j, k)",
        "∂C by a weight (without k a bias) for the example on the network, found or not",
        2,
        3,
        of.exact_slope,
        _anything,
    ),
    (
        "measured_slope(layer, j, k, h)",
        "(C(w + h) − C(w − h)) / 2h of that weight",
        4,
        4,
        of.measured_slope,
        _anything,
    ),
)
