"""The switches of the pane."""

from __future__ import annotations

from app.options import Option

VIEW = Option(
    "hand.view",
    "edit",
    "Show",
    "Edit and see the effect, or compete with one gradient step",
    choices=(("edit", "Edit"), ("contest", "Contest")),
)
COMPARE = Option(
    "hand.compare",
    "step",
    "Outputs before",
    "What the outputs are compared with",
    choices=(
        ("step", "since the last step"),
        ("edit", "by the last edit"),
        ("pins", "by the pins"),
    ),
)
OPTIONS = (VIEW, COMPARE)
