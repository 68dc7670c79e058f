"""The lines of what needs no learning, for sets that are not ten digits: by the engine's own cost."""

from __future__ import annotations

import numpy as np
import pytest

from app.panes.cost.references import references
from nncore.config import Config
from nncore.costs import cost_for


@pytest.mark.parametrize(("data", "n_in", "n"), [("moons", 2, 2), ("sensors", 6, 4), ("words", 16, 3)])
@pytest.mark.parametrize("cost", ["squared", "cross-entropy"])
@pytest.mark.parametrize("output", ["sigmoid", "softmax"])
def test_a_line_is_what_a_constant_answer_costs(data: str, n_in: int, n: int, cost: str, output: str) -> None:
    lines = references(Config(sizes=(n_in, 4, n), data=data, cost=cost, output=output))
    measure, targets = cost_for(cost, output), np.eye(n)

    def mean(c: float) -> float:
        return float(measure.of_each(np.full((n, n), c), targets).mean())

    assert lines[0].cost == pytest.approx(mean(1 / n))
    if output == "sigmoid":
        assert lines[0].cost < min(mean(1 / n - 0.01), mean(1 / n + 0.01))
    if (cost, output) == ("squared", "sigmoid"):
        assert lines[1].cost == pytest.approx(mean(0.0))
    assert f"{1 / n:.2g}" in lines[0].names[0]


@pytest.mark.parametrize("cost", ["squared", "cross-entropy"])
def test_a_single_output_has_its_own(cost: str) -> None:
    lines = references(Config(sizes=(2, 3, 1), data="moons", cost=cost))
    measure, targets = cost_for(cost, "sigmoid"), np.array([[0.0], [1.0]])

    def mean(c: float) -> float:
        return float(measure.of_each(np.full((2, 1), c), targets).mean())

    assert lines[0].cost == pytest.approx(mean(0.5))
    assert mean(0.5) < min(mean(0.45), mean(0.55))
    if cost == "squared":
        assert lines[1].cost == pytest.approx(mean(0.0))
