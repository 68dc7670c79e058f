"""Which tests show which of the ideas in concepts.toml: `python3 -m tests --concepts`."""

from __future__ import annotations

import contextlib
import io
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Sequence

CONCEPTS = Path(__file__).with_name("concepts.toml")


def concepts() -> dict[str, str]:
    """Return the ideas the explorer must show: id -> title."""
    with CONCEPTS.open("rb") as file:
        table: dict[str, str] = tomllib.load(file)["concepts"]
    return table


class Collector:
    """A pytest plugin that notes which test carries which concept; nothing is run."""

    def __init__(self) -> None:
        self.tests: dict[str, list[str]] = {}

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        """Note each test under every idea it shows, once however often it is parametrised."""
        for item in session.items:
            name = item.nodeid.partition("[")[0]
            for idea in _shown(item):
                tests = self.tests.setdefault(idea, [])
                if name not in tests:
                    tests.append(name)


def _shown(item: pytest.Item) -> list[str]:
    # A test that never runs, or is expected to fail, shows nothing.
    if any(item.get_closest_marker(name) for name in ("skip", "xfail")):
        return []
    return [idea for mark in item.iter_markers("concept") for idea in mark.args]


def collect(arguments: Sequence[str]) -> dict[str, list[str]]:
    """Return idea -> names of the tests that show it; SystemExit when the tests cannot be collected."""
    collector = Collector()
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        code = pytest.main(["--collect-only", "-q", *arguments], plugins=[collector])
    if code not in {pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED}:
        raise SystemExit(f"{said.getvalue()}\nThe tests could not be collected, so no idea was counted.")
    return collector.tests


def report(shown: dict[str, list[str]], titles: dict[str, str]) -> str:
    """Return the table of ideas with their tests; its last line is `concepts: N/142`."""
    lines: list[str] = []
    for idea, title in titles.items():
        lines.append(f"{idea:6} {title}")
        lines += [f"       {name}" for name in shown.get(idea, ["no test yet"])]
    return "\n".join([*lines, f"concepts: {len(shown.keys() & titles.keys())}/{len(titles)}"])


def main(arguments: Sequence[str] = ()) -> int:
    """Print the report."""
    print(report(collect(arguments), concepts()))
    return 0
