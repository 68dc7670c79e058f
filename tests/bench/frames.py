"""A frame of every pane where it stands in its workspace: processor time of the UI thread, show and paint.

By itself: `python3 -m tests.bench.frames [WIDTHxHEIGHT] [every] [key ...]`; `every`: in each place of each switch, and
with what its buttons begin done or under way, which takes ten minutes.
"""

from __future__ import annotations

import itertools
import os
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QCoreApplication, QSignalBlocker
from PySide6.QtWidgets import QApplication

from app.frame import Frame, Picture, trace_of
from app.in_turn import InTurn
from app.options import Value
from app.schedule import AT_ONCE
from app.selection import Neuron
from app.widgets import JobButton
from app.workspaces import WORKSPACES
from nncore.network import Network
from nncore.parts import MOST, PRESETS, to_text
from tests.bench.modes import modes

if TYPE_CHECKING:
    from app.pane import Pane
    from app.window import Window

FRAMES = 9
ROUNDS = 4
SLID: dict[
    str, tuple[str, Callable[[int], Value]]
] = {  # what a hand moves in a pane that follows no training
    "chain": ("chain.w1", lambda i: 1.25 + 0.05 * i),
    "factors": ("factors.nudge", lambda i: 0.002 + 0.0001 * i),
    "limits": ("limits.mix", lambda i: 0.02 * (1 + i)),
    "neuron": ("neuron.z", lambda i: 0.1 * (1 + i)),
    "parts": ("parts.apart", lambda i: 0.2 * (1 + i)),
    "paths": ("paths.picked", lambda i: f"w 2 {i % 2} {i % 3}"),
    "toys": ("toys.steps", lambda i: float(5 + i)),
}
BEGUN = 3.0  # seconds that what a button begins may take before a pane is looked at

BOARD = tuple(part for parts in PRESETS.values() for part in parts)[:MOST]  # as much as it takes


def measure(window: Window, only: tuple[str, ...] = (), *, every: bool = False) -> dict[str, float]:
    """Milliseconds of the dearest kind of frame, by pane, view and size; the dearest first."""
    found: dict[str, float] = {}
    window.session.select(Neuron(1, 3))
    window.session.set_option("parts.placed", to_text(BOARD))
    window.session.find()
    for key in window.docks:
        if not only or key in only:
            pane = _placed(window, key)
            found.update(_views(window, pane, every=every))
    return dict(sorted(found.items(), key=lambda item: -item[1]))


def dearest(window: Window, n: int = 8) -> dict[str, float]:
    """The first of them after some training, for the table of figures."""
    window.session.step(300)
    _settle(1.0)
    return dict(itertools.islice(measure(window).items(), n))


def _placed(window: Window, key: str) -> Pane:
    """The pane, in sight in the first workspace that has it, and drawn."""
    there = next((w for w in WORKSPACES if any(key in cell for c in w.columns for cell in c)), None)
    dock = window.docks[key]
    if there is not None:
        window.stage.show_workspace(there.key)
        _settle()
    dock.show()
    dock.raise_()
    _settle()
    return dock.pane


def _views(window: Window, pane: Pane, *, every: bool) -> Iterator[tuple[str, float]]:
    defaults = {option.key: option.default for option in pane.options}
    for name, own in modes(pane.options, every=every):
        for key, value in own.items():
            window.session.set_option(key, value)
        _settle()
        if every and len(own) < 2:  # a view as it is at first
            _begin(pane)
        yield from _kinds(window, pane, f"{pane.key} {name}".strip())
        for key in own:
            window.session.set_option(key, defaults[key])


def _begin(pane: Pane) -> None:
    """Let what the buttons in sight begin be done, or a good part of it."""
    for button in pane.findChildren(JobButton):
        if button.isVisible() and button.isEnabled() and not _is_busy(button):
            button.click()
            _settle()
            end = time.perf_counter() + BEGUN
            while _is_busy(button) and time.perf_counter() < end:
                _settle(0.1)
            if _is_busy(button):
                button.click()
                _settle()


