"""A run written down: what it started from and everything that was done to it, enough to do it again bit for bit.

The file is JSON. Settings hold from their step on, edits by hand are what a step was left with, and the costs of all
steps stand there to be read by others; a replay needs none of them.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np

from nncore.arrays import Floats, Ints, frozen
from nncore.config import OWN, Config
from nncore.data import DataError, default_folder, load_digits
from nncore.edits import Edit, put
from nncore.files import atomic_write
from nncore.fingerprint import fingerprint
from nncore.network import Network, from_flat
from nncore.past import Past
from nncore.sets import make
from nncore.snapshot import Snapshot
from nncore.trainer import Trainer
from nncore.words import tr

FORMAT = "descent run log 1"


class RunLogError(ValueError):
    """A file that is no run log, or one that cannot be done again here; the message says which and why."""


def write_run_log(path: Path, snapshot: Snapshot) -> None:
    """Write the run of `snapshot` up to its step, aside and renamed; raises OSError, RunLogError."""
    if snapshot.config.data in OWN:
        raise RunLogError(
            tr(
                "This network learns from your own drawings, which a run log does not hold: it could "
                "not be done again elsewhere. Teach it with MNIST alone first."
            )
        )
    atomic_write(
        path, json.dumps(_told(snapshot) | {"costs": _numbers(snapshot.costs)}, indent=1).encode("utf-8")
    )


def log_text(snapshot: Snapshot) -> str:
    """The run log as text without the costs, which a replay does not need: they can be millions."""
    return json.dumps(_told(snapshot))


@dataclass(frozen=True, eq=False)
class Replayed:
    """A run that was done again."""

    network: Network
    config: Config
    steps: int
    promised: str  # the fingerprint that the log says it has


def replay(path: Path) -> Replayed:
    """Do a run again on the set that it names. Raises RunLogError, DataError, OSError."""
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        if not isinstance(told, dict) or told.get("format") != FORMAT:
            raise RunLogError(
                tr("{name} is no run log of this program: export one from its File menu.").format(
                    name=path.name
                )
            )
        past, steps, promised = _past(told), int(told["steps"]), str(told["fingerprint"])
        config = past.settings[0][1]
        digits = load_digits(default_folder()) if config.data == "mnist" else make(config.data)
        trainer = Trainer(config, digits.train)
        if past.loaded is not None:
            trainer.load(past.loaded)
            trainer.go_on(past.epoch, past.position, past.velocity)
        _do_again(trainer, past, steps)
    except (KeyError, TypeError, ValueError, IndexError) as error:
        if isinstance(error, RunLogError | DataError):
            raise
        raise RunLogError(
            tr("{name} cannot be done again, it was changed or cut: {error}.").format(
                name=path.name, error=error
            )
        ) from None
    return Replayed(trainer.network(), trainer.config, steps, promised)


def _do_again(trainer: Trainer, past: Past, steps: int) -> None:
    settings, edits = dict(past.settings), {edit.step: edit for edit in past.edits}
    marks = sorted({0, steps, *(step for step in (*settings, *edits) if step < steps)})
    for at, until in pairwise([*marks, steps]):
        if at in settings:
            trainer.configure(settings[at])
        if at in edits:
            put(trainer, edits[at].places, edits[at].after)
        trainer.run(until - at)


def _told(snapshot: Snapshot) -> dict[str, Any]:
    past = snapshot.past
    if past is None:
        raise RunLogError(tr("Nothing has been trained yet: there is no run to write down."))
    return {
        "format": FORMAT,
        "algorithm": "repeat: find the gradient of a mini-batch's mean cost, step −rate × gradient",
        "steps": snapshot.step,
        "fingerprint": fingerprint(snapshot.network),
        "settings": [{"from_step": step, **config.to_dict()} for step, config in past.settings],
        "edits": [
            {"step": e.step, "what": e.what, "places": e.places.tolist(), "values": _numbers(e.after)}
            for e in past.edits
        ],
        "started_from": None if past.loaded is None else _numbers(past.loaded.flat),
    } | _in_the_middle(past)


def _in_the_middle(past: Past) -> dict[str, Any]:
    """Where in a deck it started, if it was no new one."""
    if not past.epoch and not past.position:
        return {}
    velocity = None if past.velocity is None else _numbers(past.velocity.flat)
    return {"started_in": {"epoch": past.epoch, "position": past.position, "velocity": velocity}}


def _numbers(values: Floats) -> list[float]:
    # A float32 is written as the double it is: nothing is lost, whatever reads it.
    return [float(value) for value in values]


def _past(told: dict[str, Any]) -> Past:
    settings = []
    for each in told["settings"]:
        values = dict(each)
        step = int(values.pop("from_step"))
        settings.append((step, Config.from_dict(values)))
    first = settings[0][1]
    edits = tuple(
        Edit(int(e["step"]), _places(e["places"]), _floats([]), _floats(e["values"]), str(e["what"]))
        for e in told["edits"]
    )
    started = told["started_from"]
    if started is None:
        return Past(tuple(settings), edits)
    middle = told.get("started_in") or {"epoch": 0, "position": 0, "velocity": None}
    velocity = None if middle["velocity"] is None else _network(middle["velocity"], first)
    at = int(middle["epoch"]), int(middle["position"])
    return Past(tuple(settings), edits, _network(started, first), *at, velocity)


def _network(values: object, config: Config) -> Network:
    return from_flat(_floats(values), config.sizes, config.activations)


def _places(values: object) -> Ints:
    return frozen(np.asarray(values, np.intp))


def _floats(values: object) -> Floats:
    return frozen(np.asarray(values, np.float32))
