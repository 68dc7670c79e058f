"""What the bar of the two acts says: what was found, that nothing changed by it, and what the step then did."""

from __future__ import annotations

import numpy as np

from app.found import Found
from app.frame import Frame
from app.numerals import count, short
from nncore.explain import cost_of
from nncore.fingerprint import fingerprint
from nncore.words import tr


def of_words(found: Found) -> str:
    """What a gradient is of, to be read in a sentence."""
    if found.of == "example":
        return tr("this example")
    if found.of == "batch":
        return tr("the next mini-batch of {0}").format(count(found.n))
    return tr("all {0} training examples").format(count(found.n))


def said_of(found: Found, *, running: bool = False) -> str:
    """What was found, how steep it is there, and, if training rests, that the parameters are what they were."""
    layers = len(found.network.weights)
    if not found.complete:
        text = tr("Found for {0} of {1} layers, from the outputs on. Alt+← goes on.")
        return text.format(found.reach, layers)
    length = float(np.linalg.norm(found.gradient.flat.astype(np.float64)))
    if not np.isfinite(length):
        return tr(
            "The gradient of {0} has components that are not numbers: this network has blown up."
        ).format(of_words(found))
    text = tr("Found: gradient of {0}, length {1}, at cost {2}.")
    told = text.format(of_words(found), short(length), short(found.cost))
    if running:  # then the parameters change all the time, and not by what is found here
        return told
    # first, because in a narrow bar the end of the line is cut
    return tr("Nothing has changed: parameters {0}.").format(fingerprint(found.network)) + " " + told


def said_after(found: Found, frame: Frame) -> str:
    """What changed since `found` was found: of the same examples, if they are few."""
    now = frame.snapshot.network
    names = fingerprint(found.network), fingerprint(now)
    if names[0] == names[1] or found.network.sizes != now.sizes:
        return frame.unfound
    if not len(found.subject.inputs):
        return tr(
            "The parameters went from {0} to {1}. Find the gradient again: it is another one here."
        ).format(*names)
    after = cost_of(now, found.subject.inputs, found.subject.targets, found.cost_name)
    text = tr(
        "Cost of {0}: {1} → {2}. Parameters {3} → {4}. Find the gradient again: here it is another one."
    )
    return text.format(_same(found), short(found.cost), short(after), *names)


def _same(found: Found) -> str:
    return tr("that example") if found.of == "example" else tr("the same {0} examples").format(count(found.n))
