"""A run written down and done again has the same bits, whatever was done to it by hand."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from nncore import cli, run_log
from nncore import commands as c
from nncore.config import Config
from nncore.data import Digits
from nncore.fingerprint import fingerprint
from nncore.run_log import RunLogError, replay, write_run_log
from nncore.runner import Runner
from nncore.snapshot import Snapshot, without_digits
from tests.nncore.small import small_digits

SMALL = Config(batch_size=50, schedule="constant")


@pytest.fixture(autouse=True)
def _few_digits(monkeypatch: pytest.MonkeyPatch) -> None:
    def few(_folder: Path) -> Digits:
        return small_digits()

    monkeypatch.setattr(run_log, "load_digits", few)


def _steps(runner: Runner, n: int) -> Snapshot:
    runner.do(c.Step(n))
    while runner.running:
        runner.work()
    return runner.snapshot()


def _eventful() -> Runner:
    runner = Runner(SMALL, small_digits())
    shown = _steps(runner, 13)
    runner.do(c.Edit(shown.run, np.array([5, 900, 13_001]), np.array([0.5, -2.0, 1.25], np.float32), "hand"))
    _steps(runner, 4)
    runner.do(c.Change({"learning_rate": 0.3, "batch_size": 20}))
    _steps(runner, 6)
    runner.do(c.UndoEdit())
    _steps(runner, 30)
    runner.do(c.Back())
    return runner


@pytest.mark.concept("A5.14")
def test_a_log_done_again_gives_the_same_bits(tmp_path: Path) -> None:
    shown, path = _eventful().snapshot(), tmp_path / "run.json"
    write_run_log(path, shown)
    again = replay(path)
    assert again.steps == shown.step == 52
    assert np.array_equal(again.network.flat, shown.network.flat)
    assert again.promised == fingerprint(shown.network)
    assert json.loads(path.read_text())["costs"] == [float(cost) for cost in shown.costs]


def test_a_run_that_began_from_a_file_brings_its_start_along(tmp_path: Path) -> None:
    runner, path = Runner(SMALL, small_digits()), tmp_path / "run.json"
    network = SMALL.changed(seed=9).initial_network()
    runner.do(c.LoadNetwork(network, SMALL, 100))
    shown = _steps(runner, 11)
    write_run_log(path, shown)
    assert np.array_equal(replay(path).network.flat, shown.network.flat)


def test_another_set_than_digits_is_named(tmp_path: Path) -> None:
    config, path = Config(sizes=(2, 3, 1), data="moons"), tmp_path / "run.json"
    shown = _steps(Runner(config, small_digits()), 25)
    write_run_log(path, shown)
    assert np.array_equal(replay(path).network.flat, shown.network.flat)


def test_the_command_line_says_whether_it_is_the_same(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "run.json"
    write_run_log(path, _eventful().snapshot())
    assert cli.main(["replay", str(path)]) == 0
    assert json.loads(capsys.readouterr().out)["same"] is True
    told = json.loads(path.read_text())
    told["edits"][0]["values"][2] += 0.5  # a bias: the weight of a dark pixel would leave no trace
    path.write_text(json.dumps(told))
    assert cli.main(["replay", str(path)]) == 0
    assert json.loads(capsys.readouterr().out)["same"] is False


@pytest.mark.parametrize(
    "spoiled",
    [
        "",
        "{}",
        "[1]",
        '{"format": "descent run log 1"}',
        '{"format": "descent run log 1", "settings": [], "steps": 1}',
    ],
)
def test_what_is_no_log_is_refused_in_words(
    tmp_path: Path, spoiled: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "run.json"
    path.write_text(spoiled)
    assert cli.main(["replay", str(path)]) == 1
    assert "run.json" in capsys.readouterr().err


def test_before_there_is_a_run_there_is_nothing_to_write(tmp_path: Path) -> None:
    with pytest.raises(RunLogError, match="no run"):
        write_run_log(tmp_path / "run.json", without_digits(SMALL, None))
    assert not list(tmp_path.iterdir())
