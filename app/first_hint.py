"""The one line that a window begins with: what to do first."""

from __future__ import annotations

from nncore.config import DATA, Config
from nncore.snapshot import Notice

_FIRST = "Press . to take one step downhill, Space to let it run. "
HINT = Notice("hint", f"{_FIRST}Draw a digit on the left at any time.")
HINT_FOR_NUMBERS = Notice("hint", f"{_FIRST}Move a slider on the left at any time.")


def hint_for(config: Config) -> Notice:
    """The hint for the set that a network learns from."""
    return HINT if config.data == DATA[0] else HINT_FOR_NUMBERS
