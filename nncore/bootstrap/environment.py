"""Make the environment that a command runs in: a venv with exactly the pinned packages, or nothing at all."""

from __future__ import annotations

import contextlib
import importlib.util
import os
import shutil
import subprocess
import sys
import time
from typing import TYPE_CHECKING

from nncore import bootstrap
from nncore.bootstrap import debian

if TYPE_CHECKING:
    from collections.abc import Iterator

MARK = "made-by-descent-explorer.txt"
MARK_TEXT = (
    "Made by the set-up of descent-explorer, which may delete this folder and make it anew at any time.\n"
)
OFFLINE = (
    "NewConnectionError",
    "NameResolution",
    "ProxyError",
    "ConnectTimeout",
    "Connection refused",
    "unreachable",
)
PIP = ("-m", "pip", "install", "--require-hashes", "--only-binary=:all:", "--no-input", "--retries=2", "-q")


def make(home: str, purpose: str, system: bool) -> str:
    """Return the folder of a whole environment for `purpose`, made now; ends the program if it cannot be.

    It is the first folder that can be written and is not somebody else's environment. Only one process at a time
    makes it; another that comes meanwhile waits, and finds it ready.
    """
    candidates = bootstrap.folders(home)
    for folder in candidates:
        with only_one(f"{folder}.lock") as held:
            if held and not bootstrap.stamped(folder, home, purpose) and _claimed(folder):
                _complete(folder, home, purpose, system)
            if held and bootstrap.stamped(folder, home, purpose):
                return folder
    places = " nor in ".join(candidates)
    raise bootstrap.ending(f"What it needs can be put neither in {places}: no permission to write there.")


def _claimed(folder: str) -> bool:
    mark = os.path.join(folder, MARK)
    if os.path.isdir(folder) and os.listdir(folder) and not os.path.exists(mark):
        return False
    try:
        os.makedirs(folder, exist_ok=True)
        _write(mark, MARK_TEXT)
    except OSError:
        return False
    return True


def _complete(folder: str, home: str, purpose: str, system: bool) -> None:
    grows = purpose == "tests" and bootstrap.stamped(folder, home, "app")
    if importlib.util.find_spec("ensurepip") is None and not grows:
        name = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
        debian.install(
            [name], "This Python cannot make an environment: its part named ensurepip is missing.", system
        )
    what = "the tools for the tests" if grows else "numpy, Qt and a few more packages"
    bootstrap.say(f"Setting up, once: fetching {what} into {folder} ...")
    try:
        if not grows:
            _begin(folder)
        _install(folder, bootstrap.lock_of(home, purpose))
    except BaseException:
        if not grows:
            shutil.rmtree(folder, ignore_errors=True)
        raise
    for done in {purpose, "app", "engine"}:
        _write(bootstrap.stamp_of(folder, done), bootstrap.digest(home, done))


def _begin(folder: str) -> None:
    """Start from an empty environment: what a set-up that was cut short left behind is not to be trusted."""
    try:
        shutil.rmtree(folder)
        os.makedirs(folder)
    except OSError as error:
        fault = f"{folder} is out of date and cannot be replaced ({error})"
        raise bootstrap.ending(f"{fault}. Close what uses it and start again.") from None
    _write(os.path.join(folder, MARK), MARK_TEXT)
    base = getattr(sys, "_base_executable", sys.executable)
    made = subprocess.run([base, "-m", "venv", folder], capture_output=True, text=True, check=False)
    if made.returncode:
        raise bootstrap.ending(
            f"{base} could not make an environment in {folder}: {_last(made.stdout + made.stderr)}"
        )


def _install(folder: str, lock: str) -> None:
    command = [bootstrap.python_of(folder), *PIP, "-r", lock]
    said = subprocess.run(command, capture_output=True, text=True, check=False)
    if said.returncode:
        raise bootstrap.ending(
            f"{why(said.stdout + said.stderr)} Nothing was left half-installed; start again to try again."
        )


def why(said: str) -> str:
    """Return, in a sentence, why pip failed, from what it said."""
    if any(sign in said for sign in OFFLINE):
        return "The packages could not be fetched: the package index does not answer. Is there a network?"
    if "certificate verify failed" in said:
        return (
            "The packages could not be fetched: this machine does not trust the package index's certificate. "
            "Behind a firm's proxy, let PIP_CERT name the file of its certificate."
        )
    if "DO NOT MATCH THE HASHES" in said:
        return "A package that was fetched is not the one that was pinned (its checksum differs): refused."
    if "No space left" in said:
        return "The disk is full: about 450 MB are needed."
    if "No matching distribution" in said:
        return (
            f"There is no ready-made package for this system ({_last(said)}). "
            "Qt needs Linux with glibc 2.34 or later, macOS 13 or later, or Windows 10 or later, on 64 bits."
        )
    return f"The packages could not be installed: {_last(said)}"


def _last(said: str) -> str:
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    errors = [line for line in lines if line.startswith("ERROR")]
    return (errors or lines or ["no reason was given"])[-1].removeprefix("ERROR: ").rstrip(".")


def _write(path: str, text: str) -> None:
    with open(f"{path}.part", "w", encoding="ascii") as file:
        file.write(text)
    os.replace(f"{path}.part", path)


@contextlib.contextmanager
def only_one(path: str) -> Iterator[bool]:
    """Hold a lock that the system frees when its holder ends, however it ends; False where none can be made."""
    try:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        handle = os.open(path, os.O_RDWR | os.O_CREAT)
    except OSError:
        yield False
        return
    with os.fdopen(handle, "r+b") as file:
        if not _try_lock(file.fileno()):
            bootstrap.say("Another start is setting up; waiting for it ...")
            while not _try_lock(file.fileno()):
                time.sleep(0.2)
        yield True


def _try_lock(handle: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
