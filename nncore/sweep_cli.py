"""`python -m nncore sweep`: a grid of trainings with a table that grows, to be stopped and taken up again."""

from __future__ import annotations

import argparse
import csv
import io
import json
import math
from collections.abc import Callable
from pathlib import Path
from typing import Any, TextIO

from nncore.config import Config
from nncore.files import atomic_write
from nncore.presets import PRESETS
from nncore.sweep import Setting, Sweep, SweepError, layers_of
from nncore.sweep_cluster import ClusterPool
from nncore.sweep_journal import Journal
from nncore.sweep_pool import LocalPool
from nncore.sweep_run import Table, run
from nncore.sweep_table import Row, best, paces, rows, seconds_left
from nncore.sweep_trial import DIVERGED, DONE, FAILED

MEASURE = "test_accuracy"
LISTED = 20  # rows of the table on a terminal


def add_to(commands: Any) -> argparse.ArgumentParser:  # noqa: ANN401 - argparse does not name its class
    """Add the command."""
    default = Config()
    parser: argparse.ArgumentParser = commands.add_parser(
        "sweep",
        help="train every combination of a few settings, on all cores or a cluster",
        description="Train every combination of a few settings; print what came of each as one line of JSON.",
        epilog="A scheduler has no password: whoever reaches its address can run programs on its workers. "
        "Keep it on 127.0.0.1 or in a network that you trust, or give it certificates and use a tls:// address.",
    )
    add = parser.add_argument
    add("--preset", choices=sorted(PRESETS), help="what the grid does not name is as in this recipe")
    add("--learning-rates", type=_list(float), metavar="N,N,...", help=f"(default {default.learning_rate:g})")
    add("--batch-sizes", type=_list(int), metavar="N,N,...", help=f"(default {default.batch_size})")
    add(
        "--hidden",
        type=_layers,
        metavar="'N N,N,...'",
        help="hidden layers: '16 16,32,none' are three (default '16 16')",
    )
    add("--epochs", type=_list(int), metavar="N,N,...", help=f"(default {default.epochs})")
    add("--examples", type=_list(int), metavar="N,N,...", help="the first so many of the set (default all)")
    add("--seeds", type=_list(int), metavar="N,N,...", help=f"(default {default.seed})")
    add("--workers", type=int, metavar="N", help="processes on this computer (default one for each core)")
    add("--scheduler", metavar="ADDRESS", help="train on the workers of this Dask scheduler instead")
    add(
        "--journal",
        type=Path,
        metavar="FILE",
        help="note each training here; the same command goes on from it",
    )
    add("--csv", type=Path, metavar="FILE", help="write a line for each training")
    add("--json", type=Path, metavar="FILE", help="write all of it")
    add("--quiet", action="store_true", help="no table while it goes on")
    return parser


def sweep(options: argparse.Namespace, stream: TextIO) -> dict[str, object]:
    """Run it and return what is printed. Raises SweepError, OSError; an interrupt leaves the journal."""
    grid = _grid(options)
    if options.workers is not None and options.workers < 1:
        raise SweepError("a sweep needs at least one worker")
    pool = ClusterPool(options.scheduler) if options.scheduler else LocalPool(options.workers)
    journal = Journal(options.journal, grid) if options.journal else None
    shown = _Shown(stream, quiet=options.quiet)
    table, stopped = Table(grid), False
    try:
        for _, table in run(grid, pool, journal):
            shown.show(table)
    except KeyboardInterrupt:
        stopped = True
    shown.close(table)
    told = _told(table, options.journal, stopped=stopped)
    if options.json:
        atomic_write(options.json, _json(table))
    if options.csv:
        atomic_write(options.csv, _csv(table))
    return told


def _grid(options: argparse.Namespace) -> Sweep:
    base = PRESETS[options.preset].config if options.preset else Config()
    given = {
        "learning_rate": options.learning_rates,
        "batch_size": options.batch_sizes,
        "hidden": options.hidden,
        "epochs": options.epochs,
        "examples": options.examples,
        "seed": options.seeds,
    }
    return Sweep.of(base, **{axis: values for axis, values in given.items() if values is not None})


def _told(table: Table, journal: Path | None, *, stopped: bool) -> dict[str, object]:
    states = [result.state for result in table.results.values()]
    told: dict[str, object] = {
        "trainings": len(table.sweep),
        **{state: states.count(state) for state in (DONE, DIVERGED, FAILED)},
        "fingerprint": table.sweep.fingerprint,
    }
    row = best(rows(table.sweep, table.results), MEASURE)
    if row is not None:
        told["best"] = _setting(table.sweep, row.setting) | {
            MEASURE: row.median(MEASURE),
            "seeds": row.number(DONE),
        }
    if failed := sorted({each.why for each in table.results.values() if each.state == FAILED}):
        told["why"] = failed[:3]
    if stopped:
        left = " the same command goes on from there" if journal else " give --journal to go on another time"
        told["stopped"] = f"{len(states)} of {len(table.sweep)} are done;{left}"
    return told


