"""What is wrong with a lesson file is said: file, place, reason and remedy. One file is a lesson."""

from __future__ import annotations

from pathlib import Path

import pytest

from app import paths
from app.lessons.errors import LessonError
from app.lessons.events import EVENTS
from app.lessons.library import open_library
from app.lessons.reader import LARGEST, read_lesson
from app.lessons.words import program_words
from tests.lessons.write_readme import README, written

HEAD = 'format = 1\ntitle = "T"\nchapter = 9\n'
STEP = '[[steps]]\nkey = "one"\ntitle = "One"\ngoal = "Do."\ntext = "Words."\n'
TASK = '[[steps.tasks]]\ntext = "Do it."\nwhen = "step >= 1"\n'
PREDICT = '[steps.predict]\nask = "How many?"\n'
GOOD = HEAD + STEP + TASK

BROKEN = {
    "no toml": ("format = \n", "line 1"),
    "newer": (GOOD.replace("format = 1", "format = 2"), "newer program"),
    "no format": (GOOD.replace("format = 1\n", ""), "“format” is missing"),
    "unknown key": (
        HEAD + STEP + 'golas = "x"\n' + TASK,
        "steps[1].golas: “golas” is no key of a lesson here. Did you mean goal",
    ),
    "unknown key above": ('author = "x"\n' + GOOD, "author"),
    "wrong type": (GOOD.replace('title = "One"', "title = 1"), "steps[1].title: 1 is not a text"),
    "missing": (GOOD.replace('goal = "Do."\n', ""), "steps[1].goal: “goal” is missing"),
    "no steps": (HEAD, "1 to 40 steps"),
    "no task": (HEAD + STEP, "needs a task or an ask"),
    "unknown fact": (
        GOOD.replace("step >= 1", "stop >= 1"),
        "steps[1].tasks[1].when: There is no fact called “stop”. Did you mean step",
    ),
    "unknown function": (GOOD.replace("step >= 1", "cuont('step') > 1"), "Did you mean count"),
    "unknown event": (GOOD.replace("step >= 1", "seen('stride')"), "no event called “stride”"),
    "unknown payload": (GOOD.replace("step >= 1", "last('seed', 'n') > 1"), "does not tell “n”"),
    "unknown option in text": (GOOD.replace("Words.", "{= option('toys.rat')}"), "Did you mean toys.rate"),
    "arguments": (
        GOOD.replace("step >= 1", "near(1, 2)"),
        "takes 3 arguments, not 2. Write near(a, b, within)",
    ),
    "no language": (GOOD.replace("step >= 1", "step.real >= 1"), "is not part of the language"),
    "unreadable": (GOOD.replace("step >= 1", "step >= "), "cannot be read as an expression"),
    "bracket": (GOOD.replace("Words.", "{= step"), "bracket is left over"),
    "format of number": (GOOD.replace("Words.", "{= step : 9}"), "cannot be written as “9”"),
    "unknown pane": (
        HEAD + STEP + 'front = ["pda"]\n' + TASK,
        "steps[1].front: There is no pane called “pda”. Did you mean pad",
    ),
    "unknown target": (GOOD.replace("Words.", "[a](pane:pda)"), "Did you mean pad"),
    "unknown kind": (GOOD.replace("Words.", "[a](button:x)"), "names nothing on the screen"),
    "unknown action": (GOOD.replace("Words.", "[a](action:stepp)"), "Did you mean step"),
    "bad neuron": (GOOD.replace("Words.", "[a](neuron:1)"), "does not name one neuron"),
    "unknown workspace": (HEAD + STEP + 'workspace = "tain"\n' + TASK, "Did you mean train"),
    "unknown option": (GOOD + "[steps.options]\ntoys.rat = 1\n", "no option called “toys.rat”"),
    "option's value": (GOOD + '[steps.options]\npad.normalise = "yes"\n', "Write true or false"),
    "config": (GOOD + "[steps.config]\nsizes = [784]\n", "This network cannot be"),
    "huge network": (GOOD + "[steps.config]\nsizes = [784, 99999999, 10]\n", "This network cannot be"),
    "picture": (HEAD + STEP + 'picture = "../x"\n' + TASK, "is no picture"),
    "path as scene": (HEAD + STEP + 'scene = "../../etc/passwd"\n' + TASK, "is no name of a scene"),
    "too many steps": (HEAD + STEP + "steps = 999999\n" + TASK, "too many to wait for"),
    "locks alone": (HEAD + STEP + 'locks = ["action:step"]\n' + TASK, "Ask for a prediction too"),
    "locks a pane": (HEAD + STEP + 'locks = ["pane:pad"]\n' + TASK, "cannot be locked"),
    "one choice": (GOOD + '[steps.predict]\nask = "A?"\nchoices = ["a"]\n', "2 to 8 different texts"),
    "one choice to answer": (
        GOOD + '[[steps.asks]]\nkey = "a"\ntext = "b"\nis = "1"\nchoices = ["a"]\n',
        "2 to 8 different texts",
    ),
    "strokes": (HEAD + STEP + 'strokes = ["9,6 8;14"]\n' + TASK, "A stroke is points x,y"),
    "strokes outside": (HEAD + STEP + 'strokes = ["9,6 8,29"]\n' + TASK, "A stroke is points x,y"),
    "verb to lock": (HEAD + STEP + 'locks = ["verb:fly"]\n' + TASK + PREDICT, "cannot be locked"),
    "image of the bench": (GOOD.replace("step >= 1", "bench_sum('blub') > 1"), "Did you mean blob"),
    "twice the same": (GOOD + STEP + TASK, "Two steps are called “one”"),
    "key": (GOOD.replace('key = "one"', 'key = "One!"'), "is no key"),
    "text too long": (GOOD.replace("Words.", "w" * 5000), "too long"),
    "tolerance": (
        GOOD + '[[steps.asks]]\nkey = "a"\ntext = "b"\nis = "1"\ntolerance = -1.0\n',
        "tolerance cannot be",
    ),
}


