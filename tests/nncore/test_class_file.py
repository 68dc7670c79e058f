"""Progress files of a class: written, read back, refused with line and reason, and summed up in tables."""

from __future__ import annotations

import csv
import io
import json
import re
import string
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nncore import cli
from nncore.class_file import LARGEST, SUFFIX, ClassFileError, Done, Record, from_text, read, to_csv, to_text
from nncore.class_table import matrix, read_folder, steps_of, table

ADA = Record(
    "Ada",
    30,
    (
        Done("network", "pixels", True, 1.0, "89", "It was 89.", False, 125.0, {"n": 89.0}),
        Done("learning", "trash", False, 0.5, "", "", True, 60.0),
    ),
)
NOBODY = Record("", 30, (Done("network", "pixels", False, 0.25, "left", "", False, 30.0),))
TEXT = to_text(ADA)

words = st.text(max_size=60)
small = st.text(string.ascii_lowercase + "-", min_size=1, max_size=20)
steps = st.builds(
    Done,
    small,
    small,
    st.booleans(),
    st.floats(0, 1),
    words,
    words,
    st.booleans(),
    st.floats(0, 1e8),
    st.dictionaries(small, st.floats(-1e9, 1e9), max_size=3),
)


@given(st.builds(Record, st.text(max_size=80), st.integers(0, 2000), st.lists(steps, max_size=4).map(tuple)))
def test_what_is_written_is_read_back(record: Record) -> None:
    assert from_text(to_text(record)) == record


