"""Each spoiling is exactly what its numbers say, and the tally counts right answers under it."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nncore.canvas import shifted
from nncore.centring import centred_all
from nncore.config import Config
from nncore.drawing import normalise
from nncore.evaluation import evaluate
from nncore.spoil import UNSPOILT, Images, Spoil, spoilt, tally, tally_in_slices, with_knob
from nncore.trainer import Trainer
from tests.nncore.small import small_digits
from tests.nncore.toys import toy_data

SHAPE = (28, 28)
DIGITS = small_digits().test.inputs(slice(0, 40))
SQUARES = DIGITS.reshape(-1, 28, 28)


def under(how: Spoil, images: Images = DIGITS) -> Images:
    return spoilt(images, how, SHAPE).reshape(-1, 28, 28)


@given(st.integers(-27, 27), st.integers(-27, 27))
@settings(max_examples=25, deadline=None)
@pytest.mark.concept("A6.7")
def test_a_shift_by_whole_pixels_is_a_roll_with_black_coming_in(down: int, right: int) -> None:
    wanted = np.roll(SQUARES, (down, right), axis=(1, 2))
    wanted[:, : max(0, down)] = wanted[:, 28 + min(0, down) :] = 0
    wanted[:, :, : max(0, right)] = wanted[:, :, 28 + min(0, right) :] = 0
    assert np.array_equal(under(Spoil(right=right, down=down)), wanted)
    assert np.array_equal(wanted[0], shifted(SQUARES[0], down, right))


def test_half_a_pixel_is_the_mean_of_two() -> None:
    wanted = (SQUARES + np.roll(SQUARES, 1, axis=2)) / 2  # nothing lies in the last column
    assert not SQUARES[:, :, -1].any()
    assert np.allclose(under(Spoil(right=0.5)), wanted, atol=1e-6)


def test_no_turn_no_scale_and_no_shift_are_nothing_bit_for_bit() -> None:
    assert np.array_equal(under(UNSPOILT), SQUARES)
    assert np.array_equal(under(Spoil(degrees=360)), SQUARES)


@pytest.mark.parametrize(("degrees", "turns"), [(90, -1), (180, 2), (-90, 1)])
def test_quarter_turns_are_exact_and_clockwise(degrees: float, turns: int) -> None:
    assert np.allclose(under(Spoil(degrees=degrees)), np.rot90(SQUARES, turns, axes=(1, 2)), atol=1e-5)


def test_twice_the_size_doubles_what_lies_in_the_middle() -> None:
    block = np.zeros((1, 28, 28), np.float32)
    block[0, 12:16, 12:16] = 1
    grown = under(Spoil(scale=2), block.reshape(1, -1))[0]
    assert grown[11:17, 11:17].min() == 1
    assert grown.sum() == pytest.approx(4 * block.sum(), rel=1e-5)


def test_ink_grows_to_its_four_neighbours_and_shrinks_back_where_it_was_wide() -> None:
    dot = np.zeros((1, 28, 28), np.float32)
    dot[0, 10, 10] = 1
    cross = under(Spoil(thicker=1), dot.reshape(1, -1))[0]
    assert set(zip(*np.nonzero(cross), strict=True)) == {(10, 10), (9, 10), (11, 10), (10, 9), (10, 11)}
    assert under(Spoil(thicker=0.25), dot.reshape(1, -1))[0, 9, 10] == pytest.approx(0.25)
    assert np.array_equal(under(Spoil(thicker=-1), cross.reshape(1, -1))[0], dot[0])
    assert under(Spoil(thicker=-1)).sum() < SQUARES.sum() < under(Spoil(thicker=1)).sum()


@pytest.mark.concept("A1.2")
def test_half_as_bright_and_black_on_white_are_what_they_say() -> None:
    assert np.array_equal(under(Spoil(bright=0.5)), SQUARES / 2)
    assert np.array_equal(under(Spoil(inverted=True)), 1 - SQUARES)
    assert np.array_equal(under(Spoil(bright=2)), np.minimum(1, 2 * SQUARES))


def test_noise_stays_in_its_bounds_and_is_the_same_for_the_same_rows() -> None:
    noisy = spoilt(DIGITS, Spoil(noise=0.3), SHAPE)
    assert np.abs(noisy - DIGITS).max() <= 0.3 + 1e-6
    assert np.abs(noisy - DIGITS).max() > 0.25
    assert np.array_equal(noisy, spoilt(DIGITS, Spoil(noise=0.3), SHAPE))
    assert not np.array_equal(noisy, spoilt(DIGITS, Spoil(noise=0.3), SHAPE, start=40))


@given(
    st.floats(-8, 8),
    st.floats(-8, 8),
    st.floats(0.3, 2),
    st.floats(-90, 90),
    st.floats(-2, 2),
    st.floats(0, 1),
)
@settings(max_examples=30, deadline=None)
def test_whatever_is_done_a_picture_stays_between_black_and_white(
    right: float, down: float, scale: float, degrees: float, thicker: float, noise: float
) -> None:
    made = under(Spoil(right, down, scale, degrees, thicker, noise=noise), DIGITS[:3])
    assert made.min() >= 0
    assert made.max() <= 1
    assert not made.flags.writeable


@pytest.mark.parametrize(
    "how", [UNSPOILT, Spoil(right=3.4, degrees=17), Spoil(scale=0.5), Spoil(noise=0.15), Spoil(right=20)]
)
def test_thousands_are_centred_as_one_drawing_is(how: Spoil) -> None:
    images = under(how)
    wanted = np.stack([normalise(image).centred for image in images])
    assert np.array_equal(centred_all(images), wanted)


def test_black_pictures_stay_black_when_centred() -> None:
    assert not centred_all(np.zeros((3, 28, 28), np.float32)).any()


def test_unspoilt_the_tally_is_the_evaluation() -> None:
    network, data = Config().initial_network(), small_digits().test
    assert tally(network, data, UNSPOILT).accuracy == evaluate(network, data, "squared").accuracy


@pytest.mark.concept("A6.7", "A1.2")
def test_a_trained_network_loses_by_a_shift_by_black_on_white_and_gets_the_shift_back_by_centring() -> None:
    digits = small_digits()
    trainer = Trainer(Config(batch_size=10, learning_rate=1.5), digits.train)
    trainer.run(600)
    network, data = trainer.network(), digits.test
    shifts = [tally(network, data, Spoil(right=k)).accuracy for k in range(7)]
    assert shifts[0] > 0.75
    assert shifts[3] < shifts[0] - 0.2
    assert shifts[6] < shifts[3]
    assert tally(network, data, Spoil(right=3, centred=True)).accuracy > shifts[0] - 0.03
    assert tally(network, data, Spoil(inverted=True)).accuracy < shifts[0] - 0.4


def test_the_tally_so_far_counts_the_first_rows_and_tells_each_answer() -> None:
    network, data = Config().initial_network(), small_digits().test
    parts = list(tally_in_slices(network, data, Spoil(right=2, centred=True)))
    assert [part.n for part, _ in parts] == [100, 200]
    answers = np.concatenate([said for _, said in parts])
    assert parts[-1][0].right == (answers == data.labels).sum()
    some = tally(network, data, Spoil(right=2, centred=True), range(100, 200))
    assert some.right == parts[1][0].right - parts[0][0].right


def test_inputs_that_are_no_picture_can_be_darkened_but_not_moved() -> None:
    data, network = toy_data(), Config(sizes=(6, 3)).initial_network()
    x = data.inputs(slice(0, 5))
    assert np.allclose(spoilt(x, Spoil(bright=0.5), None), x / 2)
    assert tally(network, data, Spoil(noise=0.2)).n == len(data)
    for how in (Spoil(right=1), Spoil(thicker=1), Spoil(centred=True)):
        with pytest.raises(ValueError, match="no picture"):
            spoilt(x, how, None)
    with pytest.raises(ValueError, match="28 x 28"):
        spoilt(x, Spoil(centred=True), (2, 3))


def test_one_knob_is_turned_alone() -> None:
    assert with_knob(Spoil(right=2), "degrees", 5.0) == Spoil(right=2, degrees=5)
