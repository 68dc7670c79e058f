"""The file of a person's own drawings: small, readable, checked; and the doors for drawings from elsewhere."""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
from pathlib import Path

import numpy as np

from nncore.arrays import Bytes
from nncore.canvas import N_PIXELS, SIDE
from nncore.data import Dataset, load_idx_pair
from nncore.files import atomic_write, read_capped
from nncore.idx import DataError, encode_idx
from nncore.own_npz import import_npz
from nncore.own_set import CLASSES, MOST, OwnSet, OwnSetError, empty
from nncore.words import tr

SUFFIX = ".digits.json"
FORMAT, VERSION = "own digits", 1
LARGEST = 4 * MOST * N_PIXELS // 3 + 100_000  # bytes of a file
KEYS = frozenset({"format", "version", "labels", "held", "drawn", "sha256"})
IMAGES, LABELS = "images-idx3-ubyte", "labels-idx1-ubyte"
TABLE = 16_000_000  # bytes of a table of numbers: 5 for each of 785 in 4,000 lines


def to_bytes(own: OwnSet) -> bytes:
    """A set as the content of its file."""
    labels, held = "".join(map(str, own.labels)), "".join("01"[int(one)] for one in own.held)
    drawn = base64.b64encode(own.drawn.tobytes()).decode("ascii")
    told = {
        "format": FORMAT,
        "version": VERSION,
        "labels": labels,
        "held": held,
        "drawn": drawn,
        "sha256": _sum(labels, held, drawn),
    }
    return json.dumps(told, indent=1).encode()


def from_bytes(data: bytes, name: str) -> OwnSet:
    """The set in the content of a file called `name`; raises OwnSetError with what is wrong and what to do."""
    try:
        told = json.loads(data)
    except (ValueError, RecursionError):
        raise _refused(name, tr("it is cut short, or no file of own digits")) from None
    if not isinstance(told, dict) or told.get("format") != FORMAT:
        raise _refused(name, tr("it is no file of own digits"))
    version = told.get("version")
    if isinstance(version, int) and version > VERSION:
        raise OwnSetError(
            tr("{name} was written by a newer version of this program. Update the program.").format(name=name)
        )
    if (
        version != VERSION
        or set(told) != KEYS
        or not all(isinstance(told[k], str) for k in KEYS - {"version"})
    ):
        raise _refused(name, tr("it was altered"))
    labels, held, drawn = str(told["labels"]), str(told["held"]), str(told["drawn"])
    if _sum(labels, held, drawn) != told["sha256"]:
        raise _refused(name, tr("it was altered: its checksum is not that of its drawings"))
    return _set_of(name, labels, held, drawn)


def _set_of(name: str, labels: str, held: str, drawn: str) -> OwnSet:
    try:
        levels = np.frombuffer(base64.b64decode(drawn, validate=True), np.uint8)
    except (binascii.Error, ValueError):
        raise _refused(name, tr("it was altered")) from None
    n = len(labels)
    fits = n <= MOST and len(held) == n and len(levels) == n * N_PIXELS
    if not fits or set(labels) - set("0123456789") or set(held) - set("01"):
        raise _refused(name, tr("it was altered"))
    flags = np.array([one == "1" for one in held], np.bool_)
    return OwnSet.of(levels.reshape(n, N_PIXELS).copy(), np.array([int(k) for k in labels], np.uint8), flags)


def read(path: Path) -> OwnSet:
    """The set in a file; raises OwnSetError."""
    try:
        return from_bytes(read_capped(path, LARGEST), path.name)
    except OSError as error:
        raise _refused(path.name, error.strerror or str(error)) from None


