"""The answer all over a plane: each square is what the network says there, and the border lies where it turns."""

from __future__ import annotations

import numpy as np
import pytest

from nncore.config import Config
from nncore.network import Network
from nncore.passes import forward
from nncore.plane import boundary, lattice, leaning


def _line(slope: float = 50.0) -> Network:
    """One output that is above a half exactly where x > 1."""
    weights = (np.array([[slope, 0.0]]),)
    return Network(weights, (np.array([-slope]),), ("sigmoid",))


def test_the_lattice_begins_at_the_top_left() -> None:
    points = lattice((-3.0, 3.0), 3)
    assert points[0].tolist() == [-2.0, 2.0]
    assert points[1].tolist() == [0.0, 2.0]
    assert points[-1].tolist() == [2.0, -2.0]


@pytest.mark.parametrize("n_out", [1, 2, 4])
def test_each_square_is_what_the_network_says_there(n_out: int) -> None:
    network = Config(sizes=(2, 5, n_out), data="moons").initial_network()
    lean = leaning(network, (-3.0, 3.0), 9)
    x, y = lattice((-3.0, 3.0), 9)[40]
    outputs = forward(network, np.array([x, y], np.float32)).outputs
    expected = outputs[0] if n_out == 1 else 0.5 + (outputs[1] - outputs[0]) / 2
    assert lean[4, 4] == pytest.approx(expected)
    if n_out > 1:
        assert (lean[4, 4] > 0.5) == (outputs[1] > outputs[0])


def test_what_is_no_number_leans_nowhere() -> None:
    bad = Network((np.array([[np.nan, 0.0]]),), (np.array([0.0]),), ("sigmoid",))
    assert (leaning(bad, (0.0, 1.0), 4) == 0.5).all()
    assert boundary(leaning(bad, (0.0, 1.0), 4)).shape == (0, 2, 2)


def test_the_border_lies_where_the_answer_changes() -> None:
    side, (low, high) = 30, (-3.0, 3.0)
    pieces = boundary(leaning(_line(2.0), (low, high), side))
    assert len(pieces) == side - 1  # one a row of cells
    x = low + pieces[:, :, 0] / side * (high - low)
    assert np.abs(x - 1).max() < 0.02
    rows = np.sort(pieces[:, :, 1].ravel())
    assert rows[0] == pytest.approx(0.5)
    assert rows[-1] == pytest.approx(side - 0.5)


def test_a_saddle_has_two_pieces() -> None:
    assert len(boundary(np.array([[0.9, 0.1], [0.1, 0.9]]))) == 2
