"""What a learner did in the lessons, as a small file for a teacher to collect: no account, a name only if given."""

from __future__ import annotations

import csv
import io
import json
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NoReturn

from nncore.files import read_capped
from nncore.words import tr

FORMAT, VERSION = "descent progress", 1
SUFFIX = ".progress.json"
LARGEST = 1_000_000  # bytes
MOST, LONGEST, NAME = 2000, 4000, 80  # steps; letters of a text, of a name
FOREVER = 1e9  # seconds
COLUMNS = ("name", "lesson", "step", "passed", "done", "predicted", "happened", "skipped", "minutes")


class ClassFileError(ValueError):
    """No progress file, or one that cannot be taken; the text names the line, the reason and what to do."""


@dataclass(frozen=True)
class Done:
    """What was done of one step."""

    lesson: str
    step: str
    passed: bool
    share: float  # the most that was ever done of it, 0 to 1
    predicted: str = ""  # as it was given; empty if it was not
    happened: str = ""
    skipped: bool = False  # the prediction
    seconds: float = 0.0
    typed: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True)
class Record:
    """One learner: a name, or none, and every step they were at, of so many there are."""

    name: str
    of: int
    steps: tuple[Done, ...] = ()


def to_text(record: Record) -> str:
    """The record as JSON that a person can read."""
    steps = [{**vars(done), "typed": dict(done.typed)} for done in record.steps]
    told = {"format": FORMAT, "version": VERSION, "name": record.name, "of": record.of, "steps": steps}
    return json.dumps(told, indent=1, ensure_ascii=False) + "\n"


def to_csv(record: Record) -> str:
    """The same as a table for a spreadsheet, a row a step."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for done in record.steps:
        minutes = f"{done.seconds / 60:.1f}"
        words = (done.predicted, done.happened, _yes(on=done.skipped), minutes)
        cells = (record.name, done.lesson, done.step, _yes(on=done.passed), f"{done.share:.2f}", *words)
        writer.writerow([harmless(cell) for cell in cells])
    return out.getvalue()


def _yes(*, on: bool) -> str:
    return "yes" if on else "no"


def harmless(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula: what a learner typed is words."""
    return f"'{cell}" if cell[:1] in ("=", "+", "-", "@", "\t", "\r") and not _is_number(cell) else cell


def _is_number(cell: str) -> bool:
    try:
        return math.isfinite(float(cell))
    except ValueError:
        return False


def read(path: Path) -> Record:
    """The record in a file; raises ClassFileError."""
    try:
        return from_text(read_capped(path, LARGEST).decode("utf-8-sig"))
    except OSError as error:
        text = tr("it cannot be read: {why}. Ask for the file again.")
        raise ClassFileError(text.format(why=error.strerror or error)) from None
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise _wrong(line, tr("this is no text.")) from None


def from_text(text: str) -> Record:
    """Read what `to_text` wrote, strictly; raises ClassFileError."""
    try:
        told = json.loads(text, object_pairs_hook=_once, parse_constant=_no)
    except json.JSONDecodeError as error:
        raise _wrong(error.lineno, tr("this is no JSON.")) from None
    except RecursionError:
        raise _wrong(1, tr("brackets are nested too deeply.")) from None
    except _FoundError as error:
        place = max(0, text.find(str(error.args[0])))
        raise _wrong(_line(text, place), error.args[1]) from None
    except ValueError:  # a number of thousands of digits
        raise _wrong(1, tr("a number in it cannot be.")) from None
    return _record(_Fields(told, text, 0, len(text)))


class _FoundError(Exception):
    """What stands in the text, and what is wrong with it."""


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found: dict[str, object] = {}
    for name, value in pairs:
        if name in found:
            raise _FoundError(
                json.dumps(name, ensure_ascii=False), tr("“{name}” is there twice.").format(name=name[:40])
            )
        found[name] = value
    return found


def _no(word: str) -> NoReturn:
    raise _FoundError(word, tr("{word} is no number.").format(word=word))


