"""The journal of a sweep: taken up again after any end, refused when it is altered or another's."""

from __future__ import annotations

import dataclasses
import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from nncore.sweep import SweepError
from nncore.sweep_journal import Journal, read
from nncore.sweep_pool import LocalPool
from nncore.sweep_run import run
from nncore.sweep_trial import DONE, FAILED, Result
from tests.nncore.sweep_rig import GRID, HerePool, alive, all_of, bits, children, serial

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "sweeps" / "one.jsonl"


def begun(path: Path, n: int) -> list[str]:
    """A journal with the first n trainings; returns their keys."""
    known = list(serial().values())[:n]
    with Journal(path, GRID) as journal:
        for result in known:
            journal.add(result)
    return [result.key for result in known]


def test_what_is_done_is_never_trained_again(path: Path) -> None:
    done = begun(path, 5)
    pool = HerePool()
    table = all_of(run(GRID, pool, Journal(path, GRID)))
    assert sorted([*pool.sent, *done]) == sorted(task["key"] for task in GRID.tasks)
    assert bits(table.results) == bits(serial())
    told = read(path)
    assert told is not None
    assert told.finished
    assert bits(told.results) == bits(serial())
    again = HerePool()
    assert bits(all_of(run(GRID, again, Journal(path, GRID))).results) == bits(serial())
    assert not again.made


def test_cancelled_and_taken_up_again_every_training_is_done_once(path: Path) -> None:
    first = HerePool()
    steps = run(GRID, first, Journal(path, GRID))
    for share, _ in steps:
        if share >= 0.4:
            break
    steps.close()
    assert first.closed
    second = HerePool()
    table = all_of(run(GRID, second, Journal(path, GRID)))
    assert sorted(first.sent + second.sent) == sorted(task["key"] for task in GRID.tasks)
    assert bits(table.results) == bits(serial())


@pytest.mark.parametrize("cut", [1, 7, 60])
def test_a_last_line_that_was_cut_short_is_as_if_it_had_not_been_written(path: Path, cut: int) -> None:
    begun(path, 4)
    path.write_bytes(path.read_bytes()[:-cut])
    told = read(path)
    assert told is not None
    assert len(told.results) == 3
    pool = HerePool()
    assert bits(all_of(run(GRID, pool, Journal(path, GRID))).results) == bits(serial())
    assert len(pool.sent) == 5
    after = read(path)
    assert after is not None
    assert after.finished


def test_a_first_line_that_was_cut_short_begins_anew(path: Path) -> None:
    begun(path, 0)
    path.write_bytes(path.read_bytes()[:40])
    assert read(path) is None
    begun(path, 2)
    told = read(path)
    assert told is not None
    assert len(told.results) == 2


def test_a_line_that_was_altered_is_refused(path: Path) -> None:
    begun(path, 4)
    lines = path.read_text().splitlines()
    told = json.loads(lines[2])
    told["test_accuracy"] = 0.999
    path.write_text("\n".join([*lines[:2], json.dumps(told), *lines[3:]]) + "\n")
    with pytest.raises(SweepError, match="altered at line 3"):
        Journal(path, GRID)
    (path.parent / "free").write_text("")  # and its lock is gone with it
    path.unlink()
    begun(path, 1)


@pytest.mark.parametrize("text", ["no JSON\n", "[]\n", '{"format": "descent sweep 9"}\n', "{" * 5000 + "\n"])
def test_what_is_no_journal_is_refused(path: Path, text: str) -> None:
    path.parent.mkdir()
    path.write_text(text)
    with pytest.raises(SweepError, match="is no journal of a sweep"):
        Journal(path, GRID)
    assert path.read_text() == text


def test_another_sweep_is_not_written_over(path: Path) -> None:
    begun(path, 3)
    with pytest.raises(SweepError, match="another sweep, with 3 of 8 trainings done"):
        Journal(path, dataclasses.replace(GRID, seed=(7,)))
    told = read(path)
    assert told is not None
    assert len(told.results) == 3


def test_its_fingerprint_holds_the_sweep_to_what_it_was(path: Path) -> None:
    begun(path, 1)
    path.write_text(path.read_text().replace('"examples": [300]', '"examples": [301]', 1))
    with pytest.raises(SweepError, match="was altered"):
        read(path)


def test_two_programs_do_not_do_the_same_work(path: Path) -> None:
    with Journal(path, GRID), pytest.raises(SweepError, match="Another program"):
        Journal(path, GRID)
    Journal(path, GRID).close()


def test_what_failed_is_tried_again_the_next_time(path: Path) -> None:
    with Journal(path, GRID) as journal:
        journal.add(Result(GRID.tasks[0]["key"], FAILED, "no memory"))
    pool = HerePool()
    table = all_of(run(GRID, pool, Journal(path, GRID)))
    assert len(pool.sent) == 8
    assert all(result.state == DONE for result in table.results.values())


def test_a_full_disk_is_told_and_the_sweep_goes_on(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    journal = Journal(path, GRID)
    real, full = os.fsync, [True]

    def fsync(handle: int) -> None:
        if full[0]:
            raise OSError(28, "No space left on device")
        real(handle)

    monkeypatch.setattr(os, "fsync", fsync)
    steps, said = run(GRID, HerePool(), journal), []
    for share, table in steps:
        said.append(table.said)
        full[0] = share < 0.6
    assert any("No space left on device" in each for each in said)
    assert not said[-1]  # there was room again: nothing was lost
    told = read(path)
    assert told is not None
    assert told.finished


PROGRAM = """
import sys
from pathlib import Path
from nncore.sweep_journal import Journal
from nncore.sweep_pool import LocalPool
from nncore.sweep_run import run
from tests.nncore.test_sweep_journal import LONG
if __name__ == "__main__":
    for share, _ in run(LONG, LocalPool(2), Journal(Path(sys.argv[1]), LONG)):
        print(share, flush=True)
"""
LONG = dataclasses.replace(GRID, epochs=(25,), examples=(2000,))


def test_a_program_that_is_killed_leaves_its_journal_and_no_process(path: Path) -> None:
    script = path.parent.parent / "program.py"
    script.write_text(PROGRAM)
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    program = subprocess.Popen([sys.executable, str(script), str(path)], stdout=-1, env=environment)
    assert program.stdout is not None
    for line in program.stdout:
        if float(line) > 0.2:
            break
    mine = children(program.pid)
    assert mine
    program.kill()
    program.wait()
    program.stdout.close()
    while any(alive(pid) for pid in mine):
        time.sleep(0.02)  # the test's own time limit is the limit
    told = read(path)
    assert told is not None
    done = len(told.results)
    assert 0 < done < 8
    table = all_of(run(LONG, LocalPool(2), Journal(path, LONG)))
    assert bits(table.results) == bits(serial(LONG))
    assert len(path.read_bytes().splitlines()) == 9  # a head, and each training once
