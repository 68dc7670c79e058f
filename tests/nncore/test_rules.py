"""The house rules that no ready-made tool checks."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PRODUCT = sorted(path for package in ("app", "nncore") for path in (ROOT / package).rglob("*.py"))
LONGEST_FILE, LONGEST_FUNCTION = 300, 40


@cache
def nodes(path: Path) -> list[ast.AST]:
    """Everything in a module."""
    return list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))


def names(path: Path) -> Iterator[str]:
    """Yield every name that a module imports or uses."""
    for node in nodes(path):
        if isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.alias):
            yield node.name.rpartition(".")[2]


def test_every_file_and_function_can_be_read_in_one_sitting() -> None:
    too_long: dict[str, int] = {}
    for path in PRODUCT:
        lengths = {"": len(path.read_text(encoding="utf-8").splitlines())}
        for node in nodes(path):
            if isinstance(node, ast.FunctionDef):
                lengths[node.name] = (node.end_lineno or node.lineno) - node.lineno + 1
        for name, lines in lengths.items():
            if lines > (LONGEST_FUNCTION if name else LONGEST_FILE):
                too_long[f"{path.relative_to(ROOT)} {name}".strip()] = lines
    assert too_long == {}


def test_only_the_settings_know_how_settings_are_kept() -> None:
    users = {path for path in PRODUCT if "QSettings" in names(path)}
    assert users <= {ROOT / "app" / "settings.py"}


def test_nothing_unpickles() -> None:
    for path in PRODUCT:
        assert not {"pickle", "shelve", "marshal"} & set(names(path)), path
