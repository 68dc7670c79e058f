"""What a person's hand does to the drawing: strokes and one-step changes, each one step of undo."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app.disturbance import Disturbance
from app.frame import Frame
from app.naming import naming_of
from app.panes.pad.keeping import is_kept
from app.session import Session
from nncore import canvas
from nncore.arrays import Floats, frozen

BRUSH_LOW, BRUSH_HIGH, BRUSH_STEP = 0.5, 3.0, 0.25  # radius in pixels of the picture


@dataclass
class _Stroke:
    """A stroke under way: where it is, how wide, ink (1) or eraser (0), and its number for undo."""

    at: canvas.Point
    radius: float
    ink: float
    gesture: int


class Hand:
    """Holds the newest drawing, which may be ahead of the Frame by the events of one tick."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._frame = session.frame
        self._stroke: _Stroke | None = None
        self._rng = np.random.default_rng()
        self.image: Floats = session.frame.picture.drawn
        self.radius = float(session.frame.options["pad.brush"])  # of the brush, in pixels of the picture
        self.touched = False  # whether anything was ever drawn: until then the pad says what to do
        self.note = ""  # what the pad should tell of the last change: "fresh", "over" or "centred"

    @property
    def drawing(self) -> bool:
        """Whether a stroke is under way."""
        return self._stroke is not None

    @property
    def erasing(self) -> bool:
        """Whether the stroke under way takes ink away."""
        return self._stroke is not None and self._stroke.ink == 0

    @property
    def erases(self) -> bool:
        """Whether the tool in hand is the eraser."""
        return self._frame.options["pad.tool"] == "erase"

    def see(self, frame: Frame) -> None:
        """Take the drawing from a new Frame."""
        if frame.picture is not self._frame.picture:
            self.image = frame.picture.drawn
        self.radius = float(frame.options["pad.brush"])
        self._frame = frame

    # -- strokes ------------------------------------------------------------------------------------------

    def begin(self, at: canvas.Point, *, erase: bool) -> None:
        """Put the brush down. Ink on an example starts a new drawing, unless the person wants to draw over it.

        So does ink on a drawing that is kept among the person's own: that one is done. A locked pad takes none.
        """
        if self._is_locked():
            return
        if self._is_example():
            over = erase or bool(self._frame.options["pad.over"])
            self.note = "over" if over else "fresh"
            self.image = self.image if over else canvas.blank()
        elif not erase and is_kept(self._session, self.image):
            self.image = canvas.blank()
        self.touched = True
        self._stroke = _Stroke(at, self.radius, 0.0 if erase else 1.0, self._session.new_gesture())
        self.move(at)

    def move(self, at: canvas.Point) -> None:
        """Draw on to here."""
        stroke = self._stroke
        if stroke is not None:
            image = canvas.stroke(
                np.asarray(self.image, np.float32), stroke.at, at, stroke.radius, stroke.ink
            )
            stroke.at = at
            self._put(image, stroke.gesture)

    def end(self) -> None:
        """Lift the brush."""
        self._stroke = None

    def dab(self, at: canvas.Point, *, erase: bool) -> None:
        """Touch one place, as a stroke of its own."""
        self.begin(at, erase=erase)
        self.end()

    # -- whole pictures -----------------------------------------------------------------------------------

    def clear(self) -> None:
        """Take everything away; inputs that are no picture are all 0 then."""
        if self._is_locked():
            return
        if self.image.ndim == 1:
            self._put(frozen(np.zeros_like(self.image)))
        else:
            self._put(canvas.blank())

    def shift(self, rows: int, columns: int) -> None:
        """Move the picture; what leaves the pad is lost."""
        if self._is_locked():
            return
        before = np.asarray(self.image, np.float32)
        after = canvas.shifted(before, rows, columns)
        cut = not np.array_equal(canvas.shifted(after, -rows, -columns), before)
        if not self._is_example() and self._frame.options["pad.normalise"] and before.any():
            self.note = "centred"
        self._disturb(after, self._session.picture.disturbed.moved(rows, columns, cut=cut))

    def invert(self) -> None:
        """Swap black and white."""
        image = canvas.inverted(np.asarray(self.image, np.float32))
        self._disturb(image, self._session.picture.disturbed.turned_over())

    def add_noise(self) -> None:
        """Disturb the picture by the chosen kind and amount."""
        options = self._frame.options
        amount, kind = float(options["pad.noise_amount"]), str(options["pad.noise"])
        low, high = naming_of(self._frame).span
        within = (np.asarray(self.image, np.float32) - low) / (high - low)
        noisy = canvas.with_noise(within, amount, kind, self._rng)
        image = frozen((low + (high - low) * noisy).astype(np.float32))
        self._disturb(image, self._session.picture.disturbed.with_noise())

    # -- the tool -----------------------------------------------------------------------------------------

    def widen(self, steps: int) -> None:
        """Make the brush this many steps larger, within its limits."""
        wanted = round(self.radius / BRUSH_STEP + steps) * BRUSH_STEP
        self.radius = min(BRUSH_HIGH, max(BRUSH_LOW, wanted))
        self._session.set_option("pad.brush", self.radius)

    def swap_tool(self) -> None:
        """Take the eraser instead of the pen, or the other way round."""
        self._session.set_option("pad.tool", "draw" if self.erases else "erase")

    def _is_example(self) -> bool:
        return self._session.picture.source != "drawn"

    def _is_locked(self) -> bool:
        # Asked before anything is done here: this holds the newest drawing, and would keep ink that was refused.
        return self._session.refuses("draw")

    def _disturb(self, image: Floats, how: Disturbance) -> None:
        if not self._is_locked():
            self.image = image
            self._session.disturb(image, how)

    def _put(self, image: Floats, gesture: int | None = None) -> None:
        self.image = image
        self._session.draw(image, gesture)
