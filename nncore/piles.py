"""Whether two sets of examples share any: told by their bytes, a slice at a time."""

from __future__ import annotations

from collections.abc import Generator

from nncore.data import Digits

SLICE = 500  # examples between two yields


def shared(data: Digits) -> Generator[tuple[float, None], None, int]:
    """As a job: how many test examples are, to the last bit, among the training examples; yields the share done."""
    n = len(data.train) + len(data.test)
    seen: set[bytes] = set()
    for start in range(0, len(data.train), SLICE):
        seen.update(row.tobytes() for row in data.train.images[start : start + SLICE])
        yield start / n, None
    both = 0
    for start in range(0, len(data.test), SLICE):
        both += sum(row.tobytes() in seen for row in data.test.images[start : start + SLICE])
        yield (len(data.train) + start) / n, None
    return both
