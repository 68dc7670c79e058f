"""The numbers in the legend: the newest of each curve, and of which step it is where that is an earlier one."""

from __future__ import annotations

from app import numerals
from app.panes.cost.legend import Legend
from app.panes.cost.options import Settings
from app.panes.cost.reading import Measured, cost_text, measured
from app.panes.cost.record import Record
from app.panes.cost.smoothing import newest
from nncore.snapshot import Snapshot
from nncore.words import tr

WHOLE = 0.9995  # from here on a share is 100.0 % to one digit


def fill(legend: Legend, record: Record, snapshot: Snapshot, settings: Settings) -> None:
    """Show what the record holds at its end."""
    train, test = measured(record.train, snapshot.step), measured(record.test, snapshot.step)
    sets = {"train": train, "test": test, "train_right": train, "test_right": test}
    costs = record.costs.view
    for name, entry in legend.entries.items():
        found = sets.get(name)
        if name in sets:
            entry.set_value(_value(found, share=name.endswith("right")), _when(found, test, snapshot))
        entry.setChecked(name in settings.shown)
    legend.entries["batch"].set_value(cost_text(float(costs[-1])) if len(costs) else "")
    mean, n = recent(record)
    names = (tr("mean of the last {0}"), tr("mean of {0}"), tr("mean {0}"))
    legend.entries["smooth"].set_names(*(words.format(numerals.count(n)) for words in names))
    legend.entries["smooth"].set_value(cost_text(mean) if len(costs) else "")


def recent(record: Record) -> tuple[float, int]:
    """The mean at the end of the curve, and of how many of the last mini-batches it is."""
    means, n = record.smoothed.means.view, len(record.costs.view)
    return float(means[-1]) if n else float("nan"), newest(
        n, record.smoothed.window
    ) or record.smoothed.window


def _value(found: Measured | None, *, share: bool) -> str:
    if found is None:
        return ""
    if share:
        whole = found.accuracy >= WHOLE  # which has no room for a digit more
        return numerals.percent(found.accuracy, 0 if whole else 1)
    return cost_text(found.cost)


def _when(found: Measured | None, newest: Measured | None, snapshot: Snapshot) -> str:
    """The step, if it is not the present one; in a run also not that of the newest measurement of the other set.

    The test set is measured more often than the training set, and neither at every step: while training, what was
    measured last counts as present.
    """
    present = max(newest.step if newest else 0, found.step if found else 0)
    if found is None or found.step == (present if snapshot.running else snapshot.step):
        return ""
    return tr("at {0}").format(numerals.count(found.step))
