"""The file of kept runs in trouble: a disk that fills at any page, a lock, a cut anywhere, a folder without a right."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from nncore import run_file
from nncore.run_export import export_run, take_in
from nncore.run_store import RunStore, RunStoreError
from tests.nncore.test_run_store import _made, _run, _sound


def _pages(store: RunStore) -> int:
    return int(store.connection.execute("PRAGMA page_count").fetchone()[0])


def _said_when_keeping(store: RunStore, name: str) -> str:
    try:
        store.keep(_run(), name)
    except RunStoreError as error:
        return str(error)
    return ""


def test_a_disk_that_fills_at_any_page_keeps_all_or_nothing(tmp_path: Path) -> None:
    store = RunStore(tmp_path / "runs.sqlite")
    store.keep(_run(), "first")
    failed = kept = 0
    for extra in range(300):  # pages: more than a run takes
        names = [run.name for run in store.runs()]
        store.connection.execute(f"PRAGMA max_page_count = {_pages(store) + extra}")
        said = _said_when_keeping(store, f"run {extra}")
        if not said:
            kept += 1
            break
        failed += 1
        assert f"run {extra} could not be kept: the disk is full. Make room and try again" in said
        assert [run.name for run in store.runs()] == names
    assert failed > 5
    assert kept == 1
    for run in RunStore(tmp_path / "runs.sqlite").runs():
        assert np.array_equal(store.ends(run.key).network.flat, _run().network.flat)
    (count,) = store.connection.execute("SELECT count(DISTINCT run) FROM moments").fetchone()
    assert count == 2  # of what failed nothing is left


@pytest.mark.parametrize("verb", ["rename", "delete", "restore", "take in"])
def test_a_full_disk_is_told_by_every_verb_with_the_remedy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, verb: str
) -> None:
    store = RunStore(tmp_path / "runs.sqlite")
    key = store.keep(_made(2), "mine")

    class Full(sqlite3.Connection):
        def execute(self, sql: str, *given: object) -> sqlite3.Cursor:
            if sql.startswith(("UPDATE", "INSERT")):
                error = sqlite3.OperationalError("database or disk is full")
                error.sqlite_errorcode = sqlite3.SQLITE_FULL
                raise error
            return super().execute(sql, *given)  # type: ignore[arg-type]

    whole = tmp_path / "mine.run"
    export_run(store, key, whole)
    with closing(sqlite3.connect(tmp_path / "runs.sqlite", factory=Full)) as full:
        monkeypatch.setattr(store, "_connection", full)
        acts: dict[str, Callable[[], object]] = {
            "rename": lambda: store.rename(key, "x"),
            "delete": lambda: store.delete(key),
            "restore": lambda: store.restore(key),
            "take in": lambda: take_in(store, whole),
        }
        with pytest.raises(RunStoreError, match=r"the disk is full. Make room and try again"):
            acts[verb]()
        assert [run.name for run in store.runs()] == ["mine"]


def test_a_file_that_another_window_holds_is_told_and_nothing_is_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run_file, "PATIENCE", 0.05)
    path = tmp_path / "runs.sqlite"
    one, two = RunStore(path), RunStore(path)
    one.keep(_made(1), "a")
    one.connection.execute("BEGIN IMMEDIATE")
    with pytest.raises(RunStoreError, match=r"b could not be kept: another window holds the file. Try again"):
        two.keep(_made(1), "b")
    assert [run.name for run in two.runs()] == ["a"]  # reading goes on
    one.connection.rollback()
    two.keep(_made(1), "b")
    assert [run.name for run in one.runs()] == ["a", "b"]


def test_a_run_that_another_window_deleted_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "runs.sqlite"
    one, two = RunStore(path), RunStore(path)
    key = one.keep(_made(1), "a")
    monkeypatch.setattr("nncore.run_file.GONE_AFTER", -10)
    two.delete(key)
    RunStore(path)  # which clears what was deleted long ago
    with pytest.raises(RunStoreError, match="another window deleted it"):
        one.ends(key)


def test_a_file_cut_short_anywhere_opens_with_what_is_whole_or_is_set_aside(tmp_path: Path) -> None:
    data = _sound()
    for number, share in enumerate(np.linspace(0, 0.99, 23)):
        folder = tmp_path / str(number)
        folder.mkdir()
        path, cut = folder / "runs.sqlite", data[: int(share * len(data))]
        path.write_bytes(cut)
        store = RunStore(path)
        aside = list(folder.glob("runs-*.sqlite"))
        if aside:
            assert [one.read_bytes() for one in aside] == [cut]
            assert "was set aside as" in store.said
        assert store.keep(_made(2), "on") > 0  # the run goes on, and can be kept
        assert "on" in [run.name for run in RunStore(path).runs()]


def test_a_folder_without_the_right_to_write_keeps_in_memory_what_it_could_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "runs.sqlite"
    key = RunStore(path).keep(_run(), "there")
    before = path.read_bytes()

    def refuse(made: sqlite3.Connection) -> None:
        if made.execute("PRAGMA database_list").fetchone()[2]:
            error = sqlite3.OperationalError("attempt to write a readonly database")
            error.sqlite_errorcode = sqlite3.SQLITE_READONLY_DIRECTORY
            raise error
        real(made)

    real = run_file._prepare
    monkeypatch.setattr(run_file, "_prepare", refuse)
    store = RunStore(path)
    assert "Runs are kept only until the program ends" in store.said
    assert str(path) in store.said
    assert len(store.ends(key).moments) > 0
    store.keep(_made(2), "new")
    assert [run.name for run in store.runs()] == ["there", "new"]
    assert path.read_bytes() == before
