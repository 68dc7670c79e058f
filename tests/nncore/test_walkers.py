"""Walkers: the same seed gives the same bits, clocks are their own, and a falling rate calms the hasty ones."""

from __future__ import annotations

from collections.abc import Generator

import numpy as np
import pytest

from nncore.config import Config
from nncore.data import Dataset
from nncore.network import from_flat
from nncore.passes import backward, forward
from nncore.trainer import Trainer
from nncore.walk_terrain import Terrain, terrain
from nncore.walkers import Gait, Tracks, Walk, cloud, common_end, order_after, walk
from tests.nncore.small import small_digits
from tests.nncore.toys import toy_data

CONFIG = Config(sizes=(6, 5, 3), seed=3, momentum=0.9, l2=0.01)
GAITS = (Gait(57, 2.0), Gait(10, 1.0), Gait(10, 1.0, decays=True), Gait(1, 0.3))


def walked(question: Walk) -> Tracks:
    found: list[Tracks] = []

    def through() -> Generator[tuple[float, Tracks], None, None]:
        found.append((yield from walk(question)))

    assert all(0 <= share <= 1 for share, _ in through())
    return found[0]


def a_walk(by: str = "examples", budget: float = 600, gaits: tuple[Gait, ...] = GAITS) -> Walk:
    data = toy_data(57)
    return Walk(CONFIG.initial_network(), CONFIG, data, gaits, budget, by, data)


@pytest.mark.concept("A7.28")
def test_for_the_same_examples_the_same_seed_gives_the_same_bits(monkeypatch: pytest.MonkeyPatch) -> None:
    first = walked(a_walk())
    monkeypatch.setattr("nncore.walkers.SLICE", 1e-7)  # in other bites
    second = walked(a_walk())
    for one, two in zip(first, second, strict=True):
        assert one.examples.tolist() == two.examples.tolist()
        assert one.costs.tobytes() == two.costs.tobytes()
        assert all(a.tobytes() == b.tobytes() for a, b in zip(one.places, two.places, strict=True))
        assert one.examples[-1] >= 600 > one.examples[-1] - one.gait.batch


def test_a_walker_takes_the_steps_of_plain_gradient_descent() -> None:
    question = a_walk()
    tracks = walked(question)
    for track in (tracks[0], tracks[1], tracks[3]):
        plain = CONFIG.changed(momentum=0.0, l2=0.0, schedule="constant")
        trainer = Trainer(
            plain.changed(batch_size=track.gait.batch, learning_rate=track.gait.rate), question.data
        )
        trainer.run(int(track.steps[-1]))
        assert trainer.network().flat.tobytes() == track.places[-1].tobytes()


@pytest.mark.concept("A7.24")
def test_the_careful_one_steps_along_the_whole_gradient() -> None:
    data = small_digits().train
    config = Config(sizes=(784, 8, 10), seed=1)
    network = config.initial_network()
    question = Walk(network, config, data, (Gait(60_000, 1.5),), 500, "examples", data)
    (track,) = walked(question)
    assert track.steps.tolist() == [0, 1]
    assert track.examples.tolist() == [0, 500]  # all of them before one step
    exact = network.astype(np.float64)
    found = backward(
        exact,
        forward(exact, data.inputs(slice(None)).astype(np.float64)),
        data.targets(slice(None)),
        "squared",
    )
    assert track.places[1] == pytest.approx(network.flat - 1.5 * found.flat, abs=2e-6)
    stepped = from_flat(exact.flat - 1.5 * found.flat, network.sizes, network.activations)
    costs = backward(
        stepped,
        forward(stepped, data.inputs(slice(None)).astype(np.float64)),
        data.targets(slice(None)),
        "squared",
    ).costs
    assert track.costs[0] == pytest.approx(found.costs.mean(), rel=1e-5)
    assert track.costs[1] == pytest.approx(costs.mean(), rel=1e-4)


@pytest.mark.concept("A7.24")
def test_a_step_with_all_examples_takes_longer_than_one_with_few() -> None:
    data = small_digits(2000).train
    config = Config()
    gaits = (Gait(2000, 1.0), Gait(10, 1.0))
    question = Walk(config.initial_network(), config, data, gaits, 0.05, "seconds", small_digits().test)
    all_of_them, few = walked(question)
    assert all_of_them.seconds[-1] / all_of_them.steps[-1] > 3 * few.seconds[-1] / few.steps[-1]
    assert few.steps[-1] > 3 * all_of_them.steps[-1]


def test_each_clock_is_its_own_and_stops_in_time() -> None:
    tracks = walked(a_walk("seconds", 0.03))
    for track in tracks:
        assert track.seconds[0] == track.steps[0] == 0
        assert np.all(np.diff(track.seconds) > 0)
        assert np.all(np.diff(track.steps) > 0)
        assert len(track.places) == len(track.costs) == len(track.examples)
        assert np.array_equal(track.places[0], CONFIG.initial_network().flat)


