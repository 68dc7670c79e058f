"""What Qt says where there is no screen."""

from __future__ import annotations

import sys
from typing import Any

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

HINTS = "propagateSizeHints()"  # which no window needs where nothing shows it; said once for each pane


def be_quiet() -> None:
    """Leave out what Qt says of every window that has no screen, and pass on all else."""
    before: Any = None

    def tell(kind: QtMsgType, context: QMessageLogContext, text: str | None) -> None:
        if text is not None and text.endswith(HINTS):
            return
        if before is not None:
            before(kind, context, text)
        else:
            sys.stderr.write(f"{text}\n")

    before = qInstallMessageHandler(tell)
