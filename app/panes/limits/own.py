"""The person's own picture under the same spoiling as the test set: remembered as it was, so that nothing is lost."""

from __future__ import annotations

from app.disturbance import UNDISTURBED
from app.frame import Frame, Picture
from app.panes.limits import inputs
from app.session import Session
from nncore.spoil import UNSPOILT, Spoil, spoilt


class Own:
    """Spoils the picture on the network as the knobs say, and each example that comes after it.

    What must not be spoilt (a drawing under way, what undo brought back) takes the tick "My picture too" off, so that
    the knobs never claim what the picture does not show.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._base: Picture | None = None  # as it was before
        self._put: Picture | None = None  # what it became
        self._applied: Spoil | None = None
        self._gesture = 0

    def follow(self, frame: Frame, how: Spoil, *, turned: bool) -> None:
        """Put the picture on the network as it looks after `how`; `turned` if a knob was turned."""
        how = how if frame.options["limits.mine"] else UNSPOILT
        arrived = self._put is None or frame.picture is not self._put
        if arrived and self._put is not None and self._session.picture is self._put:
            return  # on its way
        if not inputs.can_put(frame):
            return
        if arrived:
            back = frame.picture is self._base or frame.can_redo
            self._base = self._put = None
            if how == UNSPOILT:
                return
            if not turned and (back or not _as_in_the_set(frame.picture)):
                self._session.set_option("limits.mine", False)
                return
            self._base, self._gesture = frame.picture, self._session.new_gesture()
        elif not turned or how == self._applied:
            return
        self._apply(frame, how)

    def _apply(self, frame: Frame, how: Spoil) -> None:
        base = self._base
        if base is not None:
            self._applied = how
            values = base.received.reshape(1, -1)
            made = spoilt(values, how, inputs.shape_of(frame), span=inputs.span_of(frame))[0]
            self._put = inputs.put(self._session, made, base, self._gesture)


def _as_in_the_set(picture: Picture) -> bool:
    return picture.row is not None and picture.disturbed == UNDISTURBED
