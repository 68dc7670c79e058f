"""What was done to an example since it came out of its set: it stays that example, but is received as it looks now."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Disturbance:
    """Shifts add up, so that one there and one back is none; false if nothing was done."""

    right: int = 0  # pixels; to the left below 0
    down: int = 0  # pixels; up below 0
    cut: bool = False  # whether ink left the field on the way
    noisy: bool = False
    inverted: bool = False
    otherwise: bool = False  # spoilt in a way that no other field tells: turned, scaled, thickened, darkened

    def __bool__(self) -> bool:
        return self != UNDISTURBED

    def moved(self, rows: int, columns: int, *, cut: bool) -> Disturbance:
        """And shifted by this; `cut` says that ink was lost by it."""
        return replace(self, down=self.down + rows, right=self.right + columns, cut=self.cut or cut)

    def with_noise(self) -> Disturbance:
        """And disturbed by noise."""
        return replace(self, noisy=True)

    def turned_over(self) -> Disturbance:
        """And with black and white swapped, which twice is not at all."""
        return replace(self, inverted=not self.inverted)


UNDISTURBED = Disturbance()
