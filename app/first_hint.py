"""The one line that a window begins with: what to do first."""

from __future__ import annotations

from dataclasses import replace

from nncore.canvas import N_PIXELS as PIXELS
from nncore.config import Config
from nncore.sets import ends_of
from nncore.snapshot import Notice
from nncore.words import tr

HINT = Notice(
    "hint",
    "Press . to take one step downhill, Space to let it run. Draw a digit on the left at any time.",
)
HINT_FOR_NUMBERS = Notice(
    "hint",
    "Press . to take one step downhill, Space to let it run. Move a slider on the left at any time.",
)


def hint_for(config: Config) -> Notice:
    """The hint for the set that a network learns from."""
    hint = HINT if ends_of(config.data)[0] == PIXELS else HINT_FOR_NUMBERS
    return replace(hint, text=tr(hint.text))
