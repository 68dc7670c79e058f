"""Every label of the diagram twice: in words of mathematics, and in those borrowed from the brain."""

from __future__ import annotations

from types import MappingProxyType

from app.options import Options
from nncore.words import tr

TABLE = MappingProxyType(
    {
        "value a": "stimulus a",
        "Σ w·a": "arriving signals Σ w·a",
        "bias b": "readiness b",
        "sum z": "excitation z",
        "activation a": "firing a",
        "weight w": "connection strength w",
        "sender a": "firing of the sender a",
        "adds w·a": "signal sent w·a",
        "receiver a": "firing of the receiver a",
        "push −∂C/∂w": "push to the connection −∂C/∂w",
        "weight": "connection strength",
        "showing 0 of {0} weights": "showing 0 of {0} connections",
        "showing {0} of {1} weights": "showing {0} of {1} connections",
    }
)
"""Words of mathematics -> words of the brain; the symbols stay, so that formulas can be found again."""

NOTES = (
    "only loosely a brain: numbers that change smoothly, no spikes, no time, learning by calculus",
    "only loosely a brain: numbers, no spikes",
    "no spikes: numbers",
)
"""What differs, from long to short."""


def is_brain(options: Options) -> bool:
    """Whether the words of the brain are wanted."""
    return options.get("diagram.words") == "brain"


def label(options: Options, words: str) -> str:
    """A label of the table in the words wanted, in the person's language; KeyError for one that is not in it."""
    return tr(TABLE[words] if is_brain(options) else words)


def notes() -> tuple[str, ...]:
    """What differs from a brain, from long to short."""
    return tuple(tr(note) for note in NOTES)
