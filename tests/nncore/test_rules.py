"""The house rules that no ready-made tool checks."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
PRODUCT = sorted(path for package in ("app", "nncore") for path in (ROOT / package).rglob("*.py"))
LONGEST_FILE, LONGEST_FUNCTION = 300, 40


class Read(NamedTuple):
    """What the rules ask of a file. Its syntax tree is let go: all of them would be millions of objects."""

    lines: int
    functions: dict[str, int]  # how many lines each has
    names: frozenset[str]  # that it imports or uses


@cache
def read(path: Path) -> Read:
    """Parse a file, once for all rules."""
    text, functions, names = path.read_text(encoding="utf-8"), {}, set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef):
            functions[node.name] = (node.end_lineno or node.lineno) - node.lineno + 1
        elif isinstance(node, ast.Name):
            names.add(node.id)
        elif isinstance(node, ast.alias):
            names.add(node.name.rpartition(".")[2])
    return Read(len(text.splitlines()), functions, frozenset(names))


def test_every_file_and_function_can_be_read_in_one_sitting() -> None:
    too_long: dict[str, int] = {}
    for path in PRODUCT:
        found, name = read(path), str(path.relative_to(ROOT))
        if found.lines > LONGEST_FILE:
            too_long[name] = found.lines
        for function, lines in found.functions.items():
            if lines > LONGEST_FUNCTION:
                too_long[f"{name} {function}"] = lines
    assert too_long == {}


def test_only_the_settings_know_how_settings_are_kept() -> None:
    users = {path for path in PRODUCT if "QSettings" in read(path).names}
    assert users <= {ROOT / "app" / "settings.py"}


def test_nothing_unpickles() -> None:
    for path in PRODUCT:
        assert not {"pickle", "shelve", "marshal"} & read(path).names, path
