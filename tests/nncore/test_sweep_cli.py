"""`nncore sweep` as a person runs it: on this computer, interrupted, and on a small cluster that loses a worker."""

from __future__ import annotations

import csv
import dataclasses
import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from nncore import cli, sweep_cluster
from nncore.presets import PRESETS
from nncore.sweep import Sweep, SweepError
from nncore.sweep_cluster import ClusterPool
from nncore.sweep_journal import read
from nncore.sweep_trial import Result
from tests.nncore.sweep_rig import alive, bits, children, kill, serial

ROOT = Path(__file__).resolve().parents[2]
WORDS = [
    *("--preset", "moons", "--learning-rates", "0.3,3", "--hidden", "6,3 3,none"),
    *("--epochs", "2", "--examples", "300", "--seeds", "1,2"),
]
GRID = Sweep.of(
    PRESETS["moons"].config,
    learning_rate=(0.3, 3.0),
    hidden=((6,), (3, 3), ()),
    epochs=(2,),
    examples=(300,),
    seed=(1, 2),
)


def _run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    code = cli.main(["sweep", *words])
    out, err = capsys.readouterr()
    return code, out, err


def test_it_prints_what_it_found_and_writes_all_of_it(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    files = [tmp_path / name for name in ("journal", "table.csv", "all.json")]
    places = [f"--{kind}={file}" for kind, file in zip(("journal", "csv", "json"), files, strict=True)]
    code, out, err = _run(capsys, *WORDS, "--workers", "1", *places)
    assert code == 0
    told = json.loads(out)
    assert (told["trainings"], told["done"], told["fingerprint"]) == (12, 12, GRID.fingerprint)
    highest = max(result.test_accuracy for result in serial(GRID).values())
    assert 0.5 < told["best"]["test_accuracy"] <= highest
    assert "12 of 12 trainings done" in err
    assert err.count("2-3-3-2") == 2  # a row for each setting
    with files[1].open(newline="") as file:
        lines = list(csv.DictReader(file))
    prints = {result.fingerprint for result in serial(GRID).values()}
    assert {line["fingerprint"] for line in lines} == prints
    written = json.loads(files[2].read_text())
    assert Sweep.from_dict(written["sweep"]) == GRID
    assert {line["fingerprint"] for line in written["trainings"]} == prints
    code, out, err = _run(capsys, *WORDS, "--workers", "1", places[0])
    assert code == 0
    assert json.loads(out)["done"] == 12
    assert err.startswith("12 of 12")  # nothing was trained again


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--learning-rates", "0"], "learning rate must lie between"),
        (["--examples", "70000"], "60,000 examples; 70,000 cannot be"),
        (["--seeds", "1,1"], "named twice"),
        (["--workers", "0"], "at least one worker"),
        (["--scheduler", "http://somewhere"], "is no scheduler's address"),
        (["--csv", "/no/such/folder/x.csv"], "no such folder"),
    ],
)
def test_what_cannot_be_is_told_in_one_line(
    capsys: pytest.CaptureFixture[str], words: list[str], said: str
) -> None:
    code, out, err = _run(capsys, *words)
    assert code in (1, 2)
    assert not out
    assert said in err
    assert err.count("\n") == 1


@pytest.mark.parametrize("words", [["--hidden", "16 x"], ["--learning-rates", "a,b"], ["--seeds", "1.5"]])
def test_lists_that_are_none_are_refused(capsys: pytest.CaptureFixture[str], words: list[str]) -> None:
    with pytest.raises(SystemExit):
        cli.main(["sweep", *words])
    assert "is no list of" in capsys.readouterr().err


def _started(*words: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, *words],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def test_ctrl_c_stops_it_and_the_same_command_goes_on(tmp_path: Path) -> None:
    journal = tmp_path / "journal"
    words = ["-m", "nncore", "sweep", *WORDS, "--epochs", "40", "--examples", "2000", "--workers", "2"]
    program = _started(*words, "--journal", str(journal))
    assert program.stderr is not None
    for line in program.stderr:
        if line.startswith("3 of"):
            break
    mine = children(program.pid)
    os.killpg(program.pid, signal.SIGINT)  # as a terminal does: to all of them
    out, err = program.communicate(timeout=60)
    assert program.returncode == 130
    assert "Traceback" not in err
    assert not any(alive(pid) for pid in mine)
    told = json.loads(out)
    known = read(journal)
    assert known is not None
    assert 3 <= len(known.results) == told["done"] < 12
    assert told["stopped"] == f"{told['done']} of 12 are done; the same command goes on from there"
    again = _started(*words, "--journal", str(journal))
    out, err = again.communicate(timeout=60)
    assert json.loads(out)["done"] == 12
    assert err.startswith(f"{told['done']} of 12")
    known = read(journal)
    assert known is not None
    assert bits(known.results) == bits(serial(known.sweep))


