"""Which example comes next on the pad: any, the one after, the one before, a given one, a wrong one."""

from __future__ import annotations

import random

from app.frame import Frame
from app.session import Session

SETS = ("train", "test")


class Examples:
    """Goes through the set that the option `pad.set` names, from the last example that was shown."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._frame = session.frame
        self._last: dict[str, int] = {}  # row last shown of each set

    def see(self, frame: Frame) -> None:
        """Remember the example shown; one of the other set, wherever it was chosen, makes that the set to go on in."""
        old, self._frame = self._frame, frame
        picture = frame.picture
        if picture.row is None or picture.source not in SETS:
            return
        self._last[picture.source] = picture.row
        another = old.picture is not picture and old.data is frame.data
        if another and picture.source != self.which:
            self._session.set_option("pad.set", picture.source)

    @property
    def which(self) -> str:
        """The set that examples come from: "train" or "test"."""
        return str(self._frame.options["pad.set"])

    @property
    def count(self) -> int:
        """How many examples it has; 0 until the digits are loaded."""
        data = self._frame.data
        return 0 if data is None else len({"train": data.train, "test": data.test}[self.which])

    def any(self) -> None:
        """Load a random one."""
        if self.count:
            self.load(random.randrange(self.count))  # noqa: S311 - nothing depends on it being unguessable

    def step(self, by: int) -> None:
        """Load the one `by` places on, going round; where none was shown yet, the first or the last."""
        if self.count:
            before = self._last.get(self.which, -1 if by > 0 else 0)
            self.load((before + by) % self.count)

    def load(self, row: int) -> None:
        """Load one by its number."""
        self._last[self.which] = row
        self._session.load_example(self.which, row)

    def next_wrong(self) -> bool:
        """Load the next test image that the network gets wrong; return whether there is one."""
        return self._session.next_wrong()
