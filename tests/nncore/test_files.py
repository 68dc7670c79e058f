"""A file is written wholly or not at all, and reading one always ends."""

from __future__ import annotations

import errno
import io
import os
import stat
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from nncore.files import LITTER_AFTER, atomic_write, read_capped

OLD, NEW = b"the old file", b"the new file" * 1000
posix_only = pytest.mark.skipif(os.name != "posix", reason="permissions and links as POSIX has them")


def full_disk(*_args: object, **_kwargs: object) -> Any:
    raise OSError(errno.ENOSPC, "No space left on device")


class HalfWritten(io.FileIO):
    """Takes the first half and then has no room, as a disk does."""

    def write(self, data: Any) -> int:
        super().write(data[: len(data) // 2])
        return int(full_disk())


def break_at(stage: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if stage == "open":
        monkeypatch.setattr(Path, "open", full_disk)
    elif stage == "write":
        monkeypatch.setattr(Path, "open", lambda self, mode: HalfWritten(self, mode.replace("b", "")))
    elif stage == "sync":
        monkeypatch.setattr("nncore.files.os.fsync", full_disk)
    elif stage == "permissions":
        monkeypatch.setattr(Path, "chmod", full_disk)
    else:
        monkeypatch.setattr(Path, "replace", full_disk)


def names(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


def test_a_new_file_and_an_old_one_get_the_bytes(tmp_path: Path) -> None:
    path = tmp_path / "ünïcode name.bin"
    atomic_write(path, OLD)
    assert path.read_bytes() == OLD
    atomic_write(path, NEW)
    assert path.read_bytes() == NEW
    atomic_write(path, b"")
    assert path.read_bytes() == b""
    assert names(tmp_path) == [path.name]


@pytest.mark.parametrize("stage", ["open", "write", "sync", "permissions", "replace"])
def test_a_full_disk_at_any_stage_leaves_the_old_file_and_no_litter(
    stage: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "network"
    path.write_bytes(OLD)
    with monkeypatch.context() as broken:
        break_at(stage, broken)
        with pytest.raises(OSError, match="No space left"):
            atomic_write(path, NEW)
    assert path.read_bytes() == OLD
    assert names(tmp_path) == ["network"]


@pytest.mark.parametrize("stage", ["open", "write", "sync", "replace"])
def test_a_full_disk_leaves_no_new_file(stage: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as broken:
        break_at(stage, broken)
        with pytest.raises(OSError, match="No space left"):
            atomic_write(tmp_path / "network", NEW)
    assert names(tmp_path) == []


def test_an_interrupt_leaves_the_old_file_and_no_litter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "network"
    path.write_bytes(OLD)

    def interrupt(_handle: int) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as broken:
        broken.setattr("nncore.files.os.fsync", interrupt)
        with pytest.raises(KeyboardInterrupt):
            atomic_write(path, NEW)
    assert path.read_bytes() == OLD
    assert names(tmp_path) == ["network"]


def test_the_bytes_are_on_the_disk_before_they_take_the_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "network"
    seen = []
    real = os.fsync

    def watched(handle: int) -> None:
        seen.append((path.exists(), os.fstat(handle).st_size))
        real(handle)

    monkeypatch.setattr("nncore.files.os.fsync", watched)
    atomic_write(path, NEW)
    assert seen[0] == (False, len(NEW))


def test_a_folder_that_cannot_be_synced_is_no_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, real = tmp_path / "network", os.fsync

    def files_only(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(errno.EINVAL, "not here")
        real(handle)

    monkeypatch.setattr("nncore.files.os.fsync", files_only)
    atomic_write(path, NEW)
    assert path.read_bytes() == NEW


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="nowhere"):
        atomic_write(tmp_path / "nowhere" / "network", NEW)


def test_a_folder_is_not_replaced(tmp_path: Path) -> None:
    folder = tmp_path / "network"
    folder.mkdir()
    with pytest.raises(OSError, match="network"):
        atomic_write(folder, NEW)
    assert names(tmp_path) == ["network"]


@posix_only
def test_permissions_are_kept_and_new_files_follow_the_umask(tmp_path: Path) -> None:
    old, new, plain = tmp_path / "old", tmp_path / "new", tmp_path / "plain"
    old.write_bytes(OLD)
    old.chmod(0o640)
    atomic_write(old, NEW)
    assert stat.S_IMODE(old.stat().st_mode) == 0o640
    plain.write_bytes(OLD)
    atomic_write(new, NEW)
    assert stat.S_IMODE(new.stat().st_mode) == stat.S_IMODE(plain.stat().st_mode)


def test_a_protected_file_is_not_replaced_though_its_folder_would_allow_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "network"
    path.write_bytes(OLD)
    monkeypatch.setattr("nncore.files.os.access", lambda _path, _mode: False)  # root may write everywhere
    with pytest.raises(PermissionError, match="network"):
        atomic_write(path, NEW)
    assert path.read_bytes() == OLD
    assert names(tmp_path) == ["network"]


@posix_only
def test_a_link_stays_a_link_and_its_file_gets_the_bytes(tmp_path: Path) -> None:
    real, link = tmp_path / "real", tmp_path / "link"
    real.write_bytes(OLD)
    link.symlink_to(real)
    atomic_write(link, NEW)
    assert link.is_symlink()
    assert real.read_bytes() == NEW


WRITER = """
import sys
from pathlib import Path
from nncore.files import atomic_write
for version in range(1, 256):
    atomic_write(Path(sys.argv[1]), bytes([version]) * 300_000)
    print(version, flush=True)
"""


def test_a_process_killed_at_any_moment_leaves_a_whole_file_no_older_than_its_last_word(
    tmp_path: Path,
) -> None:
    path = tmp_path / "network"
    root = Path(__file__).resolve().parents[2]
    for attempt in range(6):
        path.unlink(missing_ok=True)
        command = [sys.executable, "-c", WRITER, str(path)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=root) as writer:
            assert writer.stdout is not None
            first = writer.stdout.readline()
            time.sleep(0.003 * attempt)
            writer.kill()
            acknowledged = (first + writer.stdout.read()).split(b"\n")[:-1]
        found = path.read_bytes()
        assert len(found) == 300_000
        assert found == found[:1] * 300_000
        assert found[0] >= int(acknowledged[-1])


def test_reading_stops_at_the_limit(tmp_path: Path) -> None:
    path = tmp_path / "data"
    path.write_bytes(b"12345")
    assert read_capped(path, 5) == b"12345"
    with pytest.raises(OSError, match="larger than the 4 bytes") as caught:
        read_capped(path, 4)
    assert caught.value.errno == errno.EFBIG
    assert caught.value.filename == str(path)


def test_a_folder_and_a_missing_file_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="it is a folder"):
        read_capped(tmp_path, 10)
    with pytest.raises(FileNotFoundError):
        read_capped(tmp_path / "nothing", 10)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_that_nobody_writes_to_is_refused_at_once(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(OSError, match="not a plain file"):
        read_capped(pipe, 10)


def test_what_a_killed_process_left_is_swept_once_it_is_old_and_nothing_else_is(tmp_path: Path) -> None:
    old = time.time() - LITTER_AFTER - 60
    litter = ".nncore-4242-0123456789ab.part"
    kept = (
        ".nncore-4242-abcdef012345.part",  # perhaps at work, on this machine or on another one
        ".nncore-4242-0123456789ab.parts",
        ".nncore-four-0123456789ab.part",
        "part.part",
        "network.bak",
    )
    for name in (litter, *kept):
        (tmp_path / name).write_bytes(OLD)
        if "abcdef" not in name:
            os.utime(tmp_path / name, (old, old))
    folder = tmp_path / ".nncore-1-0123456789ab.part"
    folder.mkdir()
    os.utime(folder, (old, old))
    atomic_write(tmp_path / "network", NEW)
    assert names(tmp_path) == sorted([*kept, folder.name, "network"])


def test_litter_that_cannot_be_swept_is_no_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".nncore-4242-0123456789ab.part").write_bytes(OLD)
    monkeypatch.setattr("nncore.files.LITTER_AFTER", -60)
    monkeypatch.setattr(Path, "unlink", full_disk)
    atomic_write(tmp_path / "network", NEW)
    assert (tmp_path / "network").read_bytes() == NEW
