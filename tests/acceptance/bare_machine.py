"""A bare Debian in a folder: debootstrap's smallest, Python 3 and this checkout, entered by chroot.

How packages are reached is copied from the machine at hand when the test runs, and stands nowhere in the repository.
"""

from __future__ import annotations

import os
import shutil
import ssl
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# What tells apt, pip and the resolver of this machine how to reach their packages.
WAYS_OUT = (
    "etc/apt/sources.list",
    "etc/apt/sources.list.d",
    "etc/apt/auth.conf.d",
    "etc/apt/keyrings",
    "etc/apt/trusted.gpg",
    "etc/apt/trusted.gpg.d",
    "etc/hosts",
    "etc/pip.conf",
    "etc/resolv.conf",
    "root/.config/pip",
)
PASSED_ON = ("PIP_", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY")
# Where this machine's trusted certificates go: Debian's own place is written anew when its package is installed.
TRUSTED = "trusted.crt"
ENTER = 'mount -t proc proc "$1/proc" && root="$1" && shift && exec chroot "$@"'


@dataclass(frozen=True)
class Ended:
    """How a command in the bare machine ended, what it said, and in how many seconds."""

    code: int
    printed: str
    said: str
    seconds: float


@dataclass(frozen=True)
class BareMachine:
    """A root folder to run commands in."""

    folder: Path

    def run(self, *command: str, user: str = "root", limit: float = 900, **variables: str) -> Ended:
        """Run a command in /checkout; after `limit` seconds it is asked to end."""
        home = "/root" if user == "root" else f"/home/{user}"
        environment = {
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
            "HOME": home,
            "LANG": "C.UTF-8",
            **_passed_on(),
        }
        inside = ["env", "-C", "/checkout", "timeout", str(limit), *command]
        enter = ["sh", "-c", ENTER, "sh", str(self.folder), f"--userspec={user}", str(self.folder), *inside]
        begun = time.monotonic()
        done = subprocess.run(
            ["unshare", "--mount", "--propagation", "private", *enter],
            env=environment | variables,
            capture_output=True,
            text=True,
            check=False,
        )
        return Ended(done.returncode, done.stdout, done.stderr, time.monotonic() - begun)


def possible() -> bool:
    """Whether this machine can make a bare one: Linux, root, debootstrap."""
    return sys.platform == "linux" and os.geteuid() == 0 and shutil.which("debootstrap") is not None


def make(folder: Path) -> BareMachine:
    """Make the bare machine; takes a minute."""
    mirror, release = _repository()
    subprocess.run(
        ["debootstrap", "--variant=minbase", "--include=python3", release, str(folder), mirror],
        check=True,
        capture_output=True,
    )
    for name in WAYS_OUT:
        _copy(Path("/") / name, folder / name)
    _copy(Path(ssl.get_default_verify_paths().cafile or "/none"), folder / TRUSTED)
    tracked = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout.split("\0")
    for name in filter(None, tracked):
        _copy(ROOT / name, folder / "checkout" / name)
    machine = BareMachine(folder)
    machine.run("useradd", "--create-home", "ada")
    return machine


def _repository() -> tuple[str, str]:
    """Return the address and the release of this machine's own Debian packages."""
    command = ["apt-get", "indextargets", "--format", "$(REPO_URI) $(CODENAME)", "Created-By: Packages"]
    told = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    address, release = told[0].split()
    return address, release


def _passed_on() -> dict[str, str]:
    passed_on = {name: value for name, value in os.environ.items() if name.upper().startswith(PASSED_ON)}
    return {**passed_on, "PIP_CERT": f"/{TRUSTED}"}


def _copy(source: Path, target: Path) -> None:
    if source.is_dir():
        shutil.copytree(source, target, dirs_exist_ok=True)
    elif source.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, target)
