"""The small language of conditions and numbers in lessons: read by Python's parser, run by an interpreter of our own.

Allowed are numbers, texts, true, false and none; facts by name; calls of listed functions; + - * / // % **;
comparisons, `in` with a list in parentheses; and, or, not; `a if b else c`. Nothing else can be written: no attributes,
no indices, no assignments. What has no value (nothing selected, 1/0) is none: none compares false with everything but none.
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

LONGEST = 600  # letters
DEEPEST = 24  # of one thing inside another
MOST_NODES = 200
LARGEST_POWER = 64
CONSTANTS: dict[str, Value] = {"true": True, "false": False, "none": None, "True": True, "False": False}

_ARITHMETIC: dict[type[ast.operator], Callable[[float, float], float]] = {
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

    def value(self, scope: Scope) -> Value:
        """What it comes to; raises LessonError where a text is taken for a number."""
        return _value(self.tree, scope)

    def holds(self, scope: Scope) -> bool:
        """Whether it is true."""
        return bool(_value(self.tree, scope))

    def share(self, scope: Scope) -> float:
        """How close it is to being true, 0 to 1; 1 exactly if it is."""
        return _share(self.tree, scope)


def read(source: str, known: Known) -> Expression:
    """Read an expression; raises LessonError for whatever is not of the language or not known."""
    if len(source) > LONGEST:
        raise LessonError(f"An expression of {len(source)} letters is too long.", f"Keep it below {LONGEST}.")
    try:
        tree = ast.parse(source.strip(), mode="eval").body
    except (SyntaxError, ValueError, MemoryError, RecursionError):
        remedy = "Check brackets and quotes; compare with == and write “and”, “or”, “not”."
        raise LessonError(f"“{source.strip()}” cannot be read as an expression.", remedy) from None
    if sum(1 for _ in ast.walk(tree)) > MOST_NODES:
        raise LessonError("The expression has too many parts.", "Make two tasks of it.")
    _check(tree, known, 0)
    return Expression(source.strip(), tree)


def _check(node: ast.expr, known: Known, depth: int) -> None:
    if depth > DEEPEST:
        raise LessonError("The expression is nested too deeply.", "Make two tasks of it.")
    _check_one(node, known, listed=depth > 0)
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.expr) and not (isinstance(node, ast.Call) and child is node.func):
            _check(child, known, depth + 1)


def _check_one(node: ast.expr, known: Known, *, listed: bool) -> None:
    match node:
        case ast.Constant(value=bool() | int() | float() | str()):
            _check_constant(node)
        case ast.Name(id=name):
            if name not in CONSTANTS and not known.has_fact(name):
                raise LessonError(f"There is no fact called “{name}”.", known.nearest(name))
        case ast.Call(func=ast.Name(id=name), args=arguments, keywords=[]):
            _check_call(name, arguments, known)
        case ast.Compare():
            _check_compare(node)
        case ast.Tuple(elts=parts) | ast.List(elts=parts) if listed:
            if not all(isinstance(part, ast.Constant | ast.UnaryOp) for part in parts):
                raise LessonError("A list may hold only numbers and texts.", "Write the others as “or”.")
        case _:
            if not _is_plain(node):
                raise LessonError(
                    f"“{ast.unparse(node)[:60]}” is not part of the language of lessons.",
                    "It has facts, listed functions, arithmetic, comparisons, and, or, not.",
                )


def _is_plain(node: ast.expr) -> bool:
    """Whether it only joins parts that are checked by themselves."""
    match node:
        case ast.BinOp(op=op):
            return type(op) in _ARITHMETIC
        case ast.UnaryOp(op=op):
            return isinstance(op, ast.Not | ast.USub | ast.UAdd)
    return isinstance(node, ast.BoolOp | ast.IfExp)


def _check_constant(node: ast.Constant) -> None:
    if isinstance(node.value, int | float) and not abs(node.value) <= 1e300:
        raise LessonError("A number in the expression is too large.", "Stay below 1e300.")


def _check_compare(node: ast.Compare) -> None:
    for op, right in zip(node.ops, node.comparators, strict=True):
        if isinstance(op, ast.Is | ast.IsNot):
            raise LessonError("“is” is not part of the language of lessons.", "Compare with ==.")
        if isinstance(op, ast.In | ast.NotIn) != isinstance(right, ast.Tuple | ast.List):
            raise LessonError("“in” needs a list, and a list needs “in”.", 'Write x in ("a", "b").')


def _check_call(name: str, arguments: Sequence[ast.expr], known: Known) -> None:
    if name == "start":
        if len(arguments) != 1:
            raise LessonError("start(...) takes one expression.", "For instance start(test_cost).")
        return
    function = known.function(name)
    if function is None:
        raise LessonError(f"There is no function called “{name}”.", known.nearest(name))
    if not function.least <= len(arguments) <= function.most:
        wanted = (
            f"{function.least}" if function.least == function.most else f"{function.least} to {function.most}"
        )
        raise LessonError(f"{name}(...) takes {wanted} arguments, not {len(arguments)}.", known.nearest(name))
    function.check([_constant(each) for each in arguments])


def _constant(node: ast.expr) -> Value:
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
            raise LessonError("A list can only stand after “in”.", 'Write x in ("a", "b").')


def _arithmetic(op: ast.operator, left: Value, right: Value) -> Value:
    a, b = number(left), number(right)
    if a is None or b is None or (isinstance(op, ast.Pow) and abs(b) > LARGEST_POWER):
        return None
    try:
        result = _ARITHMETIC[type(op)](a, b)
    except (ZeroDivisionError, OverflowError):
        return None
    return result if isinstance(result, float) and math.isfinite(result) else None


Side = Value | tuple[Value, ...]


def _pairs(node: ast.Compare, scope: Scope) -> list[tuple[ast.cmpop, Value, Side]]:
    left, pairs = _value(node.left, scope), []
    for op, comparator in zip(node.ops, node.comparators, strict=True):
        if isinstance(comparator, ast.Tuple | ast.List):
            pairs.append((op, left, tuple(_constant(part) for part in comparator.elts)))
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


def _share(node: ast.expr, scope: Scope) -> float:  # noqa: PLR0911 - one case a kind of node
    match node:
        case ast.BoolOp(op=op, values=parts):
            shares = [_share(part, scope) for part in parts]
            joint = sum(shares) / len(shares) if isinstance(op, ast.And) else max(shares)
            return joint if joint == 1.0 and bool(_value(node, scope)) else min(joint, NEARLY)
        case ast.Compare(ops=[op]):
            ((_, a, b),) = _pairs(node, scope)
            if _compared(op, a, b):
                return 1.0
            return min(share_of(op, a, b), NEARLY) if not isinstance(b, tuple) else 0.0
        case ast.Call(func=ast.Name(id="near"), args=[left, right, within]):
            a, b, tolerance = (number(_value(each, scope)) for each in (left, right, within))
            return share_of(None, a, b, tolerance)
        case ast.Call(func=ast.Name(id="between"), args=[inner, low, high]):
            a, b, c = (number(_value(each, scope)) for each in (inner, low, high))
            if a is None or b is None or c is None:
                return 0.0
            return share_of(None, a, (b + c) / 2, (c - b) / 2)
        case _:
            return 1.0 if _value(node, scope) else 0.0


def number(value: Value) -> float | None:
    """A value as a number, none if it has none; raises LessonError for a text."""
    if isinstance(value, str):
        raise LessonError(
            f"“{value[:40]}” is a text where a number is needed.", "Compare texts with == only."
        )
    return None if value is None or not math.isfinite(value) else float(value)
