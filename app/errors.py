"""Errors of ours: told once, with a report to copy, while the window lives on."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from types import TracebackType

from nncore.snapshot import Notice


def report_to(show: Callable[[Notice], None]) -> None:
    """Let every uncaught exception of a slot or paint event become a Notice; Ctrl+C still ends the program."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        detail = "".join(traceback.format_exception(kind, error, trace))
        text = f"Something went wrong that should not have ({kind.__name__}). Nothing of yours was changed."
        show(Notice("error", text, detail=detail))

    sys.excepthook = hook
