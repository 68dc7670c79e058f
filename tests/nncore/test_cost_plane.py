"""The cost over a plane of networks: the fast grid against the plain pass over whole networks."""

from __future__ import annotations

import numpy as np
import pytest

from nncore import cost_plane
from nncore.config import Config
from nncore.cost_plane import CostGrid, Plane, cost_grid
from nncore.costs import cost_for
from nncore.data import Dataset
from nncore.layers import Layers
from nncore.network import Network
from nncore.passes import forward
from tests.nncore.small import small_digits
from tests.nncore.test_path import directions_of, finished, trained_path

KINDS = (
    Config(),
    Config(sizes=(784, 10), output="softmax", cost="cross-entropy"),
    Config(sizes=(784, 12, 8, 10), activation="relu", output="linear", learning_rate=0.1),
    Config(sizes=(784, 9, 10), activation="tanh", cost="cross-entropy", learning_rate=0.3),
)
DATA = small_digits().test
LIT = small_digits().train.lit  # of the set that the paths were trained on


def plain_cost(network: Network, data: Dataset, config: Config) -> float:
    """The judge: the readable pass over every example."""
    outputs = forward(network, data.inputs(slice(None))).outputs
    each = cost_for(config.cost, config.output).of_each(outputs, data.targets(slice(None), config.sizes[-1]))
    return float(each.mean(dtype=np.float64))


def plane_of(config: Config) -> tuple[Plane, np.ndarray]:
    found = directions_of(trained_path(config, moments=6))
    parts = [
        Layers.of(v, config, LIT).network(config.activations) for v in (found.centre, found.across, found.up)
    ]
    return Plane(*parts), found.places


def _grid(plane: Plane, config: Config, ends: tuple[float, float] = (-2.0, 3.0)) -> CostGrid:
    return finished(cost_grid(plane, DATA, config.cost, ends, ends))


@pytest.mark.concept("A6.4")
@pytest.mark.parametrize("config", KINDS, ids=lambda c: f"{c.shape_text}-{c.output}")
def test_the_fast_grid_is_the_plain_one(config: Config, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cost_plane, "SIDES", (3, 5))
    monkeypatch.setattr(cost_plane, "WORK", 1_000_000)  # several slices a point
    plane, _ = plane_of(config)
    grid = _grid(plane, config)
    for row, y in enumerate(grid.ys.tolist()):
        for column, x in enumerate(grid.xs.tolist()):
            plain = plain_cost(plane.at(x, y), DATA, config)
            assert grid.costs[row, column] == pytest.approx(plain, rel=1e-5, abs=1e-5)


@pytest.mark.concept("A6.4")
def test_the_grid_at_a_moment_is_the_cost_of_that_moment_laid_into_the_plane(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(cost_plane, "SIDES", (2, 3))
    config = KINDS[0]
    moments = trained_path(config, moments=6)
    plane, places = plane_of(config)
    x, y = places[-1].tolist()
    network = Layers.of(moments[-1], config, LIT).network(config.activations)
    assert plane.place_of(network)[:2] == pytest.approx((x, y), abs=1e-4)
    flat = plane.origin.flat + x * plane.across.flat + y * plane.up.flat
    laid = plane.at(x, y)
    assert laid.flat == pytest.approx(flat, abs=1e-6)
    grid = finished(cost_grid(plane, DATA, config.cost, (x - 1, x + 1), (y - 1, y + 1)))
    assert grid.costs[1, 1] == pytest.approx(plain_cost(laid, DATA, config), abs=1e-5)
    assert grid.near(x, y) == pytest.approx(grid.costs[1, 1])


def test_how_far_a_network_is_from_the_plane() -> None:
    plane, _ = plane_of(KINDS[0])
    inside = plane.at(1.5, -0.5)
    assert plane.place_of(inside) == pytest.approx((1.5, -0.5, 0.0), abs=1e-4)
    aside = np.random.default_rng(1).standard_normal(len(inside.flat))
    for direction in (plane.across.flat, plane.up.flat):
        aside -= (aside @ direction) * direction
    aside *= 0.75 / np.linalg.norm(aside)
    moved = (inside.flat + aside).astype(np.float32)
    away = Network(
        tuple(w for w, _ in _cut(moved)), tuple(b for _, b in _cut(moved)), plane.origin.activations
    )
    assert plane.place_of(away) == pytest.approx((1.5, -0.5, 0.75), abs=1e-4)


def _cut(flat: np.ndarray) -> list[tuple[np.ndarray, np.ndarray]]:
    parts, at = [], 0
    for n_in, n in ((784, 16), (16, 16), (16, 10)):
        parts.append((flat[at : at + n * n_in].reshape(n, n_in), flat[at + n * n_in : at + n * (n_in + 1)]))
        at += n * (n_in + 1)
    return parts


def test_it_comes_coarse_first_and_each_grid_holds_the_last(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cost_plane, "SIDES", (3, 5, 9))
    plane, _ = plane_of(KINDS[0])
    news = list(cost_grid(plane, DATA, "squared", (-1, 1), (-2, 2)))
    shares = [share for share, _ in news]
    assert shares == sorted(shares)
    assert shares[-1] == 1
    grids = list(dict.fromkeys(grid for _, grid in news if grid is not None))
    assert [len(grid.xs) for grid in grids] == [3, 5, 9]
    assert np.array_equal(grids[2].costs[::2, ::2], grids[1].costs)
    assert np.array_equal(grids[1].xs, grids[2].xs[::2])


def test_between_the_points_the_cost_is_read_in_straight_lines() -> None:
    grid = CostGrid(np.array([0.0, 1.0]), np.array([0.0, 2.0]), np.array([[1.0, 2.0], [3.0, 4.0]]))
    assert grid.near(0.5, 1.0) == pytest.approx(2.5)
    assert grid.near(1.0, 2.0) == 4.0
    assert grid.near(1.01, 1.0) is None
    assert grid.ends == (1.0, 4.0)
    places = np.array([[0.5, 1.0], [1.0, 2.0], [1.01, 1.0], [0.2, 1.7], [-0.1, 0.0]])
    each = [grid.near(x, y) for x, y in places.tolist()]
    expected = [np.nan if cost is None else cost for cost in each]
    np.testing.assert_allclose(grid.near_all(places), expected, rtol=1e-12)
