"""Lines of equal height, by what they should be on surfaces that are known."""

from __future__ import annotations

import numpy as np
import pytest

from nncore.contours import contour, is_steep, round_levels, share_of


def test_a_slope_gives_one_straight_line_where_the_height_is() -> None:
    slope = np.repeat(np.arange(5.0)[None], 4, axis=0)  # height = column
    pieces = contour(slope, 2.25)
    assert len(pieces) == 3
    assert pieces[:, :, 0] == pytest.approx(np.full((3, 2), 2.25))
    assert sorted(pieces[:, :, 1].ravel().tolist()) == [0, 1, 1, 2, 2, 3]


def test_a_bowl_gives_a_ring_of_the_right_radius() -> None:
    y, x = np.mgrid[-10:11, -10:11]
    pieces = contour((x**2 + y**2).astype(float), 36.5) - 10
    assert np.hypot(pieces[..., 0], pieces[..., 1]) == pytest.approx(
        np.full(pieces.shape[:2], 36.5**0.5), abs=0.05
    )
    ends, counts = np.unique(np.round(pieces.reshape(-1, 2), 9), axis=0, return_counts=True)
    assert (counts == 2).all()  # closed: every end is met by one other
    assert len(ends) == len(pieces)


def test_nothing_is_drawn_beside_what_is_no_number() -> None:
    heights = np.array([[0.0, 1.0, np.inf], [0.0, 1.0, np.inf]])
    assert len(contour(heights, 0.5)) == 1
    assert len(contour(heights, 3.0)) == 0
    assert len(contour(np.full((3, 3), np.nan), 0.5)) == 0


@pytest.mark.parametrize(("low", "high"), [(0.11, 2.9), (0.87, 1.3), (0.9, 0.91), (0.002, 40.0), (3.0, 1e5)])
def test_levels_are_few_round_and_inside(low: float, high: float) -> None:
    levels = round_levels(low, high)
    assert 2 <= len(levels) <= 7
    assert all(low <= level <= high for level in levels)
    assert list(levels) == sorted(set(levels))
    assert all(float(f"{level:.4g}") == level for level in levels)


def test_levels_of_a_steep_surface_go_by_ratio() -> None:
    assert is_steep(0.1, 3.0)
    assert not is_steep(0.8, 1.5)
    assert not is_steep(0.0, 1.5)
    assert round_levels(0.09, 2.2) == (0.1, 0.2, 0.5, 1.0, 2.0)
    assert round_levels(1.0, 1.0) == round_levels(np.nan, 2.0) == ()


def test_shares_go_from_end_to_end() -> None:
    assert share_of(np.array([0.1, 1.0, 10.0, 99.0]), 0.1, 10.0) == pytest.approx([0, 0.5, 1, 1])
    assert share_of(np.array([1.0, 2.0]), 1.0, 3.0) == pytest.approx([0, 0.5])
    assert share_of(np.array([1.0, 2.0]), 1.0, 1.0) == pytest.approx([0, 0])
