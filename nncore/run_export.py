"""A kept run as a file of its own: whole, as its log, which can be done again, or as its network; and a whole one back.

The whole run is a small SQLite file with the tables of the store; it is checked before anything of it is taken in.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from nncore.files import atomic_write, read_capped
from nncore.model_files import SUFFIX as NETWORK
from nncore.model_files import save_network
from nncore.run_file import SCHEMA, memory
from nncore.run_store import RunStore, RunStoreError, Telling
from nncore.words import tr

WHOLE, LOG = ".run", ".json"
LARGEST = 300_000_000  # bytes of a file that is taken in
_GET_RUN = "SELECT name, kept, config, step, steps_before, progress FROM runs WHERE key = ?"
_PUT_RUN = "INSERT INTO runs (name, kept, config, step, steps_before, progress) VALUES (?,?,?,?,?,?)"
_GET_PARTS = "SELECT each, curve, measured, network, start, log, digest FROM parts WHERE run = ?"
_PUT_PARTS = """INSERT INTO parts (run, each, curve, measured, network, start, log, digest)
VALUES (?,?,?,?,?,?,?,?)"""
_GET_MOMENTS = "SELECT step, network, digest FROM moments WHERE run = ?"
_PUT_MOMENTS = "INSERT INTO moments (run, step, network, digest) VALUES (?,?,?,?)"


def export_run(store: RunStore, key: int, path: Path) -> None:
    """Write a run to `path`, aside and renamed: whole, unless its suffix asks for the log or the network.

    Raises RunStoreError with the reason, also for a run that has no log because nothing was trained.
    """
    try:
        atomic_write_run(store, key, path)
    except OSError as error:
        why = error.strerror or str(error)
        raise RunStoreError(
            tr("{name} could not be written: {why}. Choose another folder.").format(name=path.name, why=why)
        ) from error


def atomic_write_run(store: RunStore, key: int, path: Path) -> None:
    """Do it; raises OSError too."""
    suffix = path.suffix.lower()
    if suffix == NETWORK:
        run = next(run for run in store.runs() if run.key == key)
        save_network(path, store.ends(key).network, run.config, run.steps_before + run.step, {})
    elif suffix == LOG:
        if not (log := store.ends(key).log):
            raise RunStoreError(
                tr("Nothing was trained in this run: it has no log that could be done again.")
            )
        atomic_write(path, log.encode("utf-8"))
    else:
        store.ends(key)  # which says if it is damaged
        with closing(memory()) as made:
            _copy(store.connection, made, key)
            atomic_write(path, made.serialize())


def take_in(store: RunStore, path: Path) -> int:
    """Keep the run of an exported file too; returns its key. Raises RunStoreError for anything else."""
    try:
        data = read_capped(path, LARGEST)
    except OSError as error:
        raise RunStoreError(
            tr("{name} could not be read: {why}.").format(name=path.name, why=error.strerror or error)
        ) from error
    with closing(sqlite3.connect(":memory:", check_same_thread=False)) as found:
        try:
            _check(found, data, path.name)
            with Telling(tr("{name} could not be kept").format(name=path.name)):
                return _copy(found, store.connection, None)
        except sqlite3.Error as error:
            raise _no_run(path.name, str(error)) from None


def _check(found: sqlite3.Connection, data: bytes, name: str) -> None:
    """Refuse what is no whole run of a version that is known here."""
    if not data.startswith(b"SQLite format 3\x00"):
        raise _no_run(name, tr("it begins otherwise"))
    found.deserialize(data)
    if found.execute("PRAGMA user_version").fetchone()[0] > SCHEMA:
        raise RunStoreError(
            tr("{name} was written by a newer version of this program. Nothing was taken in.").format(
                name=name
            )
        )
    if (told := found.execute("PRAGMA quick_check(1)").fetchone()[0]) != "ok":
        raise _no_run(name, told)
    inner = RunStore(found)
    try:
        runs = inner.runs()
        if len(runs) == 1:
            inner.ends(runs[0].key)
    except RunStoreError as error:
        raise _no_run(name, str(error).rstrip(".")) from None
    if len(runs) != 1:
        raise _no_run(name, tr("it does not hold one run that can be read"))


def _no_run(name: str, why: str) -> RunStoreError:
    return RunStoreError(
        tr("{name} is no exported run, or it was changed or cut: {why}. Nothing was taken in.").format(
            name=name, why=why
        )
    )


def _copy(source: sqlite3.Connection, target: sqlite3.Connection, key: int | None) -> int:
    """One run from one store to another, or the only one there; returns its new key."""
    if key is None:
        key = int(source.execute("SELECT key FROM runs WHERE gone IS NULL").fetchone()[0])
    run = source.execute(_GET_RUN, (key,)).fetchone()
    parts = source.execute(_GET_PARTS, (key,)).fetchone()
    has_moments = source.execute("SELECT 1 FROM sqlite_master WHERE name = 'moments'").fetchone()
    moments = source.execute(_GET_MOMENTS, (key,)).fetchall() if has_moments else []
    with target:
        new = target.execute(_PUT_RUN, run).lastrowid or 0
        target.execute(_PUT_PARTS, (new, *parts))
        target.executemany(_PUT_MOMENTS, [(new, *one) for one in moments])
    return new
