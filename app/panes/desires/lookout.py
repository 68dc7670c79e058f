"""Takes the steps on a copy in a thread, again whenever the network, the cards or the rate are others."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterator
from itertools import zip_longest

from app.jobs import Progress
from app.session import Session
from nncore.arrays import Floats
from nncore.data import Dataset
from nncore.desires import Outlook, look_ahead
from nncore.network import Network

KEY = "desires.outlook"
REST = 1.0  # seconds at least between two while training
SHARE = 5.0  # ... and so many times what the last one took: training is not to wait for it


class Lookout:
    """Holds the newest outlook; `tell` is called whenever there is news."""

    def __init__(self, session: Session, tell: Callable[[], object]) -> None:
        self._session, self._tell = session, tell
        self.outlook: Outlook | None = None
        self.share: float | None = None  # how far the work is; None while there is none
        self.error = self.cancelled = False
        self._asked: tuple[Network, object, float] | None = None
        self._of: tuple[object, ...] = ()  # the cards and the test examples of the newest that was asked for
        self._began = self._ended = 0.0

    def consider(
        self,
        network: Network,
        cards: tuple[Floats, Floats],
        cost: str,
        rate: float,
        test: tuple[Dataset, tuple[int, ...]],
        *,
        running: bool,
    ) -> None:
        """Begin anew if something is another; while training, only now and then."""
        asked, before = (network, cards, rate), self._asked
        of = (cards, test[0])
        if any(a is not b for a, b in zip_longest(of, self._of)):
            self.outlook = None  # also where it was let be meanwhile: it has another number of examples
        self._of = of
        if before is not None:
            by_hand = before[1] is not cards or before[2] != rate
            if not by_hand and before[0] is network:
                return
            if not by_hand and running and (self.share is not None or time.monotonic() < self._next):
                return
            if by_hand:
                self.outlook = None
        self._asked = asked
        if not len(cards[0]):
            self.stop()
            self.outlook, self._asked = None, asked
            return
        self._began, self.share = time.monotonic(), 0.0
        self.error = self.cancelled = False
        dtype = network.weights[0].dtype
        given = (cards[0].astype(dtype, copy=False), cards[1].astype(dtype, copy=False))
        self._session.jobs.start(KEY, _steps(look_ahead(network, given, cost, rate, *test)), self._hear)

    def stop(self) -> None:
        """Let it be; what was asked is asked again the next time."""
        self._session.jobs.cancel(KEY)
        self._asked = self.share = None

    def cancel(self) -> None:
        """Stop what is under way, until something is another or `again`."""
        self._session.jobs.cancel(KEY)
        self.share, self.cancelled = None, True

    def again(self) -> None:
        """Forget that it was asked."""
        self._asked = None

    @property
    def _next(self) -> float:
        return self._ended + max(REST, SHARE * (self._ended - self._began))

    def _hear(self, progress: Progress) -> None:
        self.share = None if progress.done else progress.share
        if progress.done:
            self._ended = time.monotonic()
            self.error = bool(progress.error)
            self.outlook = progress.result
        self._tell()


def _steps(
    way: Iterator[tuple[float, None] | Outlook],
) -> Generator[tuple[float, None], None, Outlook | None]:
    """A job of what the engine yields: numbers on the way, and the Outlook at last."""
    for told in way:
        if isinstance(told, Outlook):
            return told
        yield told
    return None
