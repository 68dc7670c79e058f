"""Opening the SQLite file of kept runs, whatever is found in its place.

A file that is damaged, or that a newer version of the program wrote, is renamed and told of, never overwritten. Where
nothing can be written, memory takes its place, with a copy of what can be read.
"""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from pathlib import Path

from nncore.words import tr

SCHEMA = 1
PATIENCE = 5.0  # seconds to wait for another window that writes
AGAIN = 0.02  # seconds between two tries to open
GONE_AFTER = 86_400  # seconds after which a deleted run cannot come back
_UNREADABLE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_TABLES = """
CREATE TABLE runs (
    key INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, kept REAL NOT NULL, config TEXT NOT NULL,
    step INTEGER NOT NULL, steps_before INTEGER NOT NULL, progress REAL NOT NULL, gone REAL);
CREATE TABLE parts (
    run INTEGER PRIMARY KEY REFERENCES runs (key) ON DELETE CASCADE, each INTEGER NOT NULL, curve BLOB NOT NULL,
    measured BLOB NOT NULL, network BLOB NOT NULL, start BLOB, log BLOB NOT NULL, digest TEXT NOT NULL);
"""
# Newer than the others, and no newer schema: a program that does not know of it leaves it alone.
_MOMENTS = """
CREATE TABLE IF NOT EXISTS moments (
    run INTEGER NOT NULL REFERENCES runs (key) ON DELETE CASCADE, step INTEGER NOT NULL, network BLOB NOT NULL,
    digest TEXT NOT NULL)
"""


def opened(path: Path | None) -> tuple[sqlite3.Connection, str]:
    """The file at `path` or memory, ready to be used, and what a person should know of it; "" if nothing."""
    if path is None:
        return memory(), ""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        return _file(path), ""
    except sqlite3.Error as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF not in _UNREADABLE:
            return _beside(path, str(error))
        newer = isinstance(error, _NewerError)
    except OSError as error:
        return _beside(path, error.strerror or str(error))
    try:
        said = _set_aside(path, newer=newer)
        return _file(path), said
    except (OSError, sqlite3.Error) as error:
        return _beside(path, str(error))


def memory() -> sqlite3.Connection:
    """A place that lasts as long as the program."""
    made = sqlite3.connect(":memory:", check_same_thread=False)
    _prepare(made)
    return made


class _NewerError(sqlite3.DatabaseError):
    """The file has a schema that this version does not know."""

    sqlite_errorcode = sqlite3.SQLITE_NOTADB


class _DamagedError(sqlite3.DatabaseError):
    """The file opens, but is not whole."""

    sqlite_errorcode = sqlite3.SQLITE_CORRUPT


def _file(path: Path) -> sqlite3.Connection:
    """The file opened, checked and in order; raises sqlite3.Error.

    SQLite does not wait for whoever else is just giving a new file its journal, so we do.
    """
    ends = time.monotonic() + PATIENCE
    while True:
        try:
            return _file_now(path)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF not in _BUSY or time.monotonic() > ends:
                raise
        time.sleep(AGAIN)


def _file_now(path: Path) -> sqlite3.Connection:
    made = sqlite3.connect(path, timeout=PATIENCE, check_same_thread=False)
    try:
        _refuse_newer(made)
        made.execute("PRAGMA journal_mode = WAL")
        made.execute("PRAGMA synchronous = FULL")  # what was said to be kept survives a power failure too
        made.execute("PRAGMA foreign_keys = ON")
        _refuse_torn(made)
        _prepare(made)
        with made:
            made.execute("DELETE FROM runs WHERE gone < ?", (time.time() - GONE_AFTER,))
    except BaseException:
        made.close()
        raise
    return made


def _refuse_newer(made: sqlite3.Connection) -> None:
    if made.execute("PRAGMA user_version").fetchone()[0] > SCHEMA:
        raise _NewerError


def _refuse_torn(made: sqlite3.Connection) -> None:
    if (found := made.execute("PRAGMA quick_check(1)").fetchone()[0]) != "ok":
        raise _DamagedError(found)


def _refuse_strange(tables: set[str]) -> None:
    if not {"runs", "parts"} <= tables:
        raise _DamagedError(tr("it holds no runs"))


def _prepare(made: sqlite3.Connection) -> None:
    """Make the tables of a new file, all or none."""
    made.execute("BEGIN IMMEDIATE")
    try:
        named = {name for (name,) in made.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        if not named:
            for statement in _TABLES.strip().removesuffix(";").split(";"):
                made.execute(statement)
            made.execute(f"PRAGMA user_version = {SCHEMA}")
        else:
            _refuse_strange(named)
        made.execute(_MOMENTS)
        made.commit()
    except BaseException:
        made.rollback()
        raise


def _beside(path: Path, why: str) -> tuple[sqlite3.Connection, str]:
    """Memory, with a copy of what can be read."""
    said = tr("Runs are kept only until the program ends: {path} cannot be written ({why}).").format(
        path=path, why=why
    )
    made = memory()
    try:
        if path.is_file():
            with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as old:
                if old.execute("PRAGMA user_version").fetchone()[0] == SCHEMA:
                    old.backup(made)
                    made.execute(_MOMENTS)
    except (OSError, sqlite3.Error):
        made.close()
        made = memory()
    return made, said


def _set_aside(path: Path, *, newer: bool) -> str:
    """Rename the file and what SQLite keeps beside it; returns what a person should know."""
    stamp, number = time.strftime("%Y%m%d-%H%M%S"), 1
    aside = path.with_name(f"{path.stem}-{stamp}{path.suffix}")
    while aside.exists():
        number += 1
        aside = path.with_name(f"{path.stem}-{stamp}-{number}{path.suffix}")
    path.rename(aside)
    for tail in ("-wal", "-shm"):
        beside = path.with_name(path.name + tail)
        if beside.exists():
            beside.rename(aside.with_name(aside.name + tail))
    if newer:
        text = tr(
            "The file of kept runs was written by a newer version of this program. It was set aside as {aside}, "
            "nothing in it was changed; a new one was begun."
        )
    else:
        text = tr(
            "The file of kept runs is damaged and cannot be read. It was set aside as {aside}, "
            "nothing in it was changed; a new one was begun."
        )
    return text.format(aside=aside)
