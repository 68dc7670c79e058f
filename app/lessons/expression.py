"""The small language of conditions and numbers in lessons: read by Python's parser, run by an interpreter of our own.

Allowed are numbers, texts, true, false and none; facts by name; calls of listed functions; + - * / // % **;
comparisons, `in` with a list in parentheses; and, or, not; `a if b else c`. Nothing else can be written: no
attributes, no indices, no assignments. What has no value (nothing selected, 1/0) is none, which equals only
none and is neither more nor less than anything.
"""

from __future__ import annotations

import ast
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from app.lessons.errors import LessonError
from app.lessons.shares import NEARLY, share_of
from app.lessons.values import Value, same
from nncore.words import tr

LARGEST_POWER = 64
CONSTANTS: dict[str, Value] = {"true": True, "false": False, "none": None, "True": True, "False": False}

ARITHMETIC: dict[type[ast.operator], Callable[[float, float], float]] = {
    ast.Add: lambda a, b: a + b,
    ast.Sub: lambda a, b: a - b,
    ast.Mult: lambda a, b: a * b,
    ast.Div: lambda a, b: a / b,
    ast.FloorDiv: lambda a, b: a // b,
    ast.Mod: lambda a, b: a % b,
    ast.Pow: lambda a, b: a**b,
}
_ORDER: dict[type[ast.cmpop], Callable[[float, float], bool]] = {
    ast.Lt: lambda a, b: a < b,
    ast.LtE: lambda a, b: a <= b,
    ast.Gt: lambda a, b: a > b,
    ast.GtE: lambda a, b: a >= b,
}


class Function(Protocol):
    """A listed function: how many arguments it takes, and what it gives for them."""

    @property
    def least(self) -> int:
        """The fewest arguments."""

    @property
    def most(self) -> int:
        """The most arguments."""

    def check(self, arguments: Sequence[Value]) -> None:
        """Raise LessonError for constant arguments that cannot be; arguments that are not constant are none."""


class Scope(Protocol):
    """Where facts are looked up while an expression runs."""

    def fact(self, name: str) -> Value:
        """A fact by name."""

    def call(self, name: str, arguments: Sequence[Value]) -> Value:
        """What a function gives."""

    def at_start(self) -> Scope:
        """The same facts as they were when the step began."""


class Known(Protocol):
    """What may be named in an expression."""

    def has_fact(self, name: str) -> bool:
        """Whether there is such a fact."""

    def function(self, name: str) -> Function | None:
        """The function called `name`."""

    def nearest(self, name: str) -> str:
        """A remedy for a name that is not known."""


@dataclass(frozen=True)
class Expression:
    """An expression that was read and found to be of known parts only."""

    source: str
    tree: ast.expr

    @property
    def names(self) -> frozenset[str]:
        """The facts and functions that it asks."""
        return frozenset(node.id for node in ast.walk(self.tree) if isinstance(node, ast.Name))

    def value(self, scope: Scope) -> Value:
        """What it comes to; raises LessonError where a text is taken for a number."""
        return _value(self.tree, scope)

    def holds(self, scope: Scope) -> bool:
        """Whether it is true."""
        return bool(_value(self.tree, scope))

    def share(self, scope: Scope) -> float:
        """How close it is to being true, 0 to 1; 1 exactly if it is."""
        return _share(self.tree, scope)


def constant(node: ast.expr) -> Value:
    """What a part that is written down plainly is; none for all others."""
    match node:
        case ast.Constant(value=bool() | int() | float() | str()):
            return _tame(node.value)
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int() | float() as value)):
            return _tame(-value)
        case _:
            return None


def _tame(value: object) -> Value:
    """A constant as a value: whole numbers are ordinary ones."""
    if isinstance(value, bool | str):
        return value
    return float(value) if isinstance(value, int | float) else None


