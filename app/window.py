"""The main window: docks around nothing, the transport bar and the status line below."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt, Slot
from PySide6.QtGui import QActionGroup, QCloseEvent, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QFileDialog, QMainWindow, QVBoxLayout, QWidget

from app import actions, dialogs
from app.dock import Dock
from app.frame import Frame
from app.new_network import NewNetwork
from app.notices import NoticeLine
from app.numerals import count
from app.registry import PANES
from app.schedule import Scheduler
from app.session import Session
from app.settings import Settings
from app.status import StatusLine
from app.tabs import order_tabs
from app.theme import THEMES, apply, system_theme
from app.transport import Transport
from app.undo_state import UndoState
from app.workspaces import WORKSPACES, arrange
from nncore.commands import Command, Dismiss
from nncore.snapshot import Notice, Snapshot

SMALLEST = QSize(960, 600)
HINT = Notice(
    "hint",
    "Press . to take one step downhill, Space to let it run. Draw a digit on the left at any time.",
)


class Window(QMainWindow):
    """Puts panes, actions and bars together; what they do is the Session's."""

    def __init__(self, session: Session, settings: Settings) -> None:
        super().__init__()
        self.setWindowTitle("Descent Explorer")
        self.setMinimumSize(SMALLEST)
        self.stage = QMainWindow()
        self.session, self._settings = session, settings
        self._frame: Frame | None = None
        self._own_notice: Notice | None = HINT
        self.panes = {kind.key: kind(session) for kind in PANES}
        self.docks = {key: Dock(pane, session) for key, pane in self.panes.items()}
        self.scheduler = Scheduler(session, list(self.panes.values()))
        self.actions_by_key = actions.build(self, self._verbs())
        self.notices, self.status = NoticeLine(), StatusLine()
        self.transport = Transport(session, self.actions_by_key)
        UndoState(self, self.actions_by_key, session)
        self._lay_out()
        self._fill_menus()
        self._restore()
        self.notices.wanted.connect(self._do_remedy)
        self.notices.dismissed.connect(self._dismiss)
        session.frame_changed.connect(self.show_frame)
        self.show_frame(session.frame)
        self.panes["pad"].setFocus()

    def show_frame(self, frame: Frame) -> None:
        """Show what is the window's own: theme, transport, notice, status."""
        before, self._frame = self._frame, frame
        if before is not None and before.theme is not frame.theme:
            apply(QGuiApplication.instance(), frame.theme)  # type: ignore[arg-type]
        if before is not None and self._outdated(before.snapshot, frame.snapshot):
            self._own_notice = None
        self.transport.show_frame(frame)
        self.notices.show_notice(frame.snapshot.notice or self._own_notice)
        self.status.show_snapshot(frame.snapshot)

    def _outdated(self, before: Snapshot, now: Snapshot) -> bool:
        """Whether the window's own line has had its time: a hint after the first step, news after the next."""
        if self._own_notice is None or self._own_notice.kind not in ("hint", "done"):
            return False
        return now.step > 0 and (now.run, now.step) != (before.run, before.step)

    def tell(self, notice: Notice | None) -> None:
        """Show a notice of the window's own until it is dismissed."""
        self._own_notice = notice
        self.notices.show_notice(self.session.frame.snapshot.notice or notice)

    def describe(self) -> str:
        """All panes in words."""
        frame = self.session.frame
        return "\n".join(f"{pane.title}: {pane.describe(frame)}" for pane in self.panes.values())

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
        arrange(self.stage, self.docks, next(w for w in WORKSPACES if w.key == key))

    def remember(self) -> None:
        """Write layout, switches, speed and the network's settings; what cannot be written is only told."""
        session = self.session
        self._settings.save_layout(self.saveGeometry(), self.stage.saveState())
        self._settings.save_options(session.frame.options)
        self._settings.save_config(session.frame.snapshot.config)
        self._settings.save_speed(session.speed)
        self._settings.problem()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember everything, then close."""
        self.remember()
        super().closeEvent(event)

    def _verbs(self) -> dict[str, Callable[[], object]]:
        session = self.session
        return {
            "new": self._new_network,
            "picture": self._save_picture,
            "quit": self.close,
            "undo": session.undo,
            "redo": session.redo,
            "release": lambda: session.select(None),
            "toggle": session.toggle,
            "step": session.step,
            "epoch": session.step_epoch,
            "back": session.back,
            "reset": self._reset,
            "undo-reset": session.undo_reset,
            "reseed": session.reseed,
            "slower": lambda: session.scale_rate(0.5),
            "faster": lambda: session.scale_rate(2.0),
            "wrong": self._next_wrong,
            "view": self._next_view,
            "layout": lambda: self.show_workspace(WORKSPACES[0].key),
            "keys": lambda: dialogs.show_keys(self),
            "words": lambda: dialogs.show_words(self, self.describe()),
            "about": lambda: dialogs.show_about(self),
        }

    def _lay_out(self) -> None:
        # Docks live in a window of their own inside this one, so that the bars below reach over the whole width.
        self.stage.setDockNestingEnabled(True)
        self.stage.setWindowFlags(Qt.WindowType.Widget)
        body = QWidget()
        box = QVBoxLayout(body)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.stage, 1)
        for widget in (self.notices, self.transport, self.status):
            box.addWidget(widget)
        self.setCentralWidget(body)

    def showEvent(self, event: QShowEvent) -> None:
        """Order the tabs once all is in place: docks moved about leave rings in Qt's own order."""
        super().showEvent(event)
        if not event.spontaneous():
            order_tabs([*self.docks.values(), self.notices, self.transport])

    def _fill_menus(self) -> None:
        menus = {name: self.menuBar().addMenu(self.tr(name)) for name in actions.MENUS}
        for spec in actions.SPECS:
            menus[spec.menu].addAction(self.actions_by_key[spec.key])
        view = menus["View"]
        view.addSeparator()
        for dock in self.docks.values():
            view.addAction(dock.toggleViewAction())
        view.addSeparator()
        themes = view.addMenu(self.tr("Theme"))
        group = QActionGroup(self)
        for name, title in (
            ("system", self.tr("As the desktop")),
            *((t.name, t.title) for t in THEMES.values()),
        ):
            action = group.addAction(themes.addAction(title))
            action.setCheckable(True)
            action.setChecked(self._settings.theme() == name)
            action.triggered.connect(lambda _on=False, name=name: self.set_theme(name))

    def _restore(self) -> None:
        self.resize(1280, 720)
        self.show_workspace(WORKSPACES[0].key)
        self.transport.show_speed(self.session.speed)
        layout = self._settings.layout()
        if layout and self.restoreGeometry(layout[0]) and not self.stage.restoreState(layout[1]):
            self.show_workspace(WORKSPACES[0].key)

    def _do_remedy(self, command: Command) -> None:
        self._own_notice = None
        self.session.command(command)

    def _dismiss(self) -> None:
        self._own_notice = None
        self.session.command(Dismiss())
        self.notices.show_notice(None)
        self.panes["pad"].setFocus()

    def _reset(self) -> None:
        step = self.session.frame.snapshot.step
        self.session.reset()
        if step:
            self.tell(
                Notice("done", f"Reset: step 0 of the same start. Shift+R brings step {count(step)} back.")
            )

    def _new_network(self) -> None:
        dialog = NewNetwork(self.session.frame.snapshot.config, self)
        if dialog.exec() and dialog.config is not None:
            self.session.new_network(dialog.config)

    def _save_picture(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save picture"), "descent.png", "PNG (*.png)")
        if name and not self.grab().save(name):
            self.tell(
                Notice(
                    "error", f"The picture could not be written to {Path(name).name}: choose another folder."
                )
            )

    def _next_wrong(self) -> None:
        if not self.session.next_wrong():
            self.tell(
                Notice("done", "The network answers every test image rightly: there is no wrong one to show.")
            )

    def _next_view(self) -> None:
        option = next(o for o in self.panes["gallery"].options if o.key == "gallery.view")
        values = [value for value, _ in option.choices]
        now = self.session.frame.options[option.key]
        self.session.set_option(option.key, values[(values.index(str(now)) + 1) % len(values)])
