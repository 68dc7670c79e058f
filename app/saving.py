"""Where to save something: under the name that was typed, so that it is found again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

ENDING = "is told to end"  # not said
"""The property of the application once something outside has told it to end."""
REFUSED = "why no file can be asked for"  # not said
"""The property of the application that says so; empty or missing where files can be asked for."""


def refused(parent: QWidget) -> bool:
    """Whether files are out of reach, which is said then."""
    application = QCoreApplication.instance()
    why = str(application.property(REFUSED) or "") if application is not None else ""
    if why:
        QMessageBox.information(parent, QCoreApplication.translate("Saving", "Files"), why)
    return bool(why)


def ask_where(parent: QWidget, title: str, proposal: Path, suffix: str, kinds: str) -> Path | None:
    """Ask for a file name; None if nothing is to be saved.

    A name typed without `suffix` gets it, or the dialog to open one would not list it. The file dialog has then asked
    about another name, so whether that file may be replaced is asked here.
    """
    if refused(parent):
        return None
    name, _ = QFileDialog.getSaveFileName(parent, title, str(proposal), kinds)
    if not name:
        return None
    path = with_suffix(Path(name), suffix)
    return path if str(path) == name or not path.exists() or _may_replace(parent, title, path) else None


def with_suffix(path: Path, suffix: str) -> Path:
    """The path, ended by `suffix` unless it ends so already, in whatever case."""
    return path if path.name.lower().endswith(suffix) else path.with_name(path.name.rstrip(".") + suffix)


def _may_replace(parent: QWidget, title: str, path: Path) -> bool:
    text = QCoreApplication.translate("Saving", "{name} is there already. Replace it?").format(name=path.name)
    yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
    return QMessageBox.question(parent, title, text, yes | no, no) == yes
