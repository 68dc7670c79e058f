"""The verbs of the Session, each of which also writes down that it was done. Lessons read what is written.

`app/lessons/events.py` says what each event is called and what it tells.
"""

from __future__ import annotations

from app.edit_verbs import EditVerbs
from app.frame import Picture
from app.gradient_verbs import GradientVerbs
from app.happenings import Happenings
from app.journal import Act
from app.picture_verbs import PictureVerbs
from app.selection import Bias, Example, Neuron, Selection, Weight
from app.training_verbs import TrainingVerbs
from nncore import commands as c
from nncore.arrays import Floats, Ints
from nncore.config import Config
from nncore.network import locate
from nncore.pins import Pins


class ToldVerbs(TrainingVerbs, PictureVerbs, EditVerbs, GradientVerbs):
    """All verbs of the mixins, with their events. `happened` is for panes, of what only they know."""

    log: Happenings

    def happened(self, name: str, payload: dict[str, object] | None = None) -> None:
        """Write down what a person has just done, and let whoever reads it look."""
        self.log.note(name, payload)
        self._soon()

    def step(self, n: int = 1) -> None:
        """Take `n` mini-batch steps, without the speed limit."""
        super().step(n)
        self.happened("step", {"n": n})

    def step_epoch(self) -> None:
        """Train to the end of the epoch."""
        super().step_epoch()
        self.happened("epoch")

    def play(self) -> None:
        """Train until paused."""
        super().play()
        self.happened("play")

    def pause(self) -> None:
        """Stop after the step under way."""
        super().pause()
        self.happened("pause")

    def toggle(self) -> None:
        """Play when paused, pause when playing."""
        running = self.frame.snapshot.running
        super().toggle()
        self.happened("pause" if running else "play")

    def back(self) -> None:
        """Go back one step, exactly."""
        super().back()
        self.happened("back")

    def seek(self, step: int) -> None:
        """Show a step of this run that was taken before."""
        super().seek(step)
        self.happened("seek", {"step": step})

    def reset(self) -> None:
        """Start again from the same weights."""
        super().reset()
        self.happened("reset")

    def undo_reset(self) -> None:
        """Bring back the run that was put away."""
        super().undo_reset()
        self.happened("undo_reset")

    def reseed(self, seed: int) -> None:
        """Start again from the random weights of another seed."""
        super().reseed(seed)
        self.happened("seed", {"seed": seed})

    def new_network(self, config: Config) -> None:
        """Start a run with another config."""
        super().new_network(config)
        told = {"shape": config.shape_text, "seed": config.seed, "data": config.data}
        self.happened("network", told)

    def change(self, **settings: object) -> None:
        """Give live settings new values at once."""
        super().change(**settings)
        for name, value in settings.items():
            self.happened("setting", {"name": name, "value": value})

    def scale_rate(self, factor: float) -> None:
        """Multiply the learning rate."""
        super().scale_rate(factor)
        rate = self.frame.snapshot.config.learning_rate
        self.happened("setting", {"name": "learning_rate", "value": factor * rate})

    def command(self, command: c.Command) -> None:
        """Send a command as it stands."""
        super().command(command)
        self.happened("command", {"name": type(command).__name__})

    def _show(self, picture: Picture, gesture: int | None = None) -> None:
        super()._show(picture, gesture)
        how = picture.disturbed
        if picture.source == "drawn":
            self.happened("draw", {"gesture": gesture, "ink": float(picture.drawn.sum())})
        elif picture.source == "made":
            self.happened("put", {"gesture": gesture})
        elif how:
            told = {"right": how.right, "down": how.down, "noisy": how.noisy, "inverted": how.inverted}
            self.happened("disturb", {"gesture": gesture, **told})
        else:
            self.happened("example", {"set": picture.source, "row": picture.row})

    def edit(self, places: Ints, values: Floats, what: str, gesture: int | None = None) -> None:
        """Set parameters by hand."""
        super().edit(places, values, what, gesture)
        told: dict[str, object] = {"n": len(places), "what": what, "gesture": gesture}
        if len(places) == 1:
            layer, j, k = locate(int(places[0]), self.frame.snapshot.network.sizes)
            kind = "bias" if k is None else "weight"
            told |= {"kind": kind, "layer": layer, "j": j, "k": k, "value": float(values[0])}
        self.happened("edit", told)

    def want(self, answer: int | None) -> None:
        """Say what the picture should be."""
        super().want(answer)
        self.happened("want", {"answer": answer})

    def wave(self, by: int) -> str:
        """Let the backward pass go on by one layer, or take its last layer back."""
        refused = super().wave(by)
        if not refused:
            self.happened("wave", {"by": by, "reach": self.seeker.reach})
        return refused

    def find(self) -> str:
        """Find the gradient, all layers of it."""
        refused = super().find()
        if not refused:
            self.happened("find", {"of": str(self._options.get("gradient.of", "example"))})
        return refused

    def take_step(self) -> str:
        """Go −rate × gradient from here."""
        refused = super().take_step()
        if not refused:
            self.happened("take", {"of": str(self._options.get("gradient.of", "example"))})
        return refused

    def undone(self, name: str, act: Act | None) -> None:
        """Write down what was taken back or done again."""
        if act is not None:
            self.happened(name, {"kind": act.kind})

    def _pin_anew(self, pins: Pins, gesture: int | None) -> None:
        super()._pin_anew(pins, gesture)
        self.happened("pin", {"n": len(pins), "gesture": gesture})


def told_of(selection: Selection | None) -> dict[str, object]:
    """What an event says of a selection."""
    match selection:
        case Neuron(layer, index):
            return {"kind": "neuron", "layer": layer, "j": index}
        case Weight(layer, j, k):
            return {"kind": "weight", "layer": layer, "j": j, "k": k}
        case Bias(layer, j):
            return {"kind": "bias", "layer": layer, "j": j}
        case Example(which, row):
            return {"kind": "example", "set": which, "row": row}
        case _:
            return {"kind": "none"}
