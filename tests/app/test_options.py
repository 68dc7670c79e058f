"""Options: what they allow, and that a change is another object."""

from __future__ import annotations

import pytest

from app.options import Option, defaults, with_value

VIEW = Option(
    "gallery.view", "weights", "View", "What the tiles show", (("weights", "W"), ("change", "W−W₀"))
)
BOX = Option("pad.normalise", default=True, label="Centre", tip="As MNIST did")
BRUSH = Option("pad.brush", 1.0, "Brush", "Radius in pixels", low=0.5, high=3)


@pytest.mark.parametrize(
    ("option", "value", "allowed"),
    [
        (VIEW, "change", True),
        (VIEW, "other", False),
        (BOX, False, True),
        (BOX, 1, False),
        (BRUSH, 2.5, True),
        (BRUSH, 9, False),
        (BRUSH, "thick", False),
    ],
)
def test_allows(option: Option, value: object, *, allowed: bool) -> None:
    assert option.allows(value) is allowed


def test_a_change_makes_another_object_and_no_change_keeps_it() -> None:
    options = defaults((VIEW, BOX))
    assert with_value(options, "pad.normalise", value=True) is options
    changed = with_value(options, "pad.normalise", value=False)
    assert changed is not options
    assert options["pad.normalise"] is True
    with pytest.raises(TypeError):
        changed["pad.normalise"] = True  # type: ignore[index]
