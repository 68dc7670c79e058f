"""Jobs: progress, results, errors and the end all reach the window's thread, and nothing after a cancel."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.jobs import Jobs, Progress, Steps


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.finish()
    qtbot.wait(1)


def counting(n: int, gate: threading.Event | None = None) -> Steps:
    """Count to n and return the thread it happened in."""
    for i in range(n):
        yield i / n, i
        if gate is not None:
            gate.wait(5)
    return threading.current_thread()


def test_a_job_runs_beside_the_window_and_tells_in_it(qtbot: QtBot, jobs: Jobs) -> None:
    told: list[Progress] = []
    where: list[threading.Thread] = []

    def tell(progress: Progress) -> None:
        told.append(progress)
        where.append(threading.current_thread())

    jobs.start("count", counting(50), tell)
    qtbot.waitUntil(lambda: bool(told) and told[-1].done)
    assert told[-1].result is not threading.main_thread()
    assert set(where) == {threading.main_thread()}
    assert [p.share for p in told] == sorted(p.share for p in told)
    assert not jobs.running("count")


def test_a_cancelled_job_stops_and_tells_nothing_more(qtbot: QtBot, jobs: Jobs) -> None:
    told: list[Progress] = []
    gate, ended = threading.Event(), threading.Event()

    def endless() -> Steps:
        try:
            while True:
                yield 0.0, None
                gate.wait(5)
        finally:
            ended.set()

    jobs.start("endless", endless(), told.append)
    qtbot.waitUntil(lambda: bool(told))
    jobs.cancel("endless")
    before = len(told)
    gate.set()
    assert ended.wait(5)
    qtbot.wait(20)
    assert len(told) == before
    assert not jobs.running("endless")


def test_a_second_job_of_the_same_name_takes_the_place_of_the_first(qtbot: QtBot, jobs: Jobs) -> None:
    first: list[Progress] = []
    second: list[Progress] = []
    gate = threading.Event()
    jobs.start("same", counting(3, gate), first.append)
    jobs.start("same", counting(3), second.append)
    gate.set()
    qtbot.waitUntil(lambda: bool(second) and second[-1].done)
    assert not any(p.done for p in first)


def test_an_error_in_a_job_is_told_and_the_next_job_works(qtbot: QtBot, jobs: Jobs) -> None:
    told: list[Progress] = []

    def failing() -> Steps:
        yield 0.5, None
        raise ZeroDivisionError("nothing to divide")

    jobs.start("failing", failing(), told.append)
    qtbot.waitUntil(lambda: bool(told) and told[-1].done)
    assert "nothing to divide" in told[-1].error
    jobs.start("failing", counting(2), told.append)
    qtbot.waitUntil(lambda: told[-1].done and not told[-1].error)


def test_news_are_coalesced_while_the_window_is_busy(qtbot: QtBot, jobs: Jobs) -> None:
    told: list[Progress] = []
    jobs.start("many", counting(20_000), told.append)
    time.sleep(0.2)  # the window does nothing meanwhile
    qtbot.waitUntil(lambda: bool(told) and told[-1].done)
    assert len(told) < 2_000


def test_finishing_ends_the_threads(qtbot: QtBot) -> None:
    jobs = Jobs()
    told: list[Progress] = []
    jobs.start("count", counting(10**9), told.append)
    qtbot.waitUntil(lambda: bool(told))
    jobs.finish()
    assert not [t for t in threading.enumerate() if t.name.startswith("job")]


def test_a_listener_that_fails_keeps_no_news_from_the_others(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, jobs: Jobs
) -> None:
    seen: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: seen.append(kind))
    told: list[Progress] = []

    def fail(_progress: Progress) -> None:
        raise KeyError("a listener of mine")

    jobs.start("first", counting(1), fail)
    jobs.start("second", counting(1), told.append)
    time.sleep(0.1)  # the window is busy: the news of both come at once
    qtbot.waitUntil(lambda: bool(told) and told[-1].done)
    assert set(seen) == {KeyError}
