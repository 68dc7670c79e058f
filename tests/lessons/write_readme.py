"""Writes the tables of resources/lessons/README.md anew: `python -m tests.lessons.write_readme`."""

from __future__ import annotations

import inspect
from collections.abc import Iterable
from pathlib import Path

from app.lessons.events import EVENTS
from app.lessons.facts import FACTS
from app.lessons.functions import FUNCTIONS
from tests.lessons.player import Player

README = Path(__file__).resolve().parents[2] / "resources" / "lessons" / "README.md"


def tables() -> dict[str, list[str]]:
    """The lines of each table, below the heading that they belong to."""
    events = (
        (name, kind.tip + (f". Tells: {', '.join(kind.keys)}" if kind.keys else ""))
        for name, kind in EVENTS.items()
    )
    return {
        "### Facts": rows((name, fact.tip) for name, fact in FACTS.items()),
        "### Functions": rows((each.usage, each.tip) for each in FUNCTIONS.values()),
        "### Events": rows(events),
        "## Learners": rows(verbs()),
    }


def rows(pairs: Iterable[tuple[str, str]]) -> list[str]:
    """Lines of a table."""
    return [f"| `{name}` | {tip} |" for name, tip in pairs]


def verbs() -> Iterable[tuple[str, str]]:
    """The lines that a script may have, with what they do."""
    for name, verb in inspect.getmembers(Player, inspect.isfunction):
        if name.startswith("do_"):
            parameters = list(inspect.signature(verb).parameters)[1:]
            written = ", ".join([f'"{name[3:]}"', *parameters])
            yield f"[{written}]", (verb.__doc__ or "").strip()


def written(text: str) -> str:
    """The text with the tables as they should be now."""
    lines, kept, inside = [], tables(), ""
    for line in text.splitlines():
        if line.startswith("#"):
            inside = line if line in kept else ""
        if inside and line.startswith("| `"):
            continue
        if inside and line in {"FACTS", "FUNCTIONS", "EVENTS", "VERBS", "|---|---|"}:
            lines += ["| name | what it is |", "|---|---|"] if line.isupper() and line != "VERBS" else []
            lines += ["|---|---|"] if line == "|---|---|" else []
            lines += kept[inside] if line != "VERBS" else []
            continue
        lines.append(line)
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    README.write_text(written(README.read_text(encoding="utf-8")), encoding="utf-8")
