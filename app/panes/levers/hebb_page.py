"""The page of Hebb's rule: where this example's nudges agree with "fire together, wire together", and where not."""

from __future__ import annotations

import numpy as np
from PySide6.QtWidgets import QVBoxLayout

from app.naming import listed
from app.numerals import count
from app.panes.levers.hebb_table import HebbTable
from app.panes.levers.page import Page
from app.panes.levers.reading import Reading
from app.session import Session
from app.widgets.wrapped import Wrapped
from nncore.explain import find
from nncore.levers import Hebb, hebb
from nncore.words import capital, tr


class HebbPage(Page):
    """The table and what it says."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.table = HebbTable(session)
        self.said = Wrapped(4)
        self._key: tuple[object, ...] = ()
        self._hebb: Hebb | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.table, 1)
        column.addWidget(self.said)

    def take(self, reading: Reading) -> None:
        """Show a Reading."""
        super().take(reading)
        self.table.take_table(reading, self.of(reading))
        self.said.say(self.words(reading))

    def of(self, reading: Reading) -> Hebb | None:
        """The table of a Reading: made anew when the network, the example or the learning rate changed."""
        frame = reading.frame
        key = (frame.snapshot.network, frame.picture, frame.target, frame.snapshot.learning_rate)
        if len(self._key) != len(key) or any(a is not b for a, b in zip(key, self._key, strict=True)):
            self._key = key
            self._hebb = _table(reading)
        return self._hebb

    def words(self, reading: Reading) -> str:
        """Which rows grow, which shrink, and what Hebb would have said."""
        table = self.of(reading)
        if table is None:
            return reading.missing
        if not np.isfinite(table.nudges).all():
            return tr("The numbers here are no numbers: the network has exploded. Go back (,) or reset (R).")
        names = reading.naming.outputs
        grows, shrinks = ([names[j] for j in rows] for rows in (table.grows, table.shrinks))
        return " ".join(
            part for part in (_rows(grows, shrinks, len(names)), _fits(table, grows, shrinks)) if part
        )


def _table(reading: Reading) -> Hebb | None:
    frame = reading.frame
    network, target = frame.snapshot.network, frame.target
    if target is None or frame.picture.received.size != network.sizes[0]:
        return None
    inputs = frame.picture.received.reshape(1, -1).astype(network.weights[0].dtype, copy=False)
    trace, gradient = find(network, inputs, target[np.newaxis], frame.snapshot.config.cost)
    return hebb(trace, gradient, frame.snapshot.learning_rate)


def _rows(grows: list[str], shrinks: list[str], n: int) -> str:
    if not grows and not shrinks:
        return tr("No row only grows or only shrinks: the senders have both signs, or nothing is pushed.")
    if len(grows) == 1 and len(shrinks) == n - 1 and n > 1:
        text = tr("Only row {0} grows; the {1} others shrink, for the same bright senders.")
        return text.format(grows[0], len(shrinks))
    some = tr("row {0}") if len(grows) == 1 else tr("rows {0}")
    up = tr("{0} grows.") if len(grows) == 1 else tr("{0} grow.")
    first = capital(up.format(some.format(listed(grows)))) if grows else tr("No row grows.")
    return first + (
        tr(" {0} of {1} rows shrink.").format(len(shrinks), n) if shrinks else tr(" No row shrinks.")
    )


def _fits(table: Hebb, grows: list[str], shrinks: list[str]) -> str:
    """Hebb's rule against the measured signs."""
    if not table.together:
        return tr("No pair here fires together, so Hebb's rule has nothing to say.")
    text = tr(
        "“Fire together, wire together” would strengthen all {0} pairs that are lit; this example strengthens {1}."
    )
    told = text.format(count(table.together), count(table.wired))
    if grows and shrinks:
        return f"{told} {tr('It fits where the receiver is wished up, not where it is wished down.')}"
    if grows:
        return f"{told} {tr('Here it fits: every receiver that is pushed is pushed up.')}"
    if shrinks:
        return f"{told} {tr('Here it does not fit: the receivers are lit, but wished down.')}"
    return told
