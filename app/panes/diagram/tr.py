"""Translation in the diagram's context."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def tr(text: str) -> str:
    """Translate in the diagram's context."""
    return QCoreApplication.translate("DiagramPane", text)
