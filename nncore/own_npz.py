"""Drawings as arrays of numpy, for people who go on with them in Python: `images` and `labels` in an .npz file."""

from __future__ import annotations

import io
import math
import zipfile
import zlib
from pathlib import Path
from typing import Any

import numpy as np
from numpy.lib import format as npy
from numpy.typing import NDArray

from nncore.canvas import N_PIXELS, SIDE
from nncore.files import atomic_write, read_capped
from nncore.own_set import CLASSES, MOST, OwnSet, OwnSetError
from nncore.words import tr

NAMES = ("images.npy", "labels.npy")
BROKEN = (zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError)
LARGEST = 4 * MOST * N_PIXELS  # bytes, of the file and of what is in it


def export_npz(path: Path, own: OwnSet) -> None:
    """Write `images` (n, 28, 28) as the network receives them, `drawn` as they were drawn, and `labels` (n,)."""
    made = io.BytesIO()
    images, drawn = (one.reshape(-1, SIDE, SIDE) for one in (own.received, own.drawn))
    np.savez_compressed(made, images=images, drawn=drawn, labels=own.labels)
    atomic_write(path, made.getvalue())


def import_npz(path: Path) -> OwnSet:
    """The drawings in a file with `images`, (n, 28, 28) or (n, 784), 0 to 255, and `labels`, (n,), 0 to 9.

    `drawn` is taken instead of `images` if it is there. Objects are never loaded. Raises OwnSetError.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(read_capped(path, LARGEST))) as file:
            sizes = {one.filename: one.file_size for one in file.infolist()}
            if not set(NAMES) <= set(sizes):
                raise _refused(path, tr("it holds no arrays called images and labels"))
            if sum(sizes.values()) > LARGEST:
                raise _refused(path, tr("its arrays are too large"))
            name = "drawn.npy" if "drawn.npy" in sizes else NAMES[0]
            images, labels = (_array(file.read(one)) for one in (name, NAMES[1]))
    except BROKEN as error:
        raise _refused(path, tr("it is no .npz file, or a broken one")) from error
    except OwnSetError:
        raise
    except (OSError, ValueError) as error:  # a zip of other things, an array of objects, one cut short
        raise _refused(path, str(error)) from error
    return _set_of(path, images, labels)


def _array(data: bytes) -> NDArray[np.generic]:
    """The array in the content of an .npy file; nothing larger than that content is set aside for it."""
    file = io.BytesIO(data)
    read = {(1, 0): npy.read_array_header_1_0, (2, 0): npy.read_array_header_2_0}.get(npy.read_magic(file))
    if read is None:
        raise ValueError(tr("it was written by another version of numpy"))
    shape, by_columns, dtype = read(file)
    left = len(data) - file.tell()
    if dtype.hasobject or dtype.itemsize * math.prod(shape) != left:
        raise ValueError(tr("its arrays are no numbers, or cut short"))
    values = np.frombuffer(data, dtype, offset=file.tell())
    return values.reshape(shape, order="F" if by_columns else "C")


def _set_of(path: Path, images: NDArray[Any], labels: NDArray[Any]) -> OwnSet:
    shape = images.shape
    n = shape[0] if images.ndim in (2, 3) else -1
    if shape not in ((n, N_PIXELS), (n, SIDE, SIDE)) or labels.shape != (n,):
        raise _refused(path, tr("images must be (n, 28, 28) and labels (n,)"))
    if images.dtype != np.uint8 or labels.dtype.kind not in "iu":
        raise _refused(path, tr("images must be whole numbers of 8 bits, labels whole numbers"))
    if n < 1 or labels.min() < 0 or labels.max() >= CLASSES:
        raise _refused(path, tr("labels must be from 0 to 9, and at least one"))
    if n > MOST:
        why = tr("it holds {n} drawings, a set of your own {most} at most")
        raise _refused(path, why.format(n=n, most=MOST))
    return OwnSet.of(images.reshape(n, N_PIXELS).copy(), labels.astype(np.uint8))


def _refused(path: Path, why: str) -> OwnSetError:
    text = tr("{name} cannot be used: {why}. Choose another file.")
    return OwnSetError(text.format(name=path.name, why=why))
