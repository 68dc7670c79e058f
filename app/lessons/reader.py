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
from app.lessons.lesson import Ask, Lesson, Prediction, Setting, Step, Stroke, Task
from app.lessons.lines import line_of
from app.lessons.markup import Text, parse
from app.lessons.table import Table
from app.lessons.vocabulary import Vocabulary
from app.locked_verbs import VERBS
from app.options import Value
from nncore.canvas import SIDE
from nncore.config import Config, ConfigError
from nncore.files import read_capped
from nncore.words import tr

FORMAT = 1
LARGEST = 200_000  # bytes
MOST_DOTS = 120  # in a line: a key of ten thousand parts would keep the reader of TOML busy for minutes
LATEST = 999  # chapter
MOST_STEPS = 40
MOST_TRAINED = 1500  # steps that a start may train: within 8 seconds also where one has time for 200 only
_KEY = re.compile(r"[a-z][a-z0-9-]{0,39}")
_PICTURE = re.compile(r"blank|(train|test) \d{1,5}")
_LOCKS = ("action", "option", "setting")
DEFAULTS: Mapping[str, object] = {"learning_rate": 3.0, "batch_size": 100, "schedule": "constant"}
"""The network of a lesson, unless its [steps.config] says otherwise; the rest as ever."""


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
            "This is no name for a lesson.", "Use small letters, digits and hyphens, then .toml."
        )
    return path.stem


def _text_of(path: Path) -> str:
    try:
        return read_capped(path, LARGEST).decode("utf-8")
    except OSError as error:
        raise LessonError(f"It cannot be read: {error.strerror or error}.", "Check the file.") from None
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise LessonError("It is not a text in UTF-8.", "Save it as UTF-8.", line=line) from None


def _loaded(text: str) -> dict[str, Any]:
    crowded = (i for i, line in enumerate(text.splitlines(), start=1) if line.count(".") > MOST_DOTS)
    if (number := next(crowded, 0)) > 0:
        raise LessonError(f"More than {MOST_DOTS} dots in one line.", "Break the line.", line=number)
    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError, ValueError) as error:
        found = re.search(r"line (\d+)", str(error))
        line = int(found[1]) if found else 1 + text.count("\n") * ("end of document" in str(error))
        raise LessonError(f"It is not TOML: {error}.", "Mend this line.", line=line) from None


def _lesson(key: str, values: Mapping[str, Any], words: Vocabulary) -> Lesson:
    table = Table(values)
    form = table.get("format", int)
    if form != FORMAT:
        remedy = "Get a newer program." if form > FORMAT else f"Write format = {FORMAT}."
        raise LessonError(f"Its format is {form}, this program reads {FORMAT}.", remedy, where="format")
    title, summary = tr(table.line("title")), tr(table.line("summary", ""))
    chapter, steps = table.get("chapter", int), table.tables("steps")
    if not 0 <= chapter <= LATEST:
        raise LessonError(f"There is no chapter {chapter}.", f"0 to {LATEST}.", where="chapter")
    table.done()
    if not 1 <= len(steps) <= MOST_STEPS:
        raise LessonError(
            f"A lesson has 1 to {MOST_STEPS} steps, not {len(steps)}.", "Write [[steps]].", where="steps"
        )
    read_steps = tuple(_step(each, words) for each in steps)
    keys = [step.key for step in read_steps]
    for i, each in enumerate(keys):
        if each in keys[:i]:
            raise LessonError(
                f"Two steps are called “{each}”.", "Call one otherwise.", where=f"steps[{i + 1}].key"
            )
    return Lesson(key, title, chapter, summary, read_steps)


