"""A lesson as it was read: frozen, without widgets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from app.lessons.expression import Expression
from app.lessons.markup import Text
from app.options import Value
from nncore.config import Config

Stroke = tuple[tuple[float, float], ...]
"""Points (x, y) of a line drawn on the pad, in pixels from the top left corner."""


@dataclass(frozen=True)
class Prediction:
    """What is asked before the controls unlock; `happened` tells what came of it, once `when` is true."""

    ask: str
    choices: tuple[str, ...] = ()  # empty: a number is typed
    happened: Text = ()
    when: Expression | None = None  # None: when the tasks are done
    unit: str = ""


@dataclass(frozen=True)
class Task:
    """Something to bring about. Once true it stays done, unless it must hold."""

    text: Text
    when: Expression
    hold: bool = False
    after: bool = False  # counts only once all tasks before it are done
    hint: str = ""


@dataclass(frozen=True)
class Ask:
    """A number to be typed, right within a tolerance of what the engine says; or one of several words to be chosen."""

    key: str
    text: Text
    right: Expression  # of choices the number of the right one, counted from 1
    tolerance: float
    unit: str = ""
    choices: tuple[str, ...] = ()


@dataclass(frozen=True)
class Setting:
    """Where a step takes place; None and empty leave things as the step before left them."""

    scene: str = ""
    config: Config | None = None
    picture: str = ""  # "blank", "train 5" or "test 3"
    options: Mapping[str, Value] = field(default_factory=lambda: MappingProxyType({}))
    workspace: str = ""
    front: tuple[str, ...] = ()
    steps: int = 0  # of training after the start
    strokes: tuple[Stroke, ...] = ()  # a drawing, instead of a picture


@dataclass(frozen=True)
class Step:
    """One step: a goal, a text, a place, and what is to be predicted, done and answered."""

    key: str
    title: str
    goal: str
    text: Text
    setting: Setting
    predict: Prediction | None = None
    tasks: tuple[Task, ...] = ()
    asks: tuple[Ask, ...] = ()
    locks: tuple[str, ...] = ()  # keys that wait for the prediction
    closing: Text = ()
    notes: Text = ()  # for who presents it
    asks_first: bool = False  # shown above the tasks, as they stand in the file


@dataclass(frozen=True)
class Lesson:
    """One chapter: its key is the name of its file."""

    key: str
    title: str
    chapter: int
    summary: str
    steps: tuple[Step, ...]

    def step(self, key: str) -> Step | None:
        """The step called `key`."""
        return next((step for step in self.steps if step.key == key), None)
