"""What may be written in an expression: everything is checked when it is read, before anything runs."""

from __future__ import annotations

import ast
from collections.abc import Sequence

from app.lessons.errors import LessonError
from app.lessons.expression import ARITHMETIC, CONSTANTS, Expression, Known, constant
from nncore.words import tr

LONGEST = 600  # letters
DEEPEST = 24  # of one thing inside another
MOST_NODES = 200


def read(source: str, known: Known) -> Expression:
    """Read an expression; raises LessonError for whatever is not of the language or not known."""
    if len(source) > LONGEST:
        raise LessonError(
            tr("An expression of {n} letters is too long.").format(n=len(source)),
            tr("Keep it below {most}.").format(most=LONGEST),
        )
    try:
        tree = ast.parse(source.strip(), mode="eval").body
    except (SyntaxError, ValueError, MemoryError, RecursionError):
        remedy = tr("Check brackets and quotes; compare with == and write “and”, “or”, “not”.")
        raise LessonError(
            tr("“{source}” cannot be read as an expression.").format(source=source.strip()), remedy
        ) from None
    if sum(1 for _ in ast.walk(tree)) > MOST_NODES:
        raise LessonError(tr("The expression has too many parts."), tr("Make two tasks of it."))
    _check(tree, known, 0)
    return Expression(source.strip(), tree)


def _check(node: ast.expr, known: Known, depth: int) -> None:
    if depth > DEEPEST:
        raise LessonError(tr("The expression is nested too deeply."), tr("Make two tasks of it."))
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
                raise LessonError(
                    tr("There is no fact called “{name}”.").format(name=name), known.nearest(name)
                )
        case ast.Call(func=ast.Name(id=name), args=arguments, keywords=[]):
            _check_call(name, arguments, known)
        case ast.Compare():
            _check_compare(node)
        case ast.Tuple(elts=parts) | ast.List(elts=parts) if listed:
            if not all(isinstance(part, ast.Constant | ast.UnaryOp) for part in parts):
                raise LessonError(
                    tr("A list may hold only numbers and texts."), tr("Write the others as “or”.")
                )
        case _:
            if not _is_plain(node):
                raise LessonError(
                    tr("“{piece}” is not part of the language of lessons.").format(
                        piece=ast.unparse(node)[:60]
                    ),
                    tr("It has facts, listed functions, arithmetic, comparisons, and, or, not."),
                )


def _is_plain(node: ast.expr) -> bool:
    """Whether it only joins parts that are checked by themselves."""
    match node:
        case ast.BinOp(op=op):
            return type(op) in ARITHMETIC
        case ast.UnaryOp(op=op):
            return isinstance(op, ast.Not | ast.USub | ast.UAdd)
    return isinstance(node, ast.BoolOp | ast.IfExp)


def _check_constant(node: ast.Constant) -> None:
    if isinstance(node.value, int | float) and not abs(node.value) <= 1e300:
        raise LessonError(tr("A number in the expression is too large."), tr("Stay below 1e300."))


def _check_compare(node: ast.Compare) -> None:
    for op, right in zip(node.ops, node.comparators, strict=True):
        if isinstance(op, ast.Is | ast.IsNot):
            raise LessonError(tr("“is” is not part of the language of lessons."), tr("Compare with ==."))
        if isinstance(op, ast.In | ast.NotIn) != isinstance(right, ast.Tuple | ast.List):
            raise LessonError(tr("“in” needs a list, and a list needs “in”."), tr('Write x in ("a", "b").'))


def _check_call(name: str, arguments: Sequence[ast.expr], known: Known) -> None:
    if name == "start":
        if len(arguments) != 1:
            raise LessonError(tr("start(...) takes one expression."), tr("For instance start(test_cost)."))
        return
    function = known.function(name)
    if function is None:
        raise LessonError(tr("There is no function called “{name}”.").format(name=name), known.nearest(name))
    if not function.least <= len(arguments) <= function.most:
        wanted = (
            f"{function.least}" if function.least == function.most else f"{function.least}–{function.most}"
        )
        raise LessonError(
            tr("{name}(...) takes {wanted} arguments, not {n}.").format(
                name=name, wanted=wanted, n=len(arguments)
            ),
            known.nearest(name),
        )
    function.check([constant(each) for each in arguments])
