"""What the pane says: what differs, and who is ahead."""

from __future__ import annotations

import math
from collections.abc import Sequence

from app import numerals
from app.panes.duel.options import WHATS
from app.values import value_name
from nncore.config import Config
from nncore.duel import Side, Sides, common
from nncore.words import tr

LEVEL = 0.02  # two costs closer than this share are called level


def setting(config: Config, name: str) -> str:
    """One setting with its value."""
    value = getattr(config, name)
    label = tr(dict(WHATS)[name])
    if isinstance(value, float):
        value = numerals.bound(value) if value else "0"
    value = value_name(value) if isinstance(value, str) else value
    return tr("{name} {value}").format(name=label, value=value)


def verdict(sides: Sides, by: str, what: str) -> str:
    """Who has the lower cost after the same time or the same number of examples."""
    names = [setting(side.config, what) for side in sides]
    for side, name in zip(sides, names, strict=True):
        if side.lost:
            return tr("{name} is lost: its cost is no number any more, after {n} steps.").format(
                name=name, n=numerals.count(side.step)
            )
    after = common(sides, by)
    if not after:
        return ""
    spent = tr("{n} s of its own").format(n=numerals.plain(after, 2))
    if by == "examples":
        spent = tr("{n} examples").format(n=numerals.count(round(after)))
    costs = [side.cost_after(after, by) for side in sides]
    low, high = sorted(costs)
    figures = {"spent": spent, "a": numerals.plain(low, 3), "b": numerals.plain(high, 3)}
    if high - low <= LEVEL * high:
        return tr("After {spent} each, both are level: cost {a} and {b}.").format(**figures)
    ahead, behind = (names[0], names[1]) if costs[0] < costs[1] else (names[1], names[0])
    said = tr("After {spent} each, {ahead} is ahead: cost {a}, {behind} has {b}.")
    return said.format(ahead=ahead, behind=behind, **figures)


def told(sides: Sides, by: str, what: str) -> dict[str, object]:
    """What lessons are told of a race: the setting in which both differ, and their costs after the same of `by`.

    `ahead` is that setting of the one whose cost is lower, or "level"; a cost that is no number is left out.
    """
    after = common(sides, by)
    costs = [None if side.lost or not after else side.cost_after(after, by) for side in sides]
    values = [getattr(side.config, what) for side in sides]
    event = {"what": what, "value": values[0], "other": values[1], "cost": costs[0], "other_cost": costs[1]}
    return event | {"ahead": _ahead(costs, values), "rate": sides[0].config.learning_rate, "by": by}


def _ahead(costs: Sequence[float | None], values: Sequence[object]) -> object:
    a, b = (math.inf if cost is None else cost for cost in costs)
    if a == b or abs(a - b) <= LEVEL * max(a, b) < math.inf:
        return "level"
    return values[0] if a < b else values[1]


def standing(side: Side) -> str:
    """One side in numbers."""
    if not len(side.costs):
        return tr("at its start")
    return tr("{steps} steps · {s} s · {n} examples · cost {cost} · {right} right").format(
        steps=numerals.count(side.step),
        s=numerals.plain(side.spent_seconds, 2),
        n=numerals.count(side.spent_examples),
        cost=numerals.plain(float(side.costs[-1]), 3),
        right=numerals.percent(float(side.rights[-1])),
    )


def ruler(config: Config, n: int) -> str:
    """By what both are measured."""
    costs = {"squared": tr("squared error"), "cross-entropy": tr("cross-entropy")}
    return tr("Both are measured alike: {cost}, mean over {n} test examples.").format(
        cost=costs[config.cost], n=numerals.count(n)
    )
