"""What a step is told of: the moves of a drag are one thing, and a switch put on and off again is two."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from app.lessons.language import read
from app.lessons.setting_reader import MOST_TRAINED
from app.lessons.words import program_words
from tests.lessons.player import Player, library, playing


def value(player: Player, expression: str) -> object:
    scope = player.course.scope
    assert scope is not None
    return read(expression, program_words()).value(scope)


def test_a_switch_put_on_and_off_again_was_on(qtbot: QtBot) -> None:
    with playing(qtbot, "calculus", "smallest") as player:
        player.play([["option", "chain.numbers", False], ["option", "chain.numbers", True]])
        player.play([["option", "chain.numbers", False]])
        assert value(player, 'seen("option", "key", "chain.numbers", "value", true)') is True
        assert value(player, 'count("option", "key", "chain.numbers")') == 3
        assert value(player, 'option("chain.numbers")') is False


def test_a_number_on_its_way_is_one_event(qtbot: QtBot) -> None:
    with playing(qtbot, "calculus", "smallest") as player:
        player.play([["option", "chain.w3", w] for w in (0.5, 0.6, 0.7)])
        assert value(player, 'count("option", "key", "chain.w3")') == 1
        assert value(player, 'last("option", "value", "key", "chain.w3")') == 0.7


def test_no_step_lets_anyone_wait_for_longer_than_eight_seconds() -> None:
    """A loaded machine takes 200 steps a second; what takes longer is a scene that has taken its steps already."""
    steps = [step for lesson in library().lessons for step in lesson.steps]
    assert max(step.setting.steps for step in steps) <= MOST_TRAINED <= 8 * 200