def _wrong(line: int, reason: str) -> ClassFileError:
    text = tr("line {line}: {reason} Ask for the file again.")
    return ClassFileError(text.format(line=line, reason=reason))


def _line(text: str, place: int) -> int:
    return text.count("\n", 0, place) + 1


class _Fields:
    """An object of the text, read strictly: each field once, of its kind, within its bounds, and none left over."""

    def __init__(self, value: object, text: str, begin: int, end: int) -> None:
        self.text, self._begin, self._end = text, begin, end
        if not isinstance(value, dict):
            raise _wrong(_line(text, begin), tr("this is no progress file."))
        self._left: dict[str, object] = dict(value)

    def fail(self, name: str, why: str, **more: object) -> NoReturn:
        """Say what is wrong with a field, and in which line it is; `why` is a sentence with {name} in it."""
        place = self.text.find(json.dumps(name, ensure_ascii=False), self._begin, self._end)
        line = _line(self.text, place if place >= 0 else self._begin)
        raise _wrong(line, why.format(name=name[:40], **more))

    def take(self, name: str) -> object:
        if name not in self._left:
            self.fail(name, tr("“{name}” is missing."))
        return self._left.pop(name)

    def words(self, name: str, longest: int = LONGEST) -> str:
        value = self.take(name)
        if not isinstance(value, str) or len(value) > longest:
            self.fail(name, tr("“{name}” is not a text of at most {n} letters."), n=longest)
        return value

    def number(self, name: str, high: float) -> float:
        value = self.take(name)
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= high:
            self.fail(name, tr("“{name}” is not a number from 0 to {high}."), high=f"{high:g}")
        return float(value)

    def yes(self, name: str) -> bool:
        value = self.take(name)
        if not isinstance(value, bool):
            self.fail(name, tr("“{name}” is neither true nor false."))
        return value

    def numbers(self, name: str) -> dict[str, float]:
        value = self.take(name)
        if not isinstance(value, dict) or len(value) > MOST:
            self.fail(name, tr("“{name}” is not a list of answers."))
        if not all(type(each) in (int, float) and abs(each) < math.inf for each in value.values()):
            self.fail(name, tr("“{name}” holds an answer that is no number."))
        return {key: float(each) for key, each in value.items()}

    def objects(self, name: str) -> Iterator[_Fields]:
        value = self.take(name)
        if not isinstance(value, list) or len(value) > MOST:
            self.fail(name, tr("“{name}” is not a list of at most {n} steps."), n=MOST)
        decoder = json.JSONDecoder()
        at = self.text.index("[", self.text.index(json.dumps(name), self._begin)) + 1
        for each in value:
            while self.text[at] in " \t\r\n,":
                at += 1
            _, end = decoder.raw_decode(self.text, at)
            yield _Fields(each, self.text, at, end)
            at = end

    def done(self) -> None:
        for name in self._left:
            self.fail(
                name, tr("“{name}” is not known here: the file is from a newer program, or from another one.")
            )


def _record(fields: _Fields) -> Record:
    if fields.take("format") != FORMAT:
        fields.fail("format", tr("“{name}” is not {wanted}: this is no progress file."), wanted=repr(FORMAT))
    version = fields.number("version", 1e6)
    if version != VERSION:
        text = tr("“{name}” is {version}, and this program reads {ours}: get a newer program.")
        fields.fail("version", text, version=f"{version:g}", ours=VERSION)
    name, of = fields.words("name", NAME), fields.number("of", MOST)
    steps = tuple(_done(each) for each in fields.objects("steps"))
    fields.done()
    return Record(name, int(of), steps)


def _done(fields: _Fields) -> Done:
    made = Done(
        fields.words("lesson", NAME),
        fields.words("step", NAME),
        fields.yes("passed"),
        fields.number("share", 1),
        fields.words("predicted"),
        fields.words("happened"),
        fields.yes("skipped"),
        fields.number("seconds", FOREVER),
        fields.numbers("typed"),
    )
    fields.done()
    return made
