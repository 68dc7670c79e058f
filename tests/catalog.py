"""The texts of the program, found in its code, and the catalogs of their translations.

`python3 -m tests --texts` brings every catalog up to date: new texts come in as unfinished, gone ones go.
"""

from __future__ import annotations

import ast
import json
import re
import sys
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[1]
CATALOGS = ROOT / "resources" / "languages"
CALLS = frozenset({"tr", "_tr", "translate"})
NOT_SAID = "# not said"  # on a line whose strings nobody reads, though they look like text
SAID = "# said"  # on a line whose strings are read, though they look like keys
PROSE = re.compile(r"[A-Za-z]{2,}.* .*[a-z]|^[A-Z][a-z]+[?…]?$", re.DOTALL)
CODE = re.compile(r"^[\w.]*[_./][\w./]*$|^[a-z-]+:[^;]*;|\{ ?[a-z-]+: |^Q[A-Z]|^<|</|^[A-Za-z]+/[A-Za-z]")
WORDS_OF = {
    "Option": slice(2, 4),
    "_knob": slice(3, 5),
    "Setting": slice(1, 3),
    "Preset": slice(1, 3),
    "Kind": slice(0, 4),
}
"""Which arguments of theirs are said: label or title, tip, and lists of names."""
LETTERS = re.compile(r"[a-zA-Z]")  # what is all signs is the same in every language
WORD_IN_FORMULA = re.compile(r"\b(?!tanh)[a-z]{4,}\b")
HOLE = re.compile(r"\{[^{}]*\}")
AUTHORS = {  # the tables of their words stay in English too, what they hand to `tr` does not
    "facts.py",
    "functions.py",
    "bench_functions.py",
    "events.py",
} | {f"of_{each}.py" for each in ("events", "frame", "numbers", "benches", "panes", "tools")}
SKIPPED = {"bootstrap", "self_test.py", "cli.py", "__main__.py", "preflight.py", "double_click.py"}
"""Not said in the window: what a terminal reads stays in English."""
READ = {
    "text",
    "title",
    "summary",
    "goal",
    "ask",
    "unit",
    "hint",
    "closing",
    "tip",
    "notes",
    "why",
    "remedy",
    "means",
    "term",
    "label",
    "choices",
    "happened",
}
"""Keys of our TOML files whose strings are said."""


@cache
def texts() -> Mapping[str, str]:
    """Every text there is, and the file it is first found in."""
    found: dict[str, str] = {}
    for file in sorted([*(ROOT / "app").rglob("*.py"), *(ROOT / "nncore").rglob("*.py")]):
        name = file.relative_to(ROOT)
        if not SKIPPED & set(name.parts):
            authors = name.name in AUTHORS
            tables = name.parts[0] == "app" and not authors
            for text in in_code(file.read_text(encoding="utf-8"), tables=tables, rows=not authors):
                if LETTERS.search(HOLE.sub("", text)):
                    found.setdefault(text, str(name))
    for file in sorted((ROOT / "resources").rglob("*.toml")):
        for text in in_data(tomllib.loads(file.read_text(encoding="utf-8"))):
            found.setdefault(text, str(file.relative_to(ROOT)))
    for file in sorted((ROOT / "resources" / "scenes").glob("*.scene")):
        scene = json.loads(file.read_text(encoding="utf-8"))
        for key in ("title", "notes"):
            found.setdefault(scene[key], str(file.relative_to(ROOT)))
    return MappingProxyType(found)


def in_code(source: str, *, tables: bool, rows: bool = True) -> Iterator[str]:
    """The texts that a module hands to `tr`, and those its tables and rows hold that look like text."""
    tree, lines = ast.parse(source), source.splitlines()
    ours, others = set(), set()
    nodes = list(ast.walk(tree))
    for node in nodes:
        if isinstance(node, ast.Call) and _name(node.func) in CALLS and node.args:
            for part in _handed(node.args[-1]):
                ours.add(id(part))
                yield str(part.value)
        if rows and isinstance(node, ast.Call) and _name(node.func) in WORDS_OF:
            yield from _of_row(node)
        others.update(_no_text(node))
    yield from _labels(tree, lines) if tables else ()
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in ours:
            line = lines[node.lineno - 1]
            if line.endswith(SAID) or (tables and id(node) not in others and _is_prose(node.value, line)):
                yield node.value


