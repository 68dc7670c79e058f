"""The IDX format in which MNIST, Fashion-MNIST and EMNIST are given out, plain or packed by gzip.

A file is: two zero bytes, a type code, the number of dimensions, each dimension as 4 bytes (big-endian), then
the values. Nothing that the header claims is believed before it is checked against the bytes that are there.
"""

from __future__ import annotations

import math
import zlib
from pathlib import Path

import numpy as np

from nncore.arrays import Bytes
from nncore.files import read_capped
from nncore.words import tr

MAX_BYTES = 1 << 30
"""The largest file read, unpacked. EMNIST's largest has 547 MB."""

MAX_DIMENSIONS = 4
_UNSIGNED_BYTE = 0x08
_OTHER_TYPES = {
    0x09: "signed bytes",  # said
    0x0B: "16-bit whole numbers",  # said
    0x0C: "32-bit whole numbers",  # said
    0x0D: "32-bit floating-point numbers",  # said
    0x0E: "64-bit floating-point numbers",  # said
}
_GZIP = b"\x1f\x8b"
_GZIP_WINDOW = 31  # zlib's number for "a gzip file, largest window"
_MOST_A_BYTE_UNPACKS_TO = 1032  # no deflate stream does better
_PIECE = 1 << 16


class DataError(Exception):
    """A data file that cannot be used: which one, what is wrong with it, and what to do."""

    def __init__(self, file: str, problem: str, remedy: str) -> None:
        super().__init__(f"{file}: {problem} {remedy}")
        self.file, self.problem, self.remedy = file, problem, remedy


def read_idx(path: Path) -> Bytes:
    """The values of an IDX file of unsigned bytes, plain or gzip (told by its bytes, not name), read-only.

    Raises DataError and nothing else.
    """
    try:
        blob = read_capped(path, MAX_BYTES + _header_size(MAX_DIMENSIONS))
    except FileNotFoundError:
        raise DataError(
            str(path), tr("There is no such file."), tr("Check the name and the folder.")
        ) from None
    except (OSError, ValueError) as error:  # ValueError: a name that no file can have
        reason = getattr(error, "strerror", None) or str(error)
        raise DataError(
            str(path),
            tr("It cannot be read: {reason}.").format(reason=reason),
            tr("Choose a file that can be read."),
        ) from error
    return decode_idx(blob, str(path))


def decode_idx(blob: bytes, file: str) -> Bytes:
    """The values in the bytes of an IDX file, uint8 in the shape its header gives, read-only.

    `file` is what error messages call it. Raises DataError and nothing else; takes no more memory than the
    file has values.
    """
    try:
        packed = blob.startswith(_GZIP)
        shape = _shape(_unpacked_start(blob) if packed else blob)
        start, size = _header_size(len(shape)), math.prod(shape)
        raw = _unpacked(blob, start + size) if packed else np.frombuffer(blob, np.uint8)
        _check_length(len(raw) - start, size)
    except _Problem as problem:
        raise DataError(file, str(problem), tr("Get the file again from where it came.")) from None
    values = raw[start:].reshape(shape)
    values.setflags(write=False)
    return values


def idx_header(shape: tuple[int, ...]) -> bytes:
    """The bytes that stand before the values of an array of unsigned bytes with this shape."""
    return bytes([0, 0, _UNSIGNED_BYTE, len(shape)]) + b"".join(n.to_bytes(4, "big") for n in shape)


def encode_idx(values: Bytes) -> bytes:
    """The bytes of the IDX file that holds `values`."""
    return idx_header(values.shape) + values.tobytes()


class _Problem(Exception):  # noqa: N818 - it is one until it has the name of a file
    """What is wrong, in a sentence."""


def _header_size(n_dimensions: int) -> int:
    return 4 + 4 * n_dimensions


def _shape(start: bytes) -> tuple[int, ...]:
    """Read the header, with every claim in bounds: each dimension, and their product leaving out zeros."""
    if not start:
        raise _Problem(tr("It is empty."))
    if len(start) < 4 or start[:2] != b"\0\0":
        raise _Problem(tr("It is not an IDX file: it must begin with two zero bytes."))
    code, n_dimensions = start[2], start[3]
    if code != _UNSIGNED_BYTE:
        other = _OTHER_TYPES.get(code)
        found = tr(other) if other else tr("values of the unknown type {code:#04x}").format(code=code)
        raise _Problem(
            tr("It holds {found}; only unsigned bytes (type 0x08) can be read.").format(found=found)
        )
    if not 1 <= n_dimensions <= MAX_DIMENSIONS:
        raise _Problem(
            tr("Its header claims {n} dimensions; 1 to {most} can be read.").format(
                n=n_dimensions, most=MAX_DIMENSIONS
            )
        )
    if len(start) < _header_size(n_dimensions):
        raise _Problem(tr("It ends in the middle of its header."))
    sizes = start[4 : _header_size(n_dimensions)]
    shape = tuple(int.from_bytes(sizes[i : i + 4], "big") for i in range(0, len(sizes), 4))
    # numpy refuses (0, 2**32 - 1, 2**32 - 1) although it holds nothing: zeros must not hide the others.
    if math.prod(n for n in shape if n) > MAX_BYTES:
        claim = " x ".join(f"{n:,}" for n in shape)
        raise _Problem(
            tr("Its header claims {claim} values; at most {most:,} can be read.").format(
                claim=claim, most=MAX_BYTES
            )
        )
    return shape


def _check_length(found: int, claimed: int) -> None:
    if found < claimed:
        raise _Problem(
            tr(
                "It ends too early: it holds {found:,} of the {claimed:,} values its header announces."
            ).format(found=found, claimed=claimed)
        )
    if found > claimed:
        raise _Problem(
            tr("It goes on after the {claimed:,} values its header announces.").format(claimed=claimed)
        )


def _unpacked_start(blob: bytes) -> bytes:
    """As much of a gzip file's content as a header can need."""
    try:
        return zlib.decompressobj(_GZIP_WINDOW).decompress(blob, _header_size(MAX_DIMENSIONS))
    except zlib.error:
        raise _Problem(tr("Its gzip packing is damaged.")) from None


def _unpacked(blob: bytes, size: int) -> Bytes:
    """The content of a gzip file, which must come to `size` bytes: no more is unpacked or allocated."""
    if size > len(blob) * _MOST_A_BYTE_UNPACKS_TO:
        raise _Problem(
            tr("It ends too early: so few bytes cannot unpack to the {size:,} its header announces.").format(
                size=size
            )
        )
    out, filled = np.empty(size, np.uint8), 0
    unpacker, packed = zlib.decompressobj(_GZIP_WINDOW), memoryview(blob)
    for at in range(0, len(blob), _PIECE):
        try:
            piece = unpacker.decompress(packed[at : at + _PIECE], size - filled + 1)
        except zlib.error:
            raise _Problem(tr("Its gzip packing is damaged.")) from None
        if len(piece) > size - filled or unpacker.unused_data or (unpacker.eof and at + _PIECE < len(blob)):
            raise _Problem(tr("It goes on after the values its header announces."))
        out[filled : filled + len(piece)] = np.frombuffer(piece, np.uint8)
        filled += len(piece)
    if not unpacker.eof:
        raise _Problem(tr("It ends too early: its gzip packing is cut off."))
    return out[:filled]
