"""What the edits and the pins did to the test set, as rows of a table. No widget."""

from __future__ import annotations

from dataclasses import dataclass

from app import numerals
from app.frame import Frame
from app.panes.hand.reading import score_without_pins
from app.panes.hand.words import difference, number
from nncore.effect import Effect
from nncore.evaluation import Score
from nncore.words import tr

NONE = "–"


@dataclass(frozen=True)
class Row:
    """A title, or a name with its value before, after and the difference."""

    name: str
    before: str = ""
    after: str = ""
    change: str = ""
    is_title: bool = False


def rows(frame: Frame, plain: Score | None) -> list[Row]:
    """The table; `plain` is the score without pins. Its length does not depend on the numbers."""
    made = _edit_rows(frame)
    if frame.pins:
        made += _pin_rows(frame, plain or score_without_pins(frame))
    return made


def _edit_rows(frame: Frame) -> list[Row]:
    effect = _effect_shown(frame)
    before = effect.before if effect is not None else None
    after = effect.after if effect is not None else None
    return [Row(_title(frame, effect), is_title=True), *_scores(before, after)]


def _effect_shown(frame: Frame) -> Effect | None:
    """The effect of the last edit, unless the network has moved on since."""
    snapshot, effect = frame.snapshot, frame.snapshot.effect
    if effect is None or snapshot.running:
        return None
    return effect if effect.network is snapshot.network or snapshot.edits_here else None


def _title(frame: Frame, effect: Effect | None) -> str:
    snapshot = frame.snapshot
    if snapshot.running:
        return tr("Training goes on from each edit and moves it: effects are measured when it is paused")
    if effect is None and not snapshot.edits_here:
        return tr("No edit since the last step")
    title = tr("Last edit: {0}").format(effect.what if effect else snapshot.edits_here[-1].what)
    done = effect is not None and effect.after is not None and effect.network is snapshot.network
    return title if done else tr("{0}: measuring…").format(title)


def _pin_rows(frame: Frame, plain: Score | None) -> list[Row]:
    n = len(frame.pins)
    title = tr("With the one pin") if n == 1 else tr("With the {0} pins").format(n)
    exam = frame.exam
    fresh = exam is not None and exam.network is frame.acting
    return [Row(title, is_title=True), *_scores(plain, exam.score if exam is not None and fresh else None)]


def _scores(before: Score | None, after: Score | None) -> list[Row]:
    cost = difference(before.cost, after.cost, 4) if before and after else ""
    points = ""
    if before and after:
        points = difference(100 * before.accuracy, 100 * after.accuracy, 2, f"{numerals.THIN}%")
    return [
        Row(tr("test cost"), _cost(before), _cost(after), cost),
        Row(tr("right answers"), _share(before), _share(after), points),
    ]


def _cost(score: Score | None) -> str:
    return NONE if score is None else number(score.cost, 4)


def _share(score: Score | None) -> str:
    return NONE if score is None else numerals.percent(score.accuracy, 2)


def sentences(table: list[Row]) -> str:
    """The table in words."""
    said = []
    for row in table:
        if row.is_title:
            said.append(f"{row.name}.")
        elif row.change:
            said.append(
                tr("{0} {1} before, {2} after, {3}.").format(row.name, row.before, row.after, row.change)
            )
    return " ".join(said)
