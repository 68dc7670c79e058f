"""The markup of lesson texts: empty lines, {= expression : digits}, [words](target) and *strong* words."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app import numerals
from app.lessons.errors import LessonError
from app.lessons.expression import Expression, Known, Scope
from app.lessons.language import read
from app.lessons.targets import Target, Targets
from app.lessons.values import Value
from nncore.words import tr

LONGEST = 4000  # letters of one text
_PART = re.compile(
    r"\{=(?P<number>[^{}]*)\}|\[(?P<words>[^\[\]]+)\]\((?P<target>[^()]*)\)|\*(?P<strong>[^*\n]+)\*"
)
_FORMATS = ("0", "1", "2", "3", "4", "5", "6", "%", "%0", "%1", "%2", "+1", "+2", "+3", "+4", "short")


@dataclass(frozen=True)
class Words:
    """Words as they are."""

    text: str
    strong: bool = False


@dataclass(frozen=True)
class Number:
    """A value of the engine, written with so many digits."""

    of: Expression
    format: str = ""

    def shown(self, scope: Scope) -> str:
        """The number as people read it; a dash while there is none."""
        try:
            return written(self.of.value(scope), self.format)
        except LessonError:
            return "–"


@dataclass(frozen=True)
class Lit:
    """Words that light the thing they name."""

    text: str
    target: Target


@dataclass(frozen=True)
class Break:
    """A new paragraph begins."""


Part = Words | Number | Lit | Break
Text = tuple[Part, ...]


def parse(source: str, known: Known, targets: Targets) -> Text:
    """Read a text; raises LessonError for a broken bracket, an unknown fact or an unknown target."""
    if len(source) > LONGEST:
        raise LessonError(
            tr("A text of {n} letters is too long.").format(n=len(source)),
            tr("Keep it below {most}.").format(most=LONGEST),
        )
    parts: list[Part] = []
    for paragraph in re.split(r"\n\s*\n", source.strip()):
        if parts:
            parts.append(Break())
        parts += _paragraph(" ".join(paragraph.split()), known, targets)
    return tuple(parts)


def _paragraph(source: str, known: Known, targets: Targets) -> list[Part]:
    parts: list[Part] = []
    at = 0
    for match in _PART.finditer(source):
        _add_words(parts, source[at : match.start()])
        at = match.end()
        if match["number"] is not None:
            parts.append(_number(match["number"], known))
        elif match["words"] is not None:
            parts.append(Lit(match["words"], targets.read(match["target"])))
        else:
            parts.append(Words(match["strong"], strong=True))
    _add_words(parts, source[at:])
    return parts


def _add_words(parts: list[Part], text: str) -> None:
    if "{" in text or "}" in text or "](" in text:
        raise LessonError(
            tr("A bracket is left over in “{text}”.").format(text=text.strip()[:60]),
            tr("Write {= fact} or [words](target)."),
        )
    if text:
        parts.append(Words(text))


def _number(source: str, known: Known) -> Number:
    expression, colon, form = source.rpartition(":")
    if not colon:
        expression, form = source, ""
    form = form.strip()
    if form and form not in _FORMATS:
        raise LessonError(
            tr("Numbers cannot be written as “{form}”.").format(form=form),
            tr("Choose one of: {names}.").format(names=", ".join(_FORMATS)),
        )
    return Number(read(expression, known), form)


def written(value: Value, form: str = "") -> str:  # noqa: PLR0911 - one line a kind of value
    """A value as people read it: whole numbers with thin spaces, others with the digits of the format."""
    if value is None:
        return "–"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, str):
        return value
    if form.startswith("%"):
        return numerals.percent(value, int(form[1:] or 1))
    if form.startswith("+"):
        return numerals.signed(value, int(form[1:]))
    if form == "short" or (not form and value != round(value)):
        return numerals.short(value)
    return numerals.plain(value, int(form)) if form and form != "0" else numerals.count(round(value))


def as_text(text: Text, scope: Scope) -> str:
    """The text as plain words, its numbers as they are now."""
    return "".join(
        "\n" if isinstance(p, Break) else p.shown(scope) if isinstance(p, Number) else p.text for p in text
    )
