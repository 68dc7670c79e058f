"""Packages of the operating system: installed as root on Debian and its kin, else the command to do it."""

from __future__ import annotations

import os
import shutil
import subprocess

from nncore import bootstrap

MISSING = 2  # the exit code for "install this first"


def install(packages: list[str], reason: str, allowed: bool) -> None:
    """Install system packages, saying so first, if that may be done; else end with how to do it."""
    line = f"apt-get install {' '.join(packages)}"
    if not is_debian():
        raise bootstrap.ending(
            f"{reason} Install it with your system's packages (on Debian: {line}).", MISSING
        )
    if not allowed or not is_root():
        raise bootstrap.ending(f"{reason} This installs it:\n    sudo {line}\nThen start again.", MISSING)
    bootstrap.say(f"{reason} As root, this runs: {line} ({bootstrap.NO_SYSTEM} forbids that) ...")
    _apt("update")
    failed = _apt("install", "--yes", "--no-install-recommends", *packages)
    if failed:
        raise bootstrap.ending(
            f"apt-get did not succeed: {failed}\nOnce this works, start again:\n    {line}", MISSING
        )


def is_debian() -> bool:
    """Whether this is Debian, Ubuntu or another system with their packages."""
    return os.path.exists("/etc/debian_version") and shutil.which("apt-get") is not None


def is_root() -> bool:
    """Whether this process may install packages."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def _apt(*words: str) -> str:
    """Run apt-get without a question; return its last words if it failed, else an empty string."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run(
        ["apt-get", "-q", *words],
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    lines = (done.stdout + done.stderr).strip().splitlines()
    return "\n".join(lines[-3:]) or "no reason was given" if done.returncode else ""
