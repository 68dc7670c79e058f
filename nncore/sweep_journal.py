"""The journal of a sweep: a file with a line for each training that is done, so that none is ever done twice.

JSON lines. The first names the sweep by its fingerprint; each other one is a Result with a checksum. A last line that
was cut short, by a kill or a full disk, is as if it had not been written.
"""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from nncore.files import read_capped
from nncore.sweep import Sweep, SweepError
from nncore.sweep_trial import FAILED, Result
from nncore.words import tr

FORMAT = "descent sweep 1"
LARGEST = 16_000_000  # bytes


class Held(SweepError):  # noqa: N818 - it names what it is
    """Another program is at work on it."""


@dataclass(frozen=True)
class Told:
    """What a journal says: the sweep, its results by key, and up to which byte it is whole."""

    sweep: Sweep
    results: dict[str, Result]
    length: int

    @property
    def finished(self) -> bool:
        """Whether nothing is left to train."""
        return len(self.results) == len(self.sweep)


def read(path: Path) -> Told | None:
    """Read and verify a journal; None if nothing was begun in it. Raises SweepError, OSError."""
    lines = read_capped(path, LARGEST).split(b"\n")[:-1]  # what follows the last line's end was cut short
    if not lines:
        return None
    sweep = _headed(path, lines[0])
    known = {str(task["key"]) for task in sweep.tasks}
    results, length = {}, len(lines[0]) + 1
    for number, line in enumerate(lines[1:], 2):
        result = _result(line)
        if result is None and number == len(lines):
            break
        if result is None or result.key not in known:
            raise SweepError(
                tr(
                    "{name} was altered at line {number}: no result of this sweep stands there. Name "
                    "another journal, or delete this one to begin anew."
                ).format(name=path.name, number=number)
            )
        results[result.key] = result
        length += len(line) + 1
    return Told(sweep, results, length)


class Journal:
    """The journal at `path` of one sweep, begun or taken up again; held by one program at a time.

    Raises SweepError if it is another sweep's or another program is at it, OSError if it cannot be written.
    """

    def __init__(self, path: Path, sweep: Sweep) -> None:
        self.path, self.results = path, dict[str, Result]()
        self.said = ""  # why what was found could not be written, if it could not
        self._unwritten: list[bytes] = []
        self._file = _held(path)
        try:
            self._take_up(sweep)
        except BaseException:
            self._file.close()
            raise

    def __enter__(self) -> Journal:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.close()

    def add(self, result: Result) -> None:
        """Write a result down, unless it failed: that is tried again next time. What fails is told in `said`."""
        if result.state == FAILED or result.key in self.results:
            return
        self.results[result.key] = result
        self._unwritten.append(_line(result))
        self._write()

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    def _take_up(self, sweep: Sweep) -> None:
        told = read(self.path)
        if told is None:
            head = {"format": FORMAT, "fingerprint": sweep.fingerprint, "sweep": sweep.to_dict()}
            self._end = 0
            self._unwritten = [json.dumps(head).encode() + b"\n"]
            self._write()
            return
        if told.sweep.fingerprint != sweep.fingerprint:
            raise SweepError(
                tr(
                    "{name} is the journal of another sweep, with {n} of {m} trainings done. Name "
                    "another file, or ask for the same sweep."
                ).format(name=self.path.name, n=len(told.results), m=len(told.sweep))
            )
        self.results, self._end = told.results, told.length

    def _write(self) -> None:
        data = b"".join(self._unwritten)
        try:
            self._file.seek(self._end)
            self._file.truncate()
            self._file.write(data)
            self._file.flush()
            os.fsync(self._file.fileno())
        except OSError as error:
            self.said = tr(
                "The journal could not be written: {why}. The results stay until the program ends."
            ).format(why=error.strerror)
            return
        self._end += len(data)
        self._unwritten, self.said = [], ""


def _held(path: Path) -> BinaryIO:
    path.parent.mkdir(parents=True, exist_ok=True)
    file = os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o644), "r+b", 0)
    try:
        _lock(file.fileno())
    except OSError:
        file.close()
        raise Held(tr("Another program is at work on the sweep in {name}.").format(name=path.name)) from None
    return file


def _lock(handle: int) -> None:
    """Hold a file until it is closed or the process ends; raises OSError if another does."""
    if os.name == "nt":
        import msvcrt

        os.lseek(handle, 2**30, os.SEEK_SET)  # far beyond what is written: the bytes held cannot be read
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined, unused-ignore]
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _headed(path: Path, line: bytes) -> Sweep:
    try:
        head = json.loads(line)
        sweep = Sweep.from_dict(head["sweep"]) if head["format"] == FORMAT else None
    except (ValueError, KeyError, TypeError, RecursionError, SweepError):
        sweep = None
    if sweep is None:
        raise SweepError(tr("{name} is no journal of a sweep by this version.").format(name=path.name))
    if sweep.fingerprint != head["fingerprint"]:
        raise SweepError(
            tr("{name} was altered: its sweep is not the one that its fingerprint names.").format(
                name=path.name
            )
        )
    return sweep


def _line(result: Result) -> bytes:
    told = result.to_dict()
    return json.dumps({**told, "check": _check(told)}).encode() + b"\n"


def _result(line: bytes) -> Result | None:
    try:
        told = json.loads(line)
        check = told.pop("check")
        return Result.from_dict(told) if check == _check(told) else None
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None


def _check(told: dict[str, object]) -> str:
    return hashlib.blake2s(json.dumps(told, sort_keys=True).encode(), digest_size=4).hexdigest()
