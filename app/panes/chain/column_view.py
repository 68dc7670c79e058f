"""The gradient as a column of six, in the engine's order; an entry is filled when its product is complete."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPen

from app import fonts
from app.graphics import draw_text
from app.lock_veil import Veil
from app.panes.chain.curves import arrow, push_ink
from app.panes.chain.hands import Hands
from app.panes.chain.options import LAYERS
from app.panes.chain.plate import LEFT, RIGHT, Plate, raised
from app.panes.chain.words import label, number, plus
from nncore.chain import parameters
from nncore.chain_tiles import column, reuse
from nncore.words import tr

HEAD, HIGHEST = 26.0, 56.0
NAMES = parameters(LAYERS)


class ColumnView(Plate):
    """Pressing an entry puts its derivative together next."""

    def __init__(self, hands: Hands) -> None:
        tip = tr("The gradient: six derivatives in the engine's order. Press one to put it together.")
        super().__init__(hands, tr("Gradient column"), tip, (150, 330))
        Veil(self, "chain.tiles")
        self.setMinimumWidth(132)

    def entries(self) -> tuple[float | None, ...]:
        """What is in the column."""
        return column(self.now.chain, self.now.filled)

    def said(self) -> str:
        """The entries that are filled."""
        shown = bool(self.now.options["chain.numbers"])
        pairs = zip(NAMES, self.entries(), strict=True)
        told = [f"{label(n)} {plus(v, 6) if shown else '?'}" for n, v in pairs if v is not None]
        return ", ".join(told) or tr("empty")

    def places(self) -> Mapping[str, QRectF]:
        """The six entries."""
        high = min(HIGHEST, (self.height() - HEAD - 70) / len(NAMES))
        return {n: QRectF(10, HEAD + i * high, self.width() - 20, high - 3) for i, n in enumerate(NAMES)}

    def paint(self, painter: QPainter) -> None:
        """Six boxes, then what was reused."""
        theme, places = self.theme, self.places()
        draw_text(painter, QRectF(10, 5, self.width() - 20, 16), "∇C", theme.plate_text, LEFT)
        for (name, place), value in zip(places.items(), self.entries(), strict=True):
            empty = value is None
            painter.setBrush(Qt.BrushStyle.NoBrush if empty else raised(theme))
            painter.setPen(
                QPen(theme.plate_muted, 1, Qt.PenStyle.DashLine if empty else Qt.PenStyle.SolidLine)
            )
            painter.drawRoundedRect(place, 4, 4)
            inside = place.adjusted(7, 0, -7, 0)
            painter.setFont(fonts.caption())
            draw_text(painter, inside, f"∂C/∂{label(name)}", theme.plate_muted, LEFT)
            if value is not None:
                shown = bool(self.now.options["chain.numbers"])
                text = f"{plus(value)} {arrow(value)}" if shown else "?"
                draw_text(
                    painter, inside, text, push_ink(theme, value) if shown else theme.plate_muted, RIGHT
                )
            if name in {self.now.goal, self.pointed}:
                self.ring(painter, place, strong=name == self.now.goal, radius=4)
        room = QRectF(10, places[NAMES[-1]].bottom() + 8, self.width() - 20, 60)
        painter.setPen(theme.plate_muted)
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)
        painter.drawText(room, flags, self.reused())

    def reused(self) -> str:
        """How many tiles the filled entries took, and how many different ones they are."""
        filled = [name for name in NAMES if name in self.now.filled]
        if not filled:
            return tr("A finished product drops in here.")
        counted = reuse(filled, LAYERS)
        text = tr("{0} tiles, {1} different ones.").format(
            number(counted.read, 0), number(counted.different, 0)
        )
        if len(filled) < len(NAMES):
            return text
        return text + " " + tr("To find each shared part once, from right to left, is backpropagation.")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put this one together."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if name := self.at(event.position()):
            self.hands.aim(name)
