"""The neuron's formula with its letters, with its numbers, and what it comes to."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from app import fonts, numerals
from app.numerals import count
from app.panes.levers.page import draw_runs, ink, width_of
from app.panes.levers.reading import Reading
from app.panes.levers.words import function, low, number
from app.texts import together
from nncore.words import tr

HEIGHT = 66.0
Run = tuple[str, QColor]


def paint(painter: QPainter, rect: QRectF, reading: Reading) -> None:
    """Three lines."""
    painter.setFont(fonts.body())
    lines = letters(reading), numbers(painter, rect.width(), reading), result(reading)
    with together(painter):
        for line, runs in enumerate(lines):
            draw_runs(painter, QRectF(rect.left(), rect.top() + line * 21, rect.width(), 20), runs)
    painter.setFont(fonts.caption())


def letters(reading: Reading) -> list[Run]:
    """The formula a = σ(Σ w a + b)."""
    theme, j, n = reading.frame.theme, low(reading.neuron.index), reading.n_in
    text, muted = theme.plate_text, theme.plate_muted
    f = function(reading.bench.tail.activations[0])
    shown = [0, 1, n - 1] if n > 3 else list(range(n))
    runs: list[Run] = [(f"a{j} = {f}( ", text)]
    for at, k in enumerate(shown):
        gap = " + … + " if n > 3 and at == 2 else " + " if at else ""
        runs += [(gap, muted), (f"w{j},{low(k)} a{low(k)}", text)]
    return [*runs, (" + ", muted), (f"b{j}", text), (" )", text)]


def numbers(painter: QPainter, width: float, reading: Reading) -> list[Run]:
    """The same with its numbers: the term with the levers, the largest as far as there is room, the rest as one."""
    theme, bench = reading.frame.theme, reading.bench
    order = ordered(reading)
    products = bench.weights * bench.before
    for many in range(min(8, reading.n_in), 0, -1):
        runs: list[Run] = [
            ("    = ", theme.plate_text),
            (f"{function(bench.tail.activations[0])}( ", theme.plate_text),
        ]
        for k in order[:many]:
            runs += _term(reading, int(k))
        left = reading.n_in - many
        if left:
            rest = numerals.signed(float(products[order[many:]].sum()))
            runs.append((tr("{0} ({1} more) ").format(rest, count(left)), theme.plate_muted))
        runs += [
            (numerals.signed(bench.bias), ink(theme, bench.bias)),
            (" )", theme.plate_text),
        ]
        if width_of(painter, runs) <= width or many == 1:
            return runs
    return []


def result(reading: Reading) -> list[Run]:
    """Z and a."""
    theme, bench = reading.frame.theme, reading.bench
    f = function(bench.tail.activations[0])
    return [
        ("    = ", theme.plate_text),
        (f"{f}( ", theme.plate_text),
        (number(bench.z), ink(theme, bench.z)),
        (" ) = ", theme.plate_text),
        (number(bench.a), theme.plate_text),
    ]


def ordered(reading: Reading) -> np.ndarray:
    """All senders: the one with the levers, then by the size of their terms."""
    sizes = np.abs(np.nan_to_num(reading.bench.weights * reading.bench.before))
    sizes[reading.k] = np.inf
    return np.argsort(-sizes, kind="stable")


def _term(reading: Reading, k: int) -> list[Run]:
    theme, w, a = reading.frame.theme, float(reading.bench.weights[k]), float(reading.bench.before[k])
    light = theme.selection if k == reading.k else theme.plate_text
    return [(numerals.signed(w), ink(theme, w)), ("·", theme.plate_muted), (f"{numerals.plain(a)}  ", light)]
