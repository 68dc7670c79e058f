"""The switches of the pane."""

from __future__ import annotations

from app.options import Option

VIEWS = (("wall", "Patterns"), ("images", "Images"))
OPTIONS = (
    Option(
        "learned.view",
        "wall",
        "View",
        "Patterns: what you expected over what came out; images: what excites one neuron most and least",
        choices=VIEWS,
    ),
    Option(
        "learned.shuffle",
        default=False,
        label="Shuffle the pixels",
        tip="Show the same weights with their places exchanged, to compare what came out with chance",
    ),
    Option(
        "learned.below",
        "learned",
        "Where only two rows fit",
        "Which of the two stands below what you expect where there is no room for both",
        choices=(("learned", "Weights"), ("changed", "Change")),
    ),
    Option(
        "learned.patterns",
        "",
        "Expected patterns",
        "What you put down as what the neurons might look for, kept with the other switches",
    ),
)
