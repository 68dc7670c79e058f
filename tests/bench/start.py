"""How long a person waits from the command to the window, and from closing it to the end of the process."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory


def start_up(n: int = 5) -> dict[str, float]:
    """Seconds from the command to the first painted window, the digits, the first step and the end; medians of `n`.

    The first start is not counted: it fills the disk's cache and writes the bytecode that all later ones read.
    """
    words: dict[str, list[float]] = {}
    with TemporaryDirectory() as folder:
        environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
        environment["PYTHONPYCACHEPREFIX"] = str(Path(folder) / "bytecode")
        command = [sys.executable, "-m", "app", "--self-test", "--settings", str(Path(folder) / "s.ini")]
        for _ in range(n + 1):
            began = time.perf_counter()
            seen: dict[str, float] = {}
            with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as child:
                assert child.stdout is not None
                for line in child.stdout:
                    seen[line.split()[0]] = time.perf_counter() - began
            seen["ended"] = time.perf_counter() - began
            for word, seconds in seen.items():
                words.setdefault(word, []).append(seconds)
    return {f"{word} s": statistics.median(times[1:]) for word, times in words.items()}
