"""What functions of lessons find on the benches of the calculus, and in the example on the network: pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.lessons.errors import LessonError
from app.lessons.expression import number
from app.lessons.of_frame import whole
from app.lessons.values import Value, plain
from app.panes.chain.now import Now
from app.panes.chain.options import GOALS, LAYERS
from nncore.any_weight import Example, Place
from nncore.chain import START, parameters, variables
from nncore.chain_nudges import by_depth, mean_sensitivity
from nncore.chain_tiles import is_whole, shared
from nncore.jk_bench import SIZES, JKBench
from nncore.words import tr

if TYPE_CHECKING:
    from app.lessons.scope import StepScope

Arguments = Sequence[Value]


def _named(names: Sequence[str], what: str, arguments: Arguments) -> None:
    if arguments[0] is not None and arguments[0] not in names:
        remedy = tr("Choose one of: {names}.").format(names=", ".join(names))
        raise LessonError(what.format(name=arguments[0]), remedy)


def check_variable(arguments: Arguments) -> None:
    """Raise LessonError for what is no variable of the bench."""
    _named(tuple(START.values), tr("There is no variable of the bench called “{name}”."), arguments)


def check_by(arguments: Arguments) -> None:
    """Raise LessonError for what the cost does not depend on through the layers."""
    _named(variables(LAYERS), tr("There is no variable of the bench called “{name}”."), arguments)


def check_parameter(arguments: Arguments) -> None:
    """Raise LessonError for what is no weight or bias of the bench."""
    _named(parameters(LAYERS), tr("There is no parameter of the bench called “{name}”."), arguments)


def check_goal(arguments: Arguments) -> None:
    """Raise LessonError for what is not put together from tiles."""
    _named(GOALS, tr("There is no goal called “{name}”."), arguments)


def check_ticks(arguments: Arguments) -> None:
    """Raise LessonError for what is neither right nor wrong."""
    _named(("right", "wrong"), tr("There is no kind of tick called “{name}”."), arguments)


def _now(scope: StepScope) -> Now:
    return Now(scope.frame.options)


def chain(scope: StepScope, arguments: Arguments) -> Value:
    """A variable of the bench with one neuron a layer."""
    return plain(_now(scope).chain.values.get(str(arguments[0])))


def chain_slope(scope: StepScope, arguments: Arguments) -> Value:
    """The slope of C by a variable of that bench."""
    name = str(arguments[0])
    return plain(_now(scope).chain.sensitivity(name)) if name in variables(LAYERS) else None


def chain_ratio(scope: StepScope, _arguments: Arguments) -> Value:
    """How far C goes for each unit of the nudge, measured."""
    return plain(_now(scope).moves.whole)


def chain_mean(scope: StepScope, arguments: Arguments) -> Value:
    """The derivative of the mean cost of the bench's examples."""
    now, name = _now(scope), str(arguments[0])
    return plain(mean_sensitivity(now.chain, name, now.pairs)) if name in parameters(LAYERS) else None


def chain_whole(scope: StepScope, arguments: Arguments) -> Value:
    """Whether the tiles of a derivative are in place."""
    now = _now(scope)
    return now.goal == arguments[0] and is_whole(now.goal, now.placed)


def chain_ticked(scope: StepScope, arguments: Arguments) -> Value:
    """How many ticks are right, or wrong."""
    now = _now(scope)
    right = sum(tile in shared(now.goal, LAYERS) for tile in now.ticked)
    return float(right if arguments[0] == "right" else len(now.ticked) - right)


def chain_deep(scope: StepScope, arguments: Arguments) -> Value:
    """dC/dw of the first layer, with the bench grown to so many layers."""
    now, depth = _now(scope), whole(arguments[0])
    slopes = by_depth(now.chain, now.number("added_w"), now.number("added_b"))
    return plain(slopes[depth - 1]) if depth is not None and 1 <= depth <= len(slopes) else None


def _bench(scope: StepScope) -> JKBench:
    return JKBench.of_text(str(scope.frame.options["paths.numbers"]))


def jk_slope(scope: StepScope, arguments: Arguments) -> Value:
    """The slope of C by a weight of the bench of 2, 3 and 2 neurons, or without k by a bias."""
    place = _place(arguments, SIZES)
    if place is None:
        return None
    layer, j, k = place
    gradient = _bench(scope).gradient
    return plain(gradient.biases[layer - 1][j] if k is None else gradient.weights[layer - 1][j, k])


def jk_path(scope: StepScope, arguments: Arguments) -> Value:
    """What the way from hidden neuron k through output j makes of dC/da_k."""
    k, j = (whole(each) for each in arguments)
    inside = k is not None and j is not None and 0 <= k < SIZES[1] and 0 <= j < SIZES[2]
    return plain(_bench(scope).paths(1, k)[j].value) if inside and k is not None and j is not None else None


def _place(arguments: Arguments, sizes: Sequence[int]) -> Place | None:
    """Layer, j and k (None for a bias) where there is such a parameter."""
    found = [whole(each) for each in arguments]
    layer, j, k = (*found, None)[:3]
    if layer is None or j is None or (len(found) == 3 and k is None):
        return None
    if not (1 <= layer < len(sizes) and 0 <= j < sizes[layer]):
        return None
    return (layer, j, k) if k is None or 0 <= k < sizes[layer - 1] else None


def _example(scope: StepScope) -> Example | None:
    """The example on the network, in double precision; None where it has no cost."""
    frame = scope.frame
    network = frame.snapshot.network
    if frame.target is None or frame.pins or frame.picture.received.size != network.sizes[0]:
        return None
    return Example.of(network, frame.picture.received, frame.target, frame.snapshot.config.cost)


def exact_slope(scope: StepScope, arguments: Arguments) -> Value:
    """The slope of C by a parameter of the network, for the example on it, whether the gradient was found or not."""
    place, example = _place(arguments, scope.frame.snapshot.network.sizes), _example(scope)
    return plain(example.entry(place)) if place is not None and example is not None else None


def measured_slope(scope: StepScope, arguments: Arguments) -> Value:
    """(C(w + h) − C(w − h)) / 2h of a weight, for the example on the network."""
    place = _place(arguments[:3], scope.frame.snapshot.network.sizes)
    example, h = _example(scope), number(arguments[3])
    return plain(example.nudged(place, h).rate) if place is not None and example is not None and h else None
