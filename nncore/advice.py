"""What the quiet adviser knows: rules that look at one moment and find what goes wrong, with its numbers.

A rule is a pure function of a Case. It returns a Finding or None; the words for it, and how its remedy is carried out,
are the app's. Every threshold is a named constant beside its rule, with the measurement it comes from: 784-16-16-10 and
its relatives on MNIST, seeds 1 to 5, mini-batches of 32 unless something else is said.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from nncore.advice_case import Case

Number = float | int | str
NONE: Mapping[str, object] = MappingProxyType({})


@dataclass(frozen=True)
class Remedy:
    """What one click would do: a verb that the app knows, and what it is given."""

    verb: str  # "change", "new", "play", "pause", "newest", "release", "put back", "centre", "thicken", "example"
    values: Mapping[str, object] = field(default_factory=lambda: NONE)


@dataclass(frozen=True)
class Finding:
    """One thing found: which rule found it, the numbers that its words carry, and what to do; None: only wait."""

    key: str
    numbers: Mapping[str, Number]
    remedy: Remedy | None = None


@dataclass(frozen=True)
class Rule:
    """One thing to notice; it says nothing while one of those it gives way to has something to say."""

    key: str
    look: Callable[[Case], Finding | None]
    gives_way_to: tuple[str, ...] = ()


def advise(case: Case, rules: tuple[Rule, ...]) -> tuple[Finding, ...]:
    """What the rules find, in their order: the first is what matters most."""
    found: dict[str, Finding] = {}
    for rule in rules:
        if not any(key in found for key in rule.gives_way_to) and (finding := rule.look(case)):
            found[rule.key] = finding
    return tuple(found.values())
