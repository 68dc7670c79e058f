"""A class at a glance: a row for each learner, and a row for each step, from the progress files of a folder."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from nncore.class_file import SUFFIX, ClassFileError, Done, Record, harmless, read

MOST = 5000  # files looked at


@dataclass(frozen=True)
class Read:
    """One file: its record, or why it was refused."""

    file: str
    record: Record | None = None
    why: str = ""

    @property
    def who(self) -> str:
        """The learner's name, or the file's."""
        name = self.record.name.strip() if self.record is not None else ""
        return name or self.file.removesuffix(SUFFIX)


def read_folder(folder: Path) -> tuple[Read, ...]:
    """Every progress file of a folder, by name; raises OSError for what is no folder."""
    names = sorted(path.name for path in folder.iterdir() if path.name.endswith(SUFFIX))[:MOST]
    found = []
    for name in names:
        try:
            found.append(Read(name, read(folder / name)))
        except ClassFileError as error:
            found.append(Read(name, why=str(error)))
    return tuple(found)


def steps_of(records: Sequence[Record]) -> list[tuple[str, str]]:
    """Every step that anybody was at, lessons and steps in the order in which they are first met."""
    found = dict.fromkeys((done.lesson, done.step) for record in records for done in record.steps)
    lessons = list(dict.fromkeys(lesson for lesson, _ in found))
    return sorted(found, key=lambda step: lessons.index(step[0]))


def table(files: Sequence[Read]) -> str:
    """Both tables as text for a terminal."""
    good = [(each.who, each.record) for each in files if each.record is not None]
    if not good:
        return "No progress file could be read."
    learners: list[tuple[str, ...]] = [("learner", "passed", "tried", "predicted", "skipped", "minutes")]
    learners += [_learner(who, record) for who, record in good]
    steps: list[tuple[str, ...]] = [("step", "passed", "tried", "predicted", "skipped", "minutes each")]
    records = [record for _, record in good]
    steps += [_step(step, records) for step in steps_of(records)]
    return "\n\n".join(_aligned(rows) for rows in (learners, steps))


def _learner(who: str, record: Record) -> tuple[str, ...]:
    of = max(record.of, len(record.steps))
    return _row(who, record.steps, f"/{of}", sum(done.seconds for done in record.steps))


def _step(step: tuple[str, str], records: Sequence[Record]) -> tuple[str, ...]:
    done = [each for record in records for each in record.steps if (each.lesson, each.step) == step]
    mean = sum(each.seconds for each in done) / len(done)
    return _row(":".join(step), done, f"/{len(records)}", mean)


def _row(name: str, steps: Sequence[Done], of: str, seconds: float) -> tuple[str, ...]:
    passed, tried = sum(done.passed for done in steps), len(steps)
    predicted, skipped = sum(done.predicted != "" for done in steps), sum(done.skipped for done in steps)
    return name, f"{passed}{of}", str(tried), str(predicted), str(skipped), f"{seconds / 60:.0f}"


def _aligned(rows: Sequence[tuple[str, ...]]) -> str:
    rows = [("".join(c if c.isprintable() else " " for c in row[0])[:40], *row[1:]) for row in rows]
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    return "\n".join(
        "  ".join(
            [row[0].ljust(widths[0]), *(cell.rjust(w) for cell, w in zip(row[1:], widths[1:], strict=True))]
        )
        for row in rows
    )


def matrix(files: Sequence[Read]) -> str:
    """A row a learner and a column a step as CSV: passed, or how much of it was done; empty where nobody was."""
    good = [(each.who, each.record) for each in files if each.record is not None]
    steps = steps_of([record for _, record in good])
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["name", *(":".join(step) for step in steps)])
    for who, record in good:
        marks = {(done.lesson, done.step): done for done in record.steps}
        writer.writerow([harmless(who), *(_cell(marks.get(step)) for step in steps)])
    return out.getvalue()


def _cell(done: Done | None) -> str:
    if done is None:
        return ""
    return "passed" if done.passed else f"{done.share:.2f}"
