"""Numbers worked out by hand: the chain of single neurons, the 2-3-2 bench and the edge detector."""

from __future__ import annotations

import numpy as np
import pytest

from nncore.network import Network
from nncore.passes import Gradient, Trace, backward, forward

EXACT = 1e-9


def chain(weights: tuple[float, ...], biases: tuple[float, ...]) -> Network:
    """One neuron a layer, all sigmoid."""
    return Network(
        tuple(np.array([[w]]) for w in weights),
        tuple(np.array([b]) for b in biases),
        ("sigmoid",) * len(weights),
    )


def there_and_back(network: Network, x: list[float], y: list[float]) -> tuple[Trace, Gradient]:
    trace = forward(network, np.array([x]))
    return trace, backward(network, trace, np.array([y]), "squared")


class TestOneNeuronALayer:
    """x = 0.6, w = (1.2, −0.8, 1.5), b = (0.1, 0.4, −0.3), y = 1."""

    network = chain((1.2, -0.8, 1.5), (0.1, 0.4, -0.3))
    trace, found = there_and_back(network, [0.6], [1.0])

    def test_sums_activations_and_cost(self) -> None:
        zs = [float(z[0, 0]) for z in self.trace.zs]
        assert zs == pytest.approx([0.82, -0.15538907208642438, 0.3918460651688375], abs=EXACT)
        activations = [float(a[0, 0]) for a in self.trace.activations[1:]]
        assert activations == pytest.approx(
            [0.6942363401080305, 0.46123071011255834, 0.5967270228015669], abs=EXACT
        )
        assert self.found.costs[0] == pytest.approx(0.16262909413848797, abs=EXACT)

    def test_every_component_of_the_gradient(self) -> None:
        weights = [float(w[0, 0]) for w in self.found.weights]
        assert weights == pytest.approx([0.0073714123, -0.0502254221, -0.0895204301], abs=EXACT)
        biases = [float(b[0]) for b in self.found.biases]
        assert biases == pytest.approx([0.0122856871, -0.0723462878, -0.1940903503], abs=EXACT)
        assert self.found.inputs[0, 0] == pytest.approx(0.0147428245, abs=EXACT)

    def test_the_flat_order_is_w1_b1_w2_b2_w3_b3(self) -> None:
        expected = [0.0073714123, 0.0122856871, -0.0502254221, -0.0723462878, -0.0895204301, -0.1940903503]
        assert self.found.flat == pytest.approx(expected, abs=EXACT)

    def test_each_derivative_is_a_product_of_three_factors(self) -> None:
        before, last = self.trace.activations[-2][0, 0], self.trace.activations[-1][0, 0]
        slope, pull = last * (1 - last), 2 * (last - 1)
        assert pull == pytest.approx(-0.8065459544, abs=EXACT)
        assert slope == pytest.approx(0.2406438831, abs=EXACT)
        assert self.found.weights[2][0, 0] == pytest.approx(before * slope * pull, abs=1e-15)
        assert self.found.biases[2][0] == pytest.approx(1 * slope * pull, abs=1e-15)
        assert 1.5 * slope * pull == pytest.approx(-0.2911355255, abs=EXACT)

    def test_a_nudge_of_a_hundredth_does_nearly_what_the_slope_foretells(self) -> None:
        nudged = chain((1.2, -0.8, 1.51), (0.1, 0.4, -0.3))
        _, other = there_and_back(nudged, [0.6], [1.0])
        assert other.costs[0] - self.found.costs[0] == pytest.approx(-0.000893573, abs=EXACT)
        assert 0.01 * self.found.weights[2][0, 0] == pytest.approx(-0.000895204, abs=EXACT)

    @pytest.mark.concept("A5.13")
    def test_one_step_of_size_one_brings_the_cost_down_to_0_114463(self) -> None:
        down = self.network.flat - self.found.flat
        _, other = there_and_back(chain(tuple(down[::2]), tuple(down[1::2])), [0.6], [1.0])
        assert other.costs[0] == pytest.approx(0.114463, abs=5e-7)


def test_the_chain_of_the_pictures() -> None:
    # Three biases, then three weights, from the old generator with seed 6; given to six decimals.
    draw = np.random.RandomState(6).randn
    biases, weights = tuple(float(draw()) for _ in range(3)), tuple(float(draw()) for _ in range(3))
    assert biases == pytest.approx((-0.311784, 0.729004, 0.217821), abs=1e-6)
    assert weights == pytest.approx((-0.899092, -2.486781, 0.913252), abs=1e-6)
    trace, found = there_and_back(chain(weights, biases), [0.5], [1.0])
    activations = [float(a[0, 0]) for a in trace.activations[1:]]
    assert activations == pytest.approx([0.318358, 0.484335, 0.659292], abs=1e-6)
    assert found.costs[0] == pytest.approx(0.116082, abs=1e-6)
    assert found.weights[2][0, 0] == pytest.approx(-0.0741341, abs=1e-7)
    assert found.biases[2][0] == pytest.approx(-0.1530639, abs=1e-7)
    assert found.deltas[2][0, 0] * weights[2] == pytest.approx(-0.1397859, abs=1e-7)


