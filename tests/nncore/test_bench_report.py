"""The report of the bench: it names what was measured, on what and with how many threads, as text and as JSON."""

from __future__ import annotations

import json

import numpy as np
import pytest

from tests.bench import report, steps
from tests.nncore.small import small_digits

ROWS = {"a row": {"ms": 1.5}}


@pytest.fixture(autouse=True)
def measured(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Replaces the measurements, and holds which of them were asked for."""
    asked: list[str] = []

    def family(name: str) -> object:
        asked.append(name)
        return lambda: ROWS

    monkeypatch.setattr(report, "_family", family)
    return asked


def test_json_holds_the_rows_and_names_machine_versions_and_threads(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert report.main(["steps", "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["rows"] == ROWS
    assert "cores" in said["machine"]["machine"]
    assert f"numpy {np.__version__}" in said["machine"]["versions"]
    assert "PySide6-Essentials 6." in said["machine"]["versions"]
    assert said["machine"]["threads"].startswith("BLAS 1;")


def test_text_holds_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    report.main(["steps"])
    said = capsys.readouterr().out
    assert "# threads: BLAS 1; PyTorch and JAX, if here, 1 each\n" in said
    assert "a row" in said
    assert "ms 1.5" in said


@pytest.mark.parametrize(
    ("told", "kernels"),
    [("Haswell", "Haswell, told by OPENBLAS_CORETYPE"), ("", "numpy's own choice for this processor")],
)
def test_it_says_whose_choice_the_kernels_of_the_products_were(
    told: str, kernels: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENBLAS_CORETYPE", told)
    report.main(["steps"])
    assert f"# kernels: {kernels}\n" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "names"),
    [
        ([], ["steps", "gradients", "cuts", "history", "window"]),
        (["--long"], ["steps", "gradients", "cuts", "history", "window", "accuracy", "million"]),
        (["accuracy"], ["accuracy"]),
    ],
)
def test_what_takes_minutes_is_measured_only_when_asked_for(
    arguments: list[str], names: list[str], measured: list[str]
) -> None:
    report.main(arguments)
    assert measured == names


def test_what_cannot_be_measured_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        report.main(["speed"])
    assert "nothing called speed" in capsys.readouterr().err


def test_a_step_is_compared_with_its_products_and_with_whatever_else_is_installed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(steps, "COMPARED", {"json": steps._products, "no_such_library": steps._products})
    found = steps._compare(small_digits().train, 10)
    ratios = {
        f"{ratio}{by}" for ratio in ("ours / products", "json / ours") for by in ("", ", processor time")
    }
    assert set(found) == {"ours us", "products us", "json us"} | ratios
    assert min(found.values()) > 0


class Jumping:
    """Clocks of which the process's stands still but for a jump at every fourth look."""

    def __init__(self) -> None:
        self.seconds, self.looks = 0.0, 0

    def perf_counter(self) -> float:
        return self.seconds

    def process_time(self) -> float:
        self.looks += 1
        return 8.0 * (self.looks // 4)


def test_a_clock_of_the_process_that_stands_still_is_awaited(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Jumping()
    monkeypatch.setattr(steps, "time", clock)

    def run() -> None:
        clock.seconds += 3.0

    assert steps._timed(run, 2) == (1.5e6, 8e6 / (3 * 2))  # three runs of two steps until it went on
