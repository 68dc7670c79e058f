"""Formulas that people type: what is read is what Python's own arithmetic says, and nothing else ever comes out."""

from __future__ import annotations

import cmath
import math
import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nncore.formula_text import CURVE, DEEPEST, LONGEST, SURFACE, FormulaError, read
from nncore.jets import FUNCTIONS

LETTERS = "wxy0123456789.,+-*/^() sincoexplgqrtabh²³π−√$_'\"[]{}:=\\\n"
_PYTHON = {name: getattr(math, name) for name in ("sin", "cos", "exp", "log", "sqrt", "tanh")} | {"abs": abs}


def value(text: str, w: float) -> float:
    return float(read(text, CURVE)(np.array([w]))[0])


def _expressions() -> st.SearchStrategy[tuple[str, str]]:
    """The same expression twice: as it is typed here, and as Python writes it."""
    number = st.decimals(0, 20, places=2).map(lambda d: (str(d), str(d)))
    leaf = st.one_of(number, st.just(("w", "w")), st.just(("pi", "math.pi")), st.just(("e", "math.e")))

    def grow(inner: st.SearchStrategy[tuple[str, str]]) -> st.SearchStrategy[tuple[str, str]]:
        two = st.tuples(inner, st.sampled_from("+-*/"), inner)
        return st.one_of(
            two.map(lambda t: (f"({t[0][0]} {t[1]} {t[2][0]})", f"({t[0][1]} {t[1]} {t[2][1]})")),
            st.tuples(inner, st.integers(0, 4)).map(
                lambda t: (f"({t[0][0]})^{t[1]}", f"({t[0][1]})**{t[1]}")
            ),
            inner.map(lambda t: (f"−{t[0]}", f"(-{t[1]})")),
            st.tuples(st.sampled_from(sorted(FUNCTIONS)), inner).map(
                lambda t: (f"{t[0]}({t[1][0]})", f"f[{t[0]!r}]({t[1][1]})")
            ),
        )

    return st.recursive(leaf, grow, max_leaves=8)


@given(_expressions(), st.floats(-5, 5).map(lambda w: round(w, 3)))
def test_it_agrees_with_pythons_own_arithmetic(both: tuple[str, str], w: float) -> None:
    typed, python = both
    if len(typed) > LONGEST:
        return
    try:
        expected = eval(python, {"math": math, "f": _PYTHON, "w": w})  # noqa: S307 - a sentence made up right here
    except (ValueError, ZeroDivisionError, OverflowError):
        return  # no number; ours says NaN or infinite
    got = value(typed, w)
    sure = abs(expected) < 1e8 and not any(name in python for name in ("sin", "cos", "log", "exp", "/"))
    if sure:
        assert got == pytest.approx(expected, rel=1e-9, abs=1e-9)
    elif math.isfinite(got):
        assert (
            got == pytest.approx(expected, rel=1e-5, abs=1e-5) or abs(expected) > 1e6 or not _calm(python, w)
        )


def _calm(python: str, w: float) -> bool:
    """Whether a last digit more or less of w hardly matters."""
    near = [eval(python, {"math": math, "f": _PYTHON, "w": w * (1 + s)}) for s in (-1e-13, 1e-13)]  # noqa: S307
    return math.isclose(*near, rel_tol=1e-6, abs_tol=1e-6)


@given(st.one_of(st.text(alphabet=LETTERS, max_size=60), st.text(max_size=60)))
def test_whatever_is_typed_gives_a_formula_or_its_own_error(text: str) -> None:
    for names, count in ((CURVE, 1), (SURFACE, 2)):
        refused: FormulaError | None
        try:
            formula = read(text, names)
        except FormulaError as error:
            refused = error
        else:
            refused = None
        if refused is not None:
            assert 0 <= refused.at <= len(text)
            assert str(refused).endswith((".", "?"))
            continue
        places = [np.array([-1.5, 0.0, 2.0])] * count
        jet = formula.jet(*places)
        assert jet.value.shape == (3,)
        assert len(jet.slopes) == len(jet.bends) == count