@pytest.mark.parametrize(("text", "told"), BROKEN.values(), ids=BROKEN)
def test_a_broken_lesson_is_refused_with_its_reason(tmp_path: Path, text: str, told: str) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(LessonError) as caught:
        read_lesson(path, program_words())
    assert str(caught.value).startswith("mine.toml")
    assert told in str(caught.value)


def test_a_file_that_is_too_large_no_text_or_badly_named_is_refused(tmp_path: Path) -> None:
    for name, data in {
        "big": b"#" * (LARGEST + 1),
        "latin": b'title = "\xff"',
        "Bad Name": GOOD.encode(),
    }.items():
        path = tmp_path / f"{name}.toml"
        path.write_bytes(data)
        with pytest.raises(LessonError):
            read_lesson(path, program_words())


def test_a_file_dropped_into_the_folder_is_a_lesson_and_a_broken_one_stops_no_other(tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_text(GOOD, encoding="utf-8")
    (tmp_path / "broken.toml").write_text("format = 7\n", encoding="utf-8")
    found = open_library(tmp_path, program_words())
    assert [(lesson.key, lesson.steps[0].key) for lesson in found.lessons] == [("mine", "one")]
    assert [error.file for error in found.errors] == ["broken.toml"]
    with pytest.raises(LessonError, match="no step called “two”"):
        found.find("mine", "two")


def test_the_authors_readme_lists_every_fact_function_event_and_line_of_a_script() -> None:
    assert README.parent == paths.resource("lessons")
    text = README.read_text(encoding="utf-8")
    assert written(text) == text, "run python -m tests.lessons.write_readme"


def test_every_event_that_is_told_is_listed() -> None:
    told = set()
    for path in (README.parents[2] / "app").rglob("*.py"):
        for piece in path.read_text(encoding="utf-8").split("happened(")[1:]:
            if piece[:1] == '"':
                told.add(piece[1:].partition('"')[0])
    assert told - {"name"} <= set(EVENTS)
    assert "find" in told