class TestTwoThreeTwo:
    """The bench for the indices j and k."""

    w1 = np.array([[0.5, -0.4], [0.8, 0.2], [-0.6, 0.7]])
    w2 = np.array([[0.4, -0.7, 0.9], [-0.3, 0.6, 0.2]])
    network = Network((w1, w2), (np.array([0.1, -0.2, 0.05]), np.array([0.0, 0.1])), ("sigmoid",) * 2)
    trace, found = there_and_back(network, [0.3, 0.9], [1.0, 0.0])

    def test_activations_cost_and_deltas(self) -> None:
        assert self.trace.activations[1][0] == pytest.approx([0.472528, 0.554779, 0.622459], abs=1e-6)
        assert self.trace.outputs[0] == pytest.approx([0.589253, 0.602430], abs=1e-6)
        assert self.found.costs[0] == pytest.approx(0.5316350227, abs=EXACT)
        assert self.found.deltas[1][0] == pytest.approx([-0.198829, 0.288574], abs=1e-6)
        assert self.found.deltas[0][0] == pytest.approx([-0.041401, 0.077144, -0.028490], abs=1e-6)

    def test_a_previous_activation_acts_along_two_paths_that_are_summed(self) -> None:
        delta = self.found.deltas[1][0]
        paths = self.w2 * delta[:, None]
        assert paths[0] == pytest.approx([-0.079532, 0.139180, -0.178946], abs=1e-6)
        assert paths[1] == pytest.approx([-0.086572, 0.173144, 0.057715], abs=1e-6)
        total = paths.sum(axis=0)
        assert total == pytest.approx([-0.166104, 0.312325, -0.121232], abs=1e-6)
        hidden = self.trace.activations[1][0]
        assert self.found.deltas[0][0] == pytest.approx(total * hidden * (1 - hidden), abs=1e-15)

    def test_each_weight_s_derivative_is_delta_j_times_a_k(self) -> None:
        w1, w2 = self.found.weights
        assert w2[0] == pytest.approx([-0.093952, -0.110306, -0.123763], abs=1e-6)
        assert w2[1] == pytest.approx([0.136359, 0.160095, 0.179625], abs=1e-6)
        assert w1.ravel() == pytest.approx(
            [-0.012420, -0.037261, 0.023143, 0.069430, -0.008547, -0.025641], abs=1e-6
        )
        assert w2 == pytest.approx(np.outer(self.found.deltas[1][0], self.trace.activations[1][0]), abs=1e-15)


def page(rows: slice, columns: slice, value: float = 1.0) -> np.ndarray:
    image = np.zeros((28, 28))
    image[rows, columns] = value
    return image


STRIP = page(slice(7, 9), slice(8, 20))
SURROUND = page(slice(5, 7), slice(8, 20), -0.5) + page(slice(9, 11), slice(8, 20), -0.5)
IMAGES = {
    "empty": (np.zeros((28, 28)), 0.0, 0.0, 0.000045),
    "the edge": (STRIP, 24.0, 24.0, 0.999999),
    "a blob": (page(slice(4, 14), slice(6, 22)), 24.0, 0.0, 0.000045),
    "all white": (np.ones((28, 28)), 24.0, 0.0, 0.000045),
    "the edge inverted": (
        page(slice(5, 7), slice(8, 20)) + page(slice(9, 11), slice(8, 20)),
        0.0,
        -24.0,
        0.0,
    ),
    "the edge two lower": (page(slice(9, 11), slice(8, 20)), 0.0, -12.0, 0.0),
    "the edge at half brightness": (0.5 * STRIP, 12.0, 12.0, 0.8808),
    "half the edge": (page(slice(7, 9), slice(8, 14)), 12.0, 12.0, 0.8808),
}


def one_neuron(weights: np.ndarray, bias: float) -> Network:
    return Network((weights.reshape(1, 784).copy(),), (np.array([bias]),), ("sigmoid",))


@pytest.mark.concept("A2.5", "A2.6")
@pytest.mark.parametrize(("image", "alone", "with_surround", "bent"), IMAGES.values(), ids=IMAGES)
def test_a_positive_strip_needs_a_negative_surround_to_see_edges_only(
    image: np.ndarray, alone: float, with_surround: float, bent: float
) -> None:
    assert forward(one_neuron(STRIP, 0), image.ravel()).zs[0][0] == alone
    assert (STRIP + SURROUND).sum() == 0
    trace = forward(one_neuron(STRIP + SURROUND, -10), image.ravel())
    assert trace.zs[0][0] + 10 == pytest.approx(with_surround, abs=1e-12)
    assert trace.outputs[0] == pytest.approx(bent, abs=5e-5 if bent == 0.8808 else 1e-6)


@pytest.mark.concept("A2.11")
@pytest.mark.parametrize(("total", "a"), [(8, 0.1192), (10, 0.5), (12, 0.8808)])
def test_a_bias_of_minus_10_moves_the_threshold_to_a_sum_of_10(total: float, a: float) -> None:
    neuron = Network((np.array([[1.0]]),), (np.array([-10.0]),), ("sigmoid",))
    assert forward(neuron, np.array([float(total)])).outputs[0] == pytest.approx(a, abs=5e-5)


@pytest.mark.concept("A2.12")
def test_the_bias_says_how_much_is_needed_and_never_which_image_comes_first() -> None:
    pages = np.stack([image.ravel() for image, *_ in IMAGES.values()])
    low, high = (forward(one_neuron(STRIP + SURROUND, bias), pages) for bias in (-20.0, -2.0))
    assert (low.outputs > 0.5).sum() < (high.outputs > 0.5).sum()
    np.testing.assert_array_equal(np.argsort(low.zs[0][:, 0]), np.argsort(high.zs[0][:, 0]))