@pytest.mark.parametrize(
    ("text", "w", "expected"),
    [
        ("2w", 3, 6),
        ("0,5w", 3, 1.5),
        ("2(w+1)(w-1)", 3, 16),
        ("-w^2", 3, -9),
        ("2^3^2", 0, 512),
        ("2^-w", 1, 0.5),
        ("w²+w³", 2, 12),
        ("w**2", 3, 9),
        ("3·w÷2 × 4", 2, 12),
        ("2 sin(pi w)", 0.5, 2),
        ("1e-3w", 2, 0.002),
        ("2e", 0, 2 * math.e),
        ("8/2w", 2, 8),
        ("--w", 2, 2),
        ("x", 7, 7),
    ],
)
def test_how_people_write(text: str, w: float, expected: float) -> None:
    assert value(text, w) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("text", "at", "words"),
    [
        ("", 0, "Nothing is typed"),
        ("   ", 0, "Nothing is typed"),
        ("2w +", 4, "too early"),
        ("sin w", 3, "sin needs a bracket"),
        ("(w + 1", 0, "never closed"),
        ("w + 1)", 5, "closes nothing"),
        ("1 2", 2, "Two numbers"),
        ("w $ 2", 2, "“$” means nothing"),
        ("frog", 0, "not known here"),
        ("wx", 0, "w*x"),
        ("w * / 2", 4, "before “/”"),
        ("1e999", 0, "too large"),
        ("(" * 90 + "w", DEEPEST // 2, "too many brackets"),
        ("-" * 90 + "w", DEEPEST, "too many brackets"),
        ("w+" * 150 + "w", LONGEST, "longer than 200"),
        ("__import__('os')", 0, "means nothing"),
        ("w.real", 1, "means nothing"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(text: str, at: int, words: str) -> None:
    with pytest.raises(FormulaError, match=re.escape(words)) as caught:
        read(text, CURVE)
    assert caught.value.at == at


def test_where_there_is_no_value_it_says_so_by_no_number() -> None:
    assert math.isnan(value("sqrt(w)", -1))
    assert math.isnan(value("log(w)", -1))
    assert math.isnan(value("w^0.5", -1))
    assert math.isinf(value("1/w", 0))
    assert math.isinf(value("1/0", 1))
    assert math.isinf(value("exp(exp(w))", 9))


@pytest.mark.parametrize(
    "text",
    [
        "0.05w^2 + 0.6sin(2w) + 1",
        "exp(-w^2) cos(3w)",
        "tanh(w)/(1 + w^2)",
        "log(1 + w^2) sqrt(2 + sin(w))",
        "abs(w - 0.3) w^3",
        "(2 + cos(w))^w",
        "2^(w/2) - w/3",
    ],
)
def test_slopes_and_bends_are_the_derivatives(text: str) -> None:
    formula, ws, h = read(text, CURVE), np.array([-1.7, -0.4, 0.0, 0.9, 2.2]), 1e-4
    jet = formula.jet(ws)
    low, high = formula.jet(ws - h), formula.jet(ws + h)
    np.testing.assert_allclose(jet.slopes[0], (high.value - low.value) / (2 * h), rtol=1e-6, atol=1e-6)
    np.testing.assert_allclose(
        jet.bends[0][0], (high.slopes[0] - low.slopes[0]) / (2 * h), rtol=1e-6, atol=1e-6
    )


def test_slopes_of_two_inputs_are_those_that_complex_numbers_tell() -> None:
    formula = read("sin(x y) + x^2 exp(y/2) - y^3", SURFACE)
    x, y, h = 0.7, -1.2, 1e-30

    def by_complex(a: complex, b: complex) -> complex:
        return cmath.sin(a * b) + a**2 * cmath.exp(b / 2) - b**3

    got = formula.gradient(np.array([[x, y]]))[0]
    expected = by_complex(x + h * 1j, y).imag / h, by_complex(x, y + h * 1j).imag / h
    np.testing.assert_allclose(got, expected, rtol=1e-12)
    bends = formula.jet(np.array([x]), np.array([y])).bends
    assert bends[0][1][0] == pytest.approx(bends[1][0][0])
    step = 1e-5
    ahead = formula.gradient(np.array([[x, y + step], [x, y - step]]))
    assert bends[0][1][0] == pytest.approx((ahead[0, 0] - ahead[1, 0]) / (2 * step), rel=1e-6)
