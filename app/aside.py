"""A plate too dear for one turn: its picture is painted aside, in pieces, and put down whole."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from functools import lru_cache

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QBrush, QFont, QImage, QPainter, QPen, QRegion, QTransform
from PySide6.QtWidgets import QWidget

from app.in_turn import TakesTurns

DEAR = 0.004  # seconds of this thread: what takes less is painted at once
PIECE = 0.003  # seconds that a slice may take, with the piece that it ends in
SURE = 1e-6  # of a pixel: what is lost in counting
UP = QPointF(1e-7, 1e-7)  # so that a half is rounded as it is far from the beginning, where it is exact
LITTLE = 0.0005  # seconds: a slice that has used less goes on
CORNER = (7, 4, 3, 2, 1, 1, 1)  # pixels, row by row, that a plate's rounded corner may leave open


class Aside(TakesTurns):
    """Subclasses write `ground` and `pieces`, set `in_pieces` if that pauses, and call `lay` in `paintEvent`."""

    in_pieces = False
    _begun: _Begun | None = None
    _ready: QImage | None = None

    def ground(self, painter: QPainter) -> None:
        """The plate without anything on it."""
        raise NotImplementedError

    def pieces(self, painter: QPainter) -> Generator[None, None, None]:
        """Paint what is on the plate, and pause often; what is read from `self` may be newer after a pause."""
        raise NotImplementedError

    def letters(self) -> QFont:
        """The font that `pieces` finds."""
        return self.font()

    def plate_and_all(self, painter: QPainter) -> Generator[None, None, None]:
        """The plate, and what is on it."""
        self.ground(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.letters())
        yield from self.pieces(painter)

    def lay(self, painter: QPainter) -> None:
        """Put down what was painted aside; where nothing was, paint it all."""
        if self._ready is None:
            self.forget()
            for _ in self.plate_and_all(painter):
                pass
            return
        usual, (pixels, into) = painter.worldTransform(), _in_pixels(painter)
        around = _around(self.width(), self.height(), self.devicePixelRatioF(), into)
        painter.save()
        painter.setWorldTransform(pixels)
        painter.setClipRegion(around)
        painter.setWorldTransform(usual)
        self.ground(painter)
        painter.setWorldTransform(pixels)
        painter.setClipRegion(QRegion(self._ready.rect()) - around)
        painter.drawImage(0, 0, self._ready)
        painter.restore()

    @property
    def takes(self) -> float:
        """Seconds of this thread that it may need in one turn."""
        return PIECE if self._goes_aside else self.took

    @property
    def half_done(self) -> bool:
        """Whether some pieces are painted and some are not."""
        return self._begun is not None

    @property
    def _goes_aside(self) -> bool:
        return self.in_pieces and self.took > DEAR and not self.size().isEmpty()

    def paint_on(self, ends: float) -> bool:
        """Paint it, or pieces of it aside."""
        if self._begun is None and not (self._goes_aside and self.isVisible()):
            return super().paint_on(ends)
        if self._begun is None:
            self._begun = _Begun(self)
        try:
            if not self._begun.go_on(ends):
                return False
            moved, self._ready, spent = self._begun.moved, self._begun.whole(), self._begun.spent
            self.forget()
            if moved:
                self._ready = None
            began = time.thread_time()
            self.repaint()
            self.took = spent + time.thread_time() - began
        finally:
            if self._begun is not None and self._begun.failed:
                self.forget()
            self._ready = None
        return True

    def forget(self) -> None:
        """Forget what is half done."""
        if self._begun is not None:
            self._begun.end()
            self._begun = None


def _in_pixels(painter: QPainter) -> tuple[QTransform, tuple[float, float]]:
    """What lets a painter count in the screen's pixels, from the one its plate begins in; and how far in it does."""
    to = painter.deviceTransform()
    first = math.floor(to.dx() + SURE), math.floor(to.dy() + SURE)
    into = round(max(0.0, to.dx() - first[0]), 6), round(max(0.0, to.dy() - first[1]), 6)
    return QTransform.fromTranslate(*first) * to.inverted()[0] * painter.worldTransform(), into


