"""The numbers and the code that the formula strip shows, evaluated and compared with the engine."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.formula.build import Formulas, shown_example
from app.formula.letters import figures
from app.formula.running import namespace
from app.formula.terms import LOYALTY, chosen
from app.formula.tokens import Formula, Role, Token
from app.frame import Frame
from app.numerals import parse
from app.selection import Bias, Example, Neuron, Selection, Weight
from nncore.config import Config
from nncore.costs import cost_for
from nncore.network import Network
from nncore.pins import Pins
from nncore.sets import make
from nncore.trainer import Trainer
from tests.app.formula_rig import evaluated, frame_of, printed
from tests.nncore.small import small_digits

CONFIGS = (
    Config(),
    Config(activation="tanh", output="tanh"),
    Config(activation="relu", output="softmax", cost="cross-entropy", init="he"),
    Config(sizes=(784, 10)),
    Config(sizes=(784, 1, 10), activation="linear", output="linear"),
    Config(sizes=(784, 512, 256, 10), activation="relu", output="sigmoid", cost="cross-entropy"),
    Config(sizes=(2, 3, 1), activation="tanh"),
    Config(sizes=(4, 5, 3), activation="sigmoid", output="softmax"),
)
EVERY = pytest.mark.parametrize("config", CONFIGS, ids=lambda c: f"{c.shape_text}-{c.activation}-{c.output}")


def formula(frame: Frame, room: int = 3) -> Formula:
    made = Formulas().of(frame, room)
    assert made is not None
    return made


def neurons(config: Config) -> list[Neuron]:
    """The first and last neuron of every layer after the input."""
    found = ((layer, j) for layer, n in enumerate(config.sizes) if layer for j in {0, n - 1})
    return [Neuron(layer, j) for layer, j in found]


def pins_for(config: Config) -> Pins:
    """Each hidden layer's last neuron held at a value."""
    return {(layer, n - 1): 0.75 for layer, n in enumerate(config.sizes[1:-1], start=1)}


def agree(made: Formula) -> None:
    """Every side of every equation can be the same number."""
    for sides in evaluated(made.numbers):
        for one, other in pairwise(sides):
            assert one.meets(other), (made.numbers, one, other)


@EVERY
@pytest.mark.concept("A2.13")
@pytest.mark.parametrize("pinned", [False, True])
def test_the_numbers_shown_evaluate_to_the_activation_shown(config: Config, pinned: bool) -> None:
    for neuron in neurons(config):
        frame = frame_of(config, neuron, pins=pins_for(config) if pinned else None)
        a = float(frame.trace.activations[neuron.layer][neuron.index])
        for room in (1, 4):
            made = formula(frame, room)
            agree(made)
            held = (neuron.layer, neuron.index) in frame.pins
            said = made.symbols[-1] if held else [t for t in made.numbers if t.role is Role.NUMBER][-1]
            assert said.target == neuron
            assert printed(said).low - 1e-6 <= a <= printed(said).high + 1e-6


@EVERY
@pytest.mark.concept("A2.3")
def test_the_weighted_sum_shown_is_the_sum_of_all_terms(config: Config) -> None:
    for neuron in neurons(config):
        frame = frame_of(config, neuron, form="sum")
        made = formula(frame, 5)
        agree(made)
        z = float(frame.trace.zs[neuron.layer - 1][neuron.index])
        assert made.numbers[-1].value == pytest.approx(z)
        spelled = sum(1 for t in made.numbers if isinstance(t.target, Weight))
        left = sum(int(t.text.split()[0].replace("\u2009", "")) for t in made.numbers if "more" in t.text)
        assert spelled + left == config.sizes[neuron.layer - 1]


@EVERY
def test_each_number_is_the_engines_own(config: Config) -> None:
    forms = ("activation", "sum", "layer")
    things: list[Selection] = [*neurons(config), Weight(1, 0, 1), Bias(1, 0), Neuron(0, 1)]
    for thing in things:
        for form in forms:
            frame = frame_of(config, thing, form=form, pins=pins_for(config))
            for token in formula(frame):
                if token.role is Role.NUMBER and token.target is not None and not token.aside:
                    assert token.value == pytest.approx(engine_value(frame, token.target), rel=1e-5, abs=1e-6)
                if token.role is Role.NUMBER:
                    check_text(token)


def check_text(token: Token) -> None:
    assert token.value is not None
    shown = printed(token)
    if abs(token.value) < 1e5:
        assert shown.low - 1e-9 <= token.value <= shown.high + 1e-9


