"""Whatever a settings file or a person gives as settings: a config, or a ConfigError short enough to be read."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nncore.config import RANGES, Config, ConfigError

NAMES = tuple(Config().to_dict())
HUGE = 10**400  # more than any float
values = st.recursive(
    st.none() | st.booleans() | st.integers(-HUGE, HUGE) | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=6,
)
sizes = st.lists(st.integers(-2, 9) | st.integers(0, HUGE), min_size=2, max_size=5)


@given(st.dictionaries(st.sampled_from(NAMES), values, max_size=4))
def test_any_json_makes_a_config_or_a_config_error(given_values: dict[str, object]) -> None:
    made = _made(lambda: Config.from_dict(json.loads(json.dumps(given_values))))
    assert isinstance(made, str) or Config.from_dict(made.to_dict()) == made


@given(sizes)
def test_layers_that_cannot_be_are_refused_in_a_sentence(given_sizes: list[int]) -> None:
    made = _made(lambda: Config(sizes=tuple(given_sizes)))
    if isinstance(made, str):
        assert 0 < len(made) < 300
    else:
        assert all(1 <= size <= 4096 for size in given_sizes)


@pytest.mark.parametrize("name", sorted(RANGES))
@pytest.mark.parametrize("value", [HUGE, -HUGE, 1e308, -1e308])
def test_numbers_beyond_every_range_are_refused_by_name(name: str, value: float) -> None:
    with pytest.raises(ConfigError, match=name.replace("_", " ")) as refused:
        Config(**{name: value})  # type: ignore[arg-type]
    assert len(str(refused.value)) < 300


def test_every_seed_fits_a_field_of_32_bits_with_a_sign() -> None:
    """Qt's fields for whole numbers hold no more, and a seed must be shown as it is."""
    low, high = RANGES["seed"]
    assert -(2**31) <= low <= high <= 2**31 - 1


def _made(make: Callable[[], Config]) -> Config | str:
    """What `make` makes, or why it cannot be."""
    try:
        return make()
    except ConfigError as error:
        return str(error)
