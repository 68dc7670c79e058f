"""Numbers as they are shown and as they are typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.numerals import THIN, bound, count, parse, percent, plain, short, signed


def test_signs_and_spaces() -> None:
    assert signed(0.25) == "+0.25"
    assert signed(-1.3) == "\u22121.30"
    assert plain(-0.001) == "0.00"
    assert count(13002) == "13\u2009002"
    assert percent(0.9537) == "95.4\u2009%"
    assert signed(float("nan")) == "not a number"
    assert short(float("-inf")) == "\u2212∞"


@pytest.mark.parametrize(
    ("value", "text"),
    [(0.0, "0"), (0.213, "0.213"), (12.34, "12.3"), (1234.5, "1234"), (2e-7, "2.00e\u22127")],
)
def test_short_keeps_three_digits(value: float, text: str) -> None:
    assert short(value) == text


@pytest.mark.parametrize("text", ["0,5", "0.5", " 0.5 ", "5e-1"])
def test_comma_and_point_are_both_read(text: str) -> None:
    assert parse(text) == 0.5


@pytest.mark.parametrize("text", ["", "abc", "1.2.3", "nan", "inf", "1_0", "--1"])
def test_nonsense_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        parse(text)


@given(st.floats(-1e6, 1e6))
def test_what_is_shown_can_be_typed_back(value: float) -> None:
    assert parse(signed(value, 4)) == pytest.approx(value, abs=5.1e-5)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (1e-6, "0.000001"),
        (1e6, f"1{THIN}000{THIN}000"),
        (0.999, "0.999"),
        (0.0, "0"),
        (30.0, "30"),
        (-2.5, "−2.5"),
    ],
)
def test_the_ends_of_a_range_are_written_as_people_write_them(value: float, text: str) -> None:
    assert bound(value) == text
