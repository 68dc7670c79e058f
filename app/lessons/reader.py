"""From a TOML file to a Lesson, strictly: what cannot be followed is refused whole, with the place and the reason."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app.lessons.errors import LessonError
from app.lessons.expression import Expression
from app.lessons.language import read
from app.lessons.lesson import Ask, Lesson, Prediction, Step, Task
from app.lessons.lines import line_of
from app.lessons.markup import Text, parse
from app.lessons.setting_reader import read_setting
from app.lessons.table import Table
from app.lessons.vocabulary import Vocabulary
from app.locked_verbs import VERBS
from nncore.files import read_capped
from nncore.words import tr

FORMAT = 1
LARGEST = 200_000  # bytes
MOST_DOTS = 120  # in a line: a key of ten thousand parts would keep the reader of TOML busy for minutes
LATEST = 999  # chapter
MOST_STEPS = 40
_KEY = re.compile(r"[a-z][a-z0-9-]{0,39}")
_LOCKS = ("action", "option", "setting")


def read_lesson(path: Path, words: Vocabulary) -> Lesson:
    """Read the lesson in a file, whose name without .toml is its key; raises LessonError."""
    text = ""
    try:
        key, text = _key_of(path), _text_of(path)
        return _lesson(key, _loaded(text), words)
    except LessonError as error:
        raise error.at(file=path.name, line=line_of(text, error.where) if text else 0) from None


def _key_of(path: Path) -> str:
    if not _KEY.fullmatch(path.stem):
        raise LessonError(
            tr("This is no name for a lesson."), tr("Use small letters, digits and hyphens, then .toml.")
        )
    return path.stem


def _text_of(path: Path) -> str:
    try:
        return read_capped(path, LARGEST).decode("utf-8")
    except OSError as error:
        raise LessonError(
            tr("It cannot be read: {why}.").format(why=error.strerror or error),
            tr("Check the file."),
        ) from None
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise LessonError(tr("It is not a text in UTF-8."), tr("Save it as UTF-8."), line=line) from None


def _loaded(text: str) -> dict[str, Any]:
    crowded = (i for i, line in enumerate(text.splitlines(), start=1) if line.count(".") > MOST_DOTS)
    if (number := next(crowded, 0)) > 0:
        raise LessonError(
            tr("More than {most} dots in one line.").format(most=MOST_DOTS),
            tr("Break the line."),
            line=number,
        )
    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError, ValueError) as error:
        found = re.search(r"line (\d+)", str(error))
        line = int(found[1]) if found else 1 + text.count("\n") * ("end of document" in str(error))
        raise LessonError(
            tr("It is not TOML: {error}.").format(error=error), tr("Mend this line."), line=line
        ) from None


def _lesson(key: str, values: Mapping[str, Any], words: Vocabulary) -> Lesson:
    table = Table(values)
    form = table.get("format", int)
    if form != FORMAT:
        remedy = (
            tr("Get a newer program.")
            if form > FORMAT
            else tr("Write format = {format}.").format(format=FORMAT)
        )
        raise LessonError(
            tr("Its format is {form}, this program reads {format}.").format(form=form, format=FORMAT),
            remedy,
            where="format",
        )
    title, summary = tr(table.line("title")), tr(table.line("summary", ""))
    chapter, steps = table.get("chapter", int), table.tables("steps")
    if not 0 <= chapter <= LATEST:
        raise LessonError(
            tr("There is no chapter {chapter}.").format(chapter=chapter),
            tr("Write a number from {low} to {high}.").format(low=0, high=LATEST),
            where="chapter",
        )
    table.done()
    if not 1 <= len(steps) <= MOST_STEPS:
        raise LessonError(
            tr("A lesson has 1 to {most} steps, not {n}.").format(most=MOST_STEPS, n=len(steps)),
            tr("Write [[steps]]."),
            where="steps",
        )
    read_steps = tuple(_step(each, words) for each in steps)
    keys = [step.key for step in read_steps]
    for i, each in enumerate(keys):
        if each in keys[:i]:
            raise LessonError(
                tr("Two steps are called “{key}”.").format(key=each),
                tr("Call one otherwise."),
                where=f"steps[{i + 1}].key",
            )
    return Lesson(key, title, chapter, summary, read_steps)


def _step(table: Table, words: Vocabulary) -> Step:
    key = table.line("key")
    if not _KEY.fullmatch(key):
        raise LessonError(
            tr("“{key}” is no key.").format(key=key),
            tr("Use small letters, digits and hyphens."),
            where=table.path("key"),
        )
    predict, tasks = table.table("predict"), table.tables("tasks")
    step = Step(
        key,
        tr(table.line("title")),
        tr(table.line("goal")),
        _text(table, "text", words),
        read_setting(table, words),
        _prediction(predict, words) if predict else None,
        tuple(_task(each, words) for each in tasks),
        tuple(_ask(each, words) for each in table.tables("asks")),
        _locks(table, words),
        _text(table, "closing", words, ""),
        _text(table, "notes", words, ""),
        asks_first=table.comes_before("asks", "tasks"),
    )
    table.done()
    if not step.tasks and not step.asks:
        raise LessonError(
            tr("A step needs a task or an ask."), tr("Write [[steps.tasks]]."), where=table.where
        )
    if step.locks and step.predict is None:
        raise LessonError(
            tr("Nothing would unlock these."), tr("Ask for a prediction too."), where=table.path("locks")
        )
    return step


def _text(table: Table, key: str, words: Vocabulary, default: str | None = None) -> Text:
    return table.read(key, lambda source: parse(tr(source), words, words.targets), default)


def _expression(table: Table, key: str, words: Vocabulary) -> Expression:
    return table.read(key, lambda source: read(source, words))


def _prediction(table: Table, words: Vocabulary) -> Prediction:
    when = _expression(table, "when", words) if table.has("when") else None
    ask, choices = tr(table.line("ask")), _choices(table)
    made = Prediction(ask, choices, _text(table, "happened", words, ""), when, tr(table.line("unit", "")))
    table.done()
    return made


def _choices(table: Table) -> tuple[str, ...]:
    choices = table.lines("choices")
    if len(choices) == 1 or len(set(choices)) < len(choices) or len(choices) > 8:
        raise LessonError(
            tr("Choices are 2 to 8 different texts."),
            tr("Leave them out for a number."),
            where=table.path("choices"),
        )
    return choices


def _task(table: Table, words: Vocabulary) -> Task:
    hold, after = table.get("hold", bool, default=False), table.get("after", bool, default=False)
    made = Task(
        _text(table, "text", words),
        _expression(table, "when", words),
        hold,
        after,
        tr(table.line("hint", "")),
    )
    table.done()
    return made


def _ask(table: Table, words: Vocabulary) -> Ask:
    tolerance = table.get("tolerance", float, 0.0)
    if not 0 <= tolerance <= 1e9:
        raise LessonError(
            tr("A tolerance cannot be {tolerance}.").format(tolerance=f"{tolerance:g}"),
            tr("It is 0 or more."),
            where=table.path("tolerance"),
        )
    key, unit, choices = table.line("key"), tr(table.line("unit", "")), _choices(table)
    made = Ask(key, _text(table, "text", words), _expression(table, "is", words), tolerance, unit, choices)
    table.done()
    return made


def _locks(table: Table, words: Vocabulary) -> tuple[str, ...]:
    keys = table.lines("locks")
    for key in keys:
        kind, _, verb = key.partition(":")
        if kind == "verb" and verb in VERBS:
            continue
        if kind not in _LOCKS:
            remedy = tr("Write {names}, or verb: with {verbs}.").format(
                names=", ".join(f"{each}:key" for each in _LOCKS), verbs=", ".join(VERBS)
            )
            raise LessonError(
                tr("“{key}” cannot be locked.").format(key=key), remedy, where=table.path("locks")
            )
        table.within("locks", lambda key=key: words.targets.read(key))  # type: ignore[misc]
    return keys
