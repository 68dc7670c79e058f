"""Changes in quick succession are one act; a pause or another thing begins the next one."""

from __future__ import annotations

from itertools import count

from app.gestures import PAUSE, Gestures


class Clock:
    now = 10.0

    def __call__(self) -> float:
        return self.now


def test_quick_changes_of_one_thing_are_one_act() -> None:
    clock, numbers = Clock(), count(1)
    gestures = Gestures(lambda: next(numbers), clock)
    assert gestures.number("a") == 1
    clock.now += PAUSE / 2
    assert gestures.number("a") == 1
    clock.now += PAUSE * 0.9  # since the last one, not since the first
    assert gestures.number("a") == 1
    clock.now += PAUSE * 1.1
    assert gestures.number("a") == 2
    assert gestures.number("b") == 3
    assert gestures.number("a") == 4
    gestures.end()
    assert gestures.number("a") == 5
