"""The person's own picture under the same spoiling as the test set: remembered as it was, so that nothing is lost."""

from __future__ import annotations

from app.frame import Frame, Picture
from app.panes.limits import inputs
from app.session import Session
from nncore.spoil import UNSPOILT, Spoil, spoilt


class Own:
    """Spoils the picture on the network when a knob is turned; another picture is left alone until then."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._base: Picture | None = None  # as it was before
        self._put: Picture | None = None  # what it became
        self._applied: Spoil | None = None
        self._gesture = 0

    def follow(self, frame: Frame, how: Spoil, *, turned: bool) -> None:
        """Put the picture on the network as it looks after `how`, if a knob was turned."""
        how = how if frame.options["limits.mine"] else UNSPOILT
        if self._put is not None and frame.picture is not self._put:
            if self._session.picture is self._put:
                return  # on its way
            self._base = self._put = None
        fresh = self._base is None
        if not inputs.can_put(frame) or not turned or how == (UNSPOILT if fresh else self._applied):
            return
        if self._base is None:
            self._base, self._gesture = frame.picture, self._session.new_gesture()
        self._applied = how
        values, shape, span = (
            self._base.received.reshape(1, -1),
            inputs.shape_of(frame),
            inputs.span_of(frame),
        )
        made = spoilt(values, how, shape, span=span)[0]
        self._put = inputs.put(self._session, made, self._base, self._gesture)
