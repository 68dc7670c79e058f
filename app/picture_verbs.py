"""What a person can do with the picture on the network: draw, load an example, undo, redo."""

from __future__ import annotations

from app import exhibits
from app.disturbance import Disturbance
from app.easel import Easel
from app.frame import Frame, Picture
from app.journal import Act, Journal
from app.options import Options
from nncore.arrays import Floats
from nncore.data import Dataset
from nncore.mistakes import next_wrong


class PictureVerbs:
    """The part of the Session that holds the easel."""

    journal: Journal
    _easel: Easel
    _gestures: int
    _options: Options
    frame: Frame

    def _soon(self) -> None:
        raise NotImplementedError

    def new_gesture(self) -> int:
        """A number for a stroke about to begin: all its pictures are one step of undo."""
        self._gestures += 1
        return self._gestures

    @property
    def picture(self) -> Picture:
        """The picture as it is now, which the next Frame will show."""
        return self._easel.now

    def draw(self, image: Floats, gesture: int | None = None) -> None:
        """Put a drawing, (28, 28) in 0..1, on the network."""
        self._show(exhibits.drawing(image, centred=self._centred), gesture)

    def disturb(self, image: Floats, how: Disturbance) -> None:
        """Put the picture on the network as it looks after what `how` says: an example stays that example."""
        self._show(exhibits.disturbed(self._easel.now, image, how, centred=self._centred))

    def put(self, image: Floats, like: Picture | None = None, gesture: int | None = None) -> None:
        """Put a picture that was made, (28, 28) in 0..1, on the network as it is: nothing centres it on the way.

        Made by spoiling the example `like`, it stays that example; the moves of one drag share a `gesture`.
        """
        self._show(exhibits.made(image, like), gesture)

    def load_example(self, which: str, row: int) -> None:
        """Put example `row` of the "train" or "test" set on the network."""
        data = self._dataset(which)
        if data is not None:
            self._show(exhibits.example(data, which, row % len(data)))

    def next_wrong(self) -> bool:
        """Load the next test image that the network answers wrongly; return whether there is one."""
        data = self._dataset("test")
        if data is None:
            return False
        picture = self.frame.picture
        after = picture.row if picture.source == "test" and picture.row is not None else -1
        row = next_wrong(self.frame.snapshot.network, data, after)
        if row is not None:
            self.load_example("test", row)
        return row is not None

    def _show(self, picture: Picture, gesture: int | None = None) -> None:
        before = self._easel
        self._set_easel(before.show(picture, gesture))
        if self._easel.past is not before.past:  # not one more move of the same stroke
            self.journal.note(Act("picture", self._undo_picture, self._redo_picture))

    def _undo_picture(self) -> None:
        self._set_easel(self._easel.undo())

    def _redo_picture(self) -> None:
        self._set_easel(self._easel.redo())

    def _set_easel(self, easel: Easel) -> None:
        # Undo may bring back a drawing made with the other setting.
        self._easel = easel.replaced(exhibits.received_anew(easel.now, centred=self._centred))
        self._soon()

    @property
    def _centred(self) -> bool:
        return bool(self._options.get("pad.normalise", True))

    def _dataset(self, which: str) -> Dataset | None:
        digits = self.frame.data
        return None if digits is None else {"train": digits.train, "test": digits.test}[which]
