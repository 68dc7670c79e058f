"""What a condition can see: a frame, the frame when the step began, the events since then, what a person typed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from app.frame import Frame
from app.happenings import Event
from app.lessons.values import Value


@dataclass(frozen=True)
class Answers:
    """What a person typed in a step: a prediction (None before, skipped says so), and answers by key."""

    predicted: Value = None
    skipped: bool = False
    typed: Mapping[str, float] = field(default_factory=dict)

    @property
    def settled(self) -> bool:
        """Whether the prediction was given or skipped."""
        return self.skipped or self.predicted is not None


@dataclass(frozen=True, eq=False)
class StepScope:
    """The facts of one instant in a step."""

    frame: Frame
    begin: Frame
    events: Sequence[Event] = ()
    answers: Answers = field(default_factory=Answers)

    def fact(self, name: str) -> Value:
        """A fact by name."""
        from app.lessons.facts import FACTS

        return FACTS[name].find(self)

    def call(self, name: str, arguments: Sequence[Value]) -> Value:
        """What a listed function gives."""
        from app.lessons.functions import FUNCTIONS

        return FUNCTIONS[name].call(self, arguments)

    def at_start(self) -> StepScope:
        """How it was when the step began: nothing had happened."""
        return replace(self, frame=self.begin, events=())
