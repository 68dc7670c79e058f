"""The fast loop: it agrees with the readable one, and the same settings give the same bits whatever the stride."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nncore.config import Config, ConfigError
from nncore.data import Dataset
from nncore.network import Network
from nncore.passes import backward, forward
from nncore.trainer import Diverged, Trainer, deck, steps_per_epoch
from tests.nncore.small import small_digits
from tests.nncore.toys import PAIRS, bits, toy_data, train_slowly

TOY = (6, 5, 4, 3)


def toy_config(**changes: object) -> Config:
    plain = Config(sizes=TOY, learning_rate=0.5, batch_size=10, l2=0.0, schedule="constant", epochs=3)
    return plain.changed(**changes)


def assert_agree(config: Config, data: Dataset, n_steps: int) -> None:
    trainer = Trainer(config, data)
    trainer.run(n_steps)
    slow, costs = train_slowly(config, data, n_steps)
    np.testing.assert_allclose(trainer.costs.view(), costs, rtol=2e-4, atol=2e-5)
    np.testing.assert_allclose(trainer.network().flat, slow.flat, rtol=0, atol=2e-4)


@pytest.mark.parametrize(("hidden", "output", "cost"), PAIRS)
def test_it_agrees_with_the_readable_passes_for_every_pair(hidden: str, output: str, cost: str) -> None:
    config = toy_config(activation=hidden, output=output, cost=cost, learning_rate=0.05)
    assert_agree(config, toy_data(), 15)  # past the tail batch of 7 and into the next epoch


@settings(max_examples=30)
@given(
    sizes=st.lists(st.integers(1, 7), max_size=3).map(lambda inner: (6, *inner, 3)),
    batch_size=st.sampled_from([1, 2, 10, 32, 33, 57, 100]),
    momentum=st.sampled_from([0.0, 0.5, 0.9]),
    l2=st.sampled_from([0.0, 1e-3, 0.1]),
    schedule=st.sampled_from(["constant", "cosine"]),
    init=st.sampled_from(["scaled", "normal", "he"]),
    of_bytes=st.booleans(),
)
def test_it_agrees_whatever_the_settings(
    sizes: tuple[int, ...],
    batch_size: int,
    momentum: float,
    l2: float,
    schedule: str,
    init: str,
    *,
    of_bytes: bool,
) -> None:
    config = toy_config(
        sizes=sizes,
        batch_size=batch_size,
        momentum=momentum,
        l2=l2,
        schedule=schedule,
        init=init,
        learning_rate=0.1,
    )
    assert_agree(config, toy_data(of_bytes=of_bytes), 12)


def test_it_agrees_on_real_digits() -> None:
    config = Config(batch_size=100)
    assert_agree(config, small_digits().train, 10)


def test_bytes_and_the_same_values_as_floats_train_alike() -> None:
    of_bytes, of_floats = (Trainer(toy_config(), toy_data(of_bytes=kind)) for kind in (True, False))
    for trainer in (of_bytes, of_floats):
        trainer.run(30)
    np.testing.assert_allclose(of_bytes.network().flat, of_floats.network().flat, atol=1e-5)


@pytest.mark.concept("A0.7")
@pytest.mark.parametrize("n_inputs", [2, 6, 16])
def test_nothing_in_it_knows_of_784_pixels(n_inputs: int) -> None:
    data = toy_data(300, n_inputs, seed=1, of_bytes=False)
    trainer = Trainer(
        Config(sizes=(n_inputs, 8, 3), activation="tanh", batch_size=10, learning_rate=1.0), data
    )
    trainer.run(900)
    said = forward(trainer.network(), data.inputs(slice(None))).outputs.argmax(axis=1)
    assert (said == data.labels).mean() > 0.75  # the classes overlap where there are but two inputs


@pytest.mark.concept("A4.2", "A5.14")
def test_the_same_seed_gives_the_same_bits_and_another_seed_others() -> None:
    runs = [Trainer(Config(seed=seed), small_digits().train) for seed in (1, 1, 2)]
    for trainer in runs:
        trainer.run(12)
    assert bits(runs[0]) == bits(runs[1]) != bits(runs[2])
    assert runs[0].costs.view().tobytes() == runs[1].costs.view().tobytes()


@given(
    strides=st.lists(st.integers(1, 25), min_size=1, max_size=4),
    batch_size=st.sampled_from([1, 3, 10, 33, 57, 100]),
    momentum=st.sampled_from([0.0, 0.9]),
    schedule=st.sampled_from(["constant", "cosine"]),
)
def test_single_steps_and_free_running_give_the_same_bits(
    strides: list[int], batch_size: int, momentum: float, schedule: str
) -> None:
    config = toy_config(batch_size=batch_size, momentum=momentum, schedule=schedule)
    freely, by_steps, in_strides = (Trainer(config, toy_data()) for _ in range(3))
    freely.run(sum(strides))
    for _ in range(sum(strides)):
        by_steps.run(1)
    for stride in strides:
        in_strides.run(stride)
    assert bits(freely) == bits(by_steps) == bits(in_strides)
    assert (
        freely.costs.view().tobytes() == by_steps.costs.view().tobytes() == in_strides.costs.view().tobytes()
    )
    np.testing.assert_array_equal(freely.batch(), by_steps.batch())


def test_single_steps_give_the_same_bits_on_the_digits_too() -> None:
    freely, by_steps = (Trainer(Config(batch_size=10), small_digits().train) for _ in range(2))
    freely.run(60)
    for _ in range(60):
        by_steps.run(1)
    assert bits(freely) == bits(by_steps)


@given(st.integers(1, 40), st.integers(0, 40), st.sampled_from([0.0, 0.9]))
def test_a_state_gives_back_its_moment(before: int, after: int, momentum: float) -> None:
    trainer = Trainer(toy_config(momentum=momentum), toy_data())
    trainer.run(before)
    state, then = trainer.state(), bits(trainer)
    trainer.run(after)
    later = bits(trainer)
    trainer.restore(state)
    assert bits(trainer) == then
    assert len(trainer.costs) == before
    assert trainer.gradient() is None
    assert len(trainer.batch()) == 0
    trainer.run(after)
    assert bits(trainer) == later


@pytest.mark.concept("A5.13")
@given(st.integers(1, 20))
@settings(max_examples=10)
def test_a_step_is_minus_the_rate_times_the_gradient_of_its_batch(n_steps: int) -> None:
    config = toy_config(schedule="cosine")
    data = toy_data()
    trainer = Trainer(config, data)
    trainer.run(n_steps - 1)
    before, rate = trainer.network(), config.rate_at(trainer.progress)
    trainer.run(1)
    after, gradient, rows = trainer.network(), trainer.gradient(), trainer.batch()
    assert gradient is not None
    np.testing.assert_allclose(after.flat + np.float32(rate) * gradient.flat, before.flat, atol=1e-6)
    found = backward(before, forward(before, data.inputs(rows)), data.targets(rows), config.cost)
    np.testing.assert_allclose(gradient.flat, found.flat, atol=1e-6)
    assert trainer.costs.view()[-1] == pytest.approx(float(found.costs.mean()), rel=1e-5)


@pytest.mark.concept("A7.25")
@given(st.integers(0, 2**32 - 1), st.integers(0, 1000), st.integers(1, 500))
def test_each_epoch_deals_every_example_once_in_an_order_of_its_own(seed: int, epoch: int, n: int) -> None:
    cards = deck(seed, epoch, n)
    assert sorted(cards) == list(range(n))
    np.testing.assert_array_equal(cards, deck(seed, epoch, n))
    if n > 20:
        assert (cards != deck(seed, epoch + 1, n)).any()
        assert (cards != deck(seed + 1, epoch, n)).any()


@pytest.mark.concept("A7.25")
def test_an_epoch_is_five_batches_of_100_for_500_digits_then_the_next_deck() -> None:
    trainer = Trainer(Config(seed=4, batch_size=100), small_digits().train)
    dealt = []
    for _ in range(6):
        trainer.run(1)
        dealt.append(trainer.batch())
    np.testing.assert_array_equal(np.concatenate(dealt[:5]), deck(4, 0, 500))
    np.testing.assert_array_equal(dealt[5], deck(4, 1, 500)[:100])
    assert (trainer.epoch, trainer.position) == (1, 100)
    assert trainer.progress == 1.2
    assert trainer.steps_left_in_epoch == 4


def test_the_last_batch_of_an_epoch_may_be_smaller() -> None:
    trainer = Trainer(toy_config(batch_size=20), toy_data(57))
    trainer.run(3)
    assert len(trainer.batch()) == 17
    assert trainer.steps_left_in_epoch == 0
    assert trainer.progress == 1
    assert steps_per_epoch(57, 20) == 3


def test_new_settings_hold_from_the_next_step_on() -> None:
    trainer = Trainer(toy_config(), toy_data())
    trainer.run(2)
    trainer.configure(toy_config(batch_size=25, learning_rate=2.0))
    trainer.run(1)
    assert len(trainer.batch()) == 25
    assert trainer.position == 45
    before = trainer.network().flat
    trainer.run(1)
    gradient = trainer.gradient()
    assert gradient is not None
    np.testing.assert_allclose(trainer.network().flat, before - 2 * gradient.flat, atol=1e-6)


@pytest.mark.concept("A6.2")
def test_weights_of_pixels_that_are_never_lit_stay_as_they_were_to_the_bit() -> None:
    data = small_digits().train
    trainer = Trainer(Config(batch_size=10, l2=0.0), data)
    start = trainer.network().weights[0]
    trainer.run(100)
    now = trainer.network().weights[0]
    never = ~data.images.any(axis=0)
    assert 100 < never.sum() < 400
    assert now[:, never].tobytes() == start[:, never].tobytes()
    assert (now[:, ~never] != start[:, ~never]).mean() > 0.99


@pytest.mark.concept("A7.30")
def test_a_falling_rate_calms_what_a_constant_rate_keeps_stirring() -> None:
    def movement_in_the_last_epoch(schedule: str) -> float:
        trainer = Trainer(Config(batch_size=10, schedule=schedule, epochs=10), small_digits().train)
        trainer.run(450)
        before = trainer.network().flat
        trainer.run(50)
        return float(np.linalg.norm(trainer.network().flat - before))

    assert movement_in_the_last_epoch("cosine") < 0.1 * movement_in_the_last_epoch("constant")


@pytest.mark.concept("A7.28")
def test_many_hasty_steps_get_further_than_few_careful_ones_in_the_same_epochs() -> None:
    def cost_after_5_epochs(batch_size: int) -> float:
        data = small_digits().train
        trainer = Trainer(Config(batch_size=batch_size, schedule="constant"), data)
        trainer.run(5 * 500 // batch_size)
        network = trainer.network()
        found = backward(
            network, forward(network, data.inputs(slice(None))), data.targets(slice(None)), "squared"
        )
        return float(found.costs.mean())

    careful, middling, hasty = (cost_after_5_epochs(n) for n in (500, 50, 10))
    assert hasty < middling < careful


def test_from_zeros_all_hidden_neurons_stay_alike() -> None:
    trainer = Trainer(Config(init="zeros"), small_digits().train)
    trainer.run(30)
    w1, w2, _ = trainer.network().weights
    np.testing.assert_allclose(w1, np.tile(w1[:1], (16, 1)), atol=1e-6)
    np.testing.assert_allclose(w2, w2[0, 0], atol=1e-6)


@pytest.mark.parametrize(("output", "cost"), [("linear", "squared"), ("softmax", "cross-entropy")])
def test_a_cost_that_is_no_number_any_more_is_told_at_its_step(output: str, cost: str) -> None:
    config = Config(activation="linear", output=output, cost=cost, learning_rate=1e6, schedule="constant")
    trainer = Trainer(config, small_digits().train)
    with pytest.raises(Diverged, match="no longer a finite number") as told:
        trainer.run(100)
    assert told.value.step == trainer.step == len(trainer.costs) < 20
    assert not np.isfinite(trainer.costs.view()[-1])
    assert np.isfinite(trainer.costs.view()[:-1]).all()


def test_a_run_that_blows_up_does_so_at_the_same_step_whatever_the_stride() -> None:
    config = Config(
        activation="linear", output="linear", batch_size=10, learning_rate=30.0, schedule="constant"
    )

    def run_in_strides(trainer: Trainer, stride: int) -> None:
        for _ in range(400 // stride):
            trainer.run(stride)

    told = []
    for stride in (400, 1):
        trainer = Trainer(config, small_digits().train)
        with pytest.raises(Diverged) as error:
            run_in_strides(trainer, stride)
        told.append((error.value.step, trainer.step, trainer.position, trainer.costs.view().tobytes()))
    assert told[0] == told[1]
    assert told[0][0] > 1


def test_what_has_no_gradient_has_a_plain_zero_and_not_minus_zero() -> None:
    data = small_digits().train
    trainer = Trainer(Config(batch_size=10), data)
    trainer.run(5)
    gradient = trainer.gradient()
    assert gradient is not None
    unlit = gradient.weights[0][:, ~data.images.any(axis=0)]
    assert not unlit.any()
    assert not np.signbit(unlit).any()


def test_nothing_that_leaves_is_shared_with_the_loop() -> None:
    trainer = Trainer(toy_config(momentum=0.9), toy_data())
    trainer.run(5)
    network, gradient, state = trainer.network(), trainer.gradient(), trainer.state()
    assert isinstance(gradient, Network)
    assert state.velocity is not None
    held = [network.flat, gradient.flat, state.theta, state.velocity, trainer.batch(), trainer.costs.view()]
    before = [array.tobytes() for array in held]
    trainer.run(50)
    assert [array.tobytes() for array in held] == before
    assert not any(array.flags.writeable for array in held)


def test_before_the_first_step_there_is_no_gradient_and_the_network_is_the_config_s() -> None:
    config = toy_config(init="normal")
    trainer = Trainer(config, toy_data())
    assert trainer.gradient() is None
    assert len(trainer.batch()) == 0
    assert trainer.network().flat.tobytes() == config.initial_network().flat.tobytes()


def test_a_loaded_network_is_the_one_trained() -> None:
    config = toy_config()
    other = config.changed(seed=9).initial_network()
    trainer = Trainer(config, toy_data())
    trainer.load(other)
    assert trainer.network().flat.tobytes() == other.flat.tobytes()


@pytest.mark.parametrize(
    ("sizes", "reason"),
    [((5, 4, 3), "has 6 inputs.*5 cannot be"), ((6, 4, 2), "has 3 kinds of examples.*2 cannot be")],
)
def test_a_network_that_does_not_fit_the_data_is_refused(sizes: tuple[int, ...], reason: str) -> None:
    with pytest.raises(ConfigError, match=reason):
        Trainer(toy_config(sizes=sizes), toy_data())


def test_an_empty_set_is_refused() -> None:
    empty = Dataset("nothing", np.empty((0, 6), np.uint8), np.empty(0, np.uint8), 3, shape=None)
    with pytest.raises(ConfigError, match="nothing is empty"):
        Trainer(toy_config(), empty)


def test_many_batch_sizes_do_not_pile_up() -> None:
    trainer = Trainer(toy_config(), toy_data())
    for size in range(1, 40):
        trainer.configure(toy_config(batch_size=size))
        trainer.run(1)
    assert len(trainer._buffers) <= 9


def test_the_layers_are_views_of_one_vector() -> None:
    trainer = Trainer(toy_config(), toy_data())
    first, *later = (trainer._layers.first.T, *trainer._layers.later)  # the first one lies turned
    assert sum(layer.size for layer in (first, *later)) == trainer._theta.size
    for (n_in, n_out), layer in zip(pairwise(TOY), (first, *later), strict=True):
        assert layer.shape == (n_out, n_in + 1)
        assert np.shares_memory(layer, trainer._theta)
