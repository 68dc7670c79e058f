"""The contest: what the person reached in a minute, and what one step of gradient descent reaches. No widget."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from nncore.config import Config
from nncore.contest import gradient_step, measured, probe
from nncore.data import Dataset
from nncore.evaluation import Score
from nncore.network import Network
from nncore.snapshot import Snapshot

SECONDS = 60.0


@dataclass(eq=False)
class Round:
    """One contest: where it began, what each nudge reached, and when."""

    start: Network
    first: Score
    step_at_start: int
    run: int
    examples: Dataset
    config: Config
    learning_rate: float
    began: float
    now: Network
    trail: list[tuple[float, Score]] = field(default_factory=list)
    ended: float | None = None  # seconds after the start
    spoiled: bool = False  # training moved the network meanwhile
    step: Score | None = None  # what one step reached

    @property
    def last(self) -> Score:
        """Where the hand stands."""
        return self.trail[-1][1] if self.trail else self.first

    @property
    def nudges(self) -> int:
        """How many different networks were measured."""
        return len(self.trail)


class Contest:
    """Starts rounds, measures each nudge anew, and lets one step try on a copy of where the round began."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._probe: tuple[Dataset, Dataset] | None = None
        self.round: Round | None = None

    @property
    def running(self) -> bool:
        """Whether the minute is under way."""
        return self.round is not None and self.round.ended is None

    @property
    def left(self) -> float:
        """Seconds left of the minute."""
        if self.round is None:
            return SECONDS
        gone = self._clock() - self.round.began if self.round.ended is None else self.round.ended
        return max(0.0, SECONDS - gone)

    def examples(self, data: Dataset) -> Dataset:
        """The probe: always the same examples of this set."""
        if self._probe is None or self._probe[0] is not data:
            self._probe = data, probe(data)
        return self._probe[1]

    def start(self, snapshot: Snapshot) -> None:
        """Begin the minute with the network as it is."""
        if snapshot.data is None or not len(snapshot.data.train):
            return
        examples = self.examples(snapshot.data.train)
        network, config = snapshot.network, snapshot.config
        first = measured(network, examples, config.cost)
        at = snapshot.step, snapshot.run
        self.round = Round(
            network, first, *at, examples, config, snapshot.learning_rate, self._clock(), network
        )

    def see(self, snapshot: Snapshot) -> None:
        """Measure the network, if a nudge made it another one; end the minute when it is over."""
        current = self.round
        if current is None or current.ended is not None:
            return
        if snapshot.run != current.run or snapshot.step != current.step_at_start:
            current.spoiled = True
            self.stop()
        elif self.left <= 0:
            self.stop()
        elif snapshot.network is not current.now:
            current.now = snapshot.network
            score = measured(snapshot.network, current.examples, current.config.cost)
            current.trail.append((self._clock() - current.began, score))

    def stop(self) -> None:
        """End the minute."""
        if self.round is not None and self.round.ended is None:
            self.round.ended = min(SECONDS, self._clock() - self.round.began)

    def try_step(self) -> None:
        """One plain step on the same examples, from the same start, on a copy; the network stays as it is."""
        current = self.round
        if current is not None and current.step is None:
            self.stop()
            after = gradient_step(current.start, current.examples, current.config.cost, current.learning_rate)
            current.step = measured(after, current.examples, current.config.cost)
