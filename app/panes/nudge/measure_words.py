"""What the first page says, after the numbers at hand."""

from __future__ import annotations

import numpy as np

from app.panes.nudge.measured import NUDGES, Measured, Point
from app.panes.nudge.ratio_scale import offs
from app.panes.nudge.words import four, nudge_text, percent, six
from nncore.arrays import Floats
from nncore.words import tr


def verdict(name: str, whose: str, point: Point, derivative: float | None, why: str) -> str:
    """One nudge in a sentence: what the cost did, what was forecast, and how far off that was."""
    text = tr("Moving {0} by {1} changes the cost of {2} by {3}, which is {4} for each 1.").format(
        name, nudge_text(point.nudge), whose, four(point.change), six(point.ratio)
    )
    if derivative is None:
        return f"{text} {why}"
    text += " " + tr("The gradient says {0}").format(six(derivative))
    if point.change == 0 and derivative != 0:
        return f"{text}: " + tr("so small a nudge is lost among the digits that the cost is computed with.")
    if derivative == 0:
        return f"{text}." if point.change else tr("{0}: for this cost it does not matter.").format(text)
    off = abs(point.ratio - derivative) / abs(derivative)
    return f"{text}: " + (tr("exactly that.") if off == 0 else tr("off by {0}.").format(percent(off)))


def of_sign(point: Point, derivative: float | None) -> str:
    """Whether the nudge went the way that the gradient tells, and whether that lowered the cost."""
    if derivative is None or derivative == 0:
        return ""
    told = point.nudge * derivative < 0
    lower = point.change < 0
    if told:
        good, bad = (
            tr("It is a nudge the way that minus the gradient tells, and the cost falls."),
            tr("It is a nudge the way that minus the gradient tells, but too large a one: the cost rises."),
        )
        return good if lower else bad if point.change > 0 else ""
    good, bad = (
        tr("It goes against what minus the gradient tells, and the cost rises."),
        tr(
            "It goes against what minus the gradient tells, and yet the cost falls: so far the slope says nothing."
        ),
    )
    return bad if lower else good if point.change > 0 else ""


def of_sizes(measured: Measured, derivative: float) -> str:
    """Where the ratio is nearest to the derivative, and what comes on either side."""
    ratios = measured.exact if measured.rough is None else measured.rough
    far = offs(ratios, derivative)
    if not np.isfinite(far).any() or derivative == 0:
        return ""
    best = int(np.nanargmin(far))
    text = tr("Nearest at {0} (off by {1})").format(
        nudge_text(float(NUDGES[best])), percent(float(far[best]))
    )
    worse = float(far[-1]) > 10 * max(float(far[best]), 1e-16)
    if worse and is_noise(far, best):
        text += "; " + tr("below that round-off takes over: at 1e−10 it is off by {0}").format(
            percent(float(far[-1]))
        )
    return f"{text}."


def is_noise(far: Floats, best: int) -> bool:
    """Whether what comes after the nearest one grows as the nudge shrinks."""
    rest = far[best:]
    half = len(rest) // 2
    return half > 0 and float(np.nanmedian(rest[half:])) > float(np.nanmedian(rest[:half]))
