"""Errors that nobody caught: told once, told again when they come back, and nothing kept alive by them."""

from __future__ import annotations

import sys
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app import errors
from nncore.snapshot import Notice

NOTHING: dict[str, int] = {}


class _Case:
    """A Reporter with a clock turned by hand, and what it told."""

    def __init__(self) -> None:
        self.now = 0.0
        self.told: list[Notice] = []
        self.reporter = errors.Reporter(self.told.append, lambda: self.now)

    def fail(self, message: str = "one") -> None:
        try:
            _ = NOTHING[message]
        except KeyError as error:
            errors.report(error)


@pytest.fixture
def case() -> Iterator[_Case]:
    made = _Case()
    yield made
    made.reporter.stop()


def test_the_same_error_is_news_again_after_a_quiet_while(qtbot: QtBot, case: _Case) -> None:
    for _ in range(100):  # it goes on and on, for longer than the while
        case.fail()
        case.now += errors.QUIET / 2
    qtbot.waitUntil(lambda: bool(case.told))
    qtbot.wait(20)
    assert len(case.told) == 1
    case.now += 2 * errors.QUIET
    case.fail("again, later")
    qtbot.waitUntil(lambda: len(case.told) == 2)
    assert "again, later" in case.told[1].detail


def test_an_error_keeps_nothing_alive(case: _Case) -> None:
    class Kept(QObject):
        pass

    seen: list[weakref.ref[Kept]] = []

    def fail() -> None:
        kept = Kept()
        seen.append(weakref.ref(kept))
        raise KeyError("one")

    try:
        fail()
    except KeyError as error:
        errors.report(error)
        assert seen[0]() is None
    assert case.told == []  # only from the event loop


def test_what_is_no_error_of_ours_goes_to_whoever_was_there_before(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    passed: list[object] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: passed.append(kind))
    case = _Case()
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    case.reporter.stop()
    assert passed == [KeyboardInterrupt]
