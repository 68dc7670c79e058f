"""What a person did, in order: an append-only log. Lessons read it; whoever does something writes one line.

Nothing ever changes what is written. Memory is bounded: of long ago only how often each thing happened is known.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from types import MappingProxyType

Plain = str | bool | float
"""What an event can tell: a text, yes or no, a number."""

MOST = 20_000  # events kept whole
LONGEST = 10_000  # letters of a text in a payload


@dataclass(frozen=True)
class Event:
    """The `t`-th thing that happened, counted from 0, and what is to be said of it."""

    t: int
    name: str
    payload: Mapping[str, Plain] = field(default_factory=lambda: MappingProxyType({}))


class Happenings:
    """The log of one session. `len` is how much ever happened; `since(t)` are the events from number `t` on."""

    def __init__(self, most: int = MOST) -> None:
        self._kept: deque[Event] = deque(maxlen=most)
        self._counts: Counter[str] = Counter()
        self._n = 0

    def __len__(self) -> int:
        return self._n

    def note(self, name: str, payload: Mapping[str, object] | None = None) -> Event:
        """Add what has just happened; of the payload only texts, numbers and yes or no are kept."""
        event = Event(self._n, name, _plain(payload or {}))
        self._n += 1
        self._counts[name] += 1
        self._kept.append(event)
        return event

    def since(self, t: int) -> Iterator[Event]:
        """The events from number `t` on that are still kept, oldest first."""
        first = self._kept[0].t if self._kept else self._n
        return islice(self._kept, max(0, t - first), None)

    @property
    def latest(self) -> Event | None:
        """The last thing that happened."""
        return self._kept[-1] if self._kept else None

    def count(self, name: str) -> int:
        """How often it ever happened."""
        return self._counts[name]


def _plain(payload: Mapping[str, object]) -> Mapping[str, Plain]:
    return MappingProxyType({str(key): _one(value) for key, value in payload.items() if value is not None})


def _one(value: object) -> Plain:
    if isinstance(value, bool | str):
        return value[:LONGEST] if isinstance(value, str) else value
    if isinstance(value, int | float):
        return float(value)
    return str(value)[:LONGEST]