def write(path: Path, own: OwnSet) -> None:
    """Replace the file by this set, wholly or not at all; raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    atomic_write(path, to_bytes(own))


def open_kept(path: Path) -> tuple[OwnSet, str]:
    """The person's set and what is to be said of it; a file that cannot be used is kept aside, under another name.

    Raises OwnSetError if it cannot even be put aside: then nothing may be written over it.
    """
    if not path.exists():
        return empty(), ""
    try:
        return read(path), ""
    except OwnSetError as error:
        aside = _free(path)
        try:
            path.rename(aside)
        except OSError:
            raise OwnSetError(f"{error} {tr('It stays where it is, and nothing new is kept.')}") from None
        text = tr("{why} It is kept aside as {name}; a new set begins.")
        return empty(), text.format(why=error, name=aside.name)


def import_from(path: Path) -> OwnSet:
    """Drawings from a file of this program, arrays of numpy, IDX images with their labels beside them, or a table.

    A table (.csv) has a line for each drawing: its label, then 784 levels from 0 to 255. Raises OwnSetError.
    """
    if path.name.lower().endswith(".npz"):
        return import_npz(path)
    if path.name.lower().endswith(".json"):
        return read(path)
    if path.name.lower().endswith(".csv"):
        return _from_table(path)
    try:
        return _from_dataset(path.name, load_idx_pair(path, _labels_beside(path), path.stem))
    except DataError as error:
        raise OwnSetError(str(error)) from None


def export_idx(images: Path, own: OwnSet) -> Path:
    """Write the drawings as the network receives them, and their labels beside them; return where those are."""
    labels = _labels_beside(images)
    atomic_write(labels, encode_idx(own.labels))
    atomic_write(images, encode_idx(own.received.reshape(-1, SIDE, SIDE)))
    return labels


def _labels_beside(images: Path) -> Path:
    name = images.name
    if IMAGES in name:
        return images.with_name(name.replace(IMAGES, LABELS))
    return images.with_name(f"{name}.{LABELS}")


def _from_dataset(name: str, data: Dataset) -> OwnSet:
    if data.shape != (SIDE, SIDE) or int(data.labels.max(initial=0)) >= CLASSES:
        raise _refused(name, tr("it holds no images of 28 by 28 pixels with labels from 0 to 9"))
    _check_number(name, len(data))
    return OwnSet.of(data.images, data.labels)


def _from_table(path: Path) -> OwnSet:
    try:
        text = read_capped(path, TABLE).decode("ascii")
    except (OSError, UnicodeDecodeError) as error:
        raise _refused(path.name, getattr(error, "strerror", None) or tr("it is no table")) from None
    lines = [line for line in text.splitlines() if line.strip()]
    if lines and not lines[0].lstrip()[:1].isdigit():  # what its columns are called
        del lines[0]
    _check_number(path.name, len(lines))
    rows = [_numbers(path.name, number, line) for number, line in enumerate(lines, 1)]
    values: Bytes = np.array(rows, np.uint8).reshape(-1, 1 + N_PIXELS)
    return OwnSet.of(values[:, 1:].copy(), values[:, 0].copy())


def _numbers(name: str, number: int, line: str) -> list[int]:
    parts = line.split(",")
    good = len(parts) == 1 + N_PIXELS and all(part.strip().isdecimal() for part in parts)
    values = [int(part) for part in parts if len(part.strip()) <= 3] if good else []
    if len(values) != 1 + N_PIXELS or max(values) > 255 or values[0] >= CLASSES:
        why = tr("line {n} is not a label from 0 to 9 and then 784 levels from 0 to 255")
        raise _refused(name, why.format(n=number))
    return values


def _check_number(name: str, n: int) -> None:
    if n > MOST:
        why = tr("it holds {n} drawings, a set of your own {most} at most")
        raise _refused(name, why.format(n=n, most=MOST))
    if not n:
        raise _refused(name, tr("it holds no drawings"))


def _sum(*parts: str) -> str:
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def _free(path: Path) -> Path:
    """A name beside it that nobody has."""
    number = 1
    while (aside := path.with_name(f"{path.name}.unread-{number}")).exists():
        number += 1
    return aside


def _refused(name: str, why: str) -> OwnSetError:
    return OwnSetError(tr("{name} cannot be used: {why}. Choose another file.").format(name=name, why=why))
