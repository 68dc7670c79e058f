"""What a lever and a cell beside it are."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QLabel, QWidget

from app.explain_things import of_thing
from app.explanation import Explanation, with_lines
from app.figures import equation, figure, times
from app.numerals import plain
from app.pane import Pane
from app.panes.levers.images_page import ImagesPage
from app.panes.levers.levers_page import LeversPage
from app.panes.levers.levers_plate import LeversPlate
from app.panes.levers.page import Plate
from app.panes.levers.reading import Reading


def explain(pane: Pane, widget: QWidget, pos: QPoint) -> Explanation | None:
    """What stands at a point."""
    if isinstance(widget, QLabel):
        return with_lines(widget, _said(widget))
    if not isinstance(widget, Plate) or widget.reading is None:
        return None
    reading, k = widget.reading, None
    if isinstance(widget, LeversPlate):
        k = widget.sender_at(QPointF(pos))
    thing = reading.weight(k) if k is not None else reading.neuron
    return of_thing(pane.session.frame, thing)


def _said(label: QLabel) -> tuple[str, ...]:
    """The formula of the sentence of a page; none while nothing is nudged, or the numbers are none."""
    page = label.parentWidget()
    reading = page.reading if isinstance(page, LeversPage | ImagesPage) and label is page.said else None
    if reading is None or reading.exploded:
        return ()
    if isinstance(page, ImagesPage):
        return _images(page)
    return _levers(reading) if reading.amount else ()


def _levers(reading: Reading) -> tuple[str, ...]:
    """How far z goes for each lever: the nudge times what stands beside it."""
    k, amount = reading.k, reading.amount
    a, w = float(reading.bench.before[k]), float(reading.bench.weights[k])
    beside = ("∂z/∂b = 1", 1.0), (f"∂z/∂w_{{{k}}} = a_{{{k}}}", a), (f"∂z/∂a_{{{k}}} = w_{{{k}}}", w)
    return tuple(
        f"{slope},  Δz = {equation(times(each, amount), figure(each * amount))}" for slope, each in beside
    )


def _images(page: ImagesPage) -> tuple[str, ...]:
    """Z moves by the nudge; a where it moves least and where it moves most, with digits enough to tell."""
    tried = page.plate.tried
    if tried is None or not np.isfinite(tried.dz).all():
        return ()
    order = np.argsort(np.abs(tried.da), kind="stable")
    lines = [f"Δz = Δb = {figure(float(tried.dz.mean()))}"]
    for i in dict.fromkeys((int(order[0]), int(order[-1]))):
        before, after = (float(a) for a in tried.activations[i])
        change = equation(f"{plain(after, 6)} − {plain(before, 6)}", plain(after - before, 6))
        lines.append(f"Δa = f(z + Δb) − f(z) = {change}")
    return tuple(lines)