def _handed(node: ast.expr) -> Iterator[ast.Constant]:
    """The strings among what is handed over: `"a" if x else "b"` are two; what a call makes is none of them."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node
    elif not isinstance(node, ast.Call):
        for part in ast.iter_child_nodes(node):
            if isinstance(part, ast.expr):
                yield from _handed(part)


def _is_prose(text: str, line: str) -> bool:
    return NOT_SAID not in line and bool(PROSE.search(text)) and not CODE.search(text)


def _labels(tree: ast.Module, lines: list[str]) -> Iterator[str]:
    """The words in the tables of a module that pair a key with a word: `KINDS = (("mse", "Squared"), ...)`."""
    tables = (node.value for node in tree.body if isinstance(node, ast.Assign))
    pairs = (pair for table in tables if isinstance(table, ast.Tuple) for pair in table.elts)
    for pair in pairs:
        match pair:
            case ast.Tuple(elts=[ast.Constant(value=str()), ast.Constant(value=str() as word)]):
                if NOT_SAID not in lines[pair.lineno - 1]:
                    yield word


def _of_row(call: ast.Call) -> Iterator[str]:
    """The words of an option or setting, and of its choices: some are too short to look like text."""
    given = call.args[WORDS_OF[_name(call.func)]]
    words = [
        *(part for each in given for part in (each.elts if isinstance(each, ast.Tuple) else [each])),
        *(k.value for k in call.keywords if k.arg in ("label", "tip")),
    ]
    yield from (str(each.value) for each in words if isinstance(each, ast.Constant) and each.value)
    found = [keyword.value for keyword in call.keywords if keyword.arg == "choices"]
    pairs = [pair for value in found if isinstance(value, ast.Tuple) for pair in value.elts]
    for pair in pairs:
        if isinstance(pair, ast.Tuple) and isinstance(pair.elts[-1], ast.Constant):
            yield str(pair.elts[-1].value)


def in_data(value: object, key: str = "") -> Iterator[str]:
    """The texts in what a TOML file holds."""
    if isinstance(value, str):
        if key in READ or (key == "formula" and WORD_IN_FORMULA.search(value)):
            yield value
    elif isinstance(value, Mapping):
        for name, part in value.items():
            yield from in_data(part, name)
    elif isinstance(value, list):
        for part in value:
            yield from in_data(part, key)


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _no_text(node: ast.AST) -> set[int]:
    """Strings that are documentation, keys, errors of the programmer's, types or parts of an f-string."""
    gone: list[ast.AST] = []
    if isinstance(node, ast.Expr | ast.Raise | ast.JoinedStr | ast.Compare | ast.Subscript | ast.Assert):
        gone = [node]
    elif isinstance(node, ast.Call) and _name(node.func) in {
        "setObjectName",
        "setProperty",
        "getattr",
        "QFont",
    }:
        gone = list(node.args)
    elif isinstance(node, ast.Call) and _name(node.func) == "cast":
        gone = list(node.args[:1])
    elif isinstance(node, ast.Dict):
        gone = [key for key in node.keys if key is not None]
    elif isinstance(node, ast.AnnAssign):
        gone = [node.annotation]
    elif isinstance(node, ast.FunctionDef):
        gone = [part for part in (node.returns, *(a.annotation for a in node.args.args)) if part]
    if not gone:  # as with nearly all of a million nodes
        return set()
    inner = (part for top in gone for part in ast.walk(top))
    return {id(part) for part in inner if isinstance(part, ast.Constant) and not _in_call(gone, part)}


def _in_call(tops: list[ast.AST], part: ast.AST) -> bool:
    """Whether an expression statement holds the string as an argument: `label.setText("so")` is said."""
    calls = (c for top in tops if isinstance(top, ast.Expr) for c in ast.walk(top) if isinstance(c, ast.Call))
    return any(part in ast.walk(call) for call in calls)


def catalog(language: str) -> dict[str, str]:
    """The translations of a language so far, by text; unfinished ones are empty."""
    file = CATALOGS / f"{language}.ts"
    if not file.exists():
        return {}
    messages = ET.parse(file).iter("message")  # noqa: S314 - a file of ours
    pairs = ((m.findtext("source") or "", m.find("translation")) for m in messages)
    return {text: (t.text or "") if t is not None and not t.get("type") else "" for text, t in pairs}


def holes(text: str) -> list[str]:
    """What is to be filled in, sorted."""
    return sorted(HOLE.findall(text))


def write(language: str, translations: Mapping[str, str]) -> None:
    """Write a catalog in Qt's .ts form, in alphabetical order, so that two people's additions merge."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines += [
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        "    <name>app</name>",
    ]
    for text, said in sorted(translations.items()):
        state = "" if said else ' type="unfinished"'
        lines += ["    <message>", f"        <source>{escape(text)}</source>"]
        lines += [f"        <translation{state}>{escape(said)}</translation>", "    </message>"]
    (CATALOGS / f"{language}.ts").write_text("\n".join([*lines, "</context>", "</TS>", ""]), encoding="utf-8")


def main() -> int:
    """Bring every catalog up to date; return how many of them have gaps."""
    known, open_ = texts(), 0
    for file in sorted(CATALOGS.glob("*.ts")):
        done = catalog(file.stem)
        write(file.stem, {text: done.get(text, "") for text in known})
        gaps = sum(not done.get(text) for text in known)
        sys.stdout.write(f"{file.stem}: {len(known)} texts, {gaps} without a translation\n")
        open_ += bool(gaps)
    return open_
