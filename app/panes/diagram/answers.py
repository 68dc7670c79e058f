"""The right side of the diagram: what each output stands for, how strong it is, and which one wins."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from app.frame import Answer
from app.graphics import faded, mix
from app.naming import Naming
from app.panes.diagram.geometry import Layout
from app.panes.diagram.inputs import elided
from app.panes.diagram.lamps import Lit, value_text
from app.panes.diagram.lettering import LEFT, RIGHT, Sheet, letters
from app.theme import Theme

DIMMEST = 100  # lightness, of 255
WORD, ROOM = 12.0, 27.0  # the height of the word under a bar, and what a box needs to hold both


@dataclass(frozen=True)
class Row:
    """Where one answer's name, bar and value go."""

    box: QRectF
    name: QRectF
    bar: QRectF
    value: QRectF

    @property
    def has_room(self) -> bool:
        """Whether there is room for more than the name."""
        return self.bar.width() >= 8

    @property
    def lifted(self) -> Row:
        """The same with bar and value moved up, for a word under them."""
        up = self.word.top() - 2 - self.bar.bottom()
        return replace(self, bar=self.bar.translated(0, up), value=self.value.translated(0, up))

    @property
    def word(self) -> QRectF:
        """Where a word has room under the bar that made way for it."""
        top = self.box.bottom() - WORD - 1
        return QRectF(self.bar.left(), top, self.value.right() - self.bar.left(), WORD)


def rows(layout: Layout) -> list[Row]:
    """The lines of all answers drawn."""
    return [_row(layout, y) for y in layout.columns[-1].ys.tolist()]


def _row(layout: Layout, y: float) -> Row:
    column, area = layout.columns[-1], layout.answers
    high = min(column.pitch - 2, 28.0)
    box = QRectF(round(area.left()) + 5, round(y - high / 2), round(area.width()) - 13, round(high))
    value = QRectF(box.right() - 38, box.top(), 34, high)
    name = QRectF(box.left() + 5, box.top(), layout.named, high)
    thick = max(3.0, min(8.0, high * 0.35))
    bar = QRectF(name.right() + 5, y - thick / 2, max(0.0, value.left() - name.right() - 8), thick)
    return Row(box, name, bar, value)


def draw_answers(
    sheet: Sheet, places: list[Row], lit: Lit, answer: Answer, naming: Naming, undecided: str
) -> None:
    """All lines, and the mark on the winner, or on those that tie; a single output is marked if it says yes."""
    one = naming.asks_one or len(places) == 1
    if not lit.computed:
        for place, (index, *_) in zip(places, lit, strict=True):
            sheet.note(
                place.name,
                elided(naming.outputs[index], letters().value, place.name.width()),
                letters().value,
                LEFT,
            )
        return
    boxed = tuple(range(answer.best)) if one and not answer.empty else marked(answer)
    for place, (index, _, value, share) in zip(places, lit, strict=True):
        if index in boxed and place.has_room:
            _mark(sheet, place, answer)
            if not answer.decided and not one and has_word(place, undecided):
                sheet.note(place.word, undecided, letters().small, LEFT)
                place = place.lifted  # noqa: PLW2901
        _draw_row(sheet, place, (naming.outputs[index], value_text(value), share))
        if one and place.has_room:
            half = place.bar.left() + place.bar.width() * (0.5 - lit.ends[0]) / (lit.ends[1] - lit.ends[0])
            sheet.painter.fillRect(
                QRectF(half, place.bar.top() - 3, 1, place.bar.height() + 6), sheet.theme.plate_text
            )


def has_word(place: Row, word: str) -> bool:
    """Whether a row has room for a word under its bar."""
    return place.box.height() >= ROOM and letters().small.width(word) <= place.word.width()


def marked(answer: Answer) -> tuple[int, ...]:
    """The answers that get a box: the winner, up to three that tie, none if nothing is drawn or said."""
    return answer.named


def _draw_row(sheet: Sheet, place: Row, shown: tuple[str, str, float]) -> None:
    name, value, share = shown
    if name.isdecimal():
        sheet.write(place.name, name, letters().digit)
    else:
        sheet.write(
            place.name, elided(name, letters().value, place.name.width()), letters().value, None, LEFT
        )
    if place.has_room:
        sheet.write(place.value, value, letters().value, None, RIGHT)
        sheet.painter.fillRect(place.bar, track(sheet.theme))
        filled = QRectF(place.bar)
        filled.setWidth(place.bar.width() * share)
        sheet.painter.fillRect(filled, sheet.theme.plate_text)


def track(theme: Theme) -> QColor:
    """What of a bar is not filled: never so light that the filled part is lost beside it."""
    line = theme.plate_line
    return line if line.lightness() < DIMMEST else mix(theme.plate, line, 0.4)


def _mark(sheet: Sheet, place: Row, answer: Answer) -> None:
    """A box around the winner; dashed around those that tie."""
    box = place.box
    frame = _box(box.width(), box.height(), sheet.stamps.ratio, sheet.theme, decided=answer.decided)
    sheet.painter.drawImage(box.topLeft(), frame)


@lru_cache(maxsize=8)
def _box(wide: float, high: float, ratio: float, theme: Theme, *, decided: bool) -> QImage:
    """The box as a picture: soft rounded lines are dear, and it is the same every time."""
    image = QImage(round(wide * ratio), round(high * ratio), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(theme.plate_text, 1.5 if decided else 1.0)
    pen.setStyle(Qt.PenStyle.SolidLine if decided else Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(faded(theme.plate_text, 0.10 if decided else 0.0))
    half = pen.widthF() / 2
    painter.drawRoundedRect(QRectF(half, half, wide - 2 * half, high - 2 * half), 5, 5)
    painter.end()
    return image
