"""What a ball, a place on the curve and a place on the surface are."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QWidget

from app.explanation import Explanation
from app.figures import equation, factor, figure, times
from app.pane import Pane
from app.panes.toys.curve_view import CurveView
from app.panes.toys.dial import Dial
from app.panes.toys.now import Now
from app.panes.toys.surface_view import SurfaceView
from nncore.words import tr

NEAR = 9  # pixels from a ball


def explain(pane: Pane, widget: QWidget, pos: QPoint) -> Explanation | None:
    """The ball or the place under a point."""
    now = Now(pane.session.frame.options)
    if isinstance(widget, CurveView) and widget._now is not None:
        if now.blind:
            text = tr("The curve is hidden: only the slope where the walker stands is told.")
            return Explanation(tr("Blindfold"), text, (f"f′({figure(now.at[0])}) = {figure(now.slopes[0])}",))
        x, y = widget.axes.x(now.at[0]), widget.axes.y(now.value)
        if abs(pos.x() - x) + abs(pos.y() - y) < 2 * NEAR:
            return _ball(now)
        return _place(now, (float(widget.axes.w(pos.x())),))
    if isinstance(widget, Dial) and widget.now is not None:
        return _turned(widget, widget.now)
    if isinstance(widget, SurfaceView) and widget._now is not None:
        place = widget.chart.place(QPointF(pos))
        spot = widget.chart.point(*now.at[:2])
        if (QPointF(pos) - spot).manhattanLength() < NEAR:
            return _ball(now)
        return _place(now, (float(place[0]), float(place[1]))) if place is not None else _ball(now)
    return None


def _ball(now: Now) -> Explanation:
    text = tr("The ball, after {n} steps. Each step goes against the slope, learning rate times as far.")
    name, words = tr("Ball"), text.format(n=now.steps)
    if now.view == "surface":
        lines = (
            f"f({figure(now.at[0])}, {figure(now.at[1])}) = {figure(now.value)}",
            f"∇f = ({', '.join(map(figure, now.slopes))})",
        )
        return Explanation(name, words, lines)
    w, slope, rate = now.at[0], now.slopes[0], now.rule.rate
    line = equation(f"{figure(w)} − {times(rate, slope)}", figure(w - rate * slope))
    lines = f"f({figure(w)}) = {figure(now.value)}", f"f′ = {figure(slope)}"
    return Explanation(name, words, (*lines, f"w − η f′ = {line}") if now.rule.kind == "slope" else lines)


def _place(now: Now, at: tuple[float, ...]) -> Explanation:
    columns = [np.array([each]) for each in at]
    value = float(now.toy.formula(*columns)[0])
    slopes = [float(each) for each in now.toy.formula.gradient(np.array([at]))[0]]
    where = ", ".join(map(figure, at))
    if len(at) == 1:
        text = tr("A place on the curve: so high it is there, and so steep. Click to drop the ball here.")
        lines = f"f({where}) = {figure(value)}", f"f′({where}) = {figure(slopes[0])}"
        return Explanation(tr("Place on the curve"), text, lines)
    text = tr("A place on the surface: its height, and the gradient, which points where it rises fastest.")
    length = equation(f"√({factor(slopes[0])}^2 + {factor(slopes[1])}^2)", figure(math.hypot(*slopes)))
    return Explanation(
        tr("Place on the surface"),
        text,
        (f"f({where}) = {figure(value)}", f"∇f = ({', '.join(map(figure, slopes))})", length),
    )


def _turned(dial: Dial, now: Now) -> Explanation:
    """How the height changes along the arrow of the compass: measured, and as the gradient has it."""
    angle, far = math.radians(now.number("angle")), now.number("length")
    text = tr("Along the arrow, {far} long at {angle}°, the height changes by {change}.")
    words = text.format(far=figure(far), angle=figure(now.number("angle")), change=figure(dial.change))
    x, y = now.at[0] + far * math.cos(angle), now.at[1] + far * math.sin(angle)
    lines = (
        f"f({figure(x)}, {figure(y)}) − {factor(now.value)} = {figure(dial.change)}",
        "h (f_x cos φ + f_y sin φ)",  # not said
        equation(
            f"{figure(far)} · ({times(now.slopes[0], math.cos(angle))} + {times(now.slopes[1], math.sin(angle))})",
            figure(far * (now.slopes[0] * math.cos(angle) + now.slopes[1] * math.sin(angle))),
        ),
    )
    return Explanation(dial.accessibleName(), words, lines)
