"""Hours at the same window, in small: whatever is done again and again, nothing piles up.

SOAK=10 python3 -m tests journeys/test_soak.py goes on for ten minutes, with a monkey at the window, and prints what
it held and how late the window's clock was.
"""

from __future__ import annotations

import itertools
import math
import os
import statistics
import time
from collections import Counter
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from pytestqt.qtbot import QtBot

from app.selection import Neuron, Weight
from app.theme import THEMES
from app.window import Window
from nncore import commands as c
from nncore.config import Config
from nncore.keyframes import MEMORY
from nncore.runner import Runner
from tests.app.windows import opened, snapshot
from tests.bench.resident import resident
from tests.journeys.gauge import kinds, settle
from tests.journeys.invariants import check
from tests.journeys.lookout import lookout
from tests.journeys.monkey import Monkey, choose_files
from tests.nncore.small import all_digits, small_digits

SHAPES = ((784, 16, 16, 10), (784, 10), (784, 30, 10), (784, 8, 8, 8, 10), (784, 64, 32, 10))
ROUNDS = 2  # of a lap
WARM, LAPS, MOST = (
    2,
    4,
    12,
)  # laps before anything is counted, until it is judged, and at most, for what still grows
# What undo and the log of what was done keep, up to limits of their own; and a measurement may be under way or not.
BOUNDED = {"Act", "Event", "Picture", "Evaluation", "Score"}
GROWTH = 25.0  # MB that may come and go
HISTORY = MEMORY / 1e6  # MB that the past of a large network may take
MINUTES = float(os.environ.get("SOAK", "0"))
BEAT = 5  # milliseconds


def _round(qtbot: QtBot, window: Window, n: int) -> None:
    """Make a network, train it, look at it, reset it."""
    session, config = window.session, Config(sizes=SHAPES[n % len(SHAPES)], seed=n + 1)
    session.new_network(config)
    session.step(3)
    session.draw(np.full((28, 28), n % 7 / 7, np.float32))
    session.select((Neuron(1, n % 8), Weight(1, n % 8, 300))[n % 2])
    session.set_option("gallery.view", ("weights", "change")[n % 2])
    qtbot.waitUntil(lambda: (snapshot(window).config, snapshot(window).step) == (config, 3))
    session.select(None)
    session.reset()
    qtbot.waitUntil(lambda: snapshot(window).step == 0)


def _rearrange(window: Window, n: int) -> None:
    for dock in window.docks.values():
        dock.setFloating(n % 2 == 0)
    window.actions_by_key["layout"].trigger()
    window.set_theme(tuple(THEMES)[n % len(THEMES)])
    window.resize(*((1280, 720), (1500, 900))[n % 2])
    window.scheduler.finish()


def test_network_after_network_leaves_nothing_behind(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with opened(qtbot, monkeypatch, tmp_path / "s.ini", small_digits()) as window:
        seen: list[Counter[str]] = []
        while len(seen) < LAPS or (_grown(seen) and len(seen) < MOST):
            for n in range(ROUNDS):
                _round(qtbot, window, n)
            _rearrange(window, len(seen))
            settle()
            seen.append(kinds(window))
    assert _grown(seen) == set()


def _grown(seen: list[Counter[str]]) -> set[str]:
    """What grew with every two laps, which differ; what comes and goes, or is made once, is found out by going on."""
    pairs = list(pairwise(seen[WARM - 1 :: 2]))
    return {kind for kind in seen[-1] if all(after[kind] > before[kind] for before, after in pairs)} - BOUNDED


def test_three_hundred_runs_take_the_memory_of_a_few() -> None:
    runner = Runner(Config(), small_digits(100, 50))
    sizes = []
    for n in range(300):
        runner.do(c.NewRun(Config(sizes=SHAPES[n % len(SHAPES)], seed=n)))
        runner.do(c.Step(2))
        while runner.work() is not None:
            runner.snapshot()
        runner.do(c.Reset() if n % 2 else c.UndoReset())
        sizes.append(resident())
    assert max(sizes[200:]) < max(sizes[:100]) + GROWTH


@pytest.mark.skipif(not MINUTES, reason="needs SOAK=minutes")
@pytest.mark.timeout(60 * MINUTES + 600)
@pytest.mark.qt_log_ignore(
    "This plugin does not support grabbing", "occurs outside target window", extend=True
)
def test_for_as_long_as_asked_nothing_grows(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    choose_files(monkeypatch, tmp_path, 1)
    ends, memory = time.monotonic() + 60 * MINUTES, []
    with opened(qtbot, monkeypatch, tmp_path / "s.ini", all_digits()) as window, lookout(window) as errors:
        beat = Heartbeat()
        for seed in itertools.count(1):
            monkey = Monkey(window, seed)
            monkey.run(200)
            monkey.deleteLater()
            assert not errors.seen, errors.seen
            check(window.session.frame)
            late = _train_flat_out(qtbot, window, beat, seed)
            settle()
            memory.append(resident())
            with capsys.disabled():
                print(f"lap {seed}: {memory[-1]:.0f} MB; 99 % of beats less than {late:.1f} ms late")
            if time.monotonic() > ends and len(memory) >= 6:
                break
    third = len(memory) // 3
    assert max(memory[-third:]) < max(memory[third : 2 * third]) + HISTORY + GROWTH


def _train_flat_out(qtbot: QtBot, window: Window, beat: Heartbeat, seed: int) -> float:
    """Train the default network in a window put in order; return how late 99 % of beats are at most, in ms."""
    window.actions_by_key["layout"].trigger()
    config = Config(seed=seed, schedule="constant")
    window.session.new_network(config)
    qtbot.waitUntil(lambda: snapshot(window).config == config)
    window.session.set_speed(math.inf)
    window.session.play()
    beat.start()
    qtbot.wait(5000)
    late = beat.stop()
    window.session.pause()
    qtbot.waitUntil(lambda: not snapshot(window).running)
    return 1000 * statistics.quantiles(late, n=100)[-1]


class Heartbeat(QObject):
    """Notes how late each beat of a precise timer comes, in seconds."""

    def __init__(self) -> None:
        super().__init__()
        self._late: list[float] = []
        self._last = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Begin anew."""
        self._late.clear()
        self._last = time.perf_counter()
        self._timer.start(BEAT)

    def stop(self) -> list[float]:
        """Stop, and tell."""
        self._timer.stop()
        return self._late

    def _beat(self) -> None:
        now = time.perf_counter()
        self._late.append(max(0.0, now - self._last - BEAT / 1000))
        self._last = now
