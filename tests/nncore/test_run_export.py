"""A kept run leaves the store as a file and comes back the same; what is no such file changes nothing."""

from __future__ import annotations

import errno
import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nncore import run_export, run_log
from nncore.arrays import frozen
from nncore.data import Digits
from nncore.fingerprint import fingerprint
from nncore.kept_moments import MOST, ROOM, Moment, chosen, nearest
from nncore.model_files import load_network
from nncore.run_export import export_run, take_in
from nncore.run_file import memory
from nncore.run_store import RunStore, RunStoreError
from nncore.runner import Runner
from tests.nncore.small import small_digits
from tests.nncore.test_run_store import SMALL, _made, _run, _steps


def _whole(folder: Path) -> tuple[RunStore, Path]:
    """A file with one whole run."""
    store, path = RunStore(), folder / "mine.run"
    export_run(store, store.keep(_run(), "mine"), path)
    return store, path


def test_a_whole_run_comes_back_with_every_bit(tmp_path: Path) -> None:
    store, path = _whole(tmp_path)
    other = RunStore(tmp_path / "runs.sqlite")
    other.keep(_made(3), "was there")
    key = take_in(other, path)
    (old,) = store.runs()
    new = {run.key: run for run in other.runs()}[key]
    assert (new.name, new.config, new.step, new.kept) == (old.name, old.config, old.step, old.kept)
    assert np.array_equal(new.curve.costs, old.curve.costs)
    mine, its = store.ends(old.key), other.ends(key)
    assert np.array_equal(mine.network.flat, its.network.flat)
    assert mine.log == its.log
    assert [m.step for m in mine.moments] == [m.step for m in its.moments] != []
    assert np.array_equal(mine.moments[0].network.flat, its.moments[0].network.flat)
    assert take_in(other, path) != key  # twice is two runs


@pytest.mark.concept("A4.2")
def test_the_log_that_is_exported_does_the_run_again_to_the_bit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def few(_folder: Path) -> Digits:
        return small_digits()

    monkeypatch.setattr(run_log, "load_digits", few)
    store, path = RunStore(), tmp_path / "mine.json"
    export_run(store, store.keep(_run(), "mine"), path)
    done = run_log.replay(path)
    assert fingerprint(done.network) == done.promised == fingerprint(_run().network)


def test_the_network_that_is_exported_opens(tmp_path: Path) -> None:
    store, path = RunStore(), tmp_path / "mine.safetensors"
    export_run(store, store.keep(_run(), "mine"), path)
    saved = load_network(path)
    assert np.array_equal(saved.network.flat, _run().network.flat)
    assert (saved.config, saved.step) == (_run().config, 27)


def test_a_run_of_no_step_has_no_log_to_export(tmp_path: Path) -> None:
    store = RunStore()
    key = store.keep(_made(0), "fresh")
    with pytest.raises(RunStoreError, match="no log"):
        export_run(store, key, tmp_path / "fresh.json")
    assert list(tmp_path.iterdir()) == []


def test_a_file_cut_anywhere_is_refused_and_changes_nothing(tmp_path: Path) -> None:
    _, path = _whole(tmp_path)
    data, store = path.read_bytes(), RunStore()
    for share in np.linspace(0, 0.98, 40):
        path.write_bytes(data[: int(share * len(data))])
        with pytest.raises(RunStoreError, match=r"mine\.run"):
            take_in(store, path)
    assert store.runs() == ()


@settings(max_examples=30)
@given(st.floats(0, 1, exclude_max=True), st.binary(min_size=1, max_size=60))
def test_no_altered_file_gives_another_network(share: float, junk: bytes) -> None:
    store = RunStore()
    key = store.keep(_run(), "mine")
    with closing(memory()) as made:
        run_export._copy(store.connection, made, key)
        data = bytearray(made.serialize())
    at = int(share * len(data))
    data[at : at + len(junk)] = junk[: len(data) - at]
    try:
        with closing(sqlite3.connect(":memory:")) as found:
            run_export._check(found, bytes(data), "mine.run")
            ends = RunStore(found).ends(RunStore(found).runs()[0].key)
    except (RunStoreError, sqlite3.Error):
        return
    assert np.array_equal(ends.network.flat, _run().network.flat)


def test_a_newer_file_and_one_of_others_are_refused_with_the_reason(tmp_path: Path) -> None:
    _, path = _whole(tmp_path)
    store = RunStore()
    with closing(sqlite3.connect(path)) as made:
        made.execute("PRAGMA user_version = 9")
    with pytest.raises(RunStoreError, match=r"newer version.*Nothing was taken in"):
        take_in(store, path)
    other = tmp_path / "other.run"
    with closing(sqlite3.connect(other)) as made:
        made.execute("CREATE TABLE a (b)")
        made.commit()
    with pytest.raises(RunStoreError, match="no exported run"):
        take_in(store, other)
    with pytest.raises(RunStoreError, match="could not be read"):
        take_in(store, tmp_path)
    assert store.runs() == ()


def test_a_full_disk_leaves_neither_half_a_file_nor_the_old_one_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store, path = _whole(tmp_path)
    before = path.read_bytes()

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("nncore.files.os.fsync", full)
    with pytest.raises(RunStoreError, match=r"could not be written: No space left.*another folder"):
        export_run(store, 1, path)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_moments_are_denser_early_bounded_and_true() -> None:
    runner = Runner(SMALL, small_digits())
    shown = runner.snapshot()
    for _ in range(60):
        shown = _steps(runner, 5)
    kept = chosen(shown)
    steps = [one.step for one in kept]
    assert 3 <= len(kept) <= MOST
    assert sum(4 * one.theta.size for one in kept) <= ROOM
    assert steps == sorted(set(steps))
    assert 0 < steps[0] < steps[-1] < shown.step
    assert np.median(steps) < shown.step / 2
    store = RunStore()
    moments = store.ends(store.keep(shown, "long")).moments
    assert [one.step for one in moments] == steps
    again = Runner(SMALL, small_digits())
    assert np.array_equal(_steps(again, moments[2].step).network.flat, moments[2].network.flat)


def test_the_nearest_moment_is_the_earlier_of_two() -> None:
    network = SMALL.initial_network()
    moments = [Moment(step, network) for step in (0, 10, 20)]
    assert [nearest(moments, step).step for step in (0, 4, 5, 6, 15, 16, 900)] == [0, 0, 0, 10, 10, 20, 20]


def test_an_altered_moment_is_left_out_and_the_run_stays(tmp_path: Path) -> None:
    store = RunStore(tmp_path / "runs.sqlite")
    key = store.keep(_run(), "mine")
    whole = store.ends(key).moments
    store.connection.execute("UPDATE moments SET network = zeroblob(length(network)) WHERE rowid = 1")
    store.connection.commit()
    assert len(store.ends(key).moments) == len(whole) - 1
    assert np.array_equal(store.ends(key).network.flat, frozen(_run().network.flat))


def test_a_file_of_the_version_before_moments_is_read_and_gets_them(tmp_path: Path) -> None:
    path = tmp_path / "runs.sqlite"
    key = RunStore(path).keep(_run(), "old")
    with closing(sqlite3.connect(path)) as made:
        made.execute("DROP TABLE moments")
    store = RunStore(path)
    assert store.said == ""
    assert store.ends(key).moments == ()
    assert len(store.ends(store.keep(_run(), "new")).moments) > 0
