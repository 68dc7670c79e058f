"""The words of the formula strip, in the person's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def tr(text: str) -> str:
    """Translate in the strip's context."""
    return QCoreApplication.translate("FormulaStrip", text)
