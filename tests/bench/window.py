"""What the open window costs and how fast it answers, measured in one process on a real engine.

Training alone and training under the window take turns, so that a machine that drifts drifts for both.
"""

from __future__ import annotations

import argparse
import math
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QElapsedTimer, QEvent, QEventLoop, QObject, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app import launch
from app.panes.pad.pane import PadPane
from app.settings import Settings
from app.window import Window
from nncore.config import Config
from nncore.network import Network
from nncore.trainer import Trainer
from tests.bench import frames, looking
from tests.bench.start import start_up

ROUNDS = 5
HEARTBEAT = 5  # milliseconds


@contextmanager
def opened() -> Iterator[Window]:
    """The real window at 1280x720 with fresh settings and all digits."""
    options = argparse.Namespace(
        file=None,
        screenshot=None,
        worksheet=None,
        answers=None,
        size=None,
        theme="dark",
        steps=0,
        workspace=None,
        lesson=None,
        settings=None,
        self_test=False,
        language="en",
        zoom=None,
        kiosk=None,
    )
    with TemporaryDirectory() as folder:
        settings = Settings(Path(folder) / "settings.ini")
        with launch.running(launch.make_application(), settings, options) as window:
            window.resize(1280, 720)
            window.show()
            wait(lambda: window.session.frame.data is not None)
            yield window
            window.close()


def spin(seconds: float) -> None:
    """Let the event loop run for a while."""
    loop = QEventLoop()
    QTimer.singleShot(int(1000 * seconds), loop.quit)
    loop.exec()


def wait(there: Callable[[], bool], seconds: float = 20) -> float:
    """Run the event loop until `there()`; return the seconds it took."""
    began = time.perf_counter()
    while not there():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 2)
        if time.perf_counter() - began > seconds:
            raise TimeoutError("the window did not get there")
    return time.perf_counter() - began


def training_share(window: Window, seconds: float = 3.0) -> dict[str, float]:
    """Steps a second with the window's four panes live, against the same trainer alone."""
    data = window.session.frame.data
    assert data is not None
    trainer = Trainer(Config(schedule="constant"), data.train)
    trainer.run(300)
    shares, alone, live = [], [], []
    for _ in range(ROUNDS):
        began, first = time.perf_counter(), trainer.step
        while time.perf_counter() - began < seconds / 3:
            trainer.run(20)
        alone.append((trainer.step - first) / (time.perf_counter() - began))
        play(window)
        spin(0.5)
        began, first = time.perf_counter(), window.session.frame.snapshot.step
        spin(seconds)
        live.append((window.session.frame.snapshot.step - first) / (time.perf_counter() - began))
        pause(window)
        shares.append(live[-1] / alone[-1])
    return {
        "alone, steps/s": statistics.median(alone),
        "with the window, steps/s": statistics.median(live),
        "share kept": statistics.median(shares),
    }


class _Heartbeat(QObject):
    """Notes how late each beat of a precise timer comes."""

    def __init__(self) -> None:
        super().__init__()
        self.late: list[float] = []
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        self._clock.start()
        self._timer.start(HEARTBEAT)

    def stop(self) -> None:
        self._timer.stop()

    def _beat(self) -> None:
        self.late.append(self._clock.nsecsElapsed() / 1e6 - HEARTBEAT)
        self._clock.start()


