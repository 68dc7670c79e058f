"""The lesson under way: enters and leaves steps, keeps what was typed, knows where the person stands. No widgets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property

from PySide6.QtCore import QObject, Signal, Slot

from app.frame import Frame
from app.happenings import Event
from app.lessons.check import Standing, look
from app.lessons.lesson import Lesson, Step
from app.lessons.library import Library
from app.lessons.placing import Placer
from app.lessons.progress import Progress
from app.lessons.scope import Answers, StepScope
from app.lessons.values import Value
from app.lessons.watch import Watch
from app.session import Session

MOST = 1000  # events of a step that are looked at, the newest


class Course(QObject):
    """`changed` says that another step, or another standing in it, is to be shown."""

    changed = Signal()
    entered = Signal()  # another step, or none
    passed = Signal()

    def __init__(
        self,
        session: Session,
        library: Callable[[], Library],
        progress: Progress,
        placer: Placer,
        reveal: Callable[[Step], None] = lambda _step: None,
        parent: QObject | None = None,
    ) -> None:
        """`reveal` brings the panes of a step to the front."""
        super().__init__(parent)
        self._read_library, self.progress = library, progress
        self._session, self._placer, self._reveal = session, placer, reveal
        self.lesson: Lesson | None = None
        self.step: Step | None = None
        self.standing = Standing()
        self.answers = Answers()
        self._begin: Frame | None = None
        self._since = self._read = 0
        self._events: list[Event] = []
        self.watch = Watch()
        session.frame_changed.connect(self._look)
        session.ticked.connect(self._look_at_events)

    @cached_property
    def library(self) -> Library:
        """All lessons, read when they are first wanted: a start should not wait for them."""
        return self._read_library()

    # -- where ------------------------------------------------------------------------------------------------

    @property
    def who(self) -> str:
        """Who locks what waits for the prediction."""
        return self.tr("this lesson until you predict, or skip it")

    def enter(self, lesson: str, step: str = "") -> None:
        """Begin a step; raises LessonError if there is none, and then nothing has changed."""
        found_lesson, found = self.library.find(lesson, step)
        self._placer.check(found.setting)
        self.remember()
        self._session.unlock(self.who)
        self.lesson, self.step = found_lesson, found
        self.watch.start()
        self.standing, self.answers = Standing(), Answers()
        self._begin = None
        self._placer.place(found.setting)
        self._reveal(found)
        self.progress.place, self.progress.open = f"{found_lesson.key}:{found.key}", True
        self.entered.emit()
        self._look(self._session.frame)

    def leave(self) -> None:
        """Give the person's own network back, untouched."""
        if self.step is None:
            return
        self.remember()
        self.watch.stop()
        self._session.unlock(self.who)
        self.lesson = self.step = self._begin = None
        self._placer.leave()
        self.entered.emit()
        self.changed.emit()

    def again(self) -> None:
        """Begin the present step anew."""
        if self.lesson is not None and self.step is not None:
            self.enter(self.lesson.key, self.step.key)

    def neighbour(self, by: int) -> tuple[Lesson, Step] | None:
        """The step `by` places on, over all lessons in order."""
        steps = [(lesson, step) for lesson in self.library.lessons for step in lesson.steps]
        here = next((i for i, (a, b) in enumerate(steps) if a is self.lesson and b is self.step), None)
        if here is None or not 0 <= here + by < len(steps):
            return None
        return steps[here + by]

    def go(self, by: int) -> None:
        """Enter a neighbour, if there is one."""
        found = self.neighbour(by)
        if found is not None:
            self.enter(found[0].key, found[1].key)

    # -- what a person types --------------------------------------------------------------------------------------

    def predict(self, value: Value) -> None:
        """Take a prediction: the words of a choice, or a number; it unlocks the controls and stays."""
        if self.step is None or self.answers.settled:
            return
        self.answers = replace(self.answers, predicted=value)
        self._session.unlock(self.who)
        self._session.happened("predict", {"value": value})
        self._look(self._session.frame)
        self.changed.emit()

    def skip(self) -> None:
        """Go on without a prediction."""
        if self.step is None or self.answers.settled:
            return
        self.answers = replace(self.answers, skipped=True)
        self._session.unlock(self.who)
        self._session.happened("skip")
        self._look(self._session.frame)
        self.changed.emit()

    def answer(self, key: str, value: float) -> None:
        """Take a number typed as an answer."""
        if self.step is None:
            return
        self.answers = replace(self.answers, typed={**self.answers.typed, key: value})
        self._session.happened("answer", {"key": key, "value": value})
        self._look(self._session.frame)
        self.changed.emit()

    # -- standing -------------------------------------------------------------------------------------------------

    @property
    def scope(self) -> StepScope | None:
        """What the conditions and the numbers of the text see; None before the step's network is there."""
        if self._begin is None:
            return None
        return StepScope(self._session.frame, self._begin, tuple(self._events), self.answers)

    @Slot(object)
    def _look(self, frame: Frame) -> None:
        if self.step is None:
            return
        if self._begin is None:
            if not self._placer.arrived(frame):
                return
            self._begin = frame
            self._lock(self.step)
            if self.step.setting.scene:  # which has a place of its own in the window
                self._reveal(self.step)
            self._since = self._read = len(self._session.log)
            self._events = []
        self._take_events()
        self.watch.tick()
        before, scope = self.standing, self.scope
        if scope is None:
            return
        self.standing = look(self.step, scope, before)
        if self.standing is not before:
            self.remember()
            self.changed.emit()
            if self.standing.passed and not before.passed:
                self.passed.emit()

    @Slot()
    def _look_at_events(self) -> None:
        """What a pane tells may be all that is new."""
        if self._begin is not None and self._read < len(self._session.log):
            self._look(self._session.frame)

    def _take_events(self) -> None:
        for event in self._session.log.since(self._read):
            if self._events and _goes_on(self._events[-1], event):
                self._events[-1] = event  # one more move of the same drag
            else:
                self._events.append(event)
        self._read = len(self._session.log)
        del self._events[:-MOST]

    def _lock(self, step: Step) -> None:
        if step.predict is not None and step.locks:
            self._session.lock([_lock_key(key) for key in step.locks], self.who)

    def remember(self) -> None:
        """Note what was done of the present step, and for how long until it was passed."""
        if self.lesson is None or self.step is None:
            return
        mark, seconds = self.progress.mark(self.lesson.key, self.step.key), self.watch.take()
        mark.seconds += 0.0 if mark.passed else seconds
        fresh = self.standing.passed and not mark.passed
        mark.passed = mark.passed or self.standing.passed
        mark.share = max(mark.share, self.standing.share if self.standing.unlocked else 0.0)
        if self.answers.predicted is not None:
            mark.predicted, mark.happened = self.answers.predicted, self.standing.happened
            mark.skipped = False
        elif self.answers.skipped and mark.predicted is None:
            mark.skipped, mark.happened = True, self.standing.happened
        mark.typed |= self.answers.typed
        if fresh:
            self.progress.save()


def _goes_on(last: Event, now: Event) -> bool:
    """Whether an event is one more of the same: of one gesture, or of one number or text on its way."""
    if last.name != now.name:
        return False
    if now.name == "option":
        same = last.payload.get("key") == now.payload.get("key")
        return same and not isinstance(now.payload.get("value"), bool)  # on and off again is two things
    return "gesture" in now.payload and last.payload.get("gesture") == now.payload["gesture"]


def _lock_key(source: str) -> str:
    """A lock as the Session knows it: reset, pad.normalise, setting.learning_rate."""
    kind, _, key = source.partition(":")
    return f"setting.{key}" if kind == "setting" else key
