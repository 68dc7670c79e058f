"""Panes and dialogs are imported while the training thread works: their classes are made beside its signals."""

from __future__ import annotations

import subprocess
import sys

from tests.journeys.child import PATIENCE, ROOT, complaints

ENGINES = 8  # each with a thread
CLASSES = 40_000  # PySide's table of classes grows, and moves, eight times on the way


def test_classes_of_qts_may_be_made_while_the_training_thread_is_called() -> None:
    program = [sys.executable, "-X", "faulthandler", "-W", "error", "-m", "tests.app.test_engine_classes"]
    ended = subprocess.run(program, cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE, check=False)
    assert (ended.returncode, ended.stdout, complaints(ended.stderr)) == (0, "ended\n", [])


def _make_classes_beside_engines() -> None:
    import time

    from PySide6.QtCore import QCoreApplication, QObject

    from app import engine as engine_module
    from app.launch import SWITCH_INTERVAL
    from nncore.config import Config
    from tests.nncore.small import small_digits

    sys.setswitchinterval(SWITCH_INTERVAL)
    application, digits = QCoreApplication([]), small_digits()
    engine_module.LOOK_AGAIN, engine_module.UNSEEN = (
        1,
        PATIENCE,
    )  # the timer calls so often until somebody looks
    engines = [engine_module.Engine(Config(seed=seed), lambda: digits) for seed in range(ENGINES)]
    for engine in engines:
        engine.start()
    time.sleep(0.3)
    kept = [type(f"Made{n}", (QObject,), {}) for n in range(CLASSES)]
    if len(kept) == CLASSES and all(engine.finish() for engine in engines) and application:
        print("ended", flush=True)


if __name__ == "__main__":
    _make_classes_beside_engines()
