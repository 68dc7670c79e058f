"""What a hand does to the toys: options set together; what is changed can be taken back, what is looked at not."""

from __future__ import annotations

from collections.abc import Hashable, Mapping

import numpy as np

from app.frame import Frame
from app.gestures import Gestures
from app.journal import Act
from app.options import Value
from app.panes.toys.now import Now
from app.panes.toys.options import FURTHEST, MOST_BALLS, OPTION, numbers, written
from app.session import Session
from nncore.descents import MOST

WIDE = 0.8  # of what is in sight is where many balls are let go


class Hands:
    """Knows the toys as they are now, also between two Frames."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._gestures = Gestures(session.new_gesture)
        self._values: dict[str, Value] = {}
        self.now = Now(session.frame.options, _parameters(session.frame))

    def see(self, frame: Frame) -> None:
        """Take up what the options say."""
        self._values = {}
        self.now = Now(frame.options, _parameters(frame))

    def look(self, **values: Value) -> None:
        """Set what is looked at: nothing to undo."""
        self._write({f"toys.{name}": value for name, value in values.items()})

    def change(self, gesture: Hashable = None, **values: Value) -> None:
        """Set several options as one step of undo; without a pause, those of one `gesture` are one step."""
        after = {f"toys.{name}": value for name, value in values.items()}
        before = {key: self._get(key) for key in after}
        if before == after or self._session.refuses_any(after):
            return
        number = self._session.new_gesture() if gesture is None else self._gestures.number(gesture)
        self._write(after)
        act = Act("setting", lambda: self._write(before), lambda: self._write(after), ("toys", number))
        self._session.journal.note(act)

    def choose(self, key: str) -> None:
        """Walk on another landscape, from where its walks begin."""
        self.change(None, **self._fresh(key))
        self._tell()

    def write_formula(self, text: str) -> None:
        """Walk on a formula of one's own."""
        name = "formula" if self.now.view == "curve" else "surface_formula"
        self.change(None, **{name: text, **self._fresh("own")})
        self._tell()

    def _fresh(self, key: str) -> dict[str, Value]:
        """The options of a landscape that nobody has walked on."""
        values: dict[str, Value] = {self.now.view: key, "steps": 0.0}
        if self.now.view == "surface":
            return {**values, "tried": "", "revealed": False}
        trail = written(self.now.starts[0])
        return {**values, "solved": False, "chosen": -1.0, "told": False, "expected": -1.0, "trail": trail}

    def drop(self, w: float, *, more: bool = False) -> None:
        """Let a ball go at w, alone or with those there are."""
        starts = tuple(start for (start,) in self.now.starts) if more else ()
        balls = written((*starts, _within(round(w, 4)))[-MOST_BALLS:])
        self.change("drop", balls=balls, trail=written((_within(round(w, 4)),)), steps=0.0)
        self._tell()

    def drop_many(self, count: int) -> None:
        """Let that many go, evenly apart; one, where the first of them was."""
        ((low, high),) = self.now.toy.ends
        middle, half = (low + high) / 2, WIDE * (high - low) / 2
        ws = np.linspace(middle - half, middle + half, count).round(4).tolist() if count > 1 else [-2.0]
        self.change(None, balls=written(tuple(ws)), steps=0.0, expected=-1.0)
        self._tell()

    def put(self, x: float, y: float) -> None:
        """Start on the surface from here."""
        self.change(
            "put", x=_within(round(x, 4)), y=_within(round(y, 4)), steps=0.0, tried="", revealed=False
        )

    def turn(self, angle: float) -> None:
        """Point the compass elsewhere, and remember that it did."""
        angle = round(angle % 360, 1) % 360
        tried = (*numbers(self.now.text("tried"), 720), angle)
        self.look(angle=angle, tried=written(tuple(dict.fromkeys(tried))[-240:]))

    def step(self, count: int = 1) -> None:
        """Let every ball take steps by the rule; a blindfold walker takes them one by one."""
        if self.now.blind:
            self.walk(self._next())
            return
        self.look(steps=float(min(MOST, self.now.steps + count)), **self._forget_compass())
        self._tell()

    def to_the_end(self) -> None:
        """Let them all come to rest, or as far as they are let."""
        if self.now.blind:
            for _ in range(60):
                self.step()
            return
        self.look(steps=float(self.now.walk.rest()), **self._forget_compass())
        self._tell()

    def reset(self) -> None:
        """Bring every ball back to its start."""
        trail = numbers(self.now.text("trail"), 500)[:1] or (0.0,)
        self.look(steps=0.0, trail=written(trail), **self._forget_compass())
        self._tell()

    def walk(self, w: float) -> None:
        """Go to w, blindfold."""
        trail = (*numbers(self.now.text("trail"), 500), _within(round(w, 8)))[-400:]
        self.look(trail=written(trail), w=trail[-1])

    def blindfold(self, *, on: bool) -> None:
        """Hide the curve, or see it and where one has been."""
        start = self.now.starts[0][0]
        trail = written((start,)) if on else self.now.text("trail")
        self.look(blind=on, trail=trail, steps=0.0, **({"solved": False, "basins": False} if on else {}))
        if not on:
            self.look(balls=written((numbers(trail, 500) or (0.0,))[-1:]))
        self._tell()

    def set(self, name: str, value: float) -> None:
        """Set a number."""
        option = OPTION[f"toys.{name}"]
        self.change(name, **{name: min(option.high, max(option.low, value))})
        self._tell()

    def _forget_compass(self) -> dict[str, Value]:
        return {"tried": "", "revealed": False} if self.now.view == "surface" else {}

    def _next(self) -> float:
        now = self.now
        path = now.places[:, 0]
        speed = path[-1:] - path[-2:-1] if len(path) > 1 else np.zeros((1, 1))
        there = float(now.at[0] + now.rule.move(np.array([now.slopes]), speed)[0, 0])
        return there if np.isfinite(there) else now.at[0]

    def _tell(self) -> None:
        """Write down where the first ball is, for those who only read options."""
        if self.now.view == "curve":
            option = OPTION["toys.w"]
            self.look(w=min(option.high, max(option.low, self.now.at[0])))

    def _get(self, key: str) -> Value:
        return self._values[key] if key in self._values else self.now.options[key]

    def _write(self, values: Mapping[str, Value]) -> None:
        for key, value in values.items():
            self._session.set_option(key, value)
        self._values.update(values)
        self.now = Now({**self.now.options, **values}, self.now.parameters)


def _parameters(frame: Frame) -> int:
    return frame.snapshot.network.n_parameters


def _within(value: float) -> float:
    return min(FURTHEST, max(-FURTHEST, value))
