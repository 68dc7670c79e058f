"""Kept runs come back to the bit, and nothing that was kept is lost: not by a kill, a bad file or a full disk."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nncore import commands as c
from nncore import run_file, run_log
from nncore.arrays import frozen
from nncore.config import Config
from nncore.data import Digits
from nncore.evaluation import Score
from nncore.fingerprint import fingerprint
from nncore.kept_run import LONGEST_NAME, POINTS, Curve, differing
from nncore.past import Past
from nncore.run_store import RunStore, RunStoreError
from nncore.runner import Runner
from nncore.snapshot import Evaluation, Snapshot, without_digits
from tests.nncore.small import small_digits

ROOT = Path(__file__).resolve().parents[2]
SMALL = Config(sizes=(784, 6, 10), batch_size=50, schedule="constant")


def _steps(runner: Runner, n: int) -> Snapshot:
    runner.do(c.Step(n))
    while runner.running:
        runner.work()
    return runner.snapshot()


@cache
def _run() -> Snapshot:
    runner = Runner(SMALL, small_digits())
    _steps(runner, 7)
    runner.do(c.Change({"learning_rate": 0.25}))
    return _steps(runner, 20)


def _made(n: int, **parts: object) -> Snapshot:
    """A snapshot with n made-up costs."""
    costs = frozen(np.random.default_rng(n).random(n).astype(np.float32))
    given = {"step": n, "progress": n / 10, "costs": costs, **parts}
    return replace(without_digits(SMALL, None), **given)  # type: ignore[arg-type]


def test_what_was_kept_comes_back_to_the_bit(tmp_path: Path) -> None:
    shown, path = _run(), tmp_path / "new folder" / "runs.sqlite"
    key = RunStore(path).keep(shown, "mine")
    store = RunStore(path)
    (run,), curve = store.runs(), Curve.of(shown)
    assert (run.key, run.name, run.config, run.step) == (key, "mine", shown.config, 27)
    assert run.progress == shown.progress
    assert abs(time.time() - run.kept) < 60
    for name in ("steps", "epochs", "costs", "at", "at_epochs", "test_cost", "test_accuracy"):
        assert np.array_equal(getattr(run.curve, name), getattr(curve, name), equal_nan=True), name
    ends = store.ends(key)
    assert np.array_equal(ends.network.flat, shown.network.flat)
    assert ends.network.activations == shown.network.activations
    assert ends.start is None  # its seed gives it
    assert store.said == ""


def test_the_log_that_is_kept_does_the_run_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def few(_folder: Path) -> Digits:
        return small_digits()

    monkeypatch.setattr(run_log, "load_digits", few)
    store = RunStore()
    ends = store.ends(store.keep(_run(), "mine"))
    log = tmp_path / "log.json"
    log.write_text(ends.log, encoding="utf-8")
    assert run_log.replay(log).promised == fingerprint(_run().network)
    assert np.array_equal(run_log.replay(log).network.flat, ends.network.flat)


def test_a_start_from_a_file_is_kept_because_no_seed_gives_it() -> None:
    runner = Runner(SMALL, small_digits())
    before = _steps(runner, 5).network
    runner.do(c.LoadNetwork(before, SMALL, 5))
    store = RunStore()
    start = store.ends(store.keep(_steps(runner, 3), "on")).start
    assert start is not None
    assert np.array_equal(start.flat, before.flat)


@given(st.integers(0, 3 * POINTS + 7))
def test_a_thinned_curve_keeps_length_and_mean(n: int) -> None:
    shown = _made(n)
    curve = Curve.of(shown)
    assert len(curve.costs) == len(curve.steps) == len(curve.epochs) <= POINTS
    if n:
        assert curve.steps[-1] == n
        assert curve.epochs[-1] == pytest.approx(shown.progress)
        weights = np.diff(curve.steps, prepend=0)
        assert (curve.costs * weights).sum() == pytest.approx(shown.costs.sum(dtype=float), rel=1e-9)
        assert weights[:-1].max(initial=curve.each) == curve.each


def test_many_measurements_are_thinned_too_and_the_last_one_stays() -> None:
    scores = tuple(Evaluation(i, None, Score(1 / (i + 1), i / 9000, 10)) for i in range(9000))
    curve = Curve.of(_made(9000, evaluations=scores))
    assert len(curve.at) <= POINTS
    assert curve.last("test_accuracy") == (8999 / 9000, 8999)
    assert curve.last("train_cost") is None


def test_epochs_follow_the_batch_size() -> None:
    changed = Past(((0, SMALL), (60, SMALL.changed(batch_size=150))))  # 60 steps of 50, then 40 of 150
    curve = Curve.of(_made(100, past=changed, progress=9.0))
    assert curve.epochs[59] == pytest.approx(9.0 * 3000 / 9000)
    assert curve.epochs[99] == pytest.approx(9.0)


def test_only_the_settings_that_differ_are_named() -> None:
    assert differing([SMALL, SMALL]) == ()
    assert differing([SMALL, SMALL.changed(seed=2), SMALL.changed(learning_rate=2.0)]) == (
        "seed",
        "learning_rate",
    )


def test_rename_delete_and_the_way_back_outlive_the_program(tmp_path: Path) -> None:
    path = tmp_path / "runs.sqlite"
    store = RunStore(path)
    one, two = store.keep(_run(), "one"), store.keep(_made(3), "two")
    store.rename(one, "x" * 500)
    store.delete(two)
    assert [run.name for run in RunStore(path).runs()] == ["x" * LONGEST_NAME]
    RunStore(path).restore(two)
    assert [run.key for run in RunStore(path).runs()] == [one, two]
    assert store.keep(_made(2), "three") > two


def test_a_deleted_run_goes_for_good_after_a_day(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "runs.sqlite"
    store = RunStore(path)
    key = store.keep(_made(3), "old")
    store.delete(key)
    now = time.time()
    monkeypatch.setattr(time, "time", lambda: now + 90_000)
    with pytest.raises(RunStoreError, match="no longer"):
        RunStore(path).ends(key)


WRITER = """
import sys
from pathlib import Path
from typing import Any
from nncore.config import Config
from nncore.run_store import RunStore
from nncore.snapshot import without_digits
store, number = RunStore(Path(sys.argv[1])), 0
shown = without_digits(Config(sizes=(784, 100, 10)), None)
while True:
    number += 1
    key = store.keep(shown, f"run {number}")
    if number % 3 == 0:
        store.rename(key, f"named {key}")
        print("named", key, flush=True)
    else:
        print("kept", key, flush=True)
