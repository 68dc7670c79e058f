"""The picture on the network as a scene holds it, and back."""

from __future__ import annotations

from dataclasses import asdict, replace
from types import MappingProxyType

import numpy as np

from app import exhibits
from app.disturbance import UNDISTURBED
from app.frame import Picture
from nncore.arrays import Floats, frozen
from nncore.data import Digits
from nncore.scene import Shown


def shown_of(picture: Picture) -> Shown:
    """What a scene holds of a picture: of an example its row, and what was done to it."""
    if picture.row is None:
        return Shown(picture.source, None, _float32(picture.drawn))
    as_it_is = not picture.disturbed
    done = {name: value for name, value in asdict(picture.disturbed).items() if value}
    drawn = None if as_it_is else _float32(picture.drawn)
    return Shown(picture.source, picture.row, drawn, MappingProxyType(done))


def picture_of(shown: Shown, data: Digits, *, centred: bool) -> Picture:
    """The picture again; counted from the first again for a row that the set does not have."""
    if shown.row is None:
        assert shown.drawn is not None  # noqa: S101 - who reads a scene sees to it
        drawn = shown.drawn
        return exhibits.made(drawn) if shown.source == "made" else exhibits.drawing(drawn, centred=centred)
    examples = data.train if shown.source == "train" else data.test
    picture = exhibits.example(examples, shown.source, shown.row % len(examples))
    if shown.drawn is None:
        return picture
    done = replace(UNDISTURBED, **shown.disturbed)  # type: ignore[arg-type]
    return exhibits.disturbed(picture, shown.drawn, done, centred=centred)


def _float32(values: Floats) -> Floats:
    return frozen(np.array(values, np.float32))
