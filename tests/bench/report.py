"""Runs the families of measurements and prints them as a table or as JSON."""

from __future__ import annotations

import argparse
import json
import os
import platform
from collections.abc import Callable, Sequence
from importlib import metadata
from pathlib import Path

FAMILIES = ("steps", "gradients", "cuts", "history", "window", "accuracy", "million", "start", "looking")
PARTS = ("start", "looking")  # of the window's measurements, by themselves
PACKAGES = ("numpy", "PySide6-Essentials", "pyqtgraph", "torch", "jax")
KERNELS = "OPENBLAS_CORETYPE"
CPU_INFO = Path("/proc/cpuinfo")  # Linux only; elsewhere platform.processor() knows


def main(argv: Sequence[str]) -> int:
    """Measure the families asked for: without names, all but the ones that take minutes."""
    options = parse(argv)
    rows: dict[str, dict[str, float]] = {}
    for name in options.names:
        rows |= _family(name)()
    if options.json:
        print(json.dumps({"machine": machine(), "rows": rows}, indent=1))
    else:
        print("".join(f"# {what}: {value}\n" for what, value in machine().items()))
        for row, figures in rows.items():
            print(f"{row:32s} " + "  ".join(f"{figure} {value:,.4g}" for figure, value in figures.items()))
    return 0


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """Return the options: names, json."""
    parser = argparse.ArgumentParser(prog="tests.bench", description="Measure the engine and the window.")
    parser.add_argument("names", nargs="*", metavar=" | ".join(FAMILIES), help="what to measure")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--long", action="store_true", help="measure the accuracy of whole runs too")
    options = parser.parse_args(argv)
    if unknown := set(options.names) - set(FAMILIES):
        parser.error(f"there is nothing called {', '.join(sorted(unknown))} to measure")
    whole = tuple(name for name in FAMILIES if name not in PARTS)
    options.names = options.names or (whole if options.long else whole[:5])
    return options


def machine() -> dict[str, str]:
    """What the figures were measured on and with: the machine, every version that counts, kernels and threads."""
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    return {
        "machine": f"{_processor()}, {os.cpu_count()} cores, {platform.machine()} {platform.system()}{load}",
        "versions": ", ".join([f"Python {platform.python_version()}", *_versions()]),
        "kernels": _kernels(),
        "threads": f"BLAS {os.environ.get('OPENBLAS_NUM_THREADS', 'any number')}; PyTorch and JAX, if here, 1 each",
    }


def _processor() -> str:
    """The processor's name, where it can be had without asking another program."""
    lines = CPU_INFO.read_text(encoding="utf-8").splitlines() if CPU_INFO.exists() else []
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(names, platform.processor() or "unknown processor")


def _kernels() -> str:
    """Whose choice numpy's kernels are: a workplace may pin older ones, so that all its machines give the same bits."""
    told = os.environ.get(KERNELS)
    return f"{told}, told by {KERNELS}" if told else "numpy's own choice for this processor"


def _versions() -> list[str]:
    """Of the packages measured and measured against, as far as they are here."""
    found = []
    for package in PACKAGES:
        try:
            found.append(f"{package} {metadata.version(package)}")
        except metadata.PackageNotFoundError:
            continue
    return found


def _family(name: str) -> Callable[[], dict[str, dict[str, float]]]:
    if name == "steps":
        from tests.bench import steps

        return steps.measure
    if name == "gradients":
        from tests.bench import gradients

        return gradients.measure
    if name == "cuts":
        from tests.bench import cuts

        return cuts.measure
    if name in ("history", "million"):
        from tests.bench import history

        return history.measure if name == "history" else history.measure_long
    if name == "accuracy":
        from tests.bench import accuracy

        return accuracy.measure
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from tests.bench import window

    return {"start": window.measure_start, "looking": window.measure_looking}.get(name, window.measure)
