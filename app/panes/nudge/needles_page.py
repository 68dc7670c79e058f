"""Two needles: the same nudge of two weights, one so many times as sensitive as the other."""

from __future__ import annotations

import math

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout

from app.ends import round_up
from app.locks import locked_with
from app.panes.nudge.asker import Asker
from app.panes.nudge.desk import Stand
from app.panes.nudge.dial import Dial, Reading
from app.panes.nudge.options import MAGNIFY, RANK, RATIO, SHARED
from app.panes.nudge.page import Knob, Page
from app.panes.nudge.promise import NUDGES, Both, Table, both
from app.panes.nudge.subject import missing, part_at
from app.panes.nudge.words import four, nudge_text
from app.session import Session
from app.widgets.wrapped import Wrapped
from nncore.flat_order import name_of
from nncore.network import locate
from nncore.nudges import Shares
from nncore.pairs import Pair, kept, pair_of
from nncore.words import tr

BESIDE = 36  # pixels: the margins, a scroll bar, and what is between two rows in one line


class NeedlesPage(Page):
    """Two dials on one scale, the table, and what became of the promise."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._stand: Stand | None = None
        self.pair: Pair | None = None
        self.now: Both | None = None
        self._told: Both | None = None
        self._pairs: Asker[Pair | None] = Asker(session, "pair", self._again)
        self._nows: Asker[Both] = Asker(session, "needles", self._again)
        self._tables: Asker[Both] = Asker(session, "table", self._again)
        self.ratio, self.shared = Knob(session, RATIO.key), Knob(session, SHARED.key)
        self.next = QPushButton(tr("Another pair"))
        self.next.setToolTip(tr("Take the next strongest weight, and a weak one that fits it"))
        self.next.setAccessibleName(self.next.text())
        self.magnify = QCheckBox(tr("Magnify weak needle"))
        self.magnify.setToolTip(MAGNIFY.tip)
        self.strong, self.weak, self.table = (
            Dial(tr("The strong weight")),
            Dial(tr("The weak weight")),
            Table(),
        )
        self.said = Wrapped(3)
        self._lay_out()
        self.next.clicked.connect(self._next)
        locked_with(self.next, RANK.key)
        self.magnify.clicked.connect(self._magnify)
        locked_with(self.magnify, MAGNIFY.key)
        self.table.chosen.connect(self._take)
        self.strong.picked.connect(self._pick_strong)
        self.weak.picked.connect(self._pick_weak)
        for dial in (self.strong, self.weak):
            dial.turned.connect(self._turn)

    def show_stand(self, stand: Stand) -> None:
        """Find the pair, measure it, show it."""
        self._stand = stand
        frame = stand.frame
        for knob in (self.ratio, self.shared):
            knob.show_frame(frame)
        self.magnify.setChecked(bool(frame.options[MAGNIFY.key]))
        for plate in (self.strong, self.weak, self.table):
            plate.set_theme(frame.theme)
        lacking = stand.why or missing(frame, 1)
        self.pair = None if lacking else self._pair(stand)
        h = float(frame.options[SHARED.key])
        table = self._measure(stand, h)
        waiting = tr("Measuring… {0} %").format(round(100 * (self._share(stand) or 0.0)))
        alone = tr("Fewer than two weights have a gradient that is not zero: there is no pair.")
        none = alone if not lacking and stand.ways is not None and self.pair is None else waiting
        empty = lacking or none
        self._tell(stand)
        self._show_dials(stand, h, empty)
        self.table.show_both(table, h, empty if self.pair is None else waiting)
        self.next.setEnabled(self.pair is not None)
        self.said.say(self._words(stand, table) if self.pair is not None else empty)

    def describe(self) -> str:
        """The sentence on show."""
        return self.said.text()

    def arrange(self, width: int) -> None:
        """All controls in one row where there is room; more lines where they are short."""
        needed = sum(line.sizeHint().width() for line in self._lines)
        wide = width >= needed + BESIDE  # in another language they are longer
        self._rows.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )
        self.said.keep(3 if width > 760 else 4 if width > 560 else 5)

    def leave(self) -> None:
        """Measure nothing while out of sight."""
        self._nows.stop()
        self._tables.stop()

    def _pair(self, stand: Stand) -> Pair | None:
        """The pair that is asked for; while it trains, the same two weights with the gradients they have now."""
        ways, options, held = stand.ways, stand.frame.options, self.pair
        if ways is None:
            return None
        g, sizes = ways.exact.gradient, ways.network.sizes
        if stand.frame.snapshot.running and held is not None and held.strong < len(g) and g[held.weak]:
            return Pair(held.strong, held.weak, float(g[held.strong]), float(g[held.weak]))
        ratio, rank = float(options[RATIO.key]), int(float(options[RANK.key]))

        def search() -> Shares[Pair | None]:
            yield from ()
            return pair_of(g, sizes, ratio, rank)

        return self._pairs.ask((ways, ratio, rank), search, short=True)

    def _measure(self, stand: Stand, h: float) -> Both | None:
        ways, pair = stand.ways, self.pair
        if ways is None or pair is None:
            self.now = None
            return None
        bench, patient = ways.chosen, stand.frame.snapshot.running
        places = (pair.strong, pair.weak)
        self.now = self._nows.ask((bench, places, h), lambda: both(bench, pair, (h,)), short=ways.is_quick(4))
        return self._tables.ask(
            (bench, places), lambda: both(bench, pair, NUDGES), short=ways.is_quick(14), patient=patient
        )

    def _tell(self, stand: Stand) -> None:
        """For lessons: what both needles say, once for each measuring while nothing moves."""
        now = self.now
        if now is not None and now is not self._told and not stand.frame.snapshot.running:
            self._told = now
            told: dict[str, object] = {
                "promise": abs(now.pair.ratio),
                "nudge": now.nudges[0],
                "ratio": now.ratios[0],
            }
            self.session.happened("needles", told)

    def _show_dials(self, stand: Stand, h: float, empty: str) -> None:
        pair, now = self.pair, self.now
        if pair is None:
            for dial in (self.strong, self.weak):
                dial.show_reading(None, empty)
            return
        changes = (None, None) if now is None else (float(now.strong[0]), float(now.weak[0]))
        forecasts = (pair.g_strong * h, pair.g_weak * h)
        finite = [abs(v) for v in (*changes, *forecasts) if v is not None and math.isfinite(v)]
        end = round_up(1.1 * max(finite, default=0.0)) or 1.0
        network, selected = stand.frame.snapshot.network, stand.frame.selection
        low, high = math.log(SHARED.low), math.log(SHARED.high)
        magnified = abs(pair.ratio) if stand.frame.options[MAGNIFY.key] else 1.0
        for dial, place, g, change, times in (
            (self.strong, pair.strong, pair.g_strong, changes[0], 1.0),
            (self.weak, pair.weak, pair.g_weak, changes[1], magnified),
        ):
            name, value = name_of(place, network.sizes), float(network.flat[place])
            chosen = selected == part_at(locate(place, network.sizes))
            share = (math.log(h) - low) / (high - low)
            dial.show_reading(Reading(name, value, h, g, change, end, times, share, chosen), "")

    def _words(self, stand: Stand, table: Both | None) -> str:
        pair = self.pair
        if pair is None:
            return ""
        ways = tr("the same way") if pair.ratio > 0 else tr("opposite ways")
        text = tr("For {0} the gradients of the two weights are {1} and {2}, {3} to 1, pointing {4}.").format(
            stand.whose, four(pair.g_strong), four(pair.g_weak), four(abs(pair.ratio)), ways
        )
        if table is None:
            return text
        judged = kept(pair.ratio, table.nudges, table.ratios)
        promise = four(abs(pair.ratio))
        if judged.up_to is None:
            text += " " + tr("The promise of {0} does not even hold at {1}.").format(
                promise, nudge_text(NUDGES[0])
            )
        elif judged.up_to == NUDGES[-1]:
            text += " " + tr(
                "The promise of {0} holds, within a tenth, up to {1} and perhaps beyond."
            ).format(promise, nudge_text(judged.up_to))
        else:
            at = NUDGES.index(judged.up_to) + 1
            text += " " + tr("The promise of {0} holds, within a tenth, up to {1}; at {2} it is {3}.").format(
                promise, nudge_text(judged.up_to), nudge_text(NUDGES[at]), four(abs(table.ratios[at]))
            )
        if judged.flips_at is not None:
            text += " " + tr("At {0} even the sign flips.").format(nudge_text(judged.flips_at))
        return text + " " + tr("A gradient is a statement about here, not about far away.")

    def _share(self, stand: Stand) -> float | None:
        shares = (stand.share, self._nows.share, self._tables.share)
        return next((share for share in shares if share is not None), None)

    def _lay_out(self) -> None:
        self._rows = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._rows.setSpacing(6)
        dials = QHBoxLayout()
        self._lines: list[QHBoxLayout] = []
        for parts in ((self.ratio, self.next), (self.shared, self.magnify)):
            row = QHBoxLayout()
            row.setSpacing(8)
            for part in parts:
                row.addWidget(part)
            row.addStretch(1)
            self._rows.addLayout(row)
            self._lines.append(row)
        dials.addWidget(self.strong)
        dials.addWidget(self.weak)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(8, 2, 8, 8)
        whole.setSpacing(6)
        whole.addLayout(self._rows)
        whole.addLayout(dials, 1)
        whole.addWidget(self.table)
        whole.addWidget(self.said)

    def _again(self) -> None:
        """A job got on."""
        if self._stand is not None:
            self.show_stand(self._stand)

    @Slot()
    def _next(self) -> None:
        rank = int(float(self.session.frame.options[RANK.key])) + 1
        self.session.set_option(RANK.key, float(rank if rank <= RANK.high else 0))

    @Slot(bool)
    def _magnify(self, on: bool) -> None:
        self.session.set_option(MAGNIFY.key, on)

    @Slot(float)
    def _turn(self, factor: float) -> None:
        self._take(float(f"{float(self.session.frame.options[SHARED.key]) * factor:.4g}"))

    @Slot(float)
    def _take(self, nudge: float) -> None:
        self.session.set_option(SHARED.key, min(SHARED.high, max(SHARED.low, nudge)))

    @Slot()
    def _pick_strong(self) -> None:
        if self.pair is not None:
            self._pick(self.pair.strong)

    @Slot()
    def _pick_weak(self) -> None:
        if self.pair is not None:
            self._pick(self.pair.weak)

    def _pick(self, place: int) -> None:
        self.session.select(part_at(locate(place, self.session.frame.snapshot.network.sizes)))
