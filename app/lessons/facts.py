"""The one table of facts: what a lesson may ask of the frame by a plain name.

All are pure; none means that there is none.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from app.lessons import of_cards, of_panes, of_picture
from app.lessons.values import Value, plain
from app.selection import Bias, Example, Neuron, Weight
from nncore.costs import cost_for
from nncore.evaluation import Score
from nncore.fingerprint import fingerprint
from nncore.patterns import from_text

if TYPE_CHECKING:
    from app.frame import Frame
    from app.lessons.scope import StepScope


@dataclass(frozen=True)
class Fact:
    """One fact: a sentence of what it is, and how it is found."""

    tip: str
    find: Callable[[StepScope], Value]


def _of(find: Callable[[Frame], object]) -> Callable[[StepScope], Value]:
    return lambda scope: plain(find(scope.frame))


def _config(name: str) -> Callable[[StepScope], Value]:
    return lambda scope: plain(getattr(scope.frame.snapshot.config, name))


def _score(which: str, part: str) -> Callable[[StepScope], Value]:
    def find(scope: StepScope) -> Value:
        snapshot = scope.frame.snapshot
        score: Score | None = snapshot.latest_test if which == "test" else snapshot.latest_train
        return None if score is None else plain(getattr(score, part))

    return find


def _picture_cost(frame: Frame) -> float | None:
    if frame.target is None:
        return None
    cost = cost_for(frame.snapshot.config.cost, frame.acting.activations[-1])
    return float(cost.of_each(frame.trace.outputs[np.newaxis], frame.target[np.newaxis])[0])


def _ranked(place: int) -> Callable[[Frame], object]:
    def find(frame: Frame) -> object:
        outputs = np.sort(frame.trace.outputs)
        return outputs[-place] if len(outputs) >= place else None

    return find


def _selected(frame: Frame) -> tuple[str, object, object, object]:
    match frame.selection:
        case Neuron(layer, index):
            return "neuron", layer, index, None
        case Weight(layer, j, k):
            return "weight", layer, j, k
        case Bias(layer, j):
            return "bias", layer, j, None
        case Example(_, row):
            return "example", None, row, None
        case _:
            return "none", None, None, None


def _row(frame: Frame) -> object:
    return frame.picture.row


def _gradient_length(frame: Frame) -> object:
    if frame.found is None or not frame.found.complete:
        return None
    return float(np.linalg.norm(frame.found.flat.astype(np.float64)))


def _patterns(frame: Frame) -> int:
    text = str(frame.options.get("learned.patterns", ""))
    return sum(pattern is not None for pattern in from_text(text, text.count(".") + 1))


def _measured_here(frame: Frame) -> bool:
    done = frame.snapshot.evaluations
    return bool(done) and done[-1].step == frame.snapshot.step and done[-1].test is not None


FACTS: dict[str, Fact] = {
    # the run
    "step": Fact("Steps of this run so far", _of(lambda f: f.snapshot.step)),
    "all_steps": Fact(
        "Also the steps it had taken when it was loaded, for instance with a scene",
        _of(lambda f: f.snapshot.steps_before + f.snapshot.step),
    ),
    "epochs_done": Fact(
        "Epochs so far, with the part of the one under way", _of(lambda f: f.snapshot.progress)
    ),
    "run": Fact("A number that is another one for each network made", _of(lambda f: f.snapshot.run)),
    "running": Fact("Whether it trains now", _of(lambda f: f.snapshot.running)),
    "edits": Fact("Edits by hand in this run, without those undone", _of(lambda f: len(f.snapshot.edits))),
    "fingerprint": Fact(
        "Eight letters that change when any parameter does",
        _of(lambda f: fingerprint(f.snapshot.network)),
    ),
    "parameters": Fact(
        "How many weights and biases there are", _of(lambda f: f.snapshot.network.n_parameters)
    ),
    "layers": Fact(
        "How many layers there are, without the inputs", _of(lambda f: len(f.snapshot.network.weights))
    ),
    "shape": Fact(
        "The sizes of the layers, such as 784-16-16-10", _of(lambda f: f.snapshot.config.shape_text)
    ),
    # settings
    "seed": Fact("The seed of the start values", _config("seed")),
    "rate": Fact("The learning rate that is set", _config("learning_rate")),
    "rate_now": Fact(
        "The learning rate in force, which a schedule lowers", _of(lambda f: f.snapshot.learning_rate)
    ),
    "batch_size": Fact("Examples in a mini-batch", _config("batch_size")),
    "momentum": Fact("The momentum that is set", _config("momentum")),
    "l2": Fact("The L2 pull that is set", _config("l2")),
    "schedule": Fact("constant or cosine", _config("schedule")),
    "hidden": Fact(
        "The activation function of the hidden layers: sigmoid, relu, tanh, linear", _config("activation")
    ),
    "output_kind": Fact("The activation function of the outputs", _config("output")),
    "cost_kind": Fact("squared or cross-entropy", _config("cost")),
    "data": Fact("The set it learns from: mnist, moons, sensors, words", _config("data")),
    # what was measured
    "measured": Fact("Whether the test set was measured at exactly this step", _of(_measured_here)),
    "test_cost": Fact("Cost on the test set, as measured last", _score("test", "cost")),
    "test_accuracy": Fact(
        "Share of the test set answered rightly, 0 to 1, as measured last", _score("test", "accuracy")
    ),
    "train_cost": Fact("Cost on the training set, as measured last", _score("train", "cost")),
    "train_accuracy": Fact("Share of the training set answered rightly", _score("train", "accuracy")),
    "batch_cost": Fact(
        "Cost of the last mini-batch; none before the first step",
        _of(lambda f: f.snapshot.costs[-1] if len(f.snapshot.costs) else None),
    ),
    # the picture and the answer to it
    "picture_source": Fact(
        "Where the picture is from: train, test, drawn or made", _of(lambda f: f.picture.source)
    ),
    "picture_row": Fact("Its row in its set", _of(_row)),
    "label": Fact("What it is; none for a drawing", _of(lambda f: f.picture.label)),
    "wanted": Fact("What it is said to be, else its label", _of(lambda f: f.wanted)),
    "lied": Fact("Whether an example is said to be what it is not", _of(lambda f: f.lied)),
    "empty": Fact("Whether nothing is drawn", _of(lambda f: f.picture.is_empty)),
    "ink": Fact("Sum of all pixels as drawn", _of(lambda f: f.picture.drawn.sum())),
    "picture_cost": Fact("Cost of this one picture; none while nobody says what it is", _of(_picture_cost)),
    "answer": Fact("The number of the largest output", _of(lambda f: f.answer.best)),
    "decided": Fact("Whether the largest output leads by a margin", _of(lambda f: f.answer.decided)),
    "largest": Fact("The largest output", _of(_ranked(1))),
    "second": Fact("The second largest output", _of(_ranked(2))),
    "outputs_sum": Fact("Sum of all outputs", _of(lambda f: f.trace.outputs.sum())),
    "patterns": Fact("Patterns put down as expected in “What it learned”", _of(_patterns)),
    # what is picked, found, held
    "selected": Fact("What is picked: neuron, weight, bias, example or none", _of(lambda f: _selected(f)[0])),
    "selected_layer": Fact("Its layer; 0 are the inputs", _of(lambda f: _selected(f)[1])),
    "selected_j": Fact(
        "Its neuron in that layer, from 0; of an example its row", _of(lambda f: _selected(f)[2])
    ),
    "selected_k": Fact("The neuron that a picked weight comes from", _of(lambda f: _selected(f)[3])),
    "found": Fact(
        "Whether the gradient is found, all layers of it", _of(lambda f: bool(f.found and f.found.complete))
    ),
    "found_of": Fact("Of what: example, batch or all", _of(lambda f: f.found.of if f.found else None)),
    "found_cost": Fact("The mean cost of these examples", _of(lambda f: f.found.cost if f.found else None)),
    "reach": Fact(
        "Layers that the backward pass has gone through", _of(lambda f: f.found.reach if f.found else 0)
    ),
    "gradient_length": Fact("The length of the gradient found", _of(_gradient_length)),
    "zero_share": Fact("Share of the gradient found that is exactly 0", _of(of_picture.zero_share)),
    "moved": Fact(
        "How many parameters are not what they were when the step began", lambda s: plain(of_picture.moved(s))
    ),
    "strongest_wish": Fact("The output with the largest wish, up or down", _of(of_picture.strongest_wish)),
    "guess_cosine": Fact(
        "The cosine between the arrows drawn in “Wishes” and the true ones", _of(of_picture.guess_cosine)
    ),
    "table_cards": Fact("How many cards are on the table of desires", _of(of_cards.table_cards)),
    "table_classes": Fact("How many different digits they are", _of(of_cards.table_classes)),
    "cards_worse": Fact(
        "How many of them cost more than before the last step or edit; none before there is one",
        _of(of_cards.worse),
    ),
    "cards_would_worsen": Fact(
        "How many of them would cost more after a step on the picture alone", _of(of_cards.would_worsen)
    ),
    "deck_whole": Fact(
        "Whether the deck of this epoch holds every example exactly once", _of(of_cards.deck_whole)
    ),
    "pins": Fact("Neurons held at a value by hand", _of(lambda f: len(f.pins))),
    # what stands in panes
    "hand_cost": Fact(
        "Cost of the outputs set by hand in “Cost of one”; none while they are the network's own",
        _of(of_panes.hand_cost),
    ),
    "hand_spread": Fact("How far the largest of them is from the smallest", _of(of_panes.hand_spread)),
    "best_match": Fact(
        "Cosine of the pattern expected in “What it learned” and the weights that are most alike; none without one",
        _of(of_panes.best_match),
    ),
    "toy_slope": Fact("The slope where the first ball of the toys is", _of(of_panes.toy_slope)),
    "toy_walked": Fact("How many steps it has taken", _of(of_panes.toy_walked)),
    "toy_rests": Fact("Whether no ball is on its way any more", _of(of_panes.toy_rests)),
    "toy_bounces": Fact("Whether it goes between two places for ever", _of(of_panes.toy_bounces)),
    "toy_lowest": Fact("Where the lowest dip of the curve is", _of(of_panes.toy_lowest)),
    "toy_won": Fact("How many balls came to rest in the lowest dip", _of(of_panes.toy_won)),
    "soft_share": Fact("The largest share of softmax at the temperature set", _of(of_panes.soft_share)),
    "deep_share": Fact(
        "Of what the last weight of the deep chain feels, the part that its first one feels",
        _of(of_panes.deep_share),
    ),
    # what the person typed
    "predicted": Fact(
        "The prediction: a number or the words of a choice; none if skipped", lambda s: s.answers.predicted
    ),
    "skipped": Fact("Whether the prediction was skipped", lambda s: s.answers.skipped),
}
