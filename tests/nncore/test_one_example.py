"""The cost of one example, by hand and against the table of costs."""

from __future__ import annotations

import numpy as np
import pytest

from nncore.costs import cost_for
from nncore.one_example import levels, notes_outputs, terms

TWO = np.eye(10)[2]
NOTED = np.array([0.5, 0.8, 0.2, 1.0, 0.4, 0.6, 1.0, 0.0, 0.2, 0.1])  # a noted 2 (B5)


@pytest.mark.concept("A4.5")
def test_the_noted_two_costs_four_and_a_tenth() -> None:
    found = terms(NOTED, TWO, "squared", "sigmoid")
    np.testing.assert_allclose(found, [0.25, 0.64, 0.64, 1.0, 0.16, 0.36, 1.0, 0.0, 0.04, 0.01])
    assert found.sum() == pytest.approx(4.10)


@pytest.mark.concept("A4.6")
def test_the_noted_three_is_337_or_336_by_rounding() -> None:
    three = np.eye(10)[3]
    exact, rounded = (
        terms(notes_outputs(rounded=r), three, "squared", "sigmoid").sum() for r in (False, True)
    )
    assert exact == pytest.approx(3.3692, abs=1e-9)
    assert rounded == pytest.approx(3.3585, abs=1e-9)
    assert f"{exact:.2f}" == "3.37"
    assert f"{rounded:.2f}" == "3.36"


@pytest.mark.parametrize(
    "pair", [("squared", "sigmoid"), ("cross-entropy", "sigmoid"), ("cross-entropy", "softmax")]
)
def test_the_terms_add_up_to_the_cost(pair: tuple[str, str]) -> None:
    cost, activation = pair
    rng = np.random.default_rng(3)
    a = rng.dirichlet(np.ones(10))
    found = terms(a, TWO, cost, activation)
    assert found.min() >= 0
    assert found.sum() == pytest.approx(float(cost_for(cost, activation).of_each(a, TWO)), rel=1e-12)


@pytest.mark.concept("A4.7")
def test_the_levels_are_costs_of_real_answers() -> None:
    found = {level.name: level.cost for level in levels(10, np.full(10, 0.1))}
    assert found == pytest.approx(
        {"perfect": 0, "best constant": 0.9, "all 0": 1, "all ½": 2.5, "all 1": 9, "worst": 10}
    )
    for name, answer in (("all 0", 0.0), ("all ½", 0.5), ("all 1", 1.0)):
        assert terms(np.full(10, answer), TWO, "squared", "sigmoid").sum() == pytest.approx(found[name])
    assert terms(1 - TWO, TWO, "squared", "sigmoid").sum() == found["worst"]
    uneven = np.array([0.7, 0.2, 0.1])
    best = next(level.cost for level in levels(3, uneven) if level.name == "best constant")
    mean = sum(p * terms(uneven, np.eye(3)[j], "squared", "sigmoid").sum() for j, p in enumerate(uneven))
    assert best == pytest.approx(mean)
