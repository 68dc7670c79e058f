"""The command that runs the tests: which tests it runs, which checks, and what it counts."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests import concept_report, run

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("argument", "expected"),
    [
        ("nncore", "tests/nncore"),
        ("nncore/test_run.py::test_x", "tests/nncore/test_run.py::test_x"),
        ("tests/nncore", "tests/nncore"),
        ("-x", "-x"),
        ("pause", "pause"),
        ("::", "::"),
    ],
)
def test_a_path_need_not_say_tests(argument: str, expected: str) -> None:
    assert run.as_path(argument) == expected


@pytest.mark.parametrize(
    ("chosen", "expected"),
    [
        (["tests/nncore"], True),
        (["tests/nncore/test_run.py::test_x", "-q"], True),
        (["-k", "no_such_path", "tests/nncore"], True),
        (["tests/nncore", "tests/app"], False),
        ([], False),
        (["-k", "app"], False),
    ],
)
def test_qt_is_needed_unless_only_the_engine_is_tested(
    monkeypatch: pytest.MonkeyPatch, chosen: list[str], expected: bool
) -> None:
    monkeypatch.chdir(ROOT)
    assert run.engine_only(chosen) is expected


def test_the_engine_is_tested_where_there_is_no_qt(tmp_path: Path) -> None:
    """The tests of the engine pass in a process in which importing Qt fails as it does without its libraries."""
    (tmp_path / "sitecustomize.py").write_text(
        "import sys\nfor name in ('PySide6', 'shiboken6', 'pyqtgraph'):\n    sys.modules[name] = None\n"
    )
    picked = "nncore/test_run.py::test_a_path_need_not_say_tests"
    command = [sys.executable, "-m", "tests", picked, "-q"]
    environment = {"PYTHONPATH": str(tmp_path), "PATH": "", "HOME": str(tmp_path)}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "6 passed" in done.stdout.splitlines()[-1]


def test_a_check_that_fails_is_named_and_stops_the_run(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    good, bad = ["-c", "print('unseen')"], ["-c", "import sys; print('line 3 is wrong'); sys.exit(1)"]
    monkeypatch.setattr(run, "CHECKS", {"style": good, "types": bad})
    monkeypatch.setattr(run, "COMPILE", good)
    assert not run.checked()
    assert capsys.readouterr().out.splitlines() == [
        "checking the style ... ok",
        "checking the types ... failed",
        "line 3 is wrong",
        "",
        "The types must be mended first; the tests were not run.",
    ]


def test_the_tests_are_compiled_while_the_checks_run_and_found_so_by_those_that_run_them(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "pytest.ini").touch()
    test = tmp_path / "test_one.py"
    test.write_text("def test_one(): assert 1 + 1 == 2\n")
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    monkeypatch.setattr(run, "ROOT", tmp_path)
    monkeypatch.setattr(run, "CHECKS", {})
    with run.compiled_once():
        assert run.checked()
        (compiled,) = Path(os.environ["PYTHONPYCACHEPREFIX"]).rglob("test_one.*.pyc")
        assert "pytest" in compiled.name  # with asserts that explain themselves
        written = compiled.stat().st_mtime_ns
        command = [sys.executable, "-m", "pytest", "-q", str(test)]
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
        assert "1 passed" in done.stdout
        assert compiled.stat().st_mtime_ns == written


def test_there_are_142_ideas_in_order() -> None:
    ideas = list(concept_report.concepts())
    assert len(ideas) == 142
    assert (ideas[0], ideas[-1]) == ("A0.1", "A8.25")
    assert ideas == sorted(ideas, key=lambda one: [int(part) for part in one[1:].split(".")])


def test_the_report_names_each_idea_its_tests_and_the_count() -> None:
    titles = {"A0.1": "First", "A0.2": "Second"}
    assert concept_report.report({"A0.2": ["tests/a.py::test_b"]}, titles).splitlines() == [
        "A0.1   First",
        "       no test yet",
        "A0.2   Second",
        "       tests/a.py::test_b",
        "concepts: 1/2",
    ]


def test_only_a_test_that_runs_counts(pytester_file: Path) -> None:
    shown = concept_report.collect([str(pytester_file), "-p", "no:cacheprovider"])
    assert {idea: [name.partition("::")[2] for name in names] for idea, names in shown.items()} == {
        "A1.1": ["test_runs"],
        "A1.2": ["test_runs"],
    }


@pytest.fixture
def pytester_file(tmp_path: Path) -> Path:
    """Return a test file with a test that runs, one that is skipped and one that is expected to fail."""
    path = tmp_path / "test_marked.py"
    path.write_text(
        "import pytest\n"
        "@pytest.mark.concept('A1.1', 'A1.2')\n"
        "@pytest.mark.parametrize('number', [1, 2])\n"
        "def test_runs(number): pass\n"
        "@pytest.mark.concept('A1.3')\n"
        "@pytest.mark.skip\n"
        "def test_skipped(): pass\n"
        "@pytest.mark.concept('A1.4')\n"
        "@pytest.mark.xfail\n"
        "def test_wrong(): assert False\n"
    )
    return path


def test_what_is_compiled_stays_out_of_a_checkout_that_wants_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    before = dict(os.environ)
    with run.compiled_once():
        elsewhere = Path(os.environ["PYTHONPYCACHEPREFIX"])
        assert elsewhere.is_dir()
        assert ROOT not in elsewhere.parents
        assert "PYTHONDONTWRITEBYTECODE" not in os.environ
    assert not elsewhere.exists()
    assert dict(os.environ) == before
