"""Where a person stands in a step: a pure function of the step, what can be seen, and where they stood before."""

from __future__ import annotations

from dataclasses import dataclass

from app.lessons.errors import LessonError
from app.lessons.expression import Expression
from app.lessons.lesson import Ask, Prediction, Step
from app.lessons.markup import as_text
from app.lessons.scope import StepScope


@dataclass(frozen=True)
class Standing:
    """What is done of a step, each share 0 to 1; `happened` stays as it was told once."""

    tasks: tuple[float, ...] = ()
    asks: tuple[float, ...] = ()
    unlocked: bool = False
    happened: str = ""

    @property
    def passed(self) -> bool:
        """Whether everything is done."""
        return self.unlocked and all(share == 1.0 for share in (*self.tasks, *self.asks))

    @property
    def share(self) -> float:
        """How much of the step is done, for its ring."""
        shares = (*self.tasks, *self.asks)
        return sum(shares) / len(shares) if shares else 0.0


def look(step: Step, scope: StepScope, before: Standing) -> Standing:
    """Where a person stands now; the same object as before if nothing is different."""
    unlocked = step.predict is None or scope.answers.settled
    tasks = _tasks(step, scope, before) if unlocked else tuple(0.0 for _ in step.tasks)
    asks = tuple(_answered(ask, scope) for ask in step.asks) if unlocked else tuple(0.0 for _ in step.asks)
    happened = before.happened
    if not happened and unlocked and step.predict and step.predict.happened:
        happened = _happened(step.predict, scope, done=all(share == 1.0 for share in tasks))
    now = Standing(tasks, asks, unlocked, happened)
    return before if now == before else now


def _tasks(step: Step, scope: StepScope, before: Standing) -> tuple[float, ...]:
    shares: list[float] = []
    for i, task in enumerate(step.tasks):
        had = before.tasks[i] if i < len(before.tasks) else 0.0
        if had == 1.0 and not task.hold:
            shares.append(1.0)
        elif task.after and any(share < 1.0 for share in shares):
            shares.append(0.0)
        else:
            shares.append(_share(task.when, scope))
    return tuple(shares)


def _share(when: Expression, scope: StepScope) -> float:
    try:
        return when.share(scope)
    except LessonError:
        return 0.0


def right_answer(ask: Ask, scope: StepScope) -> float | None:
    """What the engine says to an ask; None while it says nothing."""
    try:
        value = ask.right.value(scope)
    except LessonError:
        return None
    return None if value is None or isinstance(value, str) else float(value)


def _answered(ask: Ask, scope: StepScope) -> float:
    typed, right = scope.answers.typed.get(ask.key), right_answer(ask, scope)
    # A millionth of the tolerance more, so that 0.05 away is within 0.05 in binary too.
    return (
        1.0
        if typed is not None and right is not None and abs(typed - right) <= 1.000001 * ask.tolerance + 1e-9
        else 0.0
    )


def _happened(predict: Prediction, scope: StepScope, *, done: bool) -> str:
    due = done if predict.when is None else _share(predict.when, scope) == 1.0
    return as_text(predict.happened, scope) if due else ""
