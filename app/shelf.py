"""The panes by key, each made when it is first wanted: most of them most people never see."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from app.docks import Docks
from app.pane import Pane


class Shelf(Mapping[str, Pane]):
    """Looks into the docks; asking for a pane makes it."""

    def __init__(self, docks: Docks, undocked: Sequence[Pane] = ()) -> None:
        """`undocked` panes have no dock and no key here, but can be in sight too."""
        self._docks, self._undocked = docks, list(undocked)

    def __getitem__(self, key: str) -> Pane:
        return self._docks[key].pane

    def __iter__(self) -> Iterator[str]:
        return iter(self._docks)

    def __len__(self) -> int:
        return len(self._docks)

    def add(self, pane: Pane) -> None:
        """One more without a dock."""
        self._undocked.append(pane)

    def in_sight(self) -> list[Pane]:
        """Those in docks that can be seen now, or will be when the window is shown."""
        made = [dock.pane for dock in self._docks.there if dock.is_made]
        return [pane for pane in made if pane.in_sight]

    def all_in_sight(self) -> list[Pane]:
        """These, and those without a dock."""
        return [*self.in_sight(), *(pane for pane in self._undocked if pane.in_sight)]
