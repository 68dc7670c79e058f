"""What a hand does to the board: each change is on the network at once, and is one step of undo."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.frame import Frame
from app.gestures import Gestures
from app.panes.parts.composition import Composition
from app.session import Session
from nncore.canvas import SIDE
from nncore.parts import PRESETS, Part, drawing


@dataclass
class _Move:
    """The two ends of a change that may still go on."""

    before: Composition
    after: Composition


class Hands:
    """Holds the composition as it is now, also between two Frames."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._gestures = Gestures(session.new_gesture)
        self._move: _Move | None = None
        self.now = Composition.of(session.frame.options)

    def see(self, frame: Frame) -> None:
        """Take up what the options say: undo, a lesson or a file may have changed them."""
        said = Composition.of(frame.options)
        if said != self.now:  # the same one knows already what it looks like
            self.now = said

    def change(self, after: Composition, gesture: int | None = None) -> None:
        """Put another composition on the board and on the network; a drag shares its `gesture`."""
        before, journal = self.now, self._session.journal
        if after == before or self._is_refused(after):
            return
        last = journal.past[-1] if journal.past else None
        self._session.put(after.shown, gesture=self._session.new_gesture() if gesture is None else gesture)
        self._set(after)
        if self._move is not None and journal.past and journal.past[-1] is last:
            self._move.after = after  # one more move of the same drag
            return
        self._move = move = _Move(before, after)
        journal.join(lambda: self._set(move.before), lambda: self._set(move.after))

    def _is_refused(self, after: Composition) -> bool:
        """Whether something of it is locked: then nothing of it is done."""
        return self._session.refuses("draw") or self._session.refuses_any(after.options)

    def put(self) -> None:
        """Put the board on the network, where another picture is."""
        self._session.put(self.now.shown)

    def new_gesture(self) -> int:
        """A number for a drag about to begin."""
        return self._session.new_gesture()

    def pick(self, index: int) -> None:
        """Choose the part that the keys move; if it is the one to be cut, the board becomes whole first."""
        if index == self.now.picked or not 0 <= index < len(self.now.parts):
            return
        after = replace(self.now, picked=index)
        if self.now.cut == "picked" and self.now.apart:
            self.change(replace(after, apart=0.0))
        else:
            self._set(after)

    def move(self, right: int, down: int) -> None:
        """Move the picked part; moves by keys without a pause are one step of undo."""
        now = self.now
        if now.parts:
            moved = now.parts[now.picked].moved(right, down)
            self.change(now.with_moved(now.picked, moved), self._gestures.number(("move", now.picked)))

    def stamp(self, name: str) -> None:
        """One more part, at its home."""
        if not self.now.is_full:
            self.change(self.now.with_part(Part(name)))

    def stamp_picture(self) -> None:
        """One more part: the picture on the network."""
        image = self._session.frame.picture.received
        if image.shape == (SIDE, SIDE) and image.any() and not self.now.is_full:
            self.change(self.now.with_part(drawing(image)))

    def remove(self) -> None:
        """Take the picked part away."""
        if self.now.parts:
            self.change(self.now.without(self.now.picked))

    def clear(self) -> None:
        """Take all parts away."""
        self.change(self.now.with_parts((), 0))

    def compose(self, digit: str) -> None:
        """Put a digit together from parts."""
        after = self.now.with_parts(PRESETS[digit], 0)
        if after == self.now:
            self.put()
        self.change(after)

    def slide(self, distance: float) -> None:
        """Slide the pieces apart or back; without a pause it is one step of undo."""
        self.change(replace(self.now, apart=distance), self._gestures.number("slide"))

    def scatter(self) -> None:
        """Let the pieces go other ways."""
        self._turn(replace(self.now, seed=(self.now.seed + 1) % 10_000))

    def cut(self, what: str) -> None:
        """Choose what is cut."""
        self._turn(replace(self.now, cut=what))

    def _turn(self, after: Composition) -> None:
        """Change what matters only to pieces: while the board is whole, nothing goes to the network."""
        if self.now.apart:
            self.change(after)
        else:
            self._set(after)

    def _set(self, composition: Composition) -> None:
        self.now = composition
        for key, value in composition.options.items():
            self._session.set_option(key, value)
