"""What there is to draw, whatever part of it is in sight."""

from __future__ import annotations

from dataclasses import dataclass

from app.panes.cost.kept import KeptGhost
from app.panes.cost.options import Settings
from app.panes.cost.record import Record
from app.panes.cost.references import Reference
from app.panes.cost.scales import Range, Scale, step_range, value_range
from app.panes.cost.shapes import Shape
from app.panes.cost.view import View

STRIP = ("train_right", "test_right")
DEEPEST = 4  # a single easy mini-batch may lie this many times below the smoothed curve and still be in sight


@dataclass(frozen=True, eq=False)
class Scene:
    """The run, the run before it, and how they are to be shown."""

    record: Record
    ghost: Record | KeptGhost | None
    references: tuple[Reference, ...]
    settings: Settings
    running: bool

    @property
    def across(self) -> Scale:
        """The scale of the steps."""
        return Scale(self.settings.logx, 1.0)

    @property
    def up(self) -> Scale:
        """The scale of the costs."""
        return Scale(self.settings.log)

    @property
    def whole(self) -> Range:
        """The range of all steps, with room to grow."""
        return step_range(len(self.record), self.across)

    def steps(self, view: View) -> Range:
        """The steps in sight."""
        return view.steps or self.whole

    def costs(self, view: View, shapes: dict[str, Shape]) -> Range:
        """The costs in sight: what was asked for, or what holds the curves in sight."""
        if view.costs is not None:
            low, high = view.costs
            return (max(low, high * 1e-9), high) if self.settings.log else (low, high)
        steps = self.steps(view)
        seen = [heights for shape in shapes.values() if len(heights := shape.within(steps))]
        ends = [(float(heights.min()), float(heights.max())) for heights in seen]
        ends = _without_dips(ends, shapes, steps)
        if view.steps is None or not ends:
            ends += [(reference.cost, reference.cost) for reference in self.references]
        if not ends:
            ends = [(0.1, 1.0)]
        return value_range(min(low for low, _ in ends), max(high for _, high in ends), self.up)


def _without_dips(ends: list[Range], shapes: dict[str, Shape], steps: Range) -> list[Range]:
    """Ends that leave the deepest dips of single mini-batches out: on a logarithmic axis they would take half of it."""
    if "smooth" not in shapes or not len(means := shapes["smooth"].within(steps)):
        return ends
    floor = float(means.min()) / DEEPEST
    return [(max(low, min(floor, high)), high) for low, high in ends]
