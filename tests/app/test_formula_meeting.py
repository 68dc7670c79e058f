"""Where the strip says "=", the digits it prints come to one another; where they do not, it says "≈"."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_EVEN, Decimal

import numpy as np
import pytest

from app.formula import letters
from app.formula.build import Formulas
from app.formula.meeting import meeting, meets
from app.formula.telling import spoken
from app.formula.tokens import Formula, Token
from app.selection import Bias, Example, Neuron
from nncore.config import Config
from nncore.network import Network
from nncore.trainer import Trainer
from tests.app.formula_rig import frame_of
from tests.nncore.small import small_digits

number, sign = letters.number, letters.sign


def total(*values: float) -> tuple[Token, ...]:
    """Values added up."""
    return number(values[0]), *(number(value, joined=True) for value in values[1:])


def test_three_digits_meet_or_they_do_not() -> None:
    assert meets(total(-10.583, 0.429), [number(-10.154)])
    assert not meets(total(-10.583, 0.429), [number(-10.155)])
    assert not meets(total(0.068, 0.788), [number(0.857)])
    assert meets(total(0.068, 0.788), [number(0.856)])
    square = (letters.bracket("("), number(0.8), sign("−"), number(1, digits=0), letters.bracket(")", "2"))
    assert meets(square, [number(0.04)])
    assert not meets(square, [number(0.041)])
    product = (number(0.5), sign("·"), *letters.factor(-0.25, Neuron(1, 0)))
    assert meets(product, [number(-0.125)])
    bent = (letters.function("σ"), letters.bracket("("), number(0.0), letters.bracket(")"))
    assert meets(bent, [number(0.5)])
    wrong = (letters.function("σ"), letters.bracket("("), *total(9.0, 0.004), letters.bracket(")"))
    right = (letters.function("σ"), letters.bracket("("), number(9.001), letters.bracket(")"))
    assert not meets((*wrong[:-1], letters.words("14 more:"), wrong[-1]), right)
    assert not meets(wrong, right)  # of two bends the insides are read, not what the bend hides


def test_what_is_no_arithmetic_is_left_alone() -> None:
    broken = (letters.bracket("["), number(1.0), letters.bracket("]"))
    assert meets(broken, [number(2.0)])
    assert meets([number(float("nan"))], [number(2.0)])
    assert meets([], [])


@pytest.mark.parametrize("thing", [Bias(1, 3), Bias(2, 5), Bias(3, 0), Bias(3, 7)])
def test_an_equals_sign_before_the_last_number_is_true_to_the_digit(thing: Bias) -> None:
    trainer = Trainer(Config(), small_digits().train)
    formulas, seen = Formulas(), set()
    for _ in range(25):
        trainer.run(3)
        made = formulas.of(frame_of(Config(), thing, network=trainer.network()), 3)
        assert made is not None
        text = spoken(made.numbers).replace("−", "-").replace(" ", "")
        found = re.fullmatch(r"=(-?[\d.]+)([+-][\d.]+)([=≈])(-?[\d.]+)", text)
        assert found, text
        one, other, mark, z = found.groups()
        exact = Decimal(one) + Decimal(other) == Decimal(z)
        assert (mark == "=") is exact, text
        seen.add(mark)
    assert "=" in seen


def test_the_squares_of_an_example_come_to_its_cost_as_printed() -> None:
    digits, marks = small_digits(), []
    trainer = Trainer(Config(), digits.train)
    trainer.run(40)
    for row in range(12):
        made = Formulas().of(
            frame_of(Config(), Example("test", row), network=trainer.network(), data=digits), 30
        )
        assert made is not None
        text = spoken(made.numbers).replace("\u2009", "")
        squares = re.findall(r"\( ([\d.]+) − (\d) \)", text)
        mark, cost = re.findall(r"([=≈]) ([\d.]+)$", text)[0]
        exact = sum((Decimal(a) - Decimal(y)) ** 2 for a, y in squares)
        rounded = exact.quantize(Decimal(cost), ROUND_HALF_EVEN)  # type: ignore[union-attr]
        assert (mark == "=") is (rounded == Decimal(cost)), text
        assert abs(float(exact) - float(cost)) <= 4e-3
        marks.append(mark)
    assert set(marks) == {"=", "≈"}


def test_both_signs_take_the_same_room() -> None:
    from app.formula.typeset import Setter

    line = (number(1.0), sign("="), number(2.0))
    nearly = meeting(Formula(Bias(1, 0), (), line, ())).numbers
    assert [token.text for token in nearly] == ["1.000", "≈", "2.000"]
    assert Setter().set(line).width == Setter().set(nearly).width


def test_a_sum_that_meets_keeps_its_equals_sign() -> None:
    weights = (np.zeros((1, 2), np.float32),)
    network = Network(weights, (np.array([0.5], np.float32),), ("sigmoid",))
    made = Formulas().of(frame_of(Config(sizes=(2, 1)), Bias(1, 0), network=network), 3)
    assert made is not None
    assert spoken(made.numbers) == "= 0.000 +0.500 = 0.500"
