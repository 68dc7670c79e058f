"""One thread for numpy's products, and kernels as wide as the processor's registers."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from pathlib import Path

import pytest

from nncore.bootstrap import blas
from tests.nncore.toy_checkout import ROOT

WIDE = "fpu sse2 avx avx2 fma avx512f avx512dq avx512cd avx512bw avx512vl avx512_bf16"
NARROW = "fpu sse2 avx avx2 fma"


def about(vendor: str, family: str, flags: str) -> str:
    """What Linux says of two such processors, as far as it counts."""
    one = f"vendor_id\t: {vendor}\ncpu family\t: {family}\nmodel name\t: One of many\nflags\t\t: {flags}\n"
    return f"processor\t: 0\n{one}\nprocessor\t: 1\n{one}\n"


@pytest.fixture(autouse=True)
def no_kernels(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(blas.KERNELS, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")


def kernels_on(text: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> str | None:
    """The kernels asked for on a machine that says this of itself."""
    (folder / "cpuinfo").write_text(text)
    monkeypatch.setattr(blas, "CPU_INFO", str(folder / "cpuinfo"))
    blas.prepare()
    return os.environ.get(blas.KERNELS)


@pytest.mark.parametrize(
    ("vendor", "family", "flags", "kernels"),
    [
        ("AuthenticAMD", "26", WIDE, "SkylakeX"),
        ("AuthenticAMD", "26", NARROW, None),  # a virtual machine may hide what the processor has
        ("AuthenticAMD", "25", WIDE, None),  # Zen 4, which is known
        ("GenuineIntel", "6", WIDE, None),
        ("AuthenticAMD", "", WIDE, None),
    ],
)
def test_wide_kernels_are_asked_for_where_they_would_be_overlooked(
    vendor: str,
    family: str,
    flags: str,
    kernels: str | None,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert kernels_on(about(vendor, family, flags), tmp_path, monkeypatch) == kernels


def test_a_person_s_choice_of_kernels_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(blas.KERNELS, "Haswell")
    assert kernels_on(about("AuthenticAMD", "26", WIDE), tmp_path, monkeypatch) == "Haswell"


def test_on_other_systems_and_without_such_a_file_the_library_chooses(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(blas, "CPU_INFO", str(tmp_path / "none"))
    blas.prepare()
    assert blas.KERNELS not in os.environ
    monkeypatch.setattr(sys, "platform", "darwin")
    assert kernels_on(about("AuthenticAMD", "26", WIDE), tmp_path, monkeypatch) is None


def test_only_what_is_said_of_the_first_processor_is_read(tmp_path: Path) -> None:
    many = tmp_path / "many"
    many.write_text(about("AuthenticAMD", "26", WIDE) * 500)
    assert blas.about_first(str(many))["processor"] == "0"


@pytest.mark.parametrize("name", blas.THREADS)
def test_every_library_is_asked_for_one_thread(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, "8")
    blas.prepare()
    assert os.environ[name] == "1"


@pytest.mark.skipif(platform.machine() != "x86_64", reason="other processors have other kernels")
def test_numpy_takes_the_kernels_that_are_asked_for() -> None:
    mistaken = blas.overlooks(blas.about_first(blas.CPU_INFO))
    environment = dict(os.environ) if mistaken else {**os.environ, blas.KERNELS: "Haswell"}
    done = subprocess.run(
        [sys.executable, "-c", "from nncore.bootstrap import blas; blas.prepare(); import numpy"],
        cwd=ROOT,
        env=environment | {"OPENBLAS_VERBOSE": "2"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert f"Core: {blas.WIDE if mistaken else 'Haswell'}" in done.stdout + done.stderr


def test_the_numpy_pinned_is_still_the_one_that_overlooks_them() -> None:
    """When this fails: see with OPENBLAS_VERBOSE=2 whether the new one knows Zen 5; if so, `overlooks` can go."""
    assert "numpy==2.4.6 " in (ROOT / "resources" / "requirements.lock").read_text(encoding="utf-8")
