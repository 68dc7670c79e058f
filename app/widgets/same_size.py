"""Texts in widgets that are as large with any text: nothing around them need be laid out for another one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget


@contextmanager
def same_size(widget: QWidget) -> Iterator[None]:
    """What is done to `widget` in here changes nothing about the room it asks for.

    Another text makes every layout up to the window's find its places anew, which takes longer than to paint
    the text; only of a hidden widget nobody needs to know.
    """
    hidden = Qt.WidgetAttribute.WA_WState_Hidden
    was = widget.testAttribute(hidden)
    widget.setAttribute(hidden, on=True)
    try:
        yield
    finally:
        widget.setAttribute(hidden, on=was)


class SameSize(QLabel):
    """Subclasses ask for the same room whatever they say."""

    def setText(self, text: str) -> None:
        """Show another text, in the same room."""
        if text != self.text():
            with same_size(self):
                super().setText(text)


def say(widget: QLabel | QAbstractButton, text: str) -> None:
    """Put another text on a widget, and ask for another room only if the text needs one."""
    if text == widget.text():
        return
    before = _needs(widget)
    with same_size(widget):
        widget.setText(text)
    if _needs(widget) != before:
        widget.updateGeometry()


def _needs(widget: QWidget) -> tuple[QSize, QSize, int]:
    return widget.sizeHint(), widget.minimumSizeHint(), widget.heightForWidth(widget.width())
