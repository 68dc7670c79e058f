"""The desk itself: one plate that paints the stacks and the voters, and follows mouse and keys."""

from __future__ import annotations

from collections.abc import Generator

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.aside import Aside
from app.frame import Frame
from app.graphics import draw_plate, hairline
from app.lock_veil import Veil
from app.motion import Fade, motion_allowed
from app.panes.mixer import words
from app.panes.mixer.compose import NOTHING, Composer, marked
from app.panes.mixer.desk import Desk, desk_of
from app.panes.mixer.geometry import Places, arrange, cell_of
from app.panes.mixer.paint_pixels import paint_pixels, pixel_at
from app.panes.mixer.paint_rows import name_width, paint_rows
from app.panes.mixer.paint_stacks import bar_of, paint_stacks
from app.panes.mixer.shown import REST, Shown
from app.selection import Neuron, Weight
from nncore.words import tr

_K = Qt.Key
WAVE = {_K.Key_Left: 1, _K.Key_Right: -1}
ROWS = {_K.Key_Up: -1, _K.Key_Down: 1}
COLUMNS = {_K.Key_PageUp: -1, _K.Key_PageDown: 1}
VOICES = {_K.Key_S: "S", _K.Key_M: "M"}
MINE = {*WAVE, *ROWS, *COLUMNS, *VOICES, _K.Key_A}


