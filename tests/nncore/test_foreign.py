"""What a file of plain weights was trained to go through shows in what it answers."""

from __future__ import annotations

from dataclasses import replace

import pytest

from nncore.config import Config
from nncore.foreign import with_guessed_activation
from nncore.model_files import SavedNetwork
from nncore.network import Network
from nncore.trainer import Trainer
from tests.nncore.small import small_digits
from tests.nncore.toys import toy_data


@pytest.mark.parametrize("activation", ["sigmoid", "relu", "tanh"])
def test_the_activation_it_was_trained_with_is_found(activation: str) -> None:
    told = Config(activation=activation, output="softmax", cost="cross-entropy", learning_rate=0.2)
    trainer = Trainer(told, small_digits().train)
    trainer.run(600)
    trained = trainer.network()
    silent = Config()
    unnamed = SavedNetwork(
        Network(trained.weights, trained.biases, silent.activations), silent, has_settings=False
    )
    guessed, share = with_guessed_activation(unnamed, small_digits().test)
    assert guessed.config.activation == activation
    assert guessed.network.activations == guessed.config.activations
    assert share > 0.6
    assert guessed.network.flat.tobytes() == trained.flat.tobytes()


def test_a_network_for_other_pictures_is_left_as_it_is() -> None:
    config = Config(sizes=(784, 10))
    saved = replace(SavedNetwork(config.initial_network(), config), has_settings=False)
    assert with_guessed_activation(saved, toy_data(20)) == (saved, 0.0)
