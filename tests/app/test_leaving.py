"""Closing is quick: what cannot be interrupted is left behind, and what is not needed is not tidied."""

from __future__ import annotations

import argparse
import gc
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app import launch
from app.engine import Engine
from app.settings import Settings
from nncore.config import Config
from nncore.data import Digits
from tests.app.windows import opened
from tests.nncore.small import small_digits

ROOT = Path(__file__).resolve().parents[2]
OPTIONS = argparse.Namespace(
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
    file=None,
)


class Gate:
    """Stands for a step of half a minute: loads the digits when it is opened and not before."""

    def __init__(self) -> None:
        self._open = threading.Event()

    def load(self, *_: object) -> Digits:
        assert self._open.wait(30)
        return small_digits()

    def open(self) -> None:
        self._open.set()


@pytest.mark.usefixtures("qapp")
def test_the_engine_says_whether_its_thread_has_ended() -> None:
    gate = Gate()
    engine = Engine(Config(), gate.load)
    engine.start()
    assert not engine.finish(patience=20)
    gate.open()
    assert engine.finish()
    assert engine.finish()


@pytest.mark.usefixtures("qapp")
def test_a_closed_window_does_not_wait_for_a_step_that_takes_long(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate, left = Gate(), []

    def leave(code: int) -> None:
        left.append(code)
        gate.open()  # the real one never returns; here the thread must end before the next test

    monkeypatch.setattr(launch, "load_digits", gate.load)
    monkeypatch.setattr("app.launch.os._exit", leave)
    engine = Engine(Config(), gate.load)
    monkeypatch.setattr(launch, "Engine", lambda *_: engine)
    settings = Settings(tmp_path / "s.ini")
    with launch.running(launch.make_application(), settings, OPTIONS, patience=20) as window:
        window.close()
    assert left == [0]
    assert engine.finish()


@pytest.mark.parametrize("collecting", [True, False])
def test_nothing_is_collected_while_the_training_thread_could_do_it(
    collecting: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """It would delete widgets there, and crash."""
    found: list[bool] = []
    finish = Engine.finish

    def finishing(engine: Engine, *patience: int) -> bool:
        found.append(gc.isenabled())
        return finish(engine, *patience)

    monkeypatch.setattr(Engine, "finish", finishing)
    (gc.enable if collecting else gc.disable)()
    try:
        with opened(qtbot, monkeypatch, tmp_path / "s.ini", small_digits()):
            found.append(gc.isenabled())
        assert found == [False, False]
        assert gc.isenabled() is collecting
    finally:
        gc.disable()  # as it is during a test


ENDING = """
import atexit, gc, sys
def tell():  # registered first, so it is called last
    print("tracked", len(gc.get_objects()), "frozen", gc.get_freeze_count())
atexit.register(tell)
from app.__main__ import main
sys.exit(main(["--self-test", "--settings", sys.argv[1]]))
"""


def test_the_end_of_the_process_does_not_sort_through_the_window(tmp_path: Path) -> None:
    command = [sys.executable, "-c", ENDING, str(tmp_path / "s.ini")]
    ended = subprocess.run(command, check=False, cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert ended.returncode == 0, ended.stderr
    words = ended.stdout.split()
    assert int(words[-3]) < 1000 < int(words[-1])


def test_a_pane_made_later_is_left_out_of_collections_too(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The classes of a pane are thousands of things that stay: each collection would go through all of them."""
    frozen: list[str] = []
    monkeypatch.setattr(gc, "freeze", lambda: frozen.append("all there is"))
    with opened(qtbot, monkeypatch, tmp_path / "s.ini", small_digits(), freezing=True) as window:
        before = len(frozen)
        window.docks["matrix"].show()
        window.docks["matrix"].raise_()
        qtbot.waitUntil(lambda: len(frozen) > before)