class DeskView(Aside):
    """Shows a desk and says what is wanted of it."""

    in_pieces = True
    pointed = Signal(object)  # Neuron, Weight or None
    picked = Signal(object)  # Neuron
    voiced = Signal(str, object)  # "S" or "M", Neuron
    cleared = Signal()
    waved = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        Veil(self, "mixer.voices", parts=_voices)
        self.shown: Shown = NOTHING
        self.places: Places = arrange(1, 1, 1, 1)
        self._frame: Frame | None = None
        self._key: tuple[object, ...] = ()
        self._composer = Composer()
        self._cursor: int | None = None
        self._glide = Fade(self.update, self)
        self._glides = False  # whether it ever did: a fade that has not begun is not over
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Desk: who votes, and the stacks of their votes"))

    @property
    def desk(self) -> Desk:
        """What lies on it."""
        return self.shown.desk

    @property
    def grown(self) -> float:
        """How far the stacks have grown since the wave brought them: 1 at rest."""
        return 1.0 - self._glide.value if self._glides else 1.0

    def show_frame(self, frame: Frame) -> None:
        """Take a new desk if something of it changed, and ring what is pointed at."""
        before, self._frame = self.desk, frame
        key = (frame.found, frame.snapshot.network, frame.trace, frame.target, frame.options, frame.theme, frame.data,
               frame.unfound, self.size(), before.asked_of(frame.part), frame.pins)  # fmt: skip
        if not _same(key, self._key):
            desk = before if _same(key[:5] + key[10:], self._key[:5] + self._key[10:]) else desk_of(frame)
            self._key = key
            self.shown, self.places = self._composer.composed(frame, desk, self.width(), self.height())
            if (
                motion_allowed()
                and before is not NOTHING.desk
                and (desk.layer, desk.found is None) != (before.layer, before.found is None)
            ):
                self._glides = True
                self._glide.restart()
            self.update()
        self._mark(frame)

    def _mark(self, frame: Frame) -> None:
        now = marked(self.shown, frame, self._cursor if self.hasFocus() else None)
        if now is not self.shown:
            self.shown = now
            self.update()

    def sizeHint(self) -> QSize:
        """The width of a workspace beside the pad."""
        return QSize(900, 330)

    def minimumSizeHint(self) -> QSize:
        """A few stacks over a few rows."""
        return QSize(160, 90)

    # -- painting -----------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Plate, stacks or pixels, rows, and the focus."""
        with QPainter(self) as painter:
            self.lay(painter)
            if self.hasFocus() and self._frame is not None:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(hairline(self.shown.theme.plate_muted))
                painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def ground(self, painter: QPainter) -> None:
        """The plate."""
        draw_plate(painter, self.rect().toRectF(), self.shown.theme)

    def pieces(self, painter: QPainter) -> Generator[None, None, None]:
        """Stacks or pixels, then the rows, of one and the same desk."""
        shown, places = self.shown, self.places
        if self._frame is None:
            return
        if shown.is_picture:
            paint_pixels(painter, shown, places)
        else:
            paint_stacks(painter, shown, places, self.grown)
        yield
        paint_rows(painter, shown, places)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay everything out anew."""
        super().resizeEvent(event)
        if self._frame is not None:
            self.show_frame(self._frame)

    # -- mouse --------------------------------------------------------------------------------------------

    def thing_at(self, point: QPointF) -> Neuron | Weight | None:
        """What a point means: one who votes, one who is asked, or one vote."""
        shown, places, layer = self.shown, self.places, self.desk.layer
        row = places.row_at(point)
        if row is not None:
            return None if shown.rows[row] == REST else Neuron(layer, shown.rows[row])
        if shown.is_picture:
            p = pixel_at(shown, places, point.x(), point.y())
            return None if p is None else Neuron(0, p)
        column = places.column_at(point)
        if column is None or shown.stacks is None:
            return None
        k, bar = int(shown.stacks.asked[column]), bar_of(places.columns[column])
        value = (places.zero - point.y()) / max(1.0, places.field.height() / 2) * shown.end
        segment = shown.stacks.segment_at(column, value) if bar.left() <= point.x() <= bar.right() else None
        j = REST if segment is None else int(shown.stacks.voters[segment])
        return Neuron(layer - 1, k) if j == REST else Weight(layer, j, k)

    def button_at(self, point: QPointF) -> tuple[str, Neuron] | None:
        """The S or M under a point."""
        row = self.places.row_at(point)
        if row is None or self.shown.rows[row] == REST:
            return None
        cell, neuron = (
            cell_of(self.places.rows[row], name_width(self.shown)),
            Neuron(self.desk.layer, self.shown.rows[row]),
        )
        if cell.solo.contains(point):
            return "S", neuron
        return ("M", neuron) if cell.mute.contains(point) else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point."""
        self.pointed.emit(self.thing_at(event.position()))

    def leaveEvent(self, _event: QEvent) -> None:
        """Point at nothing."""
        self.pointed.emit(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Press S or M, or pick; a vote picks the neuron it is for."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        button = self.button_at(event.position())
        if button is not None:
            self.voiced.emit(*button)
            return
        thing = self.thing_at(event.position())
        if isinstance(thing, Weight):
            thing = Neuron(thing.layer - 1, thing.k)
        self.picked.emit(thing)

    def event(self, event: QEvent) -> bool:
        """Keep the desk's keys from the window's shortcuts, and tell what is under the mouse."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if _K(event.key()) in MINE and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                event.accept()
                return True
        elif event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            text = self.tip_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), text, self) if text else QToolTip.hideText()
            return True
        return super().event(event)

    def tip_at(self, point: QPointF) -> str:
        """One sentence on what is under the mouse."""
        button = self.button_at(point)
        if button is not None:
            who = words.voter(self.desk, self.shown.naming, button[1].index)
            text = (
                tr("Solo: only {0} is heard, and others that are soloed (S)")
                if button[0] == "S"
                else tr("Mute: {0} is not heard (M)")
            )
            return text.format(who)
        return self.said_of(self.thing_at(point))

    def said_of(self, thing: Neuron | Weight | None) -> str:
        """One sentence on a neuron or a vote."""
        desk, naming = self.desk, self.shown.naming
        j, k = desk.voter_of(thing), desk.asked_of(thing)
        if isinstance(thing, Weight) and j is not None and k is not None:
            return words.one_vote(desk, naming, j, k)
        if k is not None:
            return words.one_sum(desk, naming, k)
        return words.one_voter(desk, naming, j) if j is not None else ""

    # -- keys ---------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right move the wave, up and down go along the rows, S and M give and take a voice."""
        key = _K(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or key not in MINE:
            super().keyPressEvent(event)
        elif key in WAVE:
            self.waved.emit(WAVE[key])
        elif key in ROWS:
            self._go(ROWS[key])
        elif key in COLUMNS:
            self._pick(COLUMNS[key])
        elif key in VOICES and self._cursor is not None and self._cursor < len(self.shown.rows):
            j = self.shown.rows[self._cursor]
            if j != REST:
                self.voiced.emit(VOICES[key], Neuron(self.desk.layer, j))
        elif key == _K.Key_A:
            self.cleared.emit()

    def _go(self, by: int) -> None:
        rows = self.shown.rows
        at = 0 if self._cursor is None else self._cursor + by
        self._cursor = max(0, min(len(rows) - 1, at))
        j = rows[self._cursor]
        self.pointed.emit(None if j == REST else Neuron(self.desk.layer, j))
        if self._frame is not None:
            self._mark(self._frame)

    def _pick(self, by: int) -> None:
        asked = self.shown.stacks.asked.tolist() if self.shown.stacks else list(range(self.desk.n_asked))
        now = self.shown.picked
        at = asked.index(now) + by if now in asked else 0
        self.picked.emit(Neuron(self.desk.layer - 1, asked[max(0, min(len(asked) - 1, at))]))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keys are."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Put the keys' row away."""
        super().focusOutEvent(event)
        self._cursor = None
        if self._frame is not None:
            self._mark(self._frame)
        self.update()


def _same(a: tuple[object, ...], b: tuple[object, ...]) -> bool:
    return len(a) == len(b) and all(
        x is y or (isinstance(x, int | QSize) and x == y) for x, y in zip(a, b, strict=True)
    )


def _voices(view: DeskView) -> list[QRectF]:
    """Every S and M."""
    shown, found = view.shown, []
    for row, place in enumerate(view.places.rows[: len(shown.rows)]):
        if shown.rows[row] != REST:
            cell = cell_of(place, name_width(shown))
            found += [cell.solo, cell.mute]
    return found
