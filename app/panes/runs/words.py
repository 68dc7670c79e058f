"""What the pane says: names of settings, proposals for names, figures."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Iterable

from app import numerals
from app.values import value_name
from nncore.config import Config
from nncore.kept_run import Curve, KeptRun
from nncore.words import tr

NONE = "–"
_DEFAULT = Config()


def setting_names() -> dict[str, str]:
    """Settings as the table's head calls them."""
    return {
        "sizes": tr("Layers"),
        "activation": tr("Activation"),
        "output": tr("Output"),
        "cost": tr("Cost function"),
        "init": tr("Start values"),
        "seed": tr("Seed"),
        "learning_rate": tr("Rate"),
        "batch_size": tr("Batch"),
        "momentum": tr("Momentum"),
        "l2": tr("L2"),
        "schedule": tr("Schedule"),
        "data": tr("Data"),
        "epochs": tr("Epochs"),
    }


def setting_text(config: Config, name: str) -> str:
    """A setting's value for the table."""
    value = getattr(config, name)
    if name == "sizes":
        return config.shape_text
    if isinstance(value, float):
        return numerals.bound(value) if value else "0"
    return numerals.count(value) if isinstance(value, int) else value_name(str(value))


def proposal(config: Config, taken: Iterable[str]) -> str:
    """A name for a run by its settings: shape and seed, and what is not as the program begins."""
    parts = [config.shape_text]
    short = {
        "learning_rate": tr("rate"),
        "batch_size": tr("batch"),
        "momentum": tr("momentum"),
        "l2": tr("L2"),
    }
    for field in dataclasses.fields(Config):
        value = getattr(config, field.name)
        if field.name in short and value != getattr(_DEFAULT, field.name):
            parts.append(f"{short[field.name]} {setting_text(config, field.name)}")
        elif field.name in ("activation", "output", "cost", "init", "data") and value != getattr(
            _DEFAULT, field.name
        ):
            parts.append(str(value))
    name = ", ".join([*parts, tr("seed {n}").format(n=config.seed)])
    known, number, found = set(taken), 2, name
    while found in known:
        found, number = f"{name} ({number})", number + 1
    return found


def figure(curve: Curve, name: str) -> str:
    """The last measurement of a whole set."""
    last = curve.last(name)
    if last is None:
        return NONE
    return numerals.percent(last[0]) if name.endswith("accuracy") else numerals.plain(last[0], 4)


def measured_at(curve: Curve, name: str, step: int) -> str:
    """When a figure was measured, if that is not where the run ends."""
    last = curve.last(name)
    if last is None:
        return tr("Not measured: training pauses for it at the end of an epoch, or when it is paused")
    if last[1] == step:
        return tr("Measured at its last step on the whole set")
    return tr("Measured at step {step} on the whole set").format(step=numerals.count(last[1]))


def when(run: KeptRun) -> str:
    """The date it was kept."""
    return time.strftime("%Y-%m-%d %H:%M", time.localtime(run.kept))


def steps_text(step: int, before: int) -> str:
    """Steps of the run, and those its network had taken before."""
    return f"{numerals.count(step)}" + (f" (+{numerals.count(before)})" if before else "")
