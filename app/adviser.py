"""The quiet adviser: looks at the Frame twice a second, and keeps what it finds until somebody reads it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.adviser_option import OPTION
from app.frame import Frame, Picture
from app.session import Session
from nncore.pins import Pins

if TYPE_CHECKING:
    from nncore.advice import Finding
    from nncore.advice_case import Case

EVERY = 450  # milliseconds between two looks at most
LOOKS = 2  # in a row that must find a thing before it is told: what comes and goes is not
REST = 15  # looks that a rule keeps quiet after its remedy was taken


class Adviser(QObject):
    """Tells by `changed` when there is something else to say; says nothing by itself."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.findings: tuple[Finding, ...] = ()
        self._seen: dict[str, int] = {}  # looks in a row that found it
        self._resting: dict[str, int] = {}  # looks still to come without it
        self._dismissed: set[tuple[int, str]] = set()  # run, key
        self._memory = _Memory()
        self._timer = QTimer(self, singleShot=True, interval=EVERY)
        self._timer.timeout.connect(self.look)
        session.frame_changed.connect(self._wake)
        if session.frame.data is not None:  # else the first look would come before the first paint
            self._wake()

    @Slot()
    def look(self) -> None:
        """Look now, and tell if what there is to say has changed."""
        from nncore.advice import (
            advise,
        )  # what it knows is read in with its first look, long after the first paint
        from nncore.advice_rules import RULES

        frame = self._session.frame
        on = bool(frame.options.get(OPTION.key, True))
        found = advise(self._memory.case(frame), RULES) if on else ()
        told = tuple(finding for finding in found if self._may_tell(finding, frame.snapshot.run))
        self._seen = {finding.key: self._seen.get(finding.key, 0) + 1 for finding in found}
        self._resting = {key: left - 1 for key, left in self._resting.items() if left > 1}
        if _said(told) != _said(self.findings):
            self.findings = told
            self.changed.emit()
        if any(n < LOOKS for n in self._seen.values()) or self._resting:
            self._timer.start()

    def take(self, finding: Finding) -> None:
        """Carry its remedy out, and be quiet about it for a while."""
        self._resting[finding.key] = REST
        if finding.remedy is not None:
            from app.remedies import carry_out

            carry_out(finding.remedy, self._session)
        self._drop(finding)

    def dismiss(self, finding: Finding) -> None:
        """Say nothing of it any more as long as this run lasts."""
        self._dismissed.add((self._session.frame.snapshot.run, finding.key))
        self._drop(finding)

    def _may_tell(self, finding: Finding, run: int) -> bool:
        key = finding.key
        return (
            self._seen.get(key, 0) >= LOOKS - 1
            and key not in self._resting
            and (run, key) not in self._dismissed
        )

    def _drop(self, finding: Finding) -> None:
        self.findings = tuple(other for other in self.findings if other.key != finding.key)
        self.changed.emit()
        self._wake()

    @Slot()
    def _wake(self) -> None:
        if not self._timer.isActive():
            self._timer.start()


class _Memory:
    """What the Frames do not tell by themselves: what was on the network when a pin was set, or the past entered."""

    def __init__(self) -> None:
        self._pins: Pins | None = None
        self._pinned_at: tuple[int, int, Picture | None] = (0, 0, None)  # run, step, picture
        self._in_past: Picture | None = None

    def case(self, frame: Frame) -> Case:
        """The moment as the rules see it."""
        from nncore.advice_case import Case

        shown, picture = frame.snapshot, frame.picture
        if frame.pins is not self._pins or shown.run != self._pinned_at[0]:
            self._pins, self._pinned_at = frame.pins, (shown.run, shown.step, picture)
        back = shown.newest > shown.step
        self._in_past = (self._in_past or picture) if back else None
        return Case(
            shown,
            picture.drawn,
            picture.received,
            picture.source,
            frame.trace.outputs,
            centred=bool(frame.options.get("pad.normalise", True)),
            pins=len(frame.pins),
            pin_steps=max(0, shown.step - self._pinned_at[1]),
            pin_pictures=picture is not self._pinned_at[2],
            acted_in_past=back and picture is not self._in_past,
        )


def _said(findings: tuple[Finding, ...]) -> list[tuple[str, dict[str, object]]]:
    return [(finding.key, dict(finding.numbers)) for finding in findings]
