"""The recipes offered: each can be made, keeps what it promises, and names no figure that would have to be measured."""

from __future__ import annotations

import re

import numpy as np
import pytest

from nncore.config import Config
from nncore.health import why_broken, why_dead
from nncore.presets import PRESETS
from nncore.sets import fits, make
from nncore.trainer import Diverged, Trainer
from tests.nncore.small import all_digits, small_digits


def test_the_first_is_what_the_app_starts_with() -> None:
    assert next(iter(PRESETS.values())).config == Config()


@pytest.mark.parametrize("name", PRESETS)
def test_each_fits_its_set_and_takes_a_step(name: str) -> None:
    config = PRESETS[name].config
    data = small_digits() if config.data == "mnist" else make(config.data)
    trainer = Trainer(config, data.train)
    trainer.run(1)
    assert fits(config)
    assert np.isfinite(trainer.costs.view()).all()


@pytest.mark.parametrize("name", PRESETS)
def test_no_text_claims_how_well_it_does(name: str) -> None:
    preset = PRESETS[name]
    assert preset.title
    assert preset.tip.endswith(".")
    numbers = re.findall(r"\d[\d,.]*\d|\d", preset.title + preset.tip)
    sizes = {str(n) for n in preset.config.sizes}
    assert set(numbers) <= sizes | {"16", "30", "13,002", "13", "0"}
    assert "%" not in preset.title + preset.tip


def test_the_best_is_the_lessons_network_and_cost() -> None:
    best, default = PRESETS["best-sigmoid"].config, Config()
    assert best.sizes == default.sizes == (784, 16, 16, 10)
    assert (best.activations, best.cost) == (default.activations, "squared")


@pytest.mark.parametrize("name", [name for name in PRESETS if name != "too-fast"])
def test_each_stays_healthy_through_its_first_steps(name: str) -> None:
    config = PRESETS[name].config
    data = all_digits() if config.data == "mnist" else make(config.data)
    trainer = Trainer(config, data.train)
    trainer.run(400)
    assert why_broken(trainer.costs.view()) is None
    assert why_dead(trainer.network(), config, data.test) is None


def test_the_one_that_is_too_fast_dies() -> None:
    config = PRESETS["too-fast"].config
    trainer = Trainer(config, all_digits().train)
    try:
        trainer.run(100)
    except Diverged:
        return
    assert why_dead(trainer.network(), config, all_digits().test)
