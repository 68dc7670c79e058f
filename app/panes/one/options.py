"""The switches of the pane, and the answers a person set by hand as text."""

from __future__ import annotations

import math

from app.options import Option

LONGEST = 64  # outputs that are kept as text

OUTPUTS = Option(
    "one.outputs",
    "",
    "Outputs by hand",
    "What the outputs would be, apart by semicolons; empty while they are the network's own",
)
WANTED = Option(
    "one.wanted",
    -1.0,
    "Wanted by hand",
    "Which output should be 1 while the outputs are set by hand; −1 for what the picture should be",
    low=-1.0,
    high=1_000.0,
)
GOAL = Option(
    "one.goal",
    "none",
    "Target practice",
    "A cost to reach by dragging the outputs: nearly right, the best constant answer, or as wrong as can be",
    choices=(
        ("none", "No target"),
        ("low", "Cost below 0.05"),
        ("plateau", "Cost of 0.90"),
        ("high", "Cost above 8"),
    ),
)
OPTIONS = (OUTPUTS, WANTED, GOAL)


def written(outputs: tuple[float, ...]) -> str:
    """Outputs as the option holds them."""
    return ";".join(f"{a:.6g}" for a in outputs[:LONGEST])


def read(text: str, n: int) -> tuple[float, ...] | None:
    """The outputs that the option holds; None if they are none, or not `n` finite numbers."""
    parts = text.split(";") if text else []
    try:
        values = tuple(float(part) for part in parts)
    except ValueError:
        return None
    return values if len(values) == n and all(map(math.isfinite, values)) else None


def is_reached(goal: str, cost: float) -> bool:
    """Whether a cost is what target practice asks for."""
    checks = {"low": cost < 0.05, "plateau": abs(cost - 0.9) <= 0.005, "high": cost > 8}
    return checks.get(goal, False)
