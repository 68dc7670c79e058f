"""Settings: what is allowed, how it is refused, the schedules, and text that gives the same settings back."""

from __future__ import annotations

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nncore.activations import HIDDEN
from nncore.config import LIVE, RANGES, SCHEDULES, Config, ConfigError
from nncore.network import INITS
from tests.nncore.toys import LEGAL


@st.composite
def configs(draw: st.DrawFn) -> Config:
    cost, output = draw(st.sampled_from(LEGAL))
    return Config(
        sizes=tuple(draw(st.lists(st.integers(1, 900), min_size=2, max_size=5))),
        activation=draw(st.sampled_from(HIDDEN)),
        output=output,
        cost=cost,
        init=draw(st.sampled_from(INITS)),
        seed=draw(st.integers(0, 2**31 - 1)),
        learning_rate=draw(st.floats(1e-6, 1e6)),
        batch_size=draw(st.integers(1, 60_000)),
        momentum=draw(st.floats(0, 0.999)),
        l2=draw(st.floats(0, 10)),
        schedule=draw(st.sampled_from(SCHEDULES)),
        epochs=draw(st.integers(1, 1_000_000)),
    )


@given(configs())
def test_what_is_written_as_json_is_read_back_the_same(config: Config) -> None:
    assert Config.from_dict(json.loads(json.dumps(config.to_dict()))) == config


def test_the_default_is_the_lessons_network() -> None:
    config = Config()
    assert config.sizes == (784, 16, 16, 10)
    assert config.shape_text == "784-16-16-10"
    assert config.activations == ("sigmoid",) * 3
    assert (config.cost, config.init, config.seed) == ("squared", "scaled", 1)


@pytest.mark.parametrize(
    ("settings", "reason"),
    [
        ({"sizes": (784, 0, 10)}, "at least 1 neuron and at most 4,096; 0 cannot be"),
        ({"sizes": (784, -3, 10)}, "at least 1 neuron and at most 4,096; -3 cannot be"),
        (
            {"sizes": (784, 1_000_000, 10)},
            r"with 1,000,000 the network would hold 795,000,010 numbers, 3\.2 GB",
        ),
        ({"sizes": (784, 4096, 4096, 4096, 10)}, "at most 20,000,000 weights and biases"),
        ({"sizes": (784,)}, "2 to 16 layers, input and output included, not 1"),
        ({"sizes": (10,) * 17}, "2 to 16 layers, input and output included, not 17"),
        ({"learning_rate": 0.0}, r"learning rate must lie between 1e-06 and 1e\+06; 0 does not"),
        ({"learning_rate": math.nan}, "learning rate must lie between"),
        ({"learning_rate": math.inf}, "learning rate must lie between"),
        ({"batch_size": 0}, "batch size must lie between 1 and 60000; 0 does not"),
        ({"momentum": 1.0}, r"momentum must lie between 0 and 0\.999"),
        ({"l2": -1e-9}, "l2 must lie between 0 and 10"),
        ({"epochs": 0}, "epochs must lie between 1 and"),
        ({"seed": -1}, "seed must lie between 0 and"),
        (
            {"activation": "softmax"},
            "activation cannot be 'softmax': choose one of sigmoid, tanh, relu, linear",
        ),
        ({"output": "step"}, "output activation cannot be 'step'"),
        ({"init": "ones"}, "start values cannot be 'ones': choose one of scaled, normal, he, zeros"),
        ({"schedule": "steps"}, "schedule cannot be 'steps': choose one of constant, cosine"),
    ],
)
def test_what_cannot_be_is_refused_and_the_text_says_what_can(
    settings: dict[str, object], reason: str
) -> None:
    with pytest.raises(ConfigError, match=reason):
        Config().changed(**settings)


@pytest.mark.parametrize(
    "values",
    [
        {"sizes": "784"},
        {"sizes": [784, 1.5, 10]},
        {"sizes": [True, 10]},
        {"seed": 1.0},
        {"learning_rate": "3"},
        {"learning_rate": True},
        {"batch_size": None},
        {"cost": 3},
        {"colour": "red"},
    ],
)
def test_settings_of_the_wrong_kind_are_refused(values: dict[str, object]) -> None:
    with pytest.raises(ConfigError):
        Config.from_dict(values)


def test_a_whole_number_will_do_for_a_rate() -> None:
    assert Config.from_dict({"learning_rate": 2}).learning_rate == 2.0


@pytest.mark.parametrize("name", RANGES)
def test_both_ends_of_each_range_are_allowed(name: str) -> None:
    for end in RANGES[name]:
        kind = type(getattr(Config(), name))
        assert getattr(Config().changed(**{name: kind(end)}), name) == end


@given(st.floats(0, 100), st.integers(1, 60))
def test_the_cosine_falls_to_0_over_the_epochs_and_starts_again(progress: float, epochs: int) -> None:
    config = Config(learning_rate=2.0, schedule="cosine", epochs=epochs)
    assert config.rate_at(0) == 2.0
    assert config.rate_at(epochs / 2) == pytest.approx(1.0)
    assert config.rate_at(epochs - 1e-9) == pytest.approx(0, abs=1e-6)
    assert 0 <= config.rate_at(progress) <= 2.0
    assert config.rate_at(progress) == pytest.approx(config.rate_at(progress + epochs), abs=1e-6)


@given(st.floats(0, 1e6))
def test_a_constant_rate_stays(progress: float) -> None:
    assert Config(learning_rate=0.7, schedule="constant").rate_at(progress) == 0.7


def test_the_live_settings_are_settings() -> None:
    assert set(LIVE) < set(Config().to_dict())
