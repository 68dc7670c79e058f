"""What the library behind numpy's products reads from the environment when it is loaded: threads, and kernels.

Standard library only, and quick: this runs at every start.
"""

import os
import sys

# Measured: a second BLAS thread gains nothing on matrices this small, and collapses when the machine is busy.
THREADS = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")
KERNELS = "OPENBLAS_CORETYPE"
# OpenBLAS 0.3.31, which numpy 2.4 brings, does not know AMD's Zen 5 (family 26) and takes the kernels of 2013, half
# as wide. What it takes for Zen 4, and since its pull request 6033 for Zen 5 too, are those that need these:
WIDE = "SkylakeX"
NEEDED = {"avx512f", "avx512cd", "avx512bw", "avx512dq", "avx512vl"}
CPU_INFO = "/proc/cpuinfo"  # Linux only; elsewhere the library chooses
FIRST = 8192  # bytes that hold what is said of the first processor: a machine may have hundreds


def prepare() -> None:
    """Ask for one thread, and for wide kernels where the library would overlook them; before numpy is imported.

    A person's own choice of kernels is left alone.
    """
    for name in THREADS:
        os.environ[name] = "1"
    if KERNELS not in os.environ and overlooks(about_first(CPU_INFO)):
        os.environ[KERNELS] = WIDE


def about_first(path: str) -> "dict[str, str]":
    """Return what a file like /proc/cpuinfo says of its first processor; nothing if there is no such file."""
    if not sys.platform.startswith("linux"):
        return {}
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            lines = file.read(FIRST).partition("\n\n")[0].splitlines()
    except OSError:
        return {}
    return {name.strip(): value.strip() for name, _, value in (line.partition(":") for line in lines)}


def overlooks(processor: "dict[str, str]") -> bool:
    """Whether OpenBLAS would overlook that this processor has wide registers: Zen 5 and later, with AVX-512."""
    family = processor.get("cpu family", "")
    return (
        processor.get("vendor_id") == "AuthenticAMD"
        and family.isdecimal()
        and int(family) >= 26
        and NEEDED.issubset(processor.get("flags", "").split())
    )