"""


def test_a_kill_in_the_middle_of_writing_loses_nothing_that_was_kept(tmp_path: Path) -> None:
    path, promised = tmp_path / "runs.sqlite", []
    rng = np.random.default_rng(3)
    for _ in range(4):
        child = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE, text=True, cwd=ROOT
        )
        assert child.stdout is not None
        promised.append(child.stdout.readline())
        time.sleep(float(rng.uniform(0, 0.06)))
        os.kill(child.pid, signal.SIGKILL)
        promised += child.stdout.readlines()
        child.wait()
        child.stdout.close()
        store = RunStore(path)
        assert store.said == ""
        runs = {run.key: run for run in store.runs()}
        for line in promised:
            if line.endswith("\n"):  # the last one may be cut by the kill
                word, number = line.split()
                assert word == "kept" or runs[int(number)].name == f"named {number}"
                assert int(number) in runs
        for key in runs:
            assert store.ends(key).network.n_parameters == 79_510  # whole, or its digest would say so
    assert len(promised) > 4


@pytest.mark.parametrize(
    "found", [b"no database at all, but someone's words" * 40, b"SQLite format 3\x00" + bytes(500)]
)
def test_a_damaged_file_is_set_aside_and_said(tmp_path: Path, found: bytes) -> None:
    path = tmp_path / "runs.sqlite"
    path.write_bytes(found)
    store = RunStore(path)
    (aside,) = tmp_path.glob("runs-*.sqlite")
    assert aside.read_bytes() == found
    assert "damaged" in store.said
    assert str(aside) in store.said
    store.keep(_made(2), "on")
    assert len(RunStore(path).runs()) == 1


def test_a_file_that_is_torn_inside_is_set_aside_whole(tmp_path: Path) -> None:
    path = tmp_path / "runs.sqlite"
    with closing(sqlite3.connect(path)) as made:
        made.executescript("CREATE TABLE a (b); CREATE TABLE c (d);")
        made.execute("INSERT INTO a VALUES (?)", (bytes(50_000),))
        made.commit()
    data = bytearray(path.read_bytes())
    data[4096:8192] = os.urandom(4096)
    path.write_bytes(data)
    assert "damaged" in RunStore(path).said
    (aside,) = tmp_path.glob("runs-*.sqlite")
    assert len(aside.read_bytes()) == len(data)


def test_a_newer_file_is_set_aside_with_all_that_is_in_it(tmp_path: Path) -> None:
    path = tmp_path / "runs.sqlite"
    key = RunStore(path).keep(_run(), "future")
    with closing(sqlite3.connect(path)) as made:
        made.execute("PRAGMA user_version = 2")
    store = RunStore(path)
    assert "newer version" in store.said
    assert store.runs() == ()
    (aside,) = tmp_path.glob("runs-*.sqlite")
    with closing(sqlite3.connect(aside)) as made:
        assert made.execute("SELECT key, name FROM runs").fetchall() == [(key, "future")]


def test_where_nothing_can_be_written_memory_keeps_and_it_is_said(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file, where a folder should be")
    store = RunStore(tmp_path / "home" / "runs.sqlite")
    assert "only until the program ends" in store.said
    key = store.keep(_run(), "for now")
    assert np.array_equal(store.ends(key).network.flat, _run().network.flat)


def test_a_write_protected_file_is_still_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "runs.sqlite"
    RunStore(path).keep(_run(), "there")
    real = sqlite3.connect

    def refuse(database: Any, **more: Any) -> sqlite3.Connection:
        if database == path:
            error = sqlite3.OperationalError("attempt to write a readonly database")
            error.sqlite_errorcode = sqlite3.SQLITE_READONLY
            raise error
        made: sqlite3.Connection = real(database, **more)
        return made

    monkeypatch.setattr(sqlite3, "connect", refuse)
    store = RunStore(path)
    assert "only until" in store.said
    assert [run.name for run in store.runs()] == ["there"]
    store.keep(_made(2), "new")
    monkeypatch.undo()
    assert [run.name for run in RunStore(path).runs()] == ["there"]


def test_a_full_disk_is_told_and_leaves_what_was_there(tmp_path: Path) -> None:
    store = RunStore(tmp_path / "runs.sqlite")
    store.keep(_run(), "first")
    pages = store._connection.execute("PRAGMA page_count").fetchone()[0]
    store._connection.execute(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(RunStoreError, match="second could not be kept: the disk is full"):
        store.keep(_run(), "second")
    assert [run.name for run in store.runs()] == ["first"]
    store._connection.execute("PRAGMA max_page_count = 100000")
    store.keep(_run(), "third")
    assert len(store.runs()) == 2


def test_a_network_that_was_altered_is_not_opened(tmp_path: Path) -> None:
    path = tmp_path / "runs.sqlite"
    key = RunStore(path).keep(_run(), "mine")
    with closing(sqlite3.connect(path)) as made:
        made.execute("UPDATE parts SET network = zeroblob(length(network))")
        made.commit()
    store = RunStore(path)
    with pytest.raises(RunStoreError, match="damaged"):
        store.ends(key)
    assert len(store.runs()) == 1


@pytest.mark.parametrize("config", ['{"seed": 1, "news": 2}', "[]", "{", "x" * 10])
def test_a_row_that_cannot_be_read_is_told_and_stays(tmp_path: Path, config: str) -> None:
    path = tmp_path / "runs.sqlite"
    RunStore(path).keep(_made(3), "odd")
    RunStore(path).keep(_made(3), "good")
    with closing(sqlite3.connect(path)) as made:
        made.execute("UPDATE runs SET config = ? WHERE name = 'odd'", (config,))
        made.commit()
    store = RunStore(path)
    assert [run.name for run in store.runs()] == ["good"]
    assert "stay in the file" in store.said


def test_two_windows_write_into_one_file(tmp_path: Path) -> None:
    path = tmp_path / "runs.sqlite"
    one, two = RunStore(path), RunStore(path)
    one.keep(_made(1), "a")
    two.keep(_made(1), "b")
    assert [run.name for run in one.runs()] == [run.name for run in two.runs()] == ["a", "b"]


@given(st.binary(max_size=200), st.integers(0, 60_000))
def test_no_flip_of_bytes_ends_the_program(junk: bytes, at: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "runs.sqlite"
        path.write_bytes(_sound())
        data = bytearray(_sound())
        at %= len(data)
        data[at : at + len(junk)] = junk
        path.write_bytes(data)
        store = RunStore(path)
        try:
            runs = store.runs()
            for run in runs:
                store.ends(run.key)
        except RunStoreError:
            pass
        if store.said and "set aside" in store.said:
            assert [p.read_bytes() == bytes(data) for p in Path(folder).glob("runs-*.sqlite")] == [True]


@cache
def _sound() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "runs.sqlite"
        with closing(RunStore(path)._connection) as connection:
            store = RunStore(path)
            store.keep(_run(), "mine")
            store._connection.close()
            assert connection is not None
        return path.read_bytes()


def test_who_opens_a_file_that_another_is_just_making_tries_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries, real = [], run_file._file_now

    def taken_at_first(path: Path) -> sqlite3.Connection:
        tries.append(path)
        if len(tries) == 1:  # what SQLite says at once when two give a new file its journal
            error = sqlite3.OperationalError("database is locked")
            error.sqlite_errorcode = sqlite3.SQLITE_BUSY
            raise error
        return real(path)

    monkeypatch.setattr(run_file, "_file_now", taken_at_first)
    assert RunStore(tmp_path / "runs.sqlite").said == ""  # and not that memory has to do
    assert len(tries) == 2
