"""Sentences about how true a batch is: which moment is noisier follows from the curves."""

from __future__ import annotations

import math

import numpy as np

from app import numerals
from app.panes.deck.true_chart import Moment
from nncore.batch_noise import DRAWS, angle
from nncore.words import tr

ALIKE = 0.02  # cosines that differ by less are called alike


def name(step: int, *, fresh: bool) -> str:
    """What a moment is called."""
    return tr("fresh, step 0") if fresh or not step else tr("step {n}").format(n=numerals.count(step))


def at(moment: Moment, size: int) -> float:
    """The mean cosine of a moment at a size, between those drawn along the logarithm; nan beyond them."""
    curve = moment.curve
    if not curve.sizes or size > curve.sizes[-1]:
        return math.nan
    return float(np.interp(math.log(size), np.log(curve.sizes), curve.mean))


def of(moment: Moment, size: int) -> str:
    """The newest curve at the training's batch size."""
    cosine = at(moment, size)
    if math.isnan(cosine):
        return ""
    text = tr("At {moment}, batches of {size} have a mean cosine of {cosine} with the gradient of all {n}")
    said = text.format(
        moment=moment.name,
        size=numerals.count(size),
        cosine=numerals.plain(cosine, 3),
        n=numerals.count(moment.curve.n),
    )
    rest = (
        tr(" ({draws} drawn): {angle}° off.") if size in moment.curve.sizes else tr(": about {angle}° off.")
    )
    draws = 1 if size == moment.curve.n else DRAWS
    return said + rest.format(draws=draws, angle=numerals.plain(angle(cosine), 0))


def compared(moments: tuple[Moment, ...], size: int) -> str:
    """The earliest against the latest moment of one run."""
    run = [m for m in moments if m.run == moments[0].run] if moments else []
    run.sort(key=lambda m: m.step)
    if len(run) < 2:
        return tr("Measure at another moment too: the curves are kept, up to four.") if moments else ""
    early, late = run[0], run[-1]
    then, now = at(early, size), at(late, size)
    if math.isnan(then) or math.isnan(now):
        return ""
    if now < then - ALIKE:
        text = tr(
            "Earlier it was truer: {then} at {early} against {now} at {late}. The examples agree less later."
        )
    elif now > then + ALIKE:
        text = tr("Later it is truer: {now} at {late} against {then} at {early}.")
    else:
        text = tr("It is as true at {early}, {then}, as at {late}, {now}.")
    return text.format(
        then=numerals.plain(then, 3), now=numerals.plain(now, 3), early=early.name, late=late.name
    )
