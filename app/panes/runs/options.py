"""The switches of the pane."""

from __future__ import annotations

from collections.abc import Iterable

from app.ghost import GHOST
from app.options import Option, Options

ACROSS = Option(
    "runs.across",
    "epochs",
    "Against",
    "What the curves are drawn against: epochs are fair to other batch sizes, steps count changes of the weights",
    (("epochs", "Epochs"), ("steps", "Steps")),
)
CURVES = Option(
    "runs.curves",
    "both",
    "Curves",
    "Which curves of the runs are drawn over one another",
    (("both", "Both"), ("cost", "Cost"), ("accuracy", "Accuracy")),
)
LOG = Option(
    "runs.log",
    default=True,
    label="Cost by powers",
    tip="Draw equal ratios of cost at equal distances, so that small costs can be told apart",
)
HIDDEN = Option("runs.hidden", "", "Left out", "Numbers of the kept runs that are not drawn, apart by spaces")
PICKED = Option(
    "runs.picked", "", "Picked run", "Number of the kept run that is picked; empty for the present run"
)
OPTIONS = (ACROSS, CURVES, LOG, HIDDEN, PICKED, GHOST)
MENU = (ACROSS, CURVES, LOG)


def hidden(options: Options) -> frozenset[int]:
    """The keys of the runs that are not drawn."""
    return frozenset(
        int(part) for part in str(options[HIDDEN.key]).split() if part.isdecimal() and len(part) < 19
    )


def hidden_text(keys: Iterable[int]) -> str:
    """What the option says for these; of too many the newest."""
    return " ".join(str(key) for key in sorted(keys)[-500:])


def picked(options: Options) -> int:
    """The key of the run that is picked; 0 for none."""
    return _number(options, PICKED)


def ghosted(options: Options) -> int:
    """The key of the run that is the ghost; 0 for none."""
    return _number(options, GHOST)


def _number(options: Options, option: Option) -> int:
    text = str(options[option.key])
    return int(text) if text.isdecimal() and len(text) < 19 else 0
