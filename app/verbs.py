"""What the actions do where one verb of the Session is not all: dialogs, and a sentence on what came of it."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.network_files import NetworkFiles
from app.numerals import count
from app.overfit import overfit
from app.saving import ask_where
from app.session import Session
from app.shelf import Shelf
from app.widgets.find_bar import FindBar
from nncore.snapshot import Notice
from nncore.words import tr

LARGEST_SEED = 10_000  # of those drawn: short enough to be told and typed


class Verbs(QObject):
    """The verbs of the actions, by the actions' keys; the window adds its own."""

    def __init__(
        self,
        window: QWidget,
        session: Session,
        panes: Shelf,
        files: NetworkFiles,
        tell: Callable[[Notice | None], None],
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._panes = window, session, panes
        self._files, self._tell = files, tell
        self._refused = False  # whether the window's line says why there is no gradient or no step

    def table(self) -> dict[str, Callable[[], object]]:
        """Key of the action -> what it does."""
        session, window = self._session, self._window
        return {
            "new": self.new_network,
            "open": self._files.open,
            "save": self._files.save,
            "script": self._files.export,
            "compare": self._files.check.compare,
            "log": self._files.export_log,
            "picture": self.save_picture,
            "quit": window.close,
            "undo": session.undo,
            "redo": session.redo,
            "release": lambda: session.select(None),
            "overfit": lambda: overfit(session),
            "toggle": session.toggle,
            "step": session.step,
            "epoch": session.step_epoch,
            "find": self.find,
            "take": self.take_step,
            "wave-back": lambda: session.wave(1),
            "wave-return": lambda: session.wave(-1),
            "back": session.back,
            "reset": self.reset,
            "undo-reset": session.undo_reset,
            "reseed": self.reseed,
            "slower": lambda: session.scale_rate(0.5),
            "faster": lambda: session.scale_rate(2.0),
            "wrong": self.next_wrong,
            "view": self.next_view,
            "function": self.fold,
            "next-layer": lambda: self.step_layer(1),
            "previous-layer": lambda: self.step_layer(-1),
            "keys": lambda: _dialogs().show_keys(window),
            "words": lambda: _dialogs().show_words(window, self.describe()),
            "about": lambda: _dialogs().show_about(window),
        }

    def describe(self) -> str:
        """All panes in sight in words."""
        frame = self._session.frame
        return "\n\n".join(f"{tr(pane.title)}: {pane.describe(frame)}" for pane in self._panes.all_in_sight())

    def reset(self) -> None:
        """Start the run again, and say how to undo that."""
        shown = self._session.frame.snapshot
        self._session.reset()
        if not shown.step:
            if shown.steps_before:
                self._done(
                    self.tr(
                        "This is where the network was loaded. S takes new start values, Ctrl+N makes another."
                    )
                )
            return
        where = (
            self.tr("the network as it was opened")
            if shown.steps_before
            else self.tr("step 0 of the same start")
        )
        text = self.tr("Reset: {where}. Shift+R brings step {step} back.")
        self._done(text.format(where=where, step=count(shown.step)))

    def reseed(self) -> None:
        """Start from other random weights, and say from which."""
        seed = random.randrange(1, LARGEST_SEED)  # noqa: S311
        self._session.reseed(seed)
        text = self.tr("New start values from seed {seed}. Shift+R brings the old network back.")
        self._done(text.format(seed=count(seed)))

    def new_network(self) -> None:
        """Ask what network it should be, and make it."""
        from app.new_network import NewNetwork  # not before the first paint

        frame = self._session.frame
        dialog = NewNetwork(frame.snapshot.config, self._window, frame.theme)
        if not dialog.exec() or dialog.config is None:
            return
        self._session.new_network(dialog.config)
        text = self.tr("A new network of {shape} from seed {seed}. Shift+R brings the old one back.")
        self._done(text.format(shape=dialog.config.shape_text, seed=count(dialog.config.seed)))

    def save_picture(self) -> None:
        """Save the window as a picture."""
        window = self._window
        title, kinds = self.tr("Save picture"), self.tr("PNG pictures (*.png)")
        path = ask_where(window, title, Path("descent.png"), ".png", kinds)
        if path is None:
            return
        if window.grab().save(str(path), "PNG"):
            self._done(self.tr("Saved as {name}.").format(name=path.name))
        else:
            text = self.tr("The picture could not be written to {name}: choose another folder.")
            self._tell(Notice("error", text.format(name=path.name)))

    def find(self) -> None:
        """Find the gradient, or say why there is none; with no bar in sight that tells of it, say that it is found."""
        refused = self._session.find()
        self._say_refusal(refused)
        if not refused and not any(bar.isVisible() for bar in self._window.findChildren(FindBar)):
            text = self.tr(
                "Found, and nothing has changed by it: Gradient (Ctrl+3) shows it, Shift+G takes the step."
            )
            self._done(text)

    def take_step(self) -> None:
        """Step along the gradient found, or say why not."""
        self._say_refusal(self._session.take_step())

    def _say_refusal(self, reason: str) -> None:
        """Say why not; once it is possible, what was said of it before leaves."""
        if reason:
            self._done(reason)
        elif self._refused:
            self._tell(None)
        self._refused = bool(reason)

    def next_wrong(self) -> None:
        """Load the next test image that the network gets wrong."""
        if not self._session.next_wrong():
            self._done(
                self.tr("The network answers every test example rightly: there is no wrong one to show.")
            )

    def fold(self) -> None:
        """Close the diagram to one function, or open it."""
        session = self._session
        is_open = session.frame.options["diagram.collapsed"] == "open"
        session.set_option("diagram.collapsed", "box" if is_open else "open")

    def step_layer(self, by: int) -> None:
        """Let the forward pass in the diagram go on or back by one layer; after the last one all is lit."""
        frame = self._session.frame
        layers = len(frame.snapshot.network.weights)
        now = int(frame.options["diagram.upto"])
        if now == 0 or now > layers:  # all of it: begin anew, or take the last one back
            now = 0 if by > 0 else layers + 1
        after = max(1, now + by)
        self._session.set_option("diagram.upto", 0.0 if after > layers else float(after))

    def next_view(self) -> None:
        """Show the weights another way."""
        option = next(o for o in self._panes["gallery"].options if o.key == "gallery.view")
        values = [value for value, _ in option.choices]
        now = self._session.frame.options[option.key]
        self._session.set_option(option.key, values[(values.index(str(now)) + 1) % len(values)])

    def _done(self, text: str) -> None:
        self._refused = False
        self._tell(Notice("done", text))


def _dialogs() -> ModuleType:
    """What only tells; read in when somebody asks."""
    from app import dialogs

    return dialogs
