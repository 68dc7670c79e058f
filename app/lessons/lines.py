"""In which line of a TOML text a key stands, by its path in the lesson: steps[2].tasks[1].when."""

from __future__ import annotations

import re
from collections import Counter

_HEAD = re.compile(r"\s*(\[\[?)\s*([\w.-]+)\s*\]\]?")
_KEY = re.compile(r"\s*((?:[\w-]+|\"[^\"]*\")(?:\s*\.\s*(?:[\w-]+|\"[^\"]*\"))*)\s*=")
_LONG = re.compile(r"\"\"\"|'''")


def line_of(text: str, where: str) -> int:
    """The line of what `where` names, else of the nearest that it is in; the first if that is the whole file."""
    places = _places(text)
    while where:
        if where in places:
            return places[where]
        where = re.sub(r"(\[\d+\]|\.?[^.\[\]]+)$", "", where)
    return 1


def _places(text: str) -> dict[str, int]:
    """Path to line, of every table and key; what stands in a text of several lines is none."""
    places: dict[str, int] = {}
    counts: Counter[str] = Counter()
    table, within = "", ""  # the path of the table, and by what a text of several lines will be closed
    for number, line in enumerate(text.splitlines(), start=1):
        if within:
            within = "" if within in line else within
            continue
        if head := _HEAD.match(line):
            table = _path(head[2], counts, many=head[1] == "[[")
            places.setdefault(table, number)
        elif key := _KEY.match(line):
            name = re.sub(r"[\"\s]", "", key[1])
            places.setdefault(f"{table}.{name}" if table else name, number)
        marks = _LONG.findall(line)
        within = marks[-1] if len(marks) % 2 else ""
    return places


def _path(name: str, counts: Counter[str], *, many: bool) -> str:
    """The path of a table: each part of its name that is a list has the number of its last entry."""
    path = ""
    parts = name.split(".")
    for i, part in enumerate(parts):
        path = f"{path}.{part}" if path else part
        if many and i == len(parts) - 1:
            counts[path] += 1
        if counts[path]:
            path = f"{path}[{counts[path]}]"
    return path
