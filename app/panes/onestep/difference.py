"""The difference that a step made, in the panes that can show it; what they showed before comes back."""

from __future__ import annotations

from app.options import Value
from app.session import Session

VIEWS: dict[str, Value] = {"diagram.colour": "gradient", "gallery.view": "gradient"}
"""Minus the gradient of the last mini-batch: times the learning rate it is the step."""


class Difference:
    """Turns the diagram and the gallery to the last step and back."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._kept: dict[str, Value] = {}

    def show(self, *, on: bool) -> None:
        """Show the difference, or what was there before it."""
        if on and not self._kept:
            options = self._session.frame.options
            self._kept = {key: options[key] for key in VIEWS if key in options}
            self._set({key: VIEWS[key] for key in self._kept})
        elif not on and self._kept:
            kept, self._kept = self._kept, {}
            self._set(kept)

    def _set(self, values: dict[str, Value]) -> None:
        for key, value in values.items():
            self._session.set_option(key, value)