def _value(node: ast.expr, scope: Scope) -> Value:  # noqa: C901, PLR0911 - one case a kind of node
    match node:
        case ast.Constant(value=value):
            return _tame(value)
        case ast.Name(id=name):
            return CONSTANTS[name] if name in CONSTANTS else scope.fact(name)
        case ast.Call(func=ast.Name(id="start"), args=[inner]):
            return _value(inner, scope.at_start())
        case ast.Call(func=ast.Name(id=name), args=arguments):
            return scope.call(name, [_value(each, scope) for each in arguments])
        case ast.UnaryOp(op=ast.Not(), operand=inner):
            return not _value(inner, scope)
        case ast.UnaryOp(op=op, operand=inner):
            a = number(_value(inner, scope))
            return None if a is None else -a if isinstance(op, ast.USub) else a
        case ast.BinOp(left=left, op=op, right=right):
            return _arithmetic(op, _value(left, scope), _value(right, scope))
        case ast.BoolOp(op=ast.And(), values=parts):
            return all(bool(_value(part, scope)) for part in parts)
        case ast.BoolOp(values=parts):
            return any(bool(_value(part, scope)) for part in parts)
        case ast.IfExp(test=test, body=body, orelse=orelse):
            return _value(body if _value(test, scope) else orelse, scope)
        case ast.Compare():
            return all(_compared(op, a, b) for op, a, b in _pairs(node, scope))
        case _:
            raise LessonError(tr("A list can only stand after “in”."), tr('Write x in ("a", "b").'))


def _arithmetic(op: ast.operator, left: Value, right: Value) -> Value:
    a, b = number(left), number(right)
    if a is None or b is None or (isinstance(op, ast.Pow) and abs(b) > LARGEST_POWER):
        return None
    try:
        result = ARITHMETIC[type(op)](a, b)
    except (ZeroDivisionError, OverflowError):
        return None
    return result if isinstance(result, float) and math.isfinite(result) else None


Side = Value | tuple[Value, ...]


def _pairs(node: ast.Compare, scope: Scope) -> list[tuple[ast.cmpop, Value, Side]]:
    pairs: list[tuple[ast.cmpop, Value, Side]] = []
    left = _value(node.left, scope)
    for op, comparator in zip(node.ops, node.comparators, strict=True):
        if isinstance(comparator, ast.Tuple | ast.List):
            pairs.append((op, left, tuple(constant(part) for part in comparator.elts)))
            continue
        right = _value(comparator, scope)
        pairs.append((op, left, right))
        left = right
    return pairs


def _compared(op: ast.cmpop, left: Value, right: Side) -> bool:
    if isinstance(right, tuple):
        return any(same(left, each) for each in right) == isinstance(op, ast.In)
    if isinstance(op, ast.Eq | ast.NotEq):
        return same(left, right) == isinstance(op, ast.Eq)
    a, b = number(left), number(right)
    return a is not None and b is not None and _ORDER[type(op)](a, b)


def _share(node: ast.expr, scope: Scope) -> float:
    """1 if it is true, else less, by how far its comparisons are from it."""
    if _value(node, scope):
        return 1.0
    return min(NEARLY, _closeness(node, scope))


def _closeness(node: ast.expr, scope: Scope) -> float:
    match node:
        case ast.BoolOp(op=op, values=parts):
            shares = [_share(part, scope) for part in parts]
            return sum(shares) / len(shares) if isinstance(op, ast.And) else max(shares)
        case ast.Compare(ops=[op]):
            ((_, a, b),) = _pairs(node, scope)
            return 0.0 if isinstance(b, tuple) else share_of(op, a, b)
        case ast.Call(func=ast.Name(id="near"), args=[left, right, within]):
            a, b, tolerance = (number(_value(each, scope)) for each in (left, right, within))
            return share_of(None, a, b, tolerance)
        case ast.Call(func=ast.Name(id="between"), args=[inner, low, high]):
            a, b, c = (number(_value(each, scope)) for each in (inner, low, high))
            return share_of(None, a, (b + c) / 2, (c - b) / 2) if b is not None and c is not None else 0.0
        case _:
            return 0.0


def number(value: Value) -> float | None:
    """A value as a number, none if it has none; raises LessonError for a text."""
    if isinstance(value, str):
        raise LessonError(
            tr("“{value}” is a text where a number is needed.").format(value=value[:40]),
            tr("Compare texts with == only."),
        )
    return None if value is None or not math.isfinite(value) else float(value)
