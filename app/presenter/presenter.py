"""Presenter mode: begins, leaves, and does what its keys and buttons ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, QTimer, Slot
from PySide6.QtGui import QAction, QGuiApplication

from app.frame import Frame
from app.lessons.lesson import Step
from app.presenter.choice import Panes, at_first, pressed
from app.presenter.covers import Black, Light
from app.presenter.dressing import FULL, Dressing
from app.presenter.keys import NUMBERS, Keyboard
from app.presenter.notes import Notes
from app.presenter.screens import speakers
from app.presenter.script import line_of, script_of
from app.presenter.strip import PresenterStrip
from app.workspaces import WORKSPACES

if TYPE_CHECKING:
    from app.window import Window

TWO = 720  # pixels of width from which on two panes are shown at first
STEADY = 5  # turns of the event loop without another size
RUN = ("toggle", "step")


class Presenter(QObject):
    """Owns what is seen only while presenting; the panes, the run and the lesson are the window's."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        self.panes: Panes = ()  # what the room sees, the newest last
        self._steady, self._size = 0, QSize()  # of the stage: for how many turns it has had this size
        self._workspace = ""  # whose panes are offered
        self.strip = PresenterStrip({key: window.actions_by_key[key] for key in RUN})
        self.black, self.light = Black(window), Light(window, window.session.frame.theme)
        self.notes = Notes(window)
        self._keyboard = Keyboard(window, self._key)
        self._dressing = Dressing(window, self.strip, self._keyboard)
        self._looks = QTimer(self, interval=500)  # numbers in the notes follow the engine, unhurried
        self._looks.timeout.connect(self.refresh)
        self._connect()

    def _connect(self) -> None:
        window = self._window
        self.strip.wanted.connect(self.do)
        self.notes.wanted.connect(self.do)
        self.notes.swapped.connect(self._swap)
        self.black.clicked.connect(self._toggle_black)
        window.stage.changed.connect(self._offer)
        window.lessons.course.changed.connect(self.refresh)
        window.lessons.course.entered.connect(self._entered)
        window.session.frame_changed.connect(self.show_frame)
        window.installEventFilter(self)

    @property
    def on(self) -> bool:
        """Whether a room is looking."""
        return self._dressing.on

    def begin(self) -> None:
        """Show the room one or two panes, large."""
        if self.on:
            return
        window = self._window
        first = at_first(self._offered(), self._largest(), most=2 if self._room_for_two() else 1)
        self._show(first)  # before all else: what is remembered of the layout is what was in sight
        self._dressing.put_on()
        self._dressing.grow()
        window.show_notices()
        self._offer()
        window.docks[first[0]].pane.setFocus()
        self.show_frame(self._session.frame)
        self._looks.start()
        if speakers(window.screen(), QGuiApplication.screens()) is not None:
            self._open_notes()
        self.refresh()

    def leave(self) -> None:
        """Give everything back as it was; a lesson goes on."""
        if not self.on:
            return
        self._looks.stop()
        self.notes.end()
        self.black.lie(down=False)
        self.light.lie(down=False)
        self._dressing.take_off()
        self._window.show_notices()
        if self._window.lessons.course.step is not None:
            self._window.lessons.rail.show()
        self._steady = 0
        self._give_panes_back()

    @Slot()
    def _give_panes_back(self) -> None:
        stage = self._window.stage
        if self.on:
            return
        self._steady, self._size = (self._steady + 1 if stage.size() == self._size else 0), stage.size()
        if self._steady < STEADY:  # bars that come back take some turns to find their rows
            QTimer.singleShot(0, self, self._give_panes_back)
        else:
            stage.present(())
            step = self._window.lessons.course.step
            if step is not None:
                self._window.lessons.reveal(step)
            self._session.wake()

    @Slot(str)
    def do(self, what: str) -> None:
        """Do what a key or a button asks for: a verb by its key, a pane by its key, or one by its number."""
        if not self.on:
            return
        offered = self._offered()
        if what in NUMBERS:
            what = offered[int(what) - 1] if int(what) <= len(offered) else ""
        if what in offered:
            self._show(pressed(self.panes, what))
        else:
            self._verb(what)
        self._mark()

    def reveal(self, step: Step) -> None:
        """Show the room the panes of a step."""
        setting, stage = step.setting, self._window.stage
        if setting.workspace and setting.workspace != stage.workspace:
            stage.show_workspace(setting.workspace)
        self._show(at_first(self._offered(), setting.front))

    @Slot(object)
    def show_frame(self, frame: Frame) -> None:
        """Follow the theme and the run."""
        if self.on:
            self.light.theme = frame.theme
            self.strip.dress(frame.theme, running=frame.snapshot.running)

    @Slot()
    def refresh(self) -> None:
        """Say what the step is about, to the room and to the speaker."""
        if not self.on:
            return
        course = self._window.lessons.course
        self.strip.say(line_of(course))
        if self.notes.isVisible():
            self.notes.show_script(script_of(course, self._window.scenes.present))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """End before the window closes, so that what is remembered is the person's own."""
        if event.type() == QEvent.Type.Close and watched is self._window:
            self.leave()
        return super().eventFilter(watched, event)

    def _verb(self, what: str) -> None:
        match what:
            case "next" | "back":
                self._go(1 if what == "next" else -1)
            case "skip":
                self._window.lessons.course.skip()
            case "train":
                self._session.step()
            case "light":
                self.light.lie(down=self.light.isHidden())
            case "black":
                self._toggle_black()
            case "rail":
                rail = self._window.lessons.rail
                rail.setVisible(rail.isHidden())
                self._session.wake()
            case "notes":
                self.notes.hide() if self.notes.isVisible() else self._open_notes()
            case "leave":
                self._toggle_black() if self.black.isVisible() else self.leave()

    @Slot()
    def _key(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.do(action.data())

    @Slot()
    def _toggle_black(self) -> None:
        self.black.lie(down=self.black.isHidden())
        self._session.wake()  # what was covered got no Frames
        self._mark()

    def _open_notes(self) -> None:
        self._keyboard.work_in(self.notes)
        self.notes.open()
        self.refresh()

    @Slot()
    def _swap(self) -> None:
        window = self._window
        other = speakers(window.screen(), QGuiApplication.screens())
        if other is not None:
            window.setWindowState(window.windowState() & ~FULL)
            window.setGeometry(other.availableGeometry())
            window.setWindowState(window.windowState() | FULL)
            self.notes.place(QGuiApplication.screens())

    def _go(self, by: int) -> None:
        """A step of the lesson on or back; the one that was left, or the first, if none is under way."""
        desk = self._window.lessons
        if desk.course.step is not None:
            desk.course.go(by)
            return
        lesson, _, step = desk.progress.place.partition(":")
        known = desk.course.library.lessons
        if any(each.key == lesson and each.step(step) for each in known):
            desk.enter(lesson, step)
        elif known:
            desk.enter(known[0].key)
        desk.rail.hide()

    @Slot()
    def _entered(self) -> None:
        if self.on:
            self.black.lie(down=False)
            self.refresh()
            self._mark()

    @Slot()
    def _offer(self) -> None:
        """Offer the panes of the workspace, and show two of them if it is another one."""
        stage = self._window.stage
        if not self.on or not stage.workspace:
            return
        offered = self._offered()
        if stage.workspace != self._workspace:
            self._workspace = stage.workspace
            self.strip.offer({key: self._window.docks[key].windowTitle() for key in offered})
        if not set(stage.presented) <= set(offered):
            self._show(at_first(offered, ()))
        self._mark()

    def _show(self, panes: Panes) -> None:
        self.panes = panes
        self._window.stage.present(tuple(sorted(panes, key=self._offered().index)))
        self._session.wake()
        self._mark()

    def _mark(self) -> None:
        self.strip.show_panes(self.panes)
        rail = self._window.lessons.rail
        covers = {"light": self.light, "black": self.black, "notes": self.notes, "rail": rail}
        for key, widget in covers.items():
            self.strip.switches[key].setChecked(not widget.isHidden())

    def _offered(self) -> Panes:
        key = self._window.stage.workspace
        here = next((each for each in WORKSPACES if each.key == key), WORKSPACES[0])
        return tuple(pane for column in here.columns for cell in column for pane in cell)

    def _room_for_two(self) -> bool:
        ratio = self._window.zoom.level / self._dressing.level
        return self._window.screen().size().width() * ratio >= TWO

    def _largest(self) -> list[str]:
        """The panes in sight, the largest first."""
        docks = [dock for dock in self._window.docks.there if not dock.visibleRegion().isEmpty()]
        docks.sort(key=lambda dock: -dock.width() * dock.height())
        return [dock.key for dock in docks]
