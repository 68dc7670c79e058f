"""Makes the scenes in resources/scenes again: `python3 -m tests.scenes [NAME...]`. A few minutes for all of them.

Every number that their notes tell is measured here, when the scene is made.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

import numpy as np

from app.panes.chain.now import values_of
from app.panes.one.options import written as outputs_text
from app.panes.paint.bare import written as neuron_text
from nncore import commands as c
from nncore.arrays import Floats, frozen
from nncore.bench_neuron import PRESETS, BenchNeuron
from nncore.chain import PICTURE, START, Chain
from nncore.config import Config
from nncore.data import Digits, default_folder, load_digits
from nncore.data_id import data_sha256
from nncore.evaluation import evaluate
from nncore.fingerprint import fingerprint
from nncore.network import index_of
from nncore.one_example import NOTES_WANTED, notes_outputs
from nncore.passes import forward
from nncore.runner import Runner
from nncore.scene import SUFFIX, Scene, Shown, moment_of
from nncore.scene_text import to_text
from nncore.toys import CURVES, dips, flat_points

FOLDER = Path(__file__).parents[1] / "resources" / "scenes"
HUNDREDS = Config(learning_rate=3.0, batch_size=100)
FIRST_TWO, FIRST_THREE = 5, 7  # rows of the training set
TWO = (0.5, 0.8, 0.2, 1.0, 0.4, 0.6, 1.0, 0.0, 0.2, 0.1)
"""Outputs for a 2 as a lesson noted them, from memory."""


class Maker:
    """Makes scenes; trains each config once."""

    def __init__(self, digits: Digits) -> None:
        self.digits = digits
        self._runners: dict[tuple[Config, int], Runner] = {}

    def trained(self, config: Config, steps: int = 0) -> Runner:
        """A run after so many steps; do not touch it."""
        key = config, steps
        if key not in self._runners:
            runner = self._runners[key] = Runner(config, self.digits)
            if steps:
                runner.do(c.Step(steps))
            while runner.running:
                runner.work()
        return self._runners[key]

    def scene(self, title: str, notes: str, runner: Runner, **more: Any) -> Scene:
        """A scene of where a runner stands; `more` are its other fields, with a row of the training set for "row"."""
        shown = runner.snapshot()
        row = more.pop("row", FIRST_TWO)
        more["options"] = MappingProxyType(more.get("options", {}))
        moment = moment_of(shown, fingerprint(shown.network))
        if moment.grown and not moment.step:
            moment = replace(moment, network=None)  # its seed gives it
        more.setdefault("picture", Shown("train", row))
        return Scene(title, moment, data_sha256(shown.config.data), notes, **more)

    def measured(self, runner: Runner) -> tuple[float, float]:
        """Cost and accuracy on the test set."""
        shown = runner.snapshot()
        score = evaluate(shown.network, self.digits.test, shown.config.cost)
        return score.cost, score.accuracy


def fresh(maker: Maker) -> Scene:
    """Random weights."""
    runner = maker.trained(HUNDREDS)
    cost, right = maker.measured(runner)
    notes = (
        f"The weights that seed 1 gives, before the first step. It answers {100 * right:.1f} % of the test digits "
        f"rightly, at a cost of {cost:.2f}: it has not seen one of them."
    )
    return maker.scene("Fresh network", notes, runner, workspace="train", front=("cost", "gallery"))


def bare_neuron(maker: Maker) -> Scene:
    """All weights 0."""
    notes = (
        "One neuron by itself, with every weight 0 and a bias of −10. Paint weights until its lamp is on for the bar "
        "and off for the blob, the white field and the empty one. A strip of positive weights is not enough: why?"
    )
    bare = neuron_text(BenchNeuron(frozen(np.zeros((28, 28), np.float32)), -10.0))
    return maker.scene(
        "Bare neuron",
        notes,
        maker.trained(HUNDREDS),
        workspace="inside",
        front=("paint",),
        options={"paint.bare": bare},
        locks=("toggle", "step", "epoch", "find", "take"),
    )


def thresholds(maker: Maker) -> Scene:
    """A neuron with the bar as its weights, and five digits that are spread over its sums."""
    places = np.arange(index_of(1, 0, 0, HUNDREDS.sizes), index_of(1, 0, 784, HUNDREDS.sizes))
    runner = Runner(HUNDREDS, maker.digits)
    runner.do(c.Edit(1, places, PRESETS["bar"].ravel(), "a bar for weights"))
    first, sums = _spread_out(maker.digits.test.inputs(slice(0, 2000)) @ PRESETS["bar"].ravel())
    told = ", ".join(f"{s:.1f}" for s in sums)
    notes = (
        f"Neuron 0 of the first layer has a bar for its weights: its sum is the ink in the bar. The sums of the five "
        f"test images from number {first} on are {told}. No weight moves here: find a bias that lets the largest two "
        "through and stops the other three."
    )
    return maker.scene(
        "Thresholds",
        notes,
        runner,
        workspace="inside",
        front=("neuron",),
        selection=("neuron", (1, 0)),
        options={"neuron.view": "bias", "neuron.five": float(first), "neuron.lock": "weights"},
        locks=("toggle", "step", "epoch", "neuron.lock"),
        picture=Shown("test", first),
    )


def _spread_out(sums: Floats) -> tuple[int, Floats]:
    """Five examples in a row of which two say more than 10 and three less, as far apart as there are."""
    best, at = -1.0, 0
    for first in range(len(sums) - 4):
        five = np.sort(sums[first : first + 5])
        if five[2] < 10 < five[3]:
            gap = min(float(np.diff(five).min()), 2 * min(10 - float(five[2]), float(five[3]) - 10))
            best, at = (gap, first) if gap > best else (best, at)
    return at, sums[at : at + 5]


def toy_1d(maker: Maker) -> Scene:
    """A curve with dips."""
    found = dips(flat_points(CURVES["wavy"]))
    notes = (
        f"A curve with {len(found)} dips, and a ball at w = −2. With the learning rate 0.4 it settles; "
        f"from {min(dip.bounces_from for dip in found):.2f} on there is a dip that it bounces in for ever."
    )
    options = {"toys.view": "curve", "toys.rate": 0.4, "toys.balls": "-2", "toys.w": -2.0}
    return _landscape(maker, "A curve to walk on", notes, "toys", options)


def toy_2d(maker: Maker) -> Scene:
    """A surface."""
    notes = "Hills and dips over a plane, from above, and a walk that starts at (2, 1). Which way is steepest down?"
    options = {"toys.view": "surface", "toys.x": 2.0, "toys.y": 1.0, "toys.rate": 0.1}
    return _landscape(maker, "A surface to walk on", notes, "toys", options)


def _landscape(maker: Maker, title: str, notes: str, pane: str, options: dict[str, Any]) -> Scene:
    runner = maker.trained(HUNDREDS)
    return maker.scene(title, notes, runner, workspace="landscape", front=(pane,), options=options)


def plateau(maker: Maker) -> Scene:
    """Where every output says how often its digit comes."""
    runner = maker.trained(Config(), 40)
    cost, right = maker.measured(runner)
    shown = runner.snapshot()
    outputs = forward(shown.network, maker.digits.test.inputs(slice(0, 1000))).outputs
    notes = (
        f"Step 40: the cost on the test set is {cost:.3f}, and {100 * right:.0f} % of it are right. The outputs say "
        f"{outputs.mean():.2f} on average, whatever the picture: about how often each digit comes. Press Space and "
        "watch the cost leave this plain."
    )
    return maker.scene("On the plateau", notes, runner, workspace="train", front=("cost", "gallery"))


def trained(epochs: int) -> Callable[[Maker], Scene]:
    """A network trained for so many epochs."""

    def make(maker: Maker) -> Scene:
        config = Config(epochs=epochs)
        runner = maker.trained(config, _steps(maker, config))
        cost, right = maker.measured(runner)
        notes = (
            f"Trained for {epochs} epochs, which is {runner.snapshot().step:,} steps: {100 * right:.2f} % of the "
            f"test digits are right, at a cost of {cost:.3f}. Draw something that is no digit."
        )
        title = f"Trained for {epochs} epochs"
        return maker.scene(title, notes, runner, workspace="train", front=("cost", "gallery"))

    return make


def _steps(maker: Maker, config: Config) -> int:
    return config.epochs * -(-len(maker.digits.train) // config.batch_size)


def noted_three(maker: Maker) -> Scene:
    """The 3 of the notes."""
    outputs = tuple(float(a) for a in notes_outputs(rounded=False))
    return _noted(maker, "A noted 3", outputs, NOTES_WANTED, FIRST_THREE)


def noted_two(maker: Maker) -> Scene:
    """The 2 of the notes."""
    return _noted(maker, "A noted 2", TWO, 2, FIRST_TWO)


def _noted(maker: Maker, title: str, outputs: tuple[float, ...], wanted: int, row: int) -> Scene:
    targets = np.eye(10)[wanted]
    cost = float(np.sum((np.array(outputs) - targets) ** 2))
    notes = (
        f"Ten outputs that somebody once wrote down for a {wanted}, as they were remembered: they cost {cost:.2f}. "
        "Drag them until the cost is what you want it to be."
    )
    options = {"one.outputs": outputs_text(outputs), "one.wanted": float(wanted)}
    runner = maker.trained(HUNDREDS)
    where = {"workspace": "gradient", "front": ("one",), "row": row}
    return maker.scene(title, notes, runner, options=options, **where)


def saturated(maker: Maker) -> Scene:
    """Output 5 raised by its bias until it says 0.999 to the first 2."""
    runner = Runner(HUNDREDS, maker.digits)
    network = runner.snapshot().network
    image = maker.digits.train.inputs(slice(FIRST_TWO, FIRST_TWO + 1))[0]
    z = forward(network, image).outputs[5]
    raised = float(network.biases[2][5]) + np.log(0.999 / 0.001) - np.log(z / (1 - z))
    place = np.array([index_of(3, 5, None, network.sizes)])
    runner.do(c.Edit(1, place, np.array([raised], np.float32), "output 5 raised"))
    said = float(forward(runner.snapshot().network, image).outputs[5])
    outputs = forward(runner.snapshot().network, image).outputs
    wishes = 2 * (np.eye(10)[2] - outputs)
    wish, push = float(wishes[5]), float(wishes[5]) * said * (1 - said)
    if int(np.abs(wishes).argmax()) != 5:
        raise ValueError("another output wishes for more")
    notes = (
        f"The bias of output 5 was raised until it says {said:.3f} to this 2. Its wish is the largest of all, "
        f"{wish:.2f}; what reaches its weights is {push:.4f}. Where a sigmoid is flat, no wish gets through."
    ).replace("-", "−")
    where = {"workspace": "backprop", "front": ("wishes",), "selection": ("neuron", (3, 5))}
    return maker.scene("A saturated output", notes, runner, **where)


def chain(maker: Maker) -> Scene:
    """The bench of the chain rule."""
    notes = (
        f"One neuron a layer, three layers: the smallest network that has all of it. It costs {START.cost:.4f}. "
        "Move w3 and watch what moves after it."
    )
    return _chained(maker, "The smallest network", notes, START)


def chain_picture(maker: Maker) -> Scene:
    """The one in the picture."""
    said = PICTURE.values[f"a{PICTURE.depth}"]
    notes = f"The same three neurons with other numbers: the last one says {said:.2f}, and it costs {PICTURE.cost:.4f}."
    return _chained(maker, "The smallest network, as drawn", notes, PICTURE)


def _chained(maker: Maker, title: str, notes: str, numbers: Chain) -> Scene:
    start = values_of(START)
    options = {f"chain.{k}" if "." not in k else k: v for k, v in values_of(numbers).items() if start[k] != v}
    where = {"workspace": "calculus", "front": ("chain",), "options": options}
    return maker.scene(title, notes, maker.trained(HUNDREDS), **where)


def jk(maker: Maker) -> Scene:
    """The bench with two paths."""
    notes = (
        "Two inputs, three neurons, two outputs: from each hidden neuron two paths lead to the cost. "
        "From the last one they disagree. Light them one by one."
    )
    where = {"workspace": "calculus", "front": ("paths",), "options": {"paths.view": "paths"}}
    return maker.scene("Two paths", notes, maker.trained(HUNDREDS), **where)


def twins(maker: Maker) -> Scene:
    """A trained network, and the way to its twin."""
    config = Config(epochs=10)
    runner = maker.trained(config, _steps(maker, config))
    notes = (
        "A trained network and its twin: the same hidden neurons in another order, so the same function. "
        "Walk the straight way from one to the other. Were the cost a bowl, the middle could not be higher."
    )
    return maker.scene(
        "Twins",
        notes,
        runner,
        workspace="landscape",
        front=("convex",),
        options={"convex.page": "twins", "convex.at": 0.0},
    )


def linear_stack(maker: Maker) -> Scene:
    """Layers without a bend."""
    runner = maker.trained(Config(activation="linear", output="linear", learning_rate=0.01))
    notes = (
        "Three layers, and no neuron bends anything: the matrices can be multiplied into one. Close them up and "
        "compare the outputs. Training it changes the numbers, not that."
    )
    return maker.scene(
        "A stack without bends",
        notes,
        runner,
        workspace="inside",
        front=("matrix",),
        options={"matrix.view": "fold"},
    )


def zero_init(maker: Maker) -> Scene:
    """All weights 0."""
    config = Config(init="zeros", learning_rate=3.0, batch_size=100)
    steps = 600
    cost, right = maker.measured(maker.trained(config, steps))
    rows = maker.trained(config, steps).snapshot().network.weights[0]
    apart = float(np.abs(rows - rows.mean(axis=0)).max()) / float(np.abs(rows).max())
    notes = (
        f"Every weight begins at 0. After {steps} steps the {len(rows)} neurons of the first layer still look for the "
        f"same: no weight of theirs is further than {apart:.1g} of the largest one from what they have in common. "
        f"The test cost is {cost:.3f}, and {100 * right:.1f} % are right."
    )
    where = {"workspace": "train", "front": ("cost", "gallery")}
    return maker.scene("All weights zero", notes, maker.trained(config), **where)


SCENES: dict[str, Callable[[Maker], Scene]] = {
    "fresh-seed1": fresh,
    "bare-neuron": bare_neuron,
    "thresholds": thresholds,
    "toy-1d": toy_1d,
    "toy-2d": toy_2d,
    "plateau": plateau,
    "trained-10ep": trained(10),
    "trained-60ep": trained(60),
    "notes-3.37": noted_three,
    "notes-two": noted_two,
    "saturated-output": saturated,
    "chain": chain,
    "chain-picture": chain_picture,
    "jk": jk,
    "twins": twins,
    "linear-stack": linear_stack,
    "zero-init": zero_init,
}


def made(names: Iterable[str]) -> dict[str, str]:
    """The texts of scenes by name."""
    maker = Maker(load_digits(default_folder()))
    return {name: to_text(SCENES[name](maker)) for name in names}


def main(names: list[str]) -> int:
    """Write the scenes that are named, or all."""
    unknown = sorted(set(names) - set(SCENES))
    if unknown:
        print(
            f"There is no scene called {', '.join(unknown)}: choose of {', '.join(SCENES)}.", file=sys.stderr
        )
        return 2
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name in names or SCENES:
        text = made([name])[name]
        (FOLDER / (name + SUFFIX)).write_text(text, encoding="utf-8", newline="\n")
        print(f"{name}: {len(text):,} letters")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
