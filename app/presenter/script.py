"""What the speaker reads: everything of the step under way, with the answers; or the notes of a scene."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from app.lessons.check import Standing, right_answer
from app.lessons.course import Course
from app.lessons.lesson import Ask, Prediction, Step, Task
from app.lessons.markup import Break, Number, Text
from app.lessons.scope import StepScope
from app.numerals import short
from nncore.scene import Scene
from nncore.words import tr

DONE, OPEN = "✓", "○"


@dataclass(frozen=True)
class Script:
    """A heading, and the rest as HTML without colours."""

    title: str
    body: str
    waits: bool = False  # for a prediction, and what is locked until then waits too


def script_of(course: Course, scene: Scene | None) -> Script:
    """What there is to say now."""
    step, lesson = course.step, course.lesson
    if step is not None and lesson is not None:
        title = tr("{chapter}.{step} {title}").format(
            chapter=lesson.chapter, step=lesson.steps.index(step) + 1, title=step.title
        )
        return Script(title, _of_step(course, step), waits=not course.standing.unlocked)
    if scene is not None:
        notes = "".join(f"<p>{escape(line)}</p>" for line in scene.notes.splitlines() if line.strip())
        return Script(scene.title, notes or _p(tr("This scene has no notes.")))
    return Script(tr("No lesson is under way"), _p(tr("Page Down begins one where it was left.")))


def words(text: Text, scope: StepScope | None) -> str:
    """A text of a lesson in plain words; numbers that are not there yet are dashes."""
    parts = []
    for part in text:
        if isinstance(part, Break):
            parts.append("\n")
        elif isinstance(part, Number):
            parts.append(part.shown(scope) if scope is not None else "–")
        else:
            parts.append(part.text)
    return "".join(parts)


def _of_step(course: Course, step: Step) -> str:
    scope, standing = course.scope, course.standing
    parts = [_p(step.goal, "b")]
    if step.notes:  # what only the speaker reads, apart from what the room has on the rail
        parts += [*_paragraphs(step.notes, scope), "<hr>"]
    parts += _paragraphs(step.text, scope)
    if step.predict is not None:
        parts += _of_prediction(step.predict, course)
    for i, task in enumerate(step.tasks):
        parts += _of_task(task, scope, done=_at(standing.tasks, i))
    for i, ask in enumerate(step.asks):
        parts += _of_ask(ask, scope, done=_at(standing.asks, i))
    parts += _what_happened(standing)
    parts += _paragraphs(step.closing, scope)
    after = course.neighbour(1)
    if after is not None:
        parts.append(_p(tr("Then: {step}. {goal}").format(step=after[1].title, goal=after[1].goal), "i"))
    return "".join(parts)


def _of_prediction(predict: Prediction, course: Course) -> list[str]:
    said = course.answers.predicted
    if said is not None:
        told = said if isinstance(said, str) else short(float(said))
        answer = tr("Predicted: {answer}.").format(answer=told)
    elif course.answers.skipped:
        answer = tr("The prediction was skipped.")
    else:
        answer = tr("Waits for a prediction.")
    choices = " · ".join(predict.choices)
    return [
        _p(f"{tr('Ask the room:')} {predict.ask}", "b"),
        *([_p(choices)] if choices else []),
        _p(answer, "i"),
    ]


def _of_task(task: Task, scope: StepScope | None, *, done: bool) -> list[str]:
    parts = [_p(f"{DONE if done else OPEN} {words(task.text, scope)}")]
    return [*parts, _p(task.hint, "i")] if task.hint else parts


def _of_ask(ask: Ask, scope: StepScope | None, *, done: bool) -> list[str]:
    parts = [_p(f"{DONE if done else OPEN} {words(ask.text, scope)}")]
    right = right_answer(ask, scope) if scope is not None else None
    if right is None:
        return parts
    number = round(right) - 1
    told = ask.choices[number] if 0 <= number < len(ask.choices) else f"{short(right)} {ask.unit}".strip()
    return [*parts, _p(tr("Answer: {answer}").format(answer=told), "i")]


def _what_happened(standing: Standing) -> list[str]:
    return [_p(standing.happened)] if standing.happened else []


def _paragraphs(text: Text, scope: StepScope | None) -> list[str]:
    return [_p(line) for line in words(text, scope).splitlines() if line.strip()]


def _at(shares: tuple[float, ...], index: int) -> bool:
    return index < len(shares) and shares[index] == 1.0


def _p(text: str, tag: str = "") -> str:
    inside = f"<{tag}>{escape(text)}</{tag}>" if tag else escape(text)
    return f"<p style='margin:0 0 8px 0'>{inside}</p>"


def line_of(course: Course) -> str:
    """What the room reads of a step: the question while it waits for an answer, then the goal."""
    step = course.step
    if step is None:
        return ""
    if step.predict is not None and not course.standing.unlocked:
        return tr("Predict: {question}").format(question=step.predict.ask)
    return step.goal
