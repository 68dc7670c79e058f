"""IDX files: what is right is read, and whatever else the bytes are, a DataError says so."""

from __future__ import annotations

import gzip
import struct
import tracemalloc
import zlib
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from nncore.arrays import Bytes
from nncore.idx import MAX_BYTES, DataError, decode_idx, encode_idx, idx_header, read_idx

VALUES: Bytes = np.arange(60, dtype=np.uint8).reshape(3, 4, 5)
PLAIN = encode_idx(VALUES)
PACKED = gzip.compress(PLAIN, mtime=0)
MEGABYTE = 1 << 20


def header(*dimensions: int, code: int = 0x08) -> bytes:
    return struct.pack(f">HBB{len(dimensions)}I", 0, code, len(dimensions), *dimensions)


def problem_of(blob: bytes) -> str:
    with pytest.raises(DataError) as caught:
        decode_idx(blob, "my.idx")
    assert caught.value.file == "my.idx"
    assert str(caught.value) == f"my.idx: {caught.value.problem} {caught.value.remedy}"
    return caught.value.problem


def decode_or_refuse(blob: bytes) -> Bytes | None:
    try:
        return decode_idx(blob, "my.idx")
    except DataError:
        return None


def peak_memory(blob: bytes) -> int:
    tracemalloc.start()
    try:
        decode_or_refuse(blob)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_the_bytes_of_a_file_by_hand() -> None:
    blob = b"\x00\x00\x08\x02" + b"\x00\x00\x00\x02" + b"\x00\x00\x00\x03" + bytes([1, 2, 3, 250, 251, 255])
    values = decode_idx(blob, "my.idx")
    assert values.dtype == np.uint8
    assert values.tolist() == [[1, 2, 3], [250, 251, 255]]
    assert encode_idx(values) == blob
    assert header(2, 3) == idx_header((2, 3))


@given(hnp.arrays(np.uint8, hnp.array_shapes(min_dims=1, max_dims=4, min_side=0, max_side=6)), st.booleans())
def test_what_was_encoded_is_read_back_and_frozen(values: Bytes, packed: bool) -> None:
    blob = gzip.compress(encode_idx(values)) if packed else encode_idx(values)
    read = decode_idx(blob, "my.idx")
    assert read.shape == values.shape
    assert np.array_equal(read, values)
    assert not read.flags.writeable


@pytest.mark.parametrize("whole", [PLAIN, PACKED], ids=["plain", "gzip"])
def test_every_truncation_is_refused(whole: bytes) -> None:
    for length in range(len(whole)):
        assert decode_or_refuse(whole[:length]) is None, length


def test_every_flipped_bit_of_a_plain_file_is_refused_or_a_value() -> None:
    for bit in range(8 * len(PLAIN)):
        read = decode_or_refuse(flip(PLAIN, bit))
        if bit < 8 * 16:
            assert read is None, f"bit {bit} of the header"
        else:
            assert read is not None
            assert np.count_nonzero(read != VALUES) == 1


def test_no_flipped_bit_of_a_packed_file_gives_wrong_values() -> None:
    for bit in range(8 * len(PACKED)):
        read = decode_or_refuse(flip(PACKED, bit))
        assert read is None or np.array_equal(read, VALUES), bit


def flip(blob: bytes, bit: int) -> bytes:
    damaged = bytearray(blob)
    damaged[bit // 8] ^= 1 << bit % 8
    return bytes(damaged)


@given(st.data())
def test_damage_of_any_kind_gives_values_or_a_data_error(data: st.DataObject) -> None:
    damaged = bytearray(data.draw(st.sampled_from([PLAIN, PACKED])))
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(damaged)))
        stretch = data.draw(st.integers(0, 8))
        damaged[at : at + stretch] = data.draw(st.binary(max_size=8))
    decode_or_refuse(bytes(damaged))


