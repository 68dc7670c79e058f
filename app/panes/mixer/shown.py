"""All that one picture of the desk shows: the desk, and what is pointed at and picked on it."""

from __future__ import annotations

from dataclasses import dataclass

from app.naming import Naming
from app.panes.mixer.desk import Desk
from app.panes.mixer.stacks import REST, Stacks
from app.theme import Theme
from nncore.arrays import Floats


@dataclass(frozen=True, eq=False)
class Shown:
    """A picture of the desk."""

    desk: Desk
    naming: Naming
    theme: Theme
    stacks: Stacks | None = None  # None for a picture of pixels, and before the wave
    end: float = 1.0  # of the scale of the stacks, or of the pixels
    strength_end: float = 1.0  # of the voters' arrows
    rows: tuple[int, ...] = ()  # the voters, REST for those without a row
    waiting: str = ""  # why there are no votes
    image: Floats | None = None  # the input of which pixels are wished otherwise
    voter: int | None = None  # pointed at or picked
    over: bool = False  # whether it is pointed at
    picked: int | None = None  # of those asked
    pointed: int | None = None
    vote: tuple[int, int] | None = None  # one vote pointed at
    cursor: int | None = None  # row of the keys

    @property
    def is_picture(self) -> bool:
        """Whether those asked are the pixels of a picture."""
        return self.desk.asks_inputs and self.naming.is_picture and self.desk.votes is not None

    @property
    def lists(self) -> bool:
        """Whether the rows show what each asks of the one picked, as products."""
        return self.picked is not None and self.desk.votes is not None

    @property
    def place(self) -> dict[int, int]:
        """The place of each voter among the rows: its shade."""
        return {j: i for i, j in enumerate(self.rows)}


__all__ = ["REST", "Shown"]
