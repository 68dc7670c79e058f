"""When things on the screen may move, and the one movement there is: what a step changed glows and settles."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QStyle

from app.frame import Frame

if TYPE_CHECKING:
    from collections.abc import Callable

DURATION = 200  # milliseconds


SYSTEM, CALM, LIVELY = CHOICES = ("system", "calm", "lively")


@dataclass
class _Wish:
    """What is known of a person's wish."""

    choice: str = SYSTEM
    heard: bool | None = None  # whether the system asks for calm, as far as another program told
    asked: bool = False  # whether it was looked up
    said: bool | None = None  # and what was found


_wish = _Wish()


def chosen() -> str:
    """The choice in force: one of CHOICES."""
    return _wish.choice


def choose(name: str) -> None:
    """Move as the system says, never or always; what is no choice is as the system says."""
    _wish.choice = name if name in CHOICES else SYSTEM


def hear(*, calm: bool | None) -> None:
    """Take another program's word for what the system asks for."""
    _wish.heard = calm


def has_screen() -> bool:
    """Whether anybody can see things move."""
    return QGuiApplication.platformName() not in {"offscreen", "minimal"}


def motion_allowed() -> bool:
    """Whether things may move: the one place that decides.

    Pictures made without a screen are always the settled ones.
    """
    if not has_screen() or _wish.choice == CALM:
        return False
    return _wish.choice == LIVELY or not (_system_asks_for_calm() or _style_is_still())


def _system_asks_for_calm() -> bool:
    if not _wish.asked:
        from app.calm import of_system  # when something is first about to move

        _wish.asked, _wish.said = True, of_system()
    return bool(_wish.said if _wish.heard is None else _wish.heard)


def _style_is_still() -> bool:
    return QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) <= 0


def stepped_by_hand(old: Frame | None, new: Frame) -> bool:
    """Whether one step, taken while nothing trains, lies between two frames."""
    if old is None or old.snapshot is new.snapshot:
        return False
    before, after = old.snapshot, new.snapshot
    at_rest = not before.running and not after.running
    return at_rest and before.run == after.run and abs(after.step - before.step) == 1


class Fade(QObject):
    """From 1 to 0 in a moment; asks to be repainted meanwhile."""

    def __init__(self, repaint: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._fade = QVariantAnimation(self)
        self._fade.setStartValue(1.0)
        self._fade.setEndValue(0.0)
        self._fade.setDuration(DURATION)
        self._fade.setEasingCurve(QEasingCurve.Type.InOutQuad)
        self._fade.valueChanged.connect(repaint)
        self._repaint = repaint

    @property
    def value(self) -> float:
        """How far it has come."""
        return float(self._fade.currentValue())

    def restart(self) -> None:
        """Begin at 1."""
        self._fade.stop()
        self._fade.start()

    def stop(self) -> None:
        """Be done at once, and let what was lit be painted away: perhaps nothing else asks for it."""
        if self._fade.state() == QVariantAnimation.State.Running:
            self._fade.stop()
            self._repaint()
