"""What is measured of the panes leaves no place of any of their switches out."""

from __future__ import annotations

import pytest

from app.options import Option, Value
from app.pane_kind import PaneKind
from app.registry import PANES
from tests.bench.modes import modes

SWITCHES = (
    Option("some.view", "a", "View", "which", choices=(("a", "A"), ("b", "B"))),
    Option("some.on", default=False, label="On", tip="whether"),
    Option("some.kind", "x", "Kind", "which", choices=(("x", "X"), ("y", "Y"), ("z", "Z"))),
    Option("some.number", 1.0, "Number", "how much", low=0, high=2),
)


def test_each_view_and_in_each_every_other_place_of_each_switch() -> None:
    assert [name for name, _ in modes(SWITCHES)] == ["a", "b"]
    assert [name for name, _ in modes(SWITCHES, every=True)] == [
        *("a", "a on=True", "a kind=y", "a kind=z"),
        *("b", "b on=True", "b kind=y", "b kind=z"),
    ]
    assert list(modes(SWITCHES[1:2])) == [("", {})]


@pytest.mark.parametrize("kind", PANES, ids=lambda kind: kind.key)
def test_every_place_of_every_switch_of_a_pane_is_there(kind: PaneKind) -> None:
    options = kind.options
    seen = {(key, value) for _, own in modes(options, every=True) for key, value in own.items()}
    for option in options:
        places: list[Value] = [value for value, _ in option.choices] if option.choices else []
        places += [True, False] if isinstance(option.default, bool) else []
        assert {(option.key, place) for place in places if place != option.default} <= seen
