"""Sets that are not images: the same bits each time, fit for the engine, and learned by it."""

from __future__ import annotations

import numpy as np
import pytest

from nncore.answers import answers_of, targets_of
from nncore.config import DATA, FEW, Config, ConfigError
from nncore.data_id import data_sha256
from nncore.evaluation import evaluate
from nncore.exam import examine
from nncore.passes import backward, forward
from nncore.presets import PRESETS
from nncore.sets import KINDS, ends_of, fits, make
from nncore.sources import Sources
from nncore.sweep import set_size
from nncore.trainer import Trainer
from tests.nncore.small import all_digits

RECIPES = {name: PRESETS[name].config for name in KINDS}


def trained(config: Config) -> Trainer:
    trainer = Trainer(config, make(config.data).train)
    trainer.run(config.epochs * len(trainer.data) // config.batch_size)
    return trainer


def test_every_name_a_config_may_give_is_a_set() -> None:
    assert ("mnist", *KINDS) == DATA
    with pytest.raises(ConfigError, match="data"):
        Config(data="cats")


@pytest.mark.parametrize("name", KINDS)
def test_a_set_is_the_same_each_time_and_its_two_parts_share_no_example(name: str) -> None:
    made = make(name)
    make.cache_clear()
    again = make(name)
    assert made is not again
    for part, other in ((made.train, again.train), (made.test, again.test)):
        assert part.images.tobytes() == other.images.tobytes()
        assert part.labels.tobytes() == other.labels.tobytes()
        assert part.span[0] <= part.images.min() < part.images.max() <= part.span[1]
        assert (
            (part.n_inputs, part.n_classes) == (len(part.input_names), len(part.class_names)) == ends_of(name)
        )
    if name != "words":  # the same words may well be said twice
        assert not {row.tobytes() for row in made.train.images} & {row.tobytes() for row in made.test.images}


@pytest.mark.concept("A0.7")
@pytest.mark.parametrize("name", KINDS)
def test_the_same_engine_learns_it(name: str) -> None:
    trainer = trained(RECIPES[name])
    score = evaluate(trainer.network(), make(name).test, "squared")
    assert score.accuracy > 0.9
    *_, exam = examine(trainer.network(), make(name).test, "squared")
    assert exam is not None
    assert exam.score.accuracy == score.accuracy


@pytest.mark.concept("A0.7")
def test_a_single_output_says_yes_above_a_half() -> None:
    config = PRESETS["moons-small"].config
    assert fits(config)
    assert not fits(Config(sizes=(2, 3, 1), data="sensors"))
    trainer = trained(config)
    data = make("moons").test
    assert evaluate(trainer.network(), data, "squared").accuracy > 0.85
    outputs = forward(trainer.network(), data.images).outputs
    assert np.array_equal(answers_of(outputs), outputs[:, 0] > 0.5)
    assert np.array_equal(targets_of(data.labels, 1)[:, 0], data.labels)


def test_the_fast_loop_takes_the_reference_step_with_one_output() -> None:
    config = Config(sizes=(2, 3, 1), data="moons", batch_size=20, schedule="constant")
    trainer = Trainer(config, make("moons").train)
    before = trainer.network().astype(np.float64)
    trainer.run(1)
    rows, data = trainer.batch(), make("moons").train
    found = backward(before, forward(before, data.inputs(rows)), data.targets(rows, 1), "squared")
    assert np.allclose(trainer.network().flat, before.flat - config.learning_rate * found.flat, atol=1e-6)
    assert float(trainer.costs.view()[0]) == pytest.approx(float(found.costs.mean()), rel=1e-5)


@pytest.mark.concept("A5.23")
def test_the_first_hundred_digits_are_a_set_of_their_own() -> None:
    few, whole = make(FEW), all_digits()
    assert few.train.images.tolist() == whole.train.images[:100].tolist()
    assert few.test.labels.tolist() == whole.test.labels.tolist()
    assert ends_of(FEW) == (784, 10)
    assert set_size(FEW) == 100
    config = Config(data=FEW, seed=5)
    assert Config.from_dict(config.to_dict()) == config
    own, digits = Sources(whole).of(config)
    assert own is config
    assert len(digits.train) == 100
    assert digits.test is whole.test
    assert data_sha256(FEW) != data_sha256("mnist")
