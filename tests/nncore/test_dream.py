"""The walk downhill in the space of pictures: short moves, falling cost, and what it reaches is told."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from nncore.config import Config
from nncore.dream import MOVE, STARTS, Dream, dream, start_image
from nncore.network import Network
from nncore.passes import forward
from nncore.trainer import Trainer
from tests.nncore.small import small_digits

EMPTY = np.zeros(784, np.float32)


@pytest.fixture(scope="module")
def network() -> Network:
    trainer = Trainer(Config(batch_size=10, learning_rate=1.5), small_digits().train)
    trainer.run(500)
    return trainer.network()


def dreamt(network: Network, wanted: int, start: str = "black", moves: int = 80) -> list[Dream]:
    return list(dream(network, start_image(start, 784, EMPTY, 1), wanted, "squared", moves))


@pytest.mark.parametrize("wanted", [0, 3, 7])
@pytest.mark.concept("A6.6")
def test_a_dream_raises_the_wanted_output_until_it_wins(network: Network, wanted: int) -> None:
    walk = dreamt(network, wanted)
    first, last = walk[0], walk[-1]
    assert last.outputs[wanted] > max(0.7, first.outputs[wanted] + 0.3)
    assert last.outputs.argmax() == wanted
    assert last.cost < first.cost / 2
    assert last.reached[0] == first.outputs[wanted]
    assert last.reached[-1] == last.outputs[wanted]
    assert len(last.reached) == last.moves + 1 == 81
    outputs = forward(network, last.image.astype(np.float32)).outputs
    assert np.allclose(outputs, last.outputs, atol=1e-4)


@pytest.mark.concept("A6.6")
def test_what_it_reaches_is_no_digit(network: Network) -> None:
    made = dreamt(network, 3)[-1].image
    threes = small_digits().train
    likeness = [
        np.corrcoef(made, image)[0, 1] for image in threes.inputs(slice(0, 500))[threes.labels[:500] == 3]
    ]
    one, other = threes.inputs(np.flatnonzero(threes.labels == 3)[:2])
    assert max(likeness) < np.corrcoef(one, other)[0, 1]


def test_no_move_is_longer_than_allowed_and_pixels_stay_between_black_and_white(network: Network) -> None:
    walk = dreamt(network, 5, "noise", 30)
    for before, after in pairwise(walk):
        assert np.abs(after.image - before.image).max() <= MOVE + 1e-12
        assert after.image.min() >= 0
        assert after.image.max() <= 1
        assert not after.image.flags.writeable


def test_where_the_slope_is_nothing_the_walk_ends() -> None:
    flat = Config(init="zeros").initial_network()
    walk = dreamt(flat, 1)
    assert len(walk) == 1
    assert walk[0].outputs[1] == 0.5


def test_each_start_is_what_its_name_says() -> None:
    present = np.linspace(0, 1, 784, dtype=np.float32)
    made = {kind: start_image(kind, 784, present, 4) for kind in STARTS}
    assert not made["black"].any()
    assert (made["grey"] == 0.5).all()
    assert np.allclose(made["present"], present)
    assert made["noise"].std() == pytest.approx(12**-0.5, abs=0.02)
    with pytest.raises(ValueError, match="blue"):
        start_image("blue", 784, present, 4)
