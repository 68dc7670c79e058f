"""A picture that is painted a slice at a time: the one before it is shown until it is done."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QPixmap

Painting = Iterator[QPixmap | None]
"""Yields None after each slice, and the picture at the end."""


class Still(QObject):
    """Keeps the picture asked for last; `done` says that there is a new one."""

    done = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.picture = QPixmap()
        self._key: tuple[object, ...] = ()
        self._painting: Painting | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self.advance)

    @property
    def busy(self) -> bool:
        """Whether a picture is under way."""
        return self._painting is not None

    def ask(self, key: tuple[object, ...], paint: Callable[[], Painting]) -> None:
        """Begin another picture unless it is the one of `key`; that of another size is of no use any more."""
        if key == self._key:
            return
        self._key, self._painting = key, paint()
        self._timer.start()

    @Slot()
    def advance(self) -> bool:
        """Paint a slice; return whether more is left."""
        made = next(self._painting) if self._painting is not None else None
        if made is not None:
            self.picture, self._painting = made, None
            self.done.emit()
        if self._painting is None:
            self._timer.stop()
        return self._painting is not None
