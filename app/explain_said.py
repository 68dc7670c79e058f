"""Numbers in sentences: the formula of a plate beside them that comes to the same number, or what the number is."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QTableView, QWidget

from app.explain_known import known
from app.explaining import explained
from app.explanation import Explanation
from app.frame import Frame

if TYPE_CHECKING:
    from app.pane import Pane

NUMBER = re.compile(r"(?<![\w.,])[+−-]?(\d[\d\u2009]*(?:\.\d+)?)(?:e([−-]?\d+))?(?:[\u2009 ]?(%))?(?![\w])")
ALONE = re.compile(r"[+−-]?[\d\u2009.,]+(?:e[−-]?\d+)?(?:[\u2009 ]?%)?")
SHARE, DIGITS, MORE = 2, 3, 4  # digits by which a number is known again: percents, fractions, whole numbers
ACROSS, DOWN = 7, 6  # places of a plate that are asked
REST = 20  # times as long as it took, while training: a step does not wait for what `?` says
LEAST = 40  # pixels of a plate
Printed = tuple[float, float]
"""The size of a number, and half a unit of its last digit."""


@dataclass(frozen=True, eq=False)
class _Told:
    frame: Frame
    told: list[Explanation]
    rested: float  # when it may be asked for again, by the clock


_KNOWN: WeakKeyDictionary[Pane, _Told] = WeakKeyDictionary()


def with_numbers(pane: Pane, widget: QWidget, at: QPoint, found: Explanation) -> Explanation:
    """What was said of a sentence, a field or a cell, with a formula if it shows a number and has none."""
    if found.formula:
        return found
    if isinstance(widget, QLineEdit):
        return _with(found, found.name, widget.text())
    if isinstance(table := widget.parentWidget(), QTableView) and widget is table.viewport():
        index, across = table.indexAt(at), Qt.Orientation.Horizontal
        head = table.model().headerData(index.column(), across) if index.isValid() else ""
        return _with(found, str(head), str(index.data() or ""))
    said = widget.text() if isinstance(widget, QLabel) else ""
    wanted = printed(f"{said} {found.name} {found.sentence}")
    best = max(_told(pane), key=lambda each: _agree(wanted, each), default=None) if wanted else None
    if best is None or not _agree(wanted, best):
        return found
    return replace(found, formula=best.formula)


def printed(text: str) -> list[Printed]:
    """The numbers of a text that have digits enough, as shares of one where they are in percent."""
    numbers = []
    for whole, power, percent in NUMBER.findall(text):
        digits = whole.replace("\u2009", "")
        least = SHARE if percent else DIGITS if power or "." in digits else MORE
        if len(digits.replace(".", "").lstrip("0")) >= least:
            unit = 10.0 ** (int(power.replace("−", "-") or 0) - 2 * bool(percent))
            numbers.append((float(digits) * unit, 0.5 * unit * 10.0 ** -len(digits.partition(".")[2])))
    return numbers


def _with(found: Explanation, name: str, value: str) -> Explanation:
    """The present number of a field that is typed in, or of a cell."""
    if not name or not ALONE.fullmatch(value):
        return found
    return replace(found, formula=(f"{name} = {value}",))


def _agree(wanted: list[Printed], told: Explanation) -> int:
    """How many of the numbers a formula comes to, as far as their digits tell."""
    made = [number for line in told.formula for number in printed(line)]
    return sum(any(abs(a - b) <= 1.0001 * (da + db) for b, db in made) for a, da in wanted)


def _told(pane: Pane) -> list[Explanation]:
    """What the plates of a pane say in formulas, for one Frame; while training for one of the last ones."""
    frame, now = pane.session.frame, time.perf_counter()
    last = _KNOWN.get(pane)
    if last is not None and (last.frame is frame or (frame.snapshot.running and now < last.rested)):
        return last.told
    unique = {each.formula: each for plate in _plates(pane) for each in _of_plate(pane, plate)}
    told = [*unique.values(), *known(frame)]
    after = time.perf_counter()
    _KNOWN[pane] = _Told(frame, told, after + REST * (after - now))
    return told


def _plates(pane: Pane) -> Iterator[QWidget]:
    for widget in (pane, *pane.findChildren(QWidget)):
        large = min(widget.width(), widget.height()) >= LEAST
        if large and widget.isVisible() and not isinstance(widget, QLabel | QLineEdit):
            yield widget


def _of_plate(pane: Pane, plate: QWidget) -> Iterator[Explanation]:
    for i in range(ACROSS * DOWN):
        x, y = (i % ACROSS + 0.5) / ACROSS, (i // ACROSS + 0.5) / DOWN
        found = explained(pane, plate, QPoint(round(x * plate.width()), round(y * plate.height())))
        if found is not None and found.formula:
            yield found
