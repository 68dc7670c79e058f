"""The numbers behind the gallery: the ends of its scales, and what each view is."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ends import STEPS, Ends, lower, peak, round_up, strong_peak
from app.panes.gallery.arrange import Placement
from app.panes.gallery.content import Pictures
from app.panes.gallery.notes import notes
from app.panes.gallery.reading import of_selection
from app.panes.gallery.values import neighbour_correlation, strange, unmoved_inputs, value_at, values_of
from app.selection import Neuron, Weight
from nncore.config import Config
from nncore.trainer import Trainer
from tests.app.frames import make_snapshot
from tests.app.panes.gallery_rig import frame
from tests.nncore.small import small_digits

POSITIVE = st.floats(1e-12, 1e12)


@given(POSITIVE)
def test_an_end_is_the_next_round_number(value: float) -> None:
    end = round_up(value)
    assert value * (1 - 1e-6) <= end <= 1.5 * value * (1 + 1e-6)
    digits = float(f"{end:.6e}".split("e")[0])
    assert digits in {*map(float, STEPS)}


@given(POSITIVE)
def test_the_round_number_before_is_the_largest_below(value: float) -> None:
    end = round_up(value)
    below = lower(end)
    assert below < end
    assert round_up(below * 1.001) == end


@given(st.lists(st.floats(0.83, 1.0), min_size=1), st.floats(1e-3, 1e3))
def test_an_end_stays_while_the_largest_value_trembles(shares: list[float], size: float) -> None:
    ends, end = Ends(), round_up(size)
    assert ends.end("w", end) == end
    assert {ends.end("w", share * end) for share in shares} == {end}


def test_an_end_follows_what_outgrows_or_leaves_it() -> None:
    ends = Ends()
    assert [ends.end("w", x) for x in (0.14, 0.151, 0.3, 0.301, 0.25, 0.16)] == [
        0.15,
        0.2,
        0.3,
        0.4,
        0.4,
        0.2,
    ]
    assert ends.end("other", 0.01) == 0.01
    assert ends.end("w", 0.0) == 0.0
    ends.forget()
    assert ends.end("w", 0.1) == 0.1


def test_the_largest_distance_from_zero_leaves_out_what_is_no_number() -> None:
    assert peak(np.array([0.5, -2.0, 1.0])) == 2.0
    assert peak(np.array([np.nan, -0.5, np.inf])) == 0.5
    assert peak(np.array([np.nan])) == 0.0
    assert strange(np.array([np.nan, 1.0, np.inf])) == 2


@given(st.integers(100, 60_000))
def test_a_hundredth_of_the_values_reach_the_strong_end(n: int) -> None:
    values = np.random.default_rng(n).standard_normal((1, n))
    beyond = float((np.abs(values) > strong_peak(values)).mean())
    assert 0.0 <= beyond <= 0.02
    assert strong_peak(np.zeros((2, 50))) == 0.0


@pytest.fixture(scope="module")
def trained() -> Trainer:
    trainer = Trainer(Config(batch_size=50, schedule="constant"), small_digits().train)
    trainer.run(300)
    return trainer


@pytest.mark.concept("A6.2")
def test_pixels_that_are_never_lit_keep_their_first_weights_bit_for_bit(trained: Trainer) -> None:
    snapshot = replace(make_snapshot(trained.config), network=trained.network(), step=300)
    change = values_of(frame(snapshot=snapshot), "change", 1)
    dark = small_digits().train.images.reshape(500, 784).max(axis=0) == 0
    assert change is not None
    assert (change.weights[:, dark] == 0).all()
    assert unmoved_inputs(change.weights) == int(dark.sum()) > 100
    said = notes(frame(snapshot=snapshot, values={"gallery.view": "change"}),
                 Pictures(largest=1.0, unmoved=unmoved_inputs(change.weights)), Placement(None, ()))  # fmt: skip
    assert said[0].startswith(f"{dark.sum()} of 784 pixels")


@pytest.mark.concept("A6.1")
def test_neighbouring_weights_are_noise_at_the_start_and_alike_after_training(trained: Trainer) -> None:
    def mean(network_weights: np.ndarray) -> float:
        return float(np.mean([neighbour_correlation(row.reshape(28, 28)) for row in network_weights]))

    assert abs(mean(trained.config.initial_network().weights[0])) < 0.05
    assert mean(trained.network().weights[0]) > 0.4
    ramp = np.add.outer(np.arange(28.0), np.arange(28.0))
    assert neighbour_correlation(ramp) > 0.98
    assert np.isnan(neighbour_correlation(np.ones((28, 28))))


@pytest.mark.concept("A5.16")
def test_the_gradient_is_shown_as_the_push_of_the_step(trained: Trainer) -> None:
    trainer = Trainer(trained.config, small_digits().train)
    before = trainer.network()
    trainer.run(1)
    snapshot = replace(
        make_snapshot(trainer.config), network=trainer.network(), gradient=trainer.gradient(), step=1
    )
    shown = frame(snapshot=snapshot)
    for layer in (1, 2, 3):
        push = values_of(shown, "gradient", layer)
        moved = trainer.network().weights[layer - 1] - before.weights[layer - 1]
        assert push is not None
        np.testing.assert_allclose(moved, trainer.config.learning_rate * push.weights, rtol=1e-3, atol=1e-6)
        assert (np.sign(push.weights[np.abs(moved) > 1e-5]) == np.sign(moved[np.abs(moved) > 1e-5])).all()


@pytest.mark.concept("A2.4")
def test_what_is_added_sums_to_the_weighted_sum(trained: Trainer) -> None:
    image = small_digits().train.images[5].reshape(28, 28) / 255
    shown = frame(snapshot=replace(make_snapshot(trained.config), network=trained.network()), image=image)
    for layer in (1, 2, 3):
        added = values_of(shown, "product", layer)
        assert added is not None
        np.testing.assert_allclose(
            added.weights.sum(axis=1) + added.biases, shown.trace.zs[layer - 1], rtol=1e-4, atol=1e-4
        )


def test_single_values_are_those_of_the_arrays() -> None:
    shown = frame(snapshot=make_snapshot(steps=3), image=np.random.default_rng(1).random((28, 28)))
    for view in ("weights", "change", "gradient", "product"):
        for layer, j, k in ((1, 7, 345), (2, 15, 0), (3, 9, 15)):
            array = values_of(shown, view, layer)
            assert array is not None
            assert value_at(shown, view, layer, j, k) == pytest.approx(array.weights[j, k], rel=1e-5)
            assert value_at(shown, view, layer, j, None) == pytest.approx(array.biases[j], rel=1e-5)


def test_there_is_no_push_before_the_first_step() -> None:
    shown = frame()
    assert values_of(shown, "gradient", 1) is None
    assert value_at(shown, "gradient", 1, 0, 0) is None


def test_a_weight_is_read_with_its_neuron_its_place_and_its_value() -> None:
    shown = frame(snapshot=make_snapshot(steps=3))
    weight = shown.snapshot.network.weights[0][7, 345]
    text = of_selection(shown, Weight(1, 7, 345), 28)[0]
    assert text.startswith("neuron 7, pixel row 12 column 9 (input 345): weight ")
    assert text.endswith(f"{abs(weight):.3f}"[:5])
    assert ("+" if weight > 0 else "−") in text
    assert of_selection(shown, Weight(3, 9, 15), 28)[0].startswith(
        "to neuron 9 of layer 3 from neuron 15 of layer 2:"
    )
    assert of_selection(shown, Neuron(0, 345), 28)[0].startswith("pixel row 12 column 9")
    assert "bias" in of_selection(shown, Neuron(2, 3), 28)[0]


def test_a_push_is_read_with_an_arrow_too() -> None:
    shown = frame(snapshot=make_snapshot(steps=3), values={"gallery.view": "gradient"})
    push = values_of(shown, "gradient", 1)
    assert push is not None
    for k in range(20):
        glyph = "↑" if push.weights[2, k] > 0 else "↓"
        assert glyph in of_selection(shown, Weight(1, 2, k), 28)[0]


def test_sayings_grow_shorter() -> None:
    shown = frame(snapshot=make_snapshot(steps=3), values={"gallery.view": "product"})
    for thing in (Weight(1, 7, 345), Weight(2, 3, 4), Neuron(1, 2), Neuron(0, 5)):
        lengths = [len(text) for text in of_selection(shown, thing, 28)]
        assert all(a >= b for a, b in pairwise(lengths))
        assert lengths[-1] < 14
