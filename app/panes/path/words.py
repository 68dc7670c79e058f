"""Sentences of the pane: each follows the numbers measured."""

from __future__ import annotations

import math
from dataclasses import dataclass

from app import numerals
from app.frame import Frame
from app.panes.path.survey import Survey
from nncore.path import FEWEST
from nncore.words import tr


@dataclass(frozen=True)
class Reading:
    """A place that is pointed at or a moment that is picked; costs are NaN until they are known."""

    x: float
    y: float
    step: int | None = None  # None beside the path
    near: float | None = None  # the cost between the points of the grid
    own: float = math.nan
    laid: float = math.nan
    apart: float = 0.0


def number(value: float) -> str:
    """A cost, or a length: three digits that count."""
    return numerals.short(value)


def banner(known: Survey) -> str:
    """Which cut of what it is."""
    data, snapshot = known.question.data, known.question.snapshot
    text = tr("A cut along 2 of {n} dimensions; the cost is that of the first {k} {what}, at step {step}.")
    return text.format(
        n=numerals.count(snapshot.network.n_parameters),
        k=numerals.count(len(data)),
        what=things(known),
        step=numerals.count(snapshot.step),
    )


def things(known: Survey) -> str:
    """What the examples are called."""
    data, test = known.question.data, known.question.snapshot.data
    is_test = test is not None and data.name == test.test.name
    if data.shape is None:
        return tr("test examples") if is_test else tr("training examples")
    return tr("test images") if is_test else tr("training images")


def spread(known: Survey) -> str:
    """How much of the path the map can show."""
    found, n = known.directions, known.question.snapshot.network.n_parameters
    text = tr("These two directions hold {both} of the path's spread ({first} + {second}); {n} in all.")
    said = text.format(
        both=numerals.percent(sum(found.shares)),
        first=numerals.plain(100 * found.shares[0], 1),
        second=numerals.plain(100 * found.shares[1], 1),
        n=numerals.count(n),
    )
    said += " " + tr("{k} moments are kept.").format(k=numerals.count(len(known.steps)))
    if known.left_out:
        said += " " + tr("{k} more are no numbers.").format(k=numerals.count(known.left_out))
    return said


def present(known: Survey) -> str:
    """The present network beside its shadow in the plane."""
    text = tr("The network of step {step}: cost {own}. Laid into the plane: {laid}.")
    text += " " + tr("It is {apart} from the plane, and {moved} from the start.")
    return text.format(
        step=numerals.count(known.steps[-1]),
        own=number(known.own),
        laid=number(known.laid),
        apart=number(float(known.directions.apart[-1])),
        moved=number(known.moved),
    )


def stale(known: Survey, frame: Frame) -> str:
    """That it is the map of another network than the present one; empty if it is not."""
    snapshot, then = frame.snapshot, known.question.snapshot
    if snapshot.network is then.network:
        return _other_examples(known, frame)
    if snapshot.step == then.step:
        return tr("⚠ The network was changed since.")
    return tr("⚠ Training is at step {step} now.").format(step=numerals.count(snapshot.step))


def _other_examples(known: Survey, frame: Frame) -> str:
    """That it was measured on other examples than those asked for."""
    data, digits = known.question.data, frame.data
    if digits is None:
        return ""
    asked = digits.test if frame.options["path.set"] == "test" else digits.train
    n = min(len(asked), int(str(frame.options["path.count"])))
    same = (data.name, len(data)) == (asked.name, n)
    return "" if same else tr("⚠ Measured on other examples.")


def reading(read: Reading | None) -> str:
    """What is under the pointer, or picked."""
    if read is None:
        return tr("Point at the map for the cost there; click a foot-print for that moment's own cost.")
    place = tr("({x}, {y})").format(x=numerals.plain(read.x), y=numerals.plain(read.y))
    about = (
        "" if read.near is None else tr("the plane's cost is about {near}.").format(near=number(read.near))
    )
    if read.step is None:
        return tr("At {place}: {about}").format(place=place, about=about or tr("not measured yet."))
    said = tr("Step {step}, at {place}").format(step=numerals.count(read.step), place=place)
    if math.isnan(read.own):
        return f"{said}: {about}" if about else said
    text = tr("{said}: its own cost {own}, laid into the plane {laid}; {apart} from the plane.")
    return text.format(said=said, own=number(read.own), laid=number(read.laid), apart=number(read.apart))


def too_few(moments: int) -> str:
    """What to do for a path."""
    text = tr(
        "A path needs {fewest} moments; there {is_are} {n}. Take a few steps with . or let it train with Space."
    )
    return text.format(fewest=FEWEST, n=moments, is_are=tr("is") if moments == 1 else tr("are"))
