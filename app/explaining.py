"""What a pane itself says of its curves, bars, cells, tiles: the module `explain` beside it, read when first asked."""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from app.explanation import Explanation

if TYPE_CHECKING:
    from app.pane import Pane

Explain = Callable[["Pane", QWidget, QPoint], Explanation | None]
"""Of a pane, the widget of it that is pointed at, and a place in that widget: what stands there."""


def explained(pane: Pane, widget: QWidget, pos: QPoint) -> Explanation | None:
    """What the pane's own module says of a place; None if it has none, or nothing to say there."""
    explain = _explain_of(type(pane).__module__)
    return None if explain is None else explain(pane, widget, pos)


@cache
def _explain_of(module: str) -> Explain | None:
    package = module.rpartition(".")[0]
    name = f"{package}.explain"
    if not package or importlib.util.find_spec(name) is None:
        return None
    return cast(Explain, importlib.import_module(name).explain)
