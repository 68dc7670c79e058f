"""What the third page says, after the numbers at hand."""

from __future__ import annotations

from collections.abc import Mapping

from app.numerals import short
from app.panes.nudge.words import four, percent
from nncore.budget import Luck, Spent
from nncore.words import capital, tr


def verdict(whose: str, spent: Mapping[str, Spent], luck: Luck | None, mine: Spent | None) -> str:
    """Who lowered the cost most for the same length of step, and how good the straight line was."""
    best = spent.get("gradient")
    if best is None:
        return tr("Measuring the cost of {0}.").format(whose)
    if best.forecast == 0:
        return tr("The gradient of {0} is zero: there is no way down from here that it could tell.").format(
            whose
        )
    named = {"signs": tr("all signs with one size"), "one": tr("the largest component alone")}
    others = [(named[way], one.measured) for way, one in spent.items() if way in named]
    if luck is not None:
        others.append((tr("the best random direction"), float(luck.measured[luck.best])))
    if mine is not None:
        others.append((tr("your hand"), mine.measured))
    text = tr("For {0} minus the gradient changes the cost by {1}").format(whose, four(best.measured))
    off = abs(best.measured - best.forecast) / abs(best.forecast)
    text += tr(" (straight line: {0}, off by {1}).").format(four(best.forecast), percent(off))
    better = [name for name, change in others if change < best.measured]
    if better:
        return (
            text
            + " "
            + tr("{0} does better: the step is too long for the slope to be the last word.").format(
                capital(better[0])
            )
        )
    if best.measured >= 0:
        return text + " " + tr("The cost does not fall: so long a step goes beyond what the slope knows.")
    ratios = [
        tr("{0} times {1}").format(short(best.measured / change), name)
        for name, change in others
        if change < 0
    ]
    rest = [name for name, change in others if change >= 0]
    if ratios:
        text += " " + tr("That is {0}.").format(", ".join(ratios))
    if rest:
        text += " " + tr("No drop at all: {0}.").format(", ".join(rest))
    return text
