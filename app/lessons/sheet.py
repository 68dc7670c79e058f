"""What stands on a worksheet or an answer sheet of a step: parts from top to bottom, without widgets or paper."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtGui import QImage

from app.lessons.check import Standing, right_answer
from app.lessons.lesson import Ask, Lesson, Prediction, Step
from app.lessons.markup import Break, Number, Text, as_text, written
from app.lessons.markup import Words as Strong
from app.lessons.scope import StepScope
from app.numerals import bound
from nncore.words import tr

BOLD = '<span style="font-weight:600">{}</span>'
"""The weight that the family has: of a bolder one made up, a PDF would hold each letter twice."""

FIXED = frozenset({"neurons", "layers", "parameters", "sigmoid", "true"})
"""Words of lessons whose worth a step cannot change: the shape of its network, and what is arithmetic."""


@dataclass(frozen=True)
class Words:
    """Words in HTML of the simplest kind; `size` in points."""

    html: str
    size: int = 10
    strong: bool = False
    indent: float = 0.0
    quiet: bool = False


@dataclass(frozen=True)
class Box:
    """A box to tick, empty or ticked, and what it is for."""

    html: str
    ticked: bool = False


@dataclass(frozen=True)
class Blank:
    """So many ruled lines to write on; a short one has words before it and a unit behind."""

    lines: int = 1
    before: str = ""
    unit: str = ""
    short: bool = False


@dataclass(frozen=True)
class Gap:
    """Room, in points."""

    height: float


@dataclass(frozen=True, eq=False)
class Picture:
    """A picture of a pane as it stands, and the pane's name."""

    image: QImage
    caption: str


@dataclass(frozen=True, eq=False)
class Row:
    """Pictures beside one another."""

    pictures: tuple[Picture, ...]


Part = Words | Box | Blank | Gap | Row


@dataclass(frozen=True, eq=False)
class Sheet:
    """A sheet for paper: what stands in its head, its parts, and the line at its foot."""

    title: str
    parts: tuple[Part, ...]
    foot: str


def sheet_of(
    lesson: Lesson,
    step: Step,
    scope: StepScope | None,
    standing: Standing,
    pictures: Sequence[Picture] = (),
    *,
    answers: bool = False,
) -> Sheet:
    """The worksheet of a step, or its answer sheet, with the numbers as they are now."""
    number = lesson.steps.index(step) + 1
    place = tr("{chapter}.{step} {title}").format(chapter=lesson.chapter, step=number, title=lesson.title)
    name = tr("Answer sheet") if answers else tr("Worksheet")
    parts = [
        Words(escape(f"{place} · {name}"), 9, quiet=True),
        Words(escape(step.title), 18, strong=True),
        Words(escape(step.goal), 12),
        Gap(4),
        *(Words(html) for html in paragraphs(step.text, scope)),
        *([Row(tuple(pictures))] if pictures else []),
        *(_answers(step, scope, standing) if answers else _questions(step, scope)),
    ]
    return Sheet(f"{place}: {step.title}", tuple(parts), _foot(scope))


def paragraphs(text: Text, scope: StepScope | None) -> list[str]:
    """The paragraphs of a text as HTML: numbers as they are now, and what is strong, bold."""
    found = [""]
    for part in text:
        if isinstance(part, Break):
            found.append("")
        elif isinstance(part, Number):
            found[-1] += BOLD.format(escape("–" if scope is None else part.shown(scope)))
        else:
            is_strong = isinstance(part, Strong) and part.strong
            found[-1] += BOLD.format(escape(part.text)) if is_strong else escape(part.text)
    return [html for html in found if html]


def _questions(step: Step, scope: StepScope | None) -> Iterator[Part]:
    if step.predict is not None:
        yield from _asked(step.predict)
        yield Words(escape(tr("What happened")), 9, quiet=True)
        yield Blank(2)
    yield from _heading(tr("To do"))
    for task in step.tasks:
        yield Box(_one(task.text, scope))
        yield Blank(1)
    for ask in step.asks:
        yield Box(_one(ask.text, scope))
        if ask.choices:
            yield from (Box(escape(tr(each))) for each in ask.choices)
        else:
            yield Blank(1, unit=ask.unit, short=True)


def _asked(predict: Prediction) -> Iterator[Part]:
    yield from _heading(tr("Predict first"))
    yield Words(escape(predict.ask))
    if predict.choices:
        yield from (Box(escape(tr(choice))) for choice in predict.choices)
    else:
        yield Blank(1, unit=predict.unit, short=True)


def _answers(step: Step, scope: StepScope | None, standing: Standing) -> Iterator[Part]:
    later = tr("This is measured in the step: do the step, then print this sheet.")
    if step.predict is not None:
        yield from _heading(tr("Predict first"))
        yield Words(escape(step.predict.ask))
        happened = standing.happened or _foreseen(step.predict, scope)
        yield Words(escape(tr("What happened: {0}").format(happened or later)), strong=bool(happened))
    yield from _heading(tr("To do"))
    shares = standing.tasks or (0.0,) * len(step.tasks)
    for task, share in zip(step.tasks, shares, strict=True):
        yield Box(_one(task.text, scope), ticked=share == 1.0)
        if task.hint:
            yield Words(escape(task.hint), indent=16, quiet=True)
    for ask in step.asks:
        yield Words(_one(ask.text, scope))
        answer = answer_of(ask, scope)
        yield Words(escape(answer or later), strong=bool(answer), indent=16)
    if standing.passed:
        yield from (Words(html) for html in paragraphs(step.closing, scope))


def _foreseen(predict: Prediction, scope: StepScope | None) -> str:
    """What will come of a prediction, where no hand and no training has a part in it; else ""."""
    asked = [part.of for part in predict.happened if isinstance(part, Number)]
    asked += [predict.when] if predict.when is not None else []
    if scope is None or any(one.names - FIXED for one in asked):
        return ""
    return as_text(predict.happened, scope)


def answer_of(ask: Ask, scope: StepScope | None) -> str:
    """The right answer as the engine says it now, with what is let pass; "" while there is none."""
    right = None if scope is None else right_answer(ask, scope)
    if right is None:
        return ""
    if ask.choices:
        return tr(ask.choices[round(right) - 1]) if 1 <= round(right) <= len(ask.choices) else ""
    value = f"{written(right, 'short' if right != round(right) else '')} {ask.unit}".strip()
    if not ask.tolerance:
        return value
    return tr("{value}, give or take {tolerance}").format(value=value, tolerance=bound(ask.tolerance))


def _heading(text: str) -> Iterator[Part]:
    yield Gap(8)
    yield Words(escape(text), 12, strong=True)


def _one(text: Text, scope: StepScope | None) -> str:
    return " ".join(paragraphs(text, scope))


def _foot(scope: StepScope | None) -> str:
    """The network that the numbers are of, so that they can be had again."""
    if scope is None:
        return ""
    snapshot = scope.frame.snapshot
    text = tr("Numbers of the network {shape}, seed {seed}, step {step}, parameters {name}.")
    return text.format(
        shape=snapshot.config.shape_text,
        seed=snapshot.config.seed,
        step=written(float(snapshot.steps_before + snapshot.step)),
        name=written(scope.fact("fingerprint")),
    )
