"""Recipes: whole configs worth starting from. How well each one does is measured, never written here."""

from __future__ import annotations

from dataclasses import dataclass

from nncore.config import Config


@dataclass(frozen=True)
class Preset:
    """A config with a name for a list and one sentence on what it shows."""

    config: Config
    title: str
    tip: str


PRESETS: dict[str, Preset] = {
    "default": Preset(
        Config(),
        "Two layers of 16 (the standard one)",
        "784-16-16-10 with sigmoids and the squared cost: a short plateau first, then it learns.",
    ),
    "hundreds": Preset(
        Config(learning_rate=3.0, batch_size=100),
        "Mini-batches of a hundred",
        "The same network with a hundred digits to a step and longer steps: the first one is huge.",
    ),
    "best-sigmoid": Preset(
        Config(learning_rate=4.0, batch_size=32, l2=6e-5, epochs=100),
        "Two layers of 16, trained longer",
        "The same 13,002 parameters, trained longer in small batches with a little weight decay.",
    ),
    "wide": Preset(
        Config(
            sizes=(784, 100, 10),
            activation="relu",
            output="softmax",
            cost="cross-entropy",
            init="he",
            learning_rate=0.3,
            batch_size=32,
            l2=1e-4,
            epochs=40,
        ),
        "One hidden layer of 100",
        "ReLU, softmax and cross-entropy: what a wider layer and younger functions add.",
    ),
    "relu": Preset(
        Config(
            activation="relu",
            output="softmax",
            cost="cross-entropy",
            init="he",
            learning_rate=0.1,
            batch_size=100,
        ),
        "ReLU instead of sigmoid",
        "784-16-16-10 with ReLU, softmax and cross-entropy: no plateau, it learns from the first step.",
    ),
    "convex": Preset(
        Config(
            sizes=(784, 10),
            output="softmax",
            cost="cross-entropy",
            init="zeros",
            learning_rate=0.3,
            batch_size=100,
        ),
        "No hidden layer: a bowl",
        "Softmax regression. Its cost is convex, so every start leads to the same place.",
    ),
    "symmetry": Preset(
        Config(init="zeros"),
        "All weights zero",
        "Neurons that start alike stay alike: it learns how often each digit comes, and nothing about pictures.",
    ),
    "too-fast": Preset(
        Config(learning_rate=30.0, batch_size=100, schedule="constant"),
        "Steps far too large",
        "The first steps overshoot so far that every output is driven to 0, where nothing can wake it.",
    ),
    "moons": Preset(
        Config(
            sizes=(2, 8, 2),
            activation="tanh",
            data="moons",
            init="normal",
            learning_rate=4.0,
            batch_size=20,
            epochs=40,
        ),
        "Two moons: 2 inputs",
        "2-8-2 on points in a plane: the same engine, and inputs that are no image.",
    ),
    "moons-small": Preset(
        Config(
            sizes=(2, 3, 1),
            activation="tanh",
            cost="cross-entropy",
            data="moons",
            init="normal",
            batch_size=20,
            epochs=60,
        ),
        "Two moons with one output",
        "2-3-1: all 13 weights and biases of it can be held in mind at once.",
    ),
    "sensors": Preset(
        Config(sizes=(6, 8, 4), data="sensors", learning_rate=1.0, batch_size=20, epochs=15),
        "Room sensors: 6 inputs",
        "6-8-4 on made-up readings of a room, to tell what goes on in it.",
    ),
    "words": Preset(
        Config(sizes=(16, 8, 3), data="words", learning_rate=1.0, batch_size=20, epochs=15),
        "Words of messages: 16 inputs",
        "16-8-3 on counts of words, to tell what a message is about.",
    ),
}
