"""The draw pad: the picture on the network, drawn by hand or taken from the sets, and what the network says to it."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QRectF, QSize, QTimer
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from app import numerals
from app.frame import Frame
from app.pane import Pane
from app.panes.pad import geometry, views
from app.panes.pad.answer import AnswerView
from app.panes.pad.bars import Bars
from app.panes.pad.caption import Caption, RowField
from app.panes.pad.examples import Examples
from app.panes.pad.hand import Hand
from app.panes.pad.options import OPTIONS
from app.panes.pad.surface import Surface
from app.panes.pad.thumb import Thumb
from app.panes.pad.tools import ToolRow, dress, make_actions, make_menus
from app.session import Session

TOLD_FOR, BRUSH_FOR = 4000, 1200  # milliseconds that a passing message stays


class PadPane(Pane):
    """Puts its parts in their places and hands them each Frame."""

    key = "pad"
    title = "Draw pad"
    options = OPTIONS
    rate = 60.0
    company = "answers"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._frame = frame = session.frame
        self._told = ""
        self.hand, self.examples = Hand(session), Examples(session)
        self._actions = make_actions(self, self._verbs())
        self._menus = make_menus(self, self._actions)
        self.tools = ToolRow(self._actions, self)
        self.surface = Surface(session, self.hand, self)
        self.caption = Caption(frame.theme, self)
        self.row_field = RowField(self)
        self.thumb = Thumb(session, self)
        self.answer = AnswerView(frame, self)
        self.bars = Bars(session, self)
        self._quiet = QTimer(self, singleShot=True)
        self._quiet.timeout.connect(lambda: self._tell(""))
        self.surface.pointed.connect(self._show_caption)
        self.caption.asked.connect(self._ask_row)
        self.row_field.chosen.connect(self.examples.load)
        self.row_field.refused.connect(self._tell)
        self.setFocusProxy(self.surface)
        self._ordered = False
        self.setMinimumSize(160, 200)
        dress(self._actions, frame.theme)
        self._show_switches(frame)
        self._show_caption()

    def sizeHint(self) -> QSize:
        """Its column in a small window."""
        return QSize(250, 560)

    def menu_actions(self) -> list[QAction]:
        """Everything in the row of icons and what has no icon, in submenus."""
        return self._menus

    def drawing_surface(self) -> tuple[QWidget, QRectF]:
        """The widget that is drawn on, and where on it the 28 by 28 cells lie."""
        return self.surface, self.surface.picture_rect()

    def show_frame(self, frame: Frame) -> None:
        """Hand the Frame to each part; they compare it with the last one."""
        old, self._frame = self._frame, frame
        self.hand.see(frame)
        self.examples.see(frame)
        if old.theme is not frame.theme:
            dress(self._actions, frame.theme)
        if old.options is not frame.options or old.data is not frame.data:
            self._show_switches(frame)
        if len(old.trace.outputs) != len(frame.trace.outputs):
            self._arrange()
        if old.picture is not frame.picture:
            self._told = ""
        if (
            frame.options["pad.values"]
            and not old.options["pad.values"]
            and not self.surface.has_room_for_values
        ):
            self._tell(self.tr("make the pad larger to read the numbers"))
        if old.options["pad.brush"] != frame.options["pad.brush"]:
            self._tell(
                self.tr("brush {radius} pixels").format(radius=numerals.plain(self.hand.radius)), BRUSH_FOR
            )
        for part in (self.surface, self.thumb, self.answer, self.bars):
            part.show_frame(frame)
        self._show_caption()

    def describe(self, frame: Frame) -> str:
        """The picture, the answer and the outputs in words."""
        said = " ".join(line for line in self.answer.lines(frame) if line)
        outputs = ", ".join(
            self.tr("{digit}: {value}").format(digit=digit, value=numerals.plain(float(value)))
            for digit, value in enumerate(frame.trace.outputs)
        )
        return self.tr("{source}. {said}. Outputs {outputs}.").format(
            source=self.source_text(frame), said=said, outputs=outputs
        )

    # -- words --------------------------------------------------------------------------------------------

    def source_text(self, frame: Frame) -> str:
        """Where the picture comes from."""
        picture = frame.picture
        if picture.row is None or picture.label is None:
            return self.tr("empty") if picture.is_empty else self.tr("your drawing")
        words = self.tr("training image {row}, {article} {label}")
        if picture.source == "test":
            words = self.tr("test image {row}, {article} {label}")
        article = self.tr("an") if picture.label == 8 else self.tr("a")
        return words.format(row=numerals.count(picture.row), article=article, label=picture.label)

    def pixel_text(self, frame: Frame, pixel: int) -> str:
        """Which input a pixel is and what it holds; "drawn → received" where these differ."""
        row, column = divmod(pixel, geometry.SIDE)
        drawn, received = (float(image[row, column]) for image in (self.hand.image, frame.picture.received))
        value = numerals.plain(received)
        if numerals.plain(drawn) != value:
            value = f"{numerals.plain(drawn)} → {value}"
        return self.tr("row {row}, column {column} = input {pixel}: {value}").format(
            row=row, column=column, pixel=pixel, value=value
        )

    def _show_caption(self) -> None:
        frame = self._frame
        if self._told:
            self.caption.say(frame.theme, self._told)
        elif self.surface.pixel is not None:
            self.caption.say(frame.theme, self.pixel_text(frame, self.surface.pixel))
        else:
            view = views.name_of(str(frame.options["pad.show"]))
            self.caption.say(frame.theme, self.source_text(frame), view)

    def _tell(self, words: str, milliseconds: int = TOLD_FOR) -> None:
        """Say something in the caption for a while."""
        self._told = words
        if words:
            self._quiet.start(milliseconds)
        self._show_caption()

    # -- verbs --------------------------------------------------------------------------------------------

    def _verbs(self) -> dict[str, Callable[[], object]]:
        session, hand, examples = self.session, self.hand, self.examples
        return {
            "erase": hand.swap_tool,
            "undo": session.undo,
            "redo": session.redo,
            "clear": hand.clear,
            "previous": lambda: examples.step(-1),
            "any": examples.any,
            "next": lambda: examples.step(1),
            "wrong": self._next_wrong,
            "noise": hand.add_noise,
            "invert": hand.invert,
            "normalise": self._swap_normalise,
            "left": lambda: hand.shift(0, -1),
            "right": lambda: hand.shift(0, 1),
            "up": lambda: hand.shift(-1, 0),
            "down": lambda: hand.shift(1, 0),
            "row": self._ask_row,
            "wider": lambda: hand.widen(1),
            "thinner": lambda: hand.widen(-1),
        }

    def _next_wrong(self) -> None:
        if not self.examples.next_wrong():
            self._tell(self.tr("no test image is answered wrongly"))

    def _swap_normalise(self) -> None:
        now = bool(self.session.frame.options["pad.normalise"])
        self.session.set_option("pad.normalise", not now)

    def _ask_row(self) -> None:
        if self.examples.count:
            which = self.tr("training") if self.examples.which == "train" else self.tr("test")
            self.row_field.ask(self.examples.count, which)

    def _show_switches(self, frame: Frame) -> None:
        self._actions["erase"].setChecked(frame.options["pad.tool"] == "erase")
        self._actions["normalise"].setChecked(bool(frame.options["pad.normalise"]))
        for key in ("previous", "any", "next", "wrong", "row"):
            self._actions[key].setEnabled(frame.data is not None)

    def _order_tabs(self) -> None:
        order = [self.surface, *self.tools.buttons.values(), self.thumb, self.bars]
        for one, after in pairwise(order):
            QWidget.setTabOrder(one, after)

    # -- places -------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Order the tabs now that this is part of a window: done before, Qt would close them into a ring."""
        if not self._ordered:
            self._ordered = True
            self._order_tabs()
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put everything in its place."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        rows = self.bars.count or 10
        places = geometry.arrange(self.width(), self.height(), rows)
        self.tools.setGeometry(places.tools)
        self.surface.setGeometry(places.plate)
        self.caption.setGeometry(places.caption)
        self.row_field.setGeometry(places.caption)
        self.bars.setGeometry(places.bars)
        thumb, answer = geometry.beside_thumb(places.answer)
        self.thumb.setGeometry(thumb)
        self.answer.setGeometry(answer)
