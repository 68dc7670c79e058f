"""Everything that one picture of the diagram is made of, and the order in which it is put down."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, field

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter

from app.frame import Frame
from app.graphics import draw_plate, lamp_image
from app.naming import naming_of
from app.panes.diagram import answers, cover, focus, ghosts, inputs, lamps, legend
from app.panes.diagram.edges import EdgePicture
from app.panes.diagram.geometry import SIDE, Column, Layout
from app.panes.diagram.glow import Glow
from app.panes.diagram.lettering import Sheet, Stamps, letters
from app.panes.diagram.strengths import Strengths
from app.panes.diagram.wording import Words
from app.scales import luminance_lut
from app.selection import Neuron, Part, Weight
from app.theme import Theme
from nncore.arrays import Floats

DIM_SELECTED, DIM_HOVERED = 0.22, 0.4  # of the light of all other edges
MOST_FANS = 4  # kept: of what is picked and what is pointed at


@dataclass(eq=False)
class Scene:
    """One arrangement on one screen, with the pictures that are kept from one painting to the next."""

    layout: Layout
    ratio: float
    edges: EdgePicture
    stamps: Stamps
    rows: list[answers.Row]
    _shops: dict[tuple[int, str], lamps.LampShop] = field(default_factory=dict)
    _plate: tuple[Theme, QImage] | None = None
    _image: tuple[object, QImage] | None = None
    _fans: dict[int, tuple[QRectF, QImage] | None] = field(default_factory=dict)
    _fanned: object = None  # the picture of all edges that these are of
    _ground: tuple[tuple[object, ...], QImage] | None = None

    @classmethod
    def of(cls, layout: Layout, ratio: float) -> Scene:
        """Plan the pictures of a layout."""
        return cls(layout, ratio, EdgePicture(layout, ratio), Stamps(ratio), answers.rows(layout))

    def shop(self, column: Column, theme: Theme) -> lamps.LampShop:
        """The lamps of a column."""
        key = (column.layer, theme.name)
        if key not in self._shops:
            self._shops[key] = lamps.LampShop(column, theme, self.stamps)
        return self._shops[key]

    def image(self, pixels: Floats) -> QImage:
        """The picture of the inputs, made again only when they are others."""
        if self._image is None or self._image[0] is not pixels:
            self._image = (pixels, lamp_image(pixels.reshape(SIDE, SIDE), luminance_lut()))
        return self._image[1]

    def plate(self, theme: Theme) -> QImage:
        """The dark ground, rounded."""
        if self._plate is None or self._plate[0] is not theme:
            size = QSize(round(self.layout.width * self.ratio), round(self.layout.height * self.ratio))
            image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
            image.setDevicePixelRatio(self.ratio)
            image.fill(0)
            painter = QPainter(image)
            draw_plate(painter, QRectF(0, 0, self.layout.width, self.layout.height), theme)
            painter.end()
            self._plate = (theme, image)
        return self._plate[1]

    def fan(self, receiver: int | None) -> tuple[QRectF, QImage] | None:
        """The fan of one neuron, drawn again only when the picture of all edges is another."""
        if receiver is None:
            return None
        if self._fanned is not self.edges.shown or len(self._fans) > MOST_FANS:
            self._fanned = self.edges.shown
            self._fans.clear()
        if receiver not in self._fans:
            self._fans[receiver] = self.edges.alone(receiver)
        return self._fans[receiver]

    def prepare(self, frame: Frame) -> bool:
        """Draw what lies under the lamps in the next paintings, a piece at a time; return whether more is left."""
        for chosen in (frame.part, frame.hovered):
            receiver = None if chosen is None else focus.fan_of(self.layout, chosen)
            if receiver is not None and not (self._fanned is self.edges.shown and receiver in self._fans):
                self.fan(receiver)
                return True
        if cover.mode_of(frame) != "box" and float(self.ratio).is_integer():
            self._lay_ground(frame)
        return False

    def _lay_ground(self, frame: Frame) -> None:
        """Plate, edges, and those of what is picked, in one picture."""
        image = self.plate(frame.theme).copy()
        image.setDevicePixelRatio(self.ratio)
        painter = QPainter(image)
        painter.setClipRect(QRectF(0, 0, self.layout.width, self.layout.height))
        draw_edges(painter, self, frame)
        painter.end()
        self._ground = self._ground_of(frame), image

    def ground(self, frame: Frame) -> QImage | None:
        """The picture of what lies under the lamps, if there is one of just this."""
        kept = self._ground
        return kept[1] if kept is not None and kept[0] == self._ground_of(frame) else None

    def _ground_of(self, frame: Frame) -> tuple[object, ...]:
        return self.edges.shown, frame.theme, frame.part, frame.hovered


def lay_ground(
    painter: QPainter, scene: Scene, frame: Frame, strengths: Strengths | None, glow: Glow | None = None
) -> None:
    """The plate and all edges, unless the box is over them."""
    glowing = glow is not None and glow.strength > 0
    boxed = cover.mode_of(frame) == "box"
    ground = None if strengths is None or glowing or boxed else scene.ground(frame)
    painter.drawImage(0, 0, ground or scene.plate(frame.theme))
    if strengths is not None and ground is None and not boxed:
        draw_edges(painter, scene, frame, glow)


def paint(
    painter: QPainter, scene: Scene, frame: Frame, strengths: Strengths | None, words: Words
) -> Generator[None, None, None]:
    """All that is on the ground but the card and the mark of the keyboard, with pauses."""
    layout, sheet = scene.layout, Sheet(painter, frame.theme, scene.stamps)
    mode = cover.mode_of(frame)
    if mode == "box":
        yield from _function(sheet, scene, frame, words)
        return
    lit = lamps.lit_columns(layout, frame)
    yield from _neurons(sheet, scene, frame, lit, words)
    ghosts.draw_ghosts(sheet, lit, frame)
    legend.draw_legend(sheet, layout, strengths, lit, words)
    yield
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    lamps.draw_ring(sheet, layout, frame.part, 2.5)
    if frame.hovered != frame.part:
        lamps.draw_ring(sheet, layout, frame.hovered, 1.25)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    cover.draw_way_on(sheet, layout, frame)
    if mode == "curtain":
        cover.draw_curtain(sheet, layout)


def draw_edges(painter: QPainter, scene: Scene, frame: Frame, glow: Glow | None = None) -> None:
    """All edges, and above them those of what is picked and of what is pointed at."""
    glowing = 0.0 if glow is None else glow.strength
    scene.edges.paint(painter, dim(frame) * (1 - 0.8 * glowing))
    if glow is not None:
        glow.paint(painter)
    for chosen, casing in ((frame.part, 6.0), (frame.hovered, 4.0)):
        _focus(painter, scene, chosen, casing)


def _function(sheet: Sheet, scene: Scene, frame: Frame, words: Words) -> Generator[None, None, None]:
    """Inputs, one box, outputs; the first and the last layer are alive as ever."""
    layout, last = scene.layout, scene.layout.columns[-1].layer
    lit = [one for one in lamps.lit_columns(layout, frame) if one.column.layer in (0, last)]
    yield from _neurons(sheet, scene, frame, lit, words)
    cover.draw_box(sheet, layout, frame)
    sheet.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for chosen, width in ((frame.part, 2.5), (frame.hovered, 1.25)):
        if isinstance(chosen, Neuron) and chosen.layer in (0, last):
            lamps.draw_ring(sheet, layout, chosen, width)
    sheet.painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def dim(frame: Frame) -> float:
    """How bright the edges are that are not looked at."""
    if frame.part is not None:
        return DIM_SELECTED
    return DIM_HOVERED if frame.hovered is not None else 1.0


def _focus(painter: QPainter, scene: Scene, chosen: Part | None, casing: float) -> None:
    shown = scene.edges.shown
    if shown is None or chosen is None:
        return
    fan = scene.fan(focus.fan_of(scene.layout, chosen))
    if fan is not None:
        focus.draw_fan(painter, fan)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    lines = focus.lines_of(scene.layout, shown.strengths, chosen)
    one = isinstance(chosen, Weight)
    if one:
        focus.draw_casing(painter, lines, shown.theme, casing)
    focus.draw_lines(painter, lines, focus.colours(shown.theme, shown.strengths), least=2.0 if one else 0.8)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _neurons(
    sheet: Sheet, scene: Scene, frame: Frame, lit: list[lamps.Lit], words: Words
) -> Generator[None, None, None]:
    layout = scene.layout
    if layout.image is not None:
        lamps.draw_image(sheet, layout.image, scene.image(frame.trace.activations[0]))
        if frame.picture.is_empty and layout.words:
            sheet.note(layout.image, words.empty, letters().caption)
    for one in lit:
        values = bool(frame.options["diagram.values"]) and one is not lit[-1]
        lamps.draw_lamps(sheet, one, scene.shop(one.column, frame.theme), values=values)
        if one.column.hidden:
            lamps.draw_gap(sheet, one.column, legend.hidden_text(layout, one.column, words))
        yield
    naming = naming_of(frame)
    inputs.draw_names(sheet, layout, naming)
    answers.draw_answers(sheet, scene.rows, lit[-1], frame.answer, naming, words.undecided)
    yield