@given(st.lists(st.sampled_from([0, 1, 2, 28, 2**16, 2**31, 2**32 - 1]), max_size=6), st.binary(max_size=60))
def test_a_lying_header_is_refused_without_asking_for_memory(dimensions: list[int], rest: bytes) -> None:
    blob = header(*dimensions) + rest
    for whole in (blob, gzip.compress(blob)):
        read = decode_or_refuse(whole)
        assert read is None or read.size == len(rest)


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(blob: bytes) -> None:
    decode_or_refuse(blob)
    decode_or_refuse(b"\x1f\x8b\x08" + blob)
    decode_or_refuse(gzip.compress(b"\0\0\x08" + blob))


def test_each_fault_is_called_by_its_name() -> None:
    assert problem_of(b"") == "It is empty."
    assert problem_of(gzip.compress(b"")) == "It is empty."
    assert "two zero bytes" in problem_of(b"\x89PNG\r\n\x1a\n")
    assert "two zero bytes" in problem_of(b"\0\0\x08")
    assert "32-bit floating-point" in problem_of(header(2, code=0x0D) + bytes(8))
    assert "unknown type 0x42" in problem_of(header(2, code=0x42))
    assert "0 dimensions" in problem_of(header())
    assert "5 dimensions" in problem_of(header(1, 1, 1, 1, 1) + b"\0")
    assert "middle of its header" in problem_of(header(28, 28)[:-1])
    assert "59 of the 60 values" in problem_of(PLAIN[:-1])
    assert "goes on after" in problem_of(PLAIN + b"\0")
    assert "at most" in problem_of(header(MAX_BYTES + 1))


def test_faults_of_the_packing_are_called_by_their_name() -> None:
    assert "cut off" in problem_of(PACKED[:-1])
    assert "damaged" in problem_of(PACKED[:10] + b"\xff" + PACKED[11:])
    assert "damaged" in problem_of(PACKED[:-8] + b"1234" + PACKED[-4:])  # the checksum
    assert "goes on after" in problem_of(PACKED + b"litter")
    assert "goes on after" in problem_of(PACKED + PACKED)
    assert "goes on after" in problem_of(gzip.compress(PLAIN + b"\0"))
    assert "59 of the 60 values" in problem_of(gzip.compress(PLAIN[:-1]))


def test_zeros_do_not_hide_dimensions_that_numpy_refuses() -> None:
    hidden = header(0, 2**32 - 1, 2**32 - 1)
    assert "at most" in problem_of(hidden)
    assert "at most" in problem_of(gzip.compress(hidden))


def test_a_gzip_bomb_is_not_unpacked() -> None:
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    zeros = bytes(MEGABYTE)
    bomb = packer.compress(header(10)) + b"".join(packer.compress(zeros) for _ in range(50)) + packer.flush()
    assert len(bomb) < MEGABYTE
    assert "goes on after" in problem_of(bomb)
    assert peak_memory(bomb) < 2 * MEGABYTE


@pytest.mark.parametrize("pack", [bytes, gzip.compress], ids=["plain", "gzip"])
def test_a_claim_of_a_gigabyte_costs_no_memory(pack: type[bytes]) -> None:
    assert peak_memory(pack(header(MAX_BYTES) + bytes(50))) < MEGABYTE


def test_a_file_is_told_by_its_bytes_and_not_by_its_name(tmp_path: Path) -> None:
    for name, blob in (("plain.gz", PLAIN), ("packed", PACKED)):
        (tmp_path / name).write_bytes(blob)
        assert np.array_equal(read_idx(tmp_path / name), VALUES)


def test_files_that_cannot_be_read_are_named(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"missing\.gz: There is no such file"):
        read_idx(tmp_path / "missing.gz")
    with pytest.raises(DataError, match="cannot be read: it is a folder"):
        read_idx(tmp_path)
    with pytest.raises(DataError, match="cannot be read"):
        read_idx(Path("null\0byte"))
