"""Sentences of the page of a line: each follows the numbers measured."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from app.numerals import bound, count, short
from app.panes.cut.words import name_of_cost, signed, value_of
from nncore.cut import HALF, NEAR
from nncore.line_descent import Descent
from nncore.words import capital, tr

if TYPE_CHECKING:
    from app.panes.cut.moved import Moved
    from app.panes.cut.work import Answer


def slopes(known: Answer, names: list[str]) -> str:
    """Each cost at the centre with its slope, said and measured."""
    parts = []
    for name in (name for name in names if name in known.measured and known.profile is not None):
        assert known.profile is not None  # noqa: S101 - asked for just above
        here, steep = value_of(name, known.profile.at_centre(name)), short(known.measured[name])
        if name == "error":
            text = tr("Error rate {here}: slope measured {steep}, it only jumps, and says no way down.")
            if known.measured[name] != 0:
                text = tr("Error rate {here}: a jump within ±{near}, and else no slope at all.")
            parts.append(text.format(here=here, steep=steep, near=bound(NEAR)))
            continue
        text = tr("{name} {here}: slope {said} by the gradient, {steep} measured over ±{near}.")
        said = short(known.slopes[name])
        full = text.format(
            name=capital(name_of_cost(name)), here=here, said=said, steep=steep, near=bound(NEAR)
        )
        parts.append(full)
    parts.append(tr("The whole gradient is {length} long.").format(length=short(known.length)))
    return " ".join(parts)


def of_goal(known: Answer, end: int) -> str:
    """The cost here, half way and at the other network, and what that says; empty for other cuts or coarse ones."""
    line, name = known.profile, known.question.snapshot.config.cost
    if not known.ways.goal or line is None or len(line.ts) != 2 * HALF + 1:
        return ""
    here, half, there = (float(line.costs[name][HALF + at]) for at in (0, end // 2, end))
    text = {
        "twin": tr("Cost here {here}, half way {half}, at the twin {there}."),
        "start": tr("Cost here {here}, half way {half}, at the start {there}."),
    }.get(known.question.setting.what, tr("Cost here {here}, half way {half}, at the other run {there}."))
    said = text.format(here=short(here), half=short(half), there=short(there))
    if half > max(here, there):
        said += " " + tr("A bowl is nowhere higher between two points than at both: so the cost is no bowl.")
    return said


def reading(known: Answer, names: list[str], at: int) -> str:
    """The costs at one point of the line."""
    line = known.profile
    if line is None or not 0 <= at < len(line.ts):
        return ""
    costs = ", ".join(f"{name_of_cost(name)} {value_of(name, float(line.costs[name][at]))}" for name in names)
    return tr("At {t} from here: {costs}.").format(t=short(float(line.ts[at])), costs=costs)


def tried(rate: float, descents: Mapping[str, Descent]) -> str:
    """How far each cost came down its own slope; how to find out, if nobody has tried."""
    if not descents:
        return tr(
            "Which of these could a network learn by? Let each descend along this line by its own slope."
        )
    parts = [tr("With the rate {rate} for all:").format(rate=short(rate))]
    for name, descent in descents.items():
        values = {
            "name": name_of_cost(name),
            "steps": count(len(descent.ts) - 1),
            "before": value_of(name, float(descent.costs[0])),
            "after": value_of(name, float(descent.costs[-1])),
            "there": short(float(descent.ts[-1])),
        }
        text = tr("{name} {before} → {after} in {steps} steps, at {there};")
        if descent.is_stalled:
            text = tr("{name} stalls at step 0, for its slope is 0;")
        parts.append(text.format(**values))
    return " ".join(parts)[:-1] + "."


def moved_on(known: Answer, moved: Moved) -> str:
    """Where the network of now is, seen from a cut through an older one."""
    text = tr(
        "This is the line through step {step}; the network of now is {along} along it and {beside} beside it. "
        "Compute anew cuts through the network of now."
    )
    step = count(known.question.snapshot.step)
    return text.format(step=step, along=signed(moved.x), beside=short(moved.beside))
