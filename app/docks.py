"""The docks by the keys of their panes, each made when it is first asked for: most of them most people never see."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from app.dock import Dock


class Docks(Mapping[str, Dock]):
    """Knows every key there is; to go through its values makes every dock, to go through `there` none."""

    def __init__(self, makers: Mapping[str, Callable[[], Dock]]) -> None:
        """`makers` make the docks, by their keys."""
        self._makers = makers
        self._made: dict[str, Dock] = {}
        self._listeners: list[Callable[[Dock], object]] = []

    def __getitem__(self, key: str) -> Dock:
        if key not in self._made:
            self._made[key] = dock = self._makers[key]()
            for tell in self._listeners:
                tell(dock)
        return self._made[key]

    def __contains__(self, key: object) -> bool:
        return key in self._makers

    def __iter__(self) -> Iterator[str]:
        return iter(self._makers)

    def __len__(self) -> int:
        return len(self._makers)

    @property
    def there(self) -> list[Dock]:
        """Those that somebody asked for, in the order of their keys."""
        return [self._made[key] for key in self._makers if key in self._made]

    def each(self, tell: Callable[[Dock], object]) -> None:
        """Tell of every dock: of those that are there now, and of each other one when it is made."""
        for dock in self.there:
            tell(dock)
        self._listeners.append(tell)