def engine_value(frame: Frame, thing: Selection) -> float:
    network = frame.snapshot.network
    match thing:
        case Neuron(layer, j):
            return float(frame.trace.activations[layer][j])
        case Weight(layer, j, k):
            return float(network.weights[layer - 1][j, k])
        case Bias(layer, j):
            return float(network.biases[layer - 1][j])
    raise AssertionError(thing)


@EVERY
@pytest.mark.concept("A3.7")
@pytest.mark.parametrize("pinned", [False, True])
def test_the_line_of_numpy_computes_what_the_engine_did(config: Config, pinned: bool) -> None:
    for neuron in neurons(config):
        layer, j = neuron.layer, neuron.index
        frame = frame_of(config, neuron, pins=pins_for(config) if pinned else None)
        arrays = ran_blank(frame, neuron, "activation")
        a = frame.trace.activations[layer]
        assert arrays["a"][layer][j] == pytest.approx(float(a[j]), rel=1e-4, abs=1e-5)
        z = ran_blank(frame, neuron, "sum")["z"][layer][j]
        assert z == pytest.approx(float(frame.trace.zs[layer - 1][j]), rel=1e-4, abs=1e-4)
        whole = ran_blank(frame, neuron, "layer")["a"][layer]
        np.testing.assert_allclose(whole, a, rtol=1e-4, atol=1e-5)


def ran_blank(frame: Frame, neuron: Neuron, form: str) -> dict[str, Any]:
    """Run the line where what it is to find is wiped out."""
    made = formula(replace(frame, options={**frame.options, "formula.form": form}))
    arrays = namespace(frame, frame.trace)
    arrays["z" if form == "sum" else "a"][neuron.layer][...] = math.nan
    exec(made.line, arrays)  # noqa: S102
    return arrays


@EVERY
@pytest.mark.concept("A3.7")
def test_the_layer_shown_is_the_bend_of_the_two_lists_shown(config: Config) -> None:
    bends: dict[str, Callable[[float], float]] = {
        "sigmoid": lambda z: 1 / (1 + math.exp(-z)),
        "tanh": math.tanh,
        "linear": lambda z: z,
        "relu": lambda z: max(0.0, z),
    }
    for neuron in neurons(config):
        frame = frame_of(config, neuron, form="layer")
        made = formula(frame, 5)
        shown = [t for t in made.numbers if t.role is Role.NUMBER]
        third = len(shown) // 3
        products, biases, results = shown[:third], shown[third : 2 * third], shown[2 * third :]
        assert [t.target for t in results] == [Neuron(neuron.layer, j) for j in made.shown]
        assert [t.target for t in biases] == [Bias(neuron.layer, j) for j in made.shown]
        assert neuron.index in made.shown
        for p, b, a in zip(products, biases, results, strict=True):
            assert isinstance(a.target, Neuron)
            z = frame.trace.zs[neuron.layer - 1][a.target.index]
            assert p.value is not None
            assert b.value is not None
            assert p.value + b.value == pytest.approx(float(z), abs=1e-4)
            if (bend := bends.get(frame.snapshot.network.activations[neuron.layer - 1])) is not None:
                assert a.value == pytest.approx(float(bend(p.value + b.value)), abs=1e-4)


@pytest.mark.concept("A2.1")
def test_a_weight_is_a_number_with_its_term_and_where_that_goes() -> None:
    frame = frame_of(Config(), Weight(2, 7, 3))
    made = formula(frame)
    agree(made)
    w, a = frame.snapshot.network.weights[1][7, 3], frame.trace.activations[1][3]
    assert eval(made.line, namespace(frame, frame.trace)) == pytest.approx(float(w * a), rel=1e-5)  # noqa: S307
    values = [t.value for t in made.numbers if t.role is Role.NUMBER]
    assert values == pytest.approx([float(w), float(a), float(w * a), float(frame.trace.zs[1][7])], rel=1e-5)
    assert [t.target for t in made.symbols[:3] if t.target] == [Weight(2, 7, 3), Neuron(1, 3)]


def test_a_bias_stands_in_its_neurons_sum() -> None:
    frame = frame_of(Config(), Bias(2, 7))
    made = formula(frame)
    agree(made)
    arrays = namespace(frame, frame.trace)
    arrays["z"][2][7] = math.nan
    exec(made.line, arrays)  # noqa: S102
    assert arrays["z"][2][7] == pytest.approx(float(frame.trace.zs[1][7]), rel=1e-4)


