"""From a Frame and its desk to the picture of it: which columns and rows, on which scales, what is ringed."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from app.ends import Ends, peak
from app.frame import Frame
from app.naming import DIGITS, naming_of
from app.panes.mixer import words
from app.panes.mixer.desk import Desk
from app.panes.mixer.geometry import Places, arrange, room_for_columns
from app.panes.mixer.shown import REST, Shown
from app.panes.mixer.stacks import stacks_of
from app.selection import Neuron, Weight
from app.theme import DARK
from nncore.arrays import Floats
from nncore.network import Network

_ONE = Network((np.zeros((1, 1)),), (np.zeros(1),), ("sigmoid",))
NOTHING = Shown(Desk(_ONE, 1, None, "wish", words.NOBODY), DIGITS, DARK)
"""Before the first frame."""


class Composer:
    """Keeps the ends of the scales, so that they stay while the values below them move."""

    def __init__(self) -> None:
        self._ends, self._strength_ends = Ends(), Ends()

    def composed(self, frame: Frame, desk: Desk, width: float, height: float) -> tuple[Shown, Places]:
        """The picture of a desk in so much room, and where its parts lie."""
        naming = naming_of(frame)
        picture = desk.asks_inputs and naming.is_picture and desk.votes is not None
        k = desk.asked_of(frame.part)
        keep = np.array([] if k is None else [k], np.intp)
        asked = np.empty(0, np.intp) if picture else desk.asked(room_for_columns(width), keep)
        stacks = None if picture else stacks_of(desk, asked)
        rows = (*(int(j) for j in desk.voters), *((REST,) if len(desk.others) else ()))
        largest = stacks.reach if stacks else peak(desk.whole) if desk.whole is not None else 0.0
        strength = peak(desk.strengths) if desk.strengths is not None else 0.0
        key = (desk.network.sizes, desk.layer, desk.force)
        end, strength_end = self._ends.end(key, largest) or 1.0, self._strength_ends.end(key, strength) or 1.0
        why = words.waiting(desk, frame.unfound)
        shown = Shown(desk, naming, frame.theme, stacks, end, strength_end, rows, why, _image_of(desk))
        return shown, arrange(width, height, len(asked), len(rows))


def marked(shown: Shown, frame: Frame, cursor: int | None) -> Shown:
    """The same picture with what a frame points at and has picked; the same object if that is so already."""
    desk, over = shown.desk, frame.hovered
    vote = (over.j, over.k) if isinstance(over, Weight) and over.layer == desk.layer else None
    voter = desk.voter_of(over)
    if voter is None and over is None and isinstance(frame.part, Neuron):
        voter = desk.voter_of(frame.part)
    picked, pointed = desk.asked_of(frame.part), desk.asked_of(over)
    over_it = over is not None and voter is not None
    if (voter, over_it, picked, pointed, vote, cursor) == (
        shown.voter, shown.over, shown.picked, shown.pointed, shown.vote, shown.cursor
    ):  # fmt: skip
        return shown
    return replace(shown, voter=voter, over=over_it, picked=picked, pointed=pointed, vote=vote, cursor=cursor)


def _image_of(desk: Desk) -> Floats | None:
    """What the pixels were: the picture held, or the mean of the mini-batch."""
    if desk.found is None or not len(desk.found.subject.inputs):
        return None
    return np.asarray(desk.found.subject.inputs.mean(axis=0))
