"""How close a comparison is to being true, for the ring that fills: 1 only if it is."""

from __future__ import annotations

import ast
import math

from app.lessons.values import Value

NEARLY = 0.97  # the most that a ring shows of what is not yet true


def share_of(op: ast.cmpop | None, a: Value, b: Value, tolerance: float | None = None) -> float:
    """The share of `a op b`, or without `op` of |a − b| ≤ tolerance; 0 for what has no distance."""
    if not isinstance(a, float) or not isinstance(b, float) or not math.isfinite(a) or not math.isfinite(b):
        return 0.0
    if op is None:
        return 0.0 if tolerance is None else _within(abs(a - b), tolerance)
    if isinstance(op, ast.Gt | ast.GtE):
        return _up(a, b)
    if isinstance(op, ast.Lt | ast.LtE):
        return _up(-a, -b)
    return _within(abs(a - b), 0.0) if isinstance(op, ast.Eq) else 0.0


def _up(a: float, b: float) -> float:
    """How far `a` has risen to `b`: in proportion from 0 to a positive goal, else by the distance left."""
    if a >= b:
        return 1.0
    if b > 0:
        return max(0.0, a / b)
    if a < b < 0:
        return b / a
    return 1 / (1 + abs(b - a))


def _within(distance: float, tolerance: float) -> float:
    """1 inside; outside, the less the more tolerances away: 0.59 at one, 0.2 at fifty."""
    if distance <= tolerance:
        return 1.0
    return min(NEARLY, 1 / (1 + math.log1p(distance / max(tolerance, 0.05))))
