"""What is wrong with a lesson file is said: file, place, reason and remedy. One file is a lesson."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

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
    "unknown fact in the notes": (
        HEAD + STEP + 'notes = "{= stop}"\n' + TASK,
        "steps[1].notes: There is no fact called “stop”. Did you mean step",
    ),
    "notes that are no text": (HEAD + STEP + "notes = 3\n" + TASK, "steps[1].notes: 3 is not a text"),
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
    "a number of 400 digits": (GOOD.replace(">= 1", ">= 1" + "0" * 400), "too large. Stay below 1e300"),
    "a number of 5000 digits": (GOOD.replace("chapter = 9", "chapter = 1" + "0" * 5000), "not TOML"),
    "no such chapter": (
        GOOD.replace("chapter = 9", "chapter = -1"),
        "line 3, chapter: There is no chapter -1",
    ),
    "a date": (GOOD.replace('"One"', "1979-05-27"), "line 6, steps[1].title"),
    "endless brackets": ("a = " + "[" * 50_000, "recursion"),
    "endless tables": ("a = " + "{a = " * 3000, "recursion"),
    "a key of thousands of parts": (GOOD + "a." * 20_000 + "b = 1", "line 12: More than 120 dots"),
    "thousands of tasks": (HEAD + STEP + TASK * 2000, "line 4, steps[1].tasks: A list of 2000"),
    "thousands of layers": (GOOD + f"[steps.config]\nsizes = [{'16,' * 5000} 10]\n", "2 to 16 layers"),
    "a set that is a path": (GOOD + '[steps.config]\ndata = "../../etc/passwd"\n', "data cannot be"),
    "a setting of another program": (GOOD + "[steps.config]\nrun_this = 1\n", "unknown settings: run_this"),
    "a switch that is no number": (GOOD + "[steps.options]\ntoys.rate = nan\n", "line 13, steps[1].options"),
    "a switch that is a table": (GOOD + "[steps.options]\ntoys.rate.x = 3\n", "cannot be {'x': 3}"),
    "a switch of a megabyte": (GOOD + f'[steps.options]\ntoys.balls = "{"1;" * 90_000}"\n', "cannot be"),
    "an endless tolerance": (
        GOOD + '[[steps.asks]]\nkey = "a"\ntext = "b"\nis = "1"\ntolerance = inf\n',
        "line 16, steps[1].asks[1].tolerance: A tolerance cannot be inf",
    ),
    "letters that turn the line round": (GOOD.replace("Do.", "a\\u202eb"), "line breaks"),
    "steps that are no tables": (HEAD + "steps = [1]\n", "line 4, steps[1]: This is not a table"),
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
    assert re.match(r"mine\.toml, line \d+[,:] ", str(caught.value))
    assert told in str(caught.value)


def test_the_line_is_that_of_the_key_in_an_editor(tmp_path: Path) -> None:
    texts = {"goal": "Do.", "when": "step >= 1", "hint": "Step."}
    two = GOOD + 'hint = "Step."\n' + STEP.replace("one", "two").replace("Words.", "") + TASK
    long = two.replace('text = ""', 'text = """\nkey = "not me"\n[steps.options]\n"""')
    for key, value in texts.items():
        at = long.rindex(value) if key != "hint" else long.index(value)
        broken = long[:at] + "\\u0007{= nope}" + long[at + len(value) :]
        path = tmp_path / "mine.toml"
        path.write_text(broken, encoding="utf-8")
        with pytest.raises(LessonError) as caught:
            read_lesson(path, program_words())
        assert caught.value.line == long.count("\n", 0, at) + 1
        assert broken.splitlines()[caught.value.line - 1].startswith(key)


WHOLE = paths.resource("lessons") / "beyond.toml"


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_a_lesson_with_anything_anywhere_is_read_or_refused(tmp_path: Path, data: st.DataObject) -> None:
    """A line of a whole lesson lost, said twice or with another value: a lesson, or a LessonError that names a line."""
    lines = WHOLE.read_text(encoding="utf-8").splitlines()
    at = data.draw(st.integers(0, len(lines) - 1))
    key, _, value = lines[at].partition(" = ")
    other = data.draw(
        st.sampled_from(["", lines[at] * 2, f"{key} = -1", f"{key} = [[]]", f"{key} = {value}x", "[[steps]]"])
    )
    path = tmp_path / "mine.toml"
    path.write_text("\n".join([*lines[:at], other, *lines[at + 1 :]]), encoding="utf-8")
    refused: LessonError | None = None
    try:
        assert read_lesson(path, program_words()).steps
    except LessonError as error:
        refused = error
    assert refused is None or (refused.file == "mine.toml" and 1 <= refused.line <= len(lines) + 1)


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
