"""What a hand does to the bench: options set together, one step of undo each; a drag is one step too."""

from __future__ import annotations

from collections.abc import Hashable, Mapping

from app.frame import Frame
from app.gestures import Gestures
from app.journal import Act
from app.options import Value
from app.panes.chain.now import Now, values_of
from app.panes.chain.options import GOALS, HOLDABLE, LAYERS, NOBODY, NODES, OPTION
from app.session import Session
from nncore.chain import PICTURE, START, rolled, variables
from nncore.chain_nudges import foretold, stepped
from nncore.chain_tiles import Tile, from_text, is_whole, kept, refusal, to_text


class Hands:
    """Knows the bench as it is now, also between two Frames."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._gestures = Gestures(session.new_gesture)
        self._values: dict[str, Value] = {}
        self.now = Now(session.frame.options)

    def see(self, frame: Frame) -> None:
        """Take up what the options say."""
        self._values = {}
        self.now = Now(frame.options)

    def look(self, **values: Value) -> None:
        """Set what is looked at: nothing to undo."""
        self._write({f"chain.{name}": value for name, value in values.items()})

    def change(self, values: Mapping[str, Value], gesture: Hashable = None) -> None:
        """Set several options as one step of undo; without a pause, those of one `gesture` are one step."""
        before = {key: self._get(key) for key in values}
        after = dict(values)
        if before == after or self._session.refuses_any(after):
            return
        number = self._session.new_gesture() if gesture is None else self._gestures.number(gesture)
        self._write(after)
        act = Act("setting", lambda: self._write(before), lambda: self._write(after), ("chain", number))
        self._session.journal.note(act)

    def pick(self, name: str) -> None:
        """Look at a variable: its label is explained, and what can be done with it on the page is done."""
        if name in NODES:
            self.look(asked=name)
        if name in variables(LAYERS):
            self.look(of=name)
        if name in GOALS and self.now.text("view") == "tiles":
            self.aim(name)

    def set(self, name: str, value: float) -> None:
        """Set a variable: a parameter, x or y to a value, a z or an a held there."""
        if name in HOLDABLE:
            self.change({"chain.held": name, "chain.held_value": _within("held_value", value)}, name)
        else:
            self.change({f"chain.{name}": _within(name, value)}, name)

    def let_go(self) -> None:
        """Hold nothing."""
        self.change({"chain.held": NOBODY})

    def flip(self) -> None:
        """Want 1 instead of 0, or 0 instead of 1."""
        self.change({"chain.y": 0.0 if self.now.number("y") >= 0.5 else 1.0})

    def start(self) -> None:
        """The start values."""
        self.change(values_of(START))

    def picture(self) -> None:
        """The values that make activations of 0.48 and 0.66."""
        self.change(values_of(PICTURE))

    def roll(self) -> None:
        """Other values, by the dice."""
        seed = (int(self.now.number("rolled")) + 1) % 10_000
        self.change({**values_of(rolled(seed)), "chain.rolled": float(seed)})

    def step(self, names: tuple[str, ...] | None = None) -> None:
        """Take a step of some parameters, or all six, and remember what it promised and what it did."""
        chain, rate = self.now.chain, self.now.number("rate")
        after = stepped(chain, rate, names)
        values: dict[str, Value] = {
            f"chain.{name}": _within(name, after.values[name])
            for name in (f"{kind}{n}" for n in range(1, LAYERS + 1) for kind in "wb")
        }
        promised, really = foretold(chain, rate, names), after.cost - chain.cost
        values["chain.stepped"] = f"{','.join(names or ('all',))};{promised!r};{really!r}"
        self.change(values)

    def aim(self, goal: str, *, swap: Tile | None = None) -> None:
        """Put another derivative together; tiles that lie on its way too stay, and `swap` is put in."""
        row = (*from_text(self.now.text("tiles"), LAYERS), *((swap,) if swap else ()))
        self._place(goal, kept(goal, LAYERS, row))

    def place(self, tile: Tile) -> None:
        """Put a tile in its place, or refuse it and say why; in a whole product it may take the last one's place."""
        now = self.now
        last = now.placed[-1] if is_whole(now.goal, now.placed) else None
        if last is not None and tile[0] == last[0] and tile != last:
            self.aim(tile[1], swap=tile)
            return
        why = refusal(now.goal, LAYERS, now.placed, tile)
        if why is None:
            self._place(now.goal, kept(now.goal, LAYERS, (*now.placed, tile)))
        else:
            self.look(refused=f"{why.kind};{to_text([tile])};{why.left}")

    def take_out(self, tile: Tile) -> None:
        """Take a tile back out of the product."""
        self._place(self.now.goal, tuple(each for each in self.now.placed if each != tile))

    def clear(self) -> None:
        """Take all tiles back, and empty the column."""
        self.change({"chain.tiles": "", "chain.filled": "", "chain.ticked": "", "chain.refused": ""})

    def tick(self, tile: Tile) -> None:
        """Tick a tile as met before, or take the tick away."""
        ticked = self.now.ticked
        after = tuple(each for each in ticked if each != tile) if tile in ticked else (*ticked, tile)
        self.change({"chain.ticked": to_text(after)})

    def _place(self, goal: str, placed: tuple[Tile, ...]) -> None:
        values: dict[str, Value] = {
            "chain.goal": goal,
            "chain.tiles": to_text(placed),
            "chain.refused": "",
        }
        if goal != self.now.goal:
            values["chain.ticked"] = ""
        after = Now({**self.now.options, **values})
        values["chain.filled"] = ",".join(dict.fromkeys((*self.now.filled, *after.filled)))
        self.change(values)

    def _get(self, key: str) -> Value:
        return self._values[key] if key in self._values else self.now.options[key]

    def _write(self, values: Mapping[str, Value]) -> None:
        for key, value in values.items():
            self._session.set_option(key, value)
        self._values.update(values)
        self.now = Now({**self.now.options, **values})


def _within(name: str, value: float) -> float:
    option = OPTION[f"chain.{name}"]
    return min(option.high, max(option.low, value))
