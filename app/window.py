"""The main window: panes on a stage, the workspaces and menus above, the bars below."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app import actions, language, languages_menu, themes_menu
from app.dock import Dock
from app.docks import Docks
from app.first_hint import hint_for
from app.focus import FocusKeeper
from app.formula import FormulaStrip
from app.frame import Frame
from app.helping import Helping
from app.lessons.door import LessonDoor
from app.motion_menu import MotionMenu
from app.network_files import NetworkFiles
from app.notices import NoticeLine
from app.panes_menu import PanesMenu
from app.parts import Parts
from app.presenter.door import Door
from app.registry import PANES
from app.scenes import LockState, SceneDoor, SceneMenu, Scenes
from app.schedule import Scheduler
from app.session import Session
from app.settings import Settings
from app.shelf import Shelf
from app.stage import Stage
from app.status import StatusLine
from app.tabs import TabsInSight, order_tabs
from app.theme import THEMES, apply, system_theme
from app.timeline import Timeline
from app.transport import Transport
from app.undo_state import UndoState
from app.verbs import Verbs
from app.workspace_bar import WorkspaceBar
from app.workspaces import WORKSPACES
from app.wrappers import forget_items
from app.zoom.header import Header
from app.zoom.room import Room, Strip
from app.zoom.zoom import Zoom
from nncore.commands import Command, Dismiss
from nncore.snapshot import Notice
from nncore.words import tr

PASSING = ("hint", "done", "locked")  # kinds of lines that have their time


class Window(TabsInSight):
    """Puts panes, actions and bars together; what they do is the Session's."""

    language_wanted = Signal(str)  # its key

    def __init__(
        self, session: Session, settings: Settings, keep: Callable[[], object] = lambda: None
    ) -> None:
        """`keep` is called when the window closes, for what more is to be kept than the window's own."""
        super().__init__()
        self.setWindowTitle("Descent Explorer")
        self.session, self._settings, self._keep = session, settings, keep
        self._frame: Frame | None = None
        self._own_notice: Notice | None = hint_for(session.frame.snapshot.config)
        self.docks = Docks({kind.key: partial(Dock, kind, session) for kind in PANES})
        self.formula = FormulaStrip(session)
        self.panes = Shelf(self.docks, [self.formula])
        self.stage = Stage(self.docks)
        self.scheduler = Scheduler(session)
        self.docks.each(self._listen_to)
        self.scheduler.add(self.formula)
        self.scenes = Scenes(session, self.stage, self.panes, self)
        self.files = NetworkFiles(self, session, self.tell)
        self.scene_files = SceneDoor(self, session, self.scenes, self.tell)
        self.verbs = Verbs(self, session, self.panes, self.files, self.tell)
        self.helping = Helping(self, session)
        self.zoom, self.presenting = Zoom(self, settings), Door(self)
        self.actions_by_key = actions.build(self, self._table())
        self.workspace_bar = WorkspaceBar(self.stage, WORKSPACES, self)
        self.notices, self.status = NoticeLine(self.formula), StatusLine(self.helping.lamp)
        self.timeline = Timeline(session)
        self.transport = Transport(session, self.actions_by_key)
        self.lessons = LessonDoor(self, settings.file)
        UndoState(self, self.actions_by_key, session)
        LockState(self, self.actions_by_key, self.transport.setting_widgets, session, self.tell)
        self._focus = FocusKeeper(self.panes["pad"], self.docks, self)
        self._lay_out()
        self._fill_menus()
        self._restore()
        self._connect()
        self.show_frame(session.frame)
        self.panes["pad"].setFocus()

    def _listen_to(self, dock: Dock) -> None:
        dock.made.connect(self.scheduler.add)
        dock.made.connect(self.forget_order)

    def _table(self) -> dict[str, Callable[[], object]]:
        homes = (self.verbs, self.helping, self.scene_files, self.zoom, self.presenting, Parts(self))
        return {"layout": self.stage.reset} | {k: verb for home in homes for k, verb in home.table().items()}

    def show_frame(self, frame: Frame) -> None:
        """Show what is the window's own: theme, transport, notice, status."""
        before, self._frame = self._frame, frame
        if before is not None and before.theme is not frame.theme:
            apply(QGuiApplication.instance(), frame.theme)  # type: ignore[arg-type]
            self._header.settle()
        if before is not None and self._outdated(before, frame):
            self._own_notice = None
        self.timeline.show_frame(frame)
        self.transport.show_frame(frame)
        self.show_notices()
        self.status.show_snapshot(frame.snapshot)

    def show_notices(self) -> None:
        """Show what is to be told now: news of the run before the window's own line."""
        frame = self.session.frame
        self.notices.show_notice(frame.snapshot.notice or self._own_notice_beside(frame))

    def _own_notice_beside(self, frame: Frame) -> Notice | None:
        """The window's own line; a hint neither over the formula of what is pointed at nor over a presenter's strip."""
        notice = self._own_notice
        read = frame.hover is not None or self.presenting.on  # what lies below
        return None if notice is not None and notice.kind == "hint" and read else notice

    def _outdated(self, before: Frame, now: Frame) -> bool:
        """Whether the window's own line has had its time: by a step, or because something else is read in its place."""
        if self._own_notice is None or self._own_notice.kind not in PASSING:
            return False
        if now.selection is not None and now.selection is not before.selection:
            return True
        if self._own_notice.kind == "locked" and now.locks is not before.locks:
            return True  # it says what to do until then
        then, shown = before.snapshot, now.snapshot
        return shown.step > 0 and (shown.run, shown.step) != (then.run, then.step)

    def tell(self, notice: Notice | None) -> None:
        """Show a notice of the window's own until it is dismissed."""
        self._own_notice = notice
        self.notices.show_notice(self.session.frame.snapshot.notice or notice)

    def pass_over(self) -> None:
        """Take the window's own line away if it is about what was before."""
        if self._own_notice is not None and self._own_notice.kind in PASSING:
            self.tell(None)

    def describe(self) -> str:
        """All panes in sight in words."""
        return self.verbs.describe()

    def set_theme(self, name: str) -> None:
        """Take a theme by name, or "system" to follow the desktop, and remember it."""
        self._settings.save_theme(name)
        self.session.set_theme(THEMES.get(name) or system_theme(QCoreApplication.instance()))  # type: ignore[arg-type]

    @Slot()
    def follow_system(self) -> None:
        """Take the desktop's theme, if that is what is wanted, because it has just changed."""
        if self._settings.theme() == "system":
            self.set_theme("system")

    def show_workspace(self, key: str) -> None:
        """Arrange the panes as the workspace called `key`."""
        self.stage.show_workspace(key)

    def remember(self) -> None:
        """Write layout, switches and the network's settings; what cannot be written is only told."""
        frame, setting = self.session.own_frame, self.scenes.own_setting
        with self._settings.together():
            self._settings.save_geometry(self.saveGeometry())
            self._settings.save_layouts(setting.workspace, setting.layouts)
            self._settings.save_options(frame.options)
            self._settings.save_config(frame.snapshot.config)
            self._keep()
        self.lessons.remember()
        self._settings.problem()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember everything, then close."""
        self.remember()
        super().closeEvent(event)

    def order(self) -> None:
        """Let Tab go from the lesson through the panes to the bars below; docks moved about leave Qt's own rings."""
        order_tabs(
            [
                *self.lessons.in_sight,
                *self.docks.there,
                self.formula,
                self.notices.plate,
                self.timeline,
                self.transport,
            ]
        )

    def _lay_out(self) -> None:
        # Docks live in a window of their own inside this one, so that the bars below reach over the whole width.
        body = QWidget()
        box = QVBoxLayout(body)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        self._header = Header(self.menuBar(), self.workspace_bar)
        box.addWidget(self._header)
        box.addWidget(self.stage, 1)
        for widget in (self.formula, self.notices, self.timeline, Strip(self.transport), Strip(self.status)):
            box.addWidget(widget)
        room = Room(self.lessons.beside(body), self.stage)
        room.folded.connect(self._header.place)
        self.setCentralWidget(room)
        self.menuBar().setCornerWidget(self.lessons.button, Qt.Corner.TopRightCorner)
        forget_items()

    def _fill_menus(self) -> None:
        menus = {name: self.menuBar().addMenu(tr(name)) for name in actions.MENUS}
        for spec in actions.SPECS:
            menus[spec.menu].addAction(self.actions_by_key[spec.key])
        self.lessons.fill(menus["Learn"])
        SceneMenu(menus["File"].addMenu(self.tr("Scenes")), self.scene_files)
        view = menus["View"]
        if len(WORKSPACES) > 1:
            view.addSection(self.tr("Workspaces"))
            view.addActions(self.workspace_bar.tab_actions)
        view.addSeparator()
        PanesMenu(view, {kind.key: kind.title for kind in PANES}, self.docks)
        view.addActions([self.formula.toggle, self.helping.toggle])
        view.addSeparator()
        themes_menu.fill(view.addMenu(self.tr("Theme")), self._settings.theme(), self.set_theme)
        MotionMenu(view.addMenu(self.tr("Motion")), self._settings, self.stage)
        spoken = self._settings.language() or language.of_system()
        languages_menu.fill(view.addMenu(self.tr("Language")), spoken, self.language_wanted.emit)

    def _restore(self) -> None:
        self.resize(1280, 720)
        self.transport.show_speed(self.session.speed)
        known = [workspace.key for workspace in WORKSPACES]
        last, layouts = self._settings.layouts()
        self.stage.take_layouts({key: state for key, state in layouts.items() if key in known})
        geometry = self._settings.geometry()
        if geometry is not None:
            self.restoreGeometry(geometry)
        self.show_workspace(last if last in known else known[0])

    def _connect(self) -> None:
        self.notices.wanted.connect(self._do_remedy)
        self.notices.dismissed.connect(self._dismiss)
        self.transport.left.connect(self._focus.give_back)
        self.helping.left.connect(self._focus.give_back)
        self.actions_by_key["release"].triggered.connect(self._focus.leave_field)
        self.stage.changed.connect(self.forget_order)
        self.session.frame_changed.connect(self.show_frame)
        self.scenes.changed.connect(self._name)

    @Slot()
    def _name(self) -> None:
        self.setWindowTitle(self.scenes.window_title("Descent Explorer"))

    def _do_remedy(self, command: Command) -> None:
        self._own_notice = None
        self.session.command(command)
        self._focus.give_back()

    def _dismiss(self) -> None:
        self._own_notice = None
        self.session.command(Dismiss())
        self.notices.show_notice(None)
        self._focus.give_back()
