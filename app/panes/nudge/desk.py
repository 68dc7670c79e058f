"""What all pages share: the examples, and the network's way over them, kept as long as neither changes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from app.frame import Frame
from app.panes.nudge.asker import Asker
from app.panes.nudge.options import PRECISION
from app.panes.nudge.subject import Subjects
from app.session import Session
from nncore.network import Network
from nncore.nudges import Bench, Examples, Shares, bench
from nncore.words import tr

SHORT = 1_500_000  # examples times parameters that are gone through at once
FIXED = 10  # examples that a network costs as much as, however few there are
QUICK = 300_000  # examples times nudges times neurons


@dataclass(frozen=True, eq=False)
class Ways:
    """A network's way over the examples, in double precision and, if it is asked for, in single."""

    network: Network
    step: int
    exact: Bench
    rough: Bench | None

    @property
    def chosen(self) -> Bench:
        """The one that is measured on."""
        return self.exact if self.rough is None else self.rough

    @property
    def is_finite(self) -> bool:
        """Whether there are numbers to work with."""
        return bool(np.isfinite(self.exact.cost) and np.isfinite(self.exact.gradient).all())

    def is_quick(self, nudges: int) -> bool:
        """Whether so many nudges can be measured at once."""
        n, neurons = len(self.exact.examples), sum(self.network.sizes[1:])
        return n * nudges * neurons * (1 if self.rough is None else 2) <= QUICK


@dataclass(frozen=True, eq=False)
class Stand:
    """What there is to measure on, for one Frame."""

    frame: Frame
    whose: str  # of whom the cost is, in words
    why: str  # there is nothing to measure
    ways: Ways | None  # while training, perhaps of a slightly older network
    share: float | None  # how far they are, where they take long


def is_short(examples: Examples, network: Network) -> bool:
    """Whether the examples can be taken through the network within a frame."""
    return (len(examples) + FIXED) * network.n_parameters <= SHORT


class Desk:
    """Makes the ways."""

    def __init__(self, session: Session, changed: Callable[[], None]) -> None:
        self._subjects = Subjects()
        self._asker: Asker[Ways] = Asker(session, "ways", changed)

    def stand(self, frame: Frame) -> Stand:
        """What a frame lets be measured."""
        examples, said = self._subjects.of(frame)
        if examples is None:
            self._asker.forget()
            return Stand(frame, "", said, None, None)
        snapshot, network = frame.snapshot, frame.snapshot.network
        single = str(frame.options[PRECISION.key]) == "float32"
        short = is_short(examples, network)
        ways = self._asker.ask(
            (network, examples, snapshot.config.cost, single),
            lambda: _go(network, examples, snapshot.config.cost, snapshot.step, single=single),
            short=short,
            patient=snapshot.running,
        )
        if ways is None and snapshot.running:
            ways = self._older(network, examples, single=single)
        if ways is not None and not ways.is_finite:
            text = tr(
                "The cost or its gradient is no number: this network has blown up. Go back (,) or reset (R)."
            )
            return Stand(frame, said, text, None, None)
        return Stand(frame, said, self._asker.error, ways, self._asker.share)

    def leave(self) -> None:
        """Nobody looks."""
        self._asker.stop()

    def _older(self, network: Network, examples: Examples, *, single: bool) -> Ways | None:
        """What is known of a network just past, for the same examples."""
        known = self._asker.known
        if known is None or known.exact.examples is not examples or (known.rough is not None) != single:
            return None
        return known if known.network.sizes == network.sizes else None


def _go(network: Network, examples: Examples, cost: str, step: int, *, single: bool) -> Shares[Ways]:
    exact = yield from bench(network, examples, cost)
    rough = (yield from bench(network, examples, cost, np.float32)) if single else None
    return Ways(network, step, exact, rough)
