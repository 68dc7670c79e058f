"""The switches of the pane."""

from __future__ import annotations

from app.options import Option

SETS = (("test", "Test"), ("train", "Training"))
COUNTS = (("500", "500"), ("2000", "2\u2009000"))
OPTIONS = (
    Option(
        "path.set",
        "test",
        "Measure the cost on",
        "Which set's first examples the cost of the map is the mean of",
        choices=SETS,
    ),
    Option(
        "path.count",
        "500",
        "Examples",
        "How many examples each point of the map is measured on: more are truer and take longer",
        choices=COUNTS,
    ),
    Option(
        "path.auto",
        default=True,
        label="Compute anew when paused",
        tip="Make the map again by itself whenever training rests and the network is another one",
    ),
)
