"""The classes of all panes there are, for tests that run over the registry."""

from __future__ import annotations

from app.pane import Pane
from app.registry import PANES

LOADED: tuple[type[Pane], ...] = tuple(kind.load() for kind in PANES)
KIND = {kind.key: kind for kind in PANES}
