"""All lessons of a folder: each file that can be read, and of each other one why not."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.lessons.errors import LessonError
from app.lessons.lesson import Lesson, Step
from app.lessons.reader import read_lesson
from app.lessons.vocabulary import Vocabulary
from nncore.words import tr

MOST = 200  # files looked at


@dataclass(frozen=True)
class Library:
    """Lessons by chapter, and the errors of the files that are none."""

    lessons: tuple[Lesson, ...] = ()
    errors: tuple[LessonError, ...] = ()

    def find(self, key: str, step: str = "") -> tuple[Lesson, Step]:
        """A step, the first if none is named; raises LessonError if there is none."""
        lesson = next((each for each in self.lessons if each.key == key), None)
        if lesson is None:
            known = ", ".join(each.key for each in self.lessons)
            raise LessonError(
                tr("There is no lesson called “{key}”.").format(key=key),
                tr("Lessons are: {known}.").format(known=known) if known else tr("There are no lessons."),
            )
        found = lesson.step(step) if step else lesson.steps[0]
        if found is None:
            known = ", ".join(each.key for each in lesson.steps)
            raise LessonError(
                tr("“{key}” has no step called “{step}”.").format(key=key, step=step),
                tr("Its steps are: {known}.").format(known=known),
            )
        return lesson, found


def open_library(folder: Path, words: Vocabulary) -> Library:
    """Read every .toml file in a folder; one that is wrong stops no other."""
    lessons, errors = [], []
    for path in sorted(folder.glob("*.toml"))[:MOST]:
        try:
            lessons.append(read_lesson(path, words))
        except LessonError as error:
            errors.append(error)
    return Library(tuple(sorted(lessons, key=lambda lesson: (lesson.chapter, lesson.key))), tuple(errors))
