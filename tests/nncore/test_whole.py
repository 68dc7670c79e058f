"""The gradient of a whole set equals that of one pass over all of it, and the mean of its mini-batches."""

from __future__ import annotations

import numpy as np
import pytest

from nncore import whole
from nncore.answers import targets_of
from nncore.config import Config
from nncore.explain import find
from nncore.whole import Whole, gradient_of_all
from tests.nncore.small import small_digits


def test_parts_add_up_to_the_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(whole, "PART", 120)  # which does not divide the set
    data, network = small_digits().train, Config().initial_network().astype(np.float64)
    *shares, last = gradient_of_all(network, data, "squared")
    assert isinstance(last, Whole)
    assert shares == [120 * k / len(data) for k in range(1, len(shares))] + [1.0]
    targets = targets_of(data.labels, 10, np.float64)
    _, gradient = find(network, data.inputs(slice(None)).astype(np.float64), targets, "squared")
    np.testing.assert_allclose(last.gradient.flat, gradient.flat, rtol=1e-9, atol=1e-14)
    assert last.cost == pytest.approx(gradient.costs.mean(), rel=1e-12)
    assert last.n == len(data)
