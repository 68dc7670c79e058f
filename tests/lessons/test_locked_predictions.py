"""In every step of every chapter the prediction comes before the control, and it can be skipped."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.lessons.lesson import Lesson, Step
from app.lessons.markup import Number
from app.options import Option, Value
from app.selection import Bias
from app.session import Session
from tests.lessons.player import Player, library, playing

STEPS = [(lesson, step) for lesson in library().lessons for step in lesson.steps if step.predict is not None]
VERBS: dict[str, Callable[[Session], object]] = {
    "toggle": Session.toggle,
    "step": Session.step,
    "epoch": Session.step_epoch,
    "reset": Session.reset,
    "back": Session.back,
    "reseed": lambda session: session.reseed(session.frame.snapshot.config.seed + 1),
    "find": Session.find,
    "take": Session.take_step,
    "wave-back": lambda session: session.wave(1),
    "wave-return": lambda session: session.wave(-1),
    "draw": lambda session: session.draw(np.ones((28, 28), np.float32)),
    "examples": lambda session: session.load_example("train", 3),
    "want": lambda session: session.want(4),
    "edit": lambda session: session.set_parameter(Bias(1, 0), 9.0),
    "hunt": lambda session: session.refuses("hunt"),
}
"""What is asked of the Session, by the key of its lock."""


def test_every_action_and_verb_that_a_lesson_locks_is_tried_here() -> None:
    kinds = [source.partition(":") for _, step in STEPS for source in step.locks]
    assert {key for kind, _, key in kinds if kind in ("action", "verb")} <= VERBS.keys()
    assert {kind for kind, _, _ in kinds} <= {"action", "verb", "option", "setting"}


@pytest.mark.parametrize(("lesson", "step"), STEPS, ids=lambda part: part.key)
def test_the_prediction_comes_first_and_can_be_skipped(qtbot: QtBot, lesson: Lesson, step: Step) -> None:
    with playing(qtbot, lesson.key, step.key) as player:
        waits(player, step)
        assert step.predict is not None
        choices = step.predict.choices
        player.act("predict", choices[-1] if choices else 42.0)
        assert player.course.answers.predicted == (choices[-1] if choices else 42.0)
        goes_on(player, step)
        player.course.predict(choices[0] if choices else 1.0)  # the first one stays
        assert player.course.answers.predicted == (choices[-1] if choices else 42.0)
        player.enter(lesson.key, step.key)  # once more
        waits(player, step)
        player.act("skip")
        assert player.course.answers.skipped
        goes_on(player, step)


NUMBERS = [(lesson, step) for lesson, step in STEPS if step.predict is not None and not step.predict.choices]


@pytest.mark.parametrize(("lesson", "step"), NUMBERS, ids=lambda part: part.key)
def test_no_text_gives_away_the_number_that_is_asked_for(lesson: Lesson, step: Step) -> None:
    assert step.predict is not None
    told = {part.of.source for part in step.predict.happened if isinstance(part, Number)}
    assert told.isdisjoint(part.of.source for part in step.text if isinstance(part, Number)), lesson.key


def waits(player: Player, step: Step) -> None:
    """What the step locks cannot be done, whoever asks for it; and nothing counts yet."""
    session, course = player.session, player.course
    assert _held(player) == {_key(source) for source in step.locks}
    assert not course.standing.unlocked
    for source in step.locks:
        before = _seen(session)
        refused: list[str] = []
        session.refused.connect(refused.append)
        said = _ask(session, source)
        session.refused.disconnect(refused.append)
        player.settle()
        assert course.who in "".join([*refused, said]), source
        assert _seen(session) == before, source
    assert not any(course.standing.tasks)
    assert not any(course.standing.asks)


def goes_on(player: Player, step: Step) -> None:
    """Nothing of it is locked any more, and what is done counts."""
    session, course = player.session, player.course
    assert not _held(player)
    assert course.standing.unlocked
    assert not course.standing.passed
    refused: list[str] = []
    session.refused.connect(refused.append)
    for source in step.locks:
        kind, _, key = source.partition(":")
        if kind == "option":
            wanted = _other(session.known_options[key], session.frame.options[key])
            session.set_option(key, wanted)
            player.settle()
            assert session.frame.options[key] == wanted
    assert not refused


def _held(player: Player) -> set[str]:
    """What waits for the prediction; a scene may have locked other things for good."""
    return {key for key, who in player.session.locks.who.items() if who == player.course.who}


def _key(source: str) -> str:
    kind, _, key = source.partition(":")
    return f"setting.{key}" if kind == "setting" else key


def _seen(session: Session) -> tuple[object, ...]:
    """What a locked control might have changed."""
    frame = session.frame
    snapshot = frame.snapshot
    kept = dict(frame.options)
    return kept, frame.picture, frame.found, snapshot.network, snapshot.run, snapshot.config, frame.wanted


def _ask(session: Session, source: str) -> str:
    """Ask for what is locked; returns what is answered, if anything is."""
    kind, _, key = source.partition(":")
    if kind == "option":
        session.set_option(key, _other(session.known_options[key], session.frame.options[key]))
    elif kind == "setting":
        session.change(**{key: getattr(session.frame.snapshot.config, key)})
    else:
        return str(VERBS[key](session) or "")
    return ""


def _other(option: Option, now: Value) -> Value:
    """Another value that may be given to an option."""
    if option.choices:
        return next(value for value, _ in option.choices if value != now)
    if isinstance(option.default, bool):
        return not now
    if isinstance(option.default, str):
        return "" if now else "1"
    return option.high if now != option.high else option.low
