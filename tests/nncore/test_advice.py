"""Each rule of the adviser: provoked on a real run, and silent on a near case."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from nncore import commands as c
from nncore.advice import Finding, advise
from nncore.advice_case import Case
from nncore.advice_rules import RULES
from nncore.arrays import Floats, Ints, frozen
from nncore.canvas import blank, from_bytes, shifted, stroke
from nncore.commands import Command
from nncore.config import Config
from nncore.data import Dataset, Digits
from nncore.drawing import normalise
from nncore.edits import Edit
from nncore.evaluation import Score
from nncore.network import Network, from_flat
from nncore.passes import forward
from nncore.runner import Runner
from nncore.snapshot import Evaluation, Snapshot
from tests.nncore.small import all_digits, small_digits

RULE = {rule.key: rule for rule in RULES}
STEADY = Config(schedule="constant")


def done(runner: Runner) -> Snapshot:
    """Let it work until it has nothing more to do."""
    while runner.running or runner.work() is not None:
        runner.work()
    return runner.snapshot()


@cache
def quickly_measured() -> Digits:
    """Enough digits to learn from, and to be measured on both sets in a few milliseconds."""
    return small_digits(12_000, 1000)


def run(config: Config, *commands: Command, digits: Digits | None = None) -> Snapshot:
    """A real run under these commands, each carried out to its end."""
    runner = Runner(config, digits or quickly_measured())
    for command in commands:
        runner.do(command)
        done(runner)
    return done(runner)


@cache
def trained(steps: int = 3000) -> Snapshot:
    """The default network after some steps."""
    return run(STEADY, c.Step(steps))


def case(snapshot: Snapshot, image: Floats | None = None, *, centred: bool = True, **parts: object) -> Case:
    """A moment with a drawing on the network, or with the first training example."""
    drawn = from_bytes(all_digits().train.images[0]) if image is None else image
    received = normalise(drawn).centred if centred and image is not None and drawn.ndim == 2 else drawn
    flat = received.reshape(-1)
    fits = flat.size == snapshot.network.sizes[0]
    outputs = forward(
        snapshot.network, flat if fits else np.zeros(snapshot.network.sizes[0], np.float32)
    ).outputs
    source = "train" if image is None else "drawn"
    return Case(snapshot, drawn, received, source, outputs, centred, **parts)  # type: ignore[arg-type]


def found(key: str, moment: Case) -> Finding | None:
    """What one rule finds, and that nothing outranks it there."""
    finding = RULE[key].look(moment)
    told = {other.key for other in advise(moment, RULES)}
    assert (key in told) == (finding is not None) or not told.isdisjoint(RULE[key].gives_way_to)
    return finding


def digit(row: int = 0) -> Floats:
    """A test digit, to be taken for a drawing."""
    return from_bytes(all_digits().test.images[row])


def with_network(snapshot: Snapshot, flat: Floats) -> Snapshot:
    """The same moment with other parameters."""
    old = snapshot.network
    return replace(snapshot, network=from_flat(flat.astype(np.float32), old.sizes, old.activations))


def some(n: int, *, only: int | None = None) -> Digits:
    """The first `n` digits to learn from, perhaps those of one kind."""
    whole = all_digits().train
    rows = np.flatnonzero(whole.labels == only)[:n] if only is not None else np.arange(n)
    return Digits(
        Dataset("some", whole.images[rows].copy(), whole.labels[rows].copy()), quickly_measured().test
    )


def test_there_are_at_least_twenty_rules_each_with_a_key_of_its_own() -> None:
    keys = [rule.key for rule in RULES]
    assert len(keys) == len(set(keys)) >= 20
    for at, rule in enumerate(RULES):  # what outranks a rule has been looked at before it
        assert set(rule.gives_way_to) <= set(keys[:at])


def test_a_good_run_hears_nothing() -> None:
    for steps in (0, 1, 600, 3000):
        assert advise(case(trained(steps)), RULES) == ()


# -- training ---------------------------------------------------------------------------------------------


def test_rising_cost() -> None:
    before = c.Step(1500)
    worse = run(STEADY, before, c.Change({"learning_rate": 10.0}), c.Step(500))
    finding = found("rising", case(worse))
    assert finding is not None
    assert float(finding.numbers["now"]) > 1.2 * float(finding.numbers["before"])
    assert finding.remedy is not None
    assert finding.remedy.values["learning_rate"] == 10.0 / 4
    assert found("rising", case(run(STEADY, before, c.Change({"learning_rate": 2.0}), c.Step(500)))) is None


def test_too_long_steps() -> None:
    finding = found("too-long", case(run(STEADY.changed(learning_rate=6.0), c.Step(4000))))
    assert finding is not None
    assert finding.remedy is not None
    assert finding.remedy.values["learning_rate"] == 1.0
    assert found("too-long", case(run(STEADY.changed(learning_rate=4.0), c.Step(4000)))) is None


def test_too_short_steps() -> None:
    finding = found("too-short", case(run(STEADY.changed(learning_rate=0.003), c.Step(2000))))
    assert finding is not None
    assert finding.remedy is not None
    assert finding.remedy.values["learning_rate"] == 1.0
    assert found("too-short", case(run(STEADY.changed(learning_rate=0.3), c.Step(2000)))) is None


def shares_of_labels() -> Floats:
    """How often each digit is the answer."""
    labels = quickly_measured().train.labels
    return np.asarray(np.bincount(labels) / len(labels))


def test_the_plateau_is_what_saying_the_shares_costs() -> None:
    slow = STEADY.changed(learning_rate=0.2)
    finding = found("plateau", case(run(slow, c.Step(200))))
    assert finding is not None
    shares = shares_of_labels()
    assert finding.numbers["level"] == pytest.approx(float((shares * (1 - shares)).sum()))
    assert finding.remedy is not None
    assert finding.remedy.verb == "play"
    assert found("plateau", case(trained(600))) is None
    playing = replace(run(slow, c.Step(200)), running=True)
    assert (found("plateau", case(playing)) or finding).remedy is None  # nothing to do but wait


def test_the_plateau_of_cross_entropy_is_the_entropy() -> None:
    entropy = STEADY.changed(output="softmax", cost="cross-entropy")
    shares = shares_of_labels()
    assert case(run(entropy)).shares_cost == pytest.approx(float(-(shares * np.log(shares)).sum()))


def test_noisy_steps() -> None:
    one = STEADY.changed(batch_size=1)
    finding = found("noisy", case(run(one, c.Step(300))))
    assert finding is not None
    assert finding.remedy is not None
    assert finding.remedy.values["batch_size"] == 32
    assert found("noisy", case(run(one.changed(learning_rate=0.3), c.Step(300)))) is None


def test_l2_too_strong() -> None:
    finding = found("l2-strong", case(run(STEADY.changed(l2=0.01), c.Step(50))))
    assert finding is not None
    assert finding.numbers["half"] == pytest.approx(np.log(2) / 0.01)
    assert found("l2-strong", case(run(STEADY.changed(l2=1e-4), c.Step(50)))) is None


def test_no_better_for_long() -> None:
    early = [Evaluation(s, None, Score(0.2, a, 10_000)) for s, a in ((0, 0.1), (1875, 0.93))]
    late = Evaluation(1875 * 22, None, Score(0.2, 0.92, 10_000))
    shown = replace(trained(600), step=1875 * 22, newest=1875 * 22, evaluations=(*early, late), running=True)
    finding = found("stalled", case(shown))
    assert finding is not None
    assert finding.remedy is not None
    assert finding.remedy.values == {"step": 1875}
    better = replace(late, test=Score(0.2, 0.94, 10_000))
    assert found("stalled", case(replace(shown, evaluations=(*early, better)))) is None


def test_a_change_not_yet_played() -> None:
    finding = found("unplayed", case(run(STEADY, c.Step(600), c.Change({"l2": 1e-5}))))
    assert finding is not None
    assert (finding.numbers["setting"], finding.numbers["new"]) == ("L2", 1e-5)
    assert found("unplayed", case(run(STEADY, c.Step(600), c.Change({"l2": 1e-5}), c.Step(1)))) is None
    assert found("unplayed", case(run(STEADY, c.Change({"l2": 1e-5})))) is None  # nothing played yet at all


# -- layers -----------------------------------------------------------------------------------------------


def test_dead_outputs() -> None:
    alive = trained(600)
    flat = alive.network.flat.copy()
    flat[-10:] = -40  # the biases of the outputs
    dead = with_network(alive, flat)
    finding = found("dead-outputs", case(dead))
    assert finding is not None
    assert finding.remedy is not None
    assert finding.remedy.verb == "new"
    flat[-1] = 0  # one speaks
    assert found("dead-outputs", case(with_network(alive, flat))) is None
    assert (
        found("dead-outputs", case(run(STEADY.changed(learning_rate=30.0), c.Step(600)))) is None
    )  # is told


def test_dead_relus() -> None:
    relu = STEADY.changed(activation="relu", init="he", learning_rate=0.1)
    good = run(relu, c.Step(600))
    assert found("dead-relus", case(good)) is None
    flat = good.network.flat.copy()
    first_biases = 784 * 16
    flat[first_biases : first_biases + 6] = -100
    finding = found("dead-relus", case(with_network(good, flat)))
    assert finding is not None
    assert finding.numbers == {"dead": 6, "n": 16, "layer": 1}


def test_saturated_layer() -> None:
    good = trained(3000)
    assert found("saturated", case(good)) is None
    far = with_network(good, good.network.flat * 8)
    finding = found("saturated", case(far))
    assert finding is not None
    assert float(finding.numbers["share"]) > 0.8


def test_a_start_in_the_flat() -> None:
    finding = found("starts-flat", case(run(STEADY.changed(init="normal"))))
    assert finding is not None
    assert finding.numbers["share"] == pytest.approx(0.6, abs=0.1)
    assert finding.numbers["spread"] == 28
    moons = Config(sizes=(2, 8, 2), activation="tanh", data="moons", init="normal", batch_size=20)
    assert found("starts-flat", case(run(moons), np.zeros(2, np.float32))) is None
    assert found("starts-flat", case(run(STEADY))) is None


def test_hidden_neurons_all_alike() -> None:
    zeros = run(STEADY.changed(init="zeros"), c.Step(50))
    finding = found("all-alike", case(zeros))
    assert finding is not None
    assert finding.numbers["n"] == 16
    flat = zeros.network.flat.copy()
    flat[:784] += np.linspace(0, 1, 784, dtype=np.float32)  # one neuron of the first layer is another now
    flat[12_560 + 3] = 1  # and so is one of the second
    assert found("all-alike", case(with_network(zeros, flat))) is None
    bowl = Config(sizes=(784, 10), init="zeros", output="softmax", cost="cross-entropy", learning_rate=0.3)
    assert found("all-alike", case(run(bowl, c.Step(5)))) is None  # no hidden layer: nothing to be alike


def test_vanishing_gradient() -> None:
    deep = STEADY.changed(sizes=(784, *[16] * 6, 10))
    finding = found("vanishing", case(run(deep, c.Step(20))))
    assert finding is not None
    assert float(finding.numbers["last"]) > 1000 * float(finding.numbers["first"])
    assert found("vanishing", case(run(deep.changed(sizes=(784, 16, 16, 16, 10)), c.Step(20)))) is None
    assert (
        found("vanishing", case(run(deep.changed(activation="tanh", learning_rate=0.2), c.Step(20)))) is None
    )


def test_softmax_with_the_squared_cost() -> None:
    soft = STEADY.changed(output="softmax")
    finding = found("softmax-squared", case(run(soft, c.Step(20))))
    assert finding is not None
    assert finding.remedy is not None
    assert finding.remedy.values["cost"] == "cross-entropy"
    assert found("softmax-squared", case(run(soft.changed(cost="cross-entropy"), c.Step(20)))) is None


# -- examples ---------------------------------------------------------------------------------------------


def test_learned_by_heart() -> None:
    heart = run(STEADY, c.Step(3000), digits=some(300))
    finding = found("overfitting", case(heart))
    assert finding is not None
    assert float(finding.numbers["points"]) > 15
    assert found("overfitting", case(trained(3000))) is None


def test_few_examples() -> None:
    assert found("few", case(run(STEADY, digits=small_digits()))) is not None
    assert found("few", case(run(STEADY, digits=some(1000)))) is None
    moons = Config(sizes=(2, 8, 2), activation="tanh", data="moons", batch_size=20)
    assert found("few", case(run(moons), np.zeros(2, np.float32))) is None  # no pictures


def test_only_one_kind_of_example() -> None:
    finding = found("one-kind", case(run(STEADY, c.Step(20), digits=some(2000, only=3))))
    assert finding is not None
    assert finding.numbers["name"] == "3"
    assert found("one-kind", case(trained(600))) is None


def test_a_deck_in_order() -> None:
    good = trained(600)
    labels = all_digits().train.labels
    threes = frozen(np.flatnonzero(labels == 3)[:32])
    finding = found("in-order", case(replace(good, batch=threes)))
    assert finding is not None
    assert finding.numbers == {"n": 32, "name": "3"}
    assert found("in-order", case(replace(good, batch=frozen(threes[:3])))) is None  # three alike: chance
    assert found("in-order", case(good)) is None


# -- hands ------------------------------------------------------------------------------------------------


def _edit(snapshot: Snapshot, places: Ints, value: float) -> c.Edit:
    values = frozen(np.full(len(places), value, np.float32))
    return c.Edit(snapshot.run, frozen(np.asarray(places, np.intp)), values, "ten weights")


def test_an_edit_that_did_harm() -> None:
    runner = Runner(STEADY, quickly_measured())
    runner.do(c.Step(2000))
    shown = done(runner)
    runner.do(_edit(shown, np.arange(12_832, 12_842), 30.0))
    finding = found("edit-worse", case(done(runner)))
    assert finding is not None
    assert float(finding.numbers["points"]) > 1
    edit = finding.remedy.values["edit"] if finding.remedy else None
    assert isinstance(edit, Edit)
    assert np.array_equal(edit.before, shown.network.flat[12_832:12_842])
    runner.do(c.UndoEdit())
    runner.do(_edit(shown, np.arange(10), 1.0))  # the corner pixels: never lit
    assert found("edit-worse", case(done(runner))) is None


def test_a_forgotten_pin() -> None:
    shown = trained(600)
    assert found("pinned", case(shown, pins=1, pin_pictures=True)) is not None
    assert found("pinned", case(shown, pins=2, pin_steps=100)) is not None
    assert found("pinned", case(shown, pins=1, pin_steps=20)) is None
    assert found("pinned", case(shown, pin_pictures=True)) is None


def test_the_past_taken_for_the_present() -> None:
    back = run(STEADY, c.Step(600), c.Seek(100))
    finding = found("in-the-past", case(back, acted_in_past=True))
    assert finding is not None
    assert finding.remedy is not None
    assert finding.remedy.values == {"step": 600}
    assert found("in-the-past", case(back)) is None
    assert found("in-the-past", case(trained(600), acted_in_past=True)) is None


# -- pictures ---------------------------------------------------------------------------------------------


def test_a_drawing_for_an_untrained_network() -> None:
    finding = found("untrained", case(trained(0), digit()))
    assert finding is not None
    assert float(finding.numbers["test"]) < 0.2
    assert found("untrained", case(trained(0))) is None  # an example, not a drawing
    assert found("untrained", case(trained(600), digit())) is None


def test_a_blank_drawing() -> None:
    finding = found("blank", case(trained(600), blank()))
    assert finding is not None
    assert finding.numbers["answer"] == int(
        forward(trained(600).network, np.zeros(784, np.float32)).outputs.argmax()
    )
    assert found("blank", case(trained(600), stroke(blank(), (14, 6), (14, 22), 1.2))) is None


def test_a_drawing_off_its_place() -> None:
    finding = RULE["off-centre"].look(case(trained(), shifted(digit(), 0, 3), centred=False))
    assert finding is not None
    assert finding.numbers["right"] == pytest.approx(3, abs=0.6)
    assert found("off-centre", case(trained(), shifted(digit(), 0, 1), centred=False)) is None
    assert found("off-centre", case(trained(), shifted(digit(), 0, 3))) is None  # centred on the way


def test_a_small_drawing() -> None:
    little = stroke(blank(), (14, 9), (14, 20), 1.0)
    assert RULE["small"].look(case(trained(), little, centred=False)) is not None
    assert found("small", case(trained(), stroke(blank(), (14, 5), (14, 24), 1.0), centred=False)) is None


def test_a_thin_drawing() -> None:
    hair = stroke(blank(), (14, 5), (14, 24), 0.4, ink=0.8)
    finding = found("thin", case(trained(), hair))
    assert finding is not None
    assert finding.remedy is not None
    assert finding.remedy.verb == "thicken"
    assert found("thin", case(trained(), stroke(blank(), (14, 5), (14, 24), 1.2))) is None


def test_a_drawing_received_as_drawn() -> None:
    network = trained().network
    rows = [r for r in range(60) if _answer(network, digit(r)) != _answer(network, shifted(digit(r), 2, 2))]
    moved = shifted(digit(rows[0]), 2, 2)
    finding = found("as-drawn", case(trained(), moved, centred=False))
    assert finding is not None
    assert finding.numbers["then"] != finding.numbers["now"] == _answer(network, moved)
    assert found("as-drawn", case(trained(), moved)) is None
    assert found("as-drawn", case(trained(), digit(), centred=False)) is None  # the same answer either way


def test_an_answer_that_is_torn() -> None:
    network, test = trained().network, all_digits().test
    outputs = np.sort(forward(network, test.inputs(np.arange(3000))).outputs, axis=1)
    lead = outputs[:, -1] - outputs[:, -2]
    torn, sure = (from_bytes(test.images[int(row)]) for row in (lead.argmin(), lead.argmax()))
    finding = RULE["unsure"].look(case(trained(), torn, centred=False))
    assert finding is not None
    assert float(finding.numbers["a"]) >= float(finding.numbers["b"])
    assert RULE["unsure"].look(case(trained(), sure, centred=False)) is None


def _answer(network: Network, image: Floats) -> int:
    return int(forward(network, image.reshape(-1)).outputs.argmax())


@pytest.mark.parametrize("sizes", [(784, 10), (784, 1, 10), (784, 512, 256, 10)])
@pytest.mark.parametrize("bad", [False, True])
def test_no_network_breaks_a_rule(sizes: tuple[int, ...], bad: bool) -> None:
    shown = run(STEADY.changed(sizes=sizes, learning_rate=0.1), c.Step(2), digits=small_digits())
    if bad:
        shown = with_network(shown, np.full(shown.network.n_parameters, np.nan))
    for image in (None, blank(), digit()):
        assert isinstance(advise(case(shown, image), RULES), tuple)
