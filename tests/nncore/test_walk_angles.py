"""How true the walkers' batches are: nothing off for the whole set, more for fewer examples, most for one class."""

from __future__ import annotations

from collections.abc import Generator

import numpy as np
import pytest

from nncore.batch_noise import angle, cosine
from nncore.config import Config
from nncore.explain import find
from nncore.walk_angles import Bearing, bearings
from nncore.walkers import Gait, Tracks, Walk, walk
from tests.nncore.small import small_digits

CONFIG = Config(sizes=(784, 8, 10), seed=1)
GAITS = (
    Gait(400, 3.0),
    Gait(100, 2.0),
    Gait(1, 0.1),
    Gait(100, 2.0, deck="one"),
    Gait(40, 1.0, deck="sorted"),
)


def walked() -> tuple[Walk, Tracks, tuple[Bearing, ...]]:
    data = small_digits(400, 100).train
    question = Walk(CONFIG.initial_network(), CONFIG, data, GAITS, 4000, "examples", data)
    found: list[tuple[Tracks, tuple[Bearing, ...]]] = []

    def through() -> Generator[object, None, None]:
        tracks = yield from walk(question)
        found.append((tracks, (yield from bearings(question, tracks))))

    for _ in through():
        pass
    return question, *found[0]


@pytest.mark.concept("A7.26")
def test_fewer_examples_are_farther_off_the_whole_gradient() -> None:
    question, tracks, found = walked()
    whole, hundred, one, twos, _ = found
    assert (whole.begun, whole.ended) == (0.0, 0.0)
    assert 0 < hundred.begun < one.begun < 90
    assert hundred.ended < one.ended
    assert twos.begun > hundred.begun  # 2s alone pull elsewhere
    assert all(0 <= b.begun <= 180 and 0 <= b.ended <= 180 and b.n == 400 for b in found)
    # the only batch there is of a deck of 2s: worked out once more, plainly
    data, network = question.data, question.network.astype(np.float64)
    rows = np.flatnonzero(data.labels == 2)
    inputs, targets = data.inputs(slice(None)).astype(float), data.targets(slice(None)).astype(float)
    full = find(network, inputs, targets, "squared")[1].flat
    own = find(network, inputs[rows], targets[rows], "squared")[1].flat
    assert twos.begun == pytest.approx(angle(cosine(own, full)), abs=1e-6)
    assert len(tracks) == len(found)
