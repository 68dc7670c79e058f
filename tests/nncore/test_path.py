"""The main directions of a path against numpy's decomposition of the same moments."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from typing import TypeVar

import numpy as np
import pytest

from nncore import path
from nncore.arrays import Floats
from nncore.config import Config
from nncore.path import Directions, main_directions
from nncore.trainer import Trainer
from tests.nncore.small import small_digits

T = TypeVar("T")


def finished(steps: Generator[object, None, T]) -> T:
    """Run a generator to its end and return its result."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]


def directions_of(moments: Sequence[Floats]) -> Directions:
    found = finished(main_directions(moments))
    assert found is not None
    return found


def trained_path(config: Config | None = None, moments: int = 12, steps: int = 10) -> list[Floats]:
    trainer = Trainer(config or Config(), small_digits().train)
    kept = [trainer.state().theta]
    for _ in range(moments - 1):
        trainer.run(steps)
        kept.append(trainer.state().theta)
    return kept


@pytest.mark.concept("A6.4")
@pytest.mark.parametrize("block", [path.BLOCK, 700])
def test_shares_and_places_are_those_of_the_decomposition(
    block: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(path, "BLOCK", block)  # many blocks or one: the same
    moments = trained_path()
    found = directions_of(moments)
    rows = np.stack(moments).astype(np.float64)
    u, s, vt = np.linalg.svd(rows - rows.mean(axis=0), full_matrices=False)
    assert found.shares == pytest.approx((s[:2] ** 2 / (s**2).sum()).tolist(), rel=1e-9)
    for i, direction in enumerate((found.across, found.up)):
        sign = np.sign(vt[i] @ direction)
        assert direction == pytest.approx(sign * vt[i], abs=1e-6)
        assert found.places[:, i] == pytest.approx(sign * u[:, i] * s[i], abs=1e-6)
    left = (rows - rows.mean(axis=0)) - found.places @ np.stack([found.across, found.up])
    assert found.apart == pytest.approx(np.linalg.norm(left, axis=1), abs=1e-5)
    assert found.centre == pytest.approx(rows.mean(axis=0), abs=1e-6)
    assert 0 < found.shares[1] < found.shares[0] < sum(found.shares) <= 1


def test_the_directions_are_orthonormal_and_point_from_the_first_to_the_last() -> None:
    found = directions_of(trained_path())
    both = np.stack([found.across, found.up]).astype(np.float64)
    assert both @ both.T == pytest.approx(np.eye(2), abs=1e-6)
    assert (found.places[-1] >= found.places[0]).all()
    assert not found.across.flags.writeable
    assert not found.is_straight


def test_a_straight_path_has_one_direction_that_holds_all() -> None:
    rng = np.random.default_rng(3)
    start, way = rng.standard_normal((2, 500)).astype(np.float32)
    found = directions_of([start + np.float32(t) * way for t in (0, 1, 2.5, 4)])
    assert found.shares == pytest.approx((1.0, 0.0), abs=1e-9)
    assert found.is_straight
    assert abs(found.across @ way) == pytest.approx(np.linalg.norm(way), rel=1e-6)
    assert abs(float(found.across @ found.up)) < 1e-6
    assert found.apart == pytest.approx(np.zeros(4), abs=1e-4)


def test_a_path_that_never_moved_has_no_direction() -> None:
    assert finished(main_directions([np.ones(40, np.float32)] * 4)) is None


def test_it_says_how_far_it_is() -> None:
    shares = list(main_directions(trained_path(moments=40, steps=1)))
    assert len(shares) >= 4
    assert shares == sorted(shares)
    assert shares[-1] == 1
