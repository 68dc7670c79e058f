"""How long a step took: what passes while nobody is there does not count."""

from __future__ import annotations

from app.lessons.watch import IDLE, Watch


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def test_pauses_count_only_so_much() -> None:
    clock = Clock()
    watch = Watch(clock)
    watch.tick()
    assert watch.take() == 0  # not begun
    watch.start()
    for seconds in (5, 10, 3600, 2):
        clock.now += seconds
        watch.tick()
    assert watch.take() == 5 + 10 + IDLE + 2
    clock.now += 4
    assert watch.take() == 4
    clock.now -= 50  # a clock that was set back
    assert watch.take() == 0
    watch.stop()
    clock.now += 9
    watch.tick()
    assert watch.take() == 0
    watch.start()
    assert watch.take() == 0
