"""What is wrong with a file of a lesson, or of a class, is said in the person's language, but for names and code."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app import paths
from app.lessons.errors import LessonError
from app.lessons.events import EVENTS
from app.lessons.facts import FACTS
from app.lessons.functions import FUNCTIONS
from app.lessons.reader import read_lesson
from app.lessons.words import program_words
from nncore import class_file
from nncore.class_file import ClassFileError
from tests.app import foreign
from tests.lessons.test_reader import BROKEN
from tests.nncore.test_class_file import BROKEN as BROKEN_CLASS

PARSER = "no toml", "dots", "endless", "thousands", "number of 5000"
"""Files that are no TOML at all: what its parser says stays in the parser's language."""
OTHERS = {
    "mnis",
    "moons",
    "sensors",
    "words",
    "datetime",
    "date",
    "inf",
    "nan",
    "fact",
    "target",
    "short",
    "json",
    "blank",
    "train",
    "test",
    "true",
    "false",
    "key",
    "verb",
}


@pytest.fixture(autouse=True)
def strange(qapp: QApplication) -> Iterator[None]:
    del qapp
    with foreign.spoken():
        yield


def names() -> set[str]:
    """Everything that a lesson can name."""
    words = program_words()
    keys = [key for known in words.targets.keys.values() for key in known]
    told = [part for name, kind in EVENTS.items() for part in (name, *kind.keys)]
    code = [
        *FACTS,
        *(each.usage for each in FUNCTIONS.values()),
        *words.options,
        *words.targets.keys,
        *keys,
        *told,
    ]
    ours = [path.read_text(encoding="utf-8") for path in paths.resource("lessons").glob("*.toml")]
    code += re.findall(r"^\[*([\w.]+)", "\n".join(ours), re.MULTILINE)
    choices = [str(value) for option in words.options.values() for value, _ in option.choices]
    return set(re.findall(r"[A-Za-z]{3,}", " ".join([*code, *choices])))


def test_no_reason_why_a_lesson_is_refused_is_said_in_english(tmp_path: Path) -> None:
    known, path = names() | OTHERS, tmp_path / "mine.toml"
    for name, (text, _told) in BROKEN.items():
        path.write_text(text, encoding="utf-8")
        with pytest.raises(LessonError) as caught:
            read_lesson(path, program_words())
        said = re.sub(r"“[^”]*”", "", f"{caught.value.reason} {caught.value.remedy}")
        own = set(re.findall(r"[A-Za-z]{3,}", text))
        if not name.startswith(PARSER) and foreign.strange("TOML") not in said:
            assert set(foreign.plain_words(said)) - own <= known, name
        assert foreign.strange("line") in str(caught.value)


def test_no_reason_why_a_progress_file_is_refused_is_said_in_english() -> None:
    for name, (text, _told) in BROKEN_CLASS.items():
        with pytest.raises(ClassFileError) as caught:
            class_file.from_text(text)
        quoted = re.sub(r"“[^”]*”|'[^']*'", "", str(caught.value))
        assert set(foreign.plain_words(quoted)) <= {"NaN"}, name
