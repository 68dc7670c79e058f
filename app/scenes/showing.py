"""Scenes on the stage: `take` what is shown, `show` a scene as one act that can be undone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, Signal, Slot

from app.easel import Easel
from app.frame import Frame
from app.locks import Locks
from app.scene_verbs import Dress
from app.session import Session
from app.shelf import Shelf
from app.stage import Stage
from nncore.commands import LoadNetwork, NewRun
from nncore.data import Digits
from nncore.fingerprint import fingerprint
from nncore.network import Network
from nncore.snapshot import Snapshot
from nncore.words import tr

if TYPE_CHECKING:
    from nncore.scene import Moment, Scene


@dataclass(frozen=True, eq=False)
class Setting:
    """What of the window a scene changes beside the Session: where the panes stand, and what its title says."""

    workspace: str
    layouts: dict[str, QByteArray]
    scene: Scene | None


class Scenes(QObject):
    """Takes and shows scenes for one window."""

    changed = Signal()  # another scene is shown, or none any more

    def __init__(self, session: Session, stage: Stage, panes: Shelf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._stage, self._panes = session, stage, panes
        self.present: Scene | None = None
        self._aside: Setting | None = None
        self._run = session.frame.snapshot.run
        session.frame_changed.connect(self._seen)

    def take(self, title: str, **more: object) -> Scene:
        """What is shown now; `more` are other fields of the Scene: notes, lesson, locks, hides, locked_by."""
        from app.scenes.taking import scene_of  # what makes and checks scenes is not needed to open a window

        session = self._session
        front = (pane.key for pane in self._panes.in_sight())
        first = session.default_options()
        scene = scene_of(session.frame, first, self._stage.workspace, front, title)
        return replace(scene, **more)  # type: ignore[arg-type]

    def show(self, scene: Scene) -> None:
        """Show a scene, paused; Ctrl+Z takes it back whole. Raises SceneError with nothing changed.

        The digits must be loaded, and the weights there: `nncore.scene_grow` grows those of a code without.
        """
        from app.scenes.checking import check

        session = self._session
        check(scene, session, list(self._panes))
        network = _network(scene.moment)
        before, setting = session.dress(), self.setting()
        make = partial(self._dress, scene, before, self._locks(scene, before.locks))
        session.look_before(on=False)
        session.forget_gradient()
        session.command(_command(scene.moment, network))
        session.wear_with_next_run(make)
        self._arrange(scene)
        self._set(scene)
        after = self.setting()
        session.journal.join(lambda: self._put(lambda _: before, setting), lambda: self._put(make, after))

    def setting(self) -> Setting:
        """How the window is set now."""
        return Setting(self._stage.workspace, self._stage.layouts(), self.present)

    @property
    def own_setting(self) -> Setting:
        """How a person has set the window: what they put aside, or what is there now."""
        return self._aside or self.setting()

    def put_aside(self) -> Setting:
        """Remember how the window is set until it is restored; what is put aside already stays."""
        self._aside = self.own_setting
        return self._aside

    def restore(self, setting: Setting) -> None:
        """Set the window as it was."""
        self._aside = None if setting is self._aside else self._aside
        self._stage.put_back(setting.workspace, setting.layouts)
        self._set(setting.scene)

    def _put(self, make: Callable[[Digits], Dress], setting: Setting) -> None:
        self._session.wear_with_next_run(make)
        self.restore(setting)

    def _set(self, scene: Scene | None) -> None:
        self.present = scene
        self.changed.emit()

    def _dress(self, scene: Scene, before: Dress, locks: Locks, data: Digits) -> Dress:
        from app.scenes.taking import NOT_KEPT, selection_of

        options = {**self._session.default_options(), **scene.options}
        options |= {key: before.options[key] for key in NOT_KEPT}
        easel, aside = _easel(scene, before, data, centred=bool(options.get("pad.normalise", True)))
        picture = easel.now
        said = None if scene.wanted is None else (picture.source, picture.row, scene.wanted)
        pins = MappingProxyType({(layer, index): held for layer, index, held in scene.pins})
        selection = selection_of(scene.selection)
        return Dress(easel, aside, selection, pins, said, MappingProxyType(options), locks)

    def window_title(self, program: str) -> str:
        """The program's name, after that of the scene whose network is shown."""
        if self.present is None or not _begins_as(self._session.frame.snapshot, self.present.moment):
            return program
        return f"{tr(self.present.title)} — {program}"

    @Slot(object)
    def _seen(self, frame: Frame) -> None:
        """Tell when another network comes: it may no longer be the scene's."""
        if frame.snapshot.run != self._run:
            self._run = frame.snapshot.run
            self.changed.emit()

    def locks_of(self, scene: Scene) -> dict[str, object]:
        """What of a scene's locks still holds, as fields of a scene."""
        if self.locker_of(scene) not in self._session.locks.who.values():
            return {}
        return {"locks": scene.locks, "hides": scene.hides, "locked_by": scene.locked_by}

    def _locks(self, scene: Scene, before: Locks) -> Locks:
        kept = before if self.present is None else before.without(self.locker_of(self.present))
        return kept.with_more(scene.locks, self.locker_of(scene), scene.hides)

    def locker_of(self, scene: Scene) -> str:
        """Who locked what a scene locks, in words."""
        return scene.locked_by or self.tr("the scene “{title}”").format(title=tr(scene.title))

    def _arrange(self, scene: Scene) -> None:
        if scene.workspace:
            self._stage.show_workspace(scene.workspace)
        self._stage.bring_to_front(scene.front)


def _network(moment: Moment) -> Network:
    if moment.network is not None:
        return moment.network
    fresh = moment.config.initial_network()
    if moment.step or fingerprint(fresh) != moment.fingerprint:
        from nncore.scene import SceneError

        raise SceneError(
            tr("moment: the weights are not there and must be grown first. Open the scene's file instead.")
        )
    return fresh


def _command(moment: Moment, network: Network) -> LoadNetwork | NewRun:
    """A fresh network is a new run; any other goes on from where it stands."""
    if (
        moment.grown
        and not moment.step
        and fingerprint(moment.config.initial_network()) == moment.fingerprint
    ):
        return NewRun(moment.config)
    at = moment.step, moment.epoch, moment.position
    return LoadNetwork(network, moment.config, *at, moment.velocity, moment.settings)


def _easel(scene: Scene, before: Dress, data: Digits, *, centred: bool) -> tuple[Easel, dict[int, Easel]]:
    """The scene's picture on top of those before it, if they are of its kind."""
    aside, easel = dict(before.aside), before.easel
    if scene.picture is None:
        return easel, aside
    from app.scenes.picture import picture_of

    picture = picture_of(scene.picture, data, centred=centred)
    if easel.now.received.size == picture.received.size:
        return easel.show(picture), aside
    aside[easel.now.received.size] = easel
    return aside.pop(picture.received.size, Easel(picture)).show(picture), aside


def _begins_as(shown: Snapshot, moment: Moment) -> bool:
    """Whether the run of a snapshot began where a scene did."""
    loaded = shown.past.loaded if shown.past is not None else None
    return fingerprint(loaded or shown.initial) == moment.fingerprint
