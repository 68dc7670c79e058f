"""What lessons may ask of the benches of the calculus: the worked numbers of concepts.md, B2, and the engine's own."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from app.frame import Frame
from app.lessons.errors import LessonError
from app.lessons.language import read
from app.lessons.scope import StepScope
from app.lessons.values import Value
from app.lessons.words import program_words
from app.registry import OPTIONS
from nncore.explain import find
from tests.app.frames import make_frame, make_snapshot

WORDS = program_words()


def frame(**values: object) -> Frame:
    set_to = {key.replace("_", ".", 1): each for key, each in values.items()}
    return make_frame(make_snapshot(steps=1), np.eye(28), options=OPTIONS, values=set_to)


def value(source: str, where: Frame) -> Value:
    return read(source, WORDS).value(StepScope(where, where))


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        ('chain("a3")', 0.5967270228015669),
        ('chain("C")', 0.16262909413848797),
        ('chain_slope("w3")', -0.0895204301),
        ('chain_slope("b3")', -0.1940903503),
        ('chain_slope("a2")', -0.2911355255),
        ('chain_slope("w1")', 0.0073714123),
        ("0.01 * chain_ratio()", -0.000893573),
        ("chain_deep(3)", 0.0073714123),
        ("jk_slope(2, 0, 2)", -0.123763),
        ("jk_slope(2, 1)", 0.288574),
        ("jk_path(2, 0)", -0.178946),
        ("jk_path(2, 1)", 0.057715),
    ],
)
def test_the_worked_numbers(source: str, wanted: float) -> None:
    found = value(source, frame())
    assert isinstance(found, float)
    assert found == pytest.approx(wanted, abs=6e-7)


def test_the_mean_is_of_the_examples_that_are_there() -> None:
    one, two = (value('chain_mean("w3")', frame(chain_pairs=text)) for text in ("0.6:1", "0.2:0"))
    both = value('chain_mean("w3")', frame(chain_pairs="0.6:1;0.2:0"))
    assert isinstance(one, float)
    assert isinstance(two, float)
    assert both == pytest.approx((one + two) / 2)


def test_tiles_and_ticks() -> None:
    there = frame(
        chain_goal="w1", chain_tiles="C/a3,a3/z3,z3/a2,a2/z2,z2/a1,a1/z1,z1/w1", chain_ticked="C/a3,a1/z1"
    )
    assert value('chain_whole("w1")', there) is True
    assert value('chain_whole("w3")', there) is False
    assert value('chain_ticked("right")', there) == 1.0
    assert value('chain_ticked("wrong")', there) == 1.0
    assert value('chain_whole("w1")', frame(chain_goal="w1", chain_tiles="C/a3")) is False


@pytest.mark.concept("A8.23")
def test_slopes_of_the_example_on_the_network_are_the_engines_and_a_nudge_agrees() -> None:
    plain = frame()
    assert value("exact_slope(2, 3, 4)", plain) is None  # nobody said what the drawing is
    target = np.zeros(10)
    target[7] = 1.0
    told = replace(plain, target=target)
    network, x = (
        told.snapshot.network.astype(np.float64),
        told.picture.received.reshape(1, -1).astype(np.float64),
    )
    gradient = find(network, x, target[np.newaxis], "squared")[1]
    assert value("exact_slope(2, 3, 4)", told) == pytest.approx(float(gradient.weights[1][3, 4]))
    assert value("exact_slope(3, 1)", told) == pytest.approx(float(gradient.biases[2][1]))
    assert value("measured_slope(2, 3, 4, 0.001)", told) == pytest.approx(
        float(gradient.weights[1][3, 4]), rel=1e-4
    )
    assert value("exact_slope(4, 0, 0)", told) is None
    assert value("exact_slope(2, 3, 16)", told) is None


@pytest.mark.parametrize(
    "source",
    [
        'chain("w4")',
        'chain_slope("y")',
        'chain_mean("a3")',
        'chain_whole("C")',
        'chain_ticked("both")',
        "jk_slope(1)",
    ],
)
def test_what_there_is_not_is_refused_when_a_lesson_is_read(source: str) -> None:
    with pytest.raises(LessonError):
        read(source, WORDS)
