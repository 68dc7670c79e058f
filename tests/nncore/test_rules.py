"""The house rules that no ready-made tool checks.

Parsing every file takes seconds, so each is parsed only where its text leaves a rule in doubt.
"""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PRODUCT = sorted(path for package in ("app", "nncore") for path in (ROOT / package).rglob("*.py"))
LONGEST_FILE, LONGEST_FUNCTION = 300, 40
BEGINS = re.compile(r"^([ \t]*)(async def|def|class) ", re.MULTILINE)


@cache
def text_of(path: Path) -> str:
    """What stands in a file."""
    return path.read_text(encoding="utf-8")


def may_be_long(text: str) -> bool:
    """Whether a function could be too long: it ends, at the latest, where the next one of its level begins."""
    begun = [(text.count("\n", 0, one.start()), len(one[1]), one[2]) for one in BEGINS.finditer(text)]
    ends = (text.count("\n") + 1, 0, "")
    for at, (line, level, what) in enumerate(begun):
        last = next((after for after in begun[at + 1 :] if after[1] <= level), ends)[0]
        if what != "class" and last - line > LONGEST_FUNCTION:
            return True
    return False


def long_functions(text: str) -> dict[str, int]:
    """The functions that are too long, and how many lines each has."""
    if not may_be_long(text):
        return {}
    lengths = {
        node.name: (node.end_lineno or node.lineno) - node.lineno + 1
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }
    return {name: lines for name, lines in lengths.items() if lines > LONGEST_FUNCTION}


def uses(text: str, *names: str) -> set[str]:
    """Which of these a file imports or uses, be it only in passing."""
    if not any(name in text for name in names):
        return set()
    used = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Name):
            used.add(node.id)
        elif isinstance(node, ast.alias):
            used |= set(node.name.split("."))
        elif isinstance(node, ast.ImportFrom):
            used |= set((node.module or "").split("."))
    return used & set(names)


def test_every_file_and_function_can_be_read_in_one_sitting() -> None:
    too_long: dict[str, int] = {}
    for path in PRODUCT:
        name, text = str(path.relative_to(ROOT)), text_of(path)
        if (lines := len(text.splitlines())) > LONGEST_FILE:
            too_long[name] = lines
        too_long |= {f"{name} {function}": lines for function, lines in long_functions(text).items()}
    assert too_long == {}


LONG = "    x = 1\n" * 40
NESTED = "class A:\n    def f(self):\n" + "        def g(): return 1\n" * 40


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"def f():\n{LONG}", {"f": 41}),
        (f"async def f():\n{LONG}\ndef g(): return 1\n", {"f": 41}),
        (f"{NESTED}\n    def h(self): return 1\n", {"f": 41}),
        (f"def f():\n    x = 1\n\n\nif f():\n{LONG}\n", {}),
        (f"class A:\n{LONG}", {}),
    ],
)
def test_a_long_function_is_found_wherever_it_stands(text: str, found: dict[str, int]) -> None:
    assert long_functions(text) == found


def test_only_the_settings_know_how_settings_are_kept() -> None:
    users = {path for path in PRODUCT if uses(text_of(path), "QSettings")}
    assert users <= {ROOT / "app" / "settings.py"}


def test_nothing_unpickles() -> None:
    for path in PRODUCT:
        assert not uses(text_of(path), "pickle", "shelve", "marshal"), path


def test_nobody_asks_a_layout_for_its_items() -> None:
    """PySide keeps what it handed out by its address after Qt deleted it, and takes what comes to lie there for it."""
    asks = re.compile(r"(?<!list)\.itemAt(Position)?\(")
    assert [path for path in PRODUCT if asks.search(text_of(path))] == []
