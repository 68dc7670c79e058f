"""What the pane says."""

from __future__ import annotations

import math

from app import numerals
from app.panes.sweep.cells import Cell, Field
from app.panes.sweep.reading import value_text
from nncore.sweep import AXES, Setting, Sweep
from nncore.sweep_run import Table
from nncore.sweep_table import Row, best, rows
from nncore.sweep_trial import DIVERGED, DONE, FAILED, Result
from nncore.trainer import Diverged
from nncore.words import tr

NONE = "–"


def axis_name(axis: str) -> str:
    """What an axis is called."""
    return {
        "learning_rate": tr("rate"),
        "batch_size": tr("batch size"),
        "hidden": tr("hidden layers"),
        "epochs": tr("epochs"),
        "examples": tr("examples"),
        "seed": tr("seed"),
    }.get(axis, "")


def measure_name(measure: str) -> str:
    """What a figure is called."""
    return {
        "test_accuracy": tr("test images right"),
        "train_accuracy": tr("training images right"),
        "test_cost": tr("cost on the test set"),
        "train_cost": tr("cost on the training set"),
    }[measure]


def figure(value: float, measure: str) -> str:
    """A figure as it is shown."""
    if math.isnan(value):
        return NONE
    return numerals.percent(value, 2) if measure.endswith("accuracy") else numerals.plain(value, 4)


def state_name(state: str) -> str:
    """What became of a training that has no figures."""
    return {DIVERGED: tr("fell apart"), FAILED: tr("failed")}.get(state, tr("not yet"))


def why_text(result: Result | None) -> str:
    """Why a training has no figures, or nothing; a process that trains for us speaks English."""
    if result is None:
        return ""
    return str(Diverged(result.step)) if result.state == DIVERGED else result.why


def setting_text(sweep: Sweep, setting: Setting) -> str:
    """The values of the axes that vary; all of them if none does."""
    axes = sweep.varied or AXES
    return ", ".join(f"{axis_name(axis)} {value_text(axis, getattr(setting, axis))}" for axis in axes)


def size(sweep: Sweep, left: float, workers: int) -> str:
    """How many trainings it is, and once that was measured how long it will take."""
    n = numerals.count(len(sweep))
    if math.isnan(left):
        return tr("{n} trainings. How long they take is known once the first is done.").format(n=n)
    if not left:
        return tr("{n} trainings, all of them done.").format(n=n)
    return tr("{n} trainings, about {time} with {workers} at a time, as measured here.").format(
        n=n, time=duration(left), workers=workers
    )


def duration(seconds: float) -> str:
    """A time, rounded as one would say it."""
    if seconds < 90:
        return tr("{n} s").format(n=max(1, round(seconds)))
    if seconds < 5400:
        return tr("{n} min").format(n=round(seconds / 60))
    return tr("{n} h").format(n=numerals.plain(seconds / 3600, 1))


def going(table: Table, left: float) -> str:
    """How far it is."""
    done, n = numerals.count(len(table.results)), numerals.count(len(table.sweep))
    text = tr("{done} of {n} trainings done, {workers} at a time.").format(
        done=done, n=n, workers=table.workers
    )
    if not math.isnan(left) and left:
        text += " " + tr("About {time} left.").format(time=duration(left))
    if table.lost:
        text += " " + tr("A process was lost {n} times; its training was sent again.").format(n=table.lost)
    return f"{text} {table.said}".strip()


def verdict(table: Table, measure: str, field: Field) -> str:
    """What it found: the best setting, and whether its seeds are apart from the others'."""
    known = rows(table.sweep, table.results)
    row = best(known, measure)
    if row is None:
        return tr("No training has come through yet.")
    text = tr("Best so far: {setting}, {figure} {what} (median of {n}).").format(
        setting=setting_text(table.sweep, row.setting),
        figure=figure(row.median(measure), measure),
        what=measure_name(measure),
        n=row.number(DONE),
    )
    if row.number(DONE) > 1:
        low, high = min(row.values(measure)), max(row.values(measure))
        text += " " + tr("Its seeds lie between {low} and {high}: less than that is chance.").format(
            low=figure(low, measure), high=figure(high, measure)
        )
    if field.hidden:
        names = ", ".join(axis_name(axis) for axis in field.hidden)
        text += " " + tr("Each cell shows the best {axes}.").format(axes=names)
    return text


def reading(sweep: Sweep, cell: Cell, measure: str) -> str:
    """One cell in words."""
    row = cell.row
    seeds = [
        tr("seed {seed}: {result}").format(seed=seed, result=result_text(row, i, measure))
        for i, seed in enumerate(sweep.seed)
    ]
    many = ", ".join(seeds[:8]) + (", …" if len(seeds) > 8 else "")
    return tr("{setting}: {seeds}. Click to use these settings.").format(
        setting=setting_text(sweep, row.setting), seeds=many
    )


def result_text(row: Row, seed: int, measure: str) -> str:
    """What came of one seed."""
    result = row.results[seed]
    if result is not None and result.state == DONE:
        return figure(getattr(result, measure), measure)
    return state_name(result.state if result is not None else "")


def used(sweep: Sweep, setting: Setting, seed: int) -> str:
    """What the window has now."""
    return tr(
        "In the window now: {setting}, seed {seed}, untrained. Undo brings back what was there."
    ).format(setting=setting_text(sweep, setting), seed=seed)