BROKEN = {
    "cut": (TEXT[: len(TEXT) // 2], "line"),
    "no json": ("hello\n", "line 1"),
    "another file": ('{\n "a": 1\n}', "line 1: “format” is missing"),
    "another format": (TEXT.replace("descent progress", "descent scene"), "line 2: “format” is not"),
    "newer": (
        TEXT.replace('"version": 1', '"version": 2'),
        "line 3: “version” is 2, and this program reads 1",
    ),
    "unknown key": (TEXT.replace('"of": 30', '"of": 30,\n "grade": 1'), "line 6: “grade” is not known"),
    "unknown key of a step": (
        TEXT.replace('"step": "trash"', '"step": "trash",\n "cheated": true'),
        "line 23: “cheated” is not known",
    ),
    "not yes or no": (TEXT.replace('"passed": true', '"passed": "yes"'), "line 10: “passed” is neither"),
    "too much done": (
        TEXT.replace('"share": 0.5', '"share": 1.5'),
        "line 24: “share” is not a number from 0 to 1",
    ),
    "missing": (TEXT.replace('"predicted": "",', ""), "“predicted” is missing"),
    "twice": (TEXT.replace('"of": 30', '"of": 30,\n "of": 31'), "“of” is there twice"),
    "no number": (TEXT.replace("125.0", "NaN"), "line 15: NaN is no number"),
    "endless number": (
        TEXT.replace("125.0", "1" * 5000),
        "“seconds” is not a number|a number in it cannot be",
    ),
    "infinite": (TEXT.replace("89.0", "1e999"), "“typed” holds an answer that is no number"),
    "long name": (TEXT.replace("Ada", "A" * 81), "line 4: “name” is not a text of at most 80"),
    "no list": (
        '{"format": "descent progress", "version": 1, "name": "", "of": 1, "steps": {}}',
        "“steps” is not",
    ),
    "step is no object": (
        '{"format": "descent progress", "version": 1, "name": "", "of": 1,\n "steps": [\n 3]}',
        "line 3: this is no progress file",
    ),
    "deep": ("[" * 100_000, "nested too deeply|line 1"),
    "many": (json.dumps({**json.loads(TEXT), "steps": [{}] * 2001}), "“steps” is not a list of at most"),
}


@pytest.mark.parametrize(("text", "told"), BROKEN.values(), ids=BROKEN)
def test_a_bad_file_is_refused_with_its_line_and_its_reason(text: str, told: str) -> None:
    with pytest.raises(ClassFileError, match=told) as caught:
        from_text(text)
    assert str(caught.value).startswith("line ")
    assert str(caught.value).endswith("Ask for the file again.")
    line, name = re.match(r"line (\d+): (?:“(\w+)”)?", str(caught.value)).groups()  # type: ignore[union-attr]
    if name is not None and "missing" not in str(caught.value):
        assert f'"{name}"' in text.splitlines()[int(line) - 1]


def test_files_that_are_too_large_or_no_text_are_refused(tmp_path: Path) -> None:
    for name, data, told in (
        ("big", b" " * (LARGEST + 1), "larger than"),
        ("latin", b'{\n"name": "\xff"', "line 2: this is no text"),
    ):
        path = tmp_path / name
        path.write_bytes(data)
        with pytest.raises(ClassFileError, match=told):
            read(path)
    with pytest.raises(ClassFileError, match="it is a folder"):
        read(tmp_path)


def test_the_spreadsheet_has_a_row_a_step_and_no_formula() -> None:
    record = replace(
        ADA, name="=1+1", steps=(replace(ADA.steps[0], predicted="-0.5", happened="@x"), *ADA.steps[1:])
    )
    rows = list(csv.DictReader(io.StringIO(to_csv(record))))
    assert [(row["lesson"], row["step"], row["passed"]) for row in rows] == [
        ("network", "pixels", "yes"),
        ("learning", "trash", "no"),
    ]
    assert (rows[0]["name"], rows[0]["happened"], rows[0]["predicted"]) == ("'=1+1", "'@x", "-0.5")
    assert (rows[0]["minutes"], rows[1]["skipped"]) == ("2.1", "yes")


def folder(tmp_path: Path) -> Path:
    (tmp_path / f"ada{SUFFIX}").write_text(TEXT, encoding="utf-8")
    (tmp_path / f"b{SUFFIX}").write_text(to_text(NOBODY), encoding="utf-8")
    (tmp_path / f"c{SUFFIX}").write_text(BROKEN["newer"][0], encoding="utf-8")
    (tmp_path / "notes.json").write_text("{}", encoding="utf-8")
    return tmp_path


def test_the_tables_count_what_is_in_the_files(tmp_path: Path) -> None:
    files = read_folder(folder(tmp_path))
    assert [(each.file, bool(each.why)) for each in files] == [
        (f"ada{SUFFIX}", False),
        (f"b{SUFFIX}", False),
        (f"c{SUFFIX}", True),
    ]
    lines = [line.split() for line in table(files).splitlines()]
    assert ["Ada", "1/30", "2", "1", "1", "3"] in lines  # passed, tried, predicted, skipped, minutes
    assert ["b", "0/30", "1", "1", "0", "0"] in lines  # no name: that of the file
    assert ["network:pixels", "1/2", "2", "2", "0", "1"] in lines
    assert ["learning:trash", "0/2", "1", "0", "1", "1"] in lines
    assert list(csv.reader(io.StringIO(matrix(files)))) == [
        ["name", "network:pixels", "learning:trash"],
        ["Ada", "passed", "0.50"],
        ["b", "0.25", ""],
    ]
    assert steps_of([NOBODY, ADA]) == [("network", "pixels"), ("learning", "trash")]


def test_the_command_prints_the_table_and_names_what_it_refuses(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.csv"
    assert cli.main(["progress", str(folder(tmp_path)), "--csv", str(out)]) == 1  # one is refused
    told = capsys.readouterr()
    assert "Ada" in told.out
    assert f"nncore: c{SUFFIX}: line 3: “version” is 2" in told.err
    assert out.read_text(encoding="utf-8").startswith("name,network:pixels")
    (tmp_path / f"c{SUFFIX}").unlink()
    assert cli.main(["progress", str(tmp_path)]) == 0
    assert capsys.readouterr().err == ""


def test_a_folder_that_is_none_or_is_empty_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["progress", str(tmp_path)]) == 1
    assert "There is no file *.progress.json" in capsys.readouterr().out
    assert cli.main(["progress", str(tmp_path / "no")]) == 1
    assert "No such file" in capsys.readouterr().err


def test_a_name_cannot_play_with_the_terminal(tmp_path: Path) -> None:
    evil = replace(ADA, name="\x1b[2JBob\n" + "x" * 60)
    (tmp_path / f"e{SUFFIX}").write_text(to_text(evil), encoding="utf-8")
    printed = table(read_folder(tmp_path))
    assert "\x1b" not in printed
    assert "Bob" in printed
