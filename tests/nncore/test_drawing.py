"""What the network receives of a drawing: cut out, scaled to 20 pixels, laid with its weight in the middle."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from nncore.arrays import Floats, frozen
from nncore.canvas import Image, Point, blank, from_bytes, shifted, stroke, with_noise
from nncore.config import Config
from nncore.data import Dataset
from nncore.drawing import BOX, MOST, centre_of_mass, normalise, resampling
from nncore.passes import forward
from nncore.trainer import Trainer
from tests.nncore.small import all_digits, small_digits

inside = st.tuples(st.floats(2, 26), st.floats(2, 26))
lines = st.lists(inside, min_size=2, max_size=6)
sides = st.integers(1, 28)


def drawing(points: list[Point], radius: float = 1.3) -> Image:
    image = blank()
    for start, end in pairwise(points):
        image = stroke(image, start, end, radius)
    return image


def block(top: int, left: int, height: int, width: int, ink: float = 1.0) -> Image:
    image = np.zeros((28, 28), np.float32)
    image[top : top + height, left : left + width] = ink
    return frozen(image)


def test_the_examples_themselves_come_out_nearly_as_they_are() -> None:
    examples = [from_bytes(pixels) for pixels in small_digits(500, 500).test.images]
    changes = np.array([np.abs(normalise(one).centred - one).mean() for one in examples])
    assert changes.mean() < 0.002
    assert (changes == 0).mean() > 0.5
    assert (changes > 0.02).mean() < 0.02


def test_an_empty_drawing_stays_empty() -> None:
    received = normalise(blank())
    assert received.is_empty
    assert not received.boxed.any()
    assert not received.centred.any()
    assert (received.scale, received.shift, received.cropped.size) == (1.0, (0.0, 0.0), 0)


def test_each_stage_of_a_drawing_by_hand() -> None:
    drawn = block(2, 3, 10, 5)
    received = normalise(drawn)
    assert received.drawn is drawn
    assert received.cropped.tolist() == [[1.0] * 5] * 10
    assert received.scale == 2.0
    assert np.array_equal(received.boxed, block(0, 5, 20, 10)[:BOX, :BOX])
    assert np.array_equal(received.centred, block(4, 9, 20, 10))
    assert received.shift == pytest.approx((14 - 7, 14 - 5.5))
    assert not received.is_empty


@given(lines)
def test_every_stage_is_a_read_only_image_between_0_and_1(points: list[Point]) -> None:
    received = normalise(drawing(points))
    assert received.boxed.shape == (20, 20)
    assert received.centred.shape == (28, 28)
    for stage in (received.cropped, received.boxed, received.centred):
        assert stage.dtype == np.float32
        assert not stage.flags.writeable
        assert stage.min() >= 0
        assert stage.max() <= 1


@given(lines)
def test_the_longer_side_fills_the_box_and_the_ink_keeps_its_shape(points: list[Point]) -> None:
    received = normalise(drawing(points))
    height, width = received.cropped.shape
    assert received.scale == min(MOST, 20 / max(height, width))
    rows, cols = (np.flatnonzero(received.boxed.any(axis=axis)) for axis in (1, 0))
    extent = rows[-1] - rows[0] + 1, cols[-1] - cols[0] + 1
    assert extent == pytest.approx((height * received.scale, width * received.scale), abs=1.5)
    if max(height, width) >= 8:
        assert max(extent) in (19, 20)


@given(lines)
def test_the_centre_of_mass_comes_to_lie_in_the_middle_pixel(points: list[Point]) -> None:
    received = normalise(drawing(points))
    used = [np.flatnonzero(received.centred.any(axis=axis)) for axis in (1, 0)]
    assume(all(at[0] > 0 and at[-1] < 27 for at in used))  # else the edge holds it back
    for place in centre_of_mass(received.centred):
        assert place >= 14 - 1e-3
        assert place < 15


@given(lines)
def test_no_ink_is_lost_on_the_way_to_the_middle(points: list[Point]) -> None:
    received = normalise(drawing(points))
    assert received.centred.sum() == pytest.approx(received.boxed.sum(), rel=1e-5)


def test_a_heavy_end_with_a_long_tail_stops_at_the_edge() -> None:
    lopsided = np.maximum(block(4, 4, 20, 1, 0.3), block(20, 4, 4, 12))
    received = normalise(frozen(lopsided))
    assert received.centred[0].any()  # the weight wants to go further up
    assert centre_of_mass(received.centred)[0] > 15
    assert received.centred.sum() == pytest.approx(lopsided.sum(), rel=1e-5)


@given(lines, st.integers(-5, 5), st.integers(-5, 5))
def test_where_it_was_drawn_makes_no_difference(points: list[Point], rows: int, cols: int) -> None:
    drawn = drawing([(7 + x / 2, 7 + y / 2) for x, y in points])
    moved = shifted(drawn, rows, cols)
    assume(moved.sum() == pytest.approx(drawn.sum()))
    here, there = normalise(drawn), normalise(moved)
    assert there.centred == pytest.approx(here.centred, abs=1e-5)
    assert there.shift == pytest.approx((here.shift[0] - rows, here.shift[1] - cols), abs=1e-3)


@given(st.integers(8, 9), st.integers(1, 9))
def test_a_drawing_twice_as_large_is_received_alike(height: int, width: int) -> None:
    small, large = block(5, 5, height, width), block(2, 3, 2 * height, 2 * width)
    assert normalise(small).centred == pytest.approx(normalise(large).centred, abs=1e-5)


@given(inside, st.floats(0.5, 3))
def test_one_tap_of_the_brush_stays_a_dot(place: Point, radius: float) -> None:
    received = normalise(stroke(blank(), place, place, radius))
    assert received.scale <= MOST
    rows, cols = (np.flatnonzero(received.centred.any(axis=axis)) for axis in (1, 0))
    across = max(received.cropped.shape)
    assert max(np.ptp(rows), np.ptp(cols)) + 1 <= MOST * across + 1
    assert received.centred.sum() <= (MOST * across) ** 2 + 1
    if radius <= 1:
        assert np.count_nonzero(received.centred) <= 144


def test_from_8_pixels_on_a_drawing_fills_the_box() -> None:
    for side in range(8, 29):
        received = normalise(block(0, 0, side, 3))
        assert np.ptp(np.flatnonzero(received.centred.any(axis=1))) + 1 == BOX, side
    small = normalise(block(10, 20, 4, 2))
    assert small.scale == MOST
    assert np.array_equal(small.centred, block(9, 12, 10, 5))


def test_half_the_brightness_stays_half() -> None:
    drawn = drawing([(5, 5), (20, 8), (9, 22)])
    half = frozen(drawn * np.float32(0.5))
    assert normalise(half).centred == pytest.approx(normalise(drawn).centred * 0.5, abs=1e-6)


def test_noise_too_weak_to_matter_does_not_shrink_the_digit() -> None:
    drawn = drawing([(8, 5), (20, 5), (11, 23)])
    noisy = with_noise(drawn, 0.15, "uniform", np.random.default_rng(0))
    assert normalise(noisy).scale == pytest.approx(normalise(drawn).scale, rel=0.06)
    assert np.abs(normalise(noisy).centred - normalise(drawn).centred).mean() < 0.1


def test_what_was_received_can_be_received_again() -> None:
    once = normalise(drawing([(6, 4), (21, 9), (7, 14), (20, 24)])).centred
    assert normalise(once).centred == pytest.approx(once, abs=0.21)
    assert np.abs(normalise(once).centred - once).mean() < 0.005


@given(sides)
def test_shrinking_is_the_mean_of_what_each_pixel_covers(n: int) -> None:
    scale = min(1.0, BOX / n)
    matrix = resampling(n, scale)
    assert matrix.shape == (BOX, n)
    assert matrix.sum(axis=0) == pytest.approx(
        np.full(n, scale), abs=1e-5
    )  # no pixel counts more than another
    assert (matrix >= 0).all()


@given(st.integers(1, BOX), st.floats(0, 1))
def test_growing_keeps_an_even_line_even(n: int, share: float) -> None:
    scale = 1 + share * (BOX / n - 1)  # up to what fills the box
    line = resampling(n, scale).sum(axis=1)
    assert line.sum() == pytest.approx(n * scale, abs=1e-3)
    inner = np.flatnonzero(line)[:-1]
    assert line[inner] == pytest.approx(np.ones(inner.size), abs=1e-5)


@given(st.integers(1, BOX))
def test_at_its_own_size_a_line_only_moves(n: int) -> None:
    offset = (BOX - n) // 2
    assert np.array_equal(resampling(n, 1.0), np.eye(BOX, dtype=np.float32)[:, offset : offset + n])


def test_growing_goes_straight_from_one_pixel_to_the_next() -> None:
    read = resampling(2, 10.0) @ np.array([0.0, 1.0], np.float32)
    ramp = (np.arange(BOX) + 0.5) / 10 - 0.5
    assert read == pytest.approx(np.clip(ramp, 0, 1), abs=1e-6)


def test_shrinking_makes_greys_out_of_black_and_white() -> None:
    stripes = np.zeros((28, 28), np.float32)
    stripes[::2] = 1
    stripes[:, [0, 27]] = stripes[[0, 27]] = 1
    boxed = normalise(frozen(stripes)).boxed
    assert ((boxed > 0.1) & (boxed < 0.9)).mean() > 0.5
    assert boxed.mean() == pytest.approx(stripes.mean(), abs=1e-5)


@pytest.mark.concept("A6.7")
def test_the_network_needs_centred_digits_and_normalising_gives_it_those() -> None:
    digits = all_digits()
    trainer = Trainer(Config(batch_size=10, epochs=1), digits.train)
    trainer.run(6000)
    test = Dataset("first", digits.test.images[:500].copy(), digits.test.labels[:500].copy())
    plain = [from_bytes(pixels) for pixels in test.images]

    def accuracy(images: list[Image]) -> float:
        outputs: Floats = forward(trainer.network(), np.array(images).reshape(-1, 784)).outputs
        return float((outputs.argmax(axis=1) == test.labels).mean())

    by_shift = [accuracy([shifted(image, 0, cols) for image in plain]) for cols in range(4)]
    assert by_shift[0] > 0.85
    assert by_shift[0] > by_shift[1] > by_shift[2] > by_shift[3]
    assert by_shift[3] < 0.6
    restored = accuracy([normalise(shifted(image, 0, 3)).centred for image in plain])
    assert restored == pytest.approx(by_shift[0], abs=0.02)
