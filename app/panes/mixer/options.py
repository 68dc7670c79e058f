"""The switches of the pane; who is soloed or muted is among them, so that lessons can read it."""

from __future__ import annotations

from app.options import Option

FORCES = (("wish", "Wish"), ("push", "Push"))
FAR = 99.0  # more layers than any network has
OPTIONS = (
    Option(
        "mixer.force",
        "wish",
        "Show",
        "A wish is how an activation would have to change for a smaller cost, −∂C/∂a; "
        "a push is what of it gets through f′, −∂C/∂z",
        choices=FORCES,
    ),
    Option(
        "mixer.voices",
        "",
        "Solo and mute",
        "Who is soloed (S) and muted (M) on the desk, as layer.neuron: S3.2 M3.0",
    ),
    Option(
        "mixer.desk",
        0.0,
        "Desk",
        "Which move of the backward pass lies on the desk, from the outputs; 0 is the one that the wave made last",
        low=0,
        high=FAR,
    ),
)
OPTION = {option.key: option for option in OPTIONS}