# -- a cluster ----------------------------------------------------------------------------------------------


SCHEDULER = """
import asyncio, sys
from distributed import Scheduler, Worker

async def serve():
    local = {"host": "127.0.0.1", "dashboard": False}
    async with Scheduler(port=0, **local) as scheduler:
        place = {"nthreads": 1, "memory_limit": 0, "local_directory": sys.argv[1]}
        async with Worker(scheduler.address, **local, **place):
            print(scheduler.address, flush=True)
            await scheduler.finished()

asyncio.run(serve())
"""


@contextmanager
def _cluster(folder: Path) -> Iterator[tuple[str, list[subprocess.Popen[str]]]]:
    """A scheduler on 127.0.0.1 with a worker in its process, and a worker in one of its own: address and processes."""
    begun = [_started("-c", SCHEDULER, str(folder / "one"))]
    try:
        assert begun[0].stdout is not None
        address = begun[0].stdout.readline().strip()
        alone = ("--no-nanny", "--no-dashboard", "--nthreads", "1", "--memory-limit", "0")
        place = ("--host", "127.0.0.1", "--local-directory", str(folder / "other"))
        begun.append(_started("-m", "distributed.cli.dask_worker", address, *alone, *place))
        assert begun[1].stderr is not None
        assert any("Registered to" in line for line in begun[1].stderr)
        yield address, begun
    finally:
        for process in begun:
            process.kill()
            process.communicate()


LONG = dataclasses.replace(GRID, epochs=(20,), examples=(2000,))


def test_a_cluster_that_loses_a_worker_finds_the_very_same_bits(tmp_path: Path) -> None:
    file = tmp_path / "all.json"
    more = ["--epochs", "20", "--examples", "2000", "--json", str(file)]
    with _cluster(tmp_path) as (address, (scheduler, worker)):
        assert address.startswith("tcp://127.0.0.1:")
        program = _started("-m", "nncore", "sweep", *WORDS, *more, "--scheduler", address)
        assert program.stderr is not None
        for line in program.stderr:
            if line.startswith("3 of"):
                break
        kill(worker.pid)
        out, err = program.communicate(timeout=100)
        assert program.returncode == 0, err
        assert scheduler.poll() is None  # a cluster is not ours to end
    assert json.loads(out)["done"] == 12
    found = {
        (line["sizes"], line["learning_rate"], line["seed"]): line["fingerprint"]
        for line in json.loads(file.read_text())["trainings"]
    }
    right = serial(LONG)
    assert found == {
        ("-".join(map(str, (2, *setting.hidden, 2))), setting.learning_rate, seed): right[key].fingerprint
        for (setting, seed), key in LONG.keys.items()
    }


def test_where_nobody_answers_is_said_within_seconds(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    code, _, err = _run(capsys, *WORDS, "--scheduler", f"127.0.0.1:{port}", "--quiet")
    assert code == 1
    assert f"No scheduler answers at tcp://127.0.0.1:{port}" in err


def test_without_distributed_it_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sweep_cluster, "find_spec", lambda _: None)
    code, _, err = _run(capsys, *WORDS, "--scheduler", "127.0.0.1", "--quiet")
    assert code == 1
    assert "-m pip install distributed" in err


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("127.0.0.1", "tcp://127.0.0.1:8786"),
        (" tls://lab:9000 ", "tls://lab:9000"),
        ("[::1]:9000", "tcp://[::1]:9000"),
    ],
)
def test_addresses_are_read_as_people_write_them(typed: str, meant: str) -> None:
    assert ClusterPool(typed).address == meant


@pytest.mark.parametrize("typed", ["", "http://x", "tcp://", "x:port", "x:99999", "a@b", "tcp://x/y"])
def test_what_is_no_address_is_refused(typed: str) -> None:
    with pytest.raises(SweepError, match="is no scheduler's address"):
        ClusterPool(typed)


def test_a_result_crosses_the_wire_as_plain_values() -> None:
    result = next(iter(serial(GRID).values()))
    assert Result.from_dict(json.loads(json.dumps(result.to_dict()))) == result