@pytest.mark.concept("A1.1")
@pytest.mark.parametrize("p", [0, 27, 28, 400, 783])
def test_a_pixel_says_its_place(p: int) -> None:
    frame = frame_of(Config(), Neuron(0, p))
    made = formula(frame)
    value, index, wide, row, column = [t.value for t in made.numbers if t.role is Role.NUMBER]
    assert index == wide * row + column == p  # type: ignore[operator]
    assert value == pytest.approx(float(frame.picture.received[int(row or 0), int(column or 0)]))
    assert eval(made.line, namespace(frame, frame.trace)) == pytest.approx(value)  # noqa: S307


@pytest.mark.concept("A4.5")
@pytest.mark.parametrize(
    "config",
    [
        Config(),
        Config(output="softmax"),
        Config(cost="cross-entropy"),
        Config(output="softmax", cost="cross-entropy"),
    ],
    ids=lambda c: f"{c.output}-{c.cost}",
)
def test_the_cost_of_an_example(config: Config) -> None:
    digits = small_digits()
    for row in range(5):
        frame = frame_of(config, Example("test", row), data=digits)
        made = formula(frame, 20 if row else 3)
        agree(made)
        shown = shown_example(frame, Example("test", row))
        assert shown is not None
        y = np.eye(10)[shown.label]
        cost = float(cost_for(config.cost, config.output).of_each(shown.trace.outputs.astype(float), y))
        assert made.numbers[-1].value == pytest.approx(cost, rel=1e-5)
        arrays = namespace(frame, shown.trace)
        exec(made.line, arrays)  # noqa: S102
        assert arrays["C"] == pytest.approx(cost, rel=1e-4)


@pytest.mark.parametrize("cost", ["squared", "cross-entropy"])
def test_the_cost_of_an_example_of_two_classes_with_one_output(cost: str) -> None:
    moons = make("moons")
    config = Config(data="moons", sizes=(2, 4, 1), cost=cost)
    labels = set()
    for row in range(8):
        frame = frame_of(config, Example("test", row), data=moons)
        made = formula(frame)
        agree(made)
        shown = shown_example(frame, Example("test", row))
        assert shown is not None
        labels.add(shown.label)
        a, y = float(shown.trace.outputs[0]), float(shown.label)
        wanted = (a - y) ** 2 if cost == "squared" else -math.log(a if y else 1 - a)
        assert made.numbers[-1].value == pytest.approx(wanted, rel=1e-5)
        arrays = namespace(frame, shown.trace)
        exec(made.line, arrays)  # noqa: S102
        assert arrays["C"] == pytest.approx(wanted, rel=1e-4)
    assert labels == {0, 1}


def test_an_example_that_the_network_cannot_take_or_that_is_not_there_has_no_formula() -> None:
    digits = small_digits()
    for config, example in (
        (Config(sizes=(2, 3, 1)), Example("test", 0)),
        (Config(), Example("test", 10**6)),
        (Config(), Example("nothing", 0)),
    ):
        assert Formulas().of(frame_of(config, example, data=digits), 3) is None
    assert Formulas().of(frame_of(Config(), Example("test", 0)), 3) is None


def test_a_pinned_neuron_says_so_and_what_it_would_be() -> None:
    frame = frame_of(Config(), Neuron(1, 5), pins={(1, 5): 0.25})
    made = formula(frame)
    assert made.symbols[-1].value == 0.25
    assert any("pinned" in t.text for t in made.numbers)
    own = 1 / (1 + math.exp(-float(frame.trace.zs[0][5])))
    assert made.numbers[-1].value == pytest.approx(own, rel=1e-5)
    after = formula(frame_of(Config(), Neuron(2, 0), pins={(1, 5): 0.25, (1, 6): 0.5}))
    assert after.numbers[-1].text.startswith("(2 inputs pinned")


@pytest.mark.concept("A3.8")
@EVERY
def test_above_stands_the_layer_and_below_the_neuron(config: Config) -> None:
    things: list[Selection] = [*neurons(config), Weight(1, 0, 1), Bias(1, 0), Neuron(0, 1)]
    for thing in things:
        for token in formula(frame_of(config, thing)).symbols:
            if token.role is not Role.VARIABLE or token.target is None:
                continue
            if token.kin is not None:
                assert not token.sub or token.sub[-1].isalpha()  # an index that runs
                continue
            match token.target:
                case Neuron(layer, j) | Bias(layer, j):
                    assert (token.sub, token.sup) == (str(j), f"({layer})")
                case Weight(layer, j, k):
                    assert (token.sub, token.sup) == (f"{j},{k}", f"({layer})")


def test_what_is_pointed_at_is_spelled_out_however_small_its_term() -> None:
    frame = frame_of(Config(), Neuron(1, 4))
    assert frame.trace.activations[0][0] == 0.0
    made = formula(replace(frame, hover=Neuron(0, 0)))
    assert made.subject == Neuron(1, 4)
    assert 0 in made.shown
    assert 700 in formula(replace(frame, hover=Weight(1, 4, 700))).shown
    agree(made)


