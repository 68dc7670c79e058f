"""The product and the tray: tiles are dragged or pressed into the product, and one that does not fit is refused."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from functools import cached_property
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen

from app import fonts
from app.graphics import draw_text
from app.lock_veil import Veil
from app.panes.chain import words
from app.panes.chain.curves import push_ink
from app.panes.chain.hands import Hands
from app.panes.chain.now import Now
from app.panes.chain.options import LAYERS
from app.panes.chain.plate import LEFT, Plate
from app.panes.chain.tile_paint import Look, draw_slot, draw_tile
from app.panes.chain.tiles_places import TRAY, TilesLayout
from app.panes.chain.words import label, plus, slope
from app.theme import Theme
from nncore.chain_tiles import Tile, from_text, is_whole, product, shared, to_text
from nncore.words import tr

STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})
BACK = frozenset({Qt.Key.Key_Backspace, Qt.Key.Key_Delete})
TICK = Qt.Key.Key_T
FAR = 6  # pixels: a press that moved less is no drag


class TilesView(Plate):
    """Places are named "slot:C/a3", "tray:z3/w3" and "tick:C/a3"."""

    in_pieces = True
    keys = frozenset(STEPS) | ENTER | BACK | {TICK}

    def __init__(self, hands: Hands) -> None:
        tip = tr(
            "Drag tiles into the product, or press them; press one in the product to take it back. "
            "Left, right and Return do it by keys, Backspace takes the last one back, T ticks one that was met before."
        )
        super().__init__(hands, tr("Product of derivatives"), tip, (640, 330))
        Veil(self, "chain.tiles")
        self._grip: tuple[Tile, QPointF] | None = None
        self._at: QPointF | None = None  # of the tile that is dragged
        self._cursor = 0

    def show_now(self, theme: Theme, now: Now) -> None:
        """Show the product; it may need another height."""
        super().show_now(theme, now)
        self.__dict__.pop("whole", None)
        self.setMinimumHeight(int(min(self.layout_now.needed, 640)))

    @property
    def layout_now(self) -> TilesLayout:
        """Where everything lies."""
        return TilesLayout(self.now.goal, self.width(), self.height())

    @cached_property
    def whole(self) -> bool:
        """Whether the product is complete."""
        return is_whole(self.now.goal, self.now.placed)

    def said(self) -> str:
        """The tiles in place and what they come to."""
        row = " × ".join(slope(*tile) for tile in self.now.placed) or tr("nothing")
        return tr("{0} from {1}").format(slope("C", self.now.goal), row)

    def places(self) -> Mapping[str, QRectF]:
        """Ticks, then slots and tiles."""
        layout = self.layout_now
        slots = {to_text([tile]): place for tile, place in layout.slots.items()}
        found = {f"tick:{key}": _corner(place) for key, place in slots.items()} if self._drills() else {}
        found |= {f"slot:{key}": place for key, place in slots.items()}
        return found | {f"tray:{to_text([tile])}": place for tile, place in layout.tray.items()}

    def tip_of(self, name: str) -> str:
        """What a tile is."""
        kind, _, key = name.partition(":")
        found = from_text(key, LAYERS)
        if kind == "tick":
            return tr("Tick this tile if an earlier product has needed it already.")
        if not found or (kind == "slot" and found[0] not in self.now.placed):
            return super().tip_of("")
        of, by = found[0]
        text = tr("{0} = {1}: how far {2} goes for each unit of {3}.")
        return text.format(slope(of, by), words.formula(found[0], self.now.chain), label(of), label(by))

    def pieces(self, painter: QPainter) -> Generator[None, None, None]:
        """The head, the slots, what is said, the tray, and the tile in the hand."""
        layout, theme, now = self.layout_now, self.theme, self.now
        self._paint_head(painter)
        self._paint_slots(painter, layout)
        self._paint_said(painter, layout)
        top = QRectF(10, layout.said.bottom() + 2, self.width() - 20, 16)
        draw_text(painter, top, tr("tiles"), theme.plate_muted, LEFT)
        look = Look(numbers=bool(self.now.options["chain.numbers"]))
        wrong = self._refused()
        for at, (tile, place) in enumerate(layout.tray.items()):
            yield
            used = tile in now.placed
            faint = Look(numbers=False, faint=True)
            draw_tile(painter, place, tile, now.chain, theme, faint if used else look)
            if tile == wrong:
                painter.setPen(QPen(theme.warning, 2))
                painter.drawRoundedRect(place, 5, 5)
                draw_text(painter, _corner(place), "✗", theme.warning)
            if (self.hasFocus() and at == self._cursor) or self.pointed == f"tray:{to_text([tile])}":
                self.ring(painter, place, strong=False)
        if self._grip is not None and self._at is not None:
            first = next(iter(layout.tray.values()))
            room = QRectF(first)
            room.moveCenter(self._at)
            draw_tile(painter, room, self._grip[0], self.now.chain, theme, look)
            self.ring(painter, room, strong=True)

    # -- hands --------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a tile, take one out of the product, or tick one."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        kind, _, key = self.at(event.position()).partition(":")
        found = from_text(key, LAYERS)
        if not found:
            return
        tile = found[0]
        if kind == "tray" and tile not in self.now.placed:
            self._grip, self._cursor = (tile, event.position()), TRAY.index(tile)
        elif kind == "slot" and tile in self.now.placed:
            self.hands.take_out(tile)
        elif kind == "tick":
            self.hands.tick(tile)
        elif kind == "tray":
            self.hands.place(tile)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry the tile."""
        if self._grip is None:
            super().mouseMoveEvent(event)
            return
        moved = event.position() - self._grip[1]
        if self._at is not None or abs(moved.x()) + abs(moved.y()) > FAR:
            self._at = event.position()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop it: above the tray it is meant for the product, and so is a tile that was only pressed."""
        grip, carried = self._grip, self._at is not None
        self._grip = self._at = None
        if grip is not None and (not carried or event.position().y() < self.layout_now.said.bottom()):
            self.hands.place(grip[0])
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk over the tray, put a tile in, take the last one back, tick one."""
        key = Qt.Key(event.key())
        if key in STEPS:
            self._cursor = min(len(TRAY) - 1, max(0, self._cursor + STEPS[key]))
            self.update()
        elif key in ENTER:
            self.hands.place(TRAY[self._cursor])
        elif key in BACK and self.now.placed:
            self.hands.take_out(self.now.placed[-1])
        elif key == TICK and self._drills() and TRAY[self._cursor] in self.now.placed:
            self.hands.tick(TRAY[self._cursor])
        else:
            super().keyPressEvent(event)

    # -- parts --------------------------------------------------------------------------------------------

    def _drills(self) -> bool:
        """Whether there is something to tick: the product is complete, and part of it was met before."""
        return self.whole and bool(shared(self.now.goal, LAYERS)) and self.now.goal != f"w{LAYERS}"

    def _refused(self) -> Tile | None:
        found = from_text(self.now.text("refused").partition(";")[2].partition(";")[0], LAYERS)
        return found[0] if found else None

    def _paint_head(self, painter: QPainter) -> None:
        theme, now = self.theme, self.now
        painter.setFont(fonts.sized(15))
        text = f"{slope('C', now.goal)} = "
        width = painter.fontMetrics().horizontalAdvance(text)
        draw_text(painter, QRectF(10, 5, width + 8, 20), text, theme.plate_text, LEFT)
        if self.whole and bool(now.options["chain.numbers"]):
            value = product(now.chain, now.placed)
            glyph = "▲" if value > 0 else "▼" if value < 0 else ""
            room = QRectF(14 + width, 5, self.width() - width - 20, 20)
            draw_text(painter, room, f"{plus(value, 6)} {glyph}", push_ink(theme, value), LEFT)
        painter.setFont(fonts.caption())

    def _paint_slots(self, painter: QPainter, layout: TilesLayout) -> None:
        theme, now, way = self.theme, self.now, layout.way
        meets = {pair for pair in pairwise(way) if set(pair) <= set(now.placed)}
        for at, (tile, place) in enumerate(layout.slots.items()):
            if tile in now.placed:
                above = at > 0 and (way[at - 1], tile) in meets
                below = at + 1 < len(way) and (tile, way[at + 1]) in meets
                look = Look(bool(now.options["chain.numbers"]), above, below)
                draw_tile(painter, place, tile, now.chain, theme, look)
            else:
                draw_slot(painter, place, theme)
            if at + 1 < len(way):
                gap = QRectF(place.right(), place.top(), 12 * place.height() / 66, place.height())
                draw_text(painter, gap, "×", theme.plate_text)
            if self._drills():
                mark = _corner(place).adjusted(2, 2, -2, -2)
                painter.setPen(QPen(theme.plate_text, 1))
                painter.drawRect(mark)
                if tile in now.ticked:
                    draw_text(painter, _corner(place), "✓", theme.selection)
        if self.whole and bool(now.options["chain.numbers"]):
            self._paint_prefix(painter, layout)

    def _paint_prefix(self, painter: QPainter, layout: TilesLayout) -> None:
        """A bracket under the tiles that the products to the right have needed already."""
        prefix = shared(self.now.goal, LAYERS)
        rooms = [layout.slots[tile] for tile in prefix]
        if not rooms or self.now.goal == f"w{LAYERS}":
            return
        y, line = rooms[-1].bottom() + 4, [room for room in rooms if room.top() == rooms[-1].top()]
        painter.setPen(QPen(self.theme.selection, 1.5))
        painter.drawLine(QPointF(line[0].left(), y), QPointF(line[-1].right(), y))
        text = tr("met before: {0} = {1}, found once and reused").format(
            slope("C", prefix[-1][1]), plus(product(self.now.chain, prefix))
        )
        left = QRectF(line[0].left(), y + 2, self.width() - line[0].left() - 10, 15)
        draw_text(painter, left, text, self.theme.selection, LEFT)

    def _paint_said(self, painter: QPainter, layout: TilesLayout) -> None:
        wrong = words.refused(self.now)
        painter.setPen(self.theme.warning if wrong else self.theme.plate_text)
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter) | int(
            Qt.TextFlag.TextWordWrap
        )
        painter.setFont(fonts.sized(12))
        painter.drawText(layout.said, flags, f"✗ {wrong}" if wrong else words.so_far(self.now))
        painter.setFont(fonts.caption())


def _corner(place: QRectF) -> QRectF:
    return QRectF(place.right() - 17, place.top() + 2, 15, 15)
