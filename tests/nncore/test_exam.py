"""The exam: every answer to a set agrees with the readable forward pass and with the evaluation."""

from __future__ import annotations

import numpy as np
import pytest

from nncore import exam as module
from nncore.config import Config
from nncore.evaluation import evaluate
from nncore.exam import Exam, examine
from nncore.network import Network
from nncore.passes import forward
from tests.nncore.small import small_digits


def sat(network: Network, cost: str = "squared") -> Exam:
    """The exam of a network on 200 digits."""
    *_, exam = examine(network, small_digits().test, cost)
    assert exam is not None
    return exam


@pytest.mark.parametrize("output", ["sigmoid", "softmax"])
def test_every_activation_is_that_of_the_forward_pass(output: str) -> None:
    cost = "cross-entropy" if output == "softmax" else "squared"
    config = Config(output=output, cost=cost)
    test = small_digits().test
    exam = sat(config.initial_network(), cost)
    trace = forward(config.initial_network(), test.inputs(slice(None)))
    for mine, theirs in zip(exam.activations, trace.activations[1:], strict=True):
        assert np.allclose(mine, theirs, atol=1e-6)
        assert not mine.flags.writeable
    score = evaluate(config.initial_network(), test, cost)
    assert exam.score.accuracy == score.accuracy == exam.right.mean()
    assert exam.score.cost == pytest.approx(score.cost, rel=1e-5)


@pytest.mark.concept("A4.3")
@pytest.mark.parametrize(("layer", "same"), [(0, 0), (1, 1), (2, 2)])
def test_layers_known_to_the_bit_are_taken_over_and_the_rest_is_as_ever(layer: int, same: int) -> None:
    config, data = Config(), small_digits().test
    network = config.initial_network()
    weights = [w.copy() for w in network.weights]
    weights[layer][2, 3] += 1
    near = Network(tuple(weights), network.biases, network.activations)
    *_, known = examine(network, data, config.cost)
    *_, fresh = examine(near, data, config.cost)
    *_, found = examine(near, data, config.cost, known)
    assert known
    assert fresh
    assert found
    assert [a is b for a, b in zip(found.activations, known.activations, strict=True)] == [
        at < same for at in range(3)
    ]
    for a, b in zip(found.activations, fresh.activations, strict=True):
        assert np.array_equal(a, b)
    assert found.score == fresh.score


def test_the_confusion_matrix_counts_each_example_once_by_label_and_answer() -> None:
    exam = sat(Config().initial_network())
    labels = exam.data.labels
    assert exam.confusion.sum() == len(labels)
    assert np.array_equal(exam.confusion.sum(axis=1), np.bincount(labels, minlength=10))
    assert np.trace(exam.confusion) == exam.right.sum()
    row, column = 3, int(exam.answers[labels == 3][0])
    assert exam.confusion[row, column] == ((labels == row) & (exam.answers == column)).sum()


def test_where_hidden_activations_would_take_too_much_only_the_outputs_are_kept(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "MEMORY", 1000.0)
    exam = sat(Config().initial_network())
    assert [len(a) for a in exam.activations] == [0, 0, 200]