def _step(table: Table, words: Vocabulary) -> Step:
    key = table.line("key")
    if not _KEY.fullmatch(key):
        raise LessonError(
            f"“{key}” is no key.", "Use small letters, digits and hyphens.", where=table.path("key")
        )
    predict, tasks = table.table("predict"), table.tables("tasks")
    step = Step(
        key,
        tr(table.line("title")),
        tr(table.line("goal")),
        _text(table, "text", words),
        _setting(table, words),
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
        raise LessonError("A step needs a task or an ask.", "Write [[steps.tasks]].", where=table.where)
    if step.locks and step.predict is None:
        raise LessonError(
            "Nothing would unlock these.", "Ask for a prediction too.", where=table.path("locks")
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
            "Choices are 2 to 8 different texts.", "Leave them out for a number.", where=table.path("choices")
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
            f"A tolerance cannot be {tolerance:g}.", "It is 0 or more.", where=table.path("tolerance")
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
            remedy = f"Write {', '.join(f'{each}:key' for each in _LOCKS)}, or verb: with {', '.join(VERBS)}."
            raise LessonError(f"“{key}” cannot be locked.", remedy, where=table.path("locks"))
        table.within("locks", lambda key=key: words.targets.read(key))  # type: ignore[misc]
    return keys


def _setting(table: Table, words: Vocabulary) -> Setting:
    scene, picture, workspace = (table.line(key, "") for key in ("scene", "picture", "workspace"))
    if scene and not _KEY.fullmatch(scene):
        raise LessonError(
            f"“{scene}” is no name of a scene.",
            "Name a file in scenes, without its ending.",
            where=table.path("scene"),
        )
    if picture and not _PICTURE.fullmatch(picture):
        raise LessonError(
            f"“{picture}” is no picture.", "Write blank, train 5 or test 3.", where=table.path("picture")
        )
    if workspace:
        table.within("workspace", lambda: words.targets.check("workspace", workspace))
    front, steps = table.lines("front"), table.get("steps", int, 0)
    for pane in front:
        table.within("front", lambda pane=pane: words.targets.check("pane", pane))  # type: ignore[misc]
    if not 0 <= steps <= MOST_TRAINED:
        raise LessonError(
            f"{steps} steps are too many to wait for.", f"0 to {MOST_TRAINED}.", where=table.path("steps")
        )
    return Setting(
        scene, _config(table), picture, _options(table, words), workspace, front, steps, _strokes(table)
    )


def _strokes(table: Table) -> tuple[Stroke, ...]:
    """Lines such as "9,6 8,14 19,14": points x,y in pixels of the pad."""
    made = tuple(tuple(map(_point, line.split())) for line in table.lines("strokes"))
    if any(len(stroke) < 2 or None in stroke for stroke in made):
        raise LessonError(
            "A stroke is points x,y from 0 to 28.", 'Write "9,6 8,14 19,14".', where=table.path("strokes")
        )
    return made  # type: ignore[return-value]


def _point(text: str) -> tuple[float, float] | None:
    found = re.fullmatch(r"(\d{1,2}(?:\.\d)?),(\d{1,2}(?:\.\d)?)", text)
    return (float(found[1]), float(found[2])) if found and max(map(float, found.groups())) <= SIDE else None


def _config(table: Table) -> Config | None:
    inside = table.table("config")
    if inside is None:
        return None if table.has("scene") else Config.from_dict(DEFAULTS)
    if table.has("scene"):
        raise LessonError("A scene has its own network.", "Leave one of the two out.", where=inside.where)
    values = inside.rest()
    try:
        return Config.from_dict({**DEFAULTS, **values})
    except ConfigError as error:
        raise LessonError(
            f"This network cannot be: {error}.", "Mend the setting.", where=inside.where
        ) from None


def _options(table: Table, words: Vocabulary) -> Mapping[str, Value]:
    inside = table.table("options")
    if inside is None:
        return {}
    flat: dict[str, object] = {}
    for key, value in inside.rest().items():  # toys.rate = 1 is a table inside a table for TOML
        flat |= (
            {f"{key}.{name}": each for name, each in value.items()}
            if isinstance(value, dict)
            else {key: value}
        )
    return {
        key: inside.within(key, lambda key=key, value=value: words.option_value(key, value))  # type: ignore[misc]
        for key, value in flat.items()
    }
