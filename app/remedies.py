"""How each remedy of the adviser is carried out: a verb of the session, in a way that Ctrl+Z takes back."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import numpy as np

from app.journal import Act
from app.session import Session
from nncore.advice import Remedy
from nncore.arrays import Floats, frozen
from nncore.canvas import shifted
from nncore.edits import Edit

THICKER = 0.8  # of the ink goes to the four neighbours of each pixel
CENTRE = "pad.normalise"


def carry_out(remedy: Remedy, session: Session) -> None:
    """Do it now."""
    _VERBS[remedy.verb](session, **dict(remedy.values))


def thicker(image: Floats) -> Floats:
    """The drawing with ink on the four neighbours of every inked pixel too; read-only."""
    moved = [shifted(image, rows, cols) for rows, cols in ((1, 0), (-1, 0), (0, 1), (0, -1))]
    return frozen(np.maximum(image, np.float32(THICKER) * np.maximum.reduce(moved)))


def _new(session: Session, **settings: object) -> None:
    session.new_network(session.frame.snapshot.config.changed(**settings))


def _seek(session: Session, step: int) -> None:
    here = session.frame.snapshot.step
    session.seek(step)
    session.journal.note(Act("place", lambda: session.seek(here), lambda: session.seek(step)))


def _put_back(session: Session, edit: Edit) -> None:
    session.edit(edit.places, edit.before, edit.what)


def _centre(session: Session) -> None:
    session.set_option(CENTRE, True)
    back, again = (lambda: session.set_option(CENTRE, False)), (lambda: session.set_option(CENTRE, True))
    session.journal.note(Act("setting", back, again))


def _thicken(session: Session) -> None:
    session.draw(thicker(session.picture.drawn))


def _example(session: Session) -> None:
    session.load_example("test", random.randrange(10_000))  # noqa: S311 - any will do


_VERBS: dict[str, Callable[..., Any]] = {
    "change": lambda session, **settings: session.change(**settings),
    "new": _new,
    "play": lambda session: session.play(),
    "release": lambda session: session.release_pins(),
    "seek": _seek,
    "put back": _put_back,
    "centre": _centre,
    "thicken": _thicken,
    "example": _example,
}
