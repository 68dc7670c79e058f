"""What the values of settings are called, where they are words and not names."""

from __future__ import annotations

from nncore.words import tr

WORDS = (
    *("linear", "squared", "cross-entropy", "scaled", "normal", "zeros"),  # said
    *("constant", "cosine"),  # said
)


def value_name(value: str) -> str:
    """The word for a value such as "cosine" in the person's language; a name such as "tanh" as it is."""
    return tr(value) if value in WORDS else value
