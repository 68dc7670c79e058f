"""A person's own state put aside while a lesson or a show has the stage, and given back as it was."""

from __future__ import annotations

from app.scenes.showing import Scenes
from app.session import Session


class Stash:
    """Holds the run with its past and future, pictures, undo, options, selection, pins, locks and layout from now on.

    One at a time: a second one made meanwhile holds nothing, and gives nothing back.
    """

    def __init__(self, session: Session, scenes: Scenes) -> None:
        self._session, self._scenes = session, scenes
        self._held = session.own is None
        self._setting = scenes.put_aside()
        session.put_aside()

    @property
    def held(self) -> bool:
        """Whether there is something to give back."""
        return self._held

    def give_back(self) -> None:
        """Give everything back; what was done meanwhile is gone."""
        if not self._held:
            return
        self._held = False
        self._session.give_back()
        self._scenes.restore(self._setting)
