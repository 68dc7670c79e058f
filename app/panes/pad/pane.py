"""The draw pad: the picture on the network, drawn by hand or taken from the sets, and what the network says to it."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QRectF, QSize, QTimer
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from app import numerals
from app.frame import Frame
from app.locks import locked_with
from app.naming import naming_of
from app.options import Option
from app.pane import Pane
from app.panes.pad import geometry, keeping, speech, words
from app.panes.pad.answer import AnswerView
from app.panes.pad.bars import Bars
from app.panes.pad.board import Board
from app.panes.pad.caption import Caption, RowField
from app.panes.pad.examples import Examples
from app.panes.pad.hand import Hand
from app.panes.pad.menus import Menus
from app.panes.pad.options import OPTIONS
from app.panes.pad.placing import Parts
from app.panes.pad.surface import Surface
from app.panes.pad.thumb import Thumb
from app.panes.pad.toolbar import ToolBar
from app.panes.pad.tools import dress, make_actions
from app.session import Session
from app.widgets.option_menu import OptionMenu

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
        self._menus = Menus(self, session, self._actions)
        self.tools = ToolBar(self._actions, self._menus.noise, self)
        self._set = self._set_choice()
        self.surface = Surface(session, self.hand, self)
        self.caption = Caption(frame.theme, self)
        self.row_field = RowField(self)
        self.thumb = Thumb(session, self)
        self.answer = AnswerView(frame, self)
        self.bars = Bars(session, self)
        self.board = Board(session, self)
        self._parts = self._gathered()
        self._inputs = -1  # how many inputs that are no picture are shown; 0 with a picture
        self._quiet = QTimer(self, singleShot=True)
        self._quiet.timeout.connect(lambda: self._tell(""))
        self.surface.pointed.connect(self._show_caption)
        self.surface.named.connect(self._keep)
        self.board.sliders.pointed.connect(self._show_caption)
        self.board.sliders.refused.connect(self._tell)
        self.caption.asked.connect(self._ask_row)
        self.row_field.chosen.connect(self.examples.load)
        locked_with(self.row_field, "examples")
        self.row_field.refused.connect(self._tell)
        self.row_field.left.connect(self.setFocus)
        self.surface.turned.connect(lambda: self._tell(self.tr("this is the drawing itself: draw on it")))
        self._ordered = False
        self.setMinimumSize(160, 200)
        self._turn(frame)
        self._dress(frame)
        self._show_switches(frame)
        self._show_history(frame)
        self._show_caption()

    def _gathered(self) -> Parts:
        picture = self.surface, self.board, self.caption, self.row_field, self.thumb
        return Parts(self.tools, *picture, self.answer, self.bars)

    def sizeHint(self) -> QSize:
        """Its column in a small window."""
        return QSize(250, 560)

    def header(self) -> list[QWidget]:
        """The set that examples come from."""
        return [self._set]

    def title_for(self, frame: Frame) -> str:
        """Nothing is drawn where the inputs are no picture."""
        return self.tr(self.title) if frame.picture.received.ndim > 1 else self.tr("Inputs")

    def menu_options(self) -> tuple[Option, ...]:
        """None by themselves: they stand in the groups of `menu_actions`."""
        return ()

    def menu_actions(self) -> list[QAction]:
        """Actions and switches, those together that belong together."""
        return self._menus.entries

    def drawing_surface(self) -> tuple[QWidget, QRectF]:
        """The widget that is drawn on, and where on it the 28 by 28 cells lie."""
        return self.surface, self.surface.picture_rect()

    def show_frame(self, frame: Frame) -> None:
        """Hand the Frame to each part; they compare it with the last one."""
        old, self._frame = self._frame, frame
        self.hand.see(frame)
        self.examples.see(frame)
        if old.theme is not frame.theme:
            self._dress(frame)
        if old.options is not frame.options or old.data is not frame.data:
            self._show_switches(frame)
        self._show_history(frame)
        self._turn(frame)
        if old.picture is not frame.picture and old.picture.row != frame.picture.row:
            self._told = ""
        self._tell_note(old)
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
        self._parts.show_frame(frame, self._inputs)
        if len(old.trace.outputs) != len(frame.trace.outputs):
            self._arrange()
        self._show_caption()

    def advance(self) -> bool:
        """Bring the answer behind a plane of inputs up to date."""
        return bool(self._inputs) and self.board.advance()

    def _turn(self, frame: Frame) -> None:
        """Show a draw pad for pictures, and sliders for inputs that are none."""
        received = frame.picture.received
        inputs = received.size if received.ndim == 1 else 0
        if inputs == self._inputs:
            return
        inner = self.window().focusWidget()  # also while a dialog is in front
        focused = inner is not None and self.isAncestorOf(inner)
        self._inputs = inputs
        self._parts.turn(inputs)
        self._menus.offer(pictures=not inputs)
        self.setFocusProxy(self.board if inputs else self.surface)
        self._ordered = False
        if focused:
            self.setFocus()
        self._arrange()

    def describe(self, frame: Frame) -> str:
        """The picture, the answer and the outputs in sentences."""
        return " ".join(speech.sentences(frame))

    # -- words --------------------------------------------------------------------------------------------

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
        elif self._inputs and self.board.sliders.input is not None:
            self.caption.say(frame.theme, words.input_text(frame, self.board.sliders.input))
        elif not self._inputs and self.surface.pixel is not None:
            self.caption.say(frame.theme, self.pixel_text(frame, self.surface.pixel))
        else:
            state, short = words.states(frame.picture, str(frame.options["pad.show"]))
            self.caption.say(frame.theme, words.source(frame.picture, naming_of(frame)), state, short)

    def _tell_note(self, old: Frame) -> None:
        """Tell of what the last change of the picture brought with it."""
        note, self.hand.note = self.hand.note, ""
        if note == "centred":
            self._tell(self.tr("centre and scale moves it back: switch it off"))
        elif note and old.picture.source != "drawn":
            text = self.tr("a new drawing; undo brings the example back")
            if note == "over":
                text = self.tr("now your drawing, not {example}")
            source = words.source(old.picture, naming_of(old))
            self._tell(text.format(example=source.partition(",")[0]))

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
            self._tell(words.none_wrong(self._frame))

    def _keep(self, digit: int) -> None:
        self._tell(keeping.keep(self.session, self.hand.image, digit))

    def _swap_normalise(self) -> None:
        now = bool(self.session.frame.options["pad.normalise"])
        self.session.set_option("pad.normalise", not now)

    def _ask_row(self) -> None:
        if self.examples.count:
            which = self.tr("training") if self.examples.which == "train" else self.tr("test")
            self.row_field.ask(self.examples.count, which)

    def _show_switches(self, frame: Frame) -> None:
        self._menus.show(frame.options)
        self._set.set_value(str(frame.options["pad.set"]))
        self._set.setEnabled(frame.data is not None)
        self._actions["erase"].setChecked(frame.options["pad.tool"] == "erase")
        self._actions["normalise"].setChecked(bool(frame.options["pad.normalise"]))
        for key in ("previous", "any", "next", "wrong", "row"):
            self._actions[key].setEnabled(frame.data is not None)

    def _show_history(self, frame: Frame) -> None:
        self._actions["undo"].setEnabled(frame.can_undo)
        self._actions["redo"].setEnabled(frame.can_redo)

    def _set_choice(self) -> OptionMenu:
        sets = (("train", self.tr("training")), ("test", self.tr("test")))
        tip = self.tr("The set that examples come from: the network learns from one, never sees the other")
        choice = OptionMenu(self.tr("Examples from"), sets, tip=tip)
        choice.chosen.connect(self._choose_set)  # no lambda: it would keep the pane alive
        locked_with(choice, "pad.set")
        return choice

    def _choose_set(self, which: str) -> None:
        self.session.set_option("pad.set", which)

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
        self._parts.place(self.width(), self.height(), self._inputs)

    def _dress(self, frame: Frame) -> None:
        dress(self._actions, frame.theme)
        self._set.set_theme(frame.theme)
