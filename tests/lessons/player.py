"""Plays scripts of learners on a real Session, without a window: what a hand would do, as verbs."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
from PySide6.QtCore import QByteArray
from pytestqt.qtbot import QtBot

from app import paths
from app.lessons.course import Course
from app.lessons.language import read
from app.lessons.library import Library, open_library
from app.lessons.placing import Placer
from app.lessons.progress import Progress
from app.lessons.words import program_words
from app.panes.factors.case import Keeper
from app.panes.factors.words import told
from app.panes.learned.places import PAGE
from app.panes.paint.bare import read as read_bare
from app.panes.paint.bare import written as written_bare
from app.registry import OPTIONS
from app.scenes.showing import Scenes
from app.script_check import gap_of, ran
from app.selection import Bias, Neuron, Weight
from app.session import Session
from nncore.any_weight import guess_is_right
from nncore.canvas import stroke
from nncore.data import Digits
from nncore.patterns import from_text as from_patterns
from nncore.patterns import shape, to_text
from nncore.scene import SUFFIX, Scene
from nncore.scene_text import from_text
from nncore.script import as_script
from tests.app.rig import running_session
from tests.nncore.small import small_digits

SCRIPTS = Path(__file__).parent / "scripts"
PATIENCE = 20_000  # milliseconds


@dataclass(frozen=True)
class Script:
    """One learner in one step: what they do, and whether that passes it."""

    lesson: str
    step: str
    name: str
    passes: bool
    do: tuple[tuple[Any, ...], ...]
    all_digits: bool = False  # instead of the first few hundred

    def __str__(self) -> str:
        return f"{self.lesson}:{self.step} {self.name}"


def scripts(folder: Path = SCRIPTS) -> list[Script]:
    """All scripts: each file is named like its lesson."""
    found = []
    for path in sorted(folder.glob("*.toml")):
        for run in tomllib.loads(path.read_text(encoding="utf-8"))["run"]:
            do = tuple(tuple(act) for act in run["do"])
            whole = bool(run.get("all_digits", False))
            found.append(Script(path.stem, run["step"], run["name"], run["passes"], do, whole))
    return found


def library() -> Library:
    """The lessons of the program."""
    return open_library(paths.resource("lessons"), program_words())


@contextmanager
def playing(
    qtbot: QtBot, lesson: str, step: str, books: Library | None = None, digits: Digits | None = None
) -> Iterator[Player]:
    """A learner who has just entered a step."""
    with running_session(qtbot, OPTIONS, load=lambda: digits or small_digits()) as session:
        scenes = Scenes(session, _NoStage(), {}, session)  # type: ignore[arg-type]
        placer = Placer(session, None, lambda name: scenes.show(_bare_scene(name)), _has_scene)
        course = Course(session, lambda: books or library(), Progress(), placer)
        player = Player(qtbot, session, course)
        player.enter(lesson, step)
        yield player


class _NoStage:
    """The window's part of a scene, where there is no window."""

    workspace = "train"

    def layouts(self) -> dict[str, QByteArray]:
        """None."""
        return {}

    def bring_to_front(self, _front: Sequence[str]) -> None:
        """Nothing is in sight."""


def _has_scene(name: str) -> bool:
    return (paths.resource("scenes") / f"{name}{SUFFIX}").is_file()


def _bare_scene(name: str) -> Scene:
    text = (paths.resource("scenes") / f"{name}{SUFFIX}").read_text(encoding="utf-8")
    return replace(from_text(text), workspace="", front=())