def lateness(window: Window, seconds: float = 30.0) -> dict[str, float]:
    """How late the UI thread is, in milliseconds, while training flat out."""
    play(window)
    spin(1.0)
    heart = _Heartbeat()
    heart.start()
    spin(seconds)
    heart.stop()
    pause(window)
    late = sorted(heart.late)
    return {
        "beats": len(late),
        "p50 ms": late[len(late) // 2],
        "p99 ms": late[int(0.99 * len(late))],
        "share under 8 ms": sum(x < 8 for x in late) / len(late),
        "worst ms": late[-1],
    }


class _Painted(QObject):
    """Counts the paint events of one widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.n = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.n += event.type() == QEvent.Type.Paint
        return False


def stroke(window: Window, *, training: bool, n: int = 100) -> dict[str, float]:
    """From a mouse move on the pad to the repainted answer, in milliseconds."""
    pad = window.panes["pad"]
    assert isinstance(pad, PadPane)
    surface, square = pad.drawing_surface()
    painted = _Painted(surface)
    play(window) if training else pause(window)
    spin(0.5)
    times = []
    QTest.mousePress(
        surface, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, square.center().toPoint()
    )
    for i in range(n):
        angle = 0.35 * i
        offset = QPoint(
            round(0.3 * square.width() * math.cos(angle)), round(0.3 * square.width() * math.sin(angle))
        )
        times.append(1000 * _move(window, painted, surface, square.center().toPoint() + offset))
        spin(0.01)
    QTest.mouseRelease(surface, Qt.MouseButton.LeftButton)
    pause(window)
    times.sort()
    return {"p50 ms": times[n // 2], "p95 ms": times[int(0.95 * n)], "worst ms": times[-1]}


def _move(window: Window, painted: _Painted, surface: QWidget, to: QPoint) -> float:
    """Seconds from a mouse move to the trace of the new picture, painted."""
    before, count = window.session.frame.trace, painted.n
    began = time.perf_counter()
    QTest.mouseMove(surface, to)
    wait(lambda: window.session.frame.trace is not before and painted.n > count)
    return time.perf_counter() - began


def reaction(window: Window, n: int = 20) -> dict[str, float]:
    """From the key to the window showing it, in milliseconds, out of training flat out."""
    times: dict[str, list[float]] = {"pause": [], "step": [], "reset": []}
    session = window.session
    for _ in range(n):
        play(window)
        spin(0.1)
        began = time.perf_counter()
        session.pause()
        wait(lambda: not session.frame.snapshot.running)
        times["pause"].append(time.perf_counter() - began)
        step, began = session.frame.snapshot.step, time.perf_counter()
        session.step()
        wait(lambda step=step: session.frame.snapshot.step == step + 1)  # type: ignore[misc]
        times["step"].append(time.perf_counter() - began)
        began = time.perf_counter()
        session.reset()
        wait(lambda: session.frame.snapshot.step == 0)
        times["reset"].append(time.perf_counter() - began)
    return {f"{name}, worst ms": 1000 * max(seconds) for name, seconds in times.items()}


def edges(window: Window) -> dict[str, float]:
    """UI time for all edges of the diagram after a change of every weight: in all, and the longest slice."""
    pane, frame = window.panes["diagram"], window.session.frame
    from dataclasses import replace

    totals, longest = [], 0.0
    for i in range(12):
        network = frame.snapshot.network
        moved = Network(
            tuple(w * (1 + 0.01 * i) for w in network.weights), network.biases, network.activations
        )
        changed = replace(frame, snapshot=replace(frame.snapshot, network=moved))
        began = time.perf_counter()
        pane.show_frame(changed)
        slices, more = [time.perf_counter() - began], True
        while more:
            began = time.perf_counter()
            more = pane.advance()
            slices.append(time.perf_counter() - began)
        pane.repaint()
        totals.append(sum(slices))
        longest = max(longest, *slices)
    pane.show_frame(frame)
    return {"whole picture ms": 1000 * statistics.median(totals), "longest slice ms": 1000 * longest}


def memory(window: Window) -> dict[str, float]:
    """Resident memory in MB after training with everything open."""
    play(window)
    spin(2.0)
    pause(window)
    status = Path("/proc/self/status")
    if status.exists():
        lines = dict(line.split(":", 1) for line in status.read_text().splitlines() if ":" in line)
        return {"resident MB": int(lines["VmRSS"].split()[0]) / 1024}
    import resource

    unit = 2**20 if sys.platform == "darwin" else 1024
    return {"peak MB": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit}


def play(window: Window) -> None:
    """Train flat out, whatever the plan says."""
    session = window.session
    session.set_speed(math.inf)
    session.change(schedule="constant")
    session.play()
    wait(lambda: session.frame.snapshot.running)


def pause(window: Window) -> None:
    """Stop, and wait until the window shows it."""
    window.session.pause()
    wait(lambda: not window.session.frame.snapshot.running)


def measure_start() -> dict[str, dict[str, float]]:
    """The start by itself."""
    return {"start": start_up()}


def measure_looking() -> dict[str, dict[str, float]]:
    """From an edit by hand to its effect, by itself."""
    with opened() as window:
        play(window)
        spin(1.0)
        pause(window)
        return looking.effect(window)


def measure() -> dict[str, dict[str, float]]:
    """Every figure about the window, by the name of its row."""
    rows: dict[str, dict[str, float]] = {}
    with opened() as window:
        rows["training with the window open"] = training_share(window)
        rows["lateness of the UI"] = lateness(window)
        rows["stroke to answer, paused"] = stroke(window, training=False)
        rows["stroke to answer, training"] = stroke(window, training=True)
        rows["pause, step, reset"] = reaction(window)
        rows["edges repainted"] = edges(window)
        rows["memory"] = memory(window)
        rows |= looking.effect(window)
        for size in ((1280, 720), (1920, 1080)):
            window.resize(*size)
            rows[f"the dearest frames of panes at {size[0]}x{size[1]}, ms"] = frames.dearest(window)
    rows["start"] = start_up()
    return rows
