"""Kept runs in an SQLite file: every change is one transaction, so that a kill at any instant costs nothing kept.

Any thread may call, one at a time.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
import time
import weakref
import zlib
from pathlib import Path
from typing import Any

import numpy as np

from nncore.config import Config, ConfigError
from nncore.kept_moments import Moment, chosen
from nncore.kept_run import LONGEST_NAME, Curve, Ends, KeptRun
from nncore.network import Network, from_flat
from nncore.run_file import opened
from nncore.run_log import log_text
from nncore.snapshot import Snapshot
from nncore.words import tr

_LIST = """SELECT key, name, kept, config, step, steps_before, progress, each, curve, measured
FROM runs JOIN parts ON run = key WHERE gone IS NULL ORDER BY key"""


class RunStoreError(Exception):
    """A run could not be kept, changed or read; the message says which, why and what to do."""


class RunStore:
    """The file at `path`, or memory without one; `said` is what a person should know of the opening, or empty.

    An open connection to such a file stays the caller's.
    """

    def __init__(self, path: Path | sqlite3.Connection | None = None) -> None:
        if isinstance(path, sqlite3.Connection):
            self._connection, self.said = path, ""
            return
        self._connection, self.said = opened(path)
        weakref.finalize(self, self._connection.close)

    @property
    def connection(self) -> sqlite3.Connection:
        """The open file, for whoever copies whole runs."""
        return self._connection

    def runs(self) -> tuple[KeptRun, ...]:
        """All that are kept, in the order in which they were; one that cannot be read is told of in `said`."""
        found, lost = [], 0
        for row in self._read(_LIST):
            try:
                found.append(_kept(row))
            except (ConfigError, ValueError, TypeError, RecursionError):
                lost += 1
        if lost:
            self.said = tr(
                "{n} of the kept runs cannot be read by this version; they stay in the file."
            ).format(n=lost)
        return tuple(found)

    def keep(self, shown: Snapshot, name: str) -> int:
        """Keep the run of a snapshot; returns its key. Raises RunStoreError if it cannot be written."""
        curve, config = Curve.of(shown), shown.config
        start = None if shown.past is None or shown.past.loaded is None else _bytes(shown.past.loaded)
        log = zlib.compress(log_text(shown).encode("utf-8")) if shown.past is not None else b""
        network = _bytes(shown.network)
        digest = _digest(network, start, log)
        moments = [(one.step, _bytes(one.network(config))) for one in chosen(shown)]
        plain = name[:LONGEST_NAME], time.time(), json.dumps(config.to_dict())
        with Telling(tr("{name} could not be kept").format(name=name)), self._connection as change:
            row = change.execute(
                "INSERT INTO runs (name, kept, config, step, steps_before, progress) VALUES (?,?,?,?,?,?)",
                (*plain, shown.step, shown.steps_before, shown.progress),
            )
            change.execute(
                "INSERT INTO parts VALUES (?,?,?,?,?,?,?,?)",
                (row.lastrowid, curve.each, *_blobs(curve), network, start, log, digest),
            )
            change.executemany(
                "INSERT INTO moments VALUES (?,?,?,?)",
                [(row.lastrowid, step, data, _digest(data, None, b"")) for step, data in moments],
            )
        return int(row.lastrowid or 0)

    def rename(self, key: int, name: str) -> None:
        """Give a run another name."""
        self._change(
            tr("The run could not be renamed"),
            "UPDATE runs SET name = ? WHERE key = ?",
            (name[:LONGEST_NAME], key),
        )

    def delete(self, key: int) -> None:
        """Take a run away; for a day it can come back."""
        self._change(
            tr("The run could not be deleted"), "UPDATE runs SET gone = ? WHERE key = ?", (time.time(), key)
        )

    def restore(self, key: int) -> None:
        """Bring a deleted run back."""
        self._change(
            tr("The run could not be brought back"), "UPDATE runs SET gone = NULL WHERE key = ?", (key,)
        )

    def ends(self, key: int) -> Ends:
        """The networks of a run, in float32. Raises RunStoreError for bytes that are not what was kept."""
        sql = "SELECT config, network, start, log, digest FROM runs JOIN parts ON run = key WHERE key = ?"
        rows = self._read(sql, (key,))
        if not rows:
            raise RunStoreError(tr("This run is no longer in the file: another window deleted it."))
        config, network, start, log, digest = rows[0]
        if _digest(network, start, log) != digest:
            raise RunStoreError(
                tr("The network of this run was damaged in the file. Its curve can still be seen.")
            )
        try:
            settings = _config(config)
            began = None if start is None else _network(start, settings)
            text = zlib.decompress(log).decode() if log else ""
            return Ends(_network(network, settings), began, text, self._moments(key, settings))
        except (ValueError, TypeError, RecursionError, zlib.error) as error:
            raise RunStoreError(
                tr("This run cannot be read by this version: {error}.").format(error=error)
            ) from None

    def _moments(self, key: int, config: Config) -> tuple[Moment, ...]:
        """Those that are whole; a run is a run without them."""
        if not self._read("SELECT 1 FROM sqlite_master WHERE name = 'moments'"):
            return ()
        sql = "SELECT step, network, digest FROM moments WHERE run = ? ORDER BY step"
        rows = self._read(sql, (key,))
        whole = [(step, data) for step, data, digest in rows if _digest(data, None, b"") == digest]
        return tuple(Moment(step, _network(data, config)) for step, data in whole)

    def _change(self, what: str, sql: str, values: tuple[object, ...]) -> None:
        with Telling(what), self._connection as change:
            change.execute(sql, values)

    def _read(self, sql: str, values: tuple[object, ...] = ()) -> list[Any]:
        with Telling(tr("The kept runs could not be read")):
            return self._connection.execute(sql, values).fetchall()


class Telling:
    """Turns what SQLite says into a sentence: `what` failed, why, and what to do. Raises RunStoreError."""

    def __init__(self, what: str) -> None:
        self._what = what

    def __enter__(self) -> None:
        pass

    def __exit__(self, _: object, error: BaseException | None, __: object) -> None:
        if not isinstance(error, sqlite3.Error):
            return
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        remedy = {
            sqlite3.SQLITE_FULL: tr("the disk is full. Make room and try again"),
            sqlite3.SQLITE_READONLY: tr("its file is write-protected"),
            sqlite3.SQLITE_BUSY: tr("another window holds the file. Try again"),
        }.get(code, str(error))
        raise RunStoreError(
            tr("{what}: {remedy}. Nothing else was changed.").format(what=self._what, remedy=remedy)
        ) from error


# -- bytes --------------------------------------------------------------------------------------------------

_CURVE, _MEASURED = (
    ("steps", "epochs", "costs"),
    ("at", "at_epochs", "train_cost", "train_accuracy", "test_cost", "test_accuracy"),
)


def _blobs(curve: Curve) -> tuple[bytes, bytes]:
    return tuple(  # type: ignore[return-value]
        np.stack([getattr(curve, name) for name in names]).astype("<f8").tobytes()
        for names in (_CURVE, _MEASURED)
    )


def _kept(row: tuple[Any, ...]) -> KeptRun:
    key, name, kept, config, step, before, progress, each, curve, measured = row
    rows = [
        *np.frombuffer(curve, "<f8").reshape(len(_CURVE), -1),  # read-only: bytes are
        *np.frombuffer(measured, "<f8").reshape(len(_MEASURED), -1),
    ]
    settings = _config(config)
    return KeptRun(int(key), str(name), float(kept), settings, step, before, progress, Curve(each, *rows))


def _config(text: str) -> Config:
    values = json.loads(text)
    if not isinstance(values, dict):
        raise ConfigError(tr("settings are names and values"))
    return Config.from_dict(values)


def _bytes(network: Network) -> bytes:
    return network.flat.astype("<f4").tobytes()


def _network(data: bytes, config: Config) -> Network:
    return from_flat(np.frombuffer(data, "<f4"), config.sizes, config.activations)


def _digest(network: bytes, start: bytes | None, log: bytes) -> str:
    return hashlib.sha256(b"".join((network, start or b"", log))).hexdigest()
