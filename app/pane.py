"""The contract of a pane: a widget that shows Frames, says how dear that is, and changes things by Session verbs."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from app.explaining import explained
from app.explanation import Explanation, of_widget
from app.frame import Frame
from app.options import Option
from app.purposes import purpose_of
from nncore.words import tr

if TYPE_CHECKING:
    from app.session import Session


class Pane(QWidget):
    """Subclass it, set `key` and `title`, write `show_frame`, and give it a line in `registry.py`."""

    key: ClassVar[str]
    title: ClassVar[str]
    options: ClassVar[tuple[Option, ...]] = ()
    follows: ClassVar[frozenset[str]] = frozenset(
        {"picture", "selection", "hover", "options", "theme", "data"}
    )
    """Fields of the Frame whose change is shown at once, even while training; the snapshot comes at `rate`."""
    rate: ClassVar[float] = 10.0
    """How many new snapshots a second this pane would like while training."""
    company: ClassVar[str] = ""
    """Panes that name the same company print the same numbers: they are given the same Frames, in the same ticks."""

    needs_exam: ClassVar[bool] = False
    """Whether `frame.exam`, the answers to the whole test set, is kept up to date while this pane can be seen."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.setObjectName(self.key)
        self.setAccessibleName(tr(self.title))

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for the exam, if this pane needs it."""
        super().showEvent(event)
        if self.needs_exam:
            self.session.examiner.want(self.key, wanted=True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go of the exam."""
        super().hideEvent(event)
        if self.needs_exam:
            self.session.examiner.want(self.key, wanted=False)

    @property
    def in_sight(self) -> bool:
        """Whether it is neither closed nor behind a tab nor in another workspace; early on, whether it will be."""
        if not self.isVisible():
            return not self.window().isVisible() and self.isVisibleTo(self.window())
        return not self.visibleRegion().isEmpty()

    def show_frame(self, frame: Frame) -> None:
        """Show `frame`: compare its parts by `is` with the last one's, and redraw what changed."""
        raise NotImplementedError

    def hurry(self, frame: Frame) -> None:
        """Show, and paint, what a hand waits for in `frame`, before anything else is shown of it."""

    def advance(self) -> bool:
        """Do one slice, about a millisecond, of work that `show_frame` put off; return whether more is left."""
        return False

    def header(self) -> list[QWidget]:
        """At most four controls for the pane's title bar; the other options go to its menu by themselves."""
        return []

    def title_for(self, frame: Frame) -> str:
        """What its title bar says: its title, unless it is something else for what a frame shows."""
        del frame
        return tr(self.title)

    def menu_options(self) -> tuple[Option, ...]:
        """The options that the pane's menu lists by itself: all, unless the pane has a better order for them."""
        return self.options

    def menu_actions(self) -> list[QAction]:
        """Actions for the pane's menu, after its options."""
        return []

    def describe(self, frame: Frame) -> str:
        """The state shown, in words, for people who do not see it."""
        raise NotImplementedError

    def explain(self, pos: QPoint) -> Explanation:
        """What stands at `pos`, in a name and one sentence; what the pane is for where nothing says more."""
        from app.explain_said import with_numbers  # read when first asked

        child = self.childAt(pos) or self
        at, inside = child.mapFrom(self, pos), self.rect().contains(pos)
        found = explained(self, child, at) or of_widget(child, at, within=self) if inside else None
        about = purpose_of(self.key, (type(self).__doc__ or "").partition("\n")[0])
        return with_numbers(self, child, at, found or Explanation(tr(self.title), about))
