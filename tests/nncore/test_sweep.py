"""Sweeps: what may be asked for, what one training is, and how they are run whatever happens."""

from __future__ import annotations

import dataclasses
import math
import time
from concurrent.futures import BrokenExecutor
from typing import Any

import pytest

from nncore.config import Config
from nncore.fingerprint import fingerprint
from nncore.network import Network
from nncore.sweep import MOST, Setting, Sweep, SweepError
from nncore.sweep_pool import LocalPool
from nncore.sweep_run import TRIES, run
from nncore.sweep_table import best, paces, rows, seconds_left
from nncore.sweep_trial import DIVERGED, DONE, FAILED, Result, train
from nncore.trainer import Trainer
from tests.nncore.small import small_digits
from tests.nncore.sweep_rig import GRID, MOONS, HerePool, all_of, bits, children, kill, serial


def test_a_grid_has_every_combination_once() -> None:
    assert len(GRID) == len(GRID.tasks) == len(set(GRID.keys.values())) == 8
    assert len(GRID.settings) == 4
    assert GRID.varied == ("learning_rate", "hidden")
    configs = [Config.from_dict(task["config"]) for task in GRID.tasks]
    assert [c.seed for c in configs] == [1] * 4 + [2] * 4  # a first result of each setting comes early
    assert {(c.learning_rate, c.sizes, c.seed) for c in configs} == {
        (rate, sizes, seed) for rate in (0.3, 3.0) for sizes in ((2, 6, 2), (2, 3, 3, 2)) for seed in (1, 2)
    }
    assert Sweep.from_dict(GRID.to_dict()) == GRID
    assert Sweep.from_dict(GRID.to_dict()).fingerprint == GRID.fingerprint


def test_any_other_value_is_another_sweep() -> None:
    others = [
        dataclasses.replace(GRID, seed=(1, 3)),
        dataclasses.replace(GRID, examples=(299,)),
        dataclasses.replace(GRID, base=MOONS.changed(momentum=0.5)),
    ]
    assert len({GRID.fingerprint, *(other.fingerprint for other in others)}) == 4


@pytest.mark.parametrize(
    ("axis", "values", "said"),
    [
        ("learning_rate", (), "name at least one value"),
        ("learning_rate", (1.0, 0.1, 1.0), "1 is named twice"),
        ("learning_rate", (0.0,), "learning rate must lie between"),
        ("learning_rate", (math.nan,), "learning rate must lie between"),
        ("learning_rate", ("fast",), "is no number"),
        ("batch_size", (2.5,), "is no whole number"),
        ("batch_size", (True,), "is no whole number"),
        ("hidden", ((0,),), "at least 1 neuron"),
        ("hidden", ((5000,),), "1 to 4,096 neurons"),
        ("hidden", ((4,) * 20,), "2 to 16 layers"),
        ("hidden", (16,), "16 is no list of layers"),
        ("examples", (2001,), "2,000 examples; 2,001 cannot be"),
        ("examples", (0,), "0 cannot be"),
        ("epochs", (0,), "epochs must lie between"),
        ("seed", (-1,), "seed must lie between"),
    ],
)
def test_a_grid_that_cannot_be_is_refused_at_its_field(axis: str, values: Any, said: str) -> None:
    with pytest.raises(SweepError, match=said) as told:
        Sweep.of(MOONS, **{axis: values})
    assert told.value.field == axis


def test_too_many_trainings_are_refused_before_any_is_made() -> None:
    with pytest.raises(SweepError, match="10,000,000,000 trainings; 2,000 is the most") as told:
        Sweep.of(MOONS, seed=tuple(range(100_000)), learning_rate=tuple(0.01 * n for n in range(1, 100_001)))
    assert told.value.field == ""
    assert len(Sweep.of(MOONS, seed=tuple(range(MOST)))) == MOST


def test_a_base_of_another_set_is_refused() -> None:
    with pytest.raises(SweepError, match="does not fit"):
        Sweep.of(MOONS.changed(sizes=(3, 2)))


@pytest.mark.parametrize("spoil", [{"more": 1}, {"seed": 5}, {"base": {"sizes": "x"}}, {"hidden": [3]}])
def test_what_is_no_sweep_is_not_read(spoil: dict[str, Any]) -> None:
    with pytest.raises(SweepError):
        Sweep.from_dict(GRID.to_dict() | spoil)


def test_a_training_is_bit_equal_to_a_serial_run_of_its_settings() -> None:
    base = Config(batch_size=32, epochs=2)
    (task,) = Sweep.of(base, examples=(500,), epochs=(2,)).tasks
    result = Result.from_dict(train(task))
    digits = small_digits(500)
    trainer = Trainer(base, digits.train)
    trainer.run(2 * 16)
    assert result.step == 32
    assert result.fingerprint == fingerprint(trainer.network())
    assert bits({"": train_again(task)}) == bits({"": result})


def train_again(task: dict[str, Any]) -> Result:
    return Result.from_dict(train(task))


def test_what_falls_apart_or_cannot_be_trained_says_so() -> None:
    wild = MOONS.changed(activation="relu", output="linear", learning_rate=1e6)
    (task,) = Sweep.of(wild, epochs=(1,)).tasks
    result = Result.from_dict(train(task))
    assert result.state == DIVERGED
    assert "no longer a finite number" in result.why
    assert result.step > 0
    assert math.isnan(result.test_cost)
    failed = Result.from_dict(train(task | {"version": "0.0"}))
    assert failed.state == FAILED
    assert "not 0.0" in failed.why


