"""What is installed is compared with the ranges, and the pinned lists keep to them."""

from __future__ import annotations

import re
import sys
import tomllib
from importlib import metadata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nncore.bootstrap import ranges

ROOT = Path(__file__).resolve().parents[2]
PROJECT = str(ROOT / "pyproject.toml")
LOCKS = ("requirements.lock", "requirements-test.lock")
PIN = re.compile(
    r"^([\w.-]+)==([\w.]+)(?: ; [^\\]+)? \\\n((?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)", re.MULTILINE
)


def pins(name: str) -> dict[str, str]:
    """Return the name -> version of a pinned list, after checking that every entry carries checksums."""
    text = (ROOT / "resources" / name).read_text()
    found = {match[1]: match[2] for match in PIN.finditer(text)}
    assert len(found) == sum("==" in line for line in text.splitlines() if not line.startswith("#"))
    return found


@pytest.mark.parametrize(
    ("version", "bounds", "expected"),
    [
        ("6.10.3", ">=6.8,<6.11", True),
        ("6.8", ">=6.8,<6.11", True),
        ("6.11.0", ">=6.8,<6.11", False),
        ("6.7.9", ">=6.8,<6.11", False),
        ("2.4.6rc1", ">=1.26, <3", True),
        ("13.0.0", ">=11", True),
        ("1.0", "", True),
        ("1.0", "~=1.0", False),
    ],
)
def test_versions_are_compared_number_by_number(version: str, bounds: str, expected: bool) -> None:
    assert ranges.within(version, bounds) is expected


@given(
    st.lists(st.integers(0, 999), min_size=1, max_size=4),
    st.lists(st.integers(0, 999), min_size=1, max_size=4),
)
def test_a_version_lies_on_exactly_one_side_of_an_edge(version: list[int], edge: list[int]) -> None:
    text, bound = (".".join(map(str, numbers)) for numbers in (version, edge))
    assert ranges.within(text, f">={bound}") is not ranges.within(text, f"<{bound}")


def test_what_is_installed_is_found_as_the_slow_way_finds_it() -> None:
    found = ranges.installed(sys.path)
    for requirement in ranges.wanted(PROJECT, "tests"):
        name = ranges.name_of(requirement)
        assert found[name] == metadata.version(name)


def test_a_package_out_of_its_range_or_absent_is_not_met(tmp_path: Path) -> None:
    for name in ("PySide6_Essentials-6.12.0.dist-info", "numpy-1.26.4.egg-info", "notes.txt"):
        (tmp_path / name).mkdir()
    found = ranges.installed([str(tmp_path / "gone"), str(tmp_path)])
    assert found == {"pyside6-essentials": "6.12.0", "numpy": "1.26.4"}
    assert not ranges.met("PySide6-Essentials>=6.8,<6.11", found)
    assert ranges.met("numpy>=1.26,<3", found)
    assert not ranges.met("Pillow>=11", found)


def test_the_engine_asks_for_no_qt() -> None:
    assert {ranges.name_of(one) for one in ranges.wanted(PROJECT, "engine")} == ranges.ENGINE


@pytest.mark.parametrize(("name", "purpose"), [(LOCKS[0], "app"), (LOCKS[1], "tests")])
def test_the_pinned_list_keeps_to_the_ranges(name: str, purpose: str) -> None:
    pinned = pins(name)
    for requirement in ranges.wanted(PROJECT, purpose):
        assert ranges.met(requirement, pinned), f"{requirement}: make resources/{name} again"


def test_the_list_for_the_tests_pins_the_same_versions_for_the_app() -> None:
    assert pins(LOCKS[0]).items() <= pins(LOCKS[1]).items()


@pytest.mark.parametrize("name", LOCKS)
def test_a_pinned_list_tells_no_address(name: str) -> None:
    text = (ROOT / "resources" / name).read_text()
    assert not re.search(r"://|--(?:extra-)?index|--find-links|--trusted", text)


def test_qt_is_pinned_below_the_versions_that_break() -> None:
    """6.12.0 aborts on Python 3.11, and from 6.11 on pyqtgraph 0.14 exports no SVG."""
    with Path(PROJECT).open("rb") as file:
        dependencies = tomllib.load(file)["project"]["dependencies"]
    bounds = {ranges.name_of(one): one for one in dependencies}
    for package in ("pyside6-essentials", "shiboken6"):
        assert ranges.met(bounds[package], {package: "6.10.3"})
        assert not ranges.met(bounds[package], {package: "6.11.0"})