def _is_busy(button: JobButton) -> bool:
    return button.busy


def _kinds(window: Window, pane: Pane, name: str) -> Iterator[tuple[str, float]]:
    base, name = window.session.frame, f"{name} {pane.width()}x{pane.height()}"
    yield f"{name}, step", _best(pane, [_stepped(base, 1 + 0.01 * (1 + i)) for i in range(FRAMES)])
    yield f"{name}, picture", _best(pane, [_pictured(base, i) for i in range(FRAMES)])
    if pane.key in SLID:
        key, at = SLID[pane.key]
        slid = [replace(base, options={**base.options, key: at(i)}) for i in range(FRAMES)]
        yield f"{name}, slider", _best(pane, slid)
    pane.show_frame(base)
    _settle()


def _best(pane: Pane, frames: list[Frame]) -> float:
    """The least of some, for what else the machine does only adds: of the longest turn of the event loop."""
    with QSignalBlocker(pane.session):  # what a pane asks the session for is not the pane's frame
        return min(_frame(pane, frame) for _ in range(ROUNDS) for frame in frames)


def _frame(pane: Pane, frame: Frame) -> float:
    """Show a frame and do what was put off as the scheduler does while paused, and return the longest turn."""
    longest, more, shown, painting = 0.0, True, False, InTurn()
    while more:
        began = time.thread_time()
        if not shown:
            with painting:
                pane.show_frame(frame)
            shown = True
        while more and (gone := time.thread_time() - began) < AT_ONCE and painting.fits(gone):
            more = painting.advance(pane.advance)
        QCoreApplication.sendPostedEvents()  # lays out and paints what changed, and lets no timer in
        longest = max(longest, time.thread_time() - began)
    return 1000 * longest


def _stepped(frame: Frame, factor: float) -> Frame:
    """The frame with every weight and component of the gradient a little different, as after a step."""
    shown = frame.snapshot
    network = _scaled(shown.network, factor)
    gradient = shown.gradient and _scaled(shown.gradient, factor)
    snapshot = replace(shown, network=network, gradient=gradient, step=shown.step + 1)
    return replace(frame, snapshot=snapshot, acting=network, trace=trace_of(network, frame.picture))


def _scaled(network: Network, factor: float) -> Network:
    weights = tuple(w * np.float32(factor) for w in network.weights)
    biases = tuple(b * np.float32(factor) for b in network.biases)
    for array in (*weights, *biases):
        array.setflags(write=False)
    return Network(weights, biases, network.activations)


def _pictured(frame: Frame, row: int) -> Frame:
    """The frame with another digit of the test set."""
    assert frame.data is not None
    image, label = frame.data.test.images[row].reshape(28, 28), int(frame.data.test.labels[row])
    picture = Picture(image, image, "test", row, label)
    target = np.eye(frame.acting.sizes[-1])[label]
    trace = trace_of(frame.acting, picture)
    return replace(frame, picture=picture, trace=trace, wanted=label, target=target)


def _settle(seconds: float = 0.25) -> None:
    """Let the window come to rest."""
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        QApplication.processEvents()
        time.sleep(0.002)


def main(arguments: list[str]) -> int:
    """Print the milliseconds of every pane, the dearest first."""
    from tests.bench import window as rig

    size = next((a for a in arguments if a[:1].isdigit()), "1280x720")
    only = tuple(a for a in arguments if a not in (size, "every"))
    with rig.opened() as window:
        window.resize(*(int(n) for n in size.split("x")))
        window.session.step(300)
        rig.wait(lambda: window.session.frame.snapshot.step == 300)
        for name, ms in measure(window, only, every="every" in arguments).items():
            print(f"{ms:6.1f} ms  {name}")
    return 0


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    sys.exit(main(sys.argv[1:]))
