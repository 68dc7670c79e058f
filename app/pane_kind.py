"""A pane before it is made: what the window must know of it at the start, and where its class is."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module

from app.options import Option
from app.pane import Pane


@dataclass(frozen=True)
class PaneKind:
    """Key, title and options of a pane as its class has them, and the class as "module:Class", not imported yet."""

    key: str
    title: str
    place: str
    options: tuple[Option, ...] = ()
    late: bool = False
    """Whether making it takes so long that the window should be seen first."""

    def load(self) -> type[Pane]:
        """The class, imported now; TypeError if it is no pane or says other things of itself than this line does."""
        module, _, name = self.place.partition(":")
        found = getattr(import_module(module), name)
        if not (isinstance(found, type) and issubclass(found, Pane)):
            raise TypeError(f"{self.place} is no Pane. Correct its line in app/registry.py.")
        for part in ("key", "title", "options"):
            there, here = getattr(found, part), getattr(self, part)
            if there != here:
                raise TypeError(
                    f"{self.place} has the {part} {there!r}, its line in app/registry.py says {here!r}. "
                    "Make them the same."
                )
        return found
