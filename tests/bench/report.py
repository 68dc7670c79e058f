"""Runs the families of measurements and prints them as a table or as JSON."""

from __future__ import annotations

import argparse
import json
import os
import platform
from collections.abc import Callable, Sequence

import numpy as np

FAMILIES = ("steps", "window", "accuracy")


def main(argv: Sequence[str]) -> int:
    """Measure the families asked for: without names, all but the ones that take minutes."""
    parser = argparse.ArgumentParser(prog="tests.bench", description="Measure the engine and the window.")
    parser.add_argument("names", nargs="*", metavar=" | ".join(FAMILIES), help="what to measure")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--long", action="store_true", help="measure the accuracy of whole runs too")
    options = parser.parse_args(argv)
    if unknown := set(options.names) - set(FAMILIES):
        parser.error(f"there is nothing called {', '.join(sorted(unknown))} to measure")
    names = options.names or (FAMILIES if options.long else FAMILIES[:2])
    rows: dict[str, dict[str, float]] = {}
    for name in names:
        rows |= _family(name)()
    if options.json:
        print(json.dumps({"machine": machine(), "rows": rows}, indent=1))
    else:
        print(f"# {machine()}")
        for row, figures in rows.items():
            print(f"{row:32s} " + "  ".join(f"{figure} {value:,.4g}" for figure, value in figures.items()))
    return 0


def machine() -> str:
    """What the figures were measured on, in a line."""
    return (
        f"{os.cpu_count()} cores, {platform.machine()} {platform.system()}, Python {platform.python_version()}, "
        f"numpy {np.__version__}, one BLAS thread, load {os.getloadavg()[0]:.1f}"
        if hasattr(os, "getloadavg")
        else f"{os.cpu_count()} cores, {platform.machine()} {platform.system()}, Python {platform.python_version()}"
    )


def _family(name: str) -> Callable[[], dict[str, dict[str, float]]]:
    if name == "steps":
        from tests.bench import steps

        return steps.measure
    if name == "accuracy":
        from tests.bench import accuracy

        return accuracy.measure
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from tests.bench import window

    return window.measure
