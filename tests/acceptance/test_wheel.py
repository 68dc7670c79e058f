"""The wheel: built from the checkout, installed where nothing of ours is, run from an empty folder."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from nncore import __version__

pytestmark = [pytest.mark.acceptance, pytest.mark.timeout(900)]
ROOT = Path(__file__).resolve().parents[2]


def run(*command: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Run a command and return what it said; it must succeed."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the wheel of this checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "-w", folder, ROOT, cwd=folder)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def programs(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the programs that the wheel installs."""
    folder = tmp_path_factory.mktemp("installed")
    base = getattr(sys, "_base_executable", sys.executable)
    run(base, "-m", "venv", folder, cwd=folder)
    programs = folder / ("Scripts" if os.name == "nt" else "bin")
    run(programs / "python", "-m", "pip", "install", "-q", wheel, cwd=folder)
    return programs


def test_the_wheel_holds_both_packages_and_the_resources_but_no_tests(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert wheel.name == f"descent_explorer-{__version__}-py3-none-any.whl"
    assert {
        "app/__main__.py",
        "nncore/__main__.py",
        "app/_resources/mnist/train-images-idx3-ubyte.gz",
    } <= set(names)
    assert {name.partition("/")[0] for name in names} == {
        "app",
        "nncore",
        f"descent_explorer-{__version__}.dist-info",
    }


def test_the_programs_run_from_an_empty_folder(programs: Path, tmp_path: Path) -> None:
    said = run(programs / "descent-explorer", "--version", cwd=tmp_path)
    assert (said.stdout, said.stderr) == (f"descent-explorer {__version__}\n", "")
    assert "train" in run(programs / "nncore", "--help", cwd=tmp_path).stdout
    assert list(tmp_path.iterdir()) == []


def test_the_installed_engine_finds_its_digits(programs: Path, tmp_path: Path) -> None:
    out = tmp_path / "small.safetensors"
    run(programs / "nncore", "train", "--epochs", "1", "--sizes", "784,8,10", "--out", out, cwd=tmp_path)
    assert '"test_accuracy"' in run(programs / "nncore", "evaluate", out, cwd=tmp_path).stdout


def test_the_installed_window_is_drawn(programs: Path, tmp_path: Path) -> None:
    run(programs / "descent-explorer", "--screenshot", "window.png", cwd=tmp_path)
    assert (tmp_path / "window.png").read_bytes().startswith(b"\x89PNG")