@lru_cache(maxsize=16)
def _around(width: int, height: int, ratio: float, into: tuple[float, float]) -> QRegion:
    """What is seen of a plate's surroundings, in its corners and, where a pixel is less than one, along its edges.

    In the screen's pixels, `into` the first of which the plate begins.
    """
    places = [
        (x, y, wide, 1)
        for down, wide in enumerate(CORNER)
        for x in (0, width - wide)
        for y in (down, height - 1 - down)
    ]
    if ratio != 1.0:
        places += [(0, y, width, 1) for y in (0, height - 1)] + [(x, 0, 1, height) for x in (0, width - 1)]
    region = QRegion()
    for x, y, wide, high in places:
        left, top = (math.floor(at * ratio + off + SURE) for at, off in zip((x, y), into, strict=True))
        right, foot = (_up(at * ratio + off) for at, off in zip((x + wide, y + high), into, strict=True))
        region += QRegion(left, top, right - left, foot - top)
    return region


class _Begun:
    """A picture that is being painted. No painter stays at work between two slices: its plate may be gone by then."""

    def __init__(self, plate: Aside) -> None:
        # As much after the beginning of a pixel as in the window: else it would be another picture, and not sharp.
        self._plate, self._into, ratio = plate, _into(plate), plate.devicePixelRatioF()
        far = self._into + QPointF(plate.width(), plate.height())
        self._picture = QImage(_up(far.x() * ratio), _up(far.y() * ratio), QImage.Format.Format_RGB32)
        self._picture.setDevicePixelRatio(ratio)
        self._picture.fill(0)
        self._painter = QPainter()
        self._work = plate.plate_and_all(self._painter)
        self._left: Callable[[], None] | None = None  # how the painter was left
        self.spent, self.failed, self._finished = 0.0, False, False

    def go_on(self, ends: float) -> bool:
        """Paint pieces as long as there is time; return whether it is finished, and there is time to put it down."""
        began, self.failed = time.thread_time(), True
        with self._at_work():
            while not self._finished:
                self._finished = next(self._work, self) is self
                if time.thread_time() >= ends:
                    break
        now = time.thread_time()
        self.spent, self.failed = self.spent + now - began, False
        return self._finished and (now < ends or now - began < LITTLE)

    @property
    def moved(self) -> bool:
        """Whether the plate begins elsewhere in a pixel than it did."""
        return self._into != _into(self._plate)

    def whole(self) -> QImage:
        """The picture, pixel by pixel."""
        self._picture.setDevicePixelRatio(1.0)
        return self._picture

    def end(self) -> None:
        """Paint no more."""
        with self._at_work():
            self._work.close()

    @contextmanager
    def _at_work(self) -> Iterator[None]:
        painter = self._painter
        painter.begin(self._picture)
        painter.translate(self._into + (QPointF() if self._into.isNull() else UP))
        if self._left is not None:
            self._left()
        try:
            yield
        finally:
            self._left = _taken_up(painter)
            painter.end()


def _into(plate: QWidget) -> QPointF:
    """How far after the beginning of a pixel of the screen a plate begins."""
    ratio = plate.devicePixelRatioF()
    corner = plate.mapTo(plate.window(), QPoint(0, 0)).toPointF() * ratio
    return QPointF(corner.x() % 1.0 / ratio, corner.y() % 1.0 / ratio)


def _up(pixels: float) -> int:
    return math.ceil(pixels - SURE)


def _taken_up(painter: QPainter) -> Callable[[], None]:
    """What puts a painter that begins anew where it is now."""
    font, pen, brush, hints = (
        painter.font(),
        QPen(painter.pen()),
        QBrush(painter.brush()),
        painter.renderHints(),
    )

    def take_up() -> None:
        painter.setRenderHints(painter.renderHints(), on=False)
        painter.setRenderHints(hints)
        painter.setFont(font)
        painter.setPen(pen)
        painter.setBrush(brush)

    return take_up
