"""Sentences of the pane: each follows the numbers measured."""

from __future__ import annotations

import numpy as np

from app import numerals
from app.frame import Frame
from app.panes.learned.content import Wall
from app.panes.learned.excite import Excitement
from app.panes.learned.places import PAGE
from app.selection import Neuron
from nncore.words import capital, tr


def is_picture(frame: Frame) -> bool:
    """Whether the first layer's weights can be shown as pictures of 28 by 28."""
    return frame.snapshot.network.sizes[0] == 784


def no_picture(frame: Frame) -> str:
    """Why there are no tiles."""
    n = frame.snapshot.network.sizes[0]
    text = tr("These {n} inputs are no picture, so their weights make none. The view Images works here too.")
    return text.format(n=numerals.count(n))


def foot(wall: Wall, frame: Frame) -> str:
    """What the page is of, and where nothing ever moved."""
    n = frame.snapshot.network.sizes[1]
    parts = []
    if n > PAGE:
        last = wall.first + len(wall.learned) - 1
        text = tr("neurons {first} to {last} of {n}: Page Up and Page Down turn")
        parts.append(text.format(first=wall.first, last=last, n=n))
    never = never_lit(frame)
    if never is not None and wall.step:
        text = (
            tr("{never} pixels are black in every training image; {still} have weights as when opened")
            if wall.opened
            else tr("{never} pixels are black in every training image; {still} have weights that never moved")
        )
        parts.append(text.format(never=never, still=wall.still))
    return "; ".join(parts)


def never_lit(frame: Frame) -> int | None:
    """How many pixels are 0 in all training images; None without images. Counted once for a set."""
    if frame.data is None:
        return None
    images = frame.data.train.images
    key = id(images)
    if _COUNTED.get("of") != key:
        _COUNTED.update(of=key, n=int((images.max(axis=0) == 0).sum()))
    return _COUNTED["n"]


_COUNTED: dict[str, int] = {}


def of_wall(wall: Wall) -> str:
    """The wall for people who do not see it."""
    expected = sum(pattern is not None for pattern in wall.expected)
    text = tr(
        "First-layer weights of {n} neurons at step {step}. Neighbouring weights agree with a correlation of {now}; "
        "{then} it was {start}. {still} pixels have exactly the weights they had then. "
        "Patterns put down as expected, in slots of your own: {expected}."
    )
    said = text.format(
        n=len(wall.learned),
        step=numerals.count(wall.step),
        now=numerals.plain(wall.mean),
        then=tr("when the network was opened") if wall.opened else tr("at the start"),
        start=numerals.plain(wall.at_first),
        still=wall.still,
        expected=expected,
    )
    bests = [(slot, wall.best_for_pattern(slot)) for slot in range(PAGE)]
    matches = [
        tr("Pattern {slot} is most like neuron {j}, cosine {c}.").format(
            slot=slot, j=best[0], c=numerals.signed(best[1])
        )
        for slot, best in bests
        if best is not None
    ]
    return " ".join([said, *matches])


def of_images(shown: Excitement | None, neuron: Neuron) -> str:
    """Which classes a neuron says most and least to, on average."""
    name = tr("neuron {j} of layer {l}").format(j=neuron.index, l=neuron.layer)
    if shown is None:
        return tr("Asking the test set what {name} says.").format(name=name)
    means = shown.means
    if not np.isfinite(means).any():
        return tr("{name} says nothing that is a number.").format(name=capital(name))
    high, low = int(np.nanargmax(means)), int(np.nanargmin(means))
    text = tr("{name}: on average {a} for {high} and {b} for {low}; pick another neuron in any pane.")
    said = text.format(
        name=capital(name),
        a=numerals.plain(float(means[high])),
        b=numerals.plain(float(means[low])),
        high=shown.data.name_of(high),
        low=shown.data.name_of(low),
    )
    return f"{said} {_flat(shown)}".rstrip()


def _flat(shown: Excitement) -> str:
    """How much of the neuron's layer lets nothing through on the way back; nothing for a layer without a bend."""
    share, layer = numerals.percent(shown.flat), shown.neuron.layer
    if shown.bend == "relu":
        return tr("ReLU is off in {share} of layer {layer}'s answers.").format(share=share, layer=layer)
    if shown.bend not in {"sigmoid", "tanh"}:
        return ""
    text = tr(
        "In {share} of layer {layer}'s answers the slope of its {bend} is below 0.01: little gets through."
    )
    return text.format(share=share, layer=layer, bend=shown.bend)
