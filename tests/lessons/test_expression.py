"""The language of lessons: what it comes to, how close it is, and that nothing else can be said in it."""

from __future__ import annotations

import math
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.happenings import Happenings
from app.lessons.errors import LessonError
from app.lessons.functions import FUNCTIONS
from app.lessons.language import read
from app.lessons.scope import Answers, StepScope
from app.lessons.values import Value
from app.lessons.words import program_words
from app.registry import OPTIONS
from tests.app.frames import make_frame, make_snapshot

WORDS = program_words()


def scope(log: Happenings | None = None, steps: int = 3) -> StepScope:
    frame = make_frame(make_snapshot(steps=steps), options=OPTIONS)
    begin = make_frame(make_snapshot(steps=1), options=OPTIONS)
    events = list(log.since(0)) if log else []
    return StepScope(frame, begin, events, Answers(predicted=3.0, typed={"a": 0.5}))


SCOPE = scope()


def value(source: str, where: StepScope = SCOPE) -> Value:
    return read(source, WORDS).value(where)


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        ("step", 3.0),
        ("start(step)", 1.0),
        ("step - start(step) == 2", True),
        ("1 + 2 * 3 ** 2", 19.0),
        ("7 // 2 + 7 % 2", 4.0),
        ("0.1 + 0.2 == 0.3", True),
        ("2 < 3 <= 3", True),
        ("1 / 0", None),
        ("9.0 ** 64 ** 2", None),
        ("test_cost", None),
        ("test_cost < 1", False),
        ("test_cost == none", True),
        ("not running and shape == '784-16-16-10'", True),
        ("hidden in ('sigmoid', 'tanh')", True),
        ("seed not in (1, 2)", False),
        ("'a' if step > 2 else 'b'", "a"),
        ("predicted + typed('a')", 3.5),
        ("near(sigmoid(0), 0.5, 0)", True),
        ("weight(1, 99, 0)", None),
        ("neurons(0) + neurons(3)", 794.0),
        ("option('pad.normalise')", True),
        ("item('3,4 5', 2) + items('1;2')", 7.0),
        ("round(2.345, 1) + max(1, 2) - min(3, 4)", 1.3),
        ("selected", "none"),
    ],
)
def test_what_it_comes_to(source: str, wanted: Value) -> None:
    found = value(source)
    assert found == (pytest.approx(wanted) if isinstance(wanted, float) else wanted)
    assert type(found) is type(wanted)


def test_events_are_counted_by_what_they_tell() -> None:
    log = Happenings()
    for seed in (4, 4, 7):
        log.note("seed", {"seed": seed})
    log.note("select", {"kind": "weight", "layer": 1, "j": 2, "k": 3})
    where = scope(log)
    assert value("count('seed')", where) == 3
    assert value("distinct('seed', 'seed')", where) == 2
    assert value("last('seed', 'seed') - first('seed', 'seed')", where) == 3
    assert (
        value("seen('select', 'kind', 'weight', 'k', 3) and not seen('select', 'kind', 'bias')", where)
        is True
    )
    assert value("total('seed', 'seed') + highest('seed', 'seed')", where) == 22
    assert value("start(count('seed'))", where) == 0
    assert value("last('find', 'of')", where) is None


def share(source: str, where: StepScope = SCOPE) -> float:
    return read(source, WORDS).share(where)


def test_the_share_grows_as_a_condition_comes_closer() -> None:
    assert [share(f"step >= {n}") for n in (3, 4, 6, 30)] == [1.0, 0.75, 0.5, 0.1]
    far, close, there = (share(f"near({x}, 1, 0.1)") for x in (9, 1.2, 1.1))
    assert 0 < far < close < there == 1.0
    assert share("step >= 3 and step >= 6") == 0.75
    assert share("step >= 3 or step >= 6") == 1.0
    assert share("step <= 1") == pytest.approx(1 / 3)
    assert share("test_cost < 1") == 0.0


@given(st.floats(-1e6, 1e6), st.floats(-1e6, 1e6), st.sampled_from(["<", "<=", ">", ">=", "==", "!="]))
def test_a_share_is_1_only_if_it_is_true(a: float, b: float, op: str) -> None:
    source = f"({a!r}) {op} ({b!r})"
    found = share(source)
    assert 0 <= found <= 1
    assert (found == 1.0) == (value(source) is True)


HOSTILE = [
    "().__class__",
    "step.__class__",
    "__import__('os')",
    "open('x')",
    "[x for x in (1,)]",
    "lambda: 1",
    "(step := 3)",
    "f'{step}'",
    "step[0]",
    "count(*'ab')",
    "near(a=1, b=2, within=3)",
    "{1: 2}",
    "1j",
    "b'x'",
    "...",
    "1 is 1",
    "await step",
    "9" * 500,
    "1e999",
    "(" * 300 + "1" + ")" * 300,
    "-" * 200 + "1",
    "1" + "+1" * 250,
    "step; step",
    "start",
    "count(seed)",
    "\x00",
]


@pytest.mark.parametrize("source", HOSTILE)
def test_nothing_else_can_be_said(source: str) -> None:
    with pytest.raises(LessonError):
        read(source, WORDS)


def test_powers_stay_small() -> None:
    assert value("10 ** 1000") is None
    assert value("10 ** 64 ** 2") is None
    with pytest.raises(LessonError, match="a text where a number is needed"):
        value("'a' * 1000000")


LEAVES = st.sampled_from(
    ["step", "test_cost", "shape", "true", "none", "3", "0.5", "-2", "'ab'", "predicted", "running"]
)


def _joined(parts: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    operators = st.sampled_from(["+", "-", "*", "/", "//", "%", "**", "<", ">=", "==", "and", "or"])
    calls = st.sampled_from(
        [
            name
            for name, each in FUNCTIONS.items()
            if each.least == 1 and name not in ("count", "seen", "option")
        ]
    )
    return st.one_of(
        st.tuples(parts, operators, parts).map(lambda t: f"({t[0]} {t[1]} {t[2]})"),
        st.tuples(calls, parts).map(lambda t: f"{t[0]}({t[1]})"),
        parts.map(lambda p: f"not {p}"),
        st.tuples(parts, parts, parts).map(lambda t: f"({t[0]} if {t[1]} else {t[2]})"),
    )


def _is_value(found: object) -> bool:
    return (
        found is None
        or isinstance(found, bool | str)
        or (isinstance(found, float | int) and math.isfinite(found))
    )


def _runs(source: str) -> None:
    try:
        expression = read(source, WORDS)
        found, share_found = expression.value(SCOPE), expression.share(SCOPE)
    except LessonError:
        return
    assert _is_value(found)
    assert 0 <= share_found <= 1


@given(st.recursive(LEAVES, _joined, max_leaves=12))
def test_whatever_is_written_gives_a_value_or_is_refused(source: str) -> None:
    _runs(source)


PIECES: Sequence[str] = [
    "step",
    "(",
    ")",
    "'",
    ".",
    "__",
    "[",
    "]",
    ",",
    "**",
    "9",
    "and",
    "not",
    " ",
    "=",
    ":",
    "count",
    "{",
    "if",
    "*",
]


@given(st.one_of(st.text(max_size=60), st.lists(st.sampled_from(PIECES), max_size=20).map("".join)))
def test_any_letters_give_a_value_or_are_refused(source: str) -> None:
    _runs(source)