def _setting(grid: Sweep, setting: Setting) -> dict[str, object]:
    return {
        "learning_rate": setting.learning_rate,
        "batch_size": setting.batch_size,
        "sizes": layers_of(grid.base.data, setting.hidden),
        "epochs": setting.epochs,
        "examples": setting.examples,
    }


def _lines(table: Table) -> list[dict[str, object]]:
    """One for each training that is done."""
    found = []
    for row in rows(table.sweep, table.results):
        for seed, result in zip(table.sweep.seed, row.results, strict=True):
            if result is not None:
                told = {name: value for name, value in result.to_dict().items() if name != "key"}
                found.append(_setting(table.sweep, row.setting) | {"seed": seed} | told)
    return found


def _json(table: Table) -> bytes:
    told = {"sweep": table.sweep.to_dict(), "trainings": _lines(table)}
    return json.dumps(told, indent=1).encode()


def _csv(table: Table) -> bytes:
    lines, text = _lines(table), io.StringIO(newline="")
    writer = csv.DictWriter(text, list(lines[0]) if lines else ["learning_rate"])
    writer.writeheader()
    writer.writerows(lines)
    return text.getvalue().encode()


class _Shown:
    """The table on a terminal, painted over itself; a line now and then where there is none."""

    def __init__(self, stream: TextIO, *, quiet: bool) -> None:
        self._stream, self._quiet = stream, quiet
        self._live = stream.isatty()
        self._table: Table | None = None
        self._height = 0

    def show(self, table: Table) -> None:
        """Show what is new."""
        if self._quiet or table is self._table:
            return
        news = self._table is None or len(table.results) > len(self._table.results)
        self._table = table
        if self._live:
            self._paint([_progress(table), *_listed(table)])
        elif news:
            self._stream.write(f"{_progress(table)}\n")
            self._stream.flush()

    def close(self, table: Table) -> None:
        """Leave the table as it is in the end; a plain stream gets it now."""
        if not self._quiet and not self._live:
            self._stream.write("\n".join(_listed(table)) + "\n")

    def _paint(self, lines: list[str]) -> None:
        up = f"\x1b[{self._height}F" if self._height else ""
        self._stream.write(up + "".join(f"\x1b[K{line}\n" for line in lines))
        self._stream.flush()
        self._height = len(lines)


def _progress(table: Table) -> str:
    left = seconds_left(table.sweep, table.results, table.workers, paces(table.sweep, table.results))
    text = f"{len(table.results)} of {len(table.sweep)} trainings done"
    text += f", {table.workers} at a time" if table.workers else ""
    text += "" if math.isnan(left) or not left else f", about {left:.0f} s left"
    text += f", {table.lost} lost and sent again" if table.lost else ""
    return f"{text}. {table.said}" if table.said else text


def _listed(table: Table) -> list[str]:
    ranked = sorted(rows(table.sweep, table.results), key=lambda row: row.rank(MEASURE))
    lines = [
        f"{'rate':>9} {'batch':>6} {'layers':>18} {'epochs':>6} {'examples':>8}  test accuracy, median and each seed"
    ]
    lines += [_line(table.sweep, row) for row in ranked[:LISTED]]
    return lines if len(ranked) <= LISTED else [*lines, f"... and {len(ranked) - LISTED} more"]


def _line(grid: Sweep, row: Row) -> str:
    s = row.setting
    median = row.median(MEASURE)
    seeds = " ".join(_cell(result.state, result.test_accuracy) if result else "…" for result in row.results)
    layers = layers_of(grid.base.data, s.hidden)
    head = f"{s.learning_rate:>9g} {s.batch_size:>6} {layers:>18} {s.epochs:>6} {s.examples:>8}"
    return f"{head}  {'' if math.isnan(median) else f'{median:.4f}':>6}  {seeds}"


def _cell(state: str, value: float) -> str:
    return f"{value:.4f}" if state == DONE else state


def _list(kind: Callable[[str], Any]) -> Callable[[str], tuple[Any, ...]]:
    def read(text: str) -> tuple[Any, ...]:
        try:
            return tuple(kind(part) for part in text.split(","))
        except ValueError:
            what = "numbers such as 0.3,1,3" if kind is float else "whole numbers such as 1,2,3"
            raise argparse.ArgumentTypeError(f"{text!r} is no list of {what}") from None

    return read


def _layers(text: str) -> tuple[tuple[int, ...], ...]:
    try:
        return tuple(
            () if part.strip() == "none" else tuple(int(n) for n in part.split()) for part in text.split(",")
        )
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no list of layers such as '16 16,32,none'") from None
