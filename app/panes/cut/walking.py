"""A step along the arrow of the compass, taken by the network itself; and what lessons are told of the compass."""

from __future__ import annotations

import math

import numpy as np

from app.panes.cut.options import ANGLE
from app.panes.cut.question import Question
from app.panes.cut.tries import Tried
from app.panes.cut.words import downhill
from app.panes.cut.work import Answer
from app.session import Session
from nncore.arrays import Floats
from nncore.cut import ANGLES
from nncore.descents import angle_between
from nncore.words import tr


def radius_of(known: Answer) -> float:
    """How long the arrow is."""
    setting = known.question.setting
    return setting.radius / setting.reach * known.reach


def change_at(known: Answer, angle: float) -> float:
    """What a step as long as the arrow at this angle does to the cost, as measured."""
    return float(known.ring[round(angle / 360 * ANGLES) % ANGLES]) if known.ring is not None else math.nan


def step_at(known: Answer, angle: float) -> Floats:
    """The step as a change of all parameters, in the flat order."""
    first, second = known.ways.flats
    turned = math.radians(angle)
    return np.asarray(radius_of(known) * (math.cos(turned) * first + math.sin(turned) * second))


def can_walk(known: Answer | None, network: object) -> bool:
    """Whether the compass is of the network of now, and of pictures that may be learned from."""
    return (
        known is not None
        and known.ring is not None
        and bool(np.isfinite(known.ring).all())
        and known.question.snapshot.network is network
        and not known.question.is_test
    )


def walk(session: Session, known: Answer | None, angle: float) -> None:
    """Move the network along the arrow, if the map is of it; can be undone like every change by hand."""
    if known is None or not can_walk(known, session.frame.snapshot.network):
        return
    step = step_at(known, angle)
    places = np.flatnonzero(step)
    values = known.question.snapshot.network.flat[places] + step[places]
    session.edit(places, values, tr("a step along the arrow"), session.new_gesture())
    change = change_at(known, angle)
    session.happened("walk", {"change": change, "down": change < 0})


def tell_turn(session: Session, known: Answer | None, angle: float) -> None:
    """Write down how far the arrow is from minus the gradient, for lessons; an arrow that is locked did not turn."""
    if known is not None and known.ring is not None and ANGLE.key not in session.locks:
        off = angle_between(angle, downhill(known))
        session.happened("compass", {"angle": angle, "off": off, "change": change_at(known, angle)})


def tell_cut(session: Session, question: Question) -> None:
    """Write down that a cut was measured, for lessons; while it trains they come and go."""
    if not question.snapshot.running:
        session.happened("cut", {"page": question.setting.page, "direction": question.setting.what})


def tell_descents(session: Session, tried: Tried) -> None:
    """Write down how far each cost came down a line by its own slope, for lessons."""
    for name, descent in tried.descents.items():
        told = {"before": float(descent.costs[0]), "after": float(descent.costs[-1])}
        session.happened("descent", {"cost": name, "stalled": descent.is_stalled, **told})