class Player:
    """The hands of a learner: `act` does one line of a script."""

    def __init__(self, qtbot: QtBot, session: Session, course: Course) -> None:
        self._qtbot, self.session, self.course = qtbot, session, course
        self._exported = ""

    def enter(self, lesson: str, step: str) -> None:
        """Enter a step and wait until its network is there."""
        self.course.enter(lesson, step)
        self._qtbot.waitUntil(lambda: self.course.scope is not None, timeout=PATIENCE)
        self.settle()

    def play(self, do: Sequence[Sequence[Any]]) -> None:
        """Do all lines of a script, one after the other."""
        for line in do:
            self.act(*line)

    def act(self, verb: str, *given: Any) -> None:
        """Do one thing and wait until it is shown."""
        getattr(self, f"do_{verb}")(*given)
        self.settle()

    def settle(self) -> None:
        """Wait until everything asked for is done and shown."""
        session = self.session
        self._qtbot.waitUntil(lambda: not session._tick_pending, timeout=PATIENCE)
        self._qtbot.waitUntil(lambda: not session.frame.snapshot.running, timeout=PATIENCE)

    # -- the verbs of scripts ------------------------------------------------------------------------------------

    def do_predict(self, value: Any) -> None:
        """predict 89, or predict "up"."""
        self.course.predict(float(value) if isinstance(value, int) else value)

    def do_skip(self) -> None:
        """Skip the prediction."""
        self.course.skip()

    def do_answer(self, key: str, value: Any) -> None:
        """answer KEY with a number, or with an expression in a text."""
        if isinstance(value, str):
            self._qtbot.waitUntil(lambda: self._worth(value) is not None, timeout=PATIENCE)
            value = self._worth(value)
        self.course.answer(key, float(value))

    def _worth(self, expression: str) -> float | None:
        """What an expression comes to; None while what it asks for is still measured."""
        scope = self.course.scope
        found = None if scope is None else read(expression, program_words()).value(scope)
        return float(found) if isinstance(found, float | int) else None

    def do_option(self, key: str, value: Any) -> None:
        """Set a switch."""
        self.session.set_option(key, float(value) if type(value) is int else value)

    def do_halve(self, key: str, expression: str, goal: float, low: float, high: float) -> None:
        """Turn a switch between low and high, until an expression that falls as it is raised is `goal`."""
        for _ in range(40):
            self.session.set_option(key, (low + high) / 2)
            self.settle()
            scope = self.course.scope
            assert scope is not None
            value = read(expression, program_words()).value(scope)
            assert isinstance(value, float)
            low, high = ((low + high) / 2, high) if value > goal else (low, (low + high) / 2)

    def do_slide(self, values: Sequence[float]) -> None:
        """Set the sliders that stand for the pad where the inputs are no picture."""
        self.session.draw(np.array(values, np.float32).reshape(self.session.picture.drawn.shape))

    def do_paint(self, row: int, column: int, value: float = 1.0) -> None:
        """Paint one pixel."""
        image = self.session.picture.drawn.copy()
        image[row, column] = value
        self.session.draw(image, self.session.new_gesture())

    def do_stroke(self, points: str) -> None:
        """Draw a line on the pad, "9,6 8,14 19,14" in pixels, with a brush of radius 1."""
        image = self.session.picture.drawn
        places = [tuple(map(float, point.split(","))) for point in points.split()]
        gesture = self.session.new_gesture()
        for (x, y), (to_x, to_y) in pairwise(places):
            image = stroke(image, (x, y), (to_x, to_y), 1.0)
            self.session.draw(image, gesture)

    def do_weights(self, rows: Sequence[int], columns: Sequence[int], value: float) -> None:
        """Give the bare neuron of “Paint” a weight in all cells from row to row and column to column."""
        bare = read_bare(str(self.session.frame.options["paint.bare"]))
        weights = np.array(bare.weights)
        weights[rows[0] : rows[1] + 1, columns[0] : columns[1] + 1] = value
        self.do_option("paint.bare", written_bare(bare.with_weights(weights)))

    def do_pattern(self, slot: int, name: str) -> None:
        """Put a shape into a place of the expected patterns."""
        patterns = from_patterns(str(self.session.frame.options["learned.patterns"]), PAGE)
        patterns[slot] = shape(name)
        self.do_option("learned.patterns", to_text(patterns))

    def do_export(self) -> None:
        """Export the network as Python, to a file that is kept for `compare`."""
        self._exported = as_script(self.session.frame.acting, "A network")
        self.session.happened("script")

    def do_compare(self) -> None:
        """Run what was exported by itself and compare its numbers with the engine's."""
        with TemporaryDirectory() as folder:
            path = Path(folder) / "network.py"
            path.write_text(self._exported, encoding="utf-8")
            frame = self.session.frame
            running = ran(path, np.asarray(frame.trace.activations[0], np.float64))
            while True:
                try:
                    next(running)
                except StopIteration as ended:
                    gap = gap_of(ended.value, frame)
                    break
        self.session.happened("compare", {"gap": gap, "n": len(frame.trace.outputs)})

    def do_clear(self) -> None:
        """Clear the pad."""
        self.session.draw(np.zeros((28, 28), np.float32))

    def do_example(self, which: str, row: int) -> None:
        """Load an example."""
        self.session.load_example(which, row)

    def do_step(self, n: int = 1) -> None:
        """Take mini-batch steps."""
        target = self.session.frame.snapshot.step + n
        self.session.step(n)
        self._qtbot.waitUntil(lambda: self.session.frame.snapshot.step >= target, timeout=PATIENCE)

    def do_epoch(self) -> None:
        """Train to the end of the epoch."""
        step = self.session.frame.snapshot.step
        self.session.step_epoch()
        self._qtbot.waitUntil(lambda: self.session.frame.snapshot.step > step, timeout=PATIENCE)

    def do_back(self) -> None:
        """One step back."""
        step = self.session.frame.snapshot.step
        self.session.back()
        self._qtbot.waitUntil(lambda: self.session.frame.snapshot.step != step, timeout=PATIENCE)

    def do_reset(self) -> None:
        """Begin the run anew."""
        run, step = self.session.frame.snapshot.run, self.session.frame.snapshot.step
        self.session.reset()
        if step:
            self._qtbot.waitUntil(lambda: self.session.frame.snapshot.run != run, timeout=PATIENCE)

    def do_seed(self, seed: int) -> None:
        """Take other start values."""
        run = self.session.frame.snapshot.run
        self.session.reseed(seed)
        self._qtbot.waitUntil(lambda: self.session.frame.snapshot.run != run, timeout=PATIENCE)

    def do_network(self, settings: dict[str, Any]) -> None:
        """A network of another kind, for instance {sizes = [784, 10]}."""
        run = self.session.frame.snapshot.run
        self.session.new_network(self.session.frame.snapshot.config.changed(**settings))
        self._qtbot.waitUntil(lambda: self.session.frame.snapshot.run != run, timeout=PATIENCE)

    def do_setting(self, name: str, value: Any) -> None:
        """Change a live setting."""
        self.session.change(**{name: value})
        self._qtbot.waitUntil(
            lambda: getattr(self.session.frame.snapshot.config, name) == value, timeout=PATIENCE
        )

    def do_select(self, kind: str = "none", *numbers: int) -> None:
        """select neuron layer j; weight layer j k; bias layer j; or nothing."""
        kinds = {"neuron": Neuron, "weight": Weight, "bias": Bias}
        self.session.select(kinds[kind](*numbers) if kind in kinds else None)

    def do_edit(self, kind: str, *given: float) -> None:
        """edit weight layer j k value; edit bias layer j value."""
        *numbers, value = given
        which = {"weight": Weight, "bias": Bias}[kind](*(int(n) for n in numbers))
        before = self.session.frame.snapshot
        self.session.set_parameter(which, value, self.session.new_gesture())
        self._qtbot.waitUntil(lambda: self.session.frame.snapshot is not before, timeout=PATIENCE)

    def do_pin(self, layer: int, index: int, value: float) -> None:
        """Hold a neuron."""
        self.session.pin(Neuron(layer, index), value)

    def do_want(self, answer: int) -> None:
        """Say what the picture should be."""
        self.session.want(answer)

    def do_guess(self, times: float = 1.0) -> None:
        """Type the product of the picked weight's factors in Any weight, or so many times as much."""
        picked = self.session.frame.selection
        assert isinstance(picked, Weight), picked
        place = (picked.layer, picked.j, picked.k)
        case = Keeper().case(self.session.frame)
        assert case.factors is not None, case.why
        value = times * case.factors.product
        judged = "right" if guess_is_right(value, case.factors.product) else "wrong"
        self.session.set_option("factors.guess", f"{told(place)} {value!r} {judged}")

    def do_find(self) -> None:
        """Find the gradient."""
        self.session.find()
        self._qtbot.waitUntil(lambda: self.session.frame.found is not None, timeout=PATIENCE)

    def do_wave(self, by: int) -> None:
        """The backward pass, a layer on or back."""
        self.session.wave(by)

    def do_take(self) -> None:
        """Step along the gradient found."""
        before = self.session.frame.snapshot
        if not self.session.take_step():
            self._qtbot.waitUntil(lambda: self.session.frame.snapshot is not before, timeout=PATIENCE)

    def do_undo(self) -> None:
        """Undo."""
        self.session.undo()

    def do_event(self, name: str, payload: dict[str, Any] | None = None) -> None:
        """What a pane tells by `session.happened`."""
        self.session.happened(name, payload)

    def do_wait(self, expression: str) -> None:
        """Wait until an expression holds: for what is measured in the background."""
        when = read(expression, program_words())

        def there() -> bool:
            scope = self.course.scope
            return scope is not None and when.holds(scope)

        self._qtbot.waitUntil(there, timeout=PATIENCE)
