"""The foot of the gallery: one line of reading, and the scale with its ends as numbers."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QPainter

from app.graphics import draw_text, word_image
from app.panes.gallery.content import Pictures, lut_of
from app.panes.gallery.notes import ends_of, scale_name
from app.panes.gallery.paint import LEFT, RIGHT, fitting, frame_around
from app.theme import Theme
from nncore.words import tr

LINE = 18.0
BAR = 8.0  # the height of the scale's colours
ROOMY, LOW, NARROW = 332.0, 180.0, 380.0  # sizes of a pane: with two lines; without a reading
SCALE, ARROWED = 172.0, 190.0  # the width of a scale that has the reading beside it, and of one with arrows


def foot_lines(width: float, height: float, edge: float, scale: float = SCALE) -> list[QRectF]:
    """Where the reading and the scale stand in a pane of this size; only the scale where room is short.

    A pane that is not high has them side by side: what a line takes from the pictures, the later layers miss.
    """
    whole = QRectF(edge, height - LINE - 2, max(0.0, width - 2 * edge), LINE)
    if height >= ROOMY:
        return [whole.translated(0, -LINE), whole]
    if height < LOW or width < NARROW:
        return [whole]
    return [whole.adjusted(scale, 0, 0, 0), QRectF(whole.left(), whole.top(), scale - 10, LINE)]


def draw_reading(painter: QPainter, rect: QRectF, texts: list[str], theme: Theme, *, strong: bool) -> None:
    """One line: what is pointed at, or else a note, fainter."""
    text = fitting(QFontMetricsF(painter.font()), texts, rect.width())
    draw_text(painter, rect, text, theme.plate_text if strong else theme.plate_muted, LEFT)


@dataclass(frozen=True)
class Scale:
    """What is said of the scale: its two ends, whose it is from long to short, and which page of tiles is shown."""

    view: str
    ends: tuple[str, str]
    names: tuple[str, ...]
    page: str
    theme: Theme

    @classmethod
    def of(cls, pictures: Pictures, page: str, view: str, theme: Theme) -> Scale:
        """Of these pictures; no ends if every value is 0."""
        ends = ends_of(pictures, view) if pictures.largest else ("", "")
        return cls(view, ends, (*scale_name(pictures), ""), page, theme)


def draw_scale(painter: QPainter, rect: QRectF, scale: Scale) -> None:
    """The two ends, the colours between them, whose scale it is, and which page this is."""
    metrics, theme = QFontMetricsF(painter.font()), scale.theme
    draw_text(painter, rect, scale.page, theme.plate_text, RIGHT)
    if not scale.ends[0]:
        draw_text(painter, rect, tr("every value is 0"), theme.plate_text, LEFT)
        return
    x = _write(painter, rect.left(), rect, scale.ends[0], theme)
    width = round(max(32.0, min(128.0, rect.width() * 0.25)))
    bar = QRectF(round(x), round(rect.center().y() - BAR / 2), width, BAR)
    frame_around(painter, bar, theme)
    painter.drawImage(bar, word_image(lut_of(scale.view, theme)[None, 1:]))
    painter.fillRect(QRectF(round(bar.center().x()), bar.bottom() + 1, 1, 3), theme.plate_muted)
    x = _write(painter, bar.right() + 7, rect, scale.ends[1], theme)
    room = rect.right() - (metrics.horizontalAdvance(scale.page) + 10 if scale.page else 0) - x - 4
    if room > 20:
        name = fitting(metrics, list(scale.names), room)
        draw_text(painter, QRectF(x + 4, rect.top(), room, rect.height()), name, theme.plate_muted, LEFT)


def _write(painter: QPainter, x: float, rect: QRectF, text: str, theme: Theme) -> float:
    width = QFontMetricsF(painter.font()).horizontalAdvance(text)
    draw_text(painter, QRectF(x, rect.top(), width + 2, rect.height()), text, theme.plate_text, LEFT)
    return x + width + 7
