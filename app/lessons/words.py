"""The vocabulary of this program: what its lessons may name."""

from __future__ import annotations

from functools import cache

from app.actions import SPECS
from app.lessons.vocabulary import Vocabulary
from app.registry import OPTIONS, PANES
from app.workspaces import WORKSPACES


@cache
def program_words() -> Vocabulary:
    """All panes, switches, actions and workspaces there are."""
    panes = (*(pane.key for pane in PANES), "formula")
    return Vocabulary.of(OPTIONS, panes, (spec.key for spec in SPECS), (each.key for each in WORKSPACES))