@pytest.mark.concept("A7.30")
def test_with_a_constant_rate_it_hovers_and_with_a_falling_one_the_cloud_shrinks() -> None:
    plain = toy_data(200, seed=4)
    wrong = np.random.default_rng(0).random(200) < 0.3  # so that no network can answer all
    data = Dataset("noisy", plain.images, np.where(wrong, 0, plain.labels).astype(np.uint8), 3, shape=None)
    config = Config(sizes=(6, 5, 3), seed=3)
    trainer = Trainer(config.changed(learning_rate=1.0, schedule="constant"), data)
    trainer.run(4000)
    gaits = (Gait(5, 2.0), Gait(5, 2.0, decays=True))
    question = Walk(trainer.network(), config, data, gaits, 4000, "examples", data)
    constant, falling = walked(question)
    assert cloud(falling) < 0.5 * cloud(constant)
    assert falling.costs[-1] <= constant.costs[-10:].mean()
    assert gaits[0].rate_at(0.9) == 2.0
    assert [gaits[1].rate_at(s) for s in (0, 0.5, 1)] == pytest.approx([2.0, 1.0, 1e-6])


def test_who_is_lower_is_told_by_seconds_or_by_examples() -> None:
    tracks = walked(a_walk())
    ranked = order_after(tracks, 300, "examples")
    assert [cost for _, cost in ranked] == sorted(cost for _, cost in ranked)
    for i, cost in ranked:
        at = int(np.searchsorted(tracks[i].examples, 300, side="right")) - 1
        assert cost == tracks[i].costs[at]
    assert 0 not in [i for i, _ in order_after(tracks, 56, "examples")]  # still at its first step
    assert common_end(tracks, "examples") >= 600
    assert tracks[0].cost_after(0, "seconds") is None


def test_a_walker_whose_cost_is_no_number_stops_and_the_others_go_on() -> None:
    data = toy_data(57)
    config = Config(sizes=(6, 5, 3), activation="relu", output="linear", seed=3)
    question = Walk(
        config.initial_network(), config, data, (Gait(1, 1e6), Gait(10, 0.01)), 600, "examples", data
    )
    wild, calm = walked(question)
    assert wild.lost
    assert np.isfinite(wild.costs).all()
    assert not calm.lost
    assert calm.examples[-1] >= 600


def test_it_can_be_stopped_between_any_two_bites() -> None:
    run = walk(a_walk(budget=100_000))
    for _ in range(30):
        share, _ = next(run)
    assert 0 < share < 0.5
    run.close()
    with pytest.raises(StopIteration):
        next(run)


def test_a_heavy_step_is_taken_in_slices_and_comes_to_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = walked(a_walk(gaits=(Gait(57, 2.0), Gait(25, 1.0))))
    monkeypatch.setattr("nncore.sliced_step.HEAVY", 0)
    monkeypatch.setattr("nncore.sliced_step.WORK", 1)
    run = walk(a_walk(gaits=(Gait(57, 2.0), Gait(25, 1.0))))
    assert sum(1 for _ in run) > 6 * 10  # 57 examples are six slices, and so often it can be stopped
    sliced = walked(a_walk(gaits=(Gait(57, 2.0), Gait(25, 1.0))))
    for one, two in zip(whole, sliced, strict=True):
        assert one.examples.tolist() == two.examples.tolist()
        assert one.places[-1] == pytest.approx(two.places[-1], abs=1e-4)
        assert two.costs == pytest.approx(one.costs, rel=1e-3)


def test_large_networks_leave_fewer_prints() -> None:
    data = Dataset("x", np.zeros((5, 784), np.uint8), np.zeros(5, np.uint8))
    small, large = (
        Walk(c.initial_network(), c, data, GAITS, 1, "seconds", data).prints
        for c in (Config(), Config(sizes=(784, 512, 256, 10)))
    )
    assert small == 40
    assert 6 <= large < 40


@pytest.mark.concept("A7.28")
def test_all_foot_prints_lie_on_one_map_of_the_real_cost() -> None:
    question = a_walk()
    tracks = walked(question)
    found: list[Terrain | None] = []

    def through() -> Generator[tuple[float, Terrain | None], None, None]:
        found.append((yield from terrain(question, tracks, question.measured, 1.5)))

    grids = {len(known.grid.xs) for _, known in through() if known is not None and known.grid is not None}
    assert grids == {9, 17, 33}  # coarse to fine
    known = found[0]
    assert known is not None
    assert known.grid is not None
    for track, rows in zip(tracks, known.rows, strict=True):
        for place, row in zip(track.places, rows, strict=True):
            network = from_flat(place, CONFIG.sizes, CONFIG.activations)
            x, y, apart = known.plane.place_of(network)
            assert (x, y) == pytest.approx(known.directions.places[row].tolist(), abs=1e-4)
            assert apart == pytest.approx(known.directions.apart[row], abs=1e-3)
            assert known.grid.near(x, y) is not None
    exact = known.plane.at(float(known.grid.xs[3]), float(known.grid.ys[30]))
    data = question.measured
    cost = backward(
        exact, forward(exact, data.inputs(slice(None))), data.targets(slice(None), 3), "squared"
    ).costs
    assert known.grid.costs[30, 3] == pytest.approx(cost.mean(), rel=1e-4)
