"""What the two tables show, worked out from a Frame. Pure."""

from __future__ import annotations

import numpy as np

from app.ends import peak, round_up
from app.frame import Frame
from app.graphics import lamp_image
from app.naming import naming_of
from app.panes.parts import words
from app.panes.parts.composition import Composition
from app.panes.parts.sheet import Content, Head
from app.scales import luminance_lut
from nncore.activations import ACTIVATIONS
from nncore.arrays import Floats
from nncore.canvas import N_PIXELS
from nncore.responses import Responses, responses_of
from nncore.words import tr

MOST_OUTPUTS = 24


def takes_pictures(frame: Frame) -> bool:
    """Whether the network's inputs are 28 by 28 pixels."""
    return frame.snapshot.network.sizes[0] == N_PIXELS and naming_of(frame).is_picture


def found_in(frame: Frame, now: Composition) -> Responses:
    """Each part alone, and all together and whole, through the network with the pins in force."""
    return responses_of(frame.snapshot.network, now.images, now.whole, frame.pins)


def pinned(frame: Frame) -> list[int]:
    """Neurons of the first layer that a pin holds: what they say follows from no part."""
    return sorted(neuron for layer, neuron in frame.pins if layer == 1)


def neurons_of(frame: Frame, now: Composition, found: Responses) -> Content:
    """One row a neuron: each part, their sum, the union, and how far the union is from the sum."""
    quantity = str(frame.options["parts.quantity"])
    alone = found.values(quantity)
    values = np.column_stack([*alone[:-1], found.total(quantity), alone[-1], found.beyond(quantity)])
    held = set(pinned(frame))
    rows = tuple(Head(f"{j} ⊙" if j in held else str(j)) for j in range(alone.shape[1]))
    columns = (*_heads(now), Head(tr("sum")), Head(tr("union")), Head(tr("union − sum")))
    signed = quantity != "a"
    return Content(rows, columns, values, _ends(values), signed, n_apart=3)


def answers_of(frame: Frame, now: Composition, found: Responses) -> Content:
    """One row for each part and one for all together: every output, and what the answer is."""
    naming, outputs = naming_of(frame), found.outputs
    shown = outputs[:, :MOST_OUTPUTS]
    columns = tuple(Head(name) for name in naming.outputs[:MOST_OUTPUTS])
    union = Head(tr("union"), lamp_image(now.whole, luminance_lut()))
    notes = tuple(words.called(naming, row) for row in outputs)
    rows = (*_heads(now), union) if now.parts else (union,)
    last = ACTIVATIONS[frame.snapshot.network.activations[-1]]
    low, high = ends_of(shown, last.low, last.high)
    title = tr("called")
    ends = (low, high)
    return Content(
        rows, columns, shown, ends, signed=False, notes=notes, note_title=title, name=60.0, highest=60.0
    )


def ends_of(values: Floats, least: float, most: float) -> tuple[float, float]:
    """The ends of what an activation function can say, or, where that is endless, of what these values need."""
    reach = round_up(peak(values)) or 1.0
    low = least if np.isfinite(least) else -reach
    return min(0.0, low), most if np.isfinite(most) else reach


def _heads(now: Composition) -> tuple[Head, ...]:
    return tuple(Head(part.name, lamp_image(part.image, luminance_lut())) for part in now.parts)


def _ends(values: Floats) -> tuple[float, float]:
    """Round ends of a scale with zero on it; nothing below zero where no value is."""
    finite = np.where(np.isfinite(values), values, 0.0)
    if not finite.any():
        return 0.0, 1.0
    high, low = round_up(peak(np.maximum(finite, 0))), round_up(peak(np.minimum(finite, 0)))
    return -low, high or low
