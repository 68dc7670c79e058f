"""What a person has done of the lessons, in a file beside the settings."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from app.lessons.values import Value
from nncore.files import atomic_write, read_capped

VERSION = 1
LARGEST = 4_000_000  # bytes
FOREVER = 1e9  # seconds


@dataclass
class Mark:
    """What is remembered of one step."""

    passed: bool = False
    share: float = 0.0  # the most that was ever done of it
    predicted: Value = None
    happened: str = ""
    typed: dict[str, float] = field(default_factory=dict)
    skipped: bool = False  # the prediction
    seconds: float = 0.0  # at it, until it was passed


class Progress:
    """Reads forgivingly, writes whole; where nothing can be written it says why and goes on."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file
        self._marks: dict[str, Mark] = {}
        self.open = False  # whether the rail was open
        self.place = ""  # lesson and step shown last, "network:pixels"
        self.problem = ""
        self.carried: dict[str, object] = {}  # options that go from step to step
        if file is not None:
            self._load(file)
        self._kept = self._told()

    def mark(self, lesson: str, step: str) -> Mark:
        """What is remembered of a step; an empty mark if nothing is."""
        return self._marks.setdefault(f"{lesson}:{step}", Mark())

    def is_passed(self, lesson: str, step: str) -> bool:
        """Whether a step was passed."""
        mark = self._marks.get(f"{lesson}:{step}")
        return mark is not None and mark.passed

    @property
    def marks(self) -> Mapping[str, Mark]:
        """What is remembered, by "lesson:step"; steps of which nothing is are left out."""
        return {key: mark for key, mark in self._marks.items() if mark != Mark()}

    def save(self) -> None:
        """Write everything; who has done nothing of the lessons has no file."""
        told = self._told()
        if self._file is None or told == self._kept:
            return
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            atomic_write(self._file, told)
        except OSError as error:
            self.problem = error.strerror or str(error)
        else:
            self._kept = told

    def _told(self) -> bytes:
        marks = {key: vars(mark) for key, mark in self.marks.items()}
        told = {
            "version": VERSION,
            "open": self.open,
            "place": self.place,
            "steps": marks,
            "carried": self.carried,
        }
        return json.dumps(told, indent=1).encode()

    def _load(self, file: Path) -> None:
        try:
            told = json.loads(read_capped(file, LARGEST))
        except (OSError, ValueError, RecursionError):
            return
        if not isinstance(told, dict) or told.get("version") != VERSION:
            return
        self.open, self.place = told.get("open") is True, str(told.get("place", ""))
        carried, steps = told.get("carried"), told.get("steps")
        self.carried = carried if isinstance(carried, dict) else {}
        for key, values in steps.items() if isinstance(steps, dict) else ():
            if isinstance(values, dict):
                self._marks[str(key)] = _mark(values)


def _mark(values: dict[str, object]) -> Mark:
    share, typed, predicted = values.get("share"), values.get("typed"), values.get("predicted")
    seconds = values.get("seconds")
    numbers = typed.items() if isinstance(typed, dict) else ()
    return Mark(
        values.get("passed") is True,
        float(share) if isinstance(share, int | float) and 0 <= share <= 1 else 0.0,
        predicted if isinstance(predicted, str | int | float) else None,
        str(values.get("happened", "")),
        {str(key): float(value) for key, value in numbers if isinstance(value, int | float)},
        values.get("skipped") is True,
        float(seconds) if isinstance(seconds, int | float) and 0 <= seconds < FOREVER else 0.0,
    )
