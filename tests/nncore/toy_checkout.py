"""A checkout in small: the real set-up, one package made on the spot, and a command that tells where it runs."""

from __future__ import annotations

import base64
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# A range that no real release meets, so that no Python that runs the tests has it already.
VERSION = "99.1"
PROJECT = """\
[project]
dependencies = ["safetensors>=99,<100"]
[project.optional-dependencies]
test = []
"""
COMMAND = """\
import json, os, sys, safetensors
def main(arguments):
    threads = {name: value for name, value in os.environ.items() if name.endswith("_NUM_THREADS")}
    print(json.dumps([sys.prefix, arguments, threads, safetensors.__file__]))
    return 3
"""
# Unpacking pip takes four seconds each time. The environment that these tests run in was made with one; in a checkout
# that holds this as venv.py, `python -m venv` makes one that borrows it.
BORROWING = """\
import pathlib, sys, sysconfig
sys.path.pop(0)
import venv
folder = sys.argv[1]
venv.create(folder, symlinks=sys.platform != "win32")
place = sysconfig.get_path("purelib", "venv", {{"base": folder, "platbase": folder}})
pathlib.Path(place, "borrowed.pth").write_text({source!r} + "\\n")
"""


@dataclass(frozen=True)
class Told:
    """What a start said: its exit code, its standard error, and from the command its prefix and arguments."""

    code: int
    said: str
    prefix: str = ""
    arguments: tuple[str, ...] = ()
    threads: tuple[str, ...] = ()


def make(folder: Path) -> Path:
    """Make a toy checkout in `folder` and return its path."""
    checkout = folder / "checkout"
    ours = ("__init__.py", "__main__.py", "bootstrap")
    for name in ours:
        source, target = ROOT / "nncore" / name, checkout / "nncore" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if source.is_dir():
            shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, target)
    (checkout / "nncore" / "cli.py").write_text(COMMAND)
    (checkout / "pyproject.toml").write_text(PROJECT)
    if pip := importlib.util.find_spec("pip"):
        alone = folder / "pip alone"
        alone.mkdir()
        _lend(Path(pip.origin or "").parent, alone / "pip")
        (checkout / "venv.py").write_text(BORROWING.format(source=str(alone)))
    (checkout / "resources").mkdir()
    wheel = _wheel(folder)
    pin(checkout, hashlib.sha256(wheel.read_bytes()).hexdigest())
    return checkout


def _lend(package: Path, place: Path) -> None:
    try:
        place.symlink_to(package, target_is_directory=True)
    except OSError:  # not everybody may, on Windows
        shutil.copytree(package, place)


def pin(checkout: Path, digest: str) -> None:
    """Pin the toy package to a checksum."""
    line = f"safetensors=={VERSION} --hash=sha256:{digest}\n"
    for name in ("requirements.lock", "requirements-test.lock"):
        (checkout / "resources" / name).write_text(line)


def begin(checkout: Path, *arguments: str, **variables: str) -> subprocess.Popen[str]:
    """Start the toy command with a Python that has nothing of ours."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PIP_")}
    environment |= {
        "PIP_CONFIG_FILE": os.devnull,
        "PIP_NO_INDEX": "1",
        "PIP_FIND_LINKS": str(checkout.parent),
        "OPENBLAS_NUM_THREADS": "8",
        **variables,
    }
    environment.pop("PYTHONPATH", None)
    base = getattr(sys, "_base_executable", sys.executable)
    command = [base, "-m", "nncore", *arguments]
    return subprocess.Popen(
        command, cwd=checkout, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def end(child: subprocess.Popen[str]) -> Told:
    """Wait for a start and return what it told."""
    printed, said = child.communicate(timeout=100)
    if not printed:
        return Told(child.returncode, said)
    prefix, arguments, threads, _ = json.loads(printed)
    return Told(child.returncode, said, prefix, tuple(arguments), tuple(sorted(set(threads.values()))))


def start(checkout: Path, *arguments: str, **variables: str) -> Told:
    """Run the toy command to its end."""
    return end(begin(checkout, *arguments, **variables))


def _wheel(folder: Path) -> Path:
    """Make the one package that the toy needs, as a wheel."""
    path = folder / f"safetensors-{VERSION}-py3-none-any.whl"
    info = f"safetensors-{VERSION}.dist-info"
    files = {
        "safetensors.py": "",
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: safetensors\nVersion: {VERSION}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: toy\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = "".join(f"{name},{_checksum(text)},{len(text)}\n" for name, text in files.items())
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in {**files, f"{info}/RECORD": record}.items():
            archive.writestr(name, text)
    return path


def _checksum(text: str) -> str:
    digest = base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest())
    return f"sha256={digest.decode().rstrip('=')}"