def test_pointing_elsewhere_shows_that_instead() -> None:
    frame = frame_of(Config(), Neuron(1, 4))
    for there in (Neuron(2, 3), Weight(2, 3, 4), Bias(1, 5), Weight(1, 5, 4)):
        assert formula(replace(frame, hover=there)).subject == there
    for here in (Weight(1, 4, 9), Bias(1, 4), Neuron(0, 33), Neuron(1, 4)):
        assert formula(replace(frame, hover=here)).subject == Neuron(1, 4)


def test_numbers_that_are_none_are_said() -> None:
    fresh = Config().initial_network()
    broken = Network(tuple(np.full_like(w, np.nan) for w in fresh.weights), fresh.biases, fresh.activations)
    for thing in (Neuron(1, 3), Weight(1, 3, 4), Neuron(3, 2)):
        texts = [t.text for t in formula(frame_of(Config(), thing, network=broken)).numbers]
        assert any("not a number" in text for text in texts)


@pytest.mark.parametrize("z", [40.0, 900.0, -900.0])
def test_softmax_of_sums_too_big_for_exp(z: float) -> None:
    config = Config(sizes=(4, 3), output="softmax")
    weights = np.zeros((3, 4), np.float32)
    network = Network((weights,), (np.array([z, z - 1, z - 2], np.float32),), ("softmax",))
    made = formula(frame_of(config, Neuron(1, 1), network=network))
    agree(made)
    assert made.numbers[-1].value == pytest.approx(0.2447, abs=1e-4)


terms = st.lists(st.floats(-1e3, 1e3), min_size=1, max_size=60).map(np.array)


@given(terms, st.integers(1, 12), st.lists(st.integers(0, 59), max_size=12), st.none() | st.integers(0, 59))
@settings(deadline=None)
def test_terms_add_up_and_what_stays_out_is_not_much_larger(
    values: np.ndarray, n: int, before: list[int], wanted: int | None
) -> None:
    made = chosen(values, n, before, wanted)
    assert list(made.shown) == sorted(set(made.shown))
    assert len(made.shown) + made.left == len(values)
    assert made.left != 1
    assert values[list(made.shown)].sum() + made.rest == pytest.approx(values.sum(), abs=1e-6)
    if wanted is not None and wanted < len(values):
        assert wanted in made.shown
    if made.left:
        outside = np.abs(np.delete(values, made.shown)).max()
        inside = min(abs(values[k]) for k in made.shown if k != wanted) if len(made.shown) > 1 else math.inf
        assert inside >= LOYALTY * outside - 1e-9 or wanted is not None
        assert wanted is not None or np.abs(values[list(made.shown)]).max() == np.abs(values).max()


@given(st.floats(-1e9, 1e9))
def test_figures_can_be_read_back(value: float) -> None:
    text = figures(value, 3)
    assert parse(text) == pytest.approx(value, abs=6e-4, rel=6e-3)
    assert len(text) < 12


def test_the_largest_term_comes_in_although_all_shown_before_are_large_enough_to_stay() -> None:
    values = np.array([0.9, 1.0, 0.1, 10.0, 0.3])
    assert chosen(values, 2, before=(0, 1)).shown == (1, 3)
    assert chosen(values, 3, before=(0, 1, 4)).shown == (0, 1, 3)
    assert chosen(values, 1, before=(1,)).shown == (3,)


def test_terms_of_a_trained_network_are_its_largest_at_every_room() -> None:
    trainer = Trainer(Config(), small_digits().train)
    formulas = Formulas()
    for _ in range(6):  # training goes on while the same neuron is looked at
        trainer.run(25)
        frame = frame_of(Config(), Neuron(3, 4), network=trainer.network())
        sizes = np.abs(frame.snapshot.network.weights[2][4] * frame.trace.activations[2])
        for room in (1, 2, 3):  # as the strip tries them
            made = formulas.of(frame, room)
            assert made is not None
            assert int(sizes.argmax()) in made.shown
            assert min(sizes[list(made.shown)]) >= LOYALTY * np.delete(sizes, made.shown).max()


def test_a_term_stays_while_it_is_nearly_as_large() -> None:
    values = np.array([10.0, 8.0, 7.9, 1.0, 0.5])
    assert chosen(values, 2).shown == (0, 1)
    assert chosen(values, 2, before=(0, 2)).shown == (0, 2)
    assert chosen(values, 2, before=(0, 3)).shown == (0, 1)
