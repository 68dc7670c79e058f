"""Drawing on 28 by 28 pixels: every act gives a new read-only image between black and white."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nncore.arrays import frozen
from nncore.canvas import (
    NOISES,
    Image,
    Point,
    blank,
    from_bytes,
    inverted,
    pixel_at,
    pixel_index,
    shifted,
    stroke,
    with_noise,
)
from tests.nncore.small import small_digits


def _speckled(seed: int) -> Image:
    """Make an image of greys with many wholly black and wholly white pixels."""
    greys = np.random.default_rng(seed).uniform(-0.5, 1.5, (28, 28))
    return frozen(np.clip(greys, 0, 1).astype(np.float32))


images = st.integers(0, 2**32).map(_speckled)
places = st.tuples(st.floats(-10, 38), st.floats(-10, 38))
radii = st.floats(0.3, 6)
inks = st.sampled_from([1.0, 0.5, 0.0])


def is_image(image: Image) -> bool:
    """Whether it is a read-only float32 image of 28 by 28 between 0 and 1."""
    fits = image.shape == (28, 28) and image.dtype == np.float32 and not image.flags.writeable
    return fits and bool((image >= 0).all() and (image <= 1).all())


def swapped(point: Point) -> Point:
    return point[1], point[0]


@pytest.mark.concept("A1.1")
def test_each_of_the_784_pixels_is_one_input_and_back() -> None:
    numbered = np.arange(784).reshape(28, 28)
    seen = set()
    for row in range(28):
        for col in range(28):
            index = pixel_index(row, col)
            assert pixel_at(index) == (row, col)
            assert numbered[row, col] == index
            seen.add(index)
    assert seen == set(range(784))
    assert pixel_index(1, 0) == 28  # along a row first


@pytest.mark.concept("A1.1")
def test_an_example_seen_as_an_image_has_each_input_at_its_pixel() -> None:
    train = small_digits().train
    image, inputs = from_bytes(train.images[3]), train.inputs(slice(3, 4))[0]
    assert all(image[pixel_at(index)] == inputs[index] for index in range(784))
    ink = np.flatnonzero(image.any(axis=1))
    assert (ink[0], ink[-1]) == (5, 24)  # upright, in its box of 20


@pytest.mark.parametrize(("row", "col"), [(-1, 0), (28, 0), (0, 28), (0, -1)])
def test_there_is_no_pixel_outside(row: int, col: int) -> None:
    with pytest.raises(IndexError, match="outside"):
        pixel_index(row, col)


@pytest.mark.parametrize("index", [-1, 784])
def test_there_is_no_input_outside(index: int) -> None:
    with pytest.raises(IndexError, match="784"):
        pixel_at(index)


@pytest.mark.concept("A1.2")
def test_a_soft_brush_leaves_white_in_the_middle_grey_at_the_edge_and_black_beyond() -> None:
    drawn = stroke(blank(), (4.5, 14.5), (23.5, 14.5), 1.25)
    assert drawn[14, 10] == 1.0
    assert drawn[13, 10] == 0.75  # its middle is 1 pixel off the line
    assert drawn[12, 10] == 0.0
    assert drawn.min() == 0.0
    assert inverted(drawn)[14, 10] == 0.0
    assert inverted(drawn)[12, 10] == 1.0


@given(images, places, places, radii, inks)
def test_a_stroke_gives_an_image_and_leaves_the_old_one(
    image: Image, start: Point, end: Point, radius: float, ink: float
) -> None:
    before = image.copy()
    assert is_image(stroke(image, start, end, radius, ink))
    assert np.array_equal(image, before)


@given(images, places, places, radii)
def test_ink_never_darkens_and_the_eraser_never_lightens(
    image: Image, start: Point, end: Point, radius: float
) -> None:
    assert (stroke(image, start, end, radius) >= image).all()
    assert (stroke(image, start, end, radius, 0.0) <= image).all()


@given(images, places, places, radii, inks)
def test_the_same_stroke_again_changes_nothing(
    image: Image, start: Point, end: Point, radius: float, ink: float
) -> None:
    once = stroke(image, start, end, radius, ink)
    assert np.array_equal(stroke(once, start, end, radius, ink), once)


@given(places, places, radii, st.floats(0, 2))
def test_a_wider_brush_covers_all_that_a_narrow_one_does(
    start: Point, end: Point, radius: float, more: float
) -> None:
    narrow, wide = (stroke(blank(), start, end, r) for r in (radius, radius + more))
    assert (wide >= narrow - 1e-6).all()


@given(places, places, radii)
def test_a_stroke_is_the_same_backwards_and_rows_are_like_columns(
    start: Point, end: Point, radius: float
) -> None:
    drawn = stroke(blank(), start, end, radius)
    assert drawn == pytest.approx(stroke(blank(), end, start, radius), abs=1e-4)
    turned = stroke(blank(), swapped(start), swapped(end), radius)
    assert turned == pytest.approx(drawn.T, abs=1e-4)


@given(places, places, radii, st.floats(0, 1))
def test_a_stroke_in_two_parts_is_the_stroke(start: Point, end: Point, radius: float, part: float) -> None:
    x, y = (a + part * (b - a) for a, b in zip(start, end, strict=True))
    in_parts = stroke(stroke(blank(), start, (x, y), radius), (x, y), end, radius)
    assert in_parts == pytest.approx(stroke(blank(), start, end, radius), abs=1e-3)


@pytest.mark.parametrize("radius", [1.0, 1.5, 2.0, 3.0])
@pytest.mark.parametrize("end", [(20.0, 9.0), (9.0, 20.0), (18.0, 18.5), (9.0, 9.0)])
def test_a_stroke_leaves_as_much_ink_as_its_area(radius: float, end: Point) -> None:
    start = (9.0, 9.0)
    area = 2 * radius * math.dist(start, end) + math.pi * radius**2
    assert stroke(blank(), start, end, radius).sum() == pytest.approx(area, rel=0.04)


def test_a_dot_in_the_middle_of_a_pixel_is_that_pixel() -> None:
    dot = stroke(blank(), (3.5, 20.5), (3.5, 20.5), 0.5)
    assert dot[20, 3] == 1.0
    assert dot.sum() == 1.0


def test_the_eraser_takes_a_stroke_away_again() -> None:
    drawn = stroke(blank(), (5, 5), (20, 16), 1.3)
    erased = stroke(drawn, (5, 5), (20, 16), 2.4, ink=0.0)
    assert drawn.sum() > 40
    assert not erased.any()


def test_what_is_drawn_beside_the_field_is_not_seen() -> None:
    assert np.array_equal(stroke(blank(), (-9, -9), (-9, 40), 3), blank())


@pytest.mark.parametrize("radius", [0.0, -1.0, math.nan])
def test_a_brush_without_a_size_is_refused(radius: float) -> None:
    with pytest.raises(ValueError, match="radius"):
        stroke(blank(), (1, 1), (2, 2), radius)


def test_a_blank_is_black_and_always_the_same() -> None:
    assert is_image(blank())
    assert not blank().any()
    assert blank() is blank()


@given(images, st.integers(-40, 40), st.integers(-40, 40))
def test_a_shift_moves_every_pixel_and_lets_black_in(image: Image, rows: int, cols: int) -> None:
    moved = shifted(image, rows, cols)
    assert is_image(moved)
    for row, col in ((0, 0), (27, 27), (13, 5), (2, 26)):
        inside = 0 <= row - rows < 28 and 0 <= col - cols < 28
        assert moved[row, col] == (image[row - rows, col - cols] if inside else 0)


@given(images, st.integers(-4, 4), st.integers(-4, 4))
def test_ink_that_stays_inside_comes_back_unchanged(image: Image, rows: int, cols: int) -> None:
    inner = np.zeros((28, 28), np.float32)
    inner[4:24, 4:24] = image[4:24, 4:24]
    there = shifted(inner, rows, cols)
    assert np.array_equal(shifted(there, -rows, -cols), inner)
    assert np.array_equal(np.sort(there, axis=None), np.sort(inner, axis=None))


@given(images)
def test_inverting_twice_is_nothing(image: Image) -> None:
    assert is_image(inverted(image))
    assert inverted(image) == pytest.approx(1 - image)
    assert inverted(inverted(image)) == pytest.approx(image, abs=1e-6)


@given(images, st.floats(0, 1), st.sampled_from(sorted(NOISES)), st.integers(0, 2**32))
def test_noise_gives_an_image_the_same_for_the_same_seed(
    image: Image, amount: float, kind: str, seed: int
) -> None:
    noisy = with_noise(image, amount, kind, np.random.default_rng(seed))
    assert is_image(noisy)
    assert np.array_equal(noisy, with_noise(image, amount, kind, np.random.default_rng(seed)))


@given(images, st.sampled_from(sorted(NOISES)))
def test_no_noise_is_no_change(image: Image, kind: str) -> None:
    assert np.array_equal(with_noise(image, 0.0, kind, np.random.default_rng(0)), image)


def grey() -> Image:
    return frozen(np.full((28, 28), 0.5, np.float32))


def test_uniform_noise_stays_within_its_amount_and_fills_it() -> None:
    change = with_noise(grey(), 0.3, "uniform", np.random.default_rng(0)) - 0.5
    assert 0.29 < np.abs(change).max() <= 0.3 + 1e-6
    assert change.std() == pytest.approx(0.3 / math.sqrt(3), rel=0.1)


def test_gaussian_noise_has_its_amount_as_its_deviation() -> None:
    change = with_noise(grey(), 0.1, "gaussian", np.random.default_rng(0)) - 0.5
    assert change.std() == pytest.approx(0.1, rel=0.1)
    assert change.mean() == pytest.approx(0, abs=0.02)


def test_salt_turns_its_share_of_the_pixels_black_or_white_in_equal_parts() -> None:
    noisy = with_noise(grey(), 0.25, "salt", np.random.default_rng(0))
    assert (noisy != 0.5).sum() == 196
    assert set(np.unique(noisy)) == {0.0, 0.5, 1.0}
    assert 70 < (noisy == 1).sum() < 126


@given(images, st.floats(0, 1), st.integers(0, 2**32))
def test_shuffling_moves_pixels_and_changes_none(image: Image, amount: float, seed: int) -> None:
    noisy = with_noise(image, amount, "shuffle", np.random.default_rng(seed))
    assert np.array_equal(np.sort(noisy, axis=None), np.sort(image, axis=None))
    assert (noisy != image).sum() <= round(amount * 784)


def test_a_full_shuffle_leaves_hardly_a_pixel_in_place() -> None:
    numbered = frozen((np.arange(784, dtype=np.float32) / 784).reshape(28, 28))
    assert (with_noise(numbered, 1.0, "shuffle", np.random.default_rng(0)) != numbered).mean() > 0.98


@pytest.mark.parametrize("amount", [-0.1, 1.5, math.nan])
def test_an_amount_that_cannot_be_is_refused(amount: float) -> None:
    with pytest.raises(ValueError, match="between 0 and 1"):
        with_noise(blank(), amount, "salt", np.random.default_rng(0))


def test_an_unknown_noise_is_refused_with_the_known_ones() -> None:
    with pytest.raises(ValueError, match=r"'pink'.*uniform, gaussian, salt, shuffle"):
        with_noise(blank(), 0.5, "pink", np.random.default_rng(0))
