"""Which part of the plot is in sight: everything, or what a person has zoomed to. All in steps and costs."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.panes.cost.scales import Range, Scale

NARROWEST = 4.0  # steps
FLATTEST = 1e-4  # the smallest height, as a share of the cost in its middle


@dataclass(frozen=True)
class View:
    """The ranges a person has set; None means as much as there is, growing with the run."""

    steps: Range | None = None
    costs: Range | None = None

    @property
    def is_all(self) -> bool:
        """Whether nothing is zoomed."""
        return self.steps is None and self.costs is None

    def with_steps(self, wanted: Range, whole: Range, scale: Scale) -> View:
        """Show these steps, moved back inside the `whole` if they lie beyond; as much as that is all of it."""
        low, high = scale.span(wanted)
        first, last = scale.span(whole)
        if high - low >= (last - first) * 0.999:
            return replace(self, steps=None)
        shift = max(0.0, first - low) - max(0.0, high - last)
        steps = scale.value(low + shift), scale.value(high + shift)
        if steps[1] - steps[0] < NARROWEST:
            middle = max(whole[0] + NARROWEST / 2, (steps[0] + steps[1]) / 2)
            steps = middle - NARROWEST / 2, middle + NARROWEST / 2
        return replace(self, steps=steps)

    def with_costs(self, wanted: Range) -> View:
        """Show these costs, unless they are too close together to be told apart."""
        low, high = max(wanted[0], 0.0), wanted[1]
        if not (high - low) > FLATTEST * abs(high + low) / 2:
            return self
        return replace(self, costs=(low, high))


ALL = View()
