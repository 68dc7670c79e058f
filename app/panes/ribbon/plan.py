"""Where everything is on the sheet: the ribbons run down where there is height, else along the top. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF

TALL = 230.0  # pixels of height from which the ribbons run downwards
EDGE = 10.0
LINE = 16.0
ROW, AIRY, CELL = 18.0, 22.0, 76.0  # pixels along the ribbon of one entry, at first
HIGH = 560.0  # pixels of the window from which there is air between entries
READABLE = (14.0, 56.0)  # pixels along the ribbon from which an entry has words: down, along
CHARTED, CHART = (
    760.0,
    (240.0, 420.0),
)  # width from which there is room for a chart, and the chart's least and most
NAME, SWATCH, VALUE, PUSH, WORDS, WORD = 72.0, 22.0, 60.0, 68.0, 150.0, 56.0
LONG = 138.0  # width from which advice is a whole sentence
Box = tuple[float, float]  # where something begins across the ribbon, and how wide it is there


@dataclass(frozen=True)
class Plan:
    """Strips and cells; what has no room is None."""

    vertical: bool
    head: QRectF  # for what the columns are
    labels: QRectF | None  # for the names of the parts
    strips: tuple[QRectF, QRectF]  # the overview: parameters, pushes
    window: QRectF  # the entries seen large
    swatches: tuple[Box, Box]  # across the window
    name: Box | None
    value: Box | None
    push: Box | None
    words: Box | None
    chart: QRectF | None
    reading: QRectF | None
    foot: QRectF | None  # for the scales

    @property
    def along(self) -> Box:
        """Where the overview begins along the ribbon, and its length."""
        rect = self.strips[0]
        return (rect.top(), rect.height()) if self.vertical else (rect.left(), rect.width())

    @property
    def window_along(self) -> Box:
        """The same of the window."""
        rect = self.window
        return (rect.top(), rect.height()) if self.vertical else (rect.left(), rect.width())

    @property
    def readable(self) -> float:
        """From how many pixels on an entry has words."""
        return READABLE[0] if self.vertical else READABLE[1]

    @property
    def pitch(self) -> float:
        """How large entries are at first."""
        return (AIRY if self.window.height() > HIGH else ROW) if self.vertical else CELL

    @property
    def overview(self) -> QRectF:
        """Both strips."""
        return self.strips[0].united(self.strips[1])

    def piece(self, rect: QRectF, low: float, high: float) -> QRectF:
        """The part of a strip from `low` to `high` pixels along it."""
        if self.vertical:
            return QRectF(rect.left(), rect.top() + low, rect.width(), high - low)
        return QRectF(rect.left() + low, rect.top(), high - low, rect.height())

    def cell(self, box: Box, low: float, high: float) -> QRectF:
        """The part of the window from `low` to `high` along, and `box` across."""
        start, _ = self.window_along
        if self.vertical:
            return QRectF(self.window.left() + box[0], start + low, box[1], high - low)
        return QRectF(start + low, self.window.top() + box[0], high - low, box[1])


def plan(width: float, height: float) -> Plan:
    """Arrange a sheet of this size."""
    return _down(width, height) if height >= TALL else _along(width, height)


def _down(width: float, height: float) -> Plan:
    label = 78.0 if width >= 480 else 28.0 if width >= 240 else 0.0
    strip = 20.0 if width >= 300 else 12.0
    head = QRectF(EDGE, 5, width - 2 * EDGE, LINE)
    top, bottom = head.bottom() + 4, height - EDGE - 2 * LINE - 10
    x = EDGE + label
    strips = QRectF(x, top, strip, bottom - top), QRectF(x + strip + 4, top, strip, bottom - top)
    left = strips[1].right() + (22 if width >= 300 else 12)
    window = QRectF(left, top, max(20.0, width - EDGE - left), bottom - top)
    chart = None
    if width >= CHARTED:
        wide = min(CHART[1], max(CHART[0], window.width() - 446))
        chart = QRectF(window.right() - wide, head.top(), wide, bottom - head.top())
        window.setRight(chart.left() - 20)
    name, value, push, words, swatches = _columns(window.width())
    reading = QRectF(EDGE, bottom + 6, width - 2 * EDGE, LINE)
    return Plan(
        True,
        head,
        QRectF(EDGE, top, label, bottom - top) if label else None,
        strips,
        window,
        swatches,
        name,
        value,
        push,
        words,
        chart,
        reading,
        reading.translated(0, LINE + 2),
    )


def _columns(room: float) -> tuple[Box | None, Box | None, Box | None, Box | None, tuple[Box, Box]]:
    """Name, value, push and words across the window, and the two swatches: the first to go is the last here."""
    both = 2 * SWATCH + 12
    named = room >= both + PUSH + NAME + 6
    valued = room >= both + PUSH + NAME + VALUE + 12
    spare = room - both - PUSH - NAME - VALUE - 26
    words = min(spare, WORDS) if valued and spare >= WORD else 0.0
    x = NAME + 2 if named else 0.0
    name = (4.0, NAME - 2) if named else None
    first = (x, SWATCH)
    x += SWATCH + 6
    value = (x, VALUE) if valued else None
    x += VALUE + 8 if valued else 0.0
    second = (x, SWATCH)
    x += SWATCH + 6
    push = (x, min(PUSH, room - x)) if room - x > 30 else None
    x += PUSH + 10
    return name, value, push, (x, room - x) if words else None, (first, second)


def _along(width: float, height: float) -> Plan:
    left = EDGE + (58 if width >= 420 else 0)
    inner = QRectF(left, 2, max(20.0, width - EDGE - left), LINE - 3)
    thin = min(12.0, max(5.0, (height - 66) / 6))
    strips = (
        QRectF(left, inner.bottom() + 1, inner.width(), thin),
        QRectF(left, inner.bottom() + 3 + thin, inner.width(), thin),
    )
    foot = QRectF(EDGE, height - LINE - 4, width - 2 * EDGE, LINE) if height >= 84 else None
    top = strips[1].bottom() + 7
    bottom = (foot.top() if foot else height) - 2
    room = max(10.0, bottom - top)
    name = (0.0, 12.0) if room >= 38 else None
    words = (room - 13.0, 13.0) if room >= 62 else None
    start = 13.0 if name else 0.0
    each = min(24.0, (room - start - (14 if words else 0) - 2) / 2)
    swatches = (start, each), (start + each + 2, each)
    if words:
        words = (start + 2 * each + 3, 13.0)
    window = QRectF(left, top, inner.width(), room)
    value, push = (swatches[0], swatches[1]) if each >= 11 else (None, None)
    return Plan(
        False,
        QRectF(EDGE, 3, left - EDGE - 4, LINE),
        inner,
        strips,
        window,
        swatches,
        name,
        value,
        push,
        words,
        None,
        foot,
        None,
    )