# -- running ------------------------------------------------------------------------------------------------


def test_processes_find_the_very_bits_that_one_after_another_finds() -> None:
    table = all_of(run(GRID, LocalPool(2)))
    assert bits(table.results) == bits(serial())
    assert all(result.state == DONE for result in table.results.values())
    assert not children()


def test_a_worker_that_is_killed_loses_nothing() -> None:
    long = dataclasses.replace(GRID, epochs=(20,), examples=(2000,))
    steps = run(long, LocalPool(2))
    killed = 0
    table = None
    for _, table in steps:
        if killed < 2 and len(table.results) >= 1 + 2 * killed and (there := children()):
            kill(min(there))
            killed += 1
    assert killed == 2
    assert table is not None
    assert table.lost >= 1
    assert bits(table.results) == bits(serial(long))


def test_closing_it_ends_every_process_in_the_middle_of_its_work() -> None:
    endless = Sweep.of(MOONS, epochs=(1_000_000,), seed=(1, 2, 3, 4))
    steps = run(endless, LocalPool(2))
    for _, table in steps:
        if table.flying or len(children()) == 2:
            break
    while len(children()) < 2:
        time.sleep(0.01)
    steps.close()
    assert not children()


def test_a_training_whose_process_always_ends_is_given_up_alone() -> None:
    culprit = GRID.tasks[2]["key"]

    def spoil(task: dict[str, Any]) -> None:
        if task["key"] == culprit:
            raise BrokenExecutor

    pool = HerePool(spoil)
    table = all_of(run(GRID, pool))
    assert table.results[culprit].state == FAILED
    assert f"ended {TRIES} times" in table.results[culprit].why
    assert pool.sent.count(culprit) == TRIES
    assert pool.closed == TRIES + 1
    others = {key: result for key, result in serial().items() if key != culprit}
    assert bits({key: table.results[key] for key in others}) == bits(others)
    assert all(pool.sent.count(key) == 1 for key in others)


def test_an_executor_that_never_works_is_given_up_with_a_sentence() -> None:
    def spoil(_: dict[str, Any]) -> None:
        raise BrokenExecutor

    steps = run(dataclasses.replace(GRID, seed=tuple(range(20))), HerePool(spoil))
    with pytest.raises(SweepError, match="as soon as they are begun"):
        all_of(steps)


def test_a_training_that_raises_is_told_and_the_others_go_on() -> None:
    def spoil(task: dict[str, Any]) -> None:
        if task is GRID.tasks[0]:
            raise RuntimeError("the moon is full")

    table = all_of(run(GRID, HerePool(spoil)))
    assert table.results[GRID.tasks[0]["key"]].why == "RuntimeError: the moon is full"
    assert sum(result.state == DONE for result in table.results.values()) == 7


def test_a_worker_without_this_program_ends_it_with_a_sentence() -> None:
    def spoil(_: dict[str, Any]) -> None:
        raise ModuleNotFoundError("No module named 'nncore'")

    with pytest.raises(SweepError, match="The workers lack this program"):
        all_of(run(GRID, HerePool(spoil)))


# -- the table ----------------------------------------------------------------------------------------------


def made(state: str, value: float, key: str = "") -> Result:
    return Result(key, state, "", 1, 2.0, value, value, value, value, "")


def test_the_table_has_each_settings_seeds_and_their_median() -> None:
    sweep = dataclasses.replace(GRID, seed=(1, 2, 3))
    results = {}
    figures = {0: (0.5, 0.9, 0.7), 1: (0.95, 0.95, None), 2: (0.8, 0.8, 0.8), 3: (None, None, None)}
    for number, setting in enumerate(sweep.settings):
        for seed, value in zip(sweep.seed, figures[number], strict=True):
            state = DONE if value is not None else DIVERGED
            results[sweep.keys[setting, seed]] = made(state, value or math.nan)
    table = rows(sweep, results)
    assert [row.median("test_accuracy") for row in table[:3]] == [0.7, 0.95, 0.8]
    assert math.isnan(table[3].median("test_accuracy"))
    assert table[1].number(DIVERGED) == 1
    chosen = best(table, "test_accuracy")
    assert chosen is table[2]  # not the one of which a seed fell apart
    assert best(table, "test_cost") is table[0]
    assert best(rows(sweep, {}), "test_cost") is None
    order = sorted(table, key=lambda row: row.rank("test_accuracy"))
    assert [table.index(row) for row in order] == [2, 0, 1, 3]


def test_how_long_it_will_take_is_measured() -> None:
    assert math.isnan(seconds_left(GRID, {}, 2, ()))
    key = GRID.keys[Setting(0.3, 20, (6,), 2, 300), 1]
    known = {key: made(DONE, 0.5, key)}
    pace = paces(GRID, known)
    assert [each.seconds for each in pace] == [2.0 / 600]
    assert seconds_left(GRID, known, 1, pace) == pytest.approx(7 * 2.0)
    assert seconds_left(GRID, known, 2, pace) == pytest.approx(7 * 2.0 / 2)
    longer = dataclasses.replace(GRID, epochs=(20,))
    assert seconds_left(longer, {}, 4, pace) == pytest.approx(8 * 20.0 / 4)


def test_a_network_is_no_part_of_what_a_worker_sends_back() -> None:
    assert not any(isinstance(value, Network) for value in train(GRID.tasks[0]).values())
