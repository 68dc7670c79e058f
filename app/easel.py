"""The picture on the network with the ones before and after it: undo and redo as an immutable stack."""

from __future__ import annotations

from dataclasses import dataclass

from app.frame import Picture

LIMIT = 200


@dataclass(frozen=True)
class Easel:
    """The picture shown and its past and future. `gesture` merges the moves of one stroke into one undo."""

    now: Picture
    past: tuple[Picture, ...] = ()
    future: tuple[Picture, ...] = ()
    gesture: int | None = None

    def show(self, picture: Picture, gesture: int | None = None) -> Easel:
        """Put a new picture on top; with the same `gesture` as the last one it replaces it."""
        if gesture is not None and gesture == self.gesture:
            return Easel(picture, self.past, (), gesture)
        return Easel(picture, (*self.past, self.now)[-LIMIT:], (), gesture)

    def replaced(self, picture: Picture) -> Easel:
        """The same picture received differently: no step of undo."""
        return Easel(picture, self.past, self.future, self.gesture)

    def undo(self) -> Easel:
        """The picture before, or the same if there is none."""
        if not self.past:
            return self
        return Easel(self.past[-1], self.past[:-1], (self.now, *self.future))

    def redo(self) -> Easel:
        """The picture that the last undo took away, or the same if there is none."""
        if not self.future:
            return self
        return Easel(self.future[0], (*self.past, self.now), self.future[1:])
