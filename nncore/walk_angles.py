"""How true each walker's batches are: the angle between a batch's gradient and that of the whole set, at both ends."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass

import numpy as np

from nncore.arrays import Floats, Ints
from nncore.batch_noise import angle, cosine, mean_gradient
from nncore.data import Dataset
from nncore.network import Network, from_flat
from nncore.walk_decks import dealt
from nncore.walkers import Gait, Tracks, Walk

DRAWS = 12  # batches at each place
WHOLE, WORK = (
    10_000,
    300_000_000,
)  # examples that stand for the whole set; examples times parameters at each place


@dataclass(frozen=True)
class Bearing:
    """Mean angles of one walker, in degrees; not a number where a gradient has no direction."""

    begun: float
    ended: float
    n: int  # examples whose gradient counts as the whole one


def bearings(question: Walk, tracks: Tracks) -> Generator[float, None, tuple[Bearing, ...]]:
    """Yields the share done; draws batches of each walker's size from its own deck, labels and order as dealt.

    A walker that averages over the whole set has an angle of 0 by definition.
    """
    found: list[Bearing] = []
    n = min(len(question.data), WHOLE, max(100, WORK // question.network.n_parameters))
    rows = np.arange(n)
    begun: Floats | None = None
    for number, track in enumerate(tracks):
        degrees = []
        for place in (track.places[0], track.places[-1]):
            network = from_flat(place, question.network.sizes, question.network.activations)
            if begun is None or place is not track.places[0]:
                whole = yield from _shared(question, network, question.data, rows, number / len(tracks))
                begun = whole if place is track.places[0] else begun
            else:
                whole = begun
            degrees.append((yield from _off(question, network, track.gait, whole, number / len(tracks))))
        found.append(Bearing(degrees[0], degrees[1], n))
    return tuple(found)


def _off(
    question: Walk, network: Network, gait: Gait, whole: Floats, share: float
) -> Generator[float, None, float]:
    deck = dealt(question.data, gait.deck, question.config.seed)
    size = min(gait.batch, len(deck))
    if gait.deck in ("shuffled", "sorted") and size == len(question.data):
        return 0.0
    rng, found = np.random.default_rng(question.config.seed), []
    for _ in range(DRAWS if size < len(deck) else 1):
        one = yield from _shared(question, network, deck, _drawn(rng, gait, len(deck), size), share)
        found.append(angle(cosine(one, whole)))
    return float(np.mean(found))


def _drawn(rng: np.random.Generator, gait: Gait, n: int, size: int) -> Ints:
    """Rows of one batch as this deck deals them: neighbours where it is sorted."""
    if gait.deck == "sorted":
        begin = int(rng.integers(0, n - size + 1))
        return np.arange(begin, begin + size)
    return rng.choice(n, size, replace=False, shuffle=False)


def _shared(
    question: Walk, network: Network, data: Dataset, rows: Ints, share: float
) -> Generator[float, None, Floats]:
    work = mean_gradient(network, data, rows, question.config.cost)
    while True:
        try:
            next(work)
        except StopIteration as end:
            value: Floats = end.value
            return value
        yield share
