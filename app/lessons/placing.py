"""Brings about the place of a step: its network, picture, options; the person's own state waits meanwhile, whole."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from itertools import pairwise
from types import MappingProxyType

from app import exhibits
from app.easel import Easel
from app.frame import NO_PINS, Frame, Picture
from app.lessons.errors import LessonError
from app.lessons.lesson import Setting, Stroke
from app.locks import NO_LOCKS
from app.options import Value
from app.scene_verbs import Dress
from app.scenes.taking import NOT_KEPT
from app.session import Session
from nncore.canvas import Image, blank, stroke
from nncore.commands import NewRun
from nncore.config import Config
from nncore.data import Digits
from nncore.words import tr

Leave = Callable[[], object]
BRUSH = 1.0  # pixels, of a drawing that a step begins with
KEPT = ("learned.patterns",)
"""Options that go from step to step: what was drawn in one chapter is looked at in another."""


class Placer:
    """Works on the Session alone; what the window adds (its layout, scenes) comes in as functions."""

    def __init__(
        self,
        session: Session,
        stow: Callable[[], Leave] | None = None,
        show_scene: Callable[[str], None] | None = None,
        has_scene: Callable[[str], bool] = lambda _name: False,
    ) -> None:
        """`stow` puts a person's own state aside and returns how to give it back; by default the Session's part."""
        self._session = session
        self._stow = stow or self._stow_session
        self._show_scene, self._has_scene = show_scene, has_scene
        self._leave: Leave | None = None
        self._next: Callable[[], object] | None = None  # what comes once another run than `_run` is shown
        self._run = self._steps = 0
        self._carried: dict[str, Value] = {}

    def check(self, setting: Setting) -> None:
        """Raise LessonError if the place cannot be brought about here."""
        if setting.scene and (self._show_scene is None or not self._has_scene(setting.scene)):
            raise LessonError(
                tr("The scene “{scene}” is not there.").format(scene=setting.scene),
                tr("Install the program anew."),
            )
        if self._session.frame.data is None:
            raise LessonError(
                tr("The digits are not loaded yet."), tr("Wait a moment, then enter the step again.")
            )

    def place(self, setting: Setting) -> None:
        """Put a person's own state aside, unless it is, and set the place up."""
        session = self._session
        self._run = session.frame.snapshot.run
        if self._leave is None:
            self._leave = self._stow()
            self._next = partial(self._set_up, setting)  # when the copy that Stow made is shown
        else:
            self._carry()
            self._set_up(setting)

    def arrived(self, frame: Frame) -> bool:
        """Whether what was set up is there; does what comes next of it."""
        if frame.data is None:
            return False
        if self._next is not None:
            if frame.snapshot.run != self._run:
                do, self._next = self._next, None
                do()
            return False
        return frame.snapshot.step >= self._steps and not frame.snapshot.running

    def leave(self) -> None:
        """Give a person's own state back."""
        if self._leave is not None:
            self._carry()
            back, self._leave, self._next = self._leave, None, None
            back()

    @property
    def carried(self) -> Mapping[str, Value]:
        """The options that go from step to step."""
        return self._carried

    def carry(self, values: Mapping[str, object]) -> None:
        """Take up what an earlier start carried."""
        known = self._session.known_options
        for key in KEPT:
            value = values.get(key)
            if key in known and isinstance(value, str) and known[key].allows(value):
                self._carried[key] = value

    def _carry(self) -> None:
        options = self._session.frame.options
        self._carried |= {key: options[key] for key in KEPT if key in options}

    def _set_up(self, setting: Setting) -> None:
        session = self._session
        self._run, self._steps = session.frame.snapshot.run, setting.steps
        session.look_before(on=False)
        session.forget_gradient()
        if setting.scene and self._show_scene is not None:
            self._show_scene(setting.scene)
            self._next = partial(self._dress_scene, setting)
            return
        session.command(NewRun(setting.config or Config()))
        session.wear_with_next_run(partial(self._dress, setting, session.dress()))
        self._next = partial(self._start, setting)

    def _start(self, setting: Setting) -> None:
        """The run is there: train what is wanted, and let nothing before it be undone."""
        self._session.journal.past.clear()
        self._session.journal.future.clear()
        if setting.steps:
            self._steps = self._session.frame.snapshot.step + setting.steps
            self._session.step(setting.steps)
        self._session.wake()

    def _dress_scene(self, setting: Setting) -> None:
        self._session.set_options({**self._carried, **setting.options})
        if setting.strokes:
            self._session.draw(_drawn(setting.strokes))
        elif setting.picture:
            self._hang(setting.picture)
        self._steps = self._session.frame.snapshot.step
        self._start(setting)

    def _dress(self, setting: Setting, before: Dress, data: Digits) -> Dress:
        options = {**self._session.default_options(), **self._carried, **setting.options}
        options |= {key: before.options[key] for key in NOT_KEPT if key in before.options}
        centred = bool(options.get("pad.normalise", True))
        picture = (
            exhibits.drawing(_drawn(setting.strokes), centred=centred)
            if setting.strokes
            else _picture(setting.picture or "train 5", data, centred=centred)
        )
        return Dress(Easel(picture), {}, None, NO_PINS, None, MappingProxyType(options), NO_LOCKS)

    def _hang(self, picture: str) -> None:
        if picture == "blank":
            self._session.draw(blank())
        else:
            which, row = picture.split()
            self._session.load_example(which, int(row))

    def _stow_session(self) -> Leave:
        self._session.put_aside()
        return self._session.give_back


def _drawn(strokes: Sequence[Stroke]) -> Image:
    """The drawing that these strokes make with the pad's first brush."""
    image = blank()
    for start, end in (pair for points in strokes for pair in pairwise(points)):
        image = stroke(image, start, end, BRUSH)
    return image


def _picture(source: str, data: Digits, *, centred: bool) -> Picture:
    if source == "blank" and data.train.shape is not None:
        return exhibits.drawing(blank(), centred=centred)
    which, _, row = source.partition(" ")
    dataset = data.test if which == "test" else data.train
    return exhibits.example(dataset, which if row else "train", int(row or 5) % len(dataset))
