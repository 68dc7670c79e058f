"""Finds the gradient that a person asked for, and forgets it when the network is no longer the one it was found at."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np

from app.found import Found, Subject
from app.jobs import Jobs, Progress, Steps
from nncore.answers import targets_of
from nncore.arrays import Floats
from nncore.data import Dataset
from nncore.network import Network
from nncore.snapshot import Snapshot
from nncore.whole import Whole, gradient_of_all
from nncore.words import tr

KEY = "gradient of all"
REST = 0.5  # seconds between two searches through the whole set while training


class Changed(Protocol):
    """Told when a search has got on."""

    def __call__(self, *, failed: bool) -> None:
        """`failed` if it ended by an error."""


@dataclass(frozen=True, eq=False)
class Sought:
    """What a gradient is to be found of."""

    of: str  # "example", "batch" or "all"
    snapshot: Snapshot
    inputs: Floats  # the picture on the network, (n_0,) or (28, 28)
    target: Floats | None  # what the outputs should be for it, (n_outputs,)
    reason: str  # why there is no target, or why none can be found at all
    data: Dataset | None  # the training set

    def is_same_as(self, other: Sought) -> bool:
        """Whether the gradient of `other` is the gradient of this."""
        if self.of != other.of or self.snapshot.network is not other.snapshot.network:
            return False
        if self.of == "example":
            return self.inputs is other.inputs and self.target is other.target and self.reason == other.reason
        same_rows = self.snapshot.next_batch is other.snapshot.next_batch
        return self.data is other.data and self.reason == other.reason and (self.of == "all" or same_rows)


class Seeker:
    """`reach` says how many layers the wave has gone back; 0 when nothing is found."""

    def __init__(self, jobs: Jobs, changed: Callable[[], None]) -> None:
        self._search = Search(jobs, self._searched)
        self._changed = changed
        self.reach = 0
        self.reason = ""  # why nothing can be found of what is looked at
        self._told = ""
        self._last: Sought | None = None
        self._found: Found | None = None

    def forget(self) -> None:
        """Nothing is found any more."""
        self.reach = 0
        self._search.stop()

    def follow(self, sought: Sought) -> tuple[Found | None, str]:
        """What is found of `sought`, or why nothing is: the same objects as last time if nothing changed."""
        found, told = self._follow(sought)
        self._told = self._told if told == self._told else told
        return found, self._told

    def _follow(self, sought: Sought) -> tuple[Found | None, str]:
        last, self._last = self._last, sought
        if last is not None and _has_moved(last.snapshot, sought.snapshot):
            self.forget()
        if last is None or not sought.is_same_as(last):
            self._found = None
        self.reason = sought.reason or _missing(sought)
        if self.reason:
            return None, self.reason
        if not self.reach:
            return None, tr("The gradient is not found yet: press G, or Find the gradient.")
        self._found = self._of_all(sought) if sought.of == "all" else self._found or self._of_some(sought)
        if self._found is None:
            return None, tr("Finding it: {0} % of the training set.").format(round(100 * self._search.share))
        if self._found.reach != self.reach:
            self._found = replace(self._found, reach=self.reach)
        return self._found, ""

    def _of_some(self, sought: Sought) -> Found | None:
        subject = _subject(sought)
        if subject is None:
            return None
        return Found(sought.snapshot.network, subject, sought.snapshot.config.cost, self.reach)

    def _of_all(self, sought: Sought) -> Found | None:
        snapshot = sought.snapshot
        if sought.data is None:
            return None
        result = self._search.look(
            snapshot.network, sought.data, snapshot.config.cost, running=snapshot.running
        )
        if result is None or (self._found is not None and self._found.whole is result[1].gradient):
            return self._found if result else None
        at, whole = result
        nothing = np.empty((0, 0), np.float32)
        subject = Subject("all", nothing, nothing, whole.n)
        return Found(at, subject, snapshot.config.cost, self.reach, whole.gradient, whole.cost)

    def _searched(self, *, failed: bool) -> None:
        if failed:
            self.reach = 0
        self._changed()


class Search:
    """The way through the whole training set, in a job."""

    def __init__(self, jobs: Jobs, changed: Changed) -> None:
        self._jobs, self._changed = jobs, changed
        self._result: tuple[Network, Dataset, Whole] | None = None
        self._ended = 0.0
        self.share = 0.0

    def stop(self) -> None:
        """End the search under way."""
        self._jobs.cancel(KEY)

    def look(
        self, network: Network, data: Dataset, cost: str, *, running: bool
    ) -> tuple[Network, Whole] | None:
        """What was found of the whole set, or None and the search is on; in training it is of a network just past."""
        known = self._result
        if known is not None and known[0] is network and known[1] is data:
            return known[0], known[2]
        resting = running and time.perf_counter() < self._ended + REST
        if not self._jobs.running(KEY) and not resting:
            self.share = 0.0
            steps = _steps(gradient_of_all(network, data, cost))
            self._jobs.start(KEY, steps, lambda progress: self._take(progress, network, data))
        return (known[0], known[2]) if running and known is not None and known[1] is data else None

    def _take(self, progress: Progress, network: Network, data: Dataset) -> None:
        self.share = progress.share
        if progress.done:
            self._ended = time.perf_counter()
            if isinstance(progress.result, Whole):
                self._result = network, data, progress.result
        self._changed(failed=bool(progress.error))


def _steps(parts: Iterator[Whole | float]) -> Steps:
    for part in parts:
        if isinstance(part, Whole):
            return part
        yield part, None
    raise AssertionError("a set is never empty")


def _has_moved(before: Snapshot, now: Snapshot) -> bool:
    """Whether somebody changed the network: by a step, by hand, by going back. Free training is followed instead."""
    if before.run != now.run:
        return True
    return before.network is not now.network and not (before.freely or now.freely)


def _missing(sought: Sought) -> str:
    """What keeps a gradient from being found."""
    n_in = sought.snapshot.network.sizes[0]
    if sought.of == "example":
        if sought.inputs.size != n_in:
            return tr("The network takes other inputs than this picture has.")
        return ""
    if sought.data is None:
        return tr("The examples are not loaded.")
    if sought.of == "batch" and not len(sought.snapshot.next_batch):
        return tr("There is no next mini-batch.")
    return ""


def _subject(sought: Sought) -> Subject | None:
    network = sought.snapshot.network
    dtype, n_out = network.weights[0].dtype, network.sizes[-1]
    if sought.of == "example" and sought.target is not None:
        inputs = sought.inputs.reshape(1, -1).astype(dtype, copy=False)
        return Subject("example", inputs, sought.target[np.newaxis].astype(dtype, copy=False), 1)
    if sought.of == "batch" and sought.data is not None:
        rows = sought.snapshot.next_batch
        inputs = sought.data.inputs(rows).astype(dtype, copy=False)
        return Subject("batch", inputs, targets_of(sought.data.labels[rows], n_out, dtype), len(rows), rows)
    return None
